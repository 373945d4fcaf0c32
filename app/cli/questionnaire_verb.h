// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"

#include <QCoreApplication>

namespace octant::cli {

/// questionnaire check|import|export|publish: a questionnaire on its way into a register and out of it.
class QuestionnaireVerb : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(octant::cli::QuestionnaireVerb)
public:
    QString name() const override { return QStringLiteral("questionnaire"); }
    QString usage() const override
    {
        return QStringLiteral("questionnaire check FILE | import REGISTER FILE --year Y | "
                              "export REGISTER --year Y --to xlsform|json -o FILE | "
                              "publish REGISTER --year Y [--reason TEXT]");
    }
    int fewestWords() const override { return 2; }
    int mostWords() const override { return 3; }
    void addOptions(QCommandLineParser &parser) const override;
    ExitCode run(const Call &call) const override;

private:
    ExitCode check(const Call &call) const;
    ExitCode import(const Call &call) const;
    ExitCode exportTo(const Call &call) const;
    ExitCode publish(const Call &call) const;
};

} // namespace octant::cli
