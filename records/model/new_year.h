// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/model/questionnaire.h"

namespace octant {

/// A questionnaire for another year to begin with: last year's, following from it without a change yet.
Questionnaire newYearFrom(const Edition &last);

/// What has become of last year's questions, as far as comparing them tells: one step for each that is
/// missing (dropped), has another unit (unit_changed) or another label in a language that both have
/// (reworded), in last year's order. Splitting is told by hand only: where the questionnaire's own bridge
/// says so, or names the questions that a question went into, its step stands here unchanged. Notes, which a
/// person wrote into the bridge, stay.
QList<BridgeStep> proposedBridge(const Questionnaire &last, const Questionnaire &now);

} // namespace octant
