// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/store/edition_store.h"

#include "forms/model/questionnaire_json.h"
#include "records/store/log_store.h"
#include "records/store/statement.h"
#include "records/store/step.h"

using namespace Qt::StringLiterals;

namespace octant {

EditionStore::EditionStore(Database &database)
    : m_database(database)
{
}

void EditionStore::add(const Edition &edition, const Author &author)
{
    Step step(m_database.connection());
    Statement query(m_database, u"SELECT hash FROM edition WHERE hash = ?"_s);
    query.bind(edition.hash).exec();
    if (query.next())
        return;
    const ChangeId change = LogStore(m_database).record(author, u"edition.added "_s + edition.hash.text());
    Statement insert(m_database, u"INSERT INTO edition (hash, bytes, change_id) VALUES (?, ?, ?)"_s);
    insert.bind(edition.hash).bind(edition.bytes).bind(change).exec();
    step.commit();
}

std::optional<Edition> EditionStore::find(const EditionHash &hash) const
{
    Statement query(m_database, u"SELECT bytes FROM edition WHERE hash = ?"_s);
    query.bind(hash).exec();
    if (!query.next())
        return std::nullopt;
    const Result<Edition> edition = editionFromBytes(query.bytes(0), m_database.path());
    if (!edition)
        throw MachineFailure(edition.error());
    if (edition->hash != hash)
        query.throwDamaged();
    return *edition;
}

} // namespace octant
