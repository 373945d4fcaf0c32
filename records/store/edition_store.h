// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/model/questionnaire.h"
#include "records/store/database.h"

#include <optional>

namespace octant {

/// The published editions, byte for byte.
class EditionStore
{
public:
    explicit EditionStore(Database &database);

    /// Adds an edition; one that is there already stays as it is.
    void add(const Edition &edition, const Author &author);
    /// Empty where the register does not have it.
    std::optional<Edition> find(const EditionHash &hash) const;

private:
    Database &m_database;
};

} // namespace octant
