// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"

#include <QCoreApplication>

namespace octant::cli {

/// sample REGISTER: a register with an invented alliance, and on request its last round as files to import.
class SampleVerb : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(octant::cli::SampleVerb)
public:
    QString name() const override { return QStringLiteral("sample"); }
    QString usage() const override
    {
        return QStringLiteral("sample REGISTER [--seed N] [--partners N] [--rounds N] [--responses FOLDER]");
    }
    int fewestWords() const override { return 1; }
    void addOptions(QCommandLineParser &parser) const override;
    ExitCode run(const Call &call) const override;
};

} // namespace octant::cli
