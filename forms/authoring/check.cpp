// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/authoring/check.h"

#include "forms/authoring/check_problems.h"
#include "forms/authoring/rule_check.h"
#include "forms/authoring/truth.h"
#include "forms/authoring/wordings.h"
#include "forms/logic/form_rules.h"
#include "forms/model/questionnaire_json.h"

#include <QSet>

#include <algorithm>

namespace octant {

using namespace Qt::StringLiterals;

namespace {

/// Whether a constraint says in so many words that the answer is not blank, which it is never asked about.
bool refusesBlank(const SyntaxNode &constraint)
{
    const Chain *chain = std::get_if<Chain>(&constraint.kind);
    if (!chain)
        return false;
    if (chain->operators.front() == Operator::And)
        return std::ranges::any_of(chain->operands, refusesBlank);
    if (chain->operands.size() != 2 || chain->operators.front() != Operator::NotEqual)
        return false;
    const TextLiteral *blank = std::get_if<TextLiteral>(&chain->operands[1].kind);
    return std::holds_alternative<OwnAnswer>(chain->operands[0].kind) && blank && blank->text.isEmpty();
}

Problem placed(const ExpressionProblem &found)
{
    Problem problem = found.problem;
    problem.where.line = found.position + 1;
    return problem;
}

Member memberOf(const QString &name)
{
    for (int member = 0; member < memberCount; ++member) {
        if (nameOf(Member(member)) == name)
            return Member(member);
    }
    return Member::Relevant;
}

/// One look through a questionnaire.
class QuestionnaireCheck
{
public:
    QuestionnaireCheck(const Questionnaire &questionnaire, const KnownCodes &known)
        : m_questionnaire(questionnaire)
        , m_known(known)
        , m_form(questionnaire)
        , m_items(m_form.items())
        , m_rules(m_items)
    {
    }

    QList<Finding> run();

private:
    const Questionnaire &m_questionnaire;
    const KnownCodes &m_known;
    FormRules m_form;
    const FormItems &m_items;
    RuleCheck m_rules;
    QList<Finding> m_findings;
    QHash<QString, QList<Problem>> m_ofForm; ///< found by those who read the whole, by code

    void lookAtWhole();
    void lookAt(const Section &section);
    void lookAt(const Section &section, const Group &group);
    void lookAt(const Section &section, const Question &question);
    void lookAtAnswer(const Question &question);
    void lookAtPlaces(const Question &question);
    void lookAtRow(const Section &section, const Question &question);
    void lookAtRules(const QList<RuleText> &rules, const QString &code);
    void lookAtRule(const RuleText &rule, const Expression &expression, const QString &code);
    void lookAtWordings(const QList<Wording> &wordings);
    void lookAtRest();
    void add(Severity severity, const QString &code, const QString &member, Problem problem);
    void addOfForm(const QString &code);
};

void QuestionnaireCheck::add(Severity severity, const QString &code, const QString &member, Problem problem)
{
    problem.where.question = code;
    problem.where.cell = member;
    m_findings << Finding{severity, problem};
}

QList<Finding> QuestionnaireCheck::run()
{
    lookAtWhole();
    for (const Section &section : m_questionnaire.sections) {
        lookAt(section);
        for (const Group &group : section.groups)
            lookAt(section, group);
        for (const Question &question : section.questions)
            lookAt(section, question);
    }
    lookAtRest();
    return m_findings;
}

/// What the reader of the format refuses and what is wrong with the expressions, kept for its place in the
/// order.
void QuestionnaireCheck::lookAtWhole()
{
    QList<Problem> problems;
    readQuestionnaire(toJson(m_questionnaire), {}, problems);
    problems << m_form.problems();
    for (const Problem &problem : std::as_const(problems))
        m_ofForm[problem.where.question] << problem;
    addOfForm({});
}

void QuestionnaireCheck::addOfForm(const QString &code)
{
    const QList<Problem> problems = m_ofForm.take(code);
    for (const Problem &problem : problems)
        m_findings << Finding{Severity::Error, problem};
}

void QuestionnaireCheck::lookAt(const Section &section)
{
    const QString code = section.code.text();
    addOfForm(code);
    const QString principle = section.principle.text();
    if (!principle.isEmpty() && !m_known.principles.isEmpty() && !m_known.principles.contains(principle))
        add(Severity::Error, code, u"principle"_s, CheckProblems::unknownPrinciple(code, principle));
    if (section.questions.isEmpty())
        add(Severity::Warning, code, u"questions"_s, CheckProblems::emptySection(code));
    lookAtRules(rulesOf(section), code);
    lookAtWordings(wordingsOf(section));
}

void QuestionnaireCheck::lookAt(const Section &section, const Group &group)
{
    const QString code = group.code.text();
    addOfForm(code);
    const Group *around = section.group(group.parent);
    if (around && around->kind == GroupKind::Matrix)
        add(Severity::Error, code, u"parent"_s, CheckProblems::groupInMatrix(code, around->code.text()));
    const bool filled = std::ranges::any_of(section.questions, [&](const Question &question) {
        return std::ranges::any_of(section.groupsAround(question.group),
                                   [&](const Group *each) { return each->code == group.code; });
    });
    if (!filled)
        add(Severity::Warning, code, u"questions"_s, CheckProblems::emptyGroup(code));
    lookAtRules(rulesOf(group), code);
    lookAtWordings(wordingsOf(group));
}

void QuestionnaireCheck::lookAt(const Section &section, const Question &question)
{
    addOfForm(question.code.text());
    lookAtAnswer(question);
    lookAtRow(section, question);
    lookAtPlaces(question);
    lookAtRules(rulesOf(question), question.code.text());
    lookAtWordings(wordingsOf(question));
}

void QuestionnaireCheck::lookAtAnswer(const Question &question)
{
    const QString code = question.code.text();
    if (question.label.isEmpty() && (isAnswered(question.type) || question.type == QuestionType::Note))
        add(Severity::Error, code, u"label"_s, CheckProblems::noWording(code));
    if (hasChoices(question.type) && question.choices.isEmpty())
        add(Severity::Error, code, u"choices"_s, CheckProblems::noChoices(code));
    if (question.type == QuestionType::Calculated && question.calculation.trimmed().isEmpty())
        add(Severity::Error, code, u"calculation"_s, CheckProblems::noCalculation(code));
    if (question.type == QuestionType::Decimal && question.unit.isEmpty())
        add(Severity::Warning, code, u"unit"_s, CheckProblems::noUnit(code));
}

void QuestionnaireCheck::lookAtRow(const Section &section, const Question &question)
{
    const Group *group = section.group(question.group);
    if (!group || group->kind != GroupKind::Matrix)
        return;
    const QString code = question.code.text();
    const auto first = std::ranges::find(section.questions, question.group, &Question::group);
    if (question.type != QuestionType::SelectOne)
        add(Severity::Error, code, u"type"_s, CheckProblems::rowOfAnotherType(code, group->code.text()));
    else if (question.choices != first->choices)
        add(Severity::Error, code, u"choices"_s, CheckProblems::rowOfAnotherScale(code, group->code.text()));
}

void QuestionnaireCheck::lookAtPlaces(const Question &question)
{
    const QString code = question.code.text();
    const QString indicator = question.indicator.text();
    const QString area = question.impactArea.text();
    const auto isUnknown = [](const QString &one, const QStringList &known) {
        return !one.isEmpty() && !known.isEmpty() && !known.contains(one);
    };
    if (isUnknown(indicator, m_known.indicators))
        add(Severity::Error, code, u"indicator"_s, CheckProblems::unknownIndicator(code, indicator));
    if (isUnknown(area, m_known.impactAreas))
        add(Severity::Error, code, u"impactArea"_s, CheckProblems::unknownImpactArea(code, area));
    for (const QString &kind : question.kinds) {
        if (isUnknown(kind, m_known.kinds))
            add(Severity::Error, code, u"kinds"_s, CheckProblems::unknownKind(code, kind));
    }
}

/// The form's own rules have said all errors of their members; a default value is none of them.
void QuestionnaireCheck::lookAtRules(const QList<RuleText> &rules, const QString &code)
{
    const int item = m_items.find(code);
    for (const RuleText &rule : rules) {
        if (rule.member == "default"_L1) {
            for (const RuleFinding &found : m_rules.look(rule, code))
                add(found.severity, code, rule.member, placed(found.problem));
        } else if (const Rule *compiled = m_form.rule(item, memberOf(rule.member))) {
            lookAtRule(rule, compiled->expression, code);
        }
    }
}

void QuestionnaireCheck::lookAtRule(const RuleText &rule, const Expression &expression, const QString &code)
{
    for (const RuleFinding &found : m_rules.look(expression, rule, code)) {
        if (found.severity != Severity::Error)
            add(found.severity, code, rule.member, placed(found.problem));
    }
    if (rule.member == "relevant"_L1 && truthOf(expression.tree(), {}) == Truth::No)
        add(Severity::Warning, code, rule.member, CheckProblems::neverAsked(code));
    if (rule.member == "constraint"_L1 && refusesBlank(expression.tree()))
        add(Severity::Warning, code, rule.member, CheckProblems::emptyPasses(code));
}

void QuestionnaireCheck::lookAtWordings(const QList<Wording> &wordings)
{
    for (const Wording &wording : wordings) {
        for (const QString &name : namesIn(*wording.text)) {
            if (m_items.resolve(name, m_items.find(wording.code)) < 0) {
                add(Severity::Error, wording.code, wording.member,
                    CheckProblems::unknownInWording(wording.code, name));
            }
        }
        for (const QString &language : missingLanguages(*wording.text, m_questionnaire.languages)) {
            const Problem problem =
                wording.choice.isEmpty()
                    ? CheckProblems::missingWording(wording.code, language)
                    : CheckProblems::missingChoiceWording(wording.code, wording.choice, language);
            add(Severity::Warning, wording.code, wording.member + u'.' + language, problem);
        }
    }
}

/// What belongs to no question.
void QuestionnaireCheck::lookAtRest()
{
    const QList<QString> others = m_ofForm.keys();
    for (const QString &code : others)
        addOfForm(code);
    for (const BridgeStep &step : m_questionnaire.bridge.steps) {
        for (const QuestionCode &code : step.into) {
            const int item = m_items.find(code.text());
            if (item < 0 || !m_items.at(item).question) {
                add(Severity::Error, code.text(), u"bridge"_s,
                    CheckProblems::unknownSuccessor(step.code.text(), code.text()));
            }
        }
    }
    QSet<QString> asking;
    bool asks = false;
    for (const FormItem &item : m_items.all()) {
        if (!item.question || !isAnswered(item.question->type))
            continue;
        asks = true;
        for (const FormSet &set : m_questionnaire.sets) {
            if (item.question->isAskedOf(set.code, {}))
                asking.insert(set.code);
        }
    }
    if (!asks)
        add(Severity::Error, {}, u"sections"_s, CheckProblems::nothingAsked());
    for (const FormSet &set : m_questionnaire.sets) {
        if (asks && !asking.contains(set.code))
            add(Severity::Warning, {}, u"sets"_s, CheckProblems::emptySet(set.code));
    }
}

} // namespace

QList<Finding> checkQuestionnaire(const Questionnaire &questionnaire, const KnownCodes &known)
{
    return QuestionnaireCheck(questionnaire, known).run();
}

bool hasErrors(const QList<Finding> &findings)
{
    return std::ranges::any_of(findings,
                               [](const Finding &finding) { return finding.severity == Severity::Error; });
}

} // namespace octant
