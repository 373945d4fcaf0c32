// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/model/ids.h"

#include <QDateTime>
#include <QString>

namespace octant {

/// Who changes something, when and why. Handed to everything that writes to the register.
struct Author
{
    QString name; ///< the person at work, as the program asked once
    QDateTime at; ///< the instant, UTC
};

/// One line of the register's log.
struct Change
{
    ChangeId id;  ///< its sequence number; orders changes whatever the clock said
    QDateTime at; ///< UTC
    QString who;
    QString what; ///< verb and object, stable words for programs: "response.accepted A017 2025"
    QString why;  ///< the reason given, may be empty
};

} // namespace octant
