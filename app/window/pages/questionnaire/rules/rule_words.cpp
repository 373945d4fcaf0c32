// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/pages/questionnaire/rules/rule_words.h"

using namespace Qt::StringLiterals;

namespace octant {

namespace {

constexpr qsizetype mostLetters = 48;

} // namespace

QString RuleWords::title(RuleKind kind)
{
    switch (kind) {
    case RuleKind::Relevant:
        return tr("When it is asked");
    case RuleKind::Required:
        return tr("When it is required");
    case RuleKind::Constraint:
        return tr("What an answer must satisfy");
    case RuleKind::Calculation:
        return tr("How it is calculated");
    case RuleKind::ChoiceFilter:
        return tr("Which choices are offered");
    case RuleKind::RepeatCount:
        return tr("How many entries there are");
    }
    return {};
}

QString RuleWords::none(RuleKind kind)
{
    switch (kind) {
    case RuleKind::Relevant:
        return tr("Always asked.");
    case RuleKind::Required:
        return tr("Wherever it is asked.");
    case RuleKind::Constraint:
        return tr("Any answer of its type will do.");
    case RuleKind::Calculation:
        return tr("Nothing is calculated yet.");
    case RuleKind::ChoiceFilter:
        return tr("All choices are offered.");
    case RuleKind::RepeatCount:
        return tr("As many as the partner adds.");
    }
    return {};
}

QString RuleWords::comparison(Comparison comparison)
{
    switch (comparison) {
    case Comparison::Is:
        return tr("is");
    case Comparison::IsNot:
        return tr("is not");
    case Comparison::Less:
        return tr("is less than");
    case Comparison::AtMost:
        return tr("is at most");
    case Comparison::More:
        return tr("is more than");
    case Comparison::AtLeast:
        return tr("is at least");
    case Comparison::Holds:
        return tr("contains");
    case Comparison::HoldsNot:
        return tr("does not contain");
    case Comparison::IsAnswered:
        return tr("is answered");
    case Comparison::IsBlank:
        return tr("is blank");
    }
    return {};
}

QString RuleWords::explain(const Explanation &explanation, RuleKind kind, const QString &expression)
{
    switch (kind) {
    case RuleKind::Relevant:
        return explanation.ofRelevant(expression);
    case RuleKind::Required:
        return explanation.ofRequired(expression);
    case RuleKind::Constraint:
        return explanation.ofConstraint(expression);
    case RuleKind::Calculation:
    case RuleKind::RepeatCount:
        return explanation.ofCalculation(expression);
    case RuleKind::ChoiceFilter:
        return explanation.ofCondition(expression);
    }
    return {};
}

QString RuleWords::question(const Questionnaire &questionnaire, const QuestionCode &code, Language language)
{
    const Question *question = questionnaire.question(code);
    const QString label = question ? question->label.in(language).simplified() : QString();
    if (label.isEmpty())
        return code.text();
    const bool isLong = label.size() > mostLetters;
    //: a question in a rule: code and wording
    return tr("%1 “%2”").arg(code.text(), isLong ? label.left(mostLetters - 1).trimmed() + u'…' : label);
}

QString memberOf(RuleKind kind)
{
    switch (kind) {
    case RuleKind::Relevant:
        return u"relevant"_s;
    case RuleKind::Required:
        return u"requiredWhen"_s;
    case RuleKind::Constraint:
        return u"constraint"_s;
    case RuleKind::Calculation:
        return u"calculation"_s;
    case RuleKind::ChoiceFilter:
        return u"choiceFilter"_s;
    case RuleKind::RepeatCount:
        return u"repeatCount"_s;
    }
    return {};
}

bool hasRows(RuleKind kind)
{
    return kind == RuleKind::Relevant || kind == RuleKind::Required || kind == RuleKind::Constraint;
}

} // namespace octant
