// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/pictures/rate_picture.h"

#include "reports/pictures/text_block.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace octant {

namespace rate_picture_cpp {

constexpr double rowPoints = 17;
constexpr double barPoints = 6;

QString withCapital(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

void drawRow(QPainter &painter, const QRectF &band, const ResponseRate &rate, const Palette &palette,
             const Words &words)
{
    QPaintDevice &device = *painter.device();
    const double unit = unitsPerPoint(device);
    const double labelWidth = band.width() * 0.36;
    const double textWidth = 96 * unit;
    const TextBlock label(withCapital(rate.title.in(words.language())),
                          {8.5, palette.text, Weight::Regular, 1.15, Qt::AlignLeft}, labelWidth - 6 * unit,
                          device);
    label.draw(painter, QPointF(band.left(), band.center().y() - label.height() / 2));
    const double height = barPoints * unit;
    const QRectF bar(band.left() + labelWidth, band.center().y() - height / 2,
                     band.width() - labelWidth - textWidth, height);
    painter.fillRect(bar, palette.tint(palette.hairline, 0.6));
    QRectF filled = bar;
    filled.setWidth(bar.width() * rate.rate().value_or(0));
    painter.fillRect(filled, palette.accent);
    const TextStyle number{8.5, palette.text, Weight::Bold, 1.2, Qt::AlignRight};
    const TextStyle detail{8.5, palette.secondary, Weight::Regular, 1.2, Qt::AlignRight};
    drawLabel(painter, QRectF(bar.right(), band.top(), 38 * unit, band.height()),
              rate.rate() ? words.percent(*rate.rate()) : u"–"_s, number);
    drawLabel(painter, QRectF(bar.right(), band.top(), textWidth, band.height()),
              words.message(words.say("Pictures", "{accepted} of {invited}"),
                            {{u"accepted"_s, rate.accepted}, {u"invited"_s, rate.invited}}),
              detail);
}

} // namespace rate_picture_cpp

void drawRateBars(QPainter &painter, const QRectF &rect, const QList<ResponseRate> &rates,
                  const Palette &palette, const Words &words)
{
    const double pitch = rect.height() / std::max(int(rates.size()), 1);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < rates.size(); ++i)
        rate_picture_cpp::drawRow(painter, QRectF(rect.left(), rect.top() + i * pitch, rect.width(), pitch),
                                  rates[i], palette, words);
    painter.restore();
}

double rateBarsHeight(int rows, const QPaintDevice &device)
{
    return rows * rate_picture_cpp::rowPoints * unitsPerPoint(device);
}

} // namespace octant
