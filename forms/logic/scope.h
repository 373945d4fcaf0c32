// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/logic/dataset.h"
#include "forms/logic/expression_value.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace octant {

/// A place among the answers: a question, a group or one instance of a repeat.
struct AnswerPlace
{
    QString code;         ///< of the question, group or repeat; empty: the whole form
    QList<int> instances; ///< positions, from 1, in the repeats around it, outermost first, and, for an
                          ///< instance of a repeat, its own position last

    bool operator==(const AnswerPlace &) const = default;
};

/// Through which an expression sees the answers of one form and the world. A caller without repeats,
/// choices and attached data implements the first three methods and here().
class Scope
{
public:
    virtual ~Scope();

    /// The code that `${name}` means when it is written at `from`; empty: there is no such question, group
    /// or repeat.
    virtual std::optional<QString> codeFor(const QString &name, const AnswerPlace &from) const = 0;
    /// The answer to a question; empty if there is none. Whether it is relevant need not be looked at.
    virtual ExpressionValue answer(const AnswerPlace &place) const = 0;
    /// What today() comes to. Never the system's clock behind the caller's back.
    virtual QDate today() const = 0;
    /// What now() adds to today(); midnight unless told.
    virtual QTime timeOfDay() const;

    /// The question that the expression belongs to, whose answer is `.`; its code is empty if there is none.
    virtual AnswerPlace here() const;
    /// Whether what is at the place is asked at all; false also when something around it is not.
    virtual bool isRelevant(const AnswerPlace &place) const;

    /// The group or repeat directly around a code; empty at the top of the form.
    virtual QString parentOf(const QString &code) const;
    virtual bool isRepeat(const QString &code) const;
    /// How many instances a repeat has; `around` holds the positions in the repeats around it.
    virtual int instanceCount(const QString &repeat, const QList<int> &around) const;

    /// The codes directly inside a group or repeat (empty: the form), in their order; nothing: the caller
    /// does not tell, and `*` is refused.
    virtual std::optional<QStringList> codesIn(const QString &around) const;

    /// The words of a choice in the reader's language; empty: the question has no such choice.
    virtual std::optional<QString> choiceLabel(const QString &question, const QString &choice) const;
    /// A column of the choice that a choice filter is looking at; empty: there is no such column.
    virtual std::optional<QString> choiceColumn(const QString &column) const;
    /// The table that instance() and pulldata() name; null: there is none.
    virtual std::shared_ptr<const Dataset> dataset(const QString &name) const;
    /// What random() and its kin are made of: from 0 up to, but without, 1; NaN: there is none, and they come
    /// to nothing. Never the system's generator behind the caller's back.
    virtual double random() const;
    /// Language tag for the names of months and days; "en" unless told.
    virtual QString language() const;
};

} // namespace octant
