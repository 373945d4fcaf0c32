// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/pages/questionnaire/draft_verdict.h"
#include "app/window/pages/questionnaire/foot/foot_model.h"

#include <QWidget>

class QStackedWidget;
class QTabBar;
class QTreeView;
class QToolButton;

namespace octant {

class Label;

/// The foot of the builder: problems, wordings that are missing, what differs from last year. A line leads to
/// its question and member. It is one line high until something is looked at.
class FootPanel : public QWidget
{
    Q_OBJECT
public:
    explicit FootPanel(const Session &session, QWidget *parent = nullptr);

    void showVerdict(const DraftVerdict &verdict);
    /// @p earlier is last year's questionnaire; null where there is none.
    void showDifferences(const Questionnaire &questionnaire, const Questionnaire *earlier);
    bool isOpen() const { return m_open; }
    void setOpen(bool open);

Q_SIGNALS:
    void jumpRequested(const QString &code, const QString &member, int offset);
    void openChanged(bool open);
    /// The marks are to be worked out by comparing the two years.
    void proposeRequested();

private:
    enum Tab { Problems, Missing, Differences };
    void buildTabs();
    QWidget *buildLists();
    QTreeView *buildList(Tab tab, const QString &name, const QString &title);
    void follow(Tab tab, const QModelIndex &index);
    void showTab(int tab);

    const Session &m_session;
    bool m_open = false;
    FootModel m_models[3];
    QTabBar *m_tabs;
    QToolButton *m_fold;
    QWidget *m_propose; ///< works the marks out
    QStackedWidget *m_lists;
    Label *m_nothing;
};

} // namespace octant
