// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/logic/expression_value.h"

#include <QLocale>

#include <cmath>
#include <limits>

namespace octant {

using namespace Qt::StringLiterals;

namespace {

constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();

QString textOfNumber(double number)
{
    if (std::isnan(number))
        return {};
    if (std::isinf(number))
        return number > 0 ? u"Infinity"_s : u"-Infinity"_s;
    return QString::number(number, 'f', QLocale::FloatingPointShortest);
}

bool isNumeral(QStringView text)
{
    int digits = 0;
    int points = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c >= u'0' && c <= u'9')
            ++digits;
        else if (c == u'.' || c == u',')
            ++points;
        else if (c != u'-' || i > 0)
            return false;
    }
    return digits > 0 && points <= 1;
}

} // namespace

double numberFromText(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    if (!isNumeral(trimmed))
        return notANumber;
    return trimmed.toString().replace(u',', u'.').toDouble();
}

ExpressionValue ExpressionValue::text(const QString &text)
{
    ExpressionValue value;
    if (!text.isEmpty())
        value.m_value = text;
    return value;
}

ExpressionValue ExpressionValue::number(double number)
{
    ExpressionValue value;
    value.m_value = number + 0.0;
    return value;
}

ExpressionValue ExpressionValue::boolean(bool boolean)
{
    ExpressionValue value;
    value.m_value = boolean;
    return value;
}

ExpressionValue ExpressionValue::date(const CivilTime &moment)
{
    ExpressionValue value;
    value.m_value = moment;
    return value;
}

ExpressionValue ExpressionValue::fromAnswer(const QString &text, AnswerType type)
{
    if (type == AnswerType::Integer || type == AnswerType::Decimal) {
        const double number = numberFromText(text);
        return std::isnan(number) ? ExpressionValue::text(text) : ExpressionValue::number(number);
    }
    if (type == AnswerType::Date || type == AnswerType::DateTime) {
        const std::optional<CivilTime> moment = CivilTime::fromText(text);
        return moment ? date(*moment) : ExpressionValue::text(text);
    }
    return ExpressionValue::text(text);
}

bool ExpressionValue::isEmpty() const
{
    const double *number = std::get_if<double>(&m_value);
    return kind() == Kind::Empty || (number && std::isnan(*number));
}

QString ExpressionValue::toText() const
{
    switch (kind()) {
    case Kind::Empty:
        break;
    case Kind::Text:
        return std::get<QString>(m_value);
    case Kind::Number:
        return textOfNumber(std::get<double>(m_value));
    case Kind::Boolean:
        return std::get<bool>(m_value) ? u"true"_s : u"false"_s;
    case Kind::Date:
        return std::get<CivilTime>(m_value).toText();
    }
    return {};
}

double ExpressionValue::toNumber() const
{
    switch (kind()) {
    case Kind::Empty:
        break;
    case Kind::Text: {
        const double number = numberFromText(std::get<QString>(m_value));
        if (!std::isnan(number))
            return number;
        const std::optional<CivilTime> moment = toDate();
        return moment ? moment->days() : notANumber;
    }
    case Kind::Number:
        return std::get<double>(m_value);
    case Kind::Boolean:
        return std::get<bool>(m_value) ? 1 : 0;
    case Kind::Date:
        return std::get<CivilTime>(m_value).days();
    }
    return notANumber;
}

bool ExpressionValue::toBoolean() const
{
    switch (kind()) {
    case Kind::Empty:
        return false;
    case Kind::Number:
        return !isEmpty() && std::get<double>(m_value) != 0;
    case Kind::Boolean:
        return std::get<bool>(m_value);
    case Kind::Text:
    case Kind::Date:
        break;
    }
    return true;
}

std::optional<CivilTime> ExpressionValue::toDate() const
{
    if (kind() == Kind::Date)
        return std::get<CivilTime>(m_value);
    return kind() == Kind::Text ? CivilTime::fromText(std::get<QString>(m_value)) : std::nullopt;
}

bool ExpressionValue::operator==(const ExpressionValue &other) const
{
    if (kind() == Kind::Number && other.kind() == Kind::Number && isEmpty() && other.isEmpty())
        return true;
    return m_value == other.m_value;
}

} // namespace octant
