// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/store/dialect.h"
#include "records/store/migrations.h"
#include "records/store/statement.h"

#include <array>

namespace octant {

namespace {

constexpr std::array drafts = {
    R"(CREATE TABLE questionnaire_draft (
    year {integer} NOT NULL PRIMARY KEY,
    base TEXT REFERENCES edition (hash),
    body TEXT NOT NULL,
    version {integer} NOT NULL,
    change_id {integer} NOT NULL REFERENCES change_log (sequence)
) {table})",
    "ALTER TABLE round_edition ADD COLUMN reason TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE round_edition ADD COLUMN change_id {integer} REFERENCES change_log (sequence)",
    // A round's first edition came with the round; of each later one there is a line in the log.
    R"(UPDATE round_edition SET change_id = coalesce(
    (SELECT max(sequence) FROM change_log, round WHERE round.id = round_edition.round
        AND what = 'round.edition ' || CAST(round.year AS TEXT) || ' ' || round_edition.edition),
    (SELECT round.change_id FROM round WHERE round.id = round_edition.round)))",
};

} // namespace

void addDrafts(const QSqlDatabase &connection, const Dialect &dialect)
{
    for (const char *statement : drafts)
        Statement(connection, dialect.ddl(statement)).exec();
}

} // namespace octant
