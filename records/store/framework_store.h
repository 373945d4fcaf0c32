// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/model/framework.h"
#include "records/store/database.h"

namespace octant {

/// What the alliance measures by, as kept in the register.
class FrameworkStore
{
public:
    explicit FrameworkStore(Database &database);

    Framework load() const;
    void save(const Framework &framework, const Author &author);

private:
    Database &m_database;
};

} // namespace octant
