// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window_bench.h"

#include "app/window/pages/page.h"
#include "app/window/pages/page_list.h"
#include "app/window/shell/history.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QThread>

using namespace octant;

namespace {

/// Whether a person who cannot see it is told what a control is.
bool mustHaveName(const QAccessibleInterface &it)
{
    switch (it.role()) {
    case QAccessible::Button:
    case QAccessible::ButtonMenu:
    case QAccessible::CheckBox:
    case QAccessible::ComboBox:
    case QAccessible::EditableText:
    case QAccessible::RadioButton:
    case QAccessible::SpinBox:
    case QAccessible::Table:
    case QAccessible::Tree:
    case QAccessible::List:
        return true;
    default:
        return false;
    }
}

/// The names of the controls without an accessible name, below an object. Stops at tables.
QStringList nameless(QObject *root)
{
    QAccessibleInterface *it = QAccessible::queryAccessibleInterface(root);
    if (!it || it->state().invisible)
        return {};
    QStringList found;
    if (mustHaveName(*it) && it->text(QAccessible::Name).isEmpty())
        found.append(QLatin1String(root->metaObject()->className()) + u' ' + root->objectName());
    if (it->tableInterface())
        return found;
    for (int child = 0; child < it->childCount(); ++child)
        if (QAccessibleInterface *below = it->child(child);
            below && below->object() && below->object() != root)
            found += nameless(below->object());
    return found;
}

} // namespace

/// The window itself, driven by the names of its widgets.
class MainWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsWithoutARegister()
    {
        WindowBench bench(WindowBench::Start::Empty);
        QVERIFY(bench.find<QWidget>("start")->isVisible());
        QVERIFY(!bench.find<QWidget>("pageHeader")->isVisible());
        QVERIFY(!bench.find<QWidget>("nav_partners")->isEnabled());
        QVERIFY(bench.find<QWidget>("startNew")->isEnabled());
        QCOMPARE(bench.warnings(), QStringList());
    }

    void opensARegister()
    {
        WindowBench bench;
        QVERIFY(bench.session().isOpen());
        QVERIFY(!bench.find<QWidget>("start")->isVisible());
        QCOMPARE(bench.window().windowTitle(), QStringLiteral("register – Octant"));
        QCOMPARE(bench.find<QComboBox>("yearChooser")->currentText(), QStringLiteral("2025"));
        QCOMPARE(bench.session().recent().size(), 1);
        QCOMPARE(bench.warnings(), QStringList());
    }

    void saysWhatIsWrongWithAFile()
    {
        WindowBench bench(WindowBench::Start::Empty);
        bench.window().openFile(QStringLiteral("/nowhere/missing.octant"));
        QVERIFY(bench.find<QWidget>("messageStrip")->isVisible());
        QVERIFY(bench.find<QLabel>("messageText")->text().contains(QStringLiteral("missing.octant")));
        bench.window().openFile(QStringLiteral("/nowhere/answer.octresp"));
        QVERIFY(bench.find<QLabel>("messageText")->text().contains(QStringLiteral("answer.octresp")));
        QVERIFY(!bench.session().isOpen());
    }

    void goesBackAndForward()
    {
        WindowBench bench;
        bench.visit(QStringLiteral("partners"));
        bench.visit(QStringLiteral("commitments"), QStringLiteral("K05"));
        bench.visit(QStringLiteral("partners"), QStringLiteral("A003"));
        bench.window().goBack();
        bench.settle();
        QCOMPARE(bench.window().currentPage()->id(), QStringLiteral("commitments"));
        QCOMPARE(bench.window().currentPage()->item(), QStringLiteral("K05"));
        bench.window().goForward();
        bench.settle();
        QCOMPARE(bench.window().currentPage()->item(), QStringLiteral("A003"));
        QCOMPARE(bench.warnings(), QStringList());
    }

    void historyForgetsWhatLayAhead()
    {
        History history;
        for (const char *page : {"a", "b", "b", "c"})
            history.visit({QLatin1String(page), {}, 0});
        QCOMPARE(history.back().page, QStringLiteral("b"));
        history.visit({QStringLiteral("d"), {}, 0});
        QVERIFY(!history.canGoForward());
        QCOMPARE(history.back().page, QStringLiteral("b"));
        QCOMPARE(history.back().page, QStringLiteral("a"));
        QVERIFY(!history.canGoBack());
    }

    void everyPageHasAShortcut()
    {
        WindowBench bench;
        int number = 1;
        for (const PageEntry &entry : pageList()) {
            auto *action = bench.find<QAction>(qPrintable(QStringLiteral("actionPage_") + entry.id));
            QVERIFY2(action, qPrintable(entry.id));
            QCOMPARE(action->shortcut(), QKeySequence(QStringLiteral("Ctrl+%1").arg(number++)));
            action->trigger();
            bench.settle();
            QCOMPARE(bench.window().currentPage()->id(), entry.id);
        }
        QCOMPARE(bench.warnings(), QStringList());
    }

    void everyControlHasAName_data()
    {
        QTest::addColumn<QString>("page");
        for (const PageEntry &entry : pageList())
            QTest::newRow(qPrintable(entry.id)) << entry.id;
        QTest::newRow("settings") << QStringLiteral("settings");
    }

    void everyControlHasAName()
    {
        QFETCH(QString, page);
        WindowBench bench;
        const QMap<QString, QString> items = {{QStringLiteral("partners"), QStringLiteral("A002")},
                                              {QStringLiteral("commitments"), QStringLiteral("K02")}};
        bench.visit(page, items.value(page));
        QCOMPARE(nameless(&bench.window()).join(u'\n'), QString());
        QCOMPARE(bench.warnings(), QStringList());
    }

    void changesLanguageInPlace()
    {
        WindowBench bench;
        bench.visit(QStringLiteral("commitments"), QStringLiteral("K03"));
        bench.find<QAction>("actionLanguage_bg")->trigger();
        bench.settle();
        QCOMPARE(bench.session().language(), Language::Bulgarian);
        QCOMPARE(bench.window().currentPage()->id(), QStringLiteral("commitments"));
        QCOMPARE(bench.window().currentPage()->item(), QStringLiteral("K03"));
        QTRY_VERIFY(bench.find<QLabel>("commitmentTitle"));
        QVERIFY(bench.find<QLabel>("commitmentTitle")->text().contains(QStringLiteral("консултация")));
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), QStringLiteral("Отказ"));
        QCOMPARE(bench.warnings(), QStringList());
    }

    void changesBetweenLightAndDarkAtOnce()
    {
        WindowBench bench;
        bench.visit(QStringLiteral("partners"));
        const auto corner = [&] {
            return bench.window().grab().toImage().pixelColor(bench.window().width() / 2, 100);
        };
        QCOMPARE(corner(), Colours::light().background);
        bench.find<QAction>("actionTheme_dark")->trigger();
        bench.settle();
        QCOMPARE(corner(), Colours::dark().background);
        QCOMPARE(bench.warnings(), QStringList());
    }

    void findsAnything_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("item");
        QTest::newRow("a partner by code")
            << QStringLiteral("A005") << QStringLiteral("partners") << QStringLiteral("A005");
        QTest::newRow("a commitment in Bulgarian")
            << QStringLiteral("крайречни") << QStringLiteral("commitments") << QStringLiteral("K04");
        QTest::newRow("a commitment in Latin letters")
            << QStringLiteral("krairechni") << QStringLiteral("commitments") << QStringLiteral("K04");
        QTest::newRow("a commitment in English")
            << QStringLiteral("riverside") << QStringLiteral("commitments") << QStringLiteral("K04");
        QTest::newRow("a page") << QStringLiteral("Settings") << QStringLiteral("settings") << QString();
    }

    void findsAnything()
    {
        QFETCH(QString, typed);
        QFETCH(QString, page);
        QFETCH(QString, item);
        WindowBench bench;
        bench.visit(QStringLiteral("partners"));
        bench.find<QAction>("actionFind")->trigger();
        auto *input = bench.find<QLineEdit>("commandInput");
        QVERIFY(input->isVisible());
        typeInto(input, typed);
        QVERIFY(bench.find<QListWidget>("commandHits")->count() > 0);
        QTest::keyClick(input, Qt::Key_Return);
        bench.settle();
        QVERIFY(!input->isVisible());
        QCOMPARE(bench.window().currentPage()->id(), page);
        QCOMPARE(bench.window().currentPage()->item(), item);
        QCOMPARE(bench.warnings(), QStringList());
    }

    void comesBackToTheLastPlace()
    {
        WindowBench bench;
        bench.visit(QStringLiteral("commitments"), QStringLiteral("K07"));
        QTest::mouseClick(bench.find<QWidget>("navCollapse"), Qt::LeftButton);
        bench.restart();
        QCOMPARE(bench.window().currentPage()->id(), QStringLiteral("commitments"));
        QCOMPARE(bench.window().currentPage()->item(), QStringLiteral("K07"));
        QVERIFY(bench.find<QWidget>("navigation")->width() < 100);
        QCOMPARE(bench.warnings(), QStringList());
    }

    void asksOnceWhoWorks()
    {
        WindowBench bench(WindowBench::Start::Sample, {{QStringLiteral("author"), QString()}});
        auto *dialog = bench.find<QDialog>("nameDialog");
        QVERIFY(dialog && dialog->isVisible());
        auto *input = bench.find<QLineEdit>("nameInput");
        input->clear();
        QVERIFY(!bench.find<QPushButton>("nameAccept")->isEnabled());
        typeInto(input, QStringLiteral("Петя Петрова"));
        QTest::mouseClick(bench.find<QPushButton>("nameAccept"), Qt::LeftButton);
        bench.settle();
        QCOMPARE(bench.session().authorName(), QStringLiteral("Петя Петрова"));
        bench.restart();
        QVERIFY(!bench.find<QDialog>("nameDialog"));
        QCOMPARE(bench.warnings(), QStringList());
    }

    void showsAnotherYear()
    {
        WindowBench bench;
        bench.visit(QStringLiteral("partners"));
        const QString before = bench.find<QLabel>("pageStatus")->text();
        auto *years = bench.find<QComboBox>("yearChooser");
        years->setCurrentIndex(1);
        Q_EMIT years->activated(1);
        bench.settle();
        QCOMPARE(bench.session().year(), 2024);
        QVERIFY(bench.find<QLabel>("pageStatus")->text() != before);
        QCOMPARE(bench.warnings(), QStringList());
    }

    void showsRunningWorkAndCancelsIt()
    {
        WindowBench bench;
        QVERIFY(!bench.find<QWidget>("workBar")->isVisible());
        bool cancelled = false;
        bench.session().work().run(
            &bench.window(), QStringLiteral("Counting stars"),
            [](const Work &work) -> Result<bool> {
                work.report(0.4);
                while (!work.isCancelled())
                    QThread::msleep(5);
                return true;
            },
            [&cancelled](bool value) { cancelled = value; });
        QTRY_VERIFY(bench.find<QWidget>("workBar")->isVisible());
        QVERIFY(bench.find<QLabel>("workText")->text().contains(QStringLiteral("Counting stars")));
        QCOMPARE(bench.find<QProgressBar>("workProgress")->value(), 400);
        QTest::mouseClick(bench.find<QWidget>("workCancel"), Qt::LeftButton);
        QTRY_VERIFY(cancelled);
        QTRY_VERIFY(!bench.find<QWidget>("workBar")->isVisible());
        QCOMPARE(bench.warnings(), QStringList());
    }

    void saysWhenTheMachineFails()
    {
        WindowBench bench;
        bench.session().work().run(
            &bench.window(), {},
            [](const Work &) -> Result<void> {
                throw MachineFailure({QStringLiteral("test.full"),
                                      {},
                                      QStringLiteral("The disk is full."),
                                      QStringLiteral("Make room.")});
            },
            [] { QFAIL("must not succeed"); });
        QTRY_VERIFY(bench.find<QWidget>("messageStrip")->isVisible());
        QVERIFY(bench.find<QLabel>("messageText")->text().contains(QStringLiteral("The disk is full.")));
        QCOMPARE(bench.warnings(), QStringList());
    }

    void closesTheRegister()
    {
        WindowBench bench;
        bench.find<QAction>("actionClose")->trigger();
        bench.settle();
        QVERIFY(bench.find<QWidget>("start")->isVisible());
        QVERIFY(bench.find<QPushButton>("startRecent"));
        QTest::mouseClick(bench.find<QPushButton>("startRecent"), Qt::LeftButton);
        bench.settle();
        QVERIFY(bench.session().isOpen());
        QCOMPARE(bench.warnings(), QStringList());
    }

    void takesADroppedRegister()
    {
        WindowBench bench;
        bench.session().close();
        bench.settle();
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(bench.registerPath())});
        QDragEnterEvent enter(QPoint(400, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&bench.window(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(400, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&bench.window(), &drop);
        bench.settle();
        QVERIFY(bench.session().isOpen());
        QCOMPARE(bench.warnings(), QStringList());
    }
};

QTEST_MAIN(MainWindowTest)
#include "tst_main_window.moc"
