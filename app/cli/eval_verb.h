// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"

#include <QCoreApplication>

namespace octant::cli {

/// eval EXPRESSION, or eval --batch FILE: what an expression of the questionnaire language comes to. A
/// problem of a single expression is a refusal; in a batch it is one of the results.
class EvalVerb : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(octant::cli::EvalVerb)
public:
    QString name() const override { return QStringLiteral("eval"); }
    QString usage() const override
    {
        return QStringLiteral(
            "eval EXPRESSION [--values JSON] [--self TEXT] [--types JSON] | eval --batch FILE.json");
    }
    int fewestWords() const override { return 0; }
    int mostWords() const override { return 1; }
    void addOptions(QCommandLineParser &parser) const override;
    ExitCode run(const Call &call) const override;
};

} // namespace octant::cli
