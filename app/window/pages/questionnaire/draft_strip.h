// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/pages/questionnaire/draft_saving.h"

#include <QWidget>

class QPushButton;

namespace octant {

class Label;

/// Says whether everything is saved; after a conflict it offers both ways out.
class DraftStrip : public QWidget
{
    Q_OBJECT
public:
    /// @p saving must outlive it.
    explicit DraftStrip(DraftSaving &saving, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The person wants what the others saved; the own changes are to be dropped.
    void theirsWanted();

private:
    void show();

    DraftSaving &m_saving;
    Label *m_words;
    QPushButton *m_theirs;
    QPushButton *m_mine;
};

} // namespace octant
