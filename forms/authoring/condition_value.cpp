// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/authoring/condition_value.h"

#include <QDate>
#include <QRegularExpression>

#include <algorithm>

namespace octant {

using namespace Qt::StringLiterals;

namespace {

bool matches(const QString &text, const char16_t *pattern)
{
    return QRegularExpression(QString::fromUtf16(pattern)).match(text).hasMatch();
}

bool isReference(const QString &value)
{
    return matches(value, uR"(\A\$\{[\p{L}_][\p{L}\p{M}\p{N}_.:-]*\}\z)");
}

bool isPlainNumber(const QString &value)
{
    return matches(value, uR"(\A-?[0-9]+(\.[0-9]+)?\z)");
}

bool isDate(const QString &value)
{
    return matches(value, uR"(\A[0-9]{4}-[0-9]{2}-[0-9]{2}\z)") &&
           QDate::fromString(value, Qt::ISODate).isValid();
}

/// A question whose answer may be a number or a date without its type telling so.
bool isOpen(const Question *question)
{
    return !question || question->type == QuestionType::Calculated;
}

bool takesNumbers(const Question *question)
{
    return isOpen(question) || isNumeric(question->type);
}

bool takesDates(const Question *question)
{
    return isOpen(question) || question->type == QuestionType::Date;
}

/// The language has no escapes: a text that holds both kinds of quotes is joined from pieces.
QString quoted(const QString &text)
{
    if (!text.contains(u'\''))
        return u'\'' + text + u'\'';
    if (!text.contains(u'"'))
        return u'"' + text + u'"';
    QStringList pieces;
    const QStringList between = text.split(u'\'');
    for (qsizetype index = 0; index < between.size(); ++index) {
        if (index > 0)
            pieces << u"\"'\""_s;
        if (!between.at(index).isEmpty())
            pieces << u'\'' + between.at(index) + u'\'';
    }
    return u"concat(%1)"_s.arg(pieces.join(u", "_s));
}

std::optional<QString> joinedText(const Call &call)
{
    QString text;
    for (const SyntaxNode &argument : call.arguments) {
        const TextLiteral *piece = std::get_if<TextLiteral>(&argument.kind);
        if (!piece)
            return std::nullopt;
        text += piece->text;
    }
    return text;
}

/// Digits as they were typed, so that 0.50 stays what it is.
QString digitsAt(const QString &text, int position)
{
    static const QRegularExpression digits(u"[0-9]*\\.?[0-9]*"_s);
    return digits
        .match(text, position, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption)
        .captured();
}

/// A number without quotes; such as a row writes for questions whose answers are numbers.
std::optional<QString> numberOf(const SyntaxNode &node, const QString &text)
{
    if (std::holds_alternative<NumberLiteral>(node.kind))
        return digitsAt(text, node.position);
    const Negation *negation = std::get_if<Negation>(&node.kind);
    if (negation && std::holds_alternative<NumberLiteral>(negation->operand->kind))
        return u'-' + digitsAt(text, negation->operand->position);
    return std::nullopt;
}

std::optional<QString> dateOf(const SyntaxNode &node)
{
    const Call *call = std::get_if<Call>(&node.kind);
    if (!call || call->function != "date"_L1)
        return std::nullopt;
    const TextLiteral *text = std::get_if<TextLiteral>(&call->arguments.front().kind);
    return text && isDate(text->text) ? std::optional(text->text) : std::nullopt;
}

std::optional<QString> textOf(const SyntaxNode &node)
{
    if (const TextLiteral *text = std::get_if<TextLiteral>(&node.kind))
        return text->text;
    const Call *call = std::get_if<Call>(&node.kind);
    return call && call->function == "concat"_L1 ? joinedText(*call) : std::nullopt;
}

/// Whether a text between quotes compares as it would in the row's own writing.
bool staysAsText(const QString &text, const Question *question, bool ordered)
{
    if (isReference(text))
        return false;
    if (ordered || (question && !isOpen(question)))
        return true;
    return !isPlainNumber(text) && !isDate(text);
}

} // namespace

QString literalOf(const QString &value, const Question *question)
{
    if (isReference(value) || (takesNumbers(question) && isPlainNumber(value)))
        return value;
    if (takesDates(question) && isDate(value))
        return u"date('%1')"_s.arg(value);
    return quoted(value);
}

std::optional<QString> valueOf(const SyntaxNode &node, const QString &text, const Question *question,
                               bool ordered)
{
    if (const Reference *reference = std::get_if<Reference>(&node.kind))
        return u"${%1}"_s.arg(reference->name);
    if (const auto number = numberOf(node, text)) {
        const bool isChoice = question && question->choice(*number);
        const bool same = takesNumbers(question) || ordered || isChoice;
        return same && isPlainNumber(*number) ? number : std::nullopt;
    }
    if (const auto date = dateOf(node))
        return takesDates(question) ? date : std::nullopt;
    const auto plain = textOf(node);
    return plain && staysAsText(*plain, question, ordered) ? plain : std::nullopt;
}

} // namespace octant
