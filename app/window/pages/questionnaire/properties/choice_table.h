// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/pages/questionnaire/properties/choice_model.h"

#include <QWidget>

class QTableView;
class QToolButton;

namespace octant {

/// The choices of a question, or the scale of a matrix: to be named, added, taken away and put in order.
class ChoiceTable : public QWidget
{
    Q_OBJECT
public:
    explicit ChoiceTable(QWidget *parent = nullptr);

    void show(const QList<Choice> &choices, const QStringList &languages);
    void setEditable(bool editable);
    /// Brings the choice of a code into focus; the first for the empty one.
    void takeFocus(const QString &code);

Q_SIGNALS:
    void edited(const QList<octant::Choice> &choices);

private:
    QWidget *buildTools();
    void add();
    void remove();
    void move(int by);
    void fit();

    ChoiceModel m_model;
    QTableView *m_view;
    QWidget *m_tools;
};

} // namespace octant
