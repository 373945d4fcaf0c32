// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/store/publishing.h"

#include "forms/authoring/check.h"
#include "forms/model/questionnaire_json.h"
#include "records/store/edition_store.h"
#include "records/store/framework_store.h"
#include "records/store/log_store.h"
#include "records/store/round_store.h"
#include "records/store/step.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace octant {

namespace {

/// The words for what cannot be published.
struct PublishingWords
{
    Q_DECLARE_TR_FUNCTIONS(Publishing)

public:
    static Problem none(int year);
    static Problem unchanged(int year);
    static Problem reasonMissing(int year);
};

Problem PublishingWords::none(int year)
{
    return {u"draft.none"_s,
            {},
            tr("No questionnaire is being built for %1.").arg(year),
            tr("Begin one, or import one, and then publish it.")};
}

Problem PublishingWords::unchanged(int year)
{
    return {u"draft.unchanged"_s,
            {},
            tr("This very questionnaire was published for %1 before.").arg(year),
            tr("Make the correction first, or discard the draft.")};
}

Problem PublishingWords::reasonMissing(int year)
{
    return {u"draft.reason_missing"_s,
            {},
            tr("A questionnaire for %1 was published before; this one corrects it.").arg(year),
            tr("Say in a sentence why it is corrected; the reason stays beside the edition.")};
}

KnownCodes knownCodes(const Framework &framework, int year)
{
    KnownCodes known;
    for (const Principle &principle : framework.principles)
        known.principles << principle.code.text();
    for (const Indicator &indicator : framework.indicatorsIn(year))
        known.indicators << indicator.code.text();
    for (const Term &area : termsIn(framework.impactAreas, year))
        known.impactAreas << area.code;
    for (const Term &kind : termsIn(framework.partnerKinds, year))
        known.kinds << kind.code;
    return known;
}

/// Why an edition cannot become the newest of a round, if so. The round may be missing.
std::optional<Problem> objection(const EditionHash &edition, const std::optional<Round> &round, int year,
                                 const QString &reason)
{
    if (!round || round->editions.isEmpty())
        return std::nullopt;
    if (round->editions.contains(edition))
        return PublishingWords::unchanged(year);
    return reason.isEmpty() ? std::optional(PublishingWords::reasonMissing(year)) : std::nullopt;
}

} // namespace

QList<Finding> findingsOf(const Draft &draft, Database &database)
{
    const Framework framework = FrameworkStore(database).load();
    return checkQuestionnaire(draft.questionnaire, knownCodes(framework, draft.year));
}

Result<Edition> publishDraft(Database &database, int year, const QString &reason, const Author &author)
{
    Step step(database.connection());
    DraftStore drafts(database);
    const std::optional<Draft> draft = drafts.find(year);
    if (!draft)
        return std::unexpected(PublishingWords::none(year));
    const QList<Finding> findings = findingsOf(*draft, database);
    const auto error = std::ranges::find(findings, Severity::Error, &Finding::severity);
    if (error != findings.end())
        return std::unexpected(error->problem);

    const Edition edition = publish(draft->questionnaire);
    RoundStore rounds(database);
    const std::optional<Round> round = rounds.find(year);
    const QString why = reason.trimmed();
    if (const auto problem = objection(edition.hash, round, year, why))
        return std::unexpected(*problem);
    EditionStore(database).add(edition, author);
    const RoundId id = round ? round->id : rounds.plan(year, author);
    rounds.addEdition(id, edition.hash, author, why);
    drafts.remove(year);
    step.commit();
    return edition;
}

} // namespace octant
