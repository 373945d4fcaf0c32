// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/store/response_store.h"

#include "forms/model/answers_json.h"
#include "records/store/answer_rows.h"
#include "records/store/dialect.h"
#include "records/store/edition_store.h"
#include "records/store/json_column.h"
#include "records/store/kept_files.h"
#include "records/store/statement.h"
#include "records/store/step.h"

using namespace Qt::StringLiterals;

namespace octant {

namespace {

constexpr auto selectResponse =
    "SELECT response.id, invitation, round, partner, accepted_revision, "
    "(SELECT max(id) FROM response_revision WHERE response = response.id) "
    "FROM response JOIN invitation ON invitation.id = invitation JOIN partner ON partner.id = partner ";

constexpr auto selectRevision = "SELECT response_revision.id, response, invitation, number, received, "
                                "channel, sealed, edition, language, "
                                "file_name, file_hash, origin, sequence, answers, apart, findings, change_id "
                                "FROM response_revision JOIN response ON response.id = response ";

QString sql(const char *select, const char *rest)
{
    return QLatin1String(select) + QLatin1String(rest);
}

Response responseIn(const Statement &row)
{
    return {row.id<ResponseId>(0), row.id<InvitationId>(1), row.id<RoundId>(2),
            row.id<PartnerId>(3),  row.id<RevisionId>(4),   row.id<RevisionId>(5)};
}

/// Everything of a revision but its answers.
ResponseRevision revisionIn(const Statement &row)
{
    ResponseRevision revision;
    revision.id = row.id<RevisionId>(0);
    revision.response = row.id<ResponseId>(1);
    revision.invitation = row.id<InvitationId>(2);
    revision.number = int(row.integer(3));
    revision.received = row.instant(4);
    revision.channel = row.text(5);
    revision.sealed = row.boolean(6);
    revision.edition = row.code<EditionHash>(7);
    revision.language = row.text(8);
    revision.fileName = row.text(9);
    revision.fileHash = row.bytes(10);
    revision.origin = row.text(11);
    revision.sequence = row.integer(12);
    revision.findings = findingsFromJson(jsonIn(row, 15).toArray(), revision.fileName);
    revision.change = row.id<ChangeId>(16);
    return revision;
}

const QStringList &answerColumns()
{
    static const QStringList columns = {u"round"_s, u"question"_s, u"response"_s, u"instance"_s, u"part"_s,
                                        u"state"_s, u"number"_s,   u"text"_s,     u"qualifier"_s};
    return columns;
}

void bindRow(Statement &insert, RoundId round, const AnswerRow &row)
{
    insert.bind(round).bind(row.question).bind(row.response).bind(row.instance).bind(row.part);
    insert.bind(nameOf(row.state)).bind(row.number).bind(row.text);
    if (row.qualifier)
        insert.bind(nameOf(*row.qualifier));
    else
        insert.bindNull();
}

void insertRows(const Database &database, RoundId round, const QList<AnswerRow> &rows)
{
    const Dialect dialect;
    for (qsizetype start = 0; start < rows.size(); start += dialect.rowsPerInsert()) {
        const QList<AnswerRow> batch = rows.mid(start, dialect.rowsPerInsert());
        Statement insert(database, dialect.insert(u"answer"_s, answerColumns(), int(batch.size())));
        for (const AnswerRow &row : batch)
            bindRow(insert, round, row);
        insert.exec();
    }
}

void setAccepted(const Database &database, ResponseId response, RevisionId revision)
{
    Statement update(database, u"UPDATE response SET accepted_revision = ? WHERE id = ?"_s);
    update.bind(revision).bind(response).exec();
}

AnswerRow answerRowIn(const Statement &row)
{
    AnswerRow answer;
    answer.question = row.code<QuestionCode>(0);
    answer.response = row.id<ResponseId>(1);
    answer.instance = int(row.integer(2));
    answer.part = row.text(3);
    answer.state = row.known(answerStateOf(row.text(4)));
    answer.number = row.number(5);
    answer.text = row.text(6);
    if (!row.isNull(7))
        answer.qualifier = row.known(qualifierOf(row.text(7)));
    return answer;
}

} // namespace

ResponseStore::ResponseStore(Database &database)
    : m_database(database)
{
}

QList<Response> ResponseStore::ofRound(RoundId round) const
{
    QList<Response> responses;
    Statement query(m_database, sql(selectResponse, "WHERE round = ? ORDER BY partner.code"));
    query.bind(round).exec();
    while (query.next())
        responses << responseIn(query);
    return responses;
}

std::optional<Response> ResponseStore::ofInvitation(InvitationId invitation) const
{
    Statement query(m_database, sql(selectResponse, "WHERE invitation = ?"));
    query.bind(invitation).exec();
    return query.next() ? std::optional(responseIn(query)) : std::nullopt;
}

std::optional<Response> ResponseStore::find(ResponseId id) const
{
    Statement query(m_database, sql(selectResponse, "WHERE response.id = ?"));
    query.bind(id).exec();
    return query.next() ? std::optional(responseIn(query)) : std::nullopt;
}

QList<ResponseRevision> ResponseStore::revisions(ResponseId response) const
{
    QList<ResponseRevision> revisions;
    Statement query(m_database, sql(selectRevision, "WHERE response = ? ORDER BY number"));
    query.bind(response).exec();
    while (query.next())
        revisions << withAnswers(query);
    return revisions;
}

std::optional<ResponseRevision> ResponseStore::revision(RevisionId id) const
{
    Statement query(m_database, sql(selectRevision, "WHERE response_revision.id = ?"));
    query.bind(id).exec();
    return query.next() ? std::optional(withAnswers(query)) : std::nullopt;
}

ResponseRevision ResponseStore::withAnswers(const Statement &row) const
{
    ResponseRevision revision = revisionIn(row);
    const Questionnaire &asked = questionnaire(revision.edition);
    revision.answers = answersIn(jsonIn(row, 13).toObject(), asked);
    revision.apart = answersIn(jsonIn(row, 14).toObject(), asked);
    return revision;
}

const Questionnaire &ResponseStore::questionnaire(const EditionHash &hash) const
{
    auto entry = m_questionnaires.find(hash);
    if (entry == m_questionnaires.end()) {
        const std::optional<Edition> edition = EditionStore(m_database).find(hash);
        entry = m_questionnaires.insert(hash, edition ? edition->questionnaire : Questionnaire());
    }
    return *entry;
}

std::optional<RevisionId> ResponseStore::revisionOfFile(const QByteArray &hash) const
{
    Statement query(m_database,
                    u"SELECT id FROM response_revision WHERE file_hash = ? ORDER BY id LIMIT 1"_s);
    query.bind(hash).exec();
    return query.next() ? std::optional(query.id<RevisionId>(0)) : std::nullopt;
}

QByteArray ResponseStore::keepFile(const QByteArray &bytes)
{
    return KeptFiles(m_database).keep(bytes);
}

QByteArray ResponseStore::keepHash(const QByteArray &bytes)
{
    return KeptFiles(m_database).keepHash(bytes);
}

QByteArray ResponseStore::file(const QByteArray &hash) const
{
    return KeptFiles(m_database).bytes(hash);
}

ResponseId ResponseStore::responseOf(InvitationId invitation)
{
    if (const std::optional<Response> response = ofInvitation(invitation))
        return response->id;
    Statement insert(m_database, u"INSERT INTO response (invitation) VALUES (?) RETURNING id"_s);
    insert.bind(invitation);
    return ResponseId{insert.execReturningId()};
}

ResponseRevision ResponseStore::addRevision(ResponseRevision revision)
{
    Step step(m_database.connection());
    revision.response = responseOf(revision.invitation);
    Statement last(m_database,
                   u"SELECT coalesce(max(number), 0) FROM response_revision WHERE response = ?"_s);
    last.bind(revision.response).exec();
    revision.number = last.next() ? int(last.integer(0)) + 1 : 1;

    Statement insert(
        m_database,
        u"INSERT INTO response_revision (response, number, received, channel, sealed, edition, language, "
        "file_name, file_hash, origin, sequence, answers, apart, findings, change_id) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s);
    insert.bind(revision.response).bind(revision.number).bind(revision.received).bind(revision.channel);
    insert.bind(revision.sealed).bind(revision.edition).bind(revision.language).bind(revision.fileName);
    revision.fileHash.isEmpty() ? insert.bindNull() : insert.bind(revision.fileHash);
    insert.bind(revision.origin).bind(revision.sequence);
    insert.bind(compact(toJson(revision.answers))).bind(compact(toJson(revision.apart)));
    insert.bind(compact(findingsToJson(revision.findings, revision.fileName))).bind(revision.change);
    revision.id = RevisionId{insert.execReturningId()};
    step.commit();
    return revision;
}

void ResponseStore::putInForce(const ResponseRevision &revision, const QList<AnswerRow> &rows)
{
    Step step(m_database.connection());
    const RoundId round = removeRows(revision.response);
    QList<AnswerRow> own = rows;
    for (AnswerRow &row : own)
        row.response = revision.response;
    insertRows(m_database, round, own);
    setAccepted(m_database, revision.response, revision.id);
    step.commit();
}

void ResponseStore::takeOutOfForce(ResponseId response)
{
    Step step(m_database.connection());
    removeRows(response);
    setAccepted(m_database, response, {});
    step.commit();
}

RoundId ResponseStore::removeRows(ResponseId response)
{
    Statement query(m_database, u"SELECT round FROM invitation JOIN response ON invitation = invitation.id "
                                "WHERE response.id = ?"_s);
    query.bind(response).exec();
    if (!query.next())
        query.throwDamaged();
    const auto round = query.id<RoundId>(0);
    // The rows lie in the order of round, question, response: hopping from question to question finds those
    // of one response without a second index and without reading the whole round.
    Statement remove(m_database,
                     u"WITH RECURSIVE asked (question) AS ("
                     "SELECT min(question) FROM answer WHERE round = ? UNION ALL "
                     "SELECT (SELECT min(answer.question) FROM answer WHERE round = ? "
                     "AND answer.question > asked.question) FROM asked WHERE asked.question IS NOT NULL) "
                     "DELETE FROM answer WHERE round = ? AND response = ? AND question IN "
                     "(SELECT question FROM asked WHERE question IS NOT NULL)"_s);
    remove.bind(round).bind(round).bind(round).bind(response).exec();
    return round;
}

QList<AnswerRow> ResponseStore::answersInForce(RoundId round) const
{
    QList<AnswerRow> rows;
    Statement query(m_database, u"SELECT question, response, instance, part, state, number, text, qualifier "
                                "FROM answer WHERE round = ? ORDER BY question, response, instance, part"_s);
    query.bind(round).exec();
    while (query.next())
        rows << answerRowIn(query);
    return rows;
}

} // namespace octant
