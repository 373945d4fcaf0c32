// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/pictures/text_block.h"

#include <QFontMetricsF>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace octant {

namespace text_block_cpp {

constexpr double unbounded = 1e5;

/// Qt cuts font sizes down to whole pixels. So text is laid out this many times larger and drawn smaller, and
/// 8.5 points are 8.5 points on every device.
constexpr int fineness = 16;

QFont fontFor(const TextStyle &style, double unitsPerPoint)
{
    QFont font = typeface(style.points, style.weight);
    font.setPixelSize(qRound(style.points * unitsPerPoint * fineness));
    return font;
}

} // namespace text_block_cpp

TextBlock::TextBlock(const QString &text, const TextStyle &style, double width, const QPaintDevice &device)
    : m_style(style)
    , m_lineHeight(style.points * style.leading * unitsPerPoint(device))
{
    if (text.isEmpty())
        return;
    QString set = inTypeface(text);
    set.replace(u'\n', QChar::LineSeparator);
    m_layout = std::make_unique<QTextLayout>(set, text_block_cpp::fontFor(style, unitsPerPoint(device)));
    QTextOption option(style.alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    m_layout->setTextOption(option);
    m_layout->setCacheEnabled(true);
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine())
        line.setLineWidth(width * text_block_cpp::fineness);
    m_layout->endLayout();
}

double TextBlock::widestLine() const
{
    double widest = 0;
    for (int i = 0; i < lineCount(); ++i)
        widest = std::max(widest, m_layout->lineAt(i).naturalTextWidth());
    return widest / text_block_cpp::fineness;
}

void TextBlock::draw(QPainter &painter, QPointF topLeft, int first, int count) const
{
    painter.save();
    painter.setPen(m_style.colour);
    painter.translate(topLeft);
    painter.scale(1.0 / text_block_cpp::fineness, 1.0 / text_block_cpp::fineness);
    for (int i = first; i < first + count && i < lineCount(); ++i)
        drawLine(painter, (i - first) * m_lineHeight * text_block_cpp::fineness, i);
    painter.restore();
}

void TextBlock::drawLine(QPainter &painter, double y, int index) const
{
    const QTextLine line = m_layout->lineAt(index);
    const double pitch = m_lineHeight * text_block_cpp::fineness;
    const double top = y + (pitch - line.ascent() - line.descent()) / 2 - line.y();
    line.draw(&painter, QPointF(0, top));
    // The space at which a line was broken is not painted with it; without it a reader of the file joins
    // words.
    const int end = line.textStart() + line.textLength();
    if (index + 1 < lineCount() && m_layout->text().at(end - 1).isSpace()) {
        const double right = line.naturalTextRect().right();
        painter.setFont(m_layout->font());
        painter.drawText(QPointF(right, top + line.y() + line.ascent()), u" "_s);
    }
}

double widthOf(const QString &text, const TextStyle &style, const QPaintDevice &device)
{
    return TextBlock(text, style, text_block_cpp::unbounded, device).widestLine();
}

double widestWord(const QString &text, const TextStyle &style, const QPaintDevice &device)
{
    static const QRegularExpression breaks(u"[ \\n]+"_s);
    double widest = 0;
    for (const QString &word : text.split(breaks, Qt::SkipEmptyParts))
        widest = std::max(widest, widthOf(word, style, device));
    return widest;
}

void drawLabel(QPainter &painter, const QRectF &rect, const QString &text, const TextStyle &style)
{
    QPaintDevice &device = *painter.device();
    const double width = widthOf(text, style, device);
    double left = rect.left();
    if (style.alignment & Qt::AlignRight)
        left = rect.right() - width;
    else if (style.alignment & Qt::AlignHCenter)
        left = rect.center().x() - width / 2;
    TextStyle atLeft = style;
    atLeft.alignment = Qt::AlignLeft;
    const TextBlock block(text, atLeft, width + unitsPerPoint(device), device);
    block.draw(painter, QPointF(left, rect.center().y() - block.height() / 2));
}

} // namespace octant
