// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/pages/questionnaire/properties/wording_text.h"
#include "forms/authoring/completion.h"

class QCompleter;
class QStandardItemModel;

namespace octant {

/// A field for an expression: what is wrong is underlined where it is, and what could stand at the cursor is
/// offered while one types (and on Ctrl+Space).
class ExpressionEdit : public WordingText
{
    Q_OBJECT
public:
    /// @p member is the expression's name in files ("relevant", "constraint" …): what it may name depends on
    /// it.
    ExpressionEdit(const QString &name, const QString &member, QWidget *parent = nullptr);

    /// @p own is the question that the expression belongs to; empty for a section's or group's.
    void setContext(const Questionnaire &questionnaire, const QuestionCode &own, Language language);
    void showExpression(const QString &expression);
    const QList<ExpressionFault> &faults() const { return m_faults; }
    /// Puts the cursor at an offset and takes the keyboard.
    void goTo(int offset);
    /// Offers what could stand at the cursor.
    void complete();

Q_SIGNALS:
    void faultsChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void dress();
    void check();
    void underline();
    void insert(const QString &text);
    bool offerAgain(const QKeyEvent &event) const;

    QString m_member;
    Questionnaire m_questionnaire;
    QuestionCode m_own;
    Language m_language = Language::Bulgarian;
    QList<ExpressionFault> m_faults;
    Completion m_completion; ///< what is offered now
    QStandardItemModel *m_offers;
    QCompleter *m_completer;
};

} // namespace octant
