// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/model/change.h"
#include "records/model/ids.h"
#include "records/store/database.h"

namespace octant {

/// What a person decides on a response. A decision on a revision that is not the newest any more is a problem
/// ("response.newer"), and so is one that another person has taken in the meantime ("response.decided").

/// Puts the revision in force. One with errors is a problem ("response.errors").
Result<void> acceptRevision(Database &database, const Author &author, RevisionId revision);
/// Sends it back; @p why are the words to the partner.
Result<void> returnRevision(Database &database, const Author &author, RevisionId revision,
                            const QString &why);
/// Opens an accepted response again.
Result<void> reopenResponse(Database &database, const Author &author, ResponseId response,
                            const QString &why);

} // namespace octant
