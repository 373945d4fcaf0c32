// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/store/upkeep.h"

#include "records/store/answer_rows.h"
#include "records/store/dialect.h"
#include "records/store/edition_store.h"
#include "records/store/kept_files.h"
#include "records/store/register_copy.h"
#include "records/store/response_store.h"
#include "records/store/round_store.h"
#include "records/store/schema.h"
#include "records/store/statement.h"

#include <QCoreApplication>
#include <QSet>

#include <functional>
#include <tuple>

using namespace Qt::StringLiterals;

namespace octant {

namespace {

/// The checks of a register; each gives the faults that it found, in words.
class Verification
{
    Q_DECLARE_TR_FUNCTIONS(Verification)

public:
    explicit Verification(Database &database)
        : m_database(database)
    {
    }

    QStringList integrity() const;
    QStringList foreignKeys() const;
    QStringList answers();
    QStringList editions() const;
    QStringList files() const;
    QStringList log() const;
    QStringList schema() const;

    static SoundnessCheck run(const QString &name, const std::function<QStringList()> &check);

private:
    Database &m_database;

    QHash<EditionHash, QSet<QuestionCode>> m_calculated; ///< the calculated questions of editions, once read

    QStringList answersOfRound(const Round &round);
    void removeCalculated(QList<AnswerRow> &rows, const EditionHash &edition);
};

/// What a row says, without the rows' order. For several choices the part says all.
struct Said
{
    std::optional<double> number;
    QString text;
    std::optional<Qualifier> qualifier;

    bool operator==(const Said &) const = default;
};
using Sayings = QMap<std::tuple<QuestionCode, int, QString>, Said>;

Sayings sayingsOf(const QList<AnswerRow> &rows)
{
    Sayings sayings;
    for (const AnswerRow &row : rows) {
        if (row.state != AnswerState::Answered)
            continue;
        Said said{row.number, row.text, row.qualifier};
        if (!row.part.isEmpty())
            said = {std::nullopt, QString(), row.qualifier};
        sayings.insert({row.question, row.instance, row.part}, said);
    }
    return sayings;
}

/// The codes of the questions about which two sets of rows say different things.
QStringList differences(const Sayings &one, const Sayings &other)
{
    QStringList codes;
    for (const auto &[key, said] : one.asKeyValueRange()) {
        const auto match = other.constFind(key);
        if (match == other.cend() || !(*match == said))
            codes << std::get<0>(key).text();
    }
    return codes;
}

SoundnessCheck Verification::run(const QString &name, const std::function<QStringList()> &check)
{
    try {
        const QStringList faults = check();
        return {name, faults.isEmpty(), faults.isEmpty() ? tr("Nothing is wrong.") : faults.join(u' ')};
    } catch (const MachineFailure &failure) {
        // Damage is what is looked for; a disk that fails is something else.
        if (failure.problem().code.startsWith(u"disk."_s))
            throw;
        return {name, false, failure.problem().what};
    }
}

QStringList Verification::integrity() const
{
    QStringList faults;
    Statement query(m_database, u"PRAGMA integrity_check(20)"_s);
    query.exec();
    while (query.next()) {
        if (query.text(0) != u"ok"_s)
            faults << tr("The file is damaged: %1.").arg(query.text(0).simplified());
    }
    return faults;
}

QStringList Verification::foreignKeys() const
{
    QStringList faults;
    Statement query(m_database, u"PRAGMA foreign_key_check"_s);
    query.exec();
    while (query.next() && faults.size() < 20) {
        faults << tr("A record of “%1” (row %2) refers to a record of “%3” that is not there.")
                      .arg(query.text(0), query.text(1), query.text(2));
    }
    return faults;
}

QStringList Verification::answers()
{
    QStringList faults;
    for (const Round &round : RoundStore(m_database).all())
        faults << answersOfRound(round);
    return faults;
}

/// Calculated values are in force beside the answers that they were computed from, and in no revision.
void Verification::removeCalculated(QList<AnswerRow> &rows, const EditionHash &edition)
{
    auto known = m_calculated.find(edition);
    if (known == m_calculated.end()) {
        known = m_calculated.insert(edition, {});
        const std::optional<Edition> found = EditionStore(m_database).find(edition);
        for (const Section &section : found ? found->questionnaire.sections : QList<Section>()) {
            for (const Question &question : section.questions) {
                if (question.type == QuestionType::Calculated)
                    known->insert(question.code);
            }
        }
    }
    rows.removeIf([&](const AnswerRow &row) { return known->contains(row.question); });
}

QStringList Verification::answersOfRound(const Round &round)
{
    const ResponseStore responses(m_database);
    QHash<ResponseId, QList<AnswerRow>> inForce;
    for (const AnswerRow &row : responses.answersInForce(round.id))
        inForce[row.response] << row;

    QStringList faults;
    for (const Response &response : responses.ofRound(round.id)) {
        const auto accepted = responses.revision(response.accepted);
        const Sayings expected =
            accepted ? sayingsOf(answeredRows(response.id, accepted->answers, accepted->apart)) : Sayings();
        QList<AnswerRow> rows = inForce.take(response.id);
        if (accepted)
            removeCalculated(rows, accepted->edition);
        const Sayings found = sayingsOf(rows);
        QStringList codes = differences(found, expected) + differences(expected, found);
        if (!accepted && codes.isEmpty() && !rows.isEmpty())
            codes << rows.first().question.text();
        codes.removeDuplicates();
        if (!codes.isEmpty()) {
            faults << tr("Response %1 of %2: what is in force is not what was accepted (%3).")
                          .arg(response.id.value)
                          .arg(round.year)
                          .arg(codes.join(u", "_s));
        }
    }
    for (const ResponseId stray : inForce.keys())
        faults << tr("Answers are in force in the round of %1 for response %2, which does not belong to it.")
                      .arg(round.year)
                      .arg(stray.value);
    return faults;
}

QStringList Verification::editions() const
{
    QStringList faults;
    const EditionStore store(m_database);
    Statement query(m_database, u"SELECT hash FROM edition ORDER BY hash"_s);
    query.exec();
    while (query.next()) {
        try {
            store.find(query.code<EditionHash>(0));
        } catch (const MachineFailure &) {
            faults << tr("The edition %1 is not what was published.").arg(query.text(0));
        }
    }
    return faults;
}

QStringList Verification::files() const
{
    QStringList faults;
    for (const QString &hash : KeptFiles(m_database).faulty())
        faults << tr("The kept file %1 is not what came in.").arg(hash);
    return faults;
}

QStringList Verification::log() const
{
    Statement query(m_database, u"SELECT count(*), coalesce(max(sequence), 0), "
                                "coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'change_log'), 0) "
                                "FROM change_log"_s);
    query.exec();
    query.next();
    const qint64 given = std::max(query.integer(1), query.integer(2));
    if (query.integer(0) == given)
        return {};
    return {tr("The log has %1 lines, but %2 were written.").arg(query.integer(0)).arg(given)};
}

QStringList Verification::schema() const
{
    const QSqlDatabase connection = m_database.connection();
    const Schema fresh = freshSchema(migrations(), Dialect().schemaVersion(connection));
    const auto [foreign, missing] = compareSchemas(schemaOf(connection), fresh);
    QStringList faults;
    if (!foreign.isEmpty())
        faults << tr("Octant did not make this: %1.").arg(foreign.join(u", "_s));
    if (!missing.isEmpty())
        faults << tr("This is missing: %1.").arg(missing.join(u", "_s));
    return faults;
}

} // namespace

QList<SoundnessCheck> verify(Database &database)
{
    Verification verification(database);
    return {
        Verification::run(u"integrity"_s, [&] { return verification.integrity(); }),
        Verification::run(u"schema"_s, [&] { return verification.schema(); }),
        Verification::run(u"foreign_keys"_s, [&] { return verification.foreignKeys(); }),
        Verification::run(u"log"_s, [&] { return verification.log(); }),
        Verification::run(u"editions"_s, [&] { return verification.editions(); }),
        Verification::run(u"files"_s, [&] { return verification.files(); }),
        Verification::run(u"answers"_s, [&] { return verification.answers(); }),
    };
}

Result<void> backUp(Database &database, const QString &target)
{
    return copyRegister(database.connection(), target, migrations());
}

} // namespace octant
