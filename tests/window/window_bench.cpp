// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window_bench.h"

#include "app/window/shell/register_files.h"
#include "records/sample/sample.h"

#include <QApplication>
#include <QMutex>

using namespace octant;

namespace {

QMutex mutex;
QStringList logged;
QtMessageHandler before = nullptr;

/// What the offscreen platform says of itself is no fault of ours.
void keep(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    const QMutexLocker lock(&mutex);
    if (type != QtDebugMsg && type != QtInfoMsg &&
        !text.contains(QLatin1String("This plugin does not support")))
        logged.append(text);
    if (before)
        before(type, context, text);
}

QDateTime fixedNow()
{
    return QDateTime(QDate(2026, 11, 23), QTime(10, 0), Qt::UTC);
}

/// Made once for a program; every bench gets a copy.
QString sampleFile()
{
    static const QTemporaryDir folder;
    static const QString path = [] {
        const QString file = folder.filePath(QStringLiteral("sample.octant"));
        Result<Database> database = Database::create(file);
        if (database)
            makeSample(*database, {.rounds = 2});
        return file;
    }();
    return path;
}

} // namespace

WindowBench::WindowBench(Start start, const QMap<QString, QVariant> &settings)
    : m_settings(m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
{
    before = qInstallMessageHandler(keep);
    logged.clear();
    m_settings.setValue(QStringLiteral("author"), QStringLiteral("Мария Иванова"));
    m_settings.setValue(QStringLiteral("language"), QStringLiteral("en"));
    m_settings.setValue(QStringLiteral("theme/mode"), QStringLiteral("light"));
    for (auto it = settings.cbegin(); it != settings.cend(); ++it)
        m_settings.setValue(it.key(), it.value());
    if (start == Start::Sample)
        QFile::copy(sampleFile(), registerPath());
    this->start();
}

WindowBench::~WindowBench()
{
    m_window.reset();
    m_session.reset();
    qInstallMessageHandler(before);
}

void WindowBench::start()
{
    m_session = std::make_unique<Session>(m_settings, fixedNow);
    m_window = std::make_unique<MainWindow>(*m_session);
    m_window->resize(1280, 800);
    m_window->show();
    if (QFile::exists(registerPath()))
        m_window->openFile(registerPath());
    settle();
}

void WindowBench::settle()
{
    for (int quiet = 0; quiet < 3;) {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        quiet = m_session->work().isIdle() ? quiet + 1 : 0;
        if (quiet == 0)
            QTest::qWait(5);
    }
}

void WindowBench::visit(const QString &page, const QString &item)
{
    m_window->goTo({page, item, 0});
    settle();
}

void WindowBench::restart()
{
    m_window->close();
    m_window.reset();
    m_session.reset();
    start();
}

QStringList WindowBench::warnings() const
{
    const QMutexLocker lock(&mutex);
    return logged;
}

void typeInto(QWidget *widget, const QString &text)
{
    for (const QChar letter : text)
        QTest::sendKeyEvent(QTest::Click, widget, Qt::Key_unknown, QString(letter), Qt::NoModifier);
}
