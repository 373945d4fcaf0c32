// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/shell/register_files.h"

#include "records/model/standard.h"
#include "records/sample/sample.h"
#include "records/store/framework_store.h"
#include "records/store/upkeep.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace octant {

namespace {

/// A file under a new name is written whole or not at all.
Result<void> writeSample(const QString &path, const Work &work)
{
    Result<Database> database = Database::create(path);
    if (!database)
        return std::unexpected(database.error());
    makeSample(*database, {}, [&work](double share) { work.report(share); });
    return {};
}

Result<void> writeNew(const QString &path, const Author &author)
{
    Result<Database> database = Database::create(path);
    if (!database)
        return std::unexpected(database.error());
    FrameworkStore(*database).save(standardFramework(), author);
    return {};
}

} // namespace

RegisterFiles::RegisterFiles(Session &session, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_window(window)
{
}

void RegisterFiles::open(const QString &path)
{
    if (QFileInfo(path) == QFileInfo(m_session.path()))
        return; // it is open
    try {
        if (const Result<void> opened = m_session.open(path); !opened)
            Q_EMIT problemOccurred(opened.error());
    } catch (const MachineFailure &failure) {
        Q_EMIT problemOccurred(failure.problem());
    }
}

void RegisterFiles::chooseAndOpen()
{
    const QString path =
        QFileDialog::getOpenFileName(m_window, tr("Open a register"), folder(), tr("Registers (*.octant)"));
    if (!path.isEmpty())
        open(path);
}

void RegisterFiles::chooseAndCreate()
{
    QString path = QFileDialog::getSaveFileName(
        m_window, tr("New register"), folder() + u'/' + tr("Register") + u".octant"_s,
        tr("Registers (*.octant)"), nullptr, QFileDialog::DontConfirmOverwrite);
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += u".octant"_s;
    m_session.work().run(
        this, tr("Making a register"),
        [path, author = m_session.author()](const Work &) { return writeNew(path, author); },
        [this, path] { open(path); });
}

void RegisterFiles::makeSample(const QString &path)
{
    m_session.work().run(
        this, tr("Making the sample"), [path](const Work &work) { return writeSample(path, work); },
        [this, path] { open(path); });
}

void RegisterFiles::openSample()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString path = documents + u'/' + tr("Octant sample") + u".octant"_s;
    QFileInfo::exists(path) ? open(path) : makeSample(path);
}

void RegisterFiles::chooseAndBackUp()
{
    const QString name = u"%1 %2.octant"_s.arg(QFileInfo(m_session.path()).completeBaseName(),
                                               m_session.now().date().toString(Qt::ISODate));
    const QString target =
        QFileDialog::getSaveFileName(m_window, tr("Back up the register"), folder() + u'/' + name,
                                     tr("Registers (*.octant)"), nullptr, QFileDialog::DontConfirmOverwrite);
    if (target.isEmpty())
        return;
    m_session.run(
        this, tr("Backing up"),
        [target](Database &database, const Work &) { return backUp(database, target); },
        [this, target] {
            Q_EMIT done(tr("The register was backed up and the copy was checked: %1").arg(target));
        });
}

QString RegisterFiles::folder() const
{
    const QStringList recent = m_session.recent();
    return recent.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                            : QFileInfo(recent.first()).absolutePath();
}

} // namespace octant
