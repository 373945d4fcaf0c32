// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/language/language.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QVariant>

#include <initializer_list>
#include <memory>
#include <optional>
#include <utility>

namespace octant {

/// How the program says things in one language: numbers, money, dates, counted nouns, translated texts.
///
/// A value that is cheap to copy and may be used from any thread. Numbers, money, plurals and collation are
/// ICU's, because QLocale gets Bulgarian grouping, currency and reading of numbers wrong; dates are
/// QLocale's. Every number comes out ready to print, rounded half up: a no-break space between groups in
/// Bulgarian (from five digits on), a comma in English; comma or point as the language has it; U+2212 as the
/// minus sign, never minus zero.
class Words
{
public:
    explicit Words(Language language);

    Language language() const;

    /// A plain number with as many decimals as it needs, at most @p decimals.
    QString number(double value, int decimals = 2) const;
    /// A number with exactly @p decimals decimals, for columns that line up on the decimal mark.
    QString fixed(double value, int decimals) const;
    /// A whole number.
    QString integer(qint64 value) const;
    /// A share given as a fraction, with exactly @p decimals decimals: 0.475 with one is "47,5 %" and
    /// "47.5%".
    QString percent(double fraction, int decimals = 0) const;
    /// A number with its unit's symbol behind a no-break space; nothing is added for an empty symbol.
    QString quantity(double value, const QString &symbol, int decimals = 2) const;
    /// Euro, rounded half up to cents, or to whole euro from 10,000 on: "1234,50 евро", "EUR 1,234.50".
    QString money(double euro) const;
    /// "31.12.2025 г." (with a no-break space) and "31 December 2025"; empty for an invalid date.
    QString date(QDate date) const;
    /// A date without the year, for axes: "15.04." and "15 Apr".
    QString shortDate(QDate date) const;
    /// Date and time of day, in the given instant's own time zone.
    QString dateTime(const QDateTime &instant) const;

    using Arguments = std::initializer_list<std::pair<QString, QVariant>>;

    /// The program's own text in this language. The pair is what lupdate collects:
    /// words.say("Report", "The year at a glance").
    QString say(const char *context, const char *source) const;
    /// The same for an ICU message pattern with named arguments, which are numbers or strings:
    /// words.say("Report", "{n, plural, one {# response} other {# responses}}", {{"n", 35}}).
    QString say(const char *context, const char *pattern, Arguments arguments) const;
    /// An ICU message pattern that is already in this language (from tr() or from data). A number that
    /// selects no form comes out as number() writes it; `#` is for counts. A pattern that is none comes out
    /// as it is.
    QString message(const QString &pattern, Arguments arguments) const;

    /// Order of two texts for a reader of this language, ignoring case first; < 0, 0, > 0.
    int compare(const QString &left, const QString &right) const;

    /// A number as a person writes it in this language: group separators (any space, for English also
    /// commas), the language's decimal mark, or a single point with one, two or more than three digits behind
    /// it. Groups are of three digits throughout. Empty where it is no number or, in Bulgarian, could be read
    /// in two ways ("1.200").
    std::optional<double> readNumber(const QString &text) const;

private:
    struct Data;
    std::shared_ptr<const Data> m_data;
};

} // namespace octant
