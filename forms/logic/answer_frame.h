// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/logic/expression_value.h"
#include "forms/logic/form_items.h"
#include "forms/model/answers.h"

#include <memory>
#include <vector>

namespace octant {

/// What is known of one item in one frame.
struct AnswerCell
{
    const Answer *given = nullptr; ///< null: nothing was given
    ExpressionValue seen;          ///< as expressions see it: empty where it is not relevant
    bool relevant = false;
};

/// The answers of one level: of the whole form, or of one instance of a repeat, with the frames of the
/// instances inside. Borrows the answers and the level.
class AnswerFrame
{
public:
    using Frames = std::vector<std::unique_ptr<AnswerFrame>>;

    AnswerFrame(const FormItems &items, int level, AnswerFrame *outer, int position);

    int level() const { return m_level; }
    AnswerFrame *outer() const { return m_outer; }
    /// Counted from 1; 0 for the whole form.
    int position() const { return m_position; }
    void setPosition(int position) { m_position = position; }
    /// The positions of the instances that this is and lies in, the outermost first.
    QList<int> instances() const;

    AnswerCell &cell(int column) { return m_cells[static_cast<std::size_t>(column)]; }
    const AnswerCell &cell(int column) const { return m_cells[static_cast<std::size_t>(column)]; }
    /// The instances of a repeat, by its place in FormLevel::inner.
    Frames &inner(int place) { return m_inner[static_cast<std::size_t>(place)]; }
    const Frames &inner(int place) const { return m_inner[static_cast<std::size_t>(place)]; }

    /// Takes what answers hold for this level (the cells' `given`), with frames for the instances that they
    /// hold. Gives whether the answers hold nothing else.
    bool take(const FormItems &items, const Answers &answers);
    /// Makes the cells of questions own what was given, so that it may change.
    void own(const FormItems &items);
    /// Only after own().
    void setGiven(int column, const Answer &answer);
    /// Makes or takes away frames at the end.
    void resize(const FormItems &items, int place, int count);

private:
    int m_level;
    AnswerFrame *m_outer;
    int m_position;
    std::vector<AnswerCell> m_cells;
    std::vector<Frames> m_inner;
    std::vector<Answer> m_own;

    bool takeInstances(const FormItems &items, int place, const Instances &instances);
};

/// How an answer reads in expressions. A qualifier without a value reads as empty, and so do instances.
ExpressionValue reading(const Value &value);
/// The inverse, for what is computed: no value for NaN, truth as "true" and "false", a date with a time of
/// day as its text.
Value computedValue(const ExpressionValue &value);

} // namespace octant
