// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace octant {

class MainWindow;
class Session;

/// Fills the window's menu bar: File, Edit, View, Help. Every action has an objectName that begins with
/// "action"; texts are of the language of the moment.
void fillMenus(MainWindow &window, Session &session);

} // namespace octant
