// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filled_register.h"

#include "records/store/log_store.h"
#include "records/store/partner_store.h"
#include "records/store/response_store.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace octant;
using namespace octant::test;

class PartnerStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEverything();
    void keepsWhatIsEmpty();
    void ordersByCode();
    void refusesACodeThatIsTaken();
    void refusesASaveOverAnother();
    void searches_data();
    void searches();
    void keepsContacts();
    void erasesEveryTrace();
};

void PartnerStoreTest::keepsEverything()
{
    const Folder folder;
    Partner expected = partner(u"A001"_s);
    {
        Database database = newRegister(folder.path());
        expected.id = certain(PartnerStore(database).add(expected, author()));
    }
    Database database = reopened(folder.path());
    PartnerStore store(database);
    expected.version = store.find(expected.id)->version;
    QVERIFY(*store.find(expected.id) == expected);
    QVERIFY(*store.find(expected.code) == expected);
    QVERIFY(!store.find(PartnerCode(u"a001"_s)));

    expected.note = QString(1000000, u'ж') + u"\0край 😀 e\u0301 \u202e"_s;
    expected.left = QDate();
    certain(store.save(expected, author(), u"грешка"_s));
    ++expected.version;
    QVERIFY(*store.find(expected.id) == expected);
    QCOMPARE(LogStore(database).all().last().what, u"partner.saved A001"_s);
    QCOMPARE(LogStore(database).all().last().why, u"грешка"_s);
}

void PartnerStoreTest::keepsWhatIsEmpty()
{
    const Folder folder;
    Database database = newRegister(folder.path());
    Partner bare;
    bare.code = PartnerCode(u"A002"_s);
    bare.id = certain(PartnerStore(database).add(bare, author()));
    bare.version = 1;
    QVERIFY(*PartnerStore(database).find(bare.id) == bare);
}

void PartnerStoreTest::ordersByCode()
{
    const Folder folder;
    Database database = newRegister(folder.path());
    PartnerStore store(database);
    for (const auto &code : {u"A010"_s, u"A002"_s, u"A001"_s})
        certain(store.add(partner(code), author()));
    QStringList codes;
    for (const Partner &partner : store.all())
        codes << partner.code.text();
    QCOMPARE(codes, QStringList({u"A001"_s, u"A002"_s, u"A010"_s}));
}

void PartnerStoreTest::refusesACodeThatIsTaken()
{
    const Folder folder;
    Database database = newRegister(folder.path());
    PartnerStore store(database);
    certain(store.add(partner(u"A001"_s), author()));
    QCOMPARE(codeOf(store.add(partner(u"A001"_s), author())), u"partner.exists"_s);
    QCOMPARE(store.all().size(), 1);
    QCOMPARE(LogStore(database).all().size(), 1);
}

void PartnerStoreTest::refusesASaveOverAnother()
{
    const Folder folder;
    Database database = newRegister(folder.path());
    PartnerStore store(database);
    const PartnerId id = certain(store.add(partner(u"A001"_s), author()));
    Partner mine = *store.find(id);
    Partner theirs = mine;
    theirs.municipality = u"Лом"_s;
    certain(store.save(theirs, {u"Георги"_s, author().at}));
    mine.municipality = u"Монтана"_s;
    const auto saved = store.save(mine, author());
    QCOMPARE(codeOf(saved), u"partner.conflict"_s);
    QVERIFY(saved.error().what.contains(u"Георги"_s));
    QCOMPARE(store.find(id)->municipality, u"Лом"_s);
    QCOMPARE(LogStore(database).all().size(), 2);

    mine.version = store.find(id)->version;
    certain(store.save(mine, author()));
    QCOMPARE(store.find(id)->municipality, u"Монтана"_s);
}

void PartnerStoreTest::searches_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qsizetype>("found");
    QTest::newRow("case of Cyrillic") << u"фИРМА"_s << qsizetype(1);
    QTest::newRow("other language") << u"o'neil"_s << qsizetype(1);
    QTest::newRow("code") << u"a001"_s << qsizetype(1);
    QTest::newRow("eik") << u"0123"_s << qsizetype(1);
    QTest::newRow("per cent is a character") << u"0%_"_s << qsizetype(1);
    QTest::newRow("per cent is no wildcard") << u"ф%а"_s << qsizetype(0);
    QTest::newRow("underscore is no wildcard") << u"_ирма"_s << qsizetype(0);
    QTest::newRow("backslash") << u"\\"_s << qsizetype(0);
    QTest::newRow("empty") << QString() << qsizetype(1);
}

void PartnerStoreTest::searches()
{
    QFETCH(const QString, text);
    QFETCH(const qsizetype, found);
    const Folder folder;
    Database database = newRegister(folder.path());
    certain(PartnerStore(database).add(partner(u"A001"_s), author()));
    QCOMPARE(PartnerStore(database).matching(text).size(), found);
}

void PartnerStoreTest::keepsContacts()
{
    const Folder folder;
    Database database = newRegister(folder.path());
    PartnerStore store(database);
    const PartnerId id = certain(store.add(partner(u"A001"_s), author()));
    QVERIFY(!store.currentContact(id));
    const ChangeId change = LogStore(database).record(author(), u"contact.added A001"_s);
    store.addContact({{}, id, {}, u"Първи"_s, u"a@example.org"_s, {}, author(1).at, false}, change);
    const Contact second{{}, id, {}, u"Втори"_s, u"b@example.org"_s, u"+359 2 1"_s, author(2).at, false};
    const ContactId secondId = store.addContact(second, change);

    const QList<Contact> contacts = store.contacts(id);
    QCOMPARE(contacts.size(), 2);
    QCOMPARE(contacts.at(0).id, secondId);
    QCOMPARE(contacts.at(0).partner, id);
    QVERIFY(!contacts.at(0).source.isStored());
    QCOMPARE(contacts.at(0).name, u"Втори"_s);
    QCOMPARE(contacts.at(0).mail, u"b@example.org"_s);
    QCOMPARE(contacts.at(0).telephone, u"+359 2 1"_s);
    QCOMPARE(contacts.at(0).recorded, author(2).at);
    QCOMPARE(contacts.at(1).name, u"Първи"_s);

    store.eraseContact(secondId, author(), u"молба"_s);
    QCOMPARE(store.currentContact(id)->name, u"Първи"_s);
    QVERIFY(store.contacts(id).at(0).erased);
    QCOMPARE(store.contacts(id).at(0).name, QString());
}

void PartnerStoreTest::erasesEveryTrace()
{
    const Folder folder;
    const QStringList traces = {u"Карадимова"_s, u"karadimova@example.org"_s, u"0888-777-666"_s};
    ResponseRevision kept;
    {
        Filled filled = fill(folder.path());
        Database &database = filled.database;
        ResponseStore responses(database);
        PartnerStore partners(database);
        // The same person signed two files; each is a record of its own.
        ContactId last;
        for (int day = 3; day <= 4; ++day) {
            Transaction transaction(database);
            const ChangeId change = LogStore(database).record(author(day), u"response.received A001 2025"_s);
            ResponseRevision revision = test::revision(filled.invitation);
            revision.fileName = u"Карадимова %1.xlsx"_s.arg(day);
            revision.findings.first().problem.where.file = revision.fileName;
            revision.findings.first().problem.what = u"Файлът „%1“ е стар."_s.arg(revision.fileName);
            revision.fileHash =
                responses.keepFile((traces.join(u' ').repeated(9000) + QString::number(day)).toUtf8());
            revision.change = change;
            kept = responses.addRevision(revision);
            const Contact contact{{},           filled.partner, kept.id,        traces.at(0),
                                  traces.at(1), traces.at(2),   author(day).at, false};
            last = partners.addContact(contact, change);
            transaction.commit();
        }
        QVERIFY(!responses.file(kept.fileHash).isEmpty());

        partners.eraseContact(last, author(5), u"по молба на лицето"_s);
        QCOMPARE(LogStore(database).all().last().what, u"contact.erased A001"_s);
        QVERIFY(responses.file(kept.fileHash).isEmpty());
        QCOMPARE(responses.revisionOfFile(kept.fileHash), std::optional(kept.id));
        QCOMPARE(responses.revision(kept.id)->fileName, QString());
        QCOMPARE(responses.revision(kept.id)->findings.size(), kept.findings.size());
        QVERIFY(responses.revision(kept.id)->answers == kept.answers);
        QCOMPARE(partners.currentContact(filled.partner)->name, u"Стефка Карадимова"_s);
        partners.eraseContact(partners.currentContact(filled.partner)->id, author(5), {});
        QVERIFY(!partners.currentContact(filled.partner));
    }
    QCOMPARE(folder.names(), QStringList{u"alliance.octant"_s});
    const QByteArray content = contentOf(folder.path());
    for (const QString &trace : traces)
        QVERIFY2(!content.contains(trace.toUtf8()), qPrintable(trace));
}

QTEST_GUILESS_MAIN(PartnerStoreTest)
#include "tst_partner_store.moc"
