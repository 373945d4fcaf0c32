// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/language/words.h"

#include "forms/language/icu.h"
#include "forms/language/message.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTranslator>

#include <unicode/coll.h>
#include <unicode/dcfmtsym.h>
#include <unicode/numberformatter.h>

#include <cmath>

namespace octant {

using namespace Qt::StringLiterals;

namespace {

using icu::number::LocalizedNumberFormatter;
using icu::number::Precision;

constexpr QChar noBreakSpace(0x00A0);
constexpr char16_t minusSign = 0x2212;
/// From here on money is written in whole euro; amounts that rounding to cents lifts to it, too.
constexpr double wholeEuroFrom = 9999.995;

/// Formats with the language's own marks; the pattern of groups comes from ICU's locale.
LocalizedNumberFormatter formatterFor(Language language)
{
    const icu::Locale locale = localeOf(language);
    UErrorCode status = U_ZERO_ERROR;
    icu::DecimalFormatSymbols symbols(locale, status);
    symbols.setSymbol(icu::DecimalFormatSymbols::kMinusSignSymbol, icu::UnicodeString(minusSign));
    if (language == Language::Bulgarian)
        symbols.setSymbol(icu::DecimalFormatSymbols::kGroupingSeparatorSymbol, icu::UnicodeString(u'\u00A0'));
    return icu::number::NumberFormatter::withLocale(locale)
        .symbols(symbols)
        .sign(UNUM_SIGN_NEGATIVE) // none for what rounds to zero
        .roundingMode(UNUM_ROUND_HALFUP);
}

QString formatted(const LocalizedNumberFormatter &formatter, double value)
{
    UErrorCode status = U_ZERO_ERROR;
    return fromIcu(formatter.formatDouble(value, status).toString(status));
}

bool isNumber(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
    case QMetaType::Double:
        return true;
    default:
        return false;
    }
}

/// The two readings of a number: groups by any space, and what each language adds. A group separator needs a
/// first digit that is not zero, else "0,200" would be 200.
const QRegularExpression &numberPattern(Language language)
{
    static const QRegularExpression bulgarian(
        u"\\A(?<sign>[-+\u2212]?)(?<whole>[1-9]\\d{0,2}(?:\\p{Zs}\\d{3})+|\\d*)"
        "(?:,(?<decimals>\\d+)|\\.(?<pointed>\\d{1,2}|\\d{4,}))?\\z"_s);
    static const QRegularExpression english(
        u"\\A(?<sign>[-+\u2212]?)(?<whole>[1-9]\\d{0,2}(?:(?:\\p{Zs}\\d{3})+|(?:,\\d{3})+)|\\d*)"
        "(?:\\.(?<decimals>\\d+))?(?<pointed>)\\z"_s);
    return language == Language::Bulgarian ? bulgarian : english;
}

} // namespace

struct Words::Data
{
    Language language;
    LocalizedNumberFormatter formatter;
    std::unique_ptr<const icu::Collator> collator;
    QTranslator catalogue;

    explicit Data(Language spoken)
        : language(spoken)
        , formatter(formatterFor(spoken))
    {
        UErrorCode status = U_ZERO_ERROR;
        collator.reset(icu::Collator::createInstance(localeOf(spoken), status));
        Q_ASSERT(U_SUCCESS(status));
        // Without a catalogue the source texts, which are English, stand as they are.
        (void)catalogue.load(u":/translations/octant_%1.qm"_s.arg(tagOf(spoken)));
    }

    bool isBulgarian() const { return language == Language::Bulgarian; }
};

Words::Words(Language language)
    : m_data(std::make_shared<const Data>(language))
{
}

Language Words::language() const
{
    return m_data->language;
}

QString Words::number(double value, int decimals) const
{
    return formatted(m_data->formatter.precision(Precision::maxFraction(decimals)), value);
}

QString Words::fixed(double value, int decimals) const
{
    return formatted(m_data->formatter.precision(Precision::fixedFraction(decimals)), value);
}

QString Words::integer(qint64 value) const
{
    UErrorCode status = U_ZERO_ERROR;
    return fromIcu(m_data->formatter.formatInt(value, status).toString(status));
}

QString Words::percent(double fraction, int decimals) const
{
    const auto formatter = m_data->formatter.scale(icu::number::Scale::powerOfTen(2))
                               .precision(Precision::fixedFraction(decimals));
    const QString number = formatted(formatter, fraction);
    return m_data->isBulgarian() ? number + noBreakSpace + u'%' : number + u'%';
}

QString Words::quantity(double value, const QString &symbol, int decimals) const
{
    const QString text = number(value, decimals);
    return symbol.isEmpty() ? text : text + noBreakSpace + symbol;
}

QString Words::money(double euro) const
{
    const QString amount = fixed(euro, std::abs(euro) >= wholeEuroFrom ? 0 : 2);
    return m_data->isBulgarian() ? amount + noBreakSpace + u"евро"_s : u"EUR"_s + noBreakSpace + amount;
}

QString Words::date(QDate date) const
{
    if (m_data->isBulgarian())
        return QLocale(QLocale::Bulgarian).toString(date, u"dd.MM.yyyy\u00A0'г.'"_s);
    return QLocale(QLocale::English).toString(date, u"d MMMM yyyy"_s);
}

QString Words::shortDate(QDate date) const
{
    if (m_data->isBulgarian())
        return QLocale(QLocale::Bulgarian).toString(date, u"dd.MM."_s);
    return QLocale(QLocale::English).toString(date, u"d MMM"_s);
}

QString Words::dateTime(const QDateTime &instant) const
{
    if (!instant.isValid())
        return {};
    const QString time = instant.time().toString(u"HH:mm"_s);
    const QString pattern = m_data->isBulgarian() ? u"%1, %2\u00A0ч."_s : u"%1, %2"_s;
    return pattern.arg(date(instant.date()), time);
}

QString Words::say(const char *context, const char *source) const
{
    const QString translated = m_data->catalogue.translate(context, source);
    return translated.isEmpty() ? QString::fromUtf8(source) : translated;
}

QString Words::say(const char *context, const char *pattern, Arguments arguments) const
{
    return message(say(context, pattern), arguments);
}

QString Words::message(const QString &pattern, Arguments arguments) const
{
    QList<MessageArgument> given;
    for (const auto &[name, value] : arguments) {
        if (isNumber(value))
            given.append({name, number(value.toDouble()), value.toDouble()});
        else
            given.append({name, value.toString(), std::nullopt});
    }
    return filledIn(pattern, given, m_data->language);
}

int Words::compare(const QString &left, const QString &right) const
{
    UErrorCode status = U_ZERO_ERROR;
    return m_data->collator->compare(toIcu(left), toIcu(right), status);
}

std::optional<double> Words::readNumber(const QString &text) const
{
    const QRegularExpressionMatch match = numberPattern(m_data->language).match(text.trimmed());
    QString whole = match.captured(u"whole");
    const QString decimals = match.captured(u"decimals") + match.captured(u"pointed");
    whole.removeIf([](QChar c) { return !c.isDigit(); });
    if (!match.hasMatch() || (whole.isEmpty() && decimals.isEmpty()))
        return std::nullopt;
    bool inRange = false;
    const double size = (whole + u'.' + decimals + u'0').toDouble(&inRange);
    if (!inRange)
        return std::nullopt;
    const bool negative =
        size != 0 && !match.captured(u"sign").isEmpty() && match.captured(u"sign") != u"+"_s;
    return negative ? -size : size;
}

} // namespace octant
