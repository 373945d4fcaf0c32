// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/pictures/typeface.h"

#include <QColor>
#include <QPainter>
#include <QTextLayout>

#include <memory>

namespace octant {

/// How a piece of text is set.
struct TextStyle
{
    double points = 9.5;
    QColor colour = {};
    Weight weight = Weight::Regular;
    double leading = 1.4; ///< distance of lines as a multiple of the size
    Qt::Alignment alignment = Qt::AlignLeft;
};

/// A text broken into lines of at most a width, in the units of a device. A word that is wider than the width
/// is broken where it must be. An empty text has no lines.
class TextBlock
{
public:
    TextBlock(const QString &text, const TextStyle &style, double width, const QPaintDevice &device);

    int lineCount() const { return m_layout ? m_layout->lineCount() : 0; }
    double lineHeight() const { return m_lineHeight; }
    double height() const { return lineCount() * m_lineHeight; }
    /// The width of the longest line.
    double widestLine() const;

    /// Draws lines [first, first + count) with the first of them at the top of the given place.
    void draw(QPainter &painter, QPointF topLeft, int first, int count) const;
    void draw(QPainter &painter, QPointF topLeft) const { draw(painter, topLeft, 0, lineCount()); }

private:
    void drawLine(QPainter &painter, double y, int index) const;

    TextStyle m_style;
    double m_lineHeight = 0;
    std::unique_ptr<QTextLayout> m_layout;
};

/// Width of a text on one line.
double widthOf(const QString &text, const TextStyle &style, const QPaintDevice &device);
/// The width that its longest word needs.
double widestWord(const QString &text, const TextStyle &style, const QPaintDevice &device);

/// Draws one line of text so that its lower-case letters stand in the middle of the rectangle's height,
/// aligned by the style; it is not cut off where it is wider.
void drawLabel(QPainter &painter, const QRectF &rect, const QString &text, const TextStyle &style);

} // namespace octant
