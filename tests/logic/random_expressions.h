// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QRandomGenerator>
#include <QString>

/// Expression cases by chance over a small form with repeats in repeats, a table and choices; the same for
/// the same seed. Most of them come to a value, some to a problem.
class RandomExpressions
{
public:
    explicit RandomExpressions(quint32 seed);

    QJsonObject next();

private:
    enum class Kind { Number, Text, Truth, Date };

    QString expression(Kind kind, int depth);
    QString number(int depth);
    QString text(int depth);
    QString truth(int depth);
    QString date(int depth);
    /// What names places.
    QString places(int depth);
    QString predicate(int depth);
    QString any(int depth);
    QString oneOf(const QStringList &choices) { return choices.at(m_random.bounded(choices.size())); }

    QRandomGenerator m_random;
};
