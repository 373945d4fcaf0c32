// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/model/year_bridge.h"

#include "forms/model/names.h"

namespace octant {

namespace {

constexpr std::array changeNames = {
    std::pair{YearChange::Same, "same"},       std::pair{YearChange::Reworded, "reworded"},
    std::pair{YearChange::Split, "split"},     std::pair{YearChange::UnitChanged, "unit_changed"},
    std::pair{YearChange::Dropped, "dropped"},
};

bool keepsItsAnswer(YearChange change)
{
    return change != YearChange::Split && change != YearChange::Dropped;
}

} // namespace

QString nameOf(YearChange change)
{
    return nameIn(changeNames, change);
}

std::optional<YearChange> yearChangeOf(const QString &name)
{
    return valueIn(changeNames, name);
}

const BridgeStep *YearBridge::stepOf(const QuestionCode &earlier) const
{
    const auto found = std::ranges::find(steps, earlier, &BridgeStep::code);
    return found == steps.end() ? nullptr : &*found;
}

YearChange YearBridge::changeOf(const QuestionCode &earlier) const
{
    const BridgeStep *step = stepOf(earlier);
    return step ? step->change : YearChange::Same;
}

QuestionCode YearBridge::earlierOf(const QuestionCode &code) const
{
    for (const BridgeStep &step : steps) {
        if (step.into.contains(code))
            return keepsItsAnswer(step.change) ? step.code : QuestionCode();
    }
    const BridgeStep *own = stepOf(code);
    const bool tookAnotherPlace = own && (!keepsItsAnswer(own->change) || !own->into.isEmpty());
    return from.isEmpty() || tookAnotherPlace ? QuestionCode() : code;
}

} // namespace octant
