// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/pages/questionnaire/bridge_edit.h"

#include <QSet>

#include <algorithm>

namespace octant {

namespace {

bool isFollowedBy(const BridgeStep &step, const QuestionCode &code)
{
    if (step.change == YearChange::Dropped)
        return false;
    return step.into.isEmpty() ? step.code == code : step.into.contains(code);
}

BridgeStep &stepFor(YearBridge &bridge, const QuestionCode &earlier)
{
    const auto found = std::ranges::find(bridge.steps, earlier, &BridgeStep::code);
    if (found != bridge.steps.end())
        return *found;
    bridge.steps.append({earlier, YearChange::Same, {}, {}});
    return bridge.steps.last();
}

/// Takes a question out of all steps; those that lead nowhere then are dropped.
void unlink(YearBridge &bridge, const Questionnaire &earlier, const QuestionCode &code)
{
    for (BridgeStep &step : bridge.steps) {
        const bool wasOnly = step.into == QList{code};
        step.into.removeAll(code);
        if (wasOnly || (step.code == code && step.into.isEmpty()))
            step.change = YearChange::Dropped;
    }
    if (earlier.question(code) && !bridge.stepOf(code))
        bridge.steps.append({code, YearChange::Dropped, {}, {}});
}

void link(BridgeStep &step, const QuestionCode &code, const BridgeMark &mark)
{
    const bool isSplit = mark.change == YearChange::Split;
    if (!isSplit)
        step.into.clear();
    step.change = mark.change;
    step.note = mark.note;
    if (isSplit || code != step.code)
        step.into.append(code);
}

} // namespace

BridgeMark markOf(const YearBridge &bridge, const Questionnaire &earlier, const QuestionCode &code)
{
    for (const BridgeStep &step : bridge.steps)
        if (isFollowedBy(step, code))
            return {step.code, step.change, step.note};
    if (bridge.stepOf(code) || !earlier.question(code))
        return {};
    return {code, YearChange::Same, {}};
}

YearBridge withMark(const YearBridge &bridge, const Questionnaire &earlier, const QuestionCode &code,
                    const BridgeMark &mark)
{
    YearBridge changed = bridge;
    unlink(changed, earlier, code);
    if (!mark.earlier.isEmpty())
        link(stepFor(changed, mark.earlier), code, mark);
    changed.steps.removeIf([](const BridgeStep &step) {
        return step.change == YearChange::Same && step.into.isEmpty() && step.note.isEmpty();
    });
    return changed;
}

QList<BridgeLine> differences(const Questionnaire &questionnaire, const Questionnaire &earlier)
{
    QList<BridgeLine> lines;
    QSet<QuestionCode> followed;
    for (const Section &section : earlier.sections) {
        for (const Question &before : section.questions) {
            BridgeLine line{before.code, {}, YearChange::Same, {}};
            if (const BridgeStep *step = questionnaire.bridge.stepOf(before.code)) {
                line.change = step->change;
                line.note = step->note;
                line.now = step->into;
            }
            if (line.now.isEmpty() && line.change != YearChange::Dropped &&
                questionnaire.question(before.code))
                line.now = {before.code};
            if (line.now.isEmpty())
                line.change = YearChange::Dropped;
            followed.unite({line.now.begin(), line.now.end()});
            const bool isTheSame = line.change == YearChange::Same && line.now == QList{before.code};
            if (!isTheSame || !line.note.isEmpty())
                lines.append(line);
        }
    }
    for (const Section &section : questionnaire.sections)
        for (const Question &now : section.questions)
            if (!followed.contains(now.code))
                lines.append({{}, {now.code}, YearChange::Same, {}});
    return lines;
}

} // namespace octant
