// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/sample/sample_data.h"

namespace octant {

/// How much of everything an invented partner uses, makes and emits in a year: the figures that its answers
/// are cut from, so that parts never exceed their total. Like-for-like change from year to year has a median
/// of −3 % and a spread of ±15 %; two partners have a year with a real reason beyond that.
class SampleQuantities
{
public:
    SampleQuantities(const SamplePartner &partner, int year, quint32 seed);

    double staff() const;
    double turnover() const;       ///< EUR
    double energy() const;         ///< MWh
    double waste() const;          ///< t
    double water() const;          ///< m³
    double scope1() const;         ///< t CO2e
    double scope2() const;         ///< t CO2e
    double land() const;           ///< ha
    double materials() const;      ///< t
    double packaging() const;      ///< t
    double farmland() const;       ///< ha
    double floorArea() const;      ///< m²
    double municipalWaste() const; ///< t
    /// A share between two bounds that a partner keeps, moving towards the upper bound by the years.
    double share(const QString &name, double low, double high) const;
    /// A number of its own for a partner, drifting over the years.
    double amount(const QString &name, double low, double high) const;

private:
    const SamplePartner &m_partner;
    int m_year;
    quint32 m_seed;

    double drift(const QString &name) const;
};

/// To as many digits as people give: three significant ones, and at most two decimals.
double roundedAsPeopleDo(double value);

} // namespace octant
