// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/logic/shared_pattern.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <optional>

namespace octant {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRepetitions = 65'535; // of PCRE

bool isAsciiAlphanumeric(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

// A part of a character class: one character, or a set of them.
struct Atom
{
    char32_t character = 0;
    QString set; ///< empty: the one character
};

class PatternReader
{
    Q_DECLARE_TR_FUNCTIONS(SharedPattern)

public:
    explicit PatternReader(const QString &pattern)
        : m_pattern(pattern)
    {
    }

    std::expected<QString, PatternProblem> read()
    {
        while (!m_problem && m_index < m_pattern.size())
            readPart();
        if (!m_groups.isEmpty())
            failAsInvalid();
        if (m_problem)
            return std::unexpected(*m_problem);
        return m_shared;
    }

private:
    QChar at(qsizetype index) const { return index < m_pattern.size() ? m_pattern.at(index) : QChar(); }

    void readPart();
    void openGroup();
    void closeGroup();
    void readQuantifier();
    void readBraces();
    void readEscape();
    void readLiteral();
    void readClass();
    void readClassPart();
    Atom readAtom();
    Atom readAtomEscape();
    char32_t readCharacter();
    std::optional<QChar> readHex();

    void add(const QString &text, bool repeatable)
    {
        m_shared += text;
        m_repeatable = repeatable;
    }
    void failAsInvalid();
    void refuse(const QString &part, const QString &remedy);

    QString m_pattern;
    qsizetype m_index = 0;
    QString m_shared;
    QList<bool> m_groups; ///< those open; whether each may be repeated
    bool m_repeatable = false;
    std::optional<PatternProblem> m_problem;
};

void PatternReader::failAsInvalid()
{
    if (!m_problem) {
        m_problem = PatternProblem{tr("“%1” is not a valid regular expression."),
                                   tr("Check its brackets and repetitions.")};
    }
}

void PatternReader::refuse(const QString &part, const QString &remedy)
{
    // The place of %1 stays open for the pattern.
    const QString what = tr("In the regular expression “%1”, “%2” is not read alike everywhere.");
    if (!m_problem)
        m_problem = PatternProblem{QString(what).replace(u"%2"_s, part), remedy};
}

void PatternReader::readPart()
{
    switch (at(m_index).unicode()) {
    case u'\\':
        return readEscape();
    case u'[':
        return readClass();
    case u'(':
        return openGroup();
    case u')':
        return closeGroup();
    case u'*':
    case u'+':
    case u'?':
        ++m_index;
        return readQuantifier();
    case u'{':
        return readBraces();
    case u'|':
    case u'^':
        return add(m_pattern.at(m_index++), false);
    case u'$':
        ++m_index;
        return add(uR"((?![\d\D]))"_s, false);
    case u'.':
        ++m_index;
        return add(uR"([^\n])"_s, true);
    default:
        return readLiteral();
    }
}

void PatternReader::openGroup()
{
    const bool special = at(m_index + 1) == u'?';
    const QChar kind = special ? at(m_index + 2) : QChar(u':');
    if (at(m_index + 1) == u'*' || (kind != u':' && kind != u'=' && kind != u'!')) {
        refuse(m_pattern.mid(m_index, 3), tr("Use plain brackets, (?:…), (?=…) or (?!…)."));
        return;
    }
    const qsizetype length = special ? 3 : 1;
    add(m_pattern.mid(m_index, length), false);
    m_groups.append(kind == u':');
    m_index += length;
}

void PatternReader::closeGroup()
{
    if (m_groups.isEmpty())
        return failAsInvalid();
    ++m_index;
    add(u")"_s, m_groups.takeLast());
}

// Behind the sign of repetition: `?` for as few as possible; `+` would be possessive.
void PatternReader::readQuantifier()
{
    if (!m_repeatable)
        return failAsInvalid();
    add(m_pattern.at(m_index - 1), false);
    if (at(m_index) == u'+')
        refuse(m_pattern.mid(m_index - 1, 2), tr("Leave the second + out."));
    else if (at(m_index) == u'?')
        add(m_pattern.at(m_index++), false);
}

void PatternReader::readBraces()
{
    static const QRegularExpression counts(uR"(\G\{(\d*)(,(\d*))?\})"_s);
    const QRegularExpressionMatch match = counts.match(m_pattern, m_index);
    const bool counted = match.hasMatch() && match.capturedLength(0) > 2 && match.captured(0) != u"{,}"_s;
    if (!counted) {
        ++m_index;
        return add(uR"(\{)"_s, true);
    }
    const int fewest = match.captured(1).toInt();
    const int most = match.captured(3).isEmpty() ? mostRepetitions : match.captured(3).toInt();
    const bool tooMany = match.captured(1).size() > 5 || match.captured(3).size() > 5 ||
                         std::max(fewest, most) > mostRepetitions;
    if (match.captured(1).isEmpty() || tooMany)
        return refuse(match.captured(0), tr("Give the fewest and the most repetitions: {2,5}."));
    if (most < fewest || !m_repeatable)
        return failAsInvalid();
    m_shared += match.captured(0).chopped(1);
    m_index += match.capturedLength(0);
    readQuantifier();
}

void PatternReader::readEscape()
{
    const QChar c = at(++m_index);
    const QString part = m_pattern.mid(m_index - 1, 2);
    if (part.size() < 2)
        return failAsInvalid();
    if (c == u'x') {
        if (const std::optional<QChar> character = readHex())
            add(QRegularExpression::escape(QString(*character)), true);
        return;
    }
    ++m_index;
    if (c == u's' || c == u'S')
        add(c == u's' ? uR"([\t-\r ])"_s : uR"([^\t-\r ])"_s, true);
    else if (c == u'b' || c == u'B')
        add(part, false);
    else if (u"dDwWtnrf"_s.contains(c))
        add(part, true);
    else if (isAsciiAlphanumeric(c))
        refuse(part, tr("Write the characters themselves, or a class such as [a-z]."));
    else if (uR"(^$\.*+?()[]{}|/)"_s.contains(c))
        add(part, true);
    else
        add(c, true);
}

// \x41; the index stands on the x.
std::optional<QChar> PatternReader::readHex()
{
    bool isHex = false;
    const uint code = m_pattern.mid(m_index + 1, 2).toUInt(&isHex, 16);
    if (!isHex || code == 0 || !isAsciiAlphanumeric(at(m_index + 1)) ||
        !isAsciiAlphanumeric(at(m_index + 2))) {
        refuse(m_pattern.mid(m_index - 1, 2),
               tr("Write the characters themselves, or a class such as [a-z]."));
        return std::nullopt;
    }
    m_index += 3;
    return QChar(static_cast<char16_t>(code));
}

void PatternReader::readLiteral()
{
    const QChar c = m_pattern.at(m_index);
    const bool pair = c.isHighSurrogate() && at(m_index + 1).isLowSurrogate();
    if (c.isSurrogate() && !pair)
        return failAsInvalid();
    const QString text = m_pattern.mid(m_index, pair ? 2 : 1);
    m_index += text.size();
    add(c == u'}' || c == u']' ? u'\\' + text : text, true);
}

void PatternReader::readClass()
{
    const bool negated = at(m_index + 1) == u'^';
    m_index += negated ? 2 : 1;
    if (at(m_index) == u']')
        return refuse(negated ? u"[^]"_s : u"[]"_s, tr("Write a ] that is meant as a character as \\]."));
    add(negated ? u"[^"_s : u"["_s, false);
    while (!m_problem && m_index < m_pattern.size() && at(m_index) != u']')
        readClassPart();
    if (m_index >= m_pattern.size())
        return failAsInvalid();
    ++m_index;
    add(u"]"_s, true);
}

// PCRE takes [: [. and [= for the beginning of something else.
QString inClass(char32_t character)
{
    if (character == U':' || character == U'.' || character == U'=')
        return uR"(\x)"_s + QString::number(static_cast<uint>(character), 16);
    const QString text = QString::fromUcs4(&character, 1);
    return uR"(\]^-[)"_s.contains(text) ? u'\\' + text : text;
}

void PatternReader::readClassPart()
{
    const Atom first = readAtom();
    m_shared += first.set.isEmpty() ? inClass(first.character) : first.set;
    const bool range = at(m_index) == u'-' && m_index + 1 < m_pattern.size() && at(m_index + 1) != u']';
    if (!range || m_problem)
        return;
    ++m_index;
    if (!first.set.isEmpty()) {
        m_shared += uR"(\-)"_s;
        return;
    }
    const Atom last = readAtom();
    if (!last.set.isEmpty())
        m_shared += uR"(\-)"_s + last.set;
    else if (last.character < first.character)
        failAsInvalid();
    else
        m_shared += u'-' + inClass(last.character);
}

Atom PatternReader::readAtom()
{
    const QChar next = at(m_index + 1);
    if (at(m_index) == u'[' && (next == u':' || next == u'.' || next == u'=')) {
        refuse(m_pattern.mid(m_index, 2), tr("Write the characters themselves, or a class such as [a-z]."));
        return {};
    }
    return at(m_index) == u'\\' ? readAtomEscape() : Atom{readCharacter(), {}};
}

Atom PatternReader::readAtomEscape()
{
    const QChar c = at(++m_index);
    const QString part = m_pattern.mid(m_index - 1, 2);
    if (c == u'x')
        return {readHex().value_or(QChar(u'x')).unicode(), {}};
    if (c == u's' || c == u'S') {
        ++m_index;
        return {0, c == u's' ? uR"(\t-\r )"_s : QString(uR"(\x00-\x08\x0e-\x1f!-)"_s + u"\U0010FFFF"_s)};
    }
    const qsizetype control = u"tnrf"_s.indexOf(c);
    if (u"dDwW"_s.contains(c) || control >= 0) {
        ++m_index;
        return control < 0 ? Atom{0, part} : Atom{U"\t\n\r\f" [control], {}};
    }
    if (isAsciiAlphanumeric(c))
        refuse(part, tr("Write the characters themselves, or a class such as [a-z]."));
    return {readCharacter(), {}};
}

char32_t PatternReader::readCharacter()
{
    const QChar c = at(m_index++);
    if (c.isHighSurrogate() && at(m_index).isLowSurrogate())
        return QChar::surrogateToUcs4(c, at(m_index++));
    if (c.isSurrogate() || m_index > m_pattern.size())
        failAsInvalid();
    return c.unicode();
}

} // namespace

std::expected<QString, PatternProblem> sharedPattern(const QString &pattern)
{
    return PatternReader(pattern).read();
}

} // namespace octant
