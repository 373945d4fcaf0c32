// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/xlsform/names_written.h"

#include "forms/logic/expression.h"
#include "forms/xlsform/codes.h"
#include "forms/xlsform/reference_pattern.h"

#include <algorithm>

namespace octant::xlsform {

using namespace Qt::StringLiterals;

namespace {

QString wantedName(const QString &name, const QString &code)
{
    return name.isEmpty() || !isXmlName(name) ? code : name;
}

ParseOptions optionsFor(bool bareWords)
{
    return {CurlyQuotes::Repaired, bareWords ? BareWords::Columns : BareWords::Refused};
}

/// Of an expression also what its paths lead to.
void addReferences(const QString &expression, bool bareWords, QSet<QString> &codes)
{
    codes.unite(namesReferredTo(expression));
    if (!expression.contains(u'/'))
        return;
    if (const auto parsed = Expression::parse(expression, optionsFor(bareWords))) {
        for (const QString &code : parsed->references())
            codes.insert(code);
    }
}

void addReferences(const Text &text, QSet<QString> &codes)
{
    for (const QString &wording : text.byTag())
        codes.unite(namesReferredTo(wording));
}

void addReferences(const Question &question, QSet<QString> &codes)
{
    for (const QString &expression : {question.relevant, question.constraint, question.requiredWhen,
                                      question.calculation, question.defaultValue})
        addReferences(expression, false, codes);
    addReferences(question.choiceFilter, true, codes);
    for (const Text &text :
         {question.label, question.help, question.constraintMessage, question.requiredMessage})
        addReferences(text, codes);
    for (const Choice &choice : question.choices)
        addReferences(choice.label, codes);
}

} // namespace

bool isWrittenLoose(const Section &section)
{
    const auto isInGroup = [](const Question &question) { return !question.group.isEmpty(); };
    return section.ungrouped && section.title.isEmpty() && section.principle.isEmpty() && !section.repeat &&
           section.relevant.isEmpty() && section.repeatCount.isEmpty() && section.name.isEmpty() &&
           section.inert.isEmpty() && section.groups.isEmpty() && !section.questions.isEmpty() &&
           std::ranges::none_of(section.questions, isInGroup);
}

NamesWritten::NamesWritten(const Questionnaire &questionnaire)
{
    const QList<Element> elements = elementsOf(questionnaire);
    QHash<QString, int> wanted;
    for (const Element &element : elements)
        ++wanted[element.wanted];
    const QSet<QString> read = codesReadBy(questionnaire);
    QSet<std::pair<QString, QString>> taken; ///< names in lower case by what is around them
    for (const Element &element : elements) {
        // pyxform takes a name that stands several times, but not a reference to it.
        const bool isClear = wanted.value(element.wanted) == 1 || !read.contains(element.code);
        const bool isFree = !taken.contains({element.parent, element.wanted.toLower()});
        const QString name = isClear && isFree ? element.wanted : element.code;
        taken.insert({element.parent, name.toLower()});
        if (name != element.code)
            m_names.insert(element.code, name);
    }
}

QList<NamesWritten::Element> NamesWritten::elementsOf(const Questionnaire &questionnaire)
{
    QList<Element> elements;
    for (const Section &section : questionnaire.sections) {
        const bool loose = isWrittenLoose(section);
        const QString code = loose ? QString() : section.code.text();
        if (!loose)
            elements << Element{code, wantedName(section.name, code), {}};
        for (const Group &group : section.groups) {
            const QString around = group.parent.isEmpty() ? code : group.parent.text();
            elements << Element{group.code.text(), wantedName(group.name, group.code.text()), around};
        }
        for (const Element &group : std::as_const(elements))
            m_groups.insert(group.wanted);
        for (const Question &question : section.questions) {
            const QString around = question.group.isEmpty() ? code : question.group.text();
            elements << Element{question.code.text(), wantedName(question.name, question.code.text()),
                                around};
        }
    }
    return elements;
}

QSet<QString> NamesWritten::codesReadBy(const Questionnaire &questionnaire)
{
    QSet<QString> codes;
    for (const Section &section : questionnaire.sections) {
        addReferences(section.title, codes);
        for (const QString &expression : {section.relevant, section.repeatCount})
            addReferences(expression, false, codes);
        for (const Group &group : section.groups) {
            addReferences(group.title, codes);
            for (const QString &expression : {group.relevant, group.repeatCount})
                addReferences(expression, false, codes);
        }
        for (const Question &question : section.questions)
            addReferences(question, codes);
    }
    return codes;
}

QString NamesWritten::inText(const QString &text) const
{
    if (m_names.isEmpty())
        return text;
    return withReferences(text, [this](const QString &code, qsizetype) { return m_names.value(code); });
}

Text NamesWritten::inText(const Text &text) const
{
    if (m_names.isEmpty())
        return text;
    Text written;
    for (auto each = text.byTag().cbegin(); each != text.byTag().cend(); ++each)
        written.set(each.key(), inText(*each));
    return written;
}

QString NamesWritten::inExpression(const QString &text, bool bareWords) const
{
    if (m_names.isEmpty() || text.isEmpty())
        return text;
    QString written = text;
    const auto expression = Expression::parse(text, optionsFor(bareWords));
    if (expression && text.contains(u'/')) {
        for (const QString &code : expression->references()) {
            if (nameOf(code) != code)
                written = withPathStep(written, code, nameOf(code));
        }
    }
    return inText(written);
}

} // namespace octant::xlsform
