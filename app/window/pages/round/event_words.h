// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/model/round.h"

namespace octant {

/// What happened, as a word of a history: "reminded", "returned for correction".
QString eventWords(EventKind kind);

} // namespace octant
