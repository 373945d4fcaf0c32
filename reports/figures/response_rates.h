// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/figures/breakdown.h"

#include <QDate>

namespace octant {

/// How far the invitations of a group have come.
struct ResponseRate
{
    QString key;
    Text title;
    int invited = 0;
    int sent = 0;     ///< the form went out
    int received = 0; ///< something came back
    int returned = 0; ///< sent back for correction at least once
    int waiting = 0;  ///< came in and waits for the secretariat; also what came after an acceptance
    int accepted = 0;
    int declined = 0;
    int noResponse = 0; ///< the rest: neither received nor declined

    /// Accepted ÷ invited, 0 to 1; none where nobody was invited.
    std::optional<double> rate() const;
};

/// One line for the whole round, or one for each group of partners with an invitation (kind, region, size).
QList<ResponseRate> responseRates(const AllianceYear &year, Breakdown by);

/// How many responses had arrived by the end of a day.
struct ArrivalPoint
{
    int day = 0;      ///< days since the round's first form was sent
    int received = 0; ///< cumulative; each partner counts once, by the first arrival
    int accepted = 0; ///< cumulative; by the acceptance that is in force

    bool operator==(const ArrivalPoint &) const = default;
};

/// The arrival of a round's responses, day by day in Europe/Sofia.
struct ArrivalCurve
{
    int year = 0;
    int invited = 0;
    QDate sent;                 ///< day 0; invalid while nothing was sent
    int deadline = 0;           ///< the day of the round's deadline
    QList<ArrivalPoint> points; ///< a point for every day from 0; empty while nothing was sent

    /// A count as share of the invited; 0 where nobody was invited.
    double share(int count) const;
};

/// The curve up to the last arrival or the deadline, whichever is later, but not beyond @p today.
ArrivalCurve arrivalCurve(const AllianceYear &year, QDate today);

} // namespace octant
