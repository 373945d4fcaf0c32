// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMetaType>
#include <QString>

namespace octant {

/// A paragraph in a cell that wraps.
struct Paragraph
{
    enum class Look { Body, Strong, Secondary, Section };
    enum class Tone { Plain, Danger, Warning, Accent, Good };

    QString text = {};
    Look look = Look::Body;
    QString icon = {};       ///< a symbol before the text
    Tone tone = Tone::Plain; ///< of the symbol
};

/// What one cell of a sheet of answers shows.
struct SheetCell
{
    QList<Paragraph> paragraphs = {};
    int indent = 0;       ///< in steps of the grid
    bool spans = false;   ///< over all columns
    bool heading = false; ///< with more room above
    bool quiet = false;   ///< without a line below, as what follows belongs to it
    QString words = {};   ///< what is read out; empty: the paragraphs

    QString text() const
    {
        QStringList lines;
        for (const Paragraph &paragraph : paragraphs)
            lines.append(paragraph.text);
        return words.isEmpty() ? lines.join(QLatin1Char('\n')) : words;
    }
};

} // namespace octant

Q_DECLARE_METATYPE(octant::SheetCell)
