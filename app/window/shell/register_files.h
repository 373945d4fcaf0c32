// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/session/session.h"

#include <QObject>

class QWidget;

namespace octant {

/// Registers as files: makes, opens, fills and backs them up, asking for file names where none is given.
/// Problems go out by problemOccurred(), good news by done().
class RegisterFiles : public QObject
{
    Q_OBJECT
public:
    /// @p window is the parent of the file dialogs.
    RegisterFiles(Session &session, QWidget *window);

    void open(const QString &path);
    void chooseAndOpen();
    void chooseAndCreate();
    /// Makes the invented alliance in a file that does not exist yet, in the background, and opens it.
    void makeSample(const QString &path);
    /// Opens the sample in the person's documents; makes it when it is not there.
    void openSample();
    void chooseAndBackUp();

Q_SIGNALS:
    void problemOccurred(const octant::Problem &problem);
    void done(const QString &sentence);

private:
    QString folder() const;

    Session &m_session;
    QWidget *m_window;
};

} // namespace octant
