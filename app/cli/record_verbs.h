// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"

#include <QCoreApplication>

namespace octant::cli {

/// partners REGISTER [--all]: the members; former ones too with --all.
class PartnersVerb : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(octant::cli::PartnersVerb)
public:
    QString name() const override { return QStringLiteral("partners"); }
    QString usage() const override { return QStringLiteral("partners REGISTER [--all]"); }
    int fewestWords() const override { return 1; }
    void addOptions(QCommandLineParser &parser) const override;
    ExitCode run(const Call &call) const override;
};

/// responses REGISTER --year Y [--partner CODE]: what came back in a round.
class ResponsesVerb : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(octant::cli::ResponsesVerb)
public:
    QString name() const override { return QStringLiteral("responses"); }
    QString usage() const override
    {
        return QStringLiteral("responses REGISTER --year YEAR [--partner CODE]");
    }
    int fewestWords() const override { return 1; }
    void addOptions(QCommandLineParser &parser) const override;
    ExitCode run(const Call &call) const override;
};

/// commitments REGISTER --year Y: every listed commitment with its status and the numbers behind it.
class CommitmentsVerb : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(octant::cli::CommitmentsVerb)
public:
    QString name() const override { return QStringLiteral("commitments"); }
    QString usage() const override
    {
        return QStringLiteral("commitments REGISTER --year YEAR [--rule published|tolerance] [--as-of DATE]");
    }
    int fewestWords() const override { return 1; }
    void addOptions(QCommandLineParser &parser) const override;
    ExitCode run(const Call &call) const override;
};

/// progress REGISTER --year Y [--by …]: the indicators with n, coverage and panel.
class ProgressVerb : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(octant::cli::ProgressVerb)
public:
    QString name() const override { return QStringLiteral("progress"); }
    QString usage() const override
    {
        return QStringLiteral("progress REGISTER --year YEAR [--by principle|kind|region|size|area]");
    }
    int fewestWords() const override { return 1; }
    void addOptions(QCommandLineParser &parser) const override;
    ExitCode run(const Call &call) const override;
};

} // namespace octant::cli
