// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/theme/colours.h"

namespace octant {

const Colours &Colours::light()
{
    static const Colours colours{
        .background = 0xffffff,
        .raised = 0xf5f7f7,
        .hover = 0xedf1f1,
        .hairline = 0xdde3e4,
        .border = 0x87918f,
        .text = 0x1a2225,
        .secondary = 0x59666b,
        .disabled = 0x98a2a1,
        .accent = 0x0b5563,
        .onAccent = 0xffffff,
        .selection = 0xe0eeef,
        .danger = 0xb3261e,
        .warning = 0x855600,
        .good = 0x2e7d32,
    };
    return colours;
}

const Colours &Colours::dark()
{
    static const Colours colours{
        .background = 0x141a1c,
        .raised = 0x1b2225,
        .hover = 0x222b2e,
        .hairline = 0x2d373a,
        .border = 0x72807f,
        .text = 0xe9eeef,
        .secondary = 0xa4b1b5,
        .disabled = 0x66716f,
        .accent = 0x6fc3d3,
        .onAccent = 0x06262a,
        .selection = 0x1d3b3f,
        .danger = 0xff8f85,
        .warning = 0xe6b455,
        .good = 0x7fca84,
    };
    return colours;
}

const Colours &Colours::of(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightnessF() < 0.5F ? dark() : light();
}

bool Colours::isDark() const
{
    return background.lightnessF() < 0.5F;
}

QPalette Colours::palette() const
{
    QPalette result;
    const auto set = [&](QPalette::ColorRole role, const QColor &colour, const QColor &off) {
        result.setColor(QPalette::All, role, colour);
        result.setColor(QPalette::Disabled, role, off);
    };
    set(QPalette::Window, background, background);
    set(QPalette::Base, background, raised);
    set(QPalette::AlternateBase, raised, raised);
    set(QPalette::Button, background, raised);
    set(QPalette::WindowText, text, disabled);
    set(QPalette::Text, text, disabled);
    set(QPalette::ButtonText, text, disabled);
    set(QPalette::PlaceholderText, secondary, disabled);
    set(QPalette::Highlight, accent, border);
    set(QPalette::HighlightedText, onAccent, background);
    set(QPalette::Link, accent, disabled);
    set(QPalette::LinkVisited, accent, disabled);
    set(QPalette::ToolTipBase, raised, raised);
    set(QPalette::ToolTipText, text, text);
    set(QPalette::BrightText, danger, disabled);
    set(QPalette::Light, raised, raised);
    set(QPalette::Midlight, hover, hover);
    set(QPalette::Mid, hairline, hairline);
    set(QPalette::Dark, border, hairline);
    set(QPalette::Shadow, isDark() ? QColor(Qt::black) : secondary, hairline);
    return result;
}

} // namespace octant
