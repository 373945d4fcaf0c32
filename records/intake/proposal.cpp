// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/intake/proposal.h"

#include "records/intake/findings.h"

namespace octant {

bool Proposal::isClean() const
{
    return !hasErrors() && !holds(findings, Severity::Warning);
}

bool Proposal::hasErrors() const
{
    return holds(findings, Severity::Error);
}

} // namespace octant
