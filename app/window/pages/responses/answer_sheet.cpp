// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/pages/responses/answer_sheet.h"

#include "records/intake/commitment_block.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace octant {

namespace {

QString nameOf(const Contact &contact, PersonalRole role)
{
    switch (role) {
    case PersonalRole::Name:
        return contact.name;
    case PersonalRole::Mail:
        return contact.mail;
    case PersonalRole::Telephone:
        return contact.telephone;
    case PersonalRole::None:
        break;
    }
    return {};
}

/// Makes the sheet of one revision.
class SheetMaker
{
public:
    explicit SheetMaker(const SheetSources &sources);
    AnswerSheet make();

private:
    void addSection(const Section &section);
    void addInstances(const Section &section);
    void addApart();
    AnswerLine lineOf(const Question &question);
    AnswerLine personalLine(const Question &question) const;
    const Contact *contactOf(const std::optional<ResponseRevision> &revision) const;
    Instances instancesOf(const std::optional<ResponseRevision> &revision, const Section &section) const;
    bool isRelevant(const Question &question, int instance) const;
    QList<Finding> takeFindings(const QString &place);

    const SheetSources &m_from;
    QHash<QString, QList<Finding>> m_findings; ///< by place; those not yet shown
    QSet<std::pair<QuestionCode, int>> m_relevant;
    QList<QuestionCode> m_asked;
    AnswerSheet m_sheet;
};

SheetMaker::SheetMaker(const SheetSources &sources)
    : m_from(sources)
    , m_asked(sources.questionnaire.questionsOf(sources.formSet, sources.kind))
{
    for (const AnswerRow &row : sources.rows)
        if (row.state != AnswerState::NotRelevant)
            m_relevant.insert({row.question, row.instance});
    for (const Finding &finding : sources.findings)
        m_findings[finding.problem.where.question].append(finding);
}

AnswerSheet SheetMaker::make()
{
    for (const Section &section : m_from.questionnaire.sections)
        section.repeat ? addInstances(section) : addSection(section);
    addApart();
    for (const Finding &finding : m_from.findings) // in their order, once each
        for (const Finding &left : takeFindings(finding.problem.where.question))
            m_sheet.general.append(left);
    return m_sheet;
}

void SheetMaker::addSection(const Section &section)
{
    AnswerGroup group;
    group.title = section.title;
    for (const Question &question : section.questions) {
        AnswerLine line = question.personal == PersonalRole::None ? lineOf(question) : personalLine(question);
        if (isRelevant(question, 0) || !line.received.isEmpty() || line.erased || !line.accepted.isEmpty())
            group.lines.append(line);
    }
    for (AnswerLine &line : group.lines)
        line.findings = takeFindings(line.question.code.text());
    if (!group.lines.isEmpty())
        m_sheet.groups.append(group);
}

AnswerLine SheetMaker::lineOf(const Question &question)
{
    AnswerLine line;
    line.question = question;
    line.received = m_from.shown.answers[question.code];
    if (m_from.last)
        line.last = m_from.last->answers[question.code];
    if (m_from.accepted)
        line.accepted = m_from.accepted->answers[question.code];
    return line;
}

AnswerLine SheetMaker::personalLine(const Question &question) const
{
    AnswerLine line;
    line.question = question;
    const auto answer = [&](const std::optional<ResponseRevision> &revision) {
        Answer result;
        if (const Contact *contact = contactOf(revision); contact && !contact->erased)
            if (const QString text = nameOf(*contact, question.personal); !text.isEmpty())
                result.value = text;
        return result;
    };
    line.received = answer(m_from.shown);
    line.last = answer(m_from.last);
    line.accepted = answer(m_from.accepted);
    const Contact *contact = contactOf(m_from.shown);
    line.erased = contact && contact->erased;
    return line;
}

const Contact *SheetMaker::contactOf(const std::optional<ResponseRevision> &revision) const
{
    if (!revision)
        return nullptr;
    const auto found = std::ranges::find(m_from.contacts, revision->id, &Contact::source);
    return found == m_from.contacts.end() ? nullptr : &*found;
}

Instances SheetMaker::instancesOf(const std::optional<ResponseRevision> &revision,
                                  const Section &section) const
{
    return revision ? revision->answers[QuestionCode(section.code.text())].instances() : Instances();
}

/// The instance of another revision that is about the same commitment; none where it cannot be told.
Answers counterpart(const Instances &others, const Answers &instance)
{
    const QString number = instance[commitment_block::number].text();
    const auto found = std::ranges::find_if(others, [&number](const Answers &other) {
        return !number.isEmpty() && other[commitment_block::number].text() == number;
    });
    return found == others.end() ? Answers() : *found;
}

QString nameIn(const Answers &instance)
{
    const QString number = instance[commitment_block::number].text();
    return number.isEmpty() ? instance[commitment_block::wording].text() : number;
}

void SheetMaker::addInstances(const Section &section)
{
    const Instances received = instancesOf(m_from.shown, section);
    const Instances accepted = instancesOf(m_from.accepted, section);
    const bool same = m_from.accepted && m_from.accepted->id == m_from.shown.id;
    for (int index = 0; index < received.size(); ++index) {
        const Answers &instance = received[index];
        const Answers last = counterpart(instancesOf(m_from.last, section), instance);
        const Answers inForce = same ? instance : counterpart(accepted, instance);
        const QString place = u"%1[%2]"_s.arg(section.code.text()).arg(index + 1);
        AnswerGroup group{section.title, index + 1, nameIn(instance), false, takeFindings(place), {}};
        for (const Question &question : section.questions) {
            if (!isRelevant(question, index + 1) && instance[question.code].isEmpty())
                continue;
            AnswerLine line{
                question, index + 1, last[question.code], instance[question.code], inForce[question.code],
                false,    {}};
            line.findings = takeFindings(place + u'.' + question.code.text());
            group.lines.append(line);
        }
        m_sheet.groups.append(group);
    }
}

void SheetMaker::addApart()
{
    AnswerGroup group;
    group.apart = true;
    const auto add = [&](const Question &question, const Answer &answer, int instance) {
        if (!answer.isEmpty())
            group.lines.append({question, instance, {}, answer, {}, false, {}});
    };
    for (const Section &section : m_from.questionnaire.sections) {
        const Instances instances = m_from.shown.apart[QuestionCode(section.code.text())].instances();
        for (const Question &question : section.questions) {
            add(question, m_from.shown.apart[question.code], 0);
            for (int index = 0; section.repeat && index < instances.size(); ++index)
                add(question, instances[index][question.code], index + 1);
        }
    }
    for (AnswerLine &line : group.lines)
        line.findings = takeFindings(line.question.code.text());
    if (!group.lines.isEmpty())
        m_sheet.groups.append(group);
}

bool SheetMaker::isRelevant(const Question &question, int instance) const
{
    if (question.personal != PersonalRole::None)
        return m_asked.contains(question.code);
    return m_relevant.contains({question.code, instance});
}

QList<Finding> SheetMaker::takeFindings(const QString &place)
{
    return m_findings.take(place);
}

} // namespace

AnswerSheet sheetOf(const SheetSources &sources)
{
    return SheetMaker(sources).make();
}

} // namespace octant
