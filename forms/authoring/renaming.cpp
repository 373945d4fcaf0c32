// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/authoring/renaming.h"

#include "forms/authoring/tree_walk.h"
#include "forms/logic/expression.h"

#include <QRegularExpression>

#include <algorithm>

namespace octant {

using namespace Qt::StringLiterals;

namespace {

/// One piece of a text and what takes its place.
struct TextChange
{
    qsizetype from = 0;
    qsizetype to = 0; ///< half open
    QString text;
};

QString withChanges(QString text, QList<TextChange> changes)
{
    std::ranges::sort(changes, std::ranges::greater(), &TextChange::from);
    for (const TextChange &change : std::as_const(changes))
        text.replace(change.from, change.to - change.from, change.text);
    return text;
}

bool namesAny(const QString &text, const Renames &renames)
{
    return std::any_of(renames.keyBegin(), renames.keyEnd(),
                       [&](const QString &code) { return text.contains(code); });
}

/// Every ${…} of a text, wherever it stands.
QString bracedRenamed(const QString &text, const Renames &renames)
{
    static const QRegularExpression braced(uR"(\$\{\s*([^{}\s]+)\s*\})"_s);
    QList<TextChange> changes;
    auto each = braced.globalMatch(text);
    while (each.hasNext()) {
        const QRegularExpressionMatch match = each.next();
        if (const auto found = renames.constFind(match.captured(1)); found != renames.cend())
            changes << TextChange{match.capturedStart(1), match.capturedEnd(1), *found};
    }
    return withChanges(text, changes);
}

/// The places of one expression in which codes stand.
class NamedPlaces
{
public:
    NamedPlaces(const QString &text, const Renames &renames)
        : m_text(text)
        , m_renames(renames)
    {
    }

    void addReference(const SyntaxNode &node)
    {
        const qsizetype end = m_text.indexOf(u'}', node.position);
        const QString piece = m_text.mid(node.position, end + 1 - node.position);
        add({node.position, end + 1, bracedRenamed(piece, m_renames)});
    }

    void addStep(const PathStep &step)
    {
        const auto found = m_renames.constFind(step.name);
        const qsizetype at = m_text.indexOf(step.name, step.position); // behind an axis, if there is one
        if (found != m_renames.cend() && at >= 0)
            add({at, at + step.name.size(), *found});
    }

    /// The second argument of jr:choice-name() names its question within a text.
    void addNamedText(const Call &call)
    {
        if (call.function != "jr:choice-name"_L1 || call.arguments.size() != 2)
            return;
        const SyntaxNode &argument = call.arguments[1];
        const TextLiteral *named = std::get_if<TextLiteral>(&argument.kind);
        if (!named)
            return;
        const qsizetype from = argument.position + 1;
        add({from, from + named->text.size(), bracedRenamed(named->text, m_renames)});
    }

    QString changed() const { return withChanges(m_text, m_changes); }

private:
    const QString &m_text;
    const Renames &m_renames;
    QList<TextChange> m_changes;

    void add(const TextChange &change) { m_changes << change; }
};

QString newCodeOf(const Renames &renames, const QString &code)
{
    return renames.value(code, code);
}

template <typename Tag>
void renameCode(Code<Tag> &code, const Renames &renames)
{
    code = Code<Tag>(newCodeOf(renames, code.text()));
}

void renameIn(Text &wording, const Renames &renames)
{
    wording = wordingRenamed(wording, renames);
}

void renameIn(QString &expression, const Renames &renames)
{
    expression = expressionRenamed(expression, renames);
}

void renameIn(Inert &cells, const Renames &renames)
{
    for (QString &cell : cells)
        cell = bracedRenamed(cell, renames);
}

void renameIn(QList<Choice> &choices, const Renames &renames)
{
    for (Choice &choice : choices) {
        if (!choice.label.isEmpty())
            renameIn(choice.label, renames);
    }
}

void renameInside(Section &section, const Renames &renames)
{
    renameIn(section.title, renames);
    renameIn(section.relevant, renames);
    renameIn(section.repeatCount, renames);
    renameIn(section.inert, renames);
    for (Group &group : section.groups)
        octant::renameInside(group, renames);
    for (Question &question : section.questions)
        octant::renameInside(question, renames);
}

/// A question that stands in for the one of its own code in the earlier edition.
bool followsItself(const YearBridge &bridge, const QuestionCode &code)
{
    const bool named =
        std::ranges::any_of(bridge.steps, [&](const BridgeStep &step) { return step.into.contains(code); });
    return !named && bridge.earlierOf(code) == code;
}

/// Says in so many words what went without saying while the codes were the same.
void sayThatItFollows(YearBridge &bridge, const QuestionCode &code)
{
    const auto own = std::ranges::find(bridge.steps, code, &BridgeStep::code);
    if (own == bridge.steps.end())
        bridge.steps << BridgeStep{code, YearChange::Same, {code}, {}};
    else
        own->into = {code};
}

void renameIn(YearBridge &bridge, const QList<QuestionCode> &codes, const Renames &renames)
{
    for (const QuestionCode &code : codes) {
        if (renames.contains(code.text()) && followsItself(bridge, code))
            sayThatItFollows(bridge, code);
    }
    for (BridgeStep &step : bridge.steps) {
        for (QuestionCode &code : step.into)
            renameCode(code, renames);
    }
    // A question that got its old code back needs no step.
    bridge.steps.removeIf([](const BridgeStep &step) {
        return step.change == YearChange::Same && step.into == QList{step.code} && step.note.isEmpty();
    });
}

} // namespace

QString expressionRenamed(const QString &expression, const Renames &renames)
{
    if (!namesAny(expression, renames))
        return expression;
    const auto parsed = Expression::parse(expression, {CurlyQuotes::Repaired, BareWords::Columns});
    if (!parsed)
        return bracedRenamed(expression, renames);
    NamedPlaces places(expression, renames);
    visitNodes(parsed->tree(), [&](const SyntaxNode &node) {
        if (std::holds_alternative<Reference>(node.kind))
            places.addReference(node);
        else if (const Call *call = std::get_if<Call>(&node.kind))
            places.addNamedText(*call);
    });
    visitStepsByName(parsed->tree(), [&](const PathStep &step) { places.addStep(step); });
    return places.changed();
}

Text wordingRenamed(const Text &wording, const Renames &renames)
{
    QMap<QString, QString> byTag = wording.byTag();
    for (QString &text : byTag)
        text = bracedRenamed(text, renames);
    return Text(byTag);
}

void renameInside(Question &question, const Renames &renames)
{
    for (Text *wording :
         {&question.label, &question.help, &question.requiredMessage, &question.constraintMessage})
        renameIn(*wording, renames);
    for (QString *expression : {&question.choiceFilter, &question.requiredWhen, &question.relevant,
                                &question.constraint, &question.calculation, &question.defaultValue})
        renameIn(*expression, renames);
    renameIn(question.choices, renames);
    renameIn(question.inert, renames);
    renameCode(question.group, renames);
}

void renameInside(Group &group, const Renames &renames)
{
    renameIn(group.title, renames);
    renameIn(group.relevant, renames);
    renameIn(group.repeatCount, renames);
    renameIn(group.inert, renames);
    renameCode(group.parent, renames);
}

void renameEverywhere(Questionnaire &questionnaire, const Renames &renames)
{
    renameIn(questionnaire.title, renames);
    renameIn(questionnaire.inert, renames);
    renameIn(questionnaire.bridge, questionnaire.questionsOf({}), renames);
    for (ChoiceList &list : questionnaire.lists)
        renameIn(list.choices, renames);
    for (Section &section : questionnaire.sections) {
        renameInside(section, renames);
        renameCode(section.code, renames);
        for (Group &group : section.groups)
            renameCode(group.code, renames);
        for (Question &question : section.questions)
            renameCode(question.code, renames);
    }
}

} // namespace octant
