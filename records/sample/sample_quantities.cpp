// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/sample/sample_quantities.h"

#include "records/sample/random.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace octant {

namespace {

constexpr int firstYear = 2022;

struct Range
{
    double low;
    double high;
};

/// Order of magnitude by pattern, for invented organisations of a size.
struct Magnitude
{
    const char *pattern;
    Range turnover;  ///< EUR
    Range energy;    ///< MWh
    Range waste;     ///< t
    Range water;     ///< m³
    Range emissions; ///< t CO2e, Scope 1 and 2
};

constexpr std::array magnitudes = {
    Magnitude{"micro", {1e5, 1.5e6}, {10, 120}, {1, 40}, {50, 1500}, {4, 60}},
    Magnitude{"small", {1e6, 9e6}, {100, 2000}, {20, 900}, {500, 20000}, {40, 900}},
    Magnitude{"medium", {8e6, 48e6}, {800, 20000}, {150, 8000}, {3000, 150000}, {300, 8000}},
    Magnitude{"large", {55e6, 300e6}, {8000, 120000}, {1500, 40000}, {30000, 1.2e6}, {3000, 60000}},
    Magnitude{"office", {0, 0}, {5, 60}, {0.2, 4}, {20, 400}, {2, 30}},
    Magnitude{"municipality", {0, 0}, {500, 9000}, {30, 400}, {2000, 40000}, {300, 4000}},
    Magnitude{"university", {0, 0}, {2500, 5000}, {90, 260}, {15000, 40000}, {900, 2200}},
    Magnitude{"school", {0, 0}, {250, 600}, {8, 30}, {800, 2500}, {60, 160}},
    Magnitude{"institute", {0, 0}, {200, 900}, {4, 40}, {600, 4000}, {60, 350}},
};

const Magnitude &magnitudeOf(const QString &pattern)
{
    const auto found = std::ranges::find_if(
        magnitudes, [&](const Magnitude &magnitude) { return pattern == QLatin1String(magnitude.pattern); });
    return found == magnitudes.end() ? magnitudes.front() : *found;
}

/// Somewhere in the inner part of a range, evenly on a logarithmic scale, as sizes of organisations are.
double logarithmic(Range range, double position)
{
    return range.low <= 0 ? 0 : range.low * std::pow(range.high / range.low, 0.15 + 0.6 * position);
}

/// The two years with a real reason: a new production line, and a closed site.
double exceptionalChange(const QString &partner, int year, const QString &name)
{
    if (partner == QLatin1String("A005") && year == 2025 && name == QLatin1String("waste"))
        return 0.72;
    if (partner == QLatin1String("A004") && year == 2024 && name == QLatin1String("energy"))
        return -0.63;
    return 0;
}

} // namespace

SampleQuantities::SampleQuantities(const SamplePartner &partner, int year, quint32 seed)
    : m_partner(partner)
    , m_year(year)
    , m_seed(seed)
{
}

double SampleQuantities::drift(const QString &name) const
{
    const QString code = m_partner.partner.code.text();
    double factor = 1;
    for (int year = firstYear + 1; year <= m_year; ++year) {
        const double usual =
            -0.03 + 0.06 * Random(m_seed, QStringLiteral("%1/%2/%3").arg(code, name).arg(year)).normal();
        const double exceptional = exceptionalChange(code, year, name);
        factor *= 1 + (exceptional != 0 ? exceptional : usual);
    }
    return factor;
}

double SampleQuantities::amount(const QString &name, double low, double high) const
{
    const QString key = m_partner.partner.code.text() + QLatin1Char('/') + name;
    return logarithmic({low, high}, Random(m_seed, key).uniform()) * drift(name);
}

double SampleQuantities::share(const QString &name, double low, double high) const
{
    Random random(m_seed, m_partner.partner.code.text() + QLatin1Char('/') + name);
    const double start = random.between(low, low + 0.7 * (high - low));
    const double yearly = random.between(-0.01, 0.06) * (high - low);
    return std::clamp(start + yearly * (m_year - firstYear), low, high);
}

double SampleQuantities::staff() const
{
    return std::max(1.0, std::round(m_partner.staff * (1 + 0.4 * (1 - drift(QStringLiteral("staff"))))));
}

double SampleQuantities::turnover() const
{
    const Range range = magnitudeOf(m_partner.pattern).turnover;
    // Turnover grows where the use of resources shrinks: the drift is turned round.
    const QString name = QStringLiteral("turnover");
    return amount(name, range.low, range.high) / (drift(name) * drift(name));
}

double SampleQuantities::energy() const
{
    const Range range = magnitudeOf(m_partner.pattern).energy;
    return amount(QStringLiteral("energy"), range.low, range.high);
}

double SampleQuantities::waste() const
{
    const Range range = magnitudeOf(m_partner.pattern).waste;
    return amount(QStringLiteral("waste"), range.low, range.high);
}

double SampleQuantities::water() const
{
    const Range range = magnitudeOf(m_partner.pattern).water;
    return amount(QStringLiteral("water"), range.low, range.high);
}

double SampleQuantities::scope1() const
{
    const Range range = magnitudeOf(m_partner.pattern).emissions;
    return amount(QStringLiteral("emissions"), range.low, range.high) *
           share(QStringLiteral("scope1"), 0.3, 0.6);
}

double SampleQuantities::scope2() const
{
    const Range range = magnitudeOf(m_partner.pattern).emissions;
    const double total = amount(QStringLiteral("emissions"), range.low, range.high);
    return total - scope1();
}

double SampleQuantities::land() const
{
    return m_partner.has(QStringLiteral("land")) ? amount(QStringLiteral("land"), 20, 180)
                                                 : amount(QStringLiteral("land"), 0.3, 12);
}

double SampleQuantities::materials() const
{
    return std::max(waste() * 3, turnover() / 4000);
}

double SampleQuantities::packaging() const
{
    return m_partner.has(QStringLiteral("packaging"))
               ? materials() * share(QStringLiteral("packaging"), 0.02, 0.12)
               : 0;
}

double SampleQuantities::farmland() const
{
    return m_partner.pattern == QLatin1String("municipality") ? amount(QStringLiteral("farmland"), 5, 40)
                                                              : amount(QStringLiteral("farmland"), 30, 900);
}

double SampleQuantities::floorArea() const
{
    const double perSquareMetre = share(QStringLiteral("perSquareMetre"), 0.09, 0.21); // MWh/m²
    return energy() / perSquareMetre;
}

double SampleQuantities::municipalWaste() const
{
    return m_partner.population * amount(QStringLiteral("municipalWaste"), 300, 480) / 1000;
}

double roundedAsPeopleDo(double value)
{
    if (value == 0)
        return 0;
    const double digits = std::floor(std::log10(std::abs(value)));
    const double step = std::max(std::pow(10.0, digits - 2), 0.01);
    // Dividing keeps the decimal fraction exact where multiplying would leave 0.30000000000000004.
    return step >= 1 ? std::round(value / step) * step : std::round(value / step) / std::round(1 / step);
}

} // namespace octant
