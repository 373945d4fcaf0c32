// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/pages/questionnaire/outline/outline_view.h"
#include "app/window/pages/questionnaire/questionnaire_draft.h"

#include <QMimeData>

namespace octant {

/// What is done to whole questions and sections: the selected lines of the outline are added to, moved,
/// copied, deleted, each as one named step. What comes out of it is selected afterwards.
class OutlineEdits : public QObject
{
    Q_OBJECT
public:
    /// All three must outlive it.
    OutlineEdits(const Session &session, QuestionnaireDraft &draft, OutlineView &view);

    void addQuestion(QuestionType type);
    void addMatrix();
    void addRepeat();
    void addCommitmentBlock();
    void addSection();
    /// Questions of the bank, behind the selected line.
    void addFromBank(const Clipping &clipping);

    void moveUp() { move(false); }
    void moveDown() { move(true); }
    void duplicate();
    void remove();
    void group();
    void ungroup();
    void copy() const;
    void cut();
    void paste();

    /// What travels of questions: their JSON and their words in the language that is shown.
    QMimeData *clip(const QList<QuestionCode> &codes) const;
    void setLanguage(Language language) { m_language = language; }

Q_SIGNALS:
    /// A new line is there and wants to be worded.
    void added(const QString &code);
    /// The lines to be selected now.
    void chosen(const QStringList &codes);

private:
    void move(bool down);
    void moveSection(const SectionCode &code, bool down);
    void moveTo(const QList<QuestionCode> &codes, const QuestionSpot &spot);
    void put(const Clipping &clipping, const QuestionSpot &spot, const QString &name);
    void pasteBytes(const QByteArray &bytes, const QuestionSpot &spot);
    QuestionSpot spot() const;
    QuestionCode freshCode() const;
    const Questionnaire &questionnaire() const { return m_draft.questionnaire(); }
    const Words &words() const { return m_session.words(); }

    const Session &m_session;
    QuestionnaireDraft &m_draft;
    OutlineView &m_view;
    Language m_language;
};

} // namespace octant
