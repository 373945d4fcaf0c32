// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/logic/filled_form.h"
#include "forms/logic/scope.h"

namespace octant {

/// A filled form as the expression of one item sees it. Borrows the form for its lifetime.
class AnswersScope : public Scope
{
public:
    /// @p choice is the one that a choice filter looks at.
    AnswersScope(const FilledForm &form, int item, const AnswerFrame &frame, const Choice *choice = nullptr);

    std::optional<QString> codeFor(const QString &name, const AnswerPlace &from) const override;
    ExpressionValue answer(const AnswerPlace &place) const override;
    QDate today() const override { return m_form.today(); }
    AnswerPlace here() const override;
    bool isRelevant(const AnswerPlace &place) const override;
    QString parentOf(const QString &code) const override;
    bool isRepeat(const QString &code) const override;
    /// A repeat that is not relevant has none.
    int instanceCount(const QString &repeat, const QList<int> &around) const override;
    std::optional<QStringList> codesIn(const QString &around) const override;
    std::optional<QString> choiceLabel(const QString &question, const QString &choice) const override;
    std::optional<QString> choiceColumn(const QString &column) const override;
    std::shared_ptr<const Dataset> dataset(const QString &name) const override;
    QString language() const override { return tagOf(m_form.language()); }

private:
    const FilledForm &m_form;
    int m_item;
    const AnswerFrame &m_frame;
    const Choice *m_choice;

    const AnswerCell *cellAt(const AnswerPlace &place) const;
};

} // namespace octant
