// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdio>

/// Everything that differs between operating systems stands here and nowhere else.
namespace octant::platform {

/// Whether a window can be shown: on Linux, a display server is named in the environment.
bool hasDisplay();

/// Prepares for drawing without a window: to be called before the application object is made.
void prepareWindowless();

/// Whether what is written to a stream is read by a person at a terminal.
bool isTerminal(std::FILE *stream);

/// The account's name, as the default for "who is working". Empty where the system does not tell.
QString accountName();

/// The name of this computer, for messages about who holds a file open.
QString computerName();

/// Whether the file lies on a network drive, where SQLite's write-ahead log must not be used.
bool isNetworkPath(const QString &path);

} // namespace octant::platform
