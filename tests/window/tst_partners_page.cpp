// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window_bench.h"

#include "app/window/pages/page.h"
#include "app/window/widgets/filter_chip.h"
#include "records/store/log_store.h"
#include "records/store/partner_store.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTimer>
#include <QTreeView>

using namespace octant;

/// The directory of partners in the real window.
class PartnersPageTest : public QObject
{
    Q_OBJECT

    static int rows(const WindowBench &bench)
    {
        return bench.find<QTreeView>("partnersTable")->model()->rowCount();
    }

    static Partner stored(const WindowBench &bench, const char *code)
    {
        Result<Database> database = Database::open(bench.registerPath(), Database::Access::ReadOnly);
        return PartnerStore(*database).find(PartnerCode(QLatin1String(code))).value_or(Partner{});
    }

    /// A connection of the register that is open in the window.
    template <typename Task>
    static void change(WindowBench &bench, Task task)
    {
        bool done = false;
        bench.session().run(
            &bench.window(), {},
            [task](Database &database, const Work &) -> Result<void> {
                task(database);
                return {};
            },
            [&done] { done = true; });
        QTRY_VERIFY(done);
    }

private Q_SLOTS:
    void listsEverybody()
    {
        WindowBench bench;
        bench.visit(QStringLiteral("partners"));
        QVERIFY(rows(bench) >= 48);
        QVERIFY(bench.find<QLabel>("pageStatus")->text().contains(QStringLiteral("2025")));
        QCOMPARE(bench.warnings(), QStringList());
    }

    void searchesInAnyScript()
    {
        WindowBench bench;
        bench.visit(QStringLiteral("partners"));
        const int all = rows(bench);
        auto *search = bench.find<QLineEdit>("partnersSearch");
        typeInto(search, QStringLiteral("община"));
        const int municipalities = rows(bench);
        QVERIFY(municipalities > 0 && municipalities < all);
        search->clear();
        typeInto(search, QStringLiteral("OBSHTINA"));
        QCOMPARE(rows(bench), municipalities);
        search->clear();
        typeInto(search, QStringLiteral("няма такъв"));
        QCOMPARE(rows(bench), 0);
        QVERIFY(bench.find<QWidget>("partnersNothing")->isVisible());
        QCOMPARE(bench.warnings(), QStringList());
    }

    void filtersAndRemembers()
    {
        WindowBench bench;
        bench.visit(QStringLiteral("partners"));
        const int all = rows(bench);
        bench.find<FilterChip>("partnersFilter_kind")->setValue(QStringLiteral("company"));
        const int companies = rows(bench);
        QVERIFY(companies > 0 && companies < all);
        bench.restart();
        bench.visit(QStringLiteral("partners"));
        QCOMPARE(bench.find<FilterChip>("partnersFilter_kind")->value(), QStringLiteral("company"));
        QCOMPARE(rows(bench), companies);
        QCOMPARE(bench.warnings(), QStringList());
    }

    void copiesRowsForASpreadsheet()
    {
        WindowBench bench;
        bench.visit(QStringLiteral("partners"));
        auto *table = bench.find<QTreeView>("partnersTable");
        table->selectAll();
        bench.find<QAction>("partnersCopy")->trigger();
        const QStringList lines = QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), rows(bench) + 1);
        QCOMPARE(lines[0].count(u'\t'), 4);
        QCOMPARE(lines[5].count(u'\t'), 4);
        QCOMPARE(bench.warnings(), QStringList());
    }

    void tellsAPartnersStory()
    {
        WindowBench bench;
        bench.visit(QStringLiteral("partners"), QStringLiteral("A002"));
        QTRY_VERIFY(bench.find<QLabel>("partnerName"));
        QCOMPARE(bench.find<QLabel>("partnerName")->text(), stored(bench, "A002").name.in(Language::English));
        QVERIFY(bench.find<QWidget>("partnerRounds"));
        QTest::mouseClick(bench.find<QWidget>("partnersPanelClose"), Qt::LeftButton);
        QVERIFY(!bench.find<QWidget>("partnersPanel")->isVisible());
        QCOMPARE(bench.window().currentPage()->item(), QString());
        QCOMPARE(bench.warnings(), QStringList());
    }

    void savesAnEdit()
    {
        WindowBench bench;
        bench.visit(QStringLiteral("partners"), QStringLiteral("A002"));
        QTest::mouseClick(bench.find<QPushButton>("partnerEdit"), Qt::LeftButton);
        auto *name = bench.find<QLineEdit>("partnerNameEn");
        name->selectAll();
        typeInto(name, QStringLiteral("New Name Ltd"));
        QTest::mouseClick(bench.find<QPushButton>("partnerSave"), Qt::LeftButton);
        bench.settle();
        QCOMPARE(bench.find<QLabel>("partnerName")->text(), QStringLiteral("New Name Ltd"));
        bench.session().close();
        QCOMPARE(stored(bench, "A002").name.exactly(QStringLiteral("en")), QStringLiteral("New Name Ltd"));
        QCOMPARE(bench.warnings(), QStringList());
    }

    void refusesAPersonalNumber()
    {
        WindowBench bench;
        bench.visit(QStringLiteral("partners"), QStringLiteral("A002"));
        QTest::mouseClick(bench.find<QPushButton>("partnerEdit"), Qt::LeftButton);
        bench.find<QLineEdit>("partnerEik")->setText(QStringLiteral("7501010010"));
        QTest::mouseClick(bench.find<QPushButton>("partnerSave"), Qt::LeftButton);
        bench.settle();
        QVERIFY(bench.find<QWidget>("partnerForm")->isVisible());
        bench.session().close();
        QVERIFY(stored(bench, "A002").eik != QStringLiteral("7501010010"));
        QCOMPARE(bench.warnings(), QStringList());
    }

    void showsAConflict()
    {
        WindowBench bench;
        bench.visit(QStringLiteral("partners"), QStringLiteral("A002"));
        QTest::mouseClick(bench.find<QPushButton>("partnerEdit"), Qt::LeftButton);
        change(bench, [](Database &database) {
            Partner partner = *PartnerStore(database).find(PartnerCode(QStringLiteral("A002")));
            partner.municipality = QStringLiteral("Троян");
            QVERIFY(PartnerStore(database).save(
                partner, {QStringLiteral("Друг"), QDateTime::fromSecsSinceEpoch(1'790'000'000, Qt::UTC)}));
        });
        bench.find<QLineEdit>("partnerMunicipality")->setText(QStringLiteral("Ловеч"));
        QTest::mouseClick(bench.find<QPushButton>("partnerSave"), Qt::LeftButton);
        bench.settle();
        QVERIFY(bench.find<QLabel>("partnerFormMessage")->isVisible());
        bool shown = false;
        for (const QLabel *label : bench.find<QWidget>("partnerForm")->findChildren<QLabel *>())
            shown = shown || (label->isVisible() && label->text().contains(QStringLiteral("Троян")));
        QVERIFY(shown);
        QTest::mouseClick(bench.find<QPushButton>("partnerSave"), Qt::LeftButton);
        bench.settle();
        bench.session().close();
        QCOMPARE(stored(bench, "A002").municipality, QStringLiteral("Ловеч"));
        QCOMPARE(bench.warnings(), QStringList());
    }

    void asksBeforeAnEditIsLost_data()
    {
        QTest::addColumn<bool>("discard");
        QTest::newRow("discard") << true;
        QTest::newRow("go on") << false;
    }

    void asksBeforeAnEditIsLost()
    {
        QFETCH(bool, discard);
        WindowBench bench;
        bench.visit(QStringLiteral("partners"), QStringLiteral("A002"));
        QTest::mouseClick(bench.find<QPushButton>("partnerEdit"), Qt::LeftButton);
        bench.find<QLineEdit>("partnerNameEn")->setText(QStringLiteral("Half written"));
        QTimer::singleShot(0, [discard] {
            auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
            QVERIFY(box);
            box->buttons()
                .value(discard == (box->buttonRole(box->buttons()[0]) == QMessageBox::DestructiveRole) ? 0
                                                                                                       : 1)
                ->click();
        });
        bench.visit(QStringLiteral("partners"), QStringLiteral("A003"));
        QCOMPARE(bench.window().currentPage()->item(),
                 discard ? QStringLiteral("A003") : QStringLiteral("A002"));
        QCOMPARE(bench.find<QWidget>("partnerForm") != nullptr, !discard);
        if (!discard)
            bench.find<QLineEdit>("partnerNameEn")->setText(stored(bench, "A002").name.in(Language::English));
        QCOMPARE(bench.warnings(), QStringList());
    }

    void addsAPartner()
    {
        WindowBench bench;
        bench.visit(QStringLiteral("partners"));
        const int before = rows(bench);
        QTest::mouseClick(bench.find<QPushButton>("primaryAction"), Qt::LeftButton);
        QTest::mouseClick(bench.find<QPushButton>("partnerSave"), Qt::LeftButton); // nameless: refused
        bench.settle();
        QCOMPARE(rows(bench), before);
        typeInto(bench.find<QLineEdit>("partnerNameBg"), QStringLiteral("Нов партньор ЕООД"));
        const QString code = bench.find<QLineEdit>("partnerCode")->text();
        QTest::mouseClick(bench.find<QPushButton>("partnerSave"), Qt::LeftButton);
        bench.settle();
        QCOMPARE(rows(bench), before + 1);
        QCOMPARE(bench.window().currentPage()->item(), code);
        bench.session().close();
        QCOMPARE(stored(bench, qPrintable(code)).name.exactly(QStringLiteral("bg")),
                 QStringLiteral("Нов партньор ЕООД"));
        QCOMPARE(bench.warnings(), QStringList());
    }

    void erasesAContact()
    {
        WindowBench bench;
        change(bench, [](Database &database) {
            Transaction transaction(database);
            const ChangeId line = LogStore(database).record(
                {QStringLiteral("Тест"), QDateTime::fromSecsSinceEpoch(1'790'000'000, Qt::UTC)},
                QStringLiteral("contact.added A002"));
            const PartnerId partner = PartnerStore(database).find(PartnerCode(QStringLiteral("A002")))->id;
            PartnerStore(database).addContact({{},
                                               partner,
                                               {},
                                               QStringLiteral("Иван Иванов"),
                                               QStringLiteral("ivan@example.org"),
                                               {},
                                               QDateTime::fromSecsSinceEpoch(1'790'000'000, Qt::UTC),
                                               false},
                                              line);
            transaction.commit();
        });
        bench.visit(QStringLiteral("partners"), QStringLiteral("A002"));
        QTRY_VERIFY(bench.find<QPushButton>("contactErase"));
        QTimer::singleShot(0, [] {
            auto *dialog = qobject_cast<QInputDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            dialog->setTextValue(QStringLiteral("По молба"));
            dialog->accept();
        });
        bench.find<QPushButton>("contactErase")->click();
        bench.settle();
        bench.session().close();
        Result<Database> database = Database::open(bench.registerPath(), Database::Access::ReadOnly);
        const PartnerId partner = PartnerStore(*database).find(PartnerCode(QStringLiteral("A002")))->id;
        const QList<Contact> contacts = PartnerStore(*database).contacts(partner);
        QVERIFY(contacts.first().erased);
        QCOMPARE(contacts.first().mail, QString());
        QCOMPARE(LogStore(*database).all().last().why, QStringLiteral("По молба"));
        QCOMPARE(bench.warnings(), QStringList());
    }
};

QTEST_MAIN(PartnersPageTest)
#include "tst_partners_page.moc"
