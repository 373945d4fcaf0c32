// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/figures/alliance_year.h"

#include "records/store/commitment_store.h"
#include "records/store/edition_store.h"
#include "records/store/framework_store.h"
#include "records/store/partner_store.h"
#include "records/store/round_store.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace octant {

namespace load_year {

struct FiguresText
{
    Q_DECLARE_TR_FUNCTIONS(Figures)
};

AllianceYear load(Database &database, const Round &round)
{
    AllianceYear year;
    year.round = round;
    year.framework = FrameworkStore(database).load();
    EditionStore editions(database);
    for (const EditionHash &hash : round.editions) {
        if (const auto edition = editions.find(hash))
            year.questionnaires.append(edition->questionnaire);
    }
    year.partners = PartnerStore(database).all();
    year.invitations = RoundStore(database).invitations(round.id);
    ResponseStore responses(database);
    year.responses = responses.ofRound(round.id);
    year.columns = columnsOf(responses.answersInForce(round.id));
    year.commitments = CommitmentStore(database).all();
    return year;
}

} // namespace load_year

Result<AllianceYear> loadYear(Database &database, int year)
{
    const auto round = RoundStore(database).find(year);
    if (round && !round->isPlanned())
        return load_year::load(database, *round);
    if (round) {
        return std::unexpected(Problem{
            .code = u"figures.round_planned"_s,
            .where = {},
            .what =
                load_year::FiguresText::tr("The round that reports on %1 has not been opened yet.").arg(year),
            .remedy = load_year::FiguresText::tr("Choose an earlier year, or open the round.")});
    }
    return std::unexpected(Problem{
        .code = u"figures.no_round"_s,
        .where = {},
        .what = load_year::FiguresText::tr("The register has no round that reports on %1.").arg(year),
        .remedy = load_year::FiguresText::tr("Choose a year with a round, or open a round for this year.")});
}

QList<AllianceYear> loadAllYears(Database &database)
{
    QList<AllianceYear> years;
    for (const Round &round : RoundStore(database).all()) {
        if (!round.isPlanned())
            years.append(load_year::load(database, round));
    }
    return years;
}

} // namespace octant
