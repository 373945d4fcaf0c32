// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/fill/sum_reading.h"

#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace octant {

namespace {

using Fault = SumReading::Fault;

/// A decimal comma in English and the like: what the language itself would not read, but only one reading
/// exists.
std::optional<double> readForeign(const QString &text)
{
    static const QRegularExpression comma(u"\\A[-+\u2212]?\\d*[.,](\\d{1,2}|\\d{4,})\\z"_s);
    if (!comma.match(text).hasMatch())
        return std::nullopt;
    return QString(text).replace(u',', u'.').replace(QChar(0x2212), u'-').toDouble();
}

bool hasTwoReadings(const QString &text)
{
    static const QRegularExpression pattern(u"\\A[-+\u2212]?\\d{1,3}[.,]\\d{3}\\z"_s);
    return pattern.match(text).hasMatch();
}

/// By descent: a sum of products of numbers and bracketed sums.
class SumParser
{
public:
    SumParser(const QString &text, const Words &words)
        : m_text(text)
        , m_words(words)
    {
    }

    SumReading read();

private:
    const QString &m_text;
    const Words &m_words;
    qsizetype m_at = 0;
    int m_numbers = 0;
    int m_depth = 0;
    Fault m_fault = Fault::None;

    double sum();
    double product();
    double factor();
    double number();
    bool take(QStringView signs);
    void skipBlanks();
};

SumReading SumParser::read()
{
    const double value = sum();
    skipBlanks();
    if (m_fault == Fault::None && m_at < m_text.size())
        m_fault = Fault::Unreadable;
    if (m_fault == Fault::None && !std::isfinite(value))
        m_fault = Fault::NoResult;
    if (m_fault != Fault::None)
        return {{}, false, m_fault};
    return {value + 0.0, m_numbers > 1, Fault::None}; // never minus zero
}

double SumParser::sum()
{
    double value = product();
    while (m_fault == Fault::None) {
        if (take(u"+"))
            value += product();
        else if (take(u"-\u2212"))
            value -= product();
        else
            break;
    }
    return value;
}

double SumParser::product()
{
    double value = factor();
    while (m_fault == Fault::None) {
        if (take(u"*\u00D7\u00B7"))
            value *= factor();
        else if (take(u"/:\u00F7"))
            value /= factor();
        else
            break;
    }
    return value;
}

double SumParser::factor()
{
    constexpr int mostBrackets = 20;
    if (take(u"-\u2212"))
        return -number();
    take(u"+");
    if (!take(u"("))
        return number();
    if (++m_depth > mostBrackets) {
        m_fault = Fault::Unreadable;
        return 0;
    }
    const double value = sum();
    if (!take(u")"))
        m_fault = m_fault == Fault::None ? Fault::Unreadable : m_fault;
    --m_depth;
    return value;
}

double SumParser::number()
{
    skipBlanks();
    const qsizetype start = m_at;
    while (m_at < m_text.size() &&
           (m_text[m_at].isDigit() || m_text[m_at].isSpace() || m_text[m_at] == u'.' || m_text[m_at] == u','))
        ++m_at;
    const QString written = m_text.mid(start, m_at - start).trimmed();
    ++m_numbers;
    std::optional<double> value = m_words.readNumber(written);
    if (!value)
        value = readForeign(written);
    if (!value && m_fault == Fault::None)
        m_fault = hasTwoReadings(written) ? Fault::TwoReadings : Fault::Unreadable;
    return value.value_or(0);
}

bool SumParser::take(QStringView signs)
{
    skipBlanks();
    if (m_fault != Fault::None || m_at >= m_text.size() || !signs.contains(m_text[m_at]))
        return false;
    ++m_at;
    return true;
}

void SumParser::skipBlanks()
{
    while (m_at < m_text.size() && m_text[m_at].isSpace())
        ++m_at;
}

} // namespace

SumReading readSum(const QString &text, const Words &words)
{
    static const QRegularExpression difference(u"\\A[\\d\\s.,]+[-\u2212][\\d\\s.,]+\\z"_s);
    SumReading reading = SumParser(text, words).read();
    if (reading.value && *reading.value < 0 && difference.match(text).hasMatch())
        return {{}, false, Fault::Range};
    return reading;
}

} // namespace octant
