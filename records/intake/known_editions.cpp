// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/intake/known_editions.h"

#include "records/store/edition_store.h"

namespace octant {

KnownEditions::KnownEditions(Database &database)
    : m_database(database)
{
}

Result<std::optional<KnownEditions::Known>> KnownEditions::find(const EditionHash &hash)
{
    if (const auto known = m_known.constFind(hash); known != m_known.cend())
        return *known;
    const std::optional<Edition> edition = EditionStore(m_database).find(hash);
    if (!edition)
        return std::nullopt;
    const Result<FormLogic> logic = FormLogic::compile(edition->questionnaire);
    if (!logic)
        return std::unexpected(logic.error());
    return *m_known.insert(hash, {*edition, *logic});
}

} // namespace octant
