// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/platform/platform.h"
#include "resources/resources.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

using namespace octant;

/// What differs between systems, and what the programs carry with them.
class PlatformTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void networkPaths_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("network");
        QTest::newRow("share") << "//server/share/alliance.octant" << true;
        QTest::newRow("Windows share") << "\\\\server\\share\\alliance.octant" << true;
        QTest::newRow("local folder") << QDir::tempPath() + "/alliance.octant" << false;
    }

    void networkPaths()
    {
        QFETCH(QString, path);
        QTEST(platform::isNetworkPath(path), "network");
    }

    void aFileIsNoTerminal()
    {
        std::FILE *file = std::tmpfile();
        QVERIFY(file);
        QVERIFY(!platform::isTerminal(file));
        std::fclose(file);
    }

    void aDisplayIsNamedInTheEnvironment()
    {
        qunsetenv("WAYLAND_DISPLAY");
        qputenv("DISPLAY", ":7");
        QVERIFY(platform::hasDisplay());
        qunsetenv("DISPLAY");
        QVERIFY(!platform::hasDisplay());
    }

    void theAccountHasAName()
    {
        qputenv("USER", "ralitsa");
        QCOMPARE(platform::accountName(), QStringLiteral("ralitsa"));
    }

    void withoutAWindowTheRuntimeFolderIsPrivate()
    {
        qunsetenv("XDG_RUNTIME_DIR");
        platform::prepareWindowless();
        QCOMPARE(qEnvironmentVariable("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        const QFileInfo folder(qEnvironmentVariable("XDG_RUNTIME_DIR"));
        QVERIFY(folder.isDir());
        QVERIFY(!(folder.permissions() &
                  (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)));
    }

    void theFontsAreThere()
    {
        QVERIFY(resource("fonts/NotoSans-Regular.ttf").size() > 100'000);
        QVERIFY(resource("icons/search.svg").contains("<svg"));
    }

    void whatIsNotThereIsAMistake() { QVERIFY_THROWS_EXCEPTION(std::logic_error, resource("no-such-thing")); }
};

QTEST_GUILESS_MAIN(PlatformTest)
#include "tst_platform.moc"
