// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/logic/scope.h"
#include "forms/model/answers.h"
#include "forms/model/problem.h"
#include "forms/model/questionnaire.h"

#include <QSet>

namespace octant {

/// Makes small questionnaires for tests, one line a member. Questions and groups go into the section and
/// group opened last.
class FormBuilder
{
public:
    FormBuilder &section(const QString &code, bool repeat = false)
    {
        Section made;
        made.code = SectionCode(code);
        made.repeat = repeat;
        m_form.sections << made;
        m_group = {};
        return *this;
    }
    /// @p parent is the code of the group around it; empty: directly in the section.
    FormBuilder &group(const QString &code, GroupKind kind = GroupKind::Plain, const QString &parent = {})
    {
        Group made;
        made.code = SectionCode(code);
        made.kind = kind;
        made.parent = SectionCode(parent);
        current().groups << made;
        m_group = made.code;
        return *this;
    }
    /// What is asked next stands in this group again; empty: directly in the section.
    FormBuilder &in(const QString &group)
    {
        m_group = SectionCode(group);
        return *this;
    }
    FormBuilder &ask(const QString &code, QuestionType type = QuestionType::Decimal)
    {
        Question made;
        made.code = QuestionCode(code);
        made.type = type;
        made.group = m_group;
        current().questions << made;
        return *this;
    }
    FormBuilder &calculated(const QString &code, const QString &calculation)
    {
        ask(code, QuestionType::Calculated);
        last().calculation = calculation;
        return *this;
    }

    /// Members of the question asked last.
    FormBuilder &relevant(const QString &text)
    {
        return with([&](Question &q) { q.relevant = text; });
    }
    FormBuilder &constraint(const QString &text)
    {
        return with([&](Question &q) { q.constraint = text; });
    }
    FormBuilder &filter(const QString &text)
    {
        return with([&](Question &q) { q.choiceFilter = text; });
    }
    FormBuilder &requiredWhen(const QString &text)
    {
        return with([&](Question &q) { q.requiredWhen = text; });
    }
    FormBuilder &required()
    {
        return with([](Question &q) { q.required = true; });
    }
    FormBuilder &begins(const QString &text)
    {
        return with([&](Question &q) { q.defaultValue = text; });
    }
    FormBuilder &choice(const QString &code, const Text &label = {},
                        const QMap<QString, QString> &columns = {})
    {
        return with([&](Question &q) { q.choices << Choice{code, label, columns}; });
    }
    template <typename Change>
    FormBuilder &with(const Change &change)
    {
        change(last());
        return *this;
    }

    /// Members of the group opened last, or of the section where there is none.
    FormBuilder &onlyIf(const QString &text)
    {
        (m_group.isEmpty() ? current().relevant : current().groups.last().relevant) = text;
        return *this;
    }
    FormBuilder &times(const QString &text)
    {
        (m_group.isEmpty() ? current().repeatCount : current().groups.last().repeatCount) = text;
        return *this;
    }

    Questionnaire &form() { return m_form; }

private:
    Questionnaire m_form;
    SectionCode m_group;

    Section &current() { return m_form.sections.last(); }
    Question &last() { return current().questions.last(); }
};

inline QSet<QuestionCode> everything(const Questionnaire &questionnaire)
{
    QSet<QuestionCode> codes;
    for (const Section &section : questionnaire.sections) {
        for (const Question &each : section.questions)
            codes.insert(each.code);
    }
    return codes;
}

inline Answer answered(const Value &value)
{
    return {value, {}, {}, {}};
}

inline Answer answered(const char *text)
{
    return {QString::fromUtf8(text), {}, {}, {}};
}

/// "CODE" → value pairs as answers.
inline Answers answersOf(const QList<std::pair<QString, Value>> &values)
{
    Answers answers;
    for (const auto &[code, value] : values)
        answers.set(QuestionCode(code), answered(value));
    return answers;
}

/// "warning answer.required EE_01" for each finding.
inline QStringList written(const QList<Finding> &findings)
{
    QStringList lines;
    for (const Finding &finding : findings) {
        const QString severity = finding.severity == Severity::Error     ? QStringLiteral("error")
                                 : finding.severity == Severity::Warning ? QStringLiteral("warning")
                                                                         : QStringLiteral("note");
        lines << severity + u' ' + finding.problem.code + u' ' + finding.problem.where.question;
    }
    return lines;
}

/// "SITE[2].AREA" for a place, with the positions behind the code: "AREA 2".
inline QString written(const AnswerPlace &place)
{
    QString text = place.code;
    for (const int instance : place.instances)
        text += u' ' + QString::number(instance);
    return text;
}

inline QStringList written(const QList<AnswerPlace> &places)
{
    QStringList lines;
    for (const AnswerPlace &place : places)
        lines << written(place);
    return lines;
}

} // namespace octant
