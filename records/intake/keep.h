// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/intake/check.h"
#include "records/store/database.h"

namespace octant {

/// Keeps a checked form as a received revision, with its file, contacts, event and log line, in one
/// transaction. Gives the revision as it stands in the register. Nothing comes into force by it.
ResponseRevision keep(const CheckedForm &checked, const QByteArray &bytes, const Match &match,
                      Database &database, const Author &author);

} // namespace octant
