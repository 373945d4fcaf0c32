// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/workbook/shared_strings.h"

using namespace Qt::StringLiterals;

namespace octant::workbook {

namespace {

constexpr qsizetype longestText = 1'000'000;
constexpr qsizetype escapeLength = 7; // _x000D_

std::optional<QChar> escapedCharacter(QStringView escape)
{
    if (escape.size() < escapeLength || escape[1].toLower() != u'x' || escape[6] != u'_')
        return std::nullopt;
    bool isNumber = false;
    const QChar letter(escape.sliced(2, 4).toUShort(&isNumber, 16));
    if (!isNumber || escape[2] == u'+' || escape[2] == u'-')
        return std::nullopt;
    const bool isAllowed =
        letter == u'\t' || letter == u'\n' || letter == u'\r' || (letter >= u' ' && letter < u'\uFFFE');
    return isAllowed && !letter.isSurrogate() ? letter : QChar(QChar::ReplacementCharacter);
}

QString readRun(PartReader &reader)
{
    QString text;
    while (reader.enter()) {
        if (reader.name() == u"t")
            text += unescaped(reader.text());
        else
            reader.skip();
    }
    return text;
}

} // namespace

QString unescaped(const QString &stored)
{
    if (!stored.contains(u"_x", Qt::CaseInsensitive))
        return stored;
    QString text;
    const QStringView all(stored);
    for (qsizetype at = 0; at < all.size();) {
        const std::optional<QChar> letter =
            all[at] == u'_' ? escapedCharacter(all.sliced(at).left(escapeLength)) : std::nullopt;
        text += letter.value_or(all[at]);
        at += letter ? escapeLength : 1;
    }
    return text;
}

QString readStringItem(PartReader &reader)
{
    QString text;
    while (reader.enter()) {
        if (reader.name() == u"t")
            text += unescaped(reader.text());
        else if (reader.name() == u"r")
            text += readRun(reader);
        else
            reader.skip();
        if (text.size() > longestText)
            reader.refuse(Fault::Overlong);
    }
    return text;
}

std::optional<Problem> SharedStrings::read(const Source &source, const QString &part)
{
    return source.readPart(part, [&](PartReader &reader) {
        reader.enterRoot(u"sst");
        while (reader.enter()) {
            if (reader.name() == u"si")
                m_texts.append(readStringItem(reader));
            else
                reader.skip();
            if (m_texts.size() > source.limits.cells)
                reader.refuse(source.problem(Fault::TooManyCells, amount(source.limits.cells)));
        }
    });
}

std::optional<QString> SharedStrings::at(qsizetype index) const
{
    return index >= 0 && index < m_texts.size() ? std::optional(m_texts.at(index)) : std::nullopt;
}

} // namespace octant::workbook
