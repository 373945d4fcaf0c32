// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/console.h"
#include "records/model/change.h"
#include "records/store/database.h"
#include "reports/figures/alliance_year.h"

#include <QCommandLineParser>

#include <functional>
#include <memory>
#include <vector>

namespace octant::cli {

/// The call of a verb: its words and options, who is at work and what time it is.
struct Call
{
    const QCommandLineParser &options;
    QStringList words; ///< positional arguments behind the verb
    Author author;
    Console &console;
};

/// One thing that octant-cli does, in a class of its own.
class Verb
{
public:
    virtual ~Verb() = default;

    virtual QString name() const = 0;
    /// Its call as printed in the help: "import REGISTER PATH… [--dry-run]".
    virtual QString usage() const = 0;
    /// How many words it takes behind its name.
    virtual int fewestWords() const = 0;
    virtual int mostWords() const { return fewestWords(); }
    virtual void addOptions(QCommandLineParser &) const {}
    /// Whether it draws, and so needs fonts and a (windowless) graphical application.
    virtual bool draws() const { return false; }
    virtual ExitCode run(const Call &call) const = 0;
};

std::vector<std::unique_ptr<Verb>> allVerbs();

/// A call that cannot be understood: the verb's usage is shown.
class WrongUsage : public std::exception
{
public:
    explicit WrongUsage(QString what)
        : m_text(std::move(what))
    {
    }
    const QString &text() const { return m_text; }

private:
    QString m_text;
};

/// The number behind --year; a call without it, or with something else there, is wrong usage.
int yearOf(const Call &call);
QCommandLineOption yearOption();

/// Opens the register of the first word for reading, does @p read, and says what kept it from opening.
ExitCode withRegister(const Call &call, Database::Access access,
                      const std::function<ExitCode(Database &)> &use);

/// The same, with the records of the year behind --year loaded.
ExitCode withYear(const Call &call, const std::function<ExitCode(const AllianceYear &, Database &)> &use);

} // namespace octant::cli
