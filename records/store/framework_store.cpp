// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/store/framework_store.h"

#include "records/store/json_column.h"
#include "records/store/log_store.h"
#include "records/store/statement.h"
#include "records/store/step.h"

using namespace Qt::StringLiterals;

namespace octant {

namespace {

void insertItems(const Database &database, const QString &kind, const QJsonArray &items, ChangeId change)
{
    Statement insert(database, u"INSERT INTO framework_item (kind, position, code, body, change_id) "
                               "VALUES (?, ?, ?, ?, ?)"_s);
    for (qsizetype position = 0; position < items.size(); ++position) {
        const QJsonValue item = items.at(position);
        insert.bind(kind)
            .bind(qint64(position))
            .bind(item[u"code"_s].toString())
            .bind(compact(item))
            .bind(change);
        insert.exec();
    }
}

void insertSetting(const Database &database, const QString &name, const QJsonValue &value, ChangeId change)
{
    Statement insert(database, u"INSERT INTO framework_setting (name, body, change_id) VALUES (?, ?, ?)"_s);
    insert.bind(name).bind(compact(value)).bind(change).exec();
}

} // namespace

FrameworkStore::FrameworkStore(Database &database)
    : m_database(database)
{
}

Framework FrameworkStore::load() const
{
    QJsonObject object;
    Statement settings(m_database, u"SELECT name, body FROM framework_setting"_s);
    settings.exec();
    while (settings.next())
        object.insert(settings.text(0), jsonIn(settings, 1));
    if (object.isEmpty())
        return {};

    QMap<QString, QJsonArray> lists;
    Statement items(m_database, u"SELECT kind, body FROM framework_item ORDER BY kind, position"_s);
    items.exec();
    while (items.next())
        lists[items.text(0)].append(jsonIn(items, 1));
    for (const auto &[kind, list] : lists.asKeyValueRange())
        object.insert(kind, list);

    const Result<Framework> framework = frameworkFromJson(object, m_database.path());
    if (!framework)
        throw MachineFailure(framework.error());
    return *framework;
}

void FrameworkStore::save(const Framework &framework, const Author &author)
{
    Step step(m_database.connection());
    const ChangeId change = LogStore(m_database).record(author, u"framework.saved"_s);
    Statement(m_database, u"DELETE FROM framework_item"_s).exec();
    Statement(m_database, u"DELETE FROM framework_setting"_s).exec();
    const QJsonObject object = toJson(framework);
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (member.value().isArray())
            insertItems(m_database, member.key(), member.value().toArray(), change);
        else
            insertSetting(m_database, member.key(), member.value(), change);
    }
    step.commit();
}

} // namespace octant
