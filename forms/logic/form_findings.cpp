// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/logic/form_findings.h"

#include "forms/logic/wording.h"

#include <QCoreApplication>

#include <cmath>

namespace octant {

using namespace Qt::StringLiterals;

namespace {

Place at(const QString &question)
{
    Place place;
    place.question = question;
    return place;
}

/// The words for what is found.
struct FormLogicWords
{
    Q_DECLARE_TR_FUNCTIONS(FormLogic)

public:
    static Problem required(const QString &place);
    static Problem notWhole(const QString &place);
    static Problem notOffered(const QString &place, const QString &choice);
    static Problem constraint(const QString &place, const QString &expected);
    static Problem notComputed(const QString &place, const QString &expression, const QString &why);
    static Problem notAsked(const QString &place);
};

Problem FormLogicWords::required(const QString &place)
{
    return {u"answer.required"_s, at(place), tr("The required question %1 was left blank.").arg(place),
            tr("Ask the partner for the answer, or for the reason why there is none.")};
}

Problem FormLogicWords::notWhole(const QString &place)
{
    return {u"answer.not_whole"_s, at(place), tr("The answer to %1 must be a whole number.").arg(place),
            tr("Ask the partner to correct the answer.")};
}

Problem FormLogicWords::notOffered(const QString &place, const QString &choice)
{
    return {u"answer.not_offered"_s, at(place),
            tr("The choice “%2” at %1 does not go with the other answers.").arg(place, choice),
            tr("Ask the partner to choose again.")};
}

Problem FormLogicWords::constraint(const QString &place, const QString &expected)
{
    return {u"answer.constraint"_s, at(place),
            tr("The answer to %1 is not within its bounds. Expected is: %2").arg(place, expected),
            tr("Ask the partner to correct the answer.")};
}

Problem FormLogicWords::notComputed(const QString &place, const QString &expression, const QString &why)
{
    return {u"answer.not_computed"_s, at(place),
            tr("What question %1 expects (%2) could not be computed: %3").arg(place, expression, why),
            tr("Look at the answer yourself and correct the questionnaire for the next round.")};
}

Problem FormLogicWords::notAsked(const QString &place)
{
    return {u"answer.not_asked"_s, at(place),
            tr("The question %1 was not put to this partner; its answer does not count.").arg(place),
            tr("Nothing needs to be done.")};
}

/// The step whose problem tells that an expression could not be computed.
struct RuleOfStep
{
    Aspect aspect;
    Member member;
};
constexpr RuleOfStep rulesOfSteps[] = {{Aspect::Relevance, Member::Relevant},
                                       {Aspect::Reading, Member::Calculation},
                                       {Aspect::Count, Member::RepeatCount}};

} // namespace

FormFindings::FormFindings(const FilledForm &form)
    : m_form(form)
{
}

template <typename Called>
void FormFindings::eachItem(const AnswerFrame &frame, const Called &called) const
{
    const FormItems &items = m_form.items();
    for (const int item : items.level(frame.level()).items) {
        called(item, frame);
        if (items.at(item).opens < 0)
            continue;
        for (const auto &instance : m_form.instancesOf(item, frame))
            eachItem(*instance, called);
    }
}

QList<Finding> FormFindings::at(int item, const AnswerFrame &frame) const
{
    QList<Finding> found;
    look(item, frame, found);
    return found;
}

QList<Finding> FormFindings::all() const
{
    QList<Finding> found;
    eachItem(m_form.root(), [&](int item, const AnswerFrame &frame) { look(item, frame, found); });
    return found;
}

QList<Finding> FormFindings::notAsked() const
{
    QList<Finding> found;
    eachItem(m_form.root(), [&](int item, const AnswerFrame &frame) {
        const Answer *given = m_form.cell(item, frame).given;
        if (given && !given->isEmpty() && m_form.items().at(item).question &&
            !m_form.asked().isAnswered(item))
            found << Finding{Severity::Note, FormLogicWords::notAsked(placeOf(item, frame))};
    });
    return found;
}

void FormFindings::look(int item, const AnswerFrame &frame, QList<Finding> &found) const
{
    if (!m_form.cell(item, frame).relevant)
        return;
    lookAtRules(item, frame, found);
    const Question *question = m_form.items().at(item).question;
    if (question && isAnswered(question->type))
        lookAtAnswer(item, frame, found);
}

void FormFindings::lookAtRules(int item, const AnswerFrame &frame, QList<Finding> &found) const
{
    if (!m_form.hasProblems())
        return;
    for (const RuleOfStep &each : rulesOfSteps) {
        if (const Problem *problem = m_form.problem({each.aspect, item}, frame)) {
            const QString text = m_form.rules().rule(item, each.member)->expression.text();
            const QString place = placeOf(item, frame);
            found << Finding{Severity::Warning, FormLogicWords::notComputed(place, text, problem->what)};
        }
    }
}

void FormFindings::lookAtAnswer(int item, const AnswerFrame &frame, QList<Finding> &found) const
{
    const Question &question = *m_form.items().at(item).question;
    const Answer *given = m_form.cell(item, frame).given;
    if (!given || !given->hasValue()) {
        if ((given && given->qualifier) || !m_form.isRequired(item, frame))
            return;
        Problem problem = FormLogicWords::required(placeOf(item, frame));
        if (!question.requiredMessage.isEmpty())
            problem.what = said(question.requiredMessage, item, frame);
        found << Finding{Severity::Warning, problem};
        return;
    }
    const double *number = std::get_if<double>(&given->value);
    if (question.type == QuestionType::Integer && number && std::floor(*number) != *number)
        found << Finding{Severity::Error, FormLogicWords::notWhole(placeOf(item, frame))};
    if (m_form.rules().rule(item, Member::ChoiceFilter))
        lookAtChoices(item, frame, found);
    if (m_form.rules().rule(item, Member::Constraint))
        lookAtConstraint(item, frame, found);
}

void FormFindings::lookAtChoices(int item, const AnswerFrame &frame, QList<Finding> &found) const
{
    const Question &question = *m_form.items().at(item).question;
    const Answer &given = *m_form.cell(item, frame).given;
    const QStringList chosen = given.text().isEmpty() ? given.choices() : QStringList{given.text()};
    for (const QString &code : chosen) {
        const Choice *choice = question.choice(code);
        if (!choice)
            continue;
        const auto offered = m_form.holds(item, Member::ChoiceFilter, frame, choice);
        if (!offered) {
            const QString why = offered.error().problem.what;
            found << Finding{Severity::Warning,
                             FormLogicWords::notComputed(placeOf(item, frame), question.choiceFilter, why)};
            return;
        }
        if (!*offered) {
            const QString label = choice->label.in(m_form.language());
            found << Finding{Severity::Error, FormLogicWords::notOffered(placeOf(item, frame),
                                                                         label.isEmpty() ? code : label)};
        }
    }
}

void FormFindings::lookAtConstraint(int item, const AnswerFrame &frame, QList<Finding> &found) const
{
    const auto keeps = m_form.keepsConstraint(item, frame);
    if (keeps && *keeps)
        return;
    const QString expected = m_form.rules().rule(item, Member::Constraint)->expression.text();
    const QString place = placeOf(item, frame);
    if (!keeps) {
        const QString why = keeps.error().problem.what;
        found << Finding{Severity::Warning, FormLogicWords::notComputed(place, expected, why)};
        return;
    }
    Problem problem = FormLogicWords::constraint(place, expected);
    const Text &message = m_form.items().at(item).question->constraintMessage;
    if (!message.isEmpty())
        problem.what = said(message, item, frame);
    found << Finding{Severity::Error, problem};
}

QString FormFindings::said(const Text &message, int item, const AnswerFrame &frame) const
{
    return filledIn(message.in(m_form.language()), m_form, item, frame);
}

QString FormFindings::placeOf(int item, const AnswerFrame &frame) const
{
    QString place = m_form.items().at(item).code;
    for (const AnswerFrame *each = &frame; each->outer(); each = each->outer()) {
        const int repeat = m_form.items().level(each->level()).repeat;
        place = u"%1[%2].%3"_s.arg(m_form.items().at(repeat).code).arg(each->position()).arg(place);
    }
    return place;
}

} // namespace octant
