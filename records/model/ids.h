// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/model/codes.h"

#include <QtGlobal>

namespace octant {

/// The number of a row in the register, distinct for every kind of record. 0 means not stored yet.
template <typename Tag>
struct Id
{
    qint64 value = 0;

    bool isStored() const { return value != 0; }
    friend bool operator==(const Id &, const Id &) = default;
    friend auto operator<=>(const Id &, const Id &) = default;
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

using PartnerId = Id<struct PartnerRow>;
using ContactId = Id<struct ContactRow>;
using RoundId = Id<struct RoundRow>;
using InvitationId = Id<struct InvitationRow>;
using ResponseId = Id<struct ResponseRow>;
using RevisionId = Id<struct RevisionRow>;
using CommitmentId = Id<struct CommitmentRow>;
/// A line of the log; its number orders everything that happened in a register.
using ChangeId = Id<struct ChangeRow>;

using PartnerCode = Code<struct PartnerCodeTag>;
using CommitmentCode = Code<struct CommitmentCodeTag>;

} // namespace octant
