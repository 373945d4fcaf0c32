// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/sample/random.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace octant {

namespace {

/// FNV-1a, 64 bits.
quint64 hashOf(const QString &name)
{
    quint64 hash = 0xcbf29ce484222325U;
    for (const char byte : name.toUtf8()) {
        hash ^= quint8(byte);
        hash *= 0x100000001b3U;
    }
    return hash;
}

} // namespace

Random::Random(quint64 seed)
    : m_state(seed)
{
}

Random::Random(quint64 seed, const QString &name)
    : m_state(seed * 0x9e3779b97f4a7c15U ^ hashOf(name))
{
}

quint64 Random::next()
{
    m_state += 0x9e3779b97f4a7c15U;
    quint64 mixed = m_state;
    mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9U;
    mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebU;
    return mixed ^ (mixed >> 31);
}

double Random::uniform()
{
    return double(next() >> 11) * 0x1.0p-53;
}

double Random::between(double low, double high)
{
    return low + uniform() * (high - low);
}

int Random::below(int count)
{
    return std::min(int(uniform() * count), count - 1);
}

double Random::normal()
{
    const double radius = std::sqrt(-2 * std::log(1 - uniform()));
    return std::clamp(radius * std::cos(2 * std::numbers::pi * uniform()), -2.5, 2.5);
}

QByteArray Random::bytes(int count)
{
    QByteArray result;
    for (int i = 0; i < count; ++i)
        result.append(char(next() >> 56));
    return result;
}

} // namespace octant
