// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/session/address.h"

#include <QList>

namespace octant {

/// Where the person has been, for back and forward.
class History
{
public:
    /// Goes to a further address; what lay ahead is forgotten. The same address again changes nothing.
    void visit(const Address &address);
    bool canGoBack() const { return m_current > 0; }
    bool canGoForward() const { return m_current + 1 < m_addresses.size(); }
    /// Steps and gives where that is. Only where it is possible.
    Address back() { return m_addresses[--m_current]; }
    Address forward() { return m_addresses[++m_current]; }
    /// An empty address before the first visit.
    Address current() const { return m_addresses.value(m_current); }
    void clear();

private:
    QList<Address> m_addresses;
    qsizetype m_current = -1;
};

} // namespace octant
