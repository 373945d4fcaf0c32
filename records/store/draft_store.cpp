// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/store/draft_store.h"

#include "forms/model/questionnaire_json.h"
#include "records/store/json_column.h"
#include "records/store/log_store.h"
#include "records/store/statement.h"
#include "records/store/step.h"

using namespace Qt::StringLiterals;

namespace octant {

DraftStore::DraftStore(Database &database)
    : m_database(database)
{
}

std::optional<Draft> DraftStore::find(int year) const
{
    Statement query(m_database, u"SELECT base, body, version FROM questionnaire_draft WHERE year = ?"_s);
    query.bind(year).exec();
    if (!query.next())
        return std::nullopt;
    Draft draft;
    draft.year = year;
    draft.base = query.code<EditionHash>(0);
    // What is being built may be as faulty as it likes until it is published.
    QList<Problem> faults;
    draft.questionnaire = readQuestionnaire(jsonIn(query, 1).toObject(), m_database.path(), faults);
    draft.version = query.integer(2);
    return draft;
}

QList<int> DraftStore::years() const
{
    QList<int> years;
    Statement query(m_database, u"SELECT year FROM questionnaire_draft ORDER BY year"_s);
    query.exec();
    while (query.next())
        years << int(query.integer(0));
    return years;
}

Draft DraftStore::begin(const Draft &draft, const Author &author)
{
    Step step(m_database.connection());
    const ChangeId change = LogStore(m_database).record(author, u"draft.begun %1"_s.arg(draft.year));
    Draft begun = draft;
    // Whoever still has the draft that is replaced must not save it over this one.
    const std::optional<Draft> replaced = find(draft.year);
    begun.version = replaced ? replaced->version + 1 : 1;
    remove(draft.year);
    Statement insert(m_database, u"INSERT INTO questionnaire_draft (year, base, body, version, change_id) "
                                 "VALUES (?, ?, ?, ?, ?)"_s);
    insert.bind(begun.year);
    begun.base.isEmpty() ? insert.bindNull() : insert.bind(begun.base);
    insert.bind(compact(toJson(begun.questionnaire))).bind(begun.version).bind(change).exec();
    step.commit();
    return begun;
}

Result<Draft> DraftStore::save(const Draft &draft)
{
    Statement update(m_database, u"UPDATE questionnaire_draft SET body = ?, version = version + 1 "
                                 "WHERE year = ? AND version = ?"_s);
    update.bind(compact(toJson(draft.questionnaire))).bind(draft.year).bind(draft.version).exec();
    if (update.changedRows() == 0) {
        Problem problem;
        problem.code = u"draft.conflict"_s;
        problem.what = tr("The questionnaire for %1 was changed, published or discarded by somebody else in "
                          "the meantime.")
                           .arg(draft.year);
        problem.remedy = tr("Look at how it stands now, and make your last changes there again.");
        return std::unexpected(problem);
    }
    Draft saved = draft;
    ++saved.version;
    return saved;
}

void DraftStore::discard(int year, const Author &author)
{
    Step step(m_database.connection());
    if (!find(year))
        return;
    LogStore(m_database).record(author, u"draft.discarded %1"_s.arg(year));
    remove(year);
    step.commit();
}

void DraftStore::remove(int year)
{
    Statement statement(m_database, u"DELETE FROM questionnaire_draft WHERE year = ?"_s);
    statement.bind(year).exec();
}

} // namespace octant
