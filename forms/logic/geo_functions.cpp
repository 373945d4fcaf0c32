// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lengths and areas on the sphere, of places written as ODK does: "latitude longitude altitude accuracy",
// several with semicolons between, or one in each instance of a repeat.

#include "forms/logic/functions.h"

#include <cmath>
#include <numbers>
#include <optional>

namespace octant {

using namespace Qt::StringLiterals;

namespace {

constexpr double earthRadius = 6'378'100; // metres, at the equator, as in ODK's own programs
constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();

struct GeoPoint
{
    double latitude = 0; ///< radians
    double longitude = 0;
};

double radians(double degrees)
{
    return degrees * std::numbers::pi / 180;
}

std::optional<GeoPoint> pointIn(const QString &text)
{
    const QStringList parts = text.simplified().split(u' ');
    const double latitude = numberFromText(parts.value(0));
    const double longitude = numberFromText(parts.value(1));
    if (!(std::abs(latitude) <= 90 && std::abs(longitude) <= 180))
        return std::nullopt;
    return GeoPoint{radians(latitude), radians(longitude)};
}

// Empty: one of them is no point, or there is none.
QList<GeoPoint> pointsOf(const Arguments &arguments)
{
    QStringList texts;
    for (int i = 0; i < arguments.count(); ++i) {
        for (const ExpressionValue &value : arguments.values(i))
            texts += value.toText().split(u';', Qt::SkipEmptyParts);
    }
    QList<GeoPoint> points;
    for (const QString &text : texts) {
        const std::optional<GeoPoint> point = pointIn(text);
        if (!point)
            return {};
        points.append(*point);
    }
    return points;
}

ExpressionValue toCentimetres(double number)
{
    return ExpressionValue::number(std::floor(std::abs(number) * 100 + 0.5) / 100);
}

ExpressionValue applyArea(const Arguments &arguments)
{
    const QList<GeoPoint> points = pointsOf(arguments);
    if (points.isEmpty())
        return ExpressionValue::number(notANumber);
    double sum = 0;
    for (qsizetype i = 0; i < points.size(); ++i) {
        const GeoPoint &a = points.at(i);
        const GeoPoint &b = points.at((i + 1) % points.size());
        sum += (b.longitude - a.longitude) * (2 + std::sin(a.latitude) + std::sin(b.latitude));
    }
    return toCentimetres(points.size() > 2 ? sum * earthRadius * earthRadius / 2 : 0);
}

// By half the chord, which stays exact where points are near each other.
double distanceBetween(const GeoPoint &a, const GeoPoint &b)
{
    const double north = std::sin((b.latitude - a.latitude) / 2);
    const double east = std::sin((b.longitude - a.longitude) / 2);
    const double square = north * north + std::cos(a.latitude) * std::cos(b.latitude) * east * east;
    return 2 * earthRadius * std::asin(std::fmin(1, std::sqrt(square)));
}

ExpressionValue applyDistance(const Arguments &arguments)
{
    const QList<GeoPoint> points = pointsOf(arguments);
    if (points.isEmpty())
        return ExpressionValue::number(notANumber);
    double sum = 0;
    for (qsizetype i = 1; i < points.size(); ++i)
        sum += distanceBetween(points.at(i - 1), points.at(i));
    return toCentimetres(sum);
}

constexpr Function functions[] = {
    {"area", 1, 1, applyArea},
    {"distance", 1, Function::anyNumber, applyDistance},
};

} // namespace

std::span<const Function> geoFunctions()
{
    return functions;
}

} // namespace octant
