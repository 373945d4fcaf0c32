// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace octant {

/// The bytes of something that the program carries with it: "framework.json", "icons/search.svg",
/// "fonts/NotoSans-Regular.ttf". Asking for what is not there is a programming error and throws std::logic_error.
QByteArray resource(const QString &name);

} // namespace octant
