// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/logic/form_state.h"

#include <QSet>
#include <QString>

namespace octant {

/// A place as one word, for sets: "CM_14@2".
QString keyOf(const AnswerPlace &place);

/// What changed in a form, for its widgets: each looks whether it is concerned.
struct FillChange
{
    bool relevance = false; ///< something is asked now that was not, or the reverse
    QSet<QString> values;
    QSet<QString> verdicts;
    QSet<QString> choices;
    QSet<QString> instances;

    FillChange() = default;
    /// @p own is the place that was written.
    FillChange(const FormChange &change, const AnswerPlace &own);
};

} // namespace octant
