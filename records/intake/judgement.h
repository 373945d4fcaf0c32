// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/intake/ledger.h"

namespace octant {

/// Answers held against their edition's logic and the partner's standing commitments.
struct Judgement
{
    LogicVerdict verdict; ///< as the partner gave the answers, without what the ledger lent
    Instances block;      ///< the instances of the commitment block that count, with the terms lent
    QList<QSet<QuestionCode>> locked; ///< by instance of the block: terms that were not asked for
    QList<Finding> ledgerFindings;
};

/// @p answers holds those apart as well: which of them count is decided here. The questionnaire's own
/// messages are in the language that the partner is written to in.
Judgement judge(const Match &match, const Answers &answers, const Ledger &ledger, QDate today);

/// The questions that were put to the invited partner.
QSet<QuestionCode> askedOf(const Match &match);

} // namespace octant
