// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/store/dialect.h"

#include "records/store/statement.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace octant {

namespace {

constexpr std::array sqliteWords = {
    std::pair{"{identity}", "INTEGER PRIMARY KEY AUTOINCREMENT"},
    std::pair{"{integer}", "INTEGER"},
    std::pair{"{real}", "REAL"},
    std::pair{"{boolean}", "INTEGER"},
    std::pair{"{bytes}", "BLOB"},
    std::pair{"{table}", "STRICT"},
    std::pair{"{clustered}", "STRICT, WITHOUT ROWID"},
};

} // namespace

QString Dialect::ddl(const char *statement) const
{
    QString sql = QString::fromLatin1(statement);
    for (const auto &[word, meaning] : sqliteWords)
        sql.replace(QLatin1String(word), QLatin1String(meaning));
    return sql;
}

QString Dialect::insert(const QString &table, const QStringList &columns, int rows) const
{
    const QString row = u'(' + QStringList(columns.size(), u"?"_s).join(u", "_s) + u')';
    return u"INSERT INTO %1 (%2) VALUES %3"_s.arg(table, columns.join(u", "_s),
                                                  QStringList(rows, row).join(u", "_s));
}

int Dialect::schemaVersion(const QSqlDatabase &connection) const
{
    Statement query(connection, u"PRAGMA user_version"_s);
    query.exec();
    return query.next() ? int(query.integer(0)) : 0;
}

void Dialect::setSchemaVersion(const QSqlDatabase &connection, int version) const
{
    Statement(connection, u"PRAGMA user_version = %1"_s.arg(version)).exec();
}

QString Dialect::folded(const QString &text)
{
    return text.normalized(QString::NormalizationForm_C).toCaseFolded();
}

QString Dialect::containing(const QString &text)
{
    QString pattern = folded(text);
    for (const QChar special : {u'\\', u'%', u'_'})
        pattern.replace(special, QString(u'\\') + special);
    return u'%' + pattern + u'%';
}

} // namespace octant
