// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/intake/proposal.h"
#include "records/store/database.h"

namespace octant {

/// Puts a proposal in force, in one transaction: the answers, the ledger's changes in their order, the event
/// and the log line.
void putInForce(const Proposal &proposal, const Match &match, Database &database, const Author &author);

} // namespace octant
