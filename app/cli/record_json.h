// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/intake/intake.h"
#include "records/model/change.h"
#include "records/model/framework.h"
#include "records/model/partner.h"
#include "records/store/upkeep.h"

#include <QJsonArray>
#include <QJsonObject>

/// Records as the JSON that octant-cli prints. The keys are stable and described in app/cli/README.md.
namespace octant::cli {

QJsonObject toJson(const Partner &partner);
QJsonObject toJson(const Change &change);
QJsonObject toJson(const Finding &finding);
QJsonObject toJson(const IntakeResult &result);
QJsonObject toJson(const SoundnessCheck &check);

/// An instant as ISO text in UTC, null where there is none.
QJsonValue toJson(const QDateTime &instant);
QJsonValue toJson(QDate date);

} // namespace octant::cli
