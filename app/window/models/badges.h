// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/session/session.h"
#include "app/window/widgets/badge.h"
#include "records/model/commitment.h"
#include "records/model/round.h"

namespace octant {

/// The symbol, colour and word of a status, in the session's language and colours of the moment.
BadgeLook badgeOf(CommitmentStatus status, const Session &session);
BadgeLook badgeOf(InvitationState state, const Session &session);

} // namespace octant
