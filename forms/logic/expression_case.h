// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/logic/expression.h"

#include <QJsonObject>

namespace octant {

/// One expression with all that it needs, as `octant-cli eval` and tables of test cases write it:
///
///     {"id": "x1", "expr": "sum(${area}) > 10", "values": {"site": [{"area": "4"}, {"area": "7"}]},
///      "self": null, "types": {"area": "decimal"}, "nonrelevant": [], "at": {"repeat": "site", "index": 2},
///      "kind": "constraint", "item": {}, "choices": {}, "datasets": {}, "lang": "bg",
///      "seed": 7}
///
/// Only `expr` must be there; keys that are not known are ignored. `values` has each question's raw text,
/// `self` that of `.`; an array of objects is a repeat. `@today`, `@today+3`, `@today-3` stand for dates.
/// Types are those of XLSForm, `.` is the name of `self`. `at` says in which instance the expression stands.
/// `kind` "constraint" lets an empty `self` pass, "choice_filter" reads bare words as columns of `item`.
/// `choices` maps question to choice to language tag to words, `datasets` a name to an array of rows.
/// random() and its kin start from `seed`, 1 unless given.
class ExpressionCase
{
public:
    ExpressionCase(const QJsonObject &json, const QDate &today, const QTime &timeOfDay);

    ExpressionResult evaluate() const;
    /// {"type", "value"}, with NaN and infinities as text; of what cannot be parsed or evaluated
    /// {"type": "error", "value": null, "problem": {"code", "what", "position", "remedy"}}. `id` is repeated.
    QJsonObject result() const;

private:
    QJsonObject m_json;
    QDate m_today;
    QTime m_timeOfDay;
};

} // namespace octant
