// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/pages/questionnaire/questionnaire_draft.h"

#include <QHash>
#include <QKeySequence>
#include <QObject>

class QAction;
class QMenu;
class QWidget;

namespace octant {

/// Everything that can be done in the builder, by name, with its words and keys. What each does is connected
/// by the page.
class BuilderActions : public QObject
{
    Q_OBJECT
public:
    /// The actions work while the page or, for what concerns selected lines, the outline has the keyboard.
    BuilderActions(QuestionnaireDraft &draft, QWidget &page, QWidget &outline);

    QAction *publish, *build, *correct, *newYear, *discard;
    QAction *undo, *redo;
    QAction *addSection, *addMatrix, *addRepeat, *addCommitments, *bank;
    QAction *copy, *cut, *paste, *duplicate, *remove, *moveUp, *moveDown, *group, *ungroup;
    QAction *import, *exportXlsform, *exportJson;

    /// The menu of things to add: a type each, then what consists of several questions.
    QMenu *addMenu(QWidget *parent);
    /// What is done to the selected lines.
    QMenu *linesMenu(QWidget *parent);
    /// What is done to the questionnaire as a whole.
    QMenu *wholeMenu(QWidget *parent);
    /// All of them, for the command palette.
    QList<QAction *> all() const { return m_all; }

    /// Lets everything rest that would change a questionnaire that is published.
    void setEditable(bool editable);

Q_SIGNALS:
    void addRequested(octant::QuestionType type);

private:
    QAction *add(const QString &text, const QString &name, const QString &icon = {},
                 const QKeySequence &keys = {});
    void makeLife();
    void makeSteps();
    void makeAdding();
    void makeLines();
    void makeFiles();
    void nameSteps();

    QuestionnaireDraft &m_draft;
    QWidget &m_page;
    QWidget &m_outline;
    QList<QAction *> m_all;
    QHash<QuestionType, QAction *> m_types;
};

} // namespace octant
