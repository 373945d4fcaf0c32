// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/pages/questionnaire/builder_actions.h"
#include "app/window/pages/questionnaire/draft_strip.h"
#include "app/window/session/session.h"

#include <QWidget>

class QHBoxLayout;
class QLineEdit;

namespace octant {

class Chip;

/// The row above the builder's columns: search, adding, undo, whether all is saved, and everything else in a
/// menu. Where another year is being built, chips lead from the one to the other.
class BuilderTools : public QWidget
{
    Q_OBJECT
public:
    BuilderTools(BuilderActions &actions, DraftSaving &saving, QWidget *parent = nullptr);

    QString search() const;
    /// The year of the rounds, and the one that is being built ahead of them; 0: there is none.
    void showYears(int year, int ahead, bool isAhead);
    void setEditable(bool editable);
    DraftStrip &strip() { return *m_strip; }

Q_SIGNALS:
    void searchChanged();
    void aheadChosen(bool ahead);

private:
    void buildSearch();
    void addButtons(QHBoxLayout *row, BuilderActions &actions);

    QLineEdit *m_search;
    Chip *m_now;
    Chip *m_ahead;
    QWidget *m_add;
    QWidget *m_bank;
    QWidget *m_undo;
    QWidget *m_redo;
    DraftStrip *m_strip;
};

} // namespace octant
