// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/shell/command_line.h"
#include "app/window/shell/main_window.h"
#include "app/window/shell/register_files.h"
#include "app/window/theme/icon.h"
#include "forms/platform/platform.h"

#include <QApplication>
#include <QPixmap>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace octant;

namespace {

QDateTime now()
{
    const QDateTime fixed = QDateTime::fromString(qEnvironmentVariable("OCTANT_NOW"), Qt::ISODate);
    return fixed.isValid() ? fixed : QDateTime::currentDateTimeUtc();
}

bool wantsPicture(int argc, char **argv)
{
    return std::any_of(argv, argv + argc,
                       [](const char *word) { return QByteArrayView(word).startsWith("--screenshot"); });
}

/// Writes the picture once nothing has run for a moment, then quits.
void takePicture(MainWindow &window, Session &session, const QString &file)
{
    auto *timer = new QTimer(&window);
    timer->setInterval(300);
    QObject::connect(timer, &QTimer::timeout, &window, [&window, &session, file] {
        if (!session.work().isIdle())
            return;
        const bool written = window.grab().save(file, "PNG");
        QCoreApplication::exit(written ? 0 : 3);
    });
    timer->start();
}

/// Settings of the person; a picture is taken with settings of its own, which leave no trace.
std::unique_ptr<QSettings> settingsFor(const CommandLine &line, const QTemporaryDir &temporary)
{
    if (line.screenshot.isEmpty())
        return std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope, u"octant"_s,
                                           u"octant"_s);
    return std::make_unique<QSettings>(temporary.filePath(u"settings.ini"_s), QSettings::IniFormat);
}

int run(QApplication &application)
{
    const CommandLine line = readCommandLine(application.arguments());
    const QTemporaryDir temporary;
    const auto settings = settingsFor(line, temporary);
    if (languageOf(line.language))
        settings->setValue(u"language"_s, line.language);
    if (!line.theme.isEmpty())
        settings->setValue(u"theme/mode"_s, line.theme);
    if (!line.page.isEmpty())
        settings->setValue(u"place/page"_s, line.page);
    if (!line.item.isEmpty())
        settings->setValue(u"place/item"_s, line.item);
    Session session(*settings, now);
    MainWindow window(session,
                      line.screenshot.isEmpty() ? MainWindow::AskName::Yes : MainWindow::AskName::No);
    if (line.year != 0)
        QObject::connect(&session, &Session::registerChanged, &window, [&] { session.setYear(line.year); });
    if (!line.screenshot.isEmpty())
        window.resize(line.size);
    window.setWindowIcon(icon(u"octant"_s));
    window.show();
    if (line.sample)
        window.files().makeSample(line.file.isEmpty() ? temporary.filePath(u"sample.octant"_s) : line.file);
    else if (!line.file.isEmpty())
        window.openFile(line.file);
    if (!line.screenshot.isEmpty())
        takePicture(window, session, line.screenshot);
    return application.exec();
}

} // namespace

int main(int argc, char **argv)
{
    if (wantsPicture(argc, argv) && !platform::hasDisplay())
        platform::prepareWindowless();
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"Octant"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(OCTANT_VERSION));
    try {
        return run(application);
    } catch (const MachineFailure &failure) {
        std::fputs(qPrintable(failure.problem().sentence() + u'\n'), stderr);
        return 3;
    }
}
