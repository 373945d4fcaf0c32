// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/store/round_steps.h"

#include <QWidget>

class QLineEdit;
class QPlainTextEdit;

namespace octant {

class FormField;
class Label;

/// Records one thing that happened to an invitation: when, and in words.
class EventForm : public QWidget
{
    Q_OBJECT
public:
    /// @p now is the instant that is offered.
    EventForm(InvitationId invitation, EventKind kind, const QDateTime &now, QWidget *parent = nullptr);

    void showProblem(const Problem &problem);

Q_SIGNALS:
    void recordRequested(const octant::HandEvent &event);
    void cancelled();

private:
    void record();

    const InvitationId m_invitation;
    const EventKind m_kind;
    const QDateTime m_now;
    QLineEdit *m_day;
    QPlainTextEdit *m_note;
    FormField *m_dayField;
    Label *m_problem;
};

} // namespace octant
