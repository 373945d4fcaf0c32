// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/logic/lexer.h"

#include <QRegularExpression>

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
    if (startsWord(at(end))) {
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
    add(Token::Kind::Word, m_text.mid(m_index, end - m_index), m_index, end);
}

void Lexer::readSign()
{
    if (refuseForeignSign())
        return;
    static constexpr std::array signs{u"<=", u">=", u"!=", u"..", u"<", u">", u"=", u"+", u"-",
                                      u"*",  u"/",  u"(",  u")",  u"[", u"]", u",", u"."};
    for (const char16_t *sign : signs) {
        const QStringView view(sign);
        if (QStringView(m_text).mid(m_index).startsWith(view)) {
            add(Token::Kind::Sign, view.toString(), m_index, m_index + view.size());
            return;
        }
    }
    fail(u"expression.character"_s, tr("The character “%1” means nothing here.").arg(at(m_index)),
         tr("Remove it, or put the text that it belongs to between quotes."), m_index);
}

// Signs of other languages that people write out of habit get words of their own.
bool Lexer::refuseForeignSign()
{
    struct Foreign
    {
        QLatin1StringView sign;
        const char *code;
        QString remedy;
    };
    const std::array foreign{
        Foreign{"=="_L1, "expression.double-equals", tr("Write = once: ${a} = 'yes'.")},
        Foreign{"&&"_L1, "expression.symbol-and", tr("Write the word and.")},
        Foreign{"||"_L1, "expression.symbol-or", tr("Write the word or.")},
        Foreign{"<>"_L1, "expression.not-equal-sign", tr("Write != for “is not equal to”.")},
        Foreign{"=>"_L1, "expression.sign-order", tr("Write >= for “at least”.")},
        Foreign{"=<"_L1, "expression.sign-order", tr("Write <= for “at most”.")},
        Foreign{"%"_L1, "expression.percent", tr("Write mod for the remainder, or divide by 100: div 100.")},
        Foreign{"//"_L1, "expression.path", tr("Write ${code} for a question.")},
        Foreign{"::"_L1, "expression.path", tr("Write ${code} for a question.")},
    };
    const QStringView rest = QStringView(m_text).mid(m_index);
    for (const Foreign &entry : foreign) {
        if (rest.startsWith(entry.sign)) {
            fail(QLatin1StringView(entry.code), tr("“%1” is not a sign of this language.").arg(entry.sign),
                 entry.remedy, m_index);
            return true;
        }
    }
    if (rest.startsWith(u'!') && !rest.startsWith(u"!="_s)) {
        fail(u"expression.symbol-not"_s, tr("“%1” is not a sign of this language.").arg(u'!'),
             tr("Write not(…)."), m_index);
        return true;
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
