// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/pages/questionnaire/questionnaire_reading.h"
#include "app/window/session/session.h"

#include <QWidget>

class QVBoxLayout;

namespace octant {

/// Everything that is set for one question: type, unit, where its answers go, its expressions, its wording in
/// both languages. Only shows.
class QuestionPanel : public QWidget
{
    Q_OBJECT
public:
    QuestionPanel(const Session &session, const QuestionnaireReading &reading, const Question &question,
                  QWidget *parent = nullptr);

Q_SIGNALS:
    void copyRequested();

private:
    void addHead(QVBoxLayout *layout);
    void addFacts(QVBoxLayout *layout);
    void addFeeds(QVBoxLayout *layout);
    void addExpressions(QVBoxLayout *layout);
    void addWording(QVBoxLayout *layout);
    void addChoices(QVBoxLayout *layout);
    QString unitWords() const;
    QString setWords() const;

    const Session &m_session;
    QuestionnaireReading m_reading;
    Question m_question;
};

} // namespace octant
