// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/model/questionnaire.h"

#include <QWidget>

namespace octant {

/// A question as a partner sees it: its words, help below them, the empty field, and when it is asked.
/// Pressed, it is selected.
class QuestionCard : public QWidget
{
    Q_OBJECT
public:
    QuestionCard(const Question &question, const QString &unit, Language language, QWidget *parent = nullptr);

    const QuestionCode &code() const { return m_code; }
    void setSelected(bool selected);
    bool isSelected() const { return m_selected; }

Q_SIGNALS:
    void pressed(const octant::QuestionCode &code);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QuestionCode m_code;
    bool m_selected = false;
};

} // namespace octant
