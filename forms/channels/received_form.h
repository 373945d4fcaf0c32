// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/model/codes.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

namespace octant {

/// What comes back from a partner, whichever channel it came by, before it is held against its edition.
/// The answers stay JSON until then, because only the edition's questions tell what type they have.
struct ReceivedForm
{
    QString channel; ///< how it was filled in: "app", "html", "pdf", "workbook"
    EditionHash edition;
    QString token;       ///< the invitation's public random id
    QString partner;     ///< the partner's code as printed on the form; for people, not for matching
    QString language;    ///< tag of the language it was filled in
    QString origin;      ///< the response's own id (a UUID), the same for all its versions
    qint64 sequence = 1; ///< grows with every version that the partner finishes
    QDateTime finished;  ///< UTC
    bool sealed = false; ///< came encrypted and authenticated
    QJsonObject answers; ///< as answersFromJson() reads them
    QJsonObject apart;   ///< answers to questions that were not relevant
};

} // namespace octant
