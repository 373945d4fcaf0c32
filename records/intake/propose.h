// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/intake/judgement.h"

namespace octant {

/// What accepting a revision would do: its rows by the state of every question that was asked, and the
/// changes to the ledger.
Proposal proposalFor(const ResponseRevision &revision, const Match &match, const Ledger &ledger, QDate today);

} // namespace octant
