// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/theme/theme.h"

#include "app/window/theme/fonts.h"
#include "app/window/theme/style.h"
#include "reports/pictures/typeface.h"

#include <QApplication>
#include <QSettings>
#include <QToolTip>

namespace octant {

namespace {

const QString modeKey = QStringLiteral("theme/mode");
const QString denseKey = QStringLiteral("theme/dense");

} // namespace

Theme::Theme(QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_style(new Style)
    , m_systemIsDark(QGuiApplication::palette().color(QPalette::Window).lightnessF() < 0.5F)
    , m_mode(modeOf(settings.value(modeKey).toString()))
{
    loadFonts();
    m_style->setDense(settings.value(denseKey).toBool());
    QApplication::setStyle(m_style);
    QApplication::setFont(bodyFont());
    apply();
}

void Theme::setMode(Mode mode)
{
    m_mode = mode;
    m_settings.setValue(modeKey, nameOf(mode));
    apply();
}

bool Theme::isDense() const
{
    return m_style->isDense();
}

void Theme::setDense(bool dense)
{
    m_style->setDense(dense);
    m_settings.setValue(denseKey, dense);
    Q_EMIT changed();
}

const Colours &Theme::colours() const
{
    const bool dark = m_mode == Mode::Dark || (m_mode == Mode::System && m_systemIsDark);
    return dark ? Colours::dark() : Colours::light();
}

QString Theme::nameOf(Mode mode)
{
    switch (mode) {
    case Mode::Light:
        return QStringLiteral("light");
    case Mode::Dark:
        return QStringLiteral("dark");
    case Mode::System:
        return QStringLiteral("system");
    }
    return {};
}

Theme::Mode Theme::modeOf(const QString &name)
{
    for (const Mode mode : {Mode::Light, Mode::Dark})
        if (name == nameOf(mode))
            return mode;
    return Mode::System;
}

void Theme::apply()
{
    const QPalette palette = colours().palette();
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    Q_EMIT changed();
}

} // namespace octant
