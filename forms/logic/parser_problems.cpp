// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of the parser that says what is wrong.

#include "forms/logic/evaluation.h"
#include "forms/logic/functions.h"
#include "forms/logic/parser.h"
#include "forms/logic/shared_pattern.h"

namespace octant {

using namespace Qt::StringLiterals;

namespace {

bool isReference(const SyntaxNode &node)
{
    return std::holds_alternative<Reference>(node.kind);
}

QString shown(const Token &token)
{
    return token.kind == Token::Kind::Reference ? u"${%1}"_s.arg(token.text) : token.text;
}

bool looksLikeOperator(const QString &word)
{
    const QString lower = word.toLower();
    return lower == "and"_L1 || lower == "or"_L1 || lower == "div"_L1 || lower == "mod"_L1;
}

} // namespace

void Parser::checkCall(const Token &name, const std::vector<SyntaxNode> &arguments)
{
    const Function *function = findFunction(name.text);
    const int count = static_cast<int>(arguments.size());
    if (!function)
        failAtFunction(name);
    else if (count < function->fewest || count > function->most)
        failAtCount(name, *function, count);
    else if (function->first == Function::First::Places && count > 0)
        checkFirst(arguments.front());
    if (m_problem)
        return;
    if (name.text == "indexed-repeat"_L1)
        checkReferences(name, arguments);
    if (name.text == "weighted-checklist"_L1)
        checkPairs(name, arguments);
    if (name.text == "regex"_L1)
        checkPattern(arguments);
}

void Parser::failAtFunction(const Token &name)
{
    const bool otherCase = findFunction(name.text.toLower()) != nullptr;
    if (isForeignFunction(name.text)) {
        fail(u"expression.foreign-function"_s,
             tr("The function “%1” of other programs is not supported here.").arg(name.text),
             tr("Say it with the functions that there are, or ask for it in another way."), name.position);
    } else if (looksLikeOperator(name.text)) {
        fail(u"expression.operand-needed"_s, tr("Before “%1” something is missing.").arg(name.text),
             tr("A question, a number or a text between quotes belongs here."), name.position);
    } else {
        const QString remedy = otherCase ? tr("Write %1.").arg(name.text.toLower())
                                         : tr("Check its spelling; names of functions are in lower case.");
        fail(u"expression.unknown-function"_s, tr("There is no function called “%1”.").arg(name.text), remedy,
             name.position);
    }
}

void Parser::failAtCount(const Token &name, const Function &function, int count)
{
    const QString what = tr("The function “%1” does not take %n argument(s).", nullptr, count);
    const bool exact = function.fewest == function.most;
    const QString remedy = exact ? tr("Give it %n.", nullptr, function.fewest)
                           : function.most == Function::anyNumber
                               ? tr("Give it at least %n.", nullptr, function.fewest)
                               : tr("Give it %1 to %2.").arg(function.fewest).arg(function.most);
    fail(u"expression.argument-count"_s, what.arg(name.text), remedy, name.position);
}

void Parser::checkFirst(const SyntaxNode &argument)
{
    if (!m_problem && !Evaluation::namesPlaces(argument)) {
        fail(u"expression.place-needed"_s, tr("A question or repeat is needed here, not a computed value."),
             tr("Write ${code}."), argument.position);
    }
}

void Parser::checkPairs(const Token &name, const std::vector<SyntaxNode> &arguments)
{
    if (arguments.size() % 2 != 0) {
        fail(u"expression.argument-count"_s, tr("In “%1” a condition has no weight.").arg(name.text),
             tr("After the two bounds give pairs: a condition and its weight."), name.position);
    }
}

void Parser::checkReferences(const Token &name, const std::vector<SyntaxNode> &arguments)
{
    if (arguments.size() % 2 == 0) {
        fail(u"expression.argument-count"_s, tr("In “%1” a repeat has no index.").arg(name.text),
             tr("After the question give pairs: a repeat and the number of its instance."), name.position);
        return;
    }
    for (std::size_t i = 0; i < arguments.size(); i += i == 0 ? 1 : 2) {
        if (!isReference(arguments[i])) {
            fail(u"expression.place-needed"_s,
                 tr("A question or repeat is needed here, not a computed value."), tr("Write ${code}."),
                 arguments[i].position);
            return;
        }
    }
}

void Parser::checkPattern(const std::vector<SyntaxNode> &arguments)
{
    const TextLiteral *text = std::get_if<TextLiteral>(&arguments[1].kind);
    if (!text)
        return;
    const auto pattern = sharedPattern(text->text);
    if (!pattern) {
        fail(u"expression.regex"_s, pattern.error().what.arg(text->text), pattern.error().remedy,
             arguments[1].position);
    }
}

void Parser::failAtRest()
{
    const Token &rest = token();
    if (isSign(")"_L1) || isSign("]"_L1)) {
        fail(u"expression.unopened-bracket"_s,
             tr("The bracket “%1” closes none that is open.").arg(rest.text),
             tr("Remove it, or add the bracket that opens it."), rest.position);
    } else if (rest.kind == Token::Kind::Word && looksLikeOperator(rest.text)) {
        fail(u"expression.operator-case"_s, tr("“%1” must be written in lower case.").arg(rest.text),
             tr("Write %1.").arg(rest.text.toLower()), rest.position);
    } else if (isSign("/"_L1)) {
        fail(u"expression.division-sign"_s, tr("“/” leads to a name and does not divide."),
             tr("Write div to divide: ${a} div 2."), rest.position);
    } else {
        fail(u"expression.operator-needed"_s, tr("Before “%1” an operator is missing.").arg(shown(rest)),
             tr("Join two parts with and, or, =, + or the like; texts stand between quotes."), rest.position);
    }
}

void Parser::failAtMissingOperand()
{
    const Token &next = token();
    if (isSign(")"_L1) && m_depth == 1) {
        failAtRest();
    } else if (next.kind == Token::Kind::End) {
        fail(u"expression.operand-needed"_s, tr("The expression breaks off."),
             tr("Add what belongs after the last sign, or remove that sign."), next.position);
    } else {
        fail(u"expression.operand-needed"_s, tr("Before “%1” something is missing.").arg(shown(next)),
             tr("A question, a number or a text between quotes belongs here."), next.position);
    }
}

void Parser::failAtBareWord(const Token &word)
{
    const bool isFunction = findFunction(word.text) != nullptr;
    const QString remedy = isFunction ? tr("Write %1() for the function, '%1' for the text.").arg(word.text)
                                      : tr("Write '%1' for the text, ${%1} for the question.").arg(word.text);
    fail(u"expression.unquoted-word"_s, tr("The word “%1” stands without quotes.").arg(word.text), remedy,
         word.position);
}

} // namespace octant
