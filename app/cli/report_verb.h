// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"

#include <QCoreApplication>

namespace octant::cli {

/// report annual REGISTER --year Y --language L -o FILE: prints a report as PDF.
class ReportVerb : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(octant::cli::ReportVerb)
public:
    QString name() const override { return QStringLiteral("report"); }
    QString usage() const override
    {
        return QStringLiteral("report annual REGISTER --year YEAR --language bg|en -o FILE.pdf");
    }
    int fewestWords() const override { return 2; }
    void addOptions(QCommandLineParser &parser) const override;
    bool draws() const override { return true; }
    ExitCode run(const Call &call) const override;
};

} // namespace octant::cli
