// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/pages/responses/import_job.h"

#include "records/store/response_store.h"
#include "records/store/round_store.h"

#include <algorithm>

namespace octant {

namespace {

int yearOf(Database &database, RevisionId id)
{
    const auto revision = ResponseStore(database).revision(id);
    if (!revision)
        return 0;
    const auto invitation = RoundStore(database).invitation(revision->invitation);
    const auto round = invitation ? RoundStore(database).find(invitation->round) : std::nullopt;
    return round ? round->year : 0;
}

bool isRefused(const ImportedFile &file)
{
    return file.result.outcome == IntakeOutcome::Refused;
}

} // namespace

int ImportSummary::count(IntakeOutcome outcome) const
{
    return static_cast<int>(std::ranges::count_if(
        files, [outcome](const ImportedFile &file) { return file.result.outcome == outcome; }));
}

ImportSummary importFiles(Database &database, const Author &author, const QStringList &paths,
                          const ImportWatch &watch)
{
    ImportSummary summary;
    const QStringList files = filesUnder(paths);
    Intake intake(database, author);
    for (qsizetype i = 0; i < files.size(); ++i) {
        if (watch.isCancelled()) {
            summary.left = static_cast<int>(files.size() - i);
            break;
        }
        const IntakeResult result = intake.takeIn(files[i], AcceptPolicy::None);
        summary.files.append({result, yearOf(database, result.revision)});
        watch.report(double(i + 1) / double(files.size()));
    }
    std::ranges::stable_partition(summary.files, isRefused);
    return summary;
}

} // namespace octant
