// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace octant {

/// The names that an enumeration's values have in files, one row for each value.
template <typename Enum, std::size_t Size>
using Names = std::array<std::pair<Enum, const char *>, Size>;

/// The name of a value, which must have a row.
template <typename Enum, std::size_t Size>
QString nameIn(const Names<Enum, Size> &names, Enum value)
{
    const auto found = std::ranges::find(names, value, [](const auto &row) { return row.first; });
    return QString::fromLatin1(found->second);
}

/// The value of a name; none where no value is called so.
template <typename Enum, std::size_t Size>
std::optional<Enum> valueIn(const Names<Enum, Size> &names, const QString &name)
{
    const auto found =
        std::ranges::find_if(names, [&](const auto &row) { return name == QLatin1String(row.second); });
    return found == names.end() ? std::nullopt : std::optional(found->first);
}

} // namespace octant
