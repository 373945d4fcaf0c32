// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/logic/civil_time.h"

#include <QString>

#include <variant>

namespace octant {

/// How an answer's text is to be read in an expression.
enum class AnswerType {
    Text,     ///< also choices (several codes with spaces between), times, everything else
    Integer,  ///< a number in `=`
    Decimal,  ///< a number in `=`
    Date,     ///< ISO date
    DateTime, ///< ISO date and time
};

/// What an expression, or a part of one, comes to. The conversions are those of XLSForm's language.
class ExpressionValue
{
public:
    enum class Kind {
        Empty, ///< nothing: the empty text, an unanswered question
        Text,
        Number, ///< may be NaN ("no number"), which is stored and shown as empty, or infinite
        Boolean,
        Date, ///< with or without a time of day
    };

    ExpressionValue() = default;
    static ExpressionValue text(const QString &text);
    /// Minus zero becomes zero.
    static ExpressionValue number(double number);
    static ExpressionValue boolean(bool boolean);
    static ExpressionValue date(const CivilTime &moment);
    /// The value of an answer as it was written. A text that does not fit its type stays a text.
    static ExpressionValue fromAnswer(const QString &text, AnswerType type);

    Kind kind() const { return static_cast<Kind>(m_value.index()); }
    /// Whether it counts as no value: empty, or NaN.
    bool isEmpty() const;

    /// Numbers without exponent and in as few digits as tell them apart; NaN is the empty text.
    QString toText() const;
    /// NaN where there is no number. ISO dates are days since 1970-01-01.
    double toNumber() const;
    /// Any text but the empty one is true, "false" included; so is any number but 0 and NaN.
    bool toBoolean() const;
    /// A date, or a text that is one. Numbers are not taken for dates here.
    std::optional<CivilTime> toDate() const;

    /// The same kind with the same content; two NaN are the same. For `=` of the language see comparison.h.
    bool operator==(const ExpressionValue &other) const;

private:
    std::variant<std::monostate, QString, double, bool, CivilTime> m_value;
};

/// Reads a number as the language does: digits with at most one point, or one comma instead of it ("12,5"),
/// a minus before, spaces around. No exponents, no plus, no grouping. NaN: it is none.
double numberFromText(QStringView text);

} // namespace octant
