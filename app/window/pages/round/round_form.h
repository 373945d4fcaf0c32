// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/store/round_steps.h"
#include "app/window/session/session.h"

#include <QWidget>

class QBoxLayout;
class QLineEdit;
class QListWidget;

namespace octant {

class FormField;
class Label;

/// Opens a round, or invites more partners into one: year, deadline, and who is invited.
class RoundForm : public QWidget
{
    Q_OBJECT
public:
    enum class Purpose { Open, Invite };

    RoundForm(Session &session, Purpose purpose, const RoundDraft &draft, QWidget *parent = nullptr);

    void showProblem(const Problem &problem);

Q_SIGNALS:
    void confirmed(const octant::RoundDraft &draft);
    void cancelled();

private:
    QWidget *buildPartners();
    QWidget *buildButtons();
    QList<Partner> chosen() const;
    void countChosen();
    void confirm();

    Session &m_session;
    const Purpose m_purpose;
    const RoundDraft m_draft;
    QLineEdit *m_year;
    QLineEdit *m_deadline;
    QListWidget *m_partners = nullptr;
    FormField *m_yearField;
    FormField *m_deadlineField;
    Label *m_count = nullptr;
    Label *m_problem;
};

} // namespace octant
