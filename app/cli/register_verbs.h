// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"

#include <QCoreApplication>

namespace octant::cli {

/// new REGISTER: an empty register with the framework.
class NewVerb : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(octant::cli::NewVerb)
public:
    QString name() const override { return QStringLiteral("new"); }
    QString usage() const override { return QStringLiteral("new REGISTER"); }
    int fewestWords() const override { return 1; }
    ExitCode run(const Call &call) const override;
};

/// backup REGISTER -o FILE: a complete copy, opened and checked after writing.
class BackupVerb : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(octant::cli::BackupVerb)
public:
    QString name() const override { return QStringLiteral("backup"); }
    QString usage() const override { return QStringLiteral("backup REGISTER -o FILE"); }
    int fewestWords() const override { return 1; }
    void addOptions(QCommandLineParser &parser) const override;
    ExitCode run(const Call &call) const override;
};

/// restore FILE REGISTER: a register from a backup; nothing is overwritten.
class RestoreVerb : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(octant::cli::RestoreVerb)
public:
    QString name() const override { return QStringLiteral("restore"); }
    QString usage() const override { return QStringLiteral("restore FILE REGISTER"); }
    int fewestWords() const override { return 2; }
    ExitCode run(const Call &call) const override;
};

/// verify REGISTER: checks the register's own soundness.
class VerifyVerb : public Verb
{
public:
    QString name() const override { return QStringLiteral("verify"); }
    QString usage() const override { return QStringLiteral("verify REGISTER"); }
    int fewestWords() const override { return 1; }
    ExitCode run(const Call &call) const override;
};

/// log REGISTER: who changed what, when, why.
class LogVerb : public Verb
{
public:
    QString name() const override { return QStringLiteral("log"); }
    QString usage() const override { return QStringLiteral("log REGISTER"); }
    int fewestWords() const override { return 1; }
    ExitCode run(const Call &call) const override;
};

} // namespace octant::cli
