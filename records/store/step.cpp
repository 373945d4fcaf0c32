// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/store/step.h"

#include "records/store/connection.h"
#include "records/store/statement.h"

#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace octant {

Step::Step(const QSqlDatabase &connection)
    : m_connection(connection)
    , m_alone(!isInTransaction(connection))
{
    Statement(m_connection, m_alone ? u"BEGIN IMMEDIATE"_s : u"SAVEPOINT step"_s).exec();
}

Step::~Step()
{
    if (!m_open)
        return;
    // Where the machine failed, SQLite may have rolled back by itself: a failure here is no news.
    QSqlQuery query(m_connection);
    if (m_alone) {
        query.exec(u"ROLLBACK"_s);
    } else {
        query.exec(u"ROLLBACK TO SAVEPOINT step"_s);
        query.exec(u"RELEASE SAVEPOINT step"_s);
    }
}

void Step::commit()
{
    Statement(m_connection, m_alone ? u"COMMIT"_s : u"RELEASE SAVEPOINT step"_s).exec();
    m_open = false;
}

} // namespace octant
