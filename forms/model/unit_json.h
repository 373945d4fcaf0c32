// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/model/json_members.h"
#include "forms/model/unit.h"

#include <QJsonArray>

namespace octant {

/// Units as questionnaires and frameworks list them:
/// [{"code", "symbol", "title", "quantity"?, "toBase"?, "aliases"?}].
QJsonArray toJson(const QList<Unit> &units);

/// Reads them back; a code that stands twice is a fault.
QList<Unit> unitsFromJson(const QJsonArray &items, JsonFaults &faults);

} // namespace octant
