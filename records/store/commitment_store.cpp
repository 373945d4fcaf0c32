// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/store/commitment_store.h"

#include "forms/model/json.h"
#include "records/store/json_column.h"
#include "records/store/statement.h"
#include "records/store/step.h"

#include <QHash>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace octant {

namespace {

constexpr auto selectRevision =
    "SELECT commitment, number, from_year, lifecycle, principle, title, type, indicator, unit, other_unit, "
    "direction, "
    "intensity, baseline_year, baseline_value, target_year, target_value, impact_areas, source, "
    "commitment_revision.change_id, reason "
    "FROM commitment_revision JOIN commitment ON commitment.id = commitment %1 ORDER BY commitment, number";

constexpr auto selectActual = "SELECT commitment, year, value, qualifier, own_word, progress, reasons, "
                              "next_step, next_step_due, evidence, "
                              "source, commitment_actual.change_id "
                              "FROM commitment_actual JOIN commitment ON commitment.id = commitment %1 "
                              "ORDER BY commitment_actual.change_id, commitment_actual.id";

constexpr auto selectOverride = "SELECT commitment, year, status, reason, status_override.change_id "
                                "FROM status_override JOIN commitment ON commitment.id = commitment %1 "
                                "ORDER BY status_override.change_id, status_override.id";

QStringList textsOf(const QList<ImpactAreaCode> &codes)
{
    QStringList texts;
    for (const ImpactAreaCode &code : codes)
        texts << code.text();
    return texts;
}

CommitmentRevision revisionIn(const Statement &row)
{
    CommitmentRevision revision;
    revision.number = int(row.integer(1));
    revision.fromYear = int(row.integer(2));
    revision.lifecycle = row.known(lifecycleOf(row.text(3)));
    revision.principle = row.code<PrincipleCode>(4);
    revision.title = textIn(row, 5);
    revision.type = row.known(commitmentTypeOf(row.text(6)));
    revision.indicator = row.text(7);
    revision.unit = row.code<UnitCode>(8);
    revision.otherUnit = row.text(9);
    revision.direction = row.known(directionOf(row.text(10)));
    revision.intensity = row.boolean(11);
    revision.baseline = {int(row.integer(12)), row.number(13)};
    revision.target = {int(row.integer(14)), row.number(15)};
    for (const QString &code : textsIn(row, 16))
        revision.impactAreas << ImpactAreaCode(code);
    revision.source = row.id<RevisionId>(17);
    revision.change = row.id<ChangeId>(18);
    revision.reason = row.text(19);
    return revision;
}

CommitmentActual actualIn(const Statement &row)
{
    CommitmentActual actual;
    actual.year = int(row.integer(1));
    actual.value = row.number(2);
    if (!row.isNull(3))
        actual.qualifier = row.known(qualifierOf(row.text(3)));
    actual.ownWord = row.text(4);
    actual.progress = row.text(5);
    actual.reasons = row.text(6);
    actual.nextStep = row.text(7);
    actual.nextStepDue = row.date(8);
    actual.evidence = textsIn(row, 9);
    actual.source = row.id<RevisionId>(10);
    actual.change = row.id<ChangeId>(11);
    return actual;
}

StatusOverride overrideIn(const Statement &row)
{
    return {int(row.integer(1)), row.known(commitmentStatusOf(row.text(2))), row.text(3),
            row.id<ChangeId>(4)};
}

/// Which commitments are meant: a condition with one place, and the value for it.
struct Selection
{
    QString condition;
    std::function<void(Statement &)> bind;
};

/// Commitments in order, found again by the id that their parts carry.
class Loader
{
public:
    Loader(const Database &database, const Selection &selection)
        : m_database(database)
        , m_selection(selection)
    {
    }

    QList<Commitment> load()
    {
        readCommitments();
        readParts(selectRevision,
                  [](Commitment &c, const Statement &row) { c.revisions << revisionIn(row); });
        readParts(selectActual, [](Commitment &c, const Statement &row) { c.actuals << actualIn(row); });
        readParts(selectOverride,
                  [](Commitment &c, const Statement &row) { c.overrides << overrideIn(row); });
        return m_commitments;
    }

private:
    const Database &m_database;
    const Selection &m_selection;
    QList<Commitment> m_commitments;
    QHash<CommitmentId, qsizetype> m_places;

    void readCommitments()
    {
        // The number in the code counts, so that K100 comes after K99.
        const auto select = u"SELECT id, code, partner FROM commitment %1 ORDER BY length(code), code"_s;
        Statement query(m_database, select.arg(m_selection.condition));
        m_selection.bind(query);
        query.exec();
        while (query.next()) {
            m_places.insert(query.id<CommitmentId>(0), m_commitments.size());
            m_commitments << Commitment{
                query.id<CommitmentId>(0), query.code<CommitmentCode>(1), query.id<PartnerId>(2), {}, {}, {}};
        }
    }

    template <typename Add>
    void readParts(const char *select, Add add)
    {
        Statement query(m_database, QString::fromLatin1(select).arg(m_selection.condition));
        m_selection.bind(query);
        query.exec();
        while (query.next())
            add(m_commitments[m_places.value(query.id<CommitmentId>(0))], query);
    }
};

void insertRevision(const Database &database, CommitmentId commitment, const CommitmentRevision &revision)
{
    Statement insert(database,
                     u"INSERT INTO commitment_revision (commitment, number, from_year, lifecycle, principle, "
                     "title, type, indicator, unit, other_unit, direction, intensity, baseline_year, "
                     "baseline_value, target_year, target_value, impact_areas, source, change_id, reason) "
                     "SELECT ?, count(*) + 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ? "
                     "FROM commitment_revision WHERE commitment = ?"_s);
    insert.bind(commitment).bind(revision.fromYear).bind(nameOf(revision.lifecycle)).bind(revision.principle);
    insert.bind(compact(toJson(revision.title))).bind(nameOf(revision.type)).bind(revision.indicator);
    insert.bind(revision.unit)
        .bind(revision.otherUnit)
        .bind(nameOf(revision.direction))
        .bind(revision.intensity);
    insert.bind(revision.baseline.year).bind(revision.baseline.value);
    insert.bind(revision.target.year).bind(revision.target.value);
    insert.bind(compact(QJsonArray::fromStringList(textsOf(revision.impactAreas))));
    insert.bind(revision.source).bind(revision.change).bind(revision.reason).bind(commitment).exec();
}

} // namespace

CommitmentStore::CommitmentStore(Database &database)
    : m_database(database)
{
}

QList<Commitment> CommitmentStore::all() const
{
    return Loader(m_database, {QString(), [](Statement &) {}}).load();
}

std::optional<Commitment> CommitmentStore::find(const CommitmentCode &code) const
{
    const Selection selection{u"WHERE code = ?"_s, [&](Statement &query) { query.bind(code); }};
    const QList<Commitment> found = Loader(m_database, selection).load();
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

QList<Commitment> CommitmentStore::ofPartner(PartnerId partner) const
{
    const Selection selection{u"WHERE partner = ?"_s, [&](Statement &query) { query.bind(partner); }};
    return Loader(m_database, selection).load();
}

CommitmentCode CommitmentStore::nextCode() const
{
    int highest = 0;
    Statement query(m_database, u"SELECT code FROM commitment WHERE code LIKE 'K%'"_s);
    query.exec();
    while (query.next())
        highest = std::max(highest, query.text(0).sliced(1).toInt());
    return CommitmentCode(u"K%1"_s.arg(highest + 1, 2, 10, QLatin1Char('0')));
}

CommitmentId CommitmentStore::add(const CommitmentCode &code, PartnerId partner,
                                  const CommitmentRevision &first)
{
    Step step(m_database.connection());
    Statement insert(m_database,
                     u"INSERT INTO commitment (code, partner, change_id) VALUES (?, ?, ?) RETURNING id"_s);
    insert.bind(code).bind(partner).bind(first.change);
    const CommitmentId id{insert.execReturningId()};
    insertRevision(m_database, id, first);
    step.commit();
    return id;
}

void CommitmentStore::revise(CommitmentId commitment, const CommitmentRevision &revision)
{
    insertRevision(m_database, commitment, revision);
}

void CommitmentStore::addActual(CommitmentId commitment, const CommitmentActual &actual)
{
    Statement insert(m_database,
                     u"INSERT INTO commitment_actual (commitment, year, value, qualifier, own_word, "
                     "progress, reasons, next_step, next_step_due, evidence, source, change_id) "
                     "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    insert.bind(commitment).bind(actual.year).bind(actual.value);
    actual.qualifier ? insert.bind(nameOf(*actual.qualifier)) : insert.bindNull();
    insert.bind(actual.ownWord).bind(actual.progress).bind(actual.reasons).bind(actual.nextStep);
    insert.bind(actual.nextStepDue).bind(compact(QJsonArray::fromStringList(actual.evidence)));
    insert.bind(actual.source).bind(actual.change).exec();
}

void CommitmentStore::addOverride(CommitmentId commitment, const StatusOverride &override)
{
    Statement insert(m_database, u"INSERT INTO status_override (commitment, year, status, reason, change_id) "
                                 "VALUES (?, ?, ?, ?, ?)"_s);
    insert.bind(commitment).bind(override.year).bind(nameOf(override.status)).bind(override.reason);
    insert.bind(override.change).exec();
}

} // namespace octant
