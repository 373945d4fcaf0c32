// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/pictures/palette.h"

#include <algorithm>
#include <cmath>

namespace octant {

namespace palette_cpp {

constexpr double readable = 4.5;

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

QColor mix(const QColor &from, const QColor &to, double share)
{
    const auto channel = [share](int a, int b) { return int(std::lround(a + (b - a) * share)); };
    return QColor(channel(from.red(), to.red()), channel(from.green(), to.green()),
                  channel(from.blue(), to.blue()));
}

/// The colour itself where it can be read on the background, else moved towards the text colour until it can.
QColor readableOn(const QColor &background, const QColor &colour, const QColor &text)
{
    QColor result = colour;
    for (int step = 1; step <= 20 && contrast(result, background) < readable; ++step)
        result = mix(colour, text, step / 20.0);
    return result;
}

void addFrameworkColours(Palette &palette, const Framework &framework)
{
    for (const Principle &principle : framework.principles)
        palette.principles[principle.code] =
            readableOn(palette.background, QColor(principle.colour), palette.text);
    for (const Term &status : framework.commitmentStatuses)
        palette.statuses[status.code] = readableOn(palette.background, QColor(status.colour), palette.text);
}

} // namespace palette_cpp

QColor Palette::of(const PrincipleCode &principle) const
{
    return principles.value(principle, accent);
}

QColor Palette::of(CommitmentStatus status) const
{
    return statuses.value(nameOf(status), secondary);
}

QColor Palette::tint(const QColor &colour, double share) const
{
    return palette_cpp::mix(background, colour, share);
}

Palette lightPalette(const Framework &framework)
{
    Palette palette;
    palette.background = QColor(0xFF, 0xFF, 0xFF);
    palette.raised = QColor(0xF5, 0xF7, 0xF7);
    palette.hairline = QColor(0xD5, 0xDC, 0xDE);
    palette.text = QColor(0x1A, 0x22, 0x25);
    palette.secondary = QColor(0x59, 0x66, 0x6B);
    palette.accent = QColor(0x0B, 0x55, 0x63);
    palette_cpp::addFrameworkColours(palette, framework);
    return palette;
}

Palette darkPalette(const Framework &framework)
{
    Palette palette;
    palette.background = QColor(0x14, 0x1A, 0x1C);
    palette.raised = QColor(0x1E, 0x26, 0x29);
    palette.hairline = QColor(0x3A, 0x46, 0x4A);
    palette.text = QColor(0xE9, 0xEE, 0xEF);
    palette.secondary = QColor(0xA4, 0xB1, 0xB5);
    palette.accent = QColor(0x6F, 0xC3, 0xD3);
    palette_cpp::addFrameworkColours(palette, framework);
    return palette;
}

double contrast(const QColor &left, const QColor &right)
{
    const double a = palette_cpp::luminance(left);
    const double b = palette_cpp::luminance(right);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace octant
