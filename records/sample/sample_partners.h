// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/sample/sample_data.h"

namespace octant {

/// The cast for a wanted number of present partners: fewer leave out those without commitments first, more
/// are invented by pattern. Former partners come on top.
QList<SamplePartner> samplePartners(const QList<SamplePartner> &cast, int count, quint32 seed);

} // namespace octant
