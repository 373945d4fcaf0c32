// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/store/register_lock.h"

#include "records/store/register_problem.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace octant {

RegisterLock::RegisterLock(const QString &path)
    : m_file(fileOf(path))
{
    // A register stays open for hours; only a dead process makes its lock stale.
    m_file.setStaleLockTime(0);
}

QString RegisterLock::fileOf(const QString &path)
{
    return path + u".lock"_s;
}

Result<std::shared_ptr<RegisterLock>> RegisterLock::take(const QString &path)
{
    auto lock = std::make_shared<RegisterLock>(path);
    if (lock->m_file.tryLock(0))
        return lock;
    // Qt's documentation names one cause of an unknown error: a full partition.
    if (lock->m_file.error() == QLockFile::UnknownError)
        throw MachineFailure(RegisterProblem::diskFull(path));
    if (lock->m_file.error() != QLockFile::LockFailedError)
        return std::unexpected(RegisterProblem::folderReadOnly(path));
    RegisterProblem::Holder holder;
    holder.lockFile = fileOf(path);
    lock->m_file.getLockInfo(&holder.process, &holder.computer, &holder.program);
    return std::unexpected(RegisterProblem::inUse(path, holder));
}

} // namespace octant
