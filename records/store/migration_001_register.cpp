// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/store/dialect.h"
#include "records/store/migrations.h"
#include "records/store/statement.h"

#include <array>

namespace octant {

namespace {

constexpr std::array logAndFramework = {
    R"(CREATE TABLE change_log (
    sequence {identity},
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    what TEXT NOT NULL,
    why TEXT NOT NULL
) {table})",
    R"(CREATE TABLE framework_item (
    kind TEXT NOT NULL,
    position {integer} NOT NULL,
    code TEXT NOT NULL,
    body TEXT NOT NULL,
    change_id {integer} NOT NULL REFERENCES change_log (sequence),
    PRIMARY KEY (kind, position),
    UNIQUE (kind, code)
) {table})",
    R"(CREATE TABLE framework_setting (
    name TEXT NOT NULL PRIMARY KEY,
    body TEXT NOT NULL,
    change_id {integer} NOT NULL REFERENCES change_log (sequence)
) {table})",
    R"(CREATE TABLE edition (
    hash TEXT NOT NULL PRIMARY KEY,
    bytes {bytes} NOT NULL,
    change_id {integer} NOT NULL REFERENCES change_log (sequence)
) {table})",
};

constexpr std::array partnersAndFiles = {
    R"(CREATE TABLE partner (
    id {identity},
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    eik TEXT NOT NULL,
    region TEXT NOT NULL,
    municipality TEXT NOT NULL,
    size TEXT NOT NULL,
    roles TEXT NOT NULL,
    joined_on TEXT,
    left_on TEXT,
    website TEXT NOT NULL,
    note TEXT NOT NULL,
    folded TEXT NOT NULL,
    version {integer} NOT NULL,
    change_id {integer} NOT NULL REFERENCES change_log (sequence)
) {table})",
    R"(CREATE TABLE file (
    hash {bytes} NOT NULL PRIMARY KEY,
    size {integer} NOT NULL,
    erased {boolean} NOT NULL
) {table})",
    R"(CREATE TABLE file_chunk (
    hash {bytes} NOT NULL REFERENCES file (hash),
    position {integer} NOT NULL,
    bytes {bytes} NOT NULL,
    PRIMARY KEY (hash, position)
) {table})",
};

constexpr std::array rounds = {
    R"(CREATE TABLE round (
    id {identity},
    year {integer} NOT NULL UNIQUE,
    opened TEXT,
    deadline TEXT,
    change_id {integer} NOT NULL REFERENCES change_log (sequence)
) {table})",
    R"(CREATE TABLE round_edition (
    round {integer} NOT NULL REFERENCES round (id),
    position {integer} NOT NULL,
    edition TEXT NOT NULL REFERENCES edition (hash),
    PRIMARY KEY (round, position),
    UNIQUE (round, edition)
) {table})",
    R"(CREATE TABLE invitation (
    id {identity},
    round {integer} NOT NULL REFERENCES round (id),
    partner {integer} NOT NULL REFERENCES partner (id),
    token TEXT NOT NULL UNIQUE,
    secret {bytes} NOT NULL,
    channel TEXT NOT NULL CHECK (channel IN ('app', 'html', 'pdf', 'workbook')),
    form_set TEXT NOT NULL,
    language TEXT NOT NULL CHECK (language IN ('bg', 'en')),
    deadline TEXT,
    change_id {integer} NOT NULL REFERENCES change_log (sequence),
    UNIQUE (round, partner)
) {table})",
    R"(CREATE TABLE response (
    id {identity},
    invitation {integer} NOT NULL UNIQUE REFERENCES invitation (id),
    accepted_revision {integer} REFERENCES response_revision (id)
) {table})",
    R"(CREATE TABLE response_revision (
    id {identity},
    response {integer} NOT NULL REFERENCES response (id),
    number {integer} NOT NULL,
    received TEXT,
    channel TEXT NOT NULL CHECK (channel IN ('app', 'html', 'pdf', 'workbook', 'hand')),
    sealed {boolean} NOT NULL,
    edition TEXT NOT NULL REFERENCES edition (hash),
    language TEXT NOT NULL,
    file_name TEXT NOT NULL,
    file_hash {bytes} REFERENCES file (hash),
    origin TEXT NOT NULL,
    sequence {integer} NOT NULL,
    answers TEXT NOT NULL,
    apart TEXT NOT NULL,
    findings TEXT NOT NULL,
    change_id {integer} NOT NULL REFERENCES change_log (sequence),
    UNIQUE (response, number)
) {table})",
    "CREATE INDEX response_revision_file ON response_revision (file_hash)",
    R"(CREATE TABLE invitation_event (
    id {identity},
    invitation {integer} NOT NULL REFERENCES invitation (id),
    kind TEXT NOT NULL CHECK (kind IN ('sent', 'reminded', 'received', 'in_review', 'returned', 'resubmitted',
        'accepted', 'reopened', 'declined', 'bounced', 'called', 'note')),
    at TEXT,
    change_id {integer} NOT NULL REFERENCES change_log (sequence),
    revision {integer} REFERENCES response_revision (id),
    note TEXT NOT NULL
) {table})",
    "CREATE INDEX invitation_event_invitation ON invitation_event (invitation)",
    R"(CREATE TABLE contact (
    id {identity},
    partner {integer} NOT NULL REFERENCES partner (id),
    source {integer} REFERENCES response_revision (id),
    name TEXT NOT NULL,
    mail TEXT NOT NULL,
    telephone TEXT NOT NULL,
    recorded TEXT,
    erased {boolean} NOT NULL,
    change_id {integer} NOT NULL REFERENCES change_log (sequence),
    CHECK (NOT erased OR (name = '' AND mail = '' AND telephone = ''))
) {table})",
    "CREATE INDEX contact_partner ON contact (partner)",
    R"(CREATE TABLE answer (
    round {integer} NOT NULL REFERENCES round (id),
    question TEXT NOT NULL,
    response {integer} NOT NULL REFERENCES response (id),
    instance {integer} NOT NULL,
    part TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('blank', 'answered', 'not_relevant')),
    number {real},
    text TEXT NOT NULL,
    qualifier TEXT CHECK (qualifier IN ('measured', 'calculated', 'estimated', 'not_applicable',
        'not_available', 'confidential')),
    PRIMARY KEY (round, question, response, instance, part),
    CHECK (state = 'answered' OR (number IS NULL AND text = '' AND part = '' AND qualifier IS NULL))
) {clustered})",
};

constexpr std::array commitments = {
    R"(CREATE TABLE commitment (
    id {identity},
    code TEXT NOT NULL UNIQUE,
    partner {integer} NOT NULL REFERENCES partner (id),
    change_id {integer} NOT NULL REFERENCES change_log (sequence)
) {table})",
    "CREATE INDEX commitment_partner ON commitment (partner)",
    R"(CREATE TABLE commitment_revision (
    commitment {integer} NOT NULL REFERENCES commitment (id),
    number {integer} NOT NULL,
    from_year {integer} NOT NULL,
    lifecycle TEXT NOT NULL CHECK (lifecycle IN ('draft', 'submitted', 'returned', 'active', 'revised', 'closed',
        'withdrawn')),
    principle TEXT NOT NULL,
    title TEXT NOT NULL,
    type TEXT NOT NULL CHECK (type IN ('quantitative', 'milestone', 'maintain')),
    indicator TEXT NOT NULL,
    unit TEXT NOT NULL,
    other_unit TEXT NOT NULL,
    direction TEXT NOT NULL CHECK (direction IN ('neutral', 'higher', 'lower', 'maintain')),
    intensity {boolean} NOT NULL,
    baseline_year {integer} NOT NULL,
    baseline_value {real},
    target_year {integer} NOT NULL,
    target_value {real},
    impact_areas TEXT NOT NULL,
    source {integer} REFERENCES response_revision (id),
    change_id {integer} NOT NULL REFERENCES change_log (sequence),
    reason TEXT NOT NULL,
    PRIMARY KEY (commitment, number)
) {table})",
    R"(CREATE TABLE commitment_actual (
    id {identity},
    commitment {integer} NOT NULL REFERENCES commitment (id),
    year {integer} NOT NULL,
    value {real},
    qualifier TEXT CHECK (qualifier IN ('measured', 'calculated', 'estimated', 'not_applicable',
        'not_available', 'confidential')),
    own_word TEXT NOT NULL,
    progress TEXT NOT NULL,
    reasons TEXT NOT NULL,
    next_step TEXT NOT NULL,
    next_step_due TEXT,
    evidence TEXT NOT NULL,
    source {integer} REFERENCES response_revision (id),
    change_id {integer} NOT NULL REFERENCES change_log (sequence)
) {table})",
    "CREATE INDEX commitment_actual_commitment ON commitment_actual (commitment)",
    R"(CREATE TABLE status_override (
    id {identity},
    commitment {integer} NOT NULL REFERENCES commitment (id),
    year {integer} NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('not_started', 'on_track', 'at_risk', 'delayed', 'moving_away', 'achieved',
        'not_achieved', 'withdrawn', 'no_data')),
    reason TEXT NOT NULL,
    change_id {integer} NOT NULL REFERENCES change_log (sequence)
) {table})",
    "CREATE INDEX status_override_commitment ON status_override (commitment)",
};

template <typename Statements>
void run(const Statements &statements, const QSqlDatabase &connection, const Dialect &dialect)
{
    for (const char *statement : statements)
        Statement(connection, dialect.ddl(statement)).exec();
}

} // namespace

void createRegister(const QSqlDatabase &connection, const Dialect &dialect)
{
    run(logAndFramework, connection, dialect);
    run(partnersAndFiles, connection, dialect);
    run(rounds, connection, dialect);
    run(commitments, connection, dialect);
}

} // namespace octant
