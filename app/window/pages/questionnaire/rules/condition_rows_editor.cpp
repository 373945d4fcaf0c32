// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/pages/questionnaire/rules/condition_rows_editor.h"

#include "app/window/pages/questionnaire/rules/condition_row_edit.h"
#include "app/window/theme/grid.h"

#include <QComboBox>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace octant {

ConditionRowsEditor::ConditionRowsEditor(QWidget *parent)
    : QWidget(parent)
    , m_mode(new QComboBox)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(grid::step);
    m_mode->setObjectName(u"conditionMode"_s);
    m_mode->setAccessibleName(tr("How the conditions go together"));
    m_mode->addItem(tr("all of these hold"), true);
    m_mode->addItem(tr("any of these holds"), false);
    m_mode->hide();
    connect(m_mode, &QComboBox::activated, this, [this] { Q_EMIT edited(condition()); });
    m_column->addWidget(m_mode);
}

Condition ConditionRowsEditor::condition() const
{
    Condition condition;
    condition.all = m_mode->currentData().toBool();
    for (const ConditionRowEdit *row : m_rows)
        if (row->isComplete())
            condition.rows.append(row->row());
    return condition;
}

void ConditionRowsEditor::show(const Condition &condition, const Questionnaire &questionnaire,
                               const QuestionCode &subject, const QuestionCode &own, Language language)
{
    m_questionnaire = questionnaire;
    m_language = language;
    const Condition shown = this->condition();
    const bool isSameMode = condition.rows.size() < 2 || condition.all == shown.all;
    const bool isSame =
        std::exchange(m_subject, subject) == subject && condition.rows == shown.rows && isSameMode;
    m_own = own;
    if (isSame)
        return;
    clear();
    m_mode->setCurrentIndex(condition.all ? 0 : 1);
    for (const ConditionRow &row : condition.rows)
        append(row);
    Q_EMIT shapeChanged();
}

void ConditionRowsEditor::clear()
{
    for (ConditionRowEdit *row : std::exchange(m_rows, {})) {
        row->hide();
        row->deleteLater(); // it may be the one that is just being used
    }
    m_mode->hide();
}

void ConditionRowsEditor::append(const ConditionRow &row)
{
    auto *edit = new ConditionRowEdit(m_questionnaire, m_own, row, m_language);
    connect(edit, &ConditionRowEdit::edited, this, [this] { Q_EMIT edited(condition()); });
    connect(edit, &ConditionRowEdit::removeRequested, this, [this, edit] { remove(edit); });
    m_rows.append(edit);
    m_column->addWidget(edit);
    m_mode->setVisible(m_rows.size() > 1);
}

void ConditionRowsEditor::addRow()
{
    append(
        {m_own.isEmpty() ? QString() : u"."_s, m_own.isEmpty() ? Comparison::Is : Comparison::AtLeast, {}});
    Q_EMIT shapeChanged();
    m_rows.last()->setFocus(Qt::OtherFocusReason);
}

void ConditionRowsEditor::remove(ConditionRowEdit *row)
{
    m_rows.removeOne(row);
    row->hide();
    row->deleteLater();
    m_mode->setVisible(m_rows.size() > 1);
    Q_EMIT shapeChanged();
    Q_EMIT edited(condition());
}

} // namespace octant
