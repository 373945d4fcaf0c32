// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/session/session.h"

#include <QSize>
#include <QStringList>

#include <optional>

namespace octant {

/// What `octant` was told when it was started.
struct CommandLine
{
    QString file;        ///< register or response to open; empty for none
    bool sample = false; ///< make a fresh sample, in `file` or a temporary file
    QString language;    ///< "bg", "en"; empty: as chosen last
    QString theme;       ///< "light", "dark", "system"; empty: as chosen last
    QString screenshot;  ///< file for a picture of the window; empty: none
    QString page;
    QString item;
    int year = 0;
    QSize size = {1280, 800};
};

/// Reads the arguments of the running application; shows help or what is wrong and ends the program where
/// told so.
CommandLine readCommandLine(const QStringList &arguments);

} // namespace octant
