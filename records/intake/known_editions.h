// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/logic/form_logic.h"
#include "records/store/database.h"

#include <QHash>

#include <optional>

namespace octant {

/// The register's editions with their expressions compiled, each read once however many forms come in.
class KnownEditions
{
public:
    struct Known
    {
        Edition edition;
        FormLogic logic;
    };

    explicit KnownEditions(Database &database);

    /// Empty where the register does not have the edition; a problem where its expressions cannot be read.
    Result<std::optional<Known>> find(const EditionHash &hash);

private:
    Database &m_database;
    QHash<EditionHash, Known> m_known;
};

} // namespace octant
