// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/intake/known_editions.h"
#include "records/intake/proposal.h"
#include "records/store/database.h"

namespace octant {

/// Finds to whom a filled form belongs: its token tells the invitation, and its edition must be one that the
/// round sent. Problems: "response.unknown_partner", "response.unknown_edition"; an edition whose expressions
/// cannot be read.
Result<Match> match(const ReceivedForm &form, Database &database, KnownEditions &editions,
                    const QString &file);

/// To whom a revision belongs that is in the register.
Match matchOf(const ResponseRevision &revision, Database &database, KnownEditions &editions);

} // namespace octant
