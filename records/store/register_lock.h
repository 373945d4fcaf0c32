// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/model/problem.h"

#include <QLockFile>
#include <QString>

#include <memory>

namespace octant {

/// Says that a program has a register open for writing: a file beside it that names program, computer and
/// process. That of a program that has died on this computer is taken over.
class RegisterLock
{
public:
    /// Takes the lock at once or says who has it.
    static Result<std::shared_ptr<RegisterLock>> take(const QString &path);
    /// The name of the lock's own file.
    static QString fileOf(const QString &path);

    explicit RegisterLock(const QString &path);

private:
    QLockFile m_file;
};

} // namespace octant
