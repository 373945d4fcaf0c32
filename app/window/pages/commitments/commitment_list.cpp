// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/pages/commitments/commitment_list.h"

#include "records/store/commitment_store.h"
#include "records/store/edition_store.h"
#include "records/store/framework_store.h"
#include "records/store/log_store.h"
#include "records/store/partner_store.h"
#include "records/store/round_store.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace octant {

namespace {

CommitmentRow rowOf(const Commitment &commitment, const Partner &partner, int year, const StatusBands &bands)
{
    constexpr StatusRule rule = StatusRule::PublishedBands;
    return {commitment, partner, assess(commitment, year, rule, bands),
            pathOf(commitment, year, rule, bands)};
}

Problem unknown(const CommitmentCode &code)
{
    return {
        u"commitment.unknown"_s,
        {},
        QCoreApplication::translate("CommitmentList", "There is no commitment %1 in this year.")
            .arg(code.text()),
        QCoreApplication::translate("CommitmentList", "Choose another year, or a commitment from the list.")};
}

/// The choices of the commitment block's questions, of which evidence (CM_20) is one.
QMap<QString, Text> evidenceIn(Database &database)
{
    QMap<QString, Text> titles;
    const QList<Round> rounds = RoundStore(database).all();
    if (rounds.isEmpty() || rounds.last().editions.isEmpty())
        return titles;
    if (const std::optional<Edition> edition = EditionStore(database).find(rounds.last().editions.last()))
        if (const Question *question = edition->questionnaire.question(QuestionCode(u"CM_20"_s)))
            for (const Choice &choice : question->choices)
                titles[choice.code] = choice.label;
    return titles;
}

} // namespace

Result<QList<CommitmentRow>> loadCommitments(Database &database, int year)
{
    QHash<PartnerId, Partner> partners;
    for (const Partner &partner : PartnerStore(database).all())
        partners[partner.id] = partner;
    const StatusBands bands = FrameworkStore(database).load().bands;
    QList<CommitmentRow> rows;
    for (const Commitment &commitment : CommitmentStore(database).all())
        if (commitment.termsFor(year))
            rows.append(rowOf(commitment, partners.value(commitment.partner), year, bands));
    return rows;
}

Result<CommitmentStory> loadCommitment(Database &database, const CommitmentCode &code, int year)
{
    const std::optional<Commitment> commitment = CommitmentStore(database).find(code);
    if (!commitment || !commitment->termsFor(year))
        return std::unexpected(unknown(code));
    const Partner partner = PartnerStore(database).find(commitment->partner).value_or(Partner{});
    CommitmentStory story{
        rowOf(*commitment, partner, year, FrameworkStore(database).load().bands), {}, evidenceIn(database)};
    const LogStore log(database);
    for (const CommitmentRevision &revision : commitment->revisions)
        story.changes[revision.change] = log.change(revision.change);
    for (const StatusOverride &word : commitment->overrides)
        story.changes[word.change] = log.change(word.change);
    return story;
}

Result<void> overrideStatus(Database &database, const CommitmentCode &code, const StatusOverride &override,
                            const Author &author)
{
    CommitmentStore commitments(database);
    const std::optional<Commitment> commitment = commitments.find(code);
    if (!commitment)
        return std::unexpected(unknown(code));
    Transaction transaction(database);
    StatusOverride recorded = override;
    recorded.change = LogStore(database).record(
        author, u"commitment.overridden %1 %2"_s.arg(code.text()).arg(override.year), override.reason);
    commitments.addOverride(commitment->id, recorded);
    transaction.commit();
    return {};
}

} // namespace octant
