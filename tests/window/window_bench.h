// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/session/session.h"
#include "app/window/shell/main_window.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

/// The real window on a register of its own, with settings that nobody else has. Widgets are found by
/// objectName.
///
/// Every warning that is logged while one exists is kept; a test ends with QCOMPARE(bench.warnings(),
/// QStringList()).
class WindowBench
{
public:
    /// Whether a copy of the sample is open when the window is there. The name of who works is known, the
    /// language is English, the look light, unless @p settings says otherwise.
    enum class Start { Sample, Empty };

    explicit WindowBench(Start start = Start::Sample, const QMap<QString, QVariant> &settings = {});
    ~WindowBench();

    octant::Session &session() { return *m_session; }
    octant::MainWindow &window() { return *m_window; }
    QSettings &settings() { return m_settings; }
    QString registerPath() const { return m_folder.filePath(QStringLiteral("register.octant")); }

    /// A widget or action by its name; a missing one fails the test where it is used, by a null pointer.
    template <typename T>
    T *find(const char *name) const
    {
        return m_window->findChild<T *>(QLatin1String(name));
    }
    /// Waits until nothing is loaded or written any more, and what follows from it is done.
    void settle();
    /// Goes to a page and lets it load.
    void visit(const QString &page, const QString &item = {});
    /// Closes the window and opens it again with the same settings and register.
    void restart();

    QStringList warnings() const;

private:
    void start();

    QTemporaryDir m_folder;
    QSettings m_settings;
    std::unique_ptr<octant::Session> m_session;
    std::unique_ptr<octant::MainWindow> m_window;
};

/// Types a text of any script into a widget.
void typeInto(QWidget *widget, const QString &text);
