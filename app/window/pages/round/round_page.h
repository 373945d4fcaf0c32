// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/models/table_model.h"
#include "app/window/pages/list_page.h"
#include "app/window/pages/round/round_form.h"
#include "app/window/pages/round/round_overview.h"

class QAction;
class QStackedWidget;

namespace octant {

class Holder;
class InvitationPanel;
class RoundHead;

/// The round of the year: who is invited and where each stands, what happened to each invitation, and the
/// first step of a year: opening its round and inviting the members.
class RoundPage : public ListPage
{
    Q_OBJECT
public:
    explicit RoundPage(Session &session);

    QString title() const override;
    QString statusLine() const override;
    QAction *primaryAction() const override;
    QList<QAction *> furtherActions() const override;
    void refresh() override;

protected:
    QWidget *makeDetail(const QString &key) override;

private:
    void setColumns();
    QWidget *buildEmpty();
    ListCell dateCell(const QDateTime &at) const;
    QString setTitle(const QString &code) const;
    void addFilters();
    void fillFilters();
    bool isOver() const;
    void showStory(Holder *holder, const InvitationStory &story);
    void record(InvitationPanel *panel, const HandEvent &event);
    void startForm(RoundForm::Purpose purpose);
    void showForm(RoundForm::Purpose purpose, const RoundDraft &draft);
    void confirm(RoundForm *form, RoundForm::Purpose purpose, const RoundDraft &draft);
    QDate today() const;

    TableModel<RoundRow> m_model;
    RoundOverview m_round;
    QAction *m_open;
    QAction *m_invite;
    RoundHead *m_head;
    QStackedWidget *m_empty = nullptr; ///< no round, or nobody in it
    FilterChip *m_state = nullptr;
    FilterChip *m_kind = nullptr;
    FilterChip *m_channel = nullptr;
};

} // namespace octant
