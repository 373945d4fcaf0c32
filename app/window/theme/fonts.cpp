// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/theme/fonts.h"

namespace octant {

namespace {

constexpr double bodySize = 10.5;

QFont sized(QFont body, double points, QFont::Weight weight)
{
    body.setPointSizeF(body.pointSizeF() * points / bodySize);
    body.setWeight(weight);
    return body;
}

} // namespace

QFont bodyFont()
{
    QFont font(QStringLiteral("Noto Sans"));
    font.setPointSizeF(bodySize);
    return font;
}

QFont titleFont(QFont body)
{
    return sized(std::move(body), 18, QFont::Bold);
}

QFont sectionFont(QFont body)
{
    return sized(std::move(body), 13, QFont::Bold);
}

QFont secondaryFont(QFont body)
{
    return sized(std::move(body), 9.5, QFont::Normal);
}

QFont strongFont(QFont body)
{
    return sized(std::move(body), bodySize, QFont::Bold);
}

} // namespace octant
