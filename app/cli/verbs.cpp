// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/eval_verb.h"
#include "app/cli/import_verb.h"
#include "app/cli/questionnaire_verb.h"
#include "app/cli/record_verbs.h"
#include "app/cli/register_verbs.h"
#include "app/cli/report_verb.h"
#include "app/cli/round_verb.h"
#include "app/cli/sample_verb.h"

namespace octant::cli {

std::vector<std::unique_ptr<Verb>> allVerbs()
{
    std::vector<std::unique_ptr<Verb>> verbs;
    verbs.push_back(std::make_unique<NewVerb>());
    verbs.push_back(std::make_unique<SampleVerb>());
    verbs.push_back(std::make_unique<PartnersVerb>());
    verbs.push_back(std::make_unique<ImportVerb>());
    verbs.push_back(std::make_unique<ResponsesVerb>());
    verbs.push_back(std::make_unique<CommitmentsVerb>());
    verbs.push_back(std::make_unique<ProgressVerb>());
    verbs.push_back(std::make_unique<QuestionnaireVerb>());
    verbs.push_back(std::make_unique<RoundVerb>());
    verbs.push_back(std::make_unique<EvalVerb>());
    verbs.push_back(std::make_unique<ReportVerb>());
    verbs.push_back(std::make_unique<BackupVerb>());
    verbs.push_back(std::make_unique<RestoreVerb>());
    verbs.push_back(std::make_unique<VerifyVerb>());
    verbs.push_back(std::make_unique<LogVerb>());
    return verbs;
}

} // namespace octant::cli
