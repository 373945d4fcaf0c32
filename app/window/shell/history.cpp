// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/shell/history.h"

namespace octant {

namespace {

constexpr qsizetype kept = 100;

} // namespace

void History::visit(const Address &address)
{
    if (m_current >= 0 && current() == address)
        return;
    m_addresses.resize(m_current + 1);
    m_addresses.append(address);
    if (m_addresses.size() > kept)
        m_addresses.removeFirst();
    m_current = m_addresses.size() - 1;
}

void History::clear()
{
    m_addresses.clear();
    m_current = -1;
}

} // namespace octant
