// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/pages/questionnaire/draft_verdict.h"
#include "app/window/session/session.h"

#include <QWidget>

class QPushButton;

namespace octant {

class Label;

/// How much a form set asks of a kind of partner: questions, minutes, and the indicators that it does not
/// suffice for, which are listed when pressed.
class SizeStrip : public QWidget
{
    Q_OBJECT
public:
    explicit SizeStrip(const Session &session, QWidget *parent = nullptr);

    void show(const FormSize &size);

Q_SIGNALS:
    /// An indicator was pressed in the list: what it is computed from is wanted.
    void indicatorChosen(const octant::Indicator &indicator);

private:
    void listUnfed();

    const Session &m_session;
    QList<Indicator> m_unfed;
    Label *m_words;
    QPushButton *m_button;
};

} // namespace octant
