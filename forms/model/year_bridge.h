// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/model/codes.h"

#include <QList>
#include <QString>

#include <optional>

namespace octant {

/// What became of a question of an earlier edition.
enum class YearChange {
    Same,        ///< asks the same: last year's answer stands beside this year's
    Reworded,    ///< asks the same in other words: last year's answer stands beside it, trends show a break
    Split,       ///< several questions take its place: no answer to stand beside them, trends break
    UnitChanged, ///< asks for another unit: last year's answer is converted where the units allow it
    Dropped,     ///< asked no more: its series ends
};

/// The change's name in files: "same", "unit_changed" …
QString nameOf(YearChange change);
std::optional<YearChange> yearChangeOf(const QString &name);

/// One question of the earlier edition and what became of it.
struct BridgeStep
{
    QuestionCode code; ///< in the earlier edition
    YearChange change = YearChange::Same;
    QList<QuestionCode> into; ///< the questions that ask it now, if not the one of the same code
    QString note;             ///< why, for those who read the trend; may be empty

    bool operator==(const BridgeStep &) const = default;
};

/// How an edition follows from the one of the year before. Questions of the earlier edition that no step
/// names are the same.
struct YearBridge
{
    EditionHash from; ///< the earlier edition; empty: there is none, nothing can be compared
    QList<BridgeStep> steps;

    bool isEmpty() const { return from.isEmpty() && steps.isEmpty(); }
    /// The step of a question of the earlier edition; null where nothing was said about it.
    const BridgeStep *stepOf(const QuestionCode &earlier) const;
    YearChange changeOf(const QuestionCode &earlier) const;
    /// The question of the earlier edition whose answer may stand beside a question of this one; empty where
    /// none may (it is new, or comes from a split one).
    QuestionCode earlierOf(const QuestionCode &code) const;

    bool operator==(const YearBridge &) const = default;
};

} // namespace octant
