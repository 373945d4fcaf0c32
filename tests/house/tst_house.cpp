// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

namespace {

/// Each room and the rooms that it may look into; its own is always among them. This is the diagram.
const QMap<QString, QStringList> &rooms()
{
    static const QStringList model = {"forms/language", "forms/model"};
    static const QStringList forms = model + QStringList{"forms/platform", "forms/logic",   "forms/authoring",
                                                         "forms/workbook", "forms/xlsform", "forms/channels"};
    static const QStringList records = forms + QStringList{"records/model"};
    static const QStringList store = records + QStringList{"records/store"};
    static const QStringList intake = store + QStringList{"records/intake"};
    static const QStringList figures = intake + QStringList{"reports/figures"};
    static const QStringList pictures = figures + QStringList{"reports/pictures", "resources"};
    static const QStringList documents = pictures + QStringList{"reports/documents"};
    static const QStringList sample = intake + QStringList{"records/sample", "resources"};
    static const QMap<QString, QStringList> all = {
        {"resources", {}},
        {"forms/platform", {}},
        {"forms/language", {}},
        {"forms/model", {"forms/language"}},
        {"forms/logic", model},
        {"forms/authoring", model + QStringList{"forms/logic"}},
        {"forms/workbook", model},
        {"forms/xlsform", model + QStringList{"forms/logic", "forms/workbook"}},
        {"forms/channels", {"forms/language", "forms/model", "forms/logic", "forms/platform"}},
        {"records/model", forms + QStringList{"resources"}},
        {"records/store", records},
        {"records/intake", store},
        {"records/sample", sample},
        {"reports/figures", store},
        {"reports/pictures", figures + QStringList{"resources"}},
        {"reports/documents", pictures},
        {"app/cli", documents + sample},
        {"app/window", documents + sample},
    };
    return all;
}

/// The target of each room, for its link line.
const QMap<QString, QString> targets = {
    {"octant_resources", "resources"},       {"octant_platform", "forms/platform"},
    {"octant_language", "forms/language"},   {"octant_model", "forms/model"},
    {"octant_logic", "forms/logic"},         {"octant_channels", "forms/channels"},
    {"octant_authoring", "forms/authoring"}, {"octant_workbook", "forms/workbook"},
    {"octant_xlsform", "forms/xlsform"},     {"octant_records_model", "records/model"},
    {"octant_store", "records/store"},       {"octant_intake", "records/intake"},
    {"octant_sample", "records/sample"},     {"octant_figures", "reports/figures"},
    {"octant_pictures", "reports/pictures"}, {"octant_documents", "reports/documents"},
    {"octant_window", "app/window"},
};

struct SourceFile
{
    QString path; ///< from the root
    QString room;
    QString text;
};

QString textOf(const QString &path)
{
    QFile file(QStringLiteral(OCTANT_SOURCE "/") + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString roomOf(const QString &path)
{
    for (auto room = rooms().cbegin(); room != rooms().cend(); ++room) {
        if (path.startsWith(room.key() + QLatin1Char('/')))
            return room.key();
    }
    return {};
}

QList<SourceFile> sourceFiles(const QStringList &folders, const QStringList &patterns)
{
    QList<SourceFile> files;
    for (const QString &folder : folders) {
        QDirIterator each(QStringLiteral(OCTANT_SOURCE "/") + folder, patterns, QDir::Files,
                          QDirIterator::Subdirectories);
        while (each.hasNext()) {
            const QString path = QDir(QStringLiteral(OCTANT_SOURCE)).relativeFilePath(each.next());
            files << SourceFile{path, roomOf(path), textOf(path)};
        }
    }
    return files;
}

QList<SourceFile> code()
{
    static const QList<SourceFile> files =
        sourceFiles({"forms", "records", "reports", "app", "resources"}, {"*.cpp", "*.h"});
    return files;
}

QStringList matches(const QString &text, const QString &pattern)
{
    QStringList found;
    auto each = QRegularExpression(pattern, QRegularExpression::MultilineOption).globalMatch(text);
    while (each.hasNext())
        found << each.next().captured(1);
    return found;
}

/// The classes and enumerations that a file defines in namespaces, with the names of these; those of an
/// unnamed namespace carry the file's.
QStringList classesOf(const SourceFile &file)
{
    static const QRegularExpression opening(QStringLiteral("^namespace ?([\\w:]*) ?\\{$"));
    static const QRegularExpression definition(
        QStringLiteral("^(?:class|struct|enum class) (\\w+)(?: final)?(?: :.*)?$"));
    QStringList classes;
    QStringList around;
    const QStringList lines = file.text.split(QLatin1Char('\n'));
    for (const QString &line : lines) {
        if (const auto found = opening.match(line); found.hasMatch())
            around << (found.captured(1).isEmpty() ? file.path : found.captured(1));
        else if (line.startsWith(QStringLiteral("} // namespace")) && !around.isEmpty())
            around.removeLast();
        else if (const auto named = definition.match(line); named.hasMatch())
            classes << (around + QStringList(named.captured(1))).join(QStringLiteral("::"));
    }
    return classes;
}

/// The files outside the named rooms in which a pattern stands.
QStringList strangers(const QString &pattern, const QStringList &allowed)
{
    QStringList found;
    for (const SourceFile &file : code()) {
        const bool isAllowed = allowed.contains(file.room) || allowed.contains(file.path);
        if (!isAllowed && !matches(file.text, pattern).isEmpty())
            found << file.path;
    }
    return found;
}

} // namespace

/// The rules of the house: who may know whom, and what may stand only in one place.
class HouseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFileHasItsRoom()
    {
        QVERIFY(code().size() > 50);
        for (const SourceFile &file : code())
            QVERIFY2(!file.room.isEmpty(), qPrintable(file.path));
    }

    void includesFollowTheArrows()
    {
        for (const SourceFile &file : code()) {
            for (const QString &include : matches(file.text, QStringLiteral("^#include \"([^\"]+)\""))) {
                const QString room = roomOf(include);
                const bool allowed = room == file.room || rooms()[file.room].contains(room) ||
                                     (room.isEmpty() && include.endsWith(QLatin1String(".moc")));
                QVERIFY2(allowed, qPrintable(file.path + " includes " + include));
            }
        }
    }

    void linksFollowTheArrows()
    {
        int lines = 0;
        for (const SourceFile &file :
             sourceFiles({"forms", "records", "reports", "app", "resources"}, {"CMakeLists.txt"})) {
            if (file.room.isEmpty())
                continue;
            for (const QString &target : matches(file.text, QStringLiteral("\\b(octant_[a-z_]+)\\b"))) {
                const QString room = targets.value(target);
                if (room.isEmpty() || room == file.room)
                    continue;
                ++lines;
                QVERIFY2(rooms()[file.room].contains(room), qPrintable(file.path + " links " + target));
            }
        }
        QVERIFY(lines > 10);
    }

    void statementsStandInTheStore()
    {
        QCOMPARE(
            strangers(QStringLiteral("(QSqlQuery|\\bSELECT \\w|INSERT INTO|sqlite3_)"), {"records/store"}),
            QStringList());
    }

    void widgetsStandAtTheTop()
    {
        const QString pattern = QStringLiteral(
            "#include <(Q[A-Za-z]*(Widget|Dialog|MessageBox|MainWindow|Application|Button|Label|"
            "LineEdit|Layout|Chart|ChartView|TableView|ComboBox))>");
        const QStringList found = strangers(pattern, {"app/window", "reports/pictures"});
        for (const QString &path : found) {
            const QStringList headers = matches(textOf(path), pattern);
            QVERIFY2(headers == QStringList{"QCoreApplication"},
                     qPrintable(path + " includes " + headers.join(' ')));
        }
    }

    void archivesAreOpenedInTheForms()
    {
        QCOMPARE(
            strangers(QStringLiteral("#include <(zip\\.h|quazip)"), {"forms/channels", "forms/workbook"}),
            QStringList());
    }

    /// Two classes of one name in one namespace make a program of undefined behaviour, in which the linker
    /// takes the functions of either.
    void everyClassHasANameOfItsOwn()
    {
        QMap<QString, QStringList> files;
        for (const SourceFile &file : code()) {
            for (const QString &name : classesOf(file))
                files[name] << file.path;
        }
        QStringList shared;
        for (auto each = files.cbegin(); each != files.cend(); ++each) {
            if (each->size() > 1)
                shared << each.key() + QStringLiteral(": ") + each->join(QStringLiteral(", "));
        }
        QCOMPARE(shared, QStringList());
    }

    void systemsDifferInOneFile()
    {
        const QString pattern = QStringLiteral(
            "(\\bQ_OS_[A-Z]+|#include <(?:unistd|windows|sys/[a-z]+|io)\\.h>|\\b_WIN32\\b|__linux__)");
        QCOMPARE(strangers(pattern, {"forms/platform"}), QStringList());
    }

    void theClockIsAskedAtTheTopOnly()
    {
        QCOMPARE(
            strangers(QStringLiteral("(QDate::currentDate|QDateTime::currentDateTime|QTime::currentTime)"),
                      {"app/cli", "app/window"}),
            QStringList());
    }

    void everyFileSaysItsLicence()
    {
        const auto all = code() + sourceFiles({"tests"}, {"*.cpp", "*.h"});
        for (const SourceFile &file : all)
            QVERIFY2(file.text.left(200).contains(QLatin1String("SPDX-License-Identifier: GPL-3.0-or-later")),
                     qPrintable(file.path));
    }

    void nothingIsLeftForLater()
    {
        QCOMPARE(strangers(QStringLiteral("\\b(TODO|FIXME|XXX|not implemented)\\b"), {}), QStringList());
    }
};

QTEST_GUILESS_MAIN(HouseTest)
#include "tst_house.moc"
