// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/logic/scope.h"

#include <limits>

namespace octant {

Scope::~Scope() = default;

QTime Scope::timeOfDay() const
{
    return QTime(0, 0);
}

AnswerPlace Scope::here() const
{
    return {};
}

bool Scope::isRelevant(const AnswerPlace &) const
{
    return true;
}

QString Scope::parentOf(const QString &) const
{
    return {};
}

bool Scope::isRepeat(const QString &) const
{
    return false;
}

int Scope::instanceCount(const QString &, const QList<int> &) const
{
    return 0;
}

std::optional<QStringList> Scope::codesIn(const QString &) const
{
    return std::nullopt;
}

std::optional<QString> Scope::choiceLabel(const QString &, const QString &) const
{
    return std::nullopt;
}

std::optional<QString> Scope::choiceColumn(const QString &) const
{
    return std::nullopt;
}

std::shared_ptr<const Dataset> Scope::dataset(const QString &) const
{
    return nullptr;
}

double Scope::random() const
{
    return std::numeric_limits<double>::quiet_NaN();
}

QString Scope::language() const
{
    return QStringLiteral("en");
}

} // namespace octant
