// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace octant {

/// Numbers that look random and are the same everywhere for the same seed (SplitMix64; the distributions of
/// the standard library differ between implementations).
class Random
{
public:
    explicit Random(quint64 seed);
    /// A sequence of its own for everything that has a name, so that adding one thing changes no other.
    Random(quint64 seed, const QString &name);

    quint64 next();
    /// Even between 0 (included) and 1 (excluded).
    double uniform();
    double between(double low, double high);
    /// A whole number from 0 to count − 1.
    int below(int count);
    /// Normal with mean 0 and standard deviation 1, cut off at ±2.5.
    double normal();
    bool chance(double probability) { return uniform() < probability; }
    QByteArray bytes(int count);

private:
    quint64 m_state;
};

} // namespace octant
