// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/model/ids.h"
#include "records/store/database.h"

#include <QDate>
#include <QDateTime>
#include <QSqlQuery>
#include <QString>

#include <optional>

namespace octant {

/// One SQL statement, prepared, bound by position, run, read row by row. Every failure throws MachineFailure.
///
///     Statement query(database, u"SELECT code FROM partner WHERE id = ?"_s);
///     query.bind(id).exec();
///     while (query.next())
///         codes << query.text(0);
class Statement
{
public:
    Statement(const Database &database, const QString &sql);
    Statement(const QSqlDatabase &connection, const QString &sql);

    /// Each call binds the next place. Dates and instants are stored as ISO text, an invalid one as null.
    Statement &bind(const QString &text);
    Statement &bind(const QByteArray &bytes);
    Statement &bind(qint64 number);
    Statement &bind(int number) { return bind(qint64(number)); }
    Statement &bind(bool truth);
    Statement &bind(const std::optional<double> &number);
    Statement &bind(QDate date);
    Statement &bind(const QDateTime &instant);
    Statement &bindNull();
    template <typename Tag>
    Statement &bind(const Code<Tag> &code)
    {
        return bind(code.text());
    }
    /// The id of something not stored is null.
    template <typename Tag>
    Statement &bind(Id<Tag> id)
    {
        return id.isStored() ? bind(id.value) : bindNull();
    }

    void exec();
    /// Goes to the next row; false behind the last one.
    bool next();
    /// Runs an INSERT … RETURNING id and gives the id.
    qint64 execReturningId();
    /// How many rows the last run changed.
    int changedRows() const { return m_query.numRowsAffected(); }

    bool isNull(int column) const;
    QString text(int column) const;
    QByteArray bytes(int column) const;
    qint64 integer(int column) const;
    bool boolean(int column) const { return integer(column) != 0; }
    std::optional<double> number(int column) const;
    QDate date(int column) const;
    QDateTime instant(int column) const; ///< UTC
    template <typename IdType>
    IdType id(int column) const
    {
        return IdType{integer(column)};
    }
    template <typename CodeType>
    CodeType code(int column) const
    {
        return CodeType(text(column));
    }
    /// What was read out of a column; where the column holds nothing that can be, the register is damaged.
    template <typename T>
    T known(std::optional<T> value) const
    {
        if (!value)
            throwDamaged();
        return *std::move(value);
    }
    /// Throws the failure for content that the program cannot have written.
    [[noreturn]] void throwDamaged() const;

private:
    [[noreturn]] void throwFailure() const;
    Statement &bindValue(const QVariant &value);

    QSqlDatabase m_connection;
    QSqlQuery m_query;
    int m_bound = 0;
};

/// An instant as the register keeps it: ISO text in UTC with milliseconds, so that text order is time order.
QString instantText(const QDateTime &instant);

} // namespace octant
