// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/xlsform/matrices.h"

#include <algorithm>

namespace octant::xlsform {

using namespace Qt::StringLiterals;

namespace {

QString appearanceOf(const SurveyItem &item)
{
    return item.question.inert.value(nameOf(Field::Appearance)).simplified();
}

bool hasWord(const QString &appearance, QLatin1StringView word)
{
    return appearance.split(u' ').contains(word);
}

} // namespace

void MatrixFinder::find()
{
    QHash<int, QList<int>> inside;
    for (int item = 0; item < m_items.size(); ++item)
        inside[m_items.at(item).parent] << item;
    for (int item = 0; item < m_items.size(); ++item) {
        // A group outside all others is a section.
        const SurveyItem &group = m_items.at(item);
        if (group.kind == TypeCell::Kind::BeginGroup && group.parent >= 0 &&
            group.groupKind == GroupKind::Plain)
            look(item, inside.value(item));
    }
    takeHeadings();
}

void MatrixFinder::look(int group, QList<int> rows)
{
    SurveyItem &item = m_items[group];
    const bool isTable = hasWord(appearanceOf(item), "table-list"_L1);
    const bool hasHeading = !rows.isEmpty() && isHeading(m_items.at(rows.first()));
    const int heading = hasHeading ? rows.takeFirst() : -1;
    const auto isBare = [&](int row) { return hasWord(appearanceOf(m_items.at(row)), "list-nolabel"_L1); };
    if (!isScale(rows) || !(isTable || std::ranges::all_of(rows, isBare)))
        return;
    if (hasHeading && isNamed(m_items.at(heading).name))
        return;
    item.groupKind = GroupKind::Matrix;
    if (appearanceOf(item) == "table-list"_L1)
        item.question.inert.remove(nameOf(Field::Appearance));
    if (!hasHeading)
        return;
    m_headings.insert(heading);
    if (item.question.label.isEmpty())
        item.question.label = m_items.at(heading).question.label;
    m_findings.note(
        u"matrix_heading"_s,
        m_findings.at(m_sheet, m_items.at(heading).row, m_items.at(heading).columns.value(Field::Type)),
        tr("The row only heads the table of “%1”, which needs no heading here; it is left out.")
            .arg(shortened(item.name)));
}

bool MatrixFinder::isHeading(const SurveyItem &item) const
{
    return item.question.type == QuestionType::SelectOne && hasWord(appearanceOf(item), "label"_L1);
}

/// Several questions that offer one list, unfiltered.
bool MatrixFinder::isScale(const QList<int> &rows) const
{
    return !rows.isEmpty() && std::ranges::all_of(rows, [&](int row) {
        const SurveyItem &item = m_items.at(row);
        return !item.isContainer() && item.question.type == QuestionType::SelectOne &&
               item.question.choiceFilter.isEmpty() &&
               item.question.choices == m_items.at(rows.first()).question.choices;
    });
}

/// Whether any cell reads the answer of that name.
bool MatrixFinder::isNamed(const QString &name) const
{
    const QString reference = u"${%1}"_s.arg(name);
    return std::ranges::any_of(m_items, [&](const SurveyItem &item) {
        const Question &question = item.question;
        QString all = question.relevant + question.constraint + question.requiredWhen + question.calculation +
                      question.choiceFilter + question.defaultValue + item.repeatCount;
        for (const Text &text : {question.label, question.help})
            all += QStringList(text.byTag().values()).join(u' ');
        return all.contains(reference);
    });
}

void MatrixFinder::takeHeadings()
{
    if (m_headings.isEmpty())
        return;
    QList<int> moved(m_items.size(), -1);
    SurveyItems rest;
    for (int item = 0; item < m_items.size(); ++item) {
        if (m_headings.contains(item))
            continue;
        moved[item] = int(rest.size());
        SurveyItem each = m_items.at(item);
        each.parent = each.parent < 0 ? -1 : moved.at(each.parent);
        rest << each;
    }
    m_items = rest;
}

} // namespace octant::xlsform
