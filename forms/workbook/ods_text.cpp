// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/workbook/ods_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace octant::workbook {

namespace {

constexpr qsizetype longestText = 1'000'000;
constexpr int mostSpaces = 32'767;

class Paragraph
{
public:
    explicit Paragraph(PartReader &reader)
        : m_reader(reader)
    {
    }

    QString read();

private:
    /// Whether the element that was entered stays open.
    bool takeElement();
    void takeCharacters();
    void append(const QString &text);

    PartReader &m_reader;
    QString m_text;
    bool m_isAfterSpace = true; ///< where more white space does not count
};

void Paragraph::append(const QString &text)
{
    m_text += text;
    m_isAfterSpace = false;
}

void Paragraph::takeCharacters()
{
    for (const QChar letter : m_reader.characters()) {
        const bool isSpace = letter == u' ' || letter == u'\t' || letter == u'\n' || letter == u'\r';
        if (!isSpace)
            m_text += letter;
        else if (!m_isAfterSpace)
            m_text += u' ';
        m_isAfterSpace = isSpace;
    }
}

bool Paragraph::takeElement()
{
    const QStringView name = m_reader.name();
    if (name == u"annotation" || name == u"annotation-end" || name == u"note" || name == u"ruby-text" ||
        name == u"frame") {
        m_reader.skip();
        return false;
    }
    if (name == u"s")
        append(QString(std::clamp(m_reader.attribute(u"c").toInt(), 1, mostSpaces), u' '));
    else if (name == u"tab")
        append(u"\t"_s);
    else if (name == u"line-break")
        append(u"\n"_s);
    return true;
}

QString Paragraph::read()
{
    for (int depth = 1; depth > 0 && !m_reader.hasFailed();) {
        const QXmlStreamReader::TokenType token = m_reader.next();
        if (token == QXmlStreamReader::Characters)
            takeCharacters();
        else if (token == QXmlStreamReader::EndElement)
            --depth;
        else if (token == QXmlStreamReader::StartElement && takeElement())
            ++depth;
        if (m_text.size() > longestText)
            m_reader.refuse(Fault::Overlong);
    }
    return m_text;
}

} // namespace

QString readParagraph(PartReader &reader)
{
    return Paragraph(reader).read();
}

} // namespace octant::workbook
