// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"

#include <QCoreApplication>

namespace octant::cli {

/// round open REGISTER --year Y: opens the round of a year and invites every partner.
class RoundVerb : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(octant::cli::RoundVerb)
public:
    QString name() const override { return QStringLiteral("round"); }
    QString usage() const override
    {
        return QStringLiteral("round open REGISTER --year Y [--deadline YYYY-MM-DD]");
    }
    int fewestWords() const override { return 2; }
    void addOptions(QCommandLineParser &parser) const override;
    ExitCode run(const Call &call) const override;
};

} // namespace octant::cli
