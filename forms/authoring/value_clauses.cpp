// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What expressions come to.

#include "forms/authoring/clauses.h"
#include "forms/authoring/comparisons.h"
#include "forms/authoring/function_words.h"
#include "forms/logic/lexer.h"

#include <QDate>

#include <algorithm>

namespace octant {

using namespace Qt::StringLiterals;

namespace {

/// Functions whose arguments are questions, repeats or choices made and not what was answered.
bool speaksOfQuestions(const QString &function)
{
    static const QStringList such{u"count"_s,          u"count-non-empty"_s, u"count-selected"_s, u"sum"_s,
                                  u"jr:choice-name"_s, u"selected-at"_s,     u"indexed-repeat"_s, u"|"_s,
                                  u"randomize"_s};
    return such.contains(function);
}

/// How strongly the parts of a calculation hang together.
int strengthOf(const Chain &chain)
{
    return chain.operators.front() >= Operator::Times ? 2 : 1;
}

QString signOf(Operator sign)
{
    switch (sign) {
    case Operator::Plus:
        return u" + "_s;
    case Operator::Minus:
        return u" − "_s;
    case Operator::Times:
        return u" × "_s;
    default:
        return u" ÷ "_s;
    }
}

} // namespace

QString Clauses::value(const SyntaxNode &node, Role role) const
{
    if (const auto number = numberIn(node))
        return plainNumber(*number);
    if (const TextLiteral *text = textIn(node))
        return pattern(QT_TRANSLATE_NOOP("Explanation", "“{text}”"), {{u"text"_s, text->text}});
    if (const Reference *asked = std::get_if<Reference>(&node.kind))
        return reference(asked->name, role);
    if (isOwn(node)) {
        return pattern(
            QT_TRANSLATE_NOOP("Explanation", "{role, select, subject {the answer} other {the answer}}"),
            {{u"role"_s, role == Role::Subject ? u"subject"_s : u"object"_s}});
    }
    if (const Column *column = std::get_if<Column>(&node.kind)) {
        return pattern(QT_TRANSLATE_NOOP("Explanation", "the choice’s column “{column}”"),
                       {{u"column"_s, column->name}});
    }
    if (const Negation *negation = std::get_if<Negation>(&node.kind))
        return pattern(QT_TRANSLATE_NOOP("Explanation", "minus {value}"),
                       {{u"value"_s, value(*negation->operand, Role::Object)}});
    if (const Path *way = std::get_if<Path>(&node.kind))
        return path(node, *way, role);
    if (const Call *called = std::get_if<Call>(&node.kind))
        return valueOf(*called, role);
    const Chain &chain = std::get<Chain>(node.kind);
    if (chain.operators.front() >= Operator::Plus)
        return arithmetic(chain);
    return pattern(QT_TRANSLATE_NOOP("Explanation", "whether {condition}"),
                   {{u"condition"_s, condition(node)}});
}

QString Clauses::valueOf(const Call &called, Role role) const
{
    const Words &words = m_explanation.words;
    if (called.function == "true"_L1)
        return words.say("Explanation", "“true”");
    if (called.function == "false"_L1)
        return words.say("Explanation", "“false”");
    const FunctionWords *function = wordsOf(called.function);
    const bool holds = called.function == "not"_L1 || called.function == "selected"_L1;
    if (!holds && (!function || !function->isClause))
        return call(called, role);
    const QString clause = called.function == "not"_L1        ? denied(called.arguments.front())
                           : called.function == "selected"_L1 ? chosen(called, true)
                                                              : call(called, role);
    return pattern(QT_TRANSLATE_NOOP("Explanation", "whether {condition}"), {{u"condition"_s, clause}});
}

QString Clauses::call(const Call &called, Role role) const
{
    if (const auto words = special(called))
        return *words;
    const FunctionWords *function = wordsOf(called.function);
    const std::size_t count = called.arguments.size();
    const QString source = function ? m_explanation.words.say("Explanation", function->phrase) : QString();
    const bool weighs = called.function.endsWith("checklist"_L1);
    return m_explanation.words.message(source,
                                       {{u"a"_s, count > 0 ? argument(called, 0) : QString()},
                                        {u"b"_s, count > 1 ? argument(called, 1) : QString()},
                                        {u"c"_s, count > 2 ? argument(called, 2) : QString()},
                                        {u"d"_s, count > 3 ? argument(called, 3) : QString()},
                                        {u"all"_s, list(called, 0)},
                                        {u"rest"_s, list(called, weighs ? 2 : 1)},
                                        {u"role"_s, role == Role::Subject ? u"subject"_s : u"object"_s}});
}

QString Clauses::argument(const Call &called, std::size_t index) const
{
    const SyntaxNode &node = called.arguments[index];
    const bool isCondition = (called.function == "if"_L1 && index == 0) ||
                             (called.function == "checklist"_L1 && index > 1) ||
                             (called.function == "weighted-checklist"_L1 && index > 1 && index % 2 == 0);
    if (isCondition)
        return condition(node);
    return speaksOfQuestions(called.function) ? named(node) : value(node, Role::Object);
}

QString Clauses::list(const Call &called, std::size_t from) const
{
    QStringList parts;
    for (std::size_t index = from; index < called.arguments.size(); ++index)
        parts << argument(called, index);
    return parts.join(u", "_s);
}

/// Functions that are spoken of in another way with some arguments.
std::optional<QString> Clauses::special(const Call &called) const
{
    const auto &arguments = called.arguments;
    const TextLiteral *text = arguments.empty() ? nullptr : textIn(arguments.front());
    if (called.function == "date"_L1 && text) {
        const QDate day = QDate::fromString(text->text, Qt::ISODate);
        return day.isValid() ? std::optional(m_explanation.words.date(day)) : std::nullopt;
    }
    if (arguments.empty() &&
        (called.function == "string-length"_L1 || called.function == "normalize-space"_L1)) {
        Call ofOwn{called.function, {}};
        ofOwn.arguments.push_back(SyntaxNode{0, OwnAnswer{}});
        return call(ofOwn, Role::Object);
    }
    const auto decimals = arguments.size() == 2 ? numberIn(arguments[1]) : std::nullopt;
    if (called.function == "round"_L1 && decimals) {
        return pattern(QT_TRANSLATE_NOOP("Explanation",
                                         "{n, plural, one {{a} rounded to # decimal} other {{a} "
                                         "rounded to # decimals}}"),
                       {{u"n"_s, *decimals}, {u"a"_s, argument(called, 0)}});
    }
    if (called.function.startsWith("substr"_L1) && arguments.size() == 3) {
        const Words::Arguments part{
            {u"a"_s, argument(called, 0)}, {u"b"_s, argument(called, 1)}, {u"c"_s, argument(called, 2)}};
        return called.function == "substr"_L1
                   ? pattern(QT_TRANSLATE_NOOP("Explanation", "the part of {a} from character {b} up to, but "
                                                              "without, character {c}, counted from 0"),
                             part)
                   : pattern(QT_TRANSLATE_NOOP("Explanation", "{c} characters of {a} from character {b} on"),
                             part);
    }
    return std::nullopt;
}

QString Clauses::arithmetic(const Chain &chain) const
{
    QString whole;
    for (std::size_t index = 0; index < chain.operands.size(); ++index) {
        const SyntaxNode &operand = chain.operands[index];
        const Chain *inner = std::get_if<Chain>(&operand.kind);
        const bool apart = inner && (index > 0 || strengthOf(*inner) < strengthOf(chain));
        QString part = value(operand, Role::Object);
        if (apart)
            part = u'(' + part + u')';
        if (index == 0) {
            whole = part;
        } else if (chain.operators[index - 1] == Operator::Modulo) {
            whole = pattern(QT_TRANSLATE_NOOP("Explanation", "the remainder of {a} ÷ {b}"),
                            {{u"a"_s, whole}, {u"b"_s, part}});
        } else {
            whole += signOf(chain.operators[index - 1]) + part;
        }
    }
    return whole;
}

/// A path is spoken of by the question that it ends at; one with conditions of its own is shown as it is.
QString Clauses::path(const SyntaxNode &node, const Path &way, Role role) const
{
    const bool plain = way.predicates.empty() && std::ranges::all_of(way.steps, [](const PathStep &step) {
                           return step.predicates.empty();
                       });
    const Call *table = way.operand ? callOf(*way.operand, "instance") : nullptr;
    if (plain && !table) {
        const bool named = !way.steps.empty() && way.steps.back().axis == PathStep::Axis::Child;
        if (named && way.steps.back().name != "*"_L1)
            return reference(way.steps.back().name, role);
        if (!named)
            return m_explanation.words.say("Explanation", "this entry");
    }
    return pattern(QT_TRANSLATE_NOOP("Explanation", "what stands at {path}"),
                   {{u"path"_s, textOfPath(node.position)}});
}

/// From a position to the end of the path that begins there.
QString Clauses::textOfPath(int position) const
{
    const auto tokens = Lexer(m_text, CurlyQuotes::Repaired).tokens();
    if (!tokens)
        return m_text;
    int depth = 0;
    bool leads = true; ///< whether a name may follow
    for (const Token &token : *tokens) {
        if (token.position < position)
            continue;
        const bool opens = token.text == "["_L1 || token.text == "("_L1;
        const bool closes = token.text == "]"_L1 || token.text == ")"_L1;
        const bool isSign = token.kind == Token::Kind::Sign;
        const bool steps =
            isSign && (token.text.startsWith(u'/') || token.text.startsWith(u'.') || token.text == "::"_L1);
        const bool goesOn = depth > 0 || leads || steps || (isSign && opens);
        if (token.kind == Token::Kind::End || !goesOn || (isSign && closes && depth == 0))
            return m_text.mid(position, token.position - position).trimmed();
        depth += isSign ? int(opens) - int(closes) : 0;
        leads = steps;
    }
    return m_text.mid(position);
}

QString Clauses::reference(const QString &name, Role role) const
{
    return pattern(
        QT_TRANSLATE_NOOP("Explanation", "{role, select, subject {{question}} other {{question}}}"),
        {{u"role"_s, role == Role::Subject ? u"subject"_s : u"object"_s}, {u"question"_s, nameOf(name)}});
}

QString Clauses::named(const SyntaxNode &node) const
{
    const Reference *reference = std::get_if<Reference>(&node.kind);
    return reference ? nameOf(reference->name) : value(node, Role::Object);
}

QString Clauses::nameOf(const QString &name) const
{
    const int item = m_items.resolve(name, -1);
    const FormItem *found = item < 0 ? nullptr : &m_items.at(item);
    if (found && !found->question) {
        const Text &title = found->group ? found->group->title : found->section->title;
        const QString words = title.in(m_explanation.words.language());
        return pattern(QT_TRANSLATE_NOOP("Explanation", "“{text}”"),
                       {{u"text"_s, words.isEmpty() ? name : words}});
    }
    const QuestionCode code(found ? found->code : name);
    const QString given = m_explanation.naming ? m_explanation.naming(code) : QString();
    return given.isEmpty() ? u'[' + code.text() + u']' : given;
}

const Question *Clauses::questionOf(const SyntaxNode &node) const
{
    const Reference *reference = std::get_if<Reference>(&node.kind);
    const QString own = isOwn(node) ? m_explanation.own.text() : QString();
    const int item = m_items.resolve(reference ? reference->name : own, -1);
    return item < 0 ? nullptr : m_items.at(item).question;
}

} // namespace octant
