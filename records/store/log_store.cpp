// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/store/log_store.h"

#include "records/store/statement.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace octant {

namespace {

Change changeIn(const Statement &row)
{
    return {row.id<ChangeId>(0), row.instant(1), row.text(2), row.text(3), row.text(4)};
}

} // namespace

LogStore::LogStore(Database &database)
    : m_database(database)
{
}

ChangeId LogStore::record(const Author &author, const QString &what, const QString &why)
{
    Statement insert(m_database, u"INSERT INTO change_log (at, who, what, why) VALUES (?, ?, ?, ?) "
                                 "RETURNING sequence"_s);
    insert.bind(author.at).bind(author.name).bind(what).bind(why);
    return ChangeId{insert.execReturningId()};
}

QList<Change> LogStore::all() const
{
    QList<Change> changes;
    Statement query(m_database, u"SELECT sequence, at, who, what, why FROM change_log ORDER BY sequence"_s);
    query.exec();
    while (query.next())
        changes << changeIn(query);
    return changes;
}

ChangeId LogStore::lastOn(QDate day) const
{
    const QDateTime end = day.addDays(1).startOfDay(QTimeZone("Europe/Sofia"));
    Statement query(m_database, u"SELECT coalesce(max(sequence), 0) FROM change_log WHERE at < ?"_s);
    query.bind(end).exec();
    return query.next() ? query.id<ChangeId>(0) : ChangeId();
}

Change LogStore::change(ChangeId id) const
{
    Statement query(m_database, u"SELECT sequence, at, who, what, why FROM change_log WHERE sequence = ?"_s);
    query.bind(id).exec();
    if (!query.next())
        query.throwDamaged();
    return changeIn(query);
}

} // namespace octant
