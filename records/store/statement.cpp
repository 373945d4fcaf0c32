// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/store/statement.h"

#include "records/store/connection.h"
#include "records/store/register_problem.h"

#include <QSqlDatabase>
#include <QSqlError>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace octant {

Statement::Statement(const Database &database, const QString &sql)
    : Statement(database.connection(), sql)
{
}

Statement::Statement(const QSqlDatabase &connection, const QString &sql)
    : m_connection(connection)
    , m_query(connection)
{
    m_query.setForwardOnly(true);
    if (!m_query.prepare(sql))
        throwFailure();
}

Statement &Statement::bindValue(const QVariant &value)
{
    m_query.bindValue(m_bound++, value);
    return *this;
}

Statement &Statement::bind(const QString &text)
{
    // Qt binds a null string as NULL; here an empty text is a text.
    return bindValue(text.isNull() ? u""_s : text);
}

Statement &Statement::bind(const QByteArray &bytes)
{
    return bindValue(bytes.isNull() ? QByteArray("") : bytes);
}

Statement &Statement::bind(qint64 number)
{
    return bindValue(number);
}

Statement &Statement::bind(bool truth)
{
    return bindValue(truth);
}

Statement &Statement::bind(const std::optional<double> &number)
{
    return number ? bindValue(*number) : bindNull();
}

Statement &Statement::bind(QDate date)
{
    return date.isValid() ? bindValue(date.toString(Qt::ISODate)) : bindNull();
}

Statement &Statement::bind(const QDateTime &instant)
{
    return instant.isValid() ? bindValue(instantText(instant)) : bindNull();
}

Statement &Statement::bindNull()
{
    return bindValue(QVariant());
}

void Statement::exec()
{
    m_bound = 0;
    if (!m_query.exec())
        throwFailure();
}

bool Statement::next()
{
    if (m_query.next())
        return true;
    if (m_query.lastError().type() != QSqlError::NoError)
        throwFailure();
    return false;
}

qint64 Statement::execReturningId()
{
    exec();
    if (!next())
        throwDamaged();
    const qint64 id = integer(0);
    m_query.finish();
    return id;
}

bool Statement::isNull(int column) const
{
    return m_query.isNull(column);
}

QString Statement::text(int column) const
{
    return m_query.value(column).toString();
}

QByteArray Statement::bytes(int column) const
{
    return m_query.value(column).toByteArray();
}

qint64 Statement::integer(int column) const
{
    return m_query.value(column).toLongLong();
}

std::optional<double> Statement::number(int column) const
{
    const QVariant value = m_query.value(column);
    return value.isNull() ? std::nullopt : std::optional(value.toDouble());
}

QDate Statement::date(int column) const
{
    return QDate::fromString(text(column), Qt::ISODate);
}

QDateTime Statement::instant(int column) const
{
    return QDateTime::fromString(text(column), Qt::ISODateWithMs);
}

void Statement::throwFailure() const
{
    throw MachineFailure(RegisterProblem::ofStatement(m_connection, m_query.lastError()));
}

void Statement::throwDamaged() const
{
    throw MachineFailure(
        RegisterProblem::ofSqlite(pathOf(m_connection), SQLITE_CORRUPT, 0, m_query.lastQuery()));
}

QString instantText(const QDateTime &instant)
{
    return instant.toUTC().toString(Qt::ISODateWithMs);
}

} // namespace octant
