// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"

#include <QCoreApplication>

namespace octant::cli {

/// import REGISTER PATH…: takes in responses, one entry a file.
class ImportVerb : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(octant::cli::ImportVerb)
public:
    QString name() const override { return QStringLiteral("import"); }
    QString usage() const override
    {
        return QStringLiteral("import REGISTER PATH… [--dry-run] [--accept none|clean|all]");
    }
    int fewestWords() const override { return 2; }
    int mostWords() const override { return 100'000; }
    void addOptions(QCommandLineParser &parser) const override;
    ExitCode run(const Call &call) const override;
};

} // namespace octant::cli
