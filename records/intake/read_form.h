// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/channels/received_form.h"
#include "records/intake/recognise.h"

namespace octant {

/// Reads a file of a known kind; the problems are those of its channel.
Result<ReceivedForm> readForm(FileKind kind, const QByteArray &bytes, const QString &file);

} // namespace octant
