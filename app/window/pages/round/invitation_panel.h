// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/pages/round/event_form.h"
#include "app/window/pages/round/round_overview.h"
#include "app/window/session/address.h"
#include "app/window/session/session.h"

#include <QWidget>

class QVBoxLayout;

namespace octant {

/// One invitation: its facts, what can be recorded by hand, and its dated history. What is recorded comes as
/// a signal.
class InvitationPanel : public QWidget
{
    Q_OBJECT
public:
    InvitationPanel(Session &session, const InvitationStory &story, QWidget *parent = nullptr);

    /// The form for what is being recorded; null while there is none.
    EventForm *form() const { return m_form; }

Q_SIGNALS:
    void recordRequested(const octant::HandEvent &event);
    void recording(bool records); ///< words are being written, and should not be lost
    void addressRequested(const octant::Address &address);

private:
    void addHead(QVBoxLayout *layout);
    void addFacts(QVBoxLayout *layout);
    QWidget *tokenLine();
    QString contactWords() const;
    void addRecording(QVBoxLayout *layout);
    QList<EventKind> recordable() const;
    void startRecording(EventKind kind);
    void stopRecording();
    void addHistory(QVBoxLayout *layout);
    QWidget *historyLine(const HistoryLine &line) const;

    Session &m_session;
    const InvitationStory m_story;
    QWidget *m_choices = nullptr;
    QVBoxLayout *m_place = nullptr; ///< where the form stands
    QPointer<EventForm> m_form;
};

} // namespace octant
