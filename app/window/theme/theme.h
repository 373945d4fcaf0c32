// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/theme/colours.h"

#include <QObject>

class QSettings;

namespace octant {

class Style;

/// Light, dark or as the system: the person's choice, kept in the settings and applied to the application.
/// Make one after the application object; it sets style, font and palette.
class Theme : public QObject
{
    Q_OBJECT
public:
    enum class Mode { System, Light, Dark };

    /// Settings must outlive the theme.
    explicit Theme(QSettings &settings, QObject *parent = nullptr);

    Mode mode() const { return m_mode; }
    void setMode(Mode mode);
    /// Rows 28 instead of 32 high.
    bool isDense() const;
    void setDense(bool dense);
    const Colours &colours() const;

    static QString nameOf(Mode mode);
    /// "light", "dark"; anything else is the system's.
    static Mode modeOf(const QString &name);

Q_SIGNALS:
    /// After the application has the new palette. Most widgets need not listen: they get
    /// QEvent::PaletteChange.
    void changed();

private:
    void apply();

    QSettings &m_settings;
    Style *m_style; ///< owned by the application
    bool m_systemIsDark;
    Mode m_mode;
};

} // namespace octant
