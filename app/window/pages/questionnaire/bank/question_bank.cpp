// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/pages/questionnaire/bank/question_bank.h"

#include "app/window/models/fold.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace octant {

namespace {

QString searchedOf(const Question &question)
{
    QStringList words = question.label.byTag().values() + question.help.byTag().values();
    words.append(question.code.text());
    words += question.standards;
    return folded(words.join(u' '));
}

bool fits(const BankEntry &entry, const BankQuery &query, const QStringList &words)
{
    const Question &question = entry.question;
    const bool hasStandard =
        query.standard.isEmpty() || std::ranges::any_of(question.standards, [&](const QString &reference) {
            return standardOf(reference) == query.standard;
        });
    return hasStandard && (query.principle.isEmpty() || entry.principle.text() == query.principle) &&
           (query.indicator.isEmpty() || question.indicator.text() == query.indicator) &&
           std::ranges::all_of(words, [&](const QString &word) { return entry.searched.contains(word); });
}

} // namespace

QString standardOf(const QString &reference)
{
    return reference.section(u' ', 0, 0);
}

QuestionBank::QuestionBank(Questionnaire standard, const QList<PublishedEdition> &editions)
{
    for (const PublishedEdition &edition : editions) {
        m_sources.append(edition.questionnaire);
        add(int(m_sources.size()) - 1, edition.year);
    }
    m_sources.append(std::move(standard));
    add(int(m_sources.size()) - 1, 0);
}

void QuestionBank::add(int source, int year)
{
    QSet<QString> known;
    for (const BankEntry &entry : std::as_const(m_entries))
        known.insert(entry.question.code.text().toLower());
    for (const Section &section : m_sources[source].sections)
        for (const Question &question : section.questions)
            if (!known.contains(question.code.text().toLower()))
                m_entries.append({source, year, question, section.principle, searchedOf(question)});
}

QList<BankEntry> QuestionBank::find(const BankQuery &query) const
{
    const QStringList words = folded(query.text).split(u' ', Qt::SkipEmptyParts);
    QList<BankEntry> found;
    for (const BankEntry &entry : m_entries)
        if (fits(entry, query, words))
            found.append(entry);
    return found;
}

QStringList QuestionBank::standards() const
{
    QStringList names;
    for (const BankEntry &entry : m_entries)
        for (const QString &reference : entry.question.standards)
            if (!names.contains(standardOf(reference)))
                names.append(standardOf(reference));
    names.sort();
    return names;
}

Clipping QuestionBank::clipping(const QList<BankEntry> &entries) const
{
    Clipping all;
    for (int source = 0; source < m_sources.size(); ++source) {
        QList<QuestionCode> codes;
        for (const BankEntry &entry : entries)
            if (entry.source == source)
                codes.append(entry.question.code);
        if (codes.isEmpty())
            continue;
        const Result<Clipping> one = clippingFromJson(toClipping(m_sources[source], codes));
        Q_ASSERT(one); // it was just written
        all.questions += one->questions;
        all.groups += one->groups;
        for (const Unit &unit : one->units)
            if (std::ranges::none_of(all.units, [&](const Unit &known) { return known.code == unit.code; }))
                all.units.append(unit);
    }
    return all;
}

} // namespace octant
