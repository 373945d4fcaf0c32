// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/model/questionnaire.h"
#include "records/model/commitment.h"
#include "records/model/framework.h"
#include "records/model/partner.h"
#include "records/model/round.h"
#include "records/store/response_store.h"

#include <QHash>
#include <QList>

#include <span>

namespace octant {

/// To which groups a partner belongs in a year: what the accepted response says (PP_04 kind, PP_06 region,
/// PP_05 size), else the partner's record. Empty where neither knows.
struct PartnerProfile
{
    QString kind;
    QString region;
    QString size; ///< companies only

    bool operator==(const PartnerProfile &) const = default;
};

/// Everything that figures need of one round, as plain values.
struct AllianceYear
{
    Round round;
    Framework framework;
    QList<Questionnaire> questionnaires; ///< of the round's editions, the newest last
    QList<Partner> partners;             ///< all in the order of their codes, former ones included
    QList<Invitation> invitations;       ///< of the round
    QList<Response> responses;           ///< of the round
    /// The answers in force by question; the rows of each ordered by response, instance, part.
    QHash<QuestionCode, QList<AnswerRow>> columns;
    QList<Commitment> commitments; ///< all, drafts included, with all their years

    int year() const { return round.year; }
    /// The rows of one response to one question; empty where it was not asked.
    std::span<const AnswerRow> rowsOf(const QuestionCode &question, ResponseId response) const;
    /// The responses that are accepted: the respondents of every figure.
    QList<Response> accepted() const;
    const Partner *partner(PartnerId id) const;
    /// A question as last worded in the round; null where no edition has it.
    const Question *question(const QuestionCode &code) const;
    PartnerProfile profileOf(PartnerId id) const;
    QHash<PartnerId, PartnerProfile> profiles() const; ///< of all partners
};

/// Reads one round out of a register. A year without a round is a problem ("figures.no_round"), and so is one
/// whose round is planned but not open ("figures.round_planned").
Result<AllianceYear> loadYear(Database &database, int year);
/// All rounds that have been opened, oldest first.
QList<AllianceYear> loadAllYears(Database &database);
/// The columns of answers as the store gives them, ordered by question, response, instance, part.
QHash<QuestionCode, QList<AnswerRow>> columnsOf(const QList<AnswerRow> &rows);

} // namespace octant
