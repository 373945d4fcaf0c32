// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/pages/responses/answer_model.h"
#include "app/window/session/address.h"
#include "app/window/session/session.h"

#include <QWidget>

class QBoxLayout;
class QVBoxLayout;

namespace octant {

class AnswerView;
class Chip;
class DecisionBar;

/// What was read in a response: last year, received and in force side by side, with the findings, and at the
/// foot what can be decided. Only shows; decisions come as signals of the bar.
class ResponsePanel : public QWidget
{
    Q_OBJECT
public:
    ResponsePanel(Session &session, const ResponseStory &story, QWidget *parent = nullptr);

    DecisionBar *decisions() const { return m_decisions; }
    AnswerModel::Shown shown() const { return m_shown; }
    void setShown(AnswerModel::Shown shown);
    int scrolled() const;
    void scrollTo(int position);

Q_SIGNALS:
    void revisionRequested(octant::RevisionId revision);
    void shownChanged(octant::AnswerModel::Shown shown);
    void addressRequested(const octant::Address &address);

private:
    void addHead(QVBoxLayout *layout);
    void addRevisions(QBoxLayout *row);
    void addChoices(QVBoxLayout *layout);
    QString revisionWords(const RevisionHead &revision) const;
    QString arrivalWords() const;

    Session &m_session;
    const ResponseStory m_story;
    AnswerModel m_model;
    AnswerView *m_view;
    DecisionBar *m_decisions;
    QList<Chip *> m_chips; ///< by AnswerModel::Shown
    AnswerModel::Shown m_shown = AnswerModel::Shown::All;
};

} // namespace octant
