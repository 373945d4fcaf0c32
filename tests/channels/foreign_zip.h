// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

namespace octant::test {

/// How a stranger writes zips: any names, compressed or behind a password.
struct ForeignZip
{
    std::vector<std::pair<QString, QByteArray>> members;
    bool deflated = false;
    QByteArray password;
    QByteArray comment;

    QByteArray bytes() const;
};

} // namespace octant::test
