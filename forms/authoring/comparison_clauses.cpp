// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Comparisons, and the bounds of an answer.

#include "forms/authoring/clauses.h"
#include "forms/authoring/comparisons.h"

#include <QDate>

#include <algorithm>
#include <array>
#include <cmath>

namespace octant {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostDecimals = 10;

/// A comparison in words: as a clause, and as what an answer must be; of days the same in other words.
struct SignWords
{
    Operator sign;
    const char *clause;
    const char *clauseOfDays;
    const char *bound;
    const char *boundOfDays;
};

constexpr std::array signWords{
    SignWords{Operator::Equal, QT_TRANSLATE_NOOP("Explanation", "{a} is {b}"),
              QT_TRANSLATE_NOOP("Explanation", "{a} is {b}"), QT_TRANSLATE_NOOP("Explanation", "exactly {b}"),
              QT_TRANSLATE_NOOP("Explanation", "exactly {b}")},
    SignWords{Operator::NotEqual, QT_TRANSLATE_NOOP("Explanation", "{a} is not {b}"),
              QT_TRANSLATE_NOOP("Explanation", "{a} is not {b}"),
              QT_TRANSLATE_NOOP("Explanation", "other than {b}"),
              QT_TRANSLATE_NOOP("Explanation", "other than {b}")},
    SignWords{Operator::Less, QT_TRANSLATE_NOOP("Explanation", "{a} is below {b}"),
              QT_TRANSLATE_NOOP("Explanation", "{a} is before {b}"),
              QT_TRANSLATE_NOOP("Explanation", "below {b}"), QT_TRANSLATE_NOOP("Explanation", "before {b}")},
    SignWords{Operator::LessOrEqual, QT_TRANSLATE_NOOP("Explanation", "{a} is at most {b}"),
              QT_TRANSLATE_NOOP("Explanation", "{a} is not later than {b}"),
              QT_TRANSLATE_NOOP("Explanation", "at most {b}"),
              QT_TRANSLATE_NOOP("Explanation", "not later than {b}")},
    SignWords{Operator::Greater, QT_TRANSLATE_NOOP("Explanation", "{a} is above {b}"),
              QT_TRANSLATE_NOOP("Explanation", "{a} is after {b}"),
              QT_TRANSLATE_NOOP("Explanation", "above {b}"), QT_TRANSLATE_NOOP("Explanation", "after {b}")},
    SignWords{Operator::GreaterOrEqual, QT_TRANSLATE_NOOP("Explanation", "{a} is at least {b}"),
              QT_TRANSLATE_NOOP("Explanation", "{a} is not earlier than {b}"),
              QT_TRANSLATE_NOOP("Explanation", "at least {b}"),
              QT_TRANSLATE_NOOP("Explanation", "not earlier than {b}")},
};

const SignWords &wordsOf(Operator sign)
{
    return *std::ranges::find(signWords, sign, &SignWords::sign);
}

/// The least number of a whole thing that a comparison lets through, or the largest; none for others.
struct Limit
{
    bool isLeast = false;
    double number = 0;
};

std::optional<Limit> limitOf(Operator sign, double number)
{
    switch (sign) {
    case Operator::GreaterOrEqual:
        return Limit{true, number};
    case Operator::Greater:
        return Limit{true, number + 1};
    case Operator::LessOrEqual:
        return Limit{false, number};
    case Operator::Less:
        return Limit{false, number - 1};
    default:
        return std::nullopt;
    }
}

} // namespace

QString Clauses::comparison(const ComparedSides &sides) const
{
    const auto &[asked, sign, other] = sides;
    const TextLiteral *text = textIn(other);
    if (text && text->text.isEmpty() && (sign == Operator::Equal || sign == Operator::NotEqual))
        return blank(asked, sign == Operator::Equal);
    const SignWords &words = wordsOf(sign);
    return pattern(isDate(asked) || isDate(other) ? words.clauseOfDays : words.clause,
                   {{u"a"_s, value(asked, Role::Subject)}, {u"b"_s, literal(other, asked)}});
}

QString Clauses::blank(const SyntaxNode &asked, bool isBlank) const
{
    if (isOwn(asked)) {
        return isBlank ? pattern(QT_TRANSLATE_NOOP("Explanation", "nothing is answered"))
                       : pattern(QT_TRANSLATE_NOOP("Explanation", "something is answered"));
    }
    const Words::Arguments question{{u"question"_s, named(asked)}};
    if (std::holds_alternative<Reference>(asked.kind)) {
        return isBlank ? pattern(QT_TRANSLATE_NOOP("Explanation", "{question} is blank"), question)
                       : pattern(QT_TRANSLATE_NOOP("Explanation", "{question} is answered"), question);
    }
    const Words::Arguments computed{{u"value"_s, value(asked, Role::Subject)}};
    return isBlank ? pattern(QT_TRANSLATE_NOOP("Explanation", "{value} comes to nothing"), computed)
                   : pattern(QT_TRANSLATE_NOOP("Explanation", "{value} comes to something"), computed);
}

QString Clauses::chosen(const Call &call, bool holds) const
{
    const SyntaxNode &asked = call.arguments[0];
    const QString choice = literal(call.arguments[1], asked);
    if (isOwn(asked)) {
        return holds
                   ? pattern(QT_TRANSLATE_NOOP("Explanation", "{choice} is chosen"), {{u"choice"_s, choice}})
                   : pattern(QT_TRANSLATE_NOOP("Explanation", "{choice} is not chosen"),
                             {{u"choice"_s, choice}});
    }
    const Words::Arguments both{{u"question"_s, named(asked)}, {u"choice"_s, choice}};
    return holds ? pattern(QT_TRANSLATE_NOOP("Explanation", "{choice} is chosen in {question}"), both)
                 : pattern(QT_TRANSLATE_NOOP("Explanation", "{choice} is not chosen in {question}"), both);
}

/// not(selected(., 'none') and count-selected(.) > 1): a choice that excludes all others.
std::optional<QString> Clauses::alone(const SyntaxNode &denied) const
{
    const Chain *chain = joinedIn(denied);
    if (!chain || chain->operators.front() != Operator::And || chain->operands.size() != 2)
        return std::nullopt;
    const Call *choice = callOf(chain->operands[0], "selected");
    const auto many = comparedSides(chain->operands[1]);
    const Call *count = many ? callOf(many->left, "count-selected") : nullptr;
    const auto number = many ? numberIn(many->right) : std::nullopt;
    const auto limit = number ? limitOf(many->sign, *number) : std::nullopt;
    const bool fits = choice && count && limit && limit->isLeast && limit->number == 2 &&
                      askTheSame(choice->arguments[0], count->arguments[0]);
    if (!fits)
        return std::nullopt;
    return pattern(QT_TRANSLATE_NOOP("Explanation", "{choice} is not chosen together with others"),
                   {{u"choice"_s, literal(choice->arguments[1], choice->arguments[0])}});
}

/// Two comparisons that bound the same answer from below and above.
std::optional<QString> Clauses::range(const SyntaxNode &first, const SyntaxNode &second) const
{
    const auto low = comparedSides(first);
    const auto high = comparedSides(second);
    if (!low || !high || low->sign != Operator::GreaterOrEqual || high->sign != Operator::LessOrEqual ||
        !askTheSame(low->left, high->left) || !numberIn(low->right) || !numberIn(high->right))
        return std::nullopt;
    return pattern(QT_TRANSLATE_NOOP("Explanation", "{a} is from {low} to {high}"),
                   {{u"a"_s, value(low->left, Role::Subject)},
                    {u"low"_s, literal(low->right, low->left)},
                    {u"high"_s, literal(high->right, high->left)}});
}

/// What an answer is compared with: a choice by its words, a number with the question's unit, a day as people
/// write it.
QString Clauses::literal(const SyntaxNode &node, const SyntaxNode &asked) const
{
    const Question *question = questionOf(asked);
    if (const auto number = numberIn(node); number && question && isNumeric(question->type))
        return quantity(*number, *question);
    const TextLiteral *text = textIn(node);
    if (!text)
        return value(node, Role::Object);
    const Words &words = m_explanation.words;
    const bool isYesOrNo = text->text == "yes"_L1 || text->text == "no"_L1;
    if (question && question->type == QuestionType::YesNo && isYesOrNo) {
        return pattern(QT_TRANSLATE_NOOP("Explanation", "{answer, select, yes {Yes} other {No}}"),
                       {{u"answer"_s, text->text}});
    }
    const Choice *choice = question ? question->choice(text->text.trimmed()) : nullptr;
    const QString label = choice ? choice->label.in(words.language()).simplified() : QString();
    const QDate day = QDate::fromString(text->text, Qt::ISODate);
    if (isDate(asked) && day.isValid())
        return words.date(day);
    return pattern(QT_TRANSLATE_NOOP("Explanation", "“{text}”"),
                   {{u"text"_s, label.isEmpty() ? text->text : label}});
}

QString Clauses::quantity(double number, const Question &question) const
{
    const Words &words = m_explanation.words;
    const Unit *unit = m_explanation.questionnaire.unit(question.unit);
    if (question.type == QuestionType::Money && !unit)
        return words.money(number);
    if (question.type == QuestionType::Percent)
        return words.quantity(number, u"%"_s, mostDecimals);
    return unit ? words.quantity(number, unit->symbol.in(words.language()), mostDecimals)
                : plainNumber(number);
}

/// A number without a unit. What may be a year is written like one, without a mark between its digits.
QString Clauses::plainNumber(double number) const
{
    const bool mayBeYear = number >= 1900 && number <= 2100 && number == std::floor(number);
    return mayBeYear ? QString::number(int(number)) : m_explanation.words.number(number, mostDecimals);
}

bool Clauses::isDate(const SyntaxNode &node) const
{
    const Question *question = questionOf(node);
    if (question)
        return question->type == QuestionType::Date;
    return callOf(node, "date") || callOf(node, "today") || callOf(node, "now") || callOf(node, "date-time");
}

std::optional<QString> Clauses::bounds(const SyntaxNode &constraint) const
{
    if (const Chain *chain = joinedIn(constraint); chain && chain->operators.front() == Operator::And) {
        const auto all = boundParts(*chain);
        return all ? std::optional(enumerated(*all, true)) : std::nullopt;
    }
    return bound(constraint);
}

std::optional<QStringList> Clauses::boundParts(const Chain &chain) const
{
    QStringList all;
    for (std::size_t i = 0; i < chain.operands.size(); ++i) {
        const auto one = bound(chain.operands[i]);
        if (!one)
            return std::nullopt;
        const bool paired = i + 1 < chain.operands.size() && range(chain.operands[i], chain.operands[i + 1]);
        const auto low = comparedSides(chain.operands[i]);
        if (!paired || !isOwn(low->left)) {
            all << *one;
            continue;
        }
        const auto high = comparedSides(chain.operands[++i]);
        all << pattern(
            QT_TRANSLATE_NOOP("Explanation", "from {low} to {high}"),
            {{u"low"_s, literal(low->right, low->left)}, {u"high"_s, literal(high->right, high->left)}});
    }
    return all;
}

std::optional<QString> Clauses::bound(const SyntaxNode &node) const
{
    if (const Chain *chain = joinedIn(node)) {
        const bool either = chain->operators.front() == Operator::Or && chain->operands.size() == 2;
        const SyntaxNode *asked = either ? askedBlank(chain->operands[0]) : nullptr;
        const auto inner = asked ? bound(chain->operands[1]) : std::nullopt;
        if (!inner)
            return std::nullopt;
        return pattern(QT_TRANSLATE_NOOP("Explanation", "{condition} (unless {question} is blank)"),
                       {{u"condition"_s, *inner}, {u"question"_s, named(*asked)}});
    }
    const auto sides = comparedSides(node);
    if (!sides)
        return std::nullopt;
    const auto number = numberIn(sides->right);
    if (const Call *size = std::get_if<Call>(&sides->left.kind); size && number)
        return boundOfSize(*size, sides->sign, *number);
    const TextLiteral *text = textIn(sides->right);
    if (!isOwn(sides->left) || (text && text->text.isEmpty()))
        return std::nullopt;
    const SignWords &words = wordsOf(sides->sign);
    return pattern(isDate(sides->left) || isDate(sides->right) ? words.boundOfDays : words.bound,
                   {{u"b"_s, literal(sides->right, sides->left)}});
}

/// Bounds of how long an answer is or how many choices it has.
std::optional<QString> Clauses::boundOfSize(const Call &size, Operator sign, double number) const
{
    const auto limit = limitOf(sign, number);
    const bool ofOwn = size.arguments.empty() || isOwn(size.arguments.front());
    if (!limit || !ofOwn)
        return std::nullopt;
    const Words::Arguments count{{u"n"_s, limit->number}};
    if (size.function == "string-length"_L1) {
        return limit->isLeast
                   ? pattern(QT_TRANSLATE_NOOP("Explanation", "{n, plural, one {at least # character} other "
                                                              "{at least # characters}} long"),
                             count)
                   : pattern(QT_TRANSLATE_NOOP("Explanation", "{n, plural, one {at most # character} other "
                                                              "{at most # characters}} long"),
                             count);
    }
    if (size.function != "count-selected"_L1)
        return std::nullopt;
    return limit->isLeast
               ? pattern(QT_TRANSLATE_NOOP("Explanation", "{n, plural, one {at least # choice} other "
                                                          "{at least # choices}}"),
                         count)
               : pattern(QT_TRANSLATE_NOOP("Explanation", "{n, plural, one {at most # choice} other "
                                                          "{at most # choices}}"),
                         count);
}

} // namespace octant
