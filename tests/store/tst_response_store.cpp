// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filled_register.h"

#include "records/store/answer_rows.h"
#include "records/store/log_store.h"
#include "records/store/partner_store.h"
#include "records/store/response_store.h"
#include "records/store/round_store.h"

#include <QCryptographicHash>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace octant;
using namespace octant::test;

class ResponseStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsRevisions();
    void countsRevisions();
    void losesNoOddAnswer();
    void keepsFiles_data();
    void keepsFiles();
    void keepsAFileOnce();
    void keepsAHashAlone();
    void makesRows();
    void countsInnerInstancesThrough();
    void putsInForceWhatWasAccepted();
    void replacesWhatWasInForce();
    void leavesOtherResponsesAlone();
    void takesOutOfForce();
    void writesManyRows();
};

namespace {

AnswerRow numberRow(const QString &code, double number)
{
    return answerRows(QuestionCode(code), {}, 0, {number, {}, {}, {}}).first();
}

ResponseRevision addRevision(Filled &filled, InvitationId invitation, const Answers &answers)
{
    ResponseRevision revision = test::revision(invitation);
    revision.answers = answers;
    revision.change = LogStore(filled.database).record(author(), u"response.received"_s);
    return ResponseStore(filled.database).addRevision(revision);
}

/// "question/instance/part state number text qualifier" of each row.
QStringList textsOf(const QList<AnswerRow> &rows)
{
    QStringList texts;
    for (const AnswerRow &row : rows) {
        texts << u"%1/%2/%3 %4 %5 %6 %7"_s.arg(row.question.text())
                     .arg(row.instance)
                     .arg(row.part, nameOf(row.state), row.number ? QString::number(*row.number) : u"-"_s,
                          row.text.isEmpty() ? u"-"_s : row.text,
                          row.qualifier ? octant::nameOf(*row.qualifier) : u"-"_s);
    }
    return texts;
}

} // namespace

void ResponseStoreTest::keepsRevisions()
{
    const Folder folder;
    ResponseRevision expected = fill(folder.path()).revision;
    Database database = reopened(folder.path(), Database::Access::ReadOnly);
    const ResponseStore store(database);
    const auto found = store.revision(expected.id);
    QVERIFY(found);
    QCOMPARE(found->response, expected.response);
    QCOMPARE(found->invitation, expected.invitation);
    QCOMPARE(found->number, 1);
    QCOMPARE(found->received, expected.received);
    QCOMPARE(found->channel, expected.channel);
    QVERIFY(found->sealed);
    QCOMPARE(found->edition, expected.edition);
    QCOMPARE(found->language, expected.language);
    QCOMPARE(found->fileName, expected.fileName);
    QCOMPARE(found->fileHash, expected.fileHash);
    QCOMPARE(found->origin, expected.origin);
    QCOMPARE(found->sequence, expected.sequence);
    QVERIFY(found->answers == answers());
    QVERIFY(found->apart == expected.apart);
    QVERIFY(found->findings == expected.findings);
    QCOMPARE(found->change, expected.change);
    QCOMPARE(store.revisionOfFile(expected.fileHash), std::optional(expected.id));
    QVERIFY(!store.revisionOfFile("none"));
    QVERIFY(!store.revision(RevisionId{99}));
}

void ResponseStoreTest::countsRevisions()
{
    const Folder folder;
    Filled filled = fill(folder.path());
    ResponseStore store(filled.database);
    const ResponseRevision second = addRevision(filled, filled.invitation, {});
    QCOMPARE(second.number, 2);
    QCOMPARE(second.response, filled.revision.response);
    const QList<ResponseRevision> all = store.revisions(second.response);
    QCOMPARE(all.size(), 2);
    QCOMPARE(all.at(0).number, 1);
    QCOMPARE(all.at(1).id, second.id);
    QVERIFY(all.at(1).fileHash.isEmpty());

    const auto response = store.ofInvitation(filled.invitation);
    QVERIFY(response);
    QCOMPARE(response->round, filled.round);
    QCOMPARE(response->partner, filled.partner);
    QCOMPARE(response->accepted, filled.revision.id); // nothing came into force
    QCOMPARE(response->newest, second.id);
    QCOMPARE(store.find(response->id)->newest, second.id);
    QCOMPARE(store.ofRound(filled.round).size(), 1);
    QVERIFY(!store.ofInvitation(InvitationId{99}));
}

void ResponseStoreTest::losesNoOddAnswer()
{
    const Folder folder;
    Filled filled = fill(folder.path());
    Answers odd;
    odd.set(QuestionCode(u"G_MANY"_s), {QStringList{u"not_offered"_s}, {}, {}, {}});
    odd.set(QuestionCode(u"G_NUMBER"_s), {u"около 12"_s, Qualifier::NotAvailable, {}, {}});
    odd.set(QuestionCode(u"G_DATE"_s), {u"31.12.2025"_s, {}, {}, {}});
    odd.set(QuestionCode(u"G_BLANK"_s), {{}, Qualifier::NotApplicable, {}, {}});
    odd.set(QuestionCode(u"UNKNOWN"_s), {1e300, {}, {}, {}});
    const ResponseRevision added = addRevision(filled, filled.invitation, odd);
    QVERIFY(ResponseStore(filled.database).revision(added.id)->answers == odd);
}

void ResponseStoreTest::keepsFiles_data()
{
    QTest::addColumn<qsizetype>("size");
    for (const qsizetype size : {0, 1, 1048575, 1048576, 1048577, 3000000})
        QTest::addRow("%lld bytes", qlonglong(size)) << size;
}

void ResponseStoreTest::keepsFiles()
{
    QFETCH(const qsizetype, size);
    const Folder folder;
    Database database = newRegister(folder.path());
    ResponseStore store(database);
    QByteArray bytes(size, '\0');
    for (qsizetype i = 0; i < size; ++i)
        bytes[i] = char(i * 31 % 251);
    const QByteArray hash = store.keepFile(bytes);
    QCOMPARE(hash, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
    QVERIFY(store.file(hash) == bytes);
}

void ResponseStoreTest::keepsAFileOnce()
{
    const Folder folder;
    Filled filled = fill(folder.path());
    ResponseStore store(filled.database);
    const QByteArray bytes = store.file(filled.revision.fileHash);
    QCOMPARE(store.keepFile(bytes), filled.revision.fileHash);
    QCOMPARE(store.file(filled.revision.fileHash), bytes);

    PartnerStore partners(filled.database);
    partners.eraseContact(partners.currentContact(filled.partner)->id, author(), {});
    QCOMPARE(store.keepFile(bytes), filled.revision.fileHash);
    QVERIFY(store.file(filled.revision.fileHash).isEmpty()); // what was erased does not come back
}

void ResponseStoreTest::keepsAHashAlone()
{
    const Folder folder;
    Filled filled = fill(folder.path());
    ResponseStore store(filled.database);
    const QByteArray hash = store.keepHash("1234567890");
    ResponseRevision revision = test::revision(filled.invitation);
    revision.fileHash = hash;
    revision.change = filled.revision.change;
    const RevisionId id = store.addRevision(revision).id;
    QCOMPARE(store.revisionOfFile(hash), std::optional(id));
    QVERIFY(store.file(hash).isEmpty());
    QCOMPARE(store.keepFile("1234567890"), hash);
    QVERIFY(store.file(hash).isEmpty());
}

void ResponseStoreTest::makesRows()
{
    QCOMPARE(textsOf(answeredRows({}, answers())),
             QStringList({u"G_DATE/0/ answered - 2025-02-28 -"_s, u"G_MANY/0/c answered - - -"_s,
                          u"G_MANY/0/a answered - - -"_s, u"G_NUMBER/0/ answered 0.3 - estimated"_s,
                          u"G_TEXT/0/ answered - текст с \"кавички\" и \\ -"_s,
                          u"R_DATE/1/ answered - 2025-12-31 -"_s, u"R_TEXT/1/ answered - 2025-12-31 -"_s}));
    const QuestionCode code(u"Q"_s);
    QCOMPARE(textsOf(answerRows(code, {}, 0, {QStringList{u"план.pdf"_s, u"снимка.jpg"_s}, {}, {}, {}})),
             QStringList({u"Q/0/план.pdf answered - - -"_s, u"Q/0/снимка.jpg answered - - -"_s}));
    QCOMPARE(textsOf(answerRows(code, {}, 2, {})), QStringList{u"Q/2/ blank - - -"_s});
    QCOMPARE(textsOf(answerRows(code, {}, 0, {0.0, {}, {}, {}})), QStringList{u"Q/0/ answered 0 - -"_s});
    QCOMPARE(textsOf(answerRows(code, {}, 0, {{}, Qualifier::NotApplicable, {}, {}})),
             QStringList{u"Q/0/ answered - - not_applicable"_s});
}

/// Two sites of two buildings and one of one; of the last site's first building only an answer apart is left.
void ResponseStoreTest::countsInnerInstancesThrough()
{
    const auto numbered = [](double number) {
        Answers answers;
        answers.set(QuestionCode(u"AREA"_s), {number, {}, {}, {}});
        return answers;
    };
    const auto site = [](const Instances &buildings) {
        Answers answers;
        answers.set(QuestionCode(u"BUILDINGS"_s), {buildings, {}, {}, {}});
        return answers;
    };
    Answers answers;
    answers.set(QuestionCode(u"SITES"_s),
                {Instances{site({numbered(1), numbered(2)}), site({}), site({{}, numbered(5)})}, {}, {}, {}});
    Answers apart;
    apart.set(QuestionCode(u"SITES"_s),
              {Instances{{}, site({numbered(3)}), site({numbered(4)})}, {}, {}, {}});
    QCOMPARE(
        textsOf(answeredRows({}, answers, apart)),
        QStringList({u"AREA/1/ answered 1 - -"_s, u"AREA/2/ answered 2 - -"_s, u"AREA/5/ answered 5 - -"_s}));
}

void ResponseStoreTest::putsInForceWhatWasAccepted()
{
    const Folder folder;
    Filled filled = fill(folder.path());
    ResponseStore store(filled.database);
    const QList<AnswerRow> rows = store.answersInForce(filled.round);
    QCOMPARE(textsOf(rows),
             QStringList({u"G_BLANK/0/ blank - - -"_s, u"G_DATE/0/ answered - 2025-02-28 -"_s,
                          u"G_MANY/0/a answered - - -"_s, u"G_MANY/0/c answered - - -"_s,
                          u"G_NUMBER/0/ answered 0.3 - estimated"_s,
                          u"G_TEXT/0/ answered - текст с \"кавички\" и \\ -"_s,
                          u"R_DATE/1/ answered - 2025-12-31 -"_s, u"R_TEXT/1/ answered - 2025-12-31 -"_s}));
    QCOMPARE(rows.at(4).number, std::optional(0.1 + 0.2)); // to the last bit
    QCOMPARE(rows.at(4).response, filled.revision.response);
    QVERIFY(store.answersInForce(RoundId{99}).isEmpty());
}

void ResponseStoreTest::replacesWhatWasInForce()
{
    const Folder folder;
    Filled filled = fill(folder.path());
    ResponseStore store(filled.database);
    const ResponseRevision second = addRevision(filled, filled.invitation, {});
    AnswerRow notRelevant = answerRows(QuestionCode(u"G_TEXT"_s), {}, 0, {}).first();
    notRelevant.state = AnswerState::NotRelevant;
    store.putInForce(second, {numberRow(u"G_NUMBER"_s, -0.0), notRelevant});
    QCOMPARE(textsOf(store.answersInForce(filled.round)),
             QStringList({u"G_NUMBER/0/ answered 0 - -"_s, u"G_TEXT/0/ not_relevant - - -"_s}));
    QCOMPARE(store.find(second.response)->accepted, second.id);
}

void ResponseStoreTest::leavesOtherResponsesAlone()
{
    const Folder folder;
    Filled filled = fill(folder.path());
    const PartnerId other = certain(PartnerStore(filled.database).add(partner(u"A002"_s), author()));
    const InvitationId invited =
        RoundStore(filled.database).invite(invitation(filled.round, other, u"other"_s), author());
    const ResponseRevision theirs = addRevision(filled, invited, {});
    ResponseStore store(filled.database);
    store.putInForce(theirs,
                     {numberRow(u"A_FIRST"_s, 1), numberRow(u"G_NUMBER"_s, 2), numberRow(u"Z_LAST"_s, 3)});
    store.takeOutOfForce(filled.revision.response);
    QCOMPARE(textsOf(store.answersInForce(filled.round)),
             QStringList({u"A_FIRST/0/ answered 1 - -"_s, u"G_NUMBER/0/ answered 2 - -"_s,
                          u"Z_LAST/0/ answered 3 - -"_s}));
    QCOMPARE(store.ofRound(filled.round).size(), 2);
}

void ResponseStoreTest::takesOutOfForce()
{
    const Folder folder;
    Filled filled = fill(folder.path());
    ResponseStore store(filled.database);
    store.takeOutOfForce(filled.revision.response);
    QVERIFY(store.answersInForce(filled.round).isEmpty());
    QVERIFY(!store.find(filled.revision.response)->accepted.isStored());
    QCOMPARE(store.revisions(filled.revision.response).size(), 1);
}

void ResponseStoreTest::writesManyRows()
{
    const Folder folder;
    Filled filled = fill(folder.path());
    ResponseStore store(filled.database);
    for (const int count : {99, 100, 101, 250}) {
        QList<AnswerRow> rows;
        for (int i = 0; i < count; ++i)
            rows << numberRow(u"Q_%1"_s.arg(i, 4, 10, QLatin1Char('0')), i);
        store.putInForce(filled.revision, rows);
        QCOMPARE(textsOf(store.answersInForce(filled.round)), textsOf(rows));
    }
}

QTEST_GUILESS_MAIN(ResponseStoreTest)
#include "tst_response_store.moc"
