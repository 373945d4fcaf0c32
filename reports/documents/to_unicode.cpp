// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/documents/to_unicode.h"

#include <QRegularExpression>

namespace octant {

namespace to_unicode_cpp {

/// What a reader should get: a space for the glyph that Qt takes for a tab, letters for ligatures.
QString readable(const QString &character)
{
    static const QStringList ligatures{QStringLiteral("ff"),  QStringLiteral("fi"),  QStringLiteral("fl"),
                                       QStringLiteral("ffi"), QStringLiteral("ffl"), QStringLiteral("st"),
                                       QStringLiteral("st")};
    const ushort code = character.at(0).unicode();
    if (code == 0x0009 || code == 0x00A0)
        return QStringLiteral(" ");
    if (code >= 0xFB00 && code <= 0xFB06)
        return ligatures.at(code - 0xFB00);
    return character;
}

QByteArray hex(const QString &characters)
{
    QByteArray digits;
    for (QChar character : characters)
        digits += QByteArray::number(character.unicode(), 16).rightJustified(4, '0').toUpper();
    return '<' + digits + '>';
}

} // namespace to_unicode_cpp

GlyphCharacters readToUnicode(const QByteArray &map)
{
    static const QRegularExpression run(
        QStringLiteral("<([0-9A-Fa-f]{4})>\\s*<([0-9A-Fa-f]{4})>\\s*(?:<([0-9A-Fa-f]{4})>|\\[([^\\]]*)\\])"));
    GlyphCharacters characters;
    const QString body = QString::fromLatin1(map).section(QStringLiteral("endcodespacerange"), 1);
    for (auto found = run.globalMatch(body); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const uint first = match.captured(1).toUInt(nullptr, 16);
        const uint last = match.captured(2).toUInt(nullptr, 16);
        const QStringList list = match.captured(4).simplified().split(QChar(' '), Qt::SkipEmptyParts);
        for (uint glyph = first; glyph <= last; ++glyph) {
            const uint character = list.isEmpty()
                                       ? match.captured(3).toUInt(nullptr, 16) + glyph - first
                                       : list.value(int(glyph - first)).mid(1, 4).toUInt(nullptr, 16);
            characters.insert(glyph, QString(QChar(ushort(character))));
        }
    }
    return characters;
}

QByteArray writeToUnicode(const GlyphCharacters &characters)
{
    QByteArray map = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                     "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                     "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                     "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    QByteArrayList lines;
    for (auto glyph = characters.begin(); glyph != characters.end(); ++glyph) {
        if (glyph.key() > 0)
            lines.append(to_unicode_cpp::hex(QString(QChar(ushort(glyph.key())))) + ' ' +
                         to_unicode_cpp::hex(to_unicode_cpp::readable(glyph.value())) + '\n');
    }
    constexpr qsizetype most = 100; // by the specification of CMaps
    for (qsizetype first = 0; first < lines.size(); first += most) {
        const QByteArrayList part = lines.mid(first, most);
        map += QByteArray::number(part.size()) + " beginbfchar\n" + part.join() + "endbfchar\n";
    }
    return map + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

} // namespace octant
