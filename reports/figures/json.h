// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/figures/progress.h"

#include <QJsonArray>
#include <QJsonObject>

namespace octant {

/// What `progress` prints: {"year", "by" (null without), "invited", "accepted", "groups": [{"key", "title",
/// "n", "indicators": [{"code", "value", "unit", "n", "coverage", "panel": {"n", "previous", "value"},
/// "suppressed", "breaks": [{"question", "kind", "note"}]}], "commitments": {STATUS: count}}]}. Undefined and
/// withheld values are null; the panel of a first year has n 0. All nine statuses are there.
QJsonObject toJson(const Progress &progress);

/// What `commitments` prints: the listed commitments of a year in the order of their codes, as {"code",
/// "partner", "principle", "title", "type", "unit", "baseline": {"year", "value"}, "target": {"year",
/// "value"}, "actual", "progress", "expected", "pace", "lifecycle", "status", "computed", "override"}.
/// Fractions are unrounded; "partner" is its code; "override" is null or {"status", "reason"}.
QJsonArray toJson(const QList<ListedCommitment> &commitments, const QList<Partner> &partners);

} // namespace octant
