// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/logic/lexer.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace octant {

using namespace Qt::StringLiterals;

namespace {

// Invisible characters that pasting leaves behind are spaces too.
bool isBlank(QChar c)
{
    return c.isSpace() || c == u'\uFEFF' || c == u'\u200B';
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool startsWord(QChar c)
{
    return c.isLetter() || c == u'_';
}

bool continuesWord(QChar c)
{
    return startsWord(c) || c.isDigit() || c.isMark() || c == u'-' || c == u'.';
}

bool isCurlySingle(QChar c)
{
    return c == u'\u2018' || c == u'\u2019' || c == u'\u201A';
}

bool isCurlyDouble(QChar c)
{
    return c == u'\u201C' || c == u'\u201D' || c == u'\u201E';
}

bool isCurly(QChar c)
{
    return isCurlySingle(c) || isCurlyDouble(c);
}

bool isSingle(QChar c)
{
    return c == u'\'' || isCurlySingle(c);
}

} // namespace

Lexer::Lexer(const QString &text, CurlyQuotes curlyQuotes)
    : m_text(text)
    , m_curlyQuotes(curlyQuotes)
{
}

std::expected<QList<Token>, ExpressionProblem> Lexer::tokens()
{
    while (!m_problem) {
        while (m_index < m_text.size() && isBlank(m_text.at(m_index)))
            ++m_index;
        if (m_index >= m_text.size())
            break;
        readToken();
    }
    if (m_problem)
        return std::unexpected(*m_problem);
    add(Token::Kind::End, {}, m_text.size(), m_text.size());
    return m_tokens;
}

void Lexer::readToken()
{
    const QChar c = at(m_index);
    if (isDigit(c) || (c == u'.' && isDigit(at(m_index + 1))))
        readNumber();
    else if (c == u'\'' || c == u'"' || isCurly(c))
        readQuoted();
    else if (c == u'$' && at(m_index + 1) == u'{')
        readReference();
    else if (startsWord(c))
        readWord();
    else
        readSign();
}

void Lexer::readNumber()
{
    qsizetype end = m_index;
    while (isDigit(at(end)))
        ++end;
    if (at(end) == u'.' && at(end + 1) != u'.') {
        ++end;
        while (isDigit(at(end)))
            ++end;
    }
    if (startsWord(at(end)) && operatorAt(end) == 0) {
        fail(u"expression.number"_s,
             tr("The number %1 is followed directly by letters.").arg(m_text.mid(m_index, end - m_index)),
             tr("Write large numbers with all their digits, and put words between quotes."), m_index);
        return;
    }
    add(Token::Kind::Number, m_text.mid(m_index, end - m_index), m_index, end);
}

void Lexer::readQuoted()
{
    if (isCurly(at(m_index)) && m_curlyQuotes == CurlyQuotes::Refused) {
        fail(u"expression.curly-quotes"_s, tr("A text stands between curly quotes."),
             tr("Use straight quotes: 'text' or \"text\"."), m_index);
        return;
    }
    const qsizetype end = endOfQuoted(m_index);
    if (end < 0) {
        fail(u"expression.unclosed-quote"_s, tr("A text begins here and never ends."),
             tr("Close the text with the quote that opens it."), m_index);
        return;
    }
    const QString content = m_text.mid(m_index + 1, end - m_index - 1);
    const QChar straight = isSingle(at(m_index)) ? u'\'' : u'"';
    m_text[m_index] = straight;
    m_text[end] = straight;
    add(Token::Kind::Text, content, m_index, end + 1);
}

// A straight quote ends at the next one of its kind, so that ’ may stand within it; only where there is none
// does a curly one end it. A curly quote ends at whatever looks like its other half.
qsizetype Lexer::endOfQuoted(qsizetype opening) const
{
    const QChar open = at(opening);
    const bool single = isSingle(open);
    const QChar straight = single ? u'\'' : u'"';
    if (!isCurly(open)) {
        const qsizetype end = m_text.indexOf(open, opening + 1);
        if (end >= 0 || m_curlyQuotes == CurlyQuotes::Refused)
            return end;
    }
    for (qsizetype end = opening + 1; end < m_text.size(); ++end) {
        const QChar c = m_text.at(end);
        if (c == straight || (single ? isCurlySingle(c) : isCurlyDouble(c)))
            return end;
    }
    return -1;
}

void Lexer::readReference()
{
    const qsizetype end = m_text.indexOf(u'}', m_index);
    if (end < 0) {
        fail(u"expression.unclosed-reference"_s, tr("A question begins with ${ and never ends."),
             tr("Write ${code}."), m_index);
        return;
    }
    const QString name = m_text.mid(m_index + 2, end - m_index - 2).trimmed();
    static const QRegularExpression namePattern(uR"(\A[\p{L}_][\p{L}\p{M}\p{N}_.:-]*\z)"_s);
    if (name.startsWith(u"last-saved#"_s)) {
        fail(u"expression.last-saved"_s, tr("Answers of the form saved last cannot be read."),
             tr("Last year's answers stand beside the question; remove ${last-saved#…}."), m_index);
    } else if (!namePattern.match(name).hasMatch()) {
        fail(u"expression.reference-name"_s, tr("“%1” is no question code.").arg(name),
             tr("Write the code alone between ${ and }."), m_index);
    } else {
        add(Token::Kind::Reference, name, m_index, end + 1);
    }
}

void Lexer::readWord()
{
    qsizetype end = m_index;
    while (continuesWord(at(end)) || (at(end) == u':' && startsWord(at(end + 1))))
        ++end;
    // Behind an operand, `1 and1` can only mean the operator, as XPath reads it.
    if (const qsizetype length = operatorAt(m_index); length > 0 && endsOperand())
        end = m_index + length;
    add(Token::Kind::Word, m_text.mid(m_index, end - m_index), m_index, end);
}

// The length of an operator that is a word and is followed by no letter; 0: there is none.
qsizetype Lexer::operatorAt(qsizetype index) const
{
    for (const QStringView word : {u"and", u"or", u"div", u"mod"}) {
        const QChar next = at(index + word.size());
        if (QStringView(m_text).mid(index).startsWith(word) && (isDigit(next) || !continuesWord(next)))
            return word.size();
    }
    return 0;
}

bool Lexer::endsOperand() const
{
    if (m_tokens.isEmpty())
        return false;
    const Token &last = m_tokens.last();
    const bool sign = last.kind == Token::Kind::Sign;
    return last.kind == Token::Kind::Number || last.kind == Token::Kind::Text ||
           last.kind == Token::Kind::Reference || (sign && (last.text == u")"_s || last.text == u"]"_s));
}

void Lexer::readSign()
{
    static constexpr std::array signs{u"<=", u">=", u"!=", u"..", u"//", u"::", u"<", u">", u"=", u"+",
                                      u"-",  u"*",  u"/",  u"|",  u"(",  u")",  u"[", u"]", u",", u"."};
    // Those foreign signs that begin like one of ours.
    static constexpr std::array misleading{u"==", u"=>", u"=<", u"<>", u"||"};
    const QStringView rest = QStringView(m_text).mid(m_index);
    const auto isAhead = [rest](const char16_t *sign) { return rest.startsWith(QStringView(sign)); };
    const auto found = std::ranges::find_if(signs, isAhead);
    if (found != signs.end() && std::ranges::none_of(misleading, isAhead)) {
        const QStringView sign(*found);
        add(Token::Kind::Sign, sign.toString(), m_index, m_index + sign.size());
    } else if (!refuseForeignSign()) {
        const QString character = m_text.mid(m_index, at(m_index).isHighSurrogate() ? 2 : 1);
        fail(u"expression.character"_s, tr("The character “%1” means nothing here.").arg(character),
             tr("Remove it, or put the text that it belongs to between quotes."), m_index);
    }
}

// Signs of other languages that people write out of habit get words of their own.
std::vector<Lexer::ForeignSign> Lexer::foreignSigns()
{
    return {
        {u"==", "expression.double-equals", tr("Write = once: ${a} = 'yes'.")},
        {u"&&", "expression.symbol-and", tr("Write the word and.")},
        {u"||", "expression.symbol-or", tr("Write the word or.")},
        {u"<>", "expression.not-equal-sign", tr("Write != for “is not equal to”.")},
        {u"=>", "expression.sign-order", tr("Write >= for “at least”.")},
        {u"=<", "expression.sign-order", tr("Write <= for “at most”.")},
        {u"%", "expression.percent", tr("Write mod for the remainder, or divide by 100: div 100.")},
        {u"^", "expression.power", tr("Write pow(a, b) for a to the power of b.")},
        {u";", "expression.semicolon", tr("Separate what stands in brackets by commas.")},
        {u"@", "expression.attribute", tr("Write ${code} for a question.")},
        {u"&", "expression.symbol-and", tr("Write the word and, or concat(…) to join texts.")},
        {u"≥", "expression.sign-order", tr("Write >= for “at least”.")},
        {u"≤", "expression.sign-order", tr("Write <= for “at most”.")},
        {u"≠", "expression.not-equal-sign", tr("Write != for “is not equal to”.")},
        {u"–", "expression.minus", tr("Write the hyphen - for minus.")},
        {u"−", "expression.minus", tr("Write the hyphen - for minus.")},
        {u"×", "expression.times", tr("Write * for “times”.")},
        {u"÷", "expression.division-sign", tr("Write div to divide: ${a} div 2.")},
        {u"`", "expression.curly-quotes", tr("Use straight quotes: 'text' or \"text\".")},
        {u"«", "expression.curly-quotes", tr("Use straight quotes: 'text' or \"text\".")},
        {u"»", "expression.curly-quotes", tr("Use straight quotes: 'text' or \"text\".")},
        {u"!", "expression.symbol-not", tr("Write not(…).")},
    };
}

bool Lexer::refuseForeignSign()
{
    const QStringView rest = QStringView(m_text).mid(m_index);
    for (const ForeignSign &foreign : foreignSigns()) {
        if (rest.startsWith(foreign.sign)) {
            fail(QLatin1StringView(foreign.code),
                 tr("“%1” is not a sign of this language.").arg(foreign.sign), foreign.remedy, m_index);
            return true;
        }
    }
    return false;
}

void Lexer::add(Token::Kind kind, const QString &text, qsizetype start, qsizetype end)
{
    m_tokens.append({kind, text, static_cast<int>(start)});
    m_index = end;
}

void Lexer::fail(const QString &code, const QString &what, const QString &remedy, qsizetype position)
{
    m_problem = ExpressionProblem{{code, {}, what, remedy}, static_cast<int>(position)};
}

} // namespace octant
