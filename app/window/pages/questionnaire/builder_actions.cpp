// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/pages/questionnaire/builder_actions.h"

#include "app/window/pages/questionnaire/question_words.h"
#include "app/window/theme/icon.h"

#include <QAction>
#include <QMenu>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace octant {

BuilderActions::BuilderActions(QuestionnaireDraft &draft, QWidget &page, QWidget &outline)
    : m_draft(draft)
    , m_page(page)
    , m_outline(outline)
{
    makeLife();
    makeSteps();
    makeAdding();
    makeLines();
    makeFiles();
}

QAction *BuilderActions::add(const QString &text, const QString &name, const QString &iconName,
                             const QKeySequence &keys)
{
    auto *action = new QAction(text, &m_page);
    action->setObjectName(u"action"_s + name);
    if (!iconName.isEmpty())
        action->setIcon(icon(iconName, Tint::Secondary));
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_all.append(action);
    return action;
}

void BuilderActions::makeLife()
{
    publish = add(tr("Publish"), u"Publish"_s);
    build = add(tr("Build the questionnaire"), u"BuildQuestionnaire"_s);
    correct = add(tr("Correct this edition"), u"CorrectEdition"_s, u"edit"_s);
    newYear = add(tr("Build next year's questionnaire"), u"NewYear"_s);
    discard = add(tr("Discard the draft…"), u"DiscardDraft"_s);
}

void BuilderActions::makeSteps()
{
    undo = add(tr("Undo"), u"Undo"_s, u"undo"_s, QKeySequence::Undo);
    redo = add(tr("Redo"), u"Redo"_s, u"redo"_s);
    redo->setShortcuts({QKeySequence(u"Ctrl+Shift+Z"_s), QKeySequence(u"Ctrl+Y"_s)});
    QUndoStack *steps = &m_draft.steps();
    connect(undo, &QAction::triggered, steps, &QUndoStack::undo);
    connect(redo, &QAction::triggered, steps, &QUndoStack::redo);
    for (QAction *action : {undo, redo})
        m_page.addAction(action);
    connect(steps, &QUndoStack::indexChanged, this, &BuilderActions::nameSteps);
    connect(steps, &QUndoStack::undoTextChanged, this, &BuilderActions::nameSteps);
    nameSteps();
}

void BuilderActions::nameSteps()
{
    const QUndoStack &steps = m_draft.steps();
    undo->setEnabled(steps.canUndo());
    redo->setEnabled(steps.canRedo());
    undo->setText(steps.canUndo() ? tr("Undo: %1").arg(steps.undoText()) : tr("Undo"));
    redo->setText(steps.canRedo() ? tr("Redo: %1").arg(steps.redoText()) : tr("Redo"));
}

void BuilderActions::makeAdding()
{
    for (const QuestionType type : QuestionWords::allTypes()) {
        if (type == QuestionType::Hidden)
            continue; // it comes from imported forms only
        QAction *action =
            add(tr("New question: %1").arg(QuestionWords::type(type)), u"Add_"_s + nameOf(type));
        action->setIconText(QuestionWords::type(type));
        connect(action, &QAction::triggered, this, [this, type] { Q_EMIT addRequested(type); });
        m_types.insert(type, action);
    }
    addMatrix = add(tr("New scale matrix"), u"Add_matrix"_s);
    addRepeat = add(tr("New repeat group"), u"Add_repeat"_s);
    addCommitments = add(tr("New commitment block"), u"Add_commitments"_s);
    addSection = add(tr("New section"), u"AddSection"_s);
    bank = add(tr("Question bank"), u"QuestionBank"_s, u"folder"_s);
    bank->setCheckable(true);
}

void BuilderActions::makeLines()
{
    copy = add(tr("Copy"), u"CopyQuestion"_s, u"copy"_s, QKeySequence::Copy);
    cut = add(tr("Cut"), u"CutQuestion"_s, {}, QKeySequence::Cut);
    paste = add(tr("Paste"), u"PasteQuestion"_s, {}, QKeySequence::Paste);
    duplicate = add(tr("Duplicate"), u"DuplicateQuestion"_s, {}, QKeySequence(u"Ctrl+D"_s));
    remove = add(tr("Delete"), u"DeleteQuestion"_s, u"delete"_s, QKeySequence::Delete);
    moveUp = add(tr("Move up"), u"MoveUp"_s, u"move_up"_s, QKeySequence(u"Alt+Up"_s));
    moveDown = add(tr("Move down"), u"MoveDown"_s, u"move_down"_s, QKeySequence(u"Alt+Down"_s));
    group = add(tr("Group the questions"), u"GroupQuestions"_s, {}, QKeySequence(u"Ctrl+G"_s));
    ungroup = add(tr("Dissolve the group"), u"UngroupQuestions"_s);
    for (QAction *action : {copy, cut, paste, duplicate, remove, moveUp, moveDown, group, ungroup})
        m_outline.addAction(action);
}

void BuilderActions::makeFiles()
{
    import = add(tr("Import XLSForm or JSON…"), u"ImportQuestionnaire"_s, u"import"_s);
    exportXlsform = add(tr("Export as XLSForm…"), u"ExportXlsform"_s, u"export"_s);
    exportJson = add(tr("Export as JSON…"), u"ExportJson"_s, u"export"_s);
}

QMenu *BuilderActions::addMenu(QWidget *parent)
{
    auto *menu = new QMenu(parent);
    menu->setObjectName(u"addMenu"_s);
    for (const QuestionType type : QuestionWords::allTypes())
        if (QAction *action = m_types.value(type)) {
            QAction *line = menu->addAction(QuestionWords::type(type));
            connect(line, &QAction::triggered, action, &QAction::trigger);
        }
    menu->addSeparator();
    for (QAction *action : {addMatrix, addRepeat, addCommitments})
        menu->addAction(action);
    menu->addSeparator();
    menu->addAction(addSection);
    return menu;
}

QMenu *BuilderActions::linesMenu(QWidget *parent)
{
    auto *menu = new QMenu(parent);
    menu->setObjectName(u"linesMenu"_s);
    for (QAction *action : {copy, cut, paste, duplicate})
        menu->addAction(action);
    menu->addSeparator();
    for (QAction *action : {moveUp, moveDown, group, ungroup})
        menu->addAction(action);
    menu->addSeparator();
    menu->addAction(addSection);
    menu->addAction(remove);
    return menu;
}

QMenu *BuilderActions::wholeMenu(QWidget *parent)
{
    auto *menu = new QMenu(parent);
    menu->setObjectName(u"wholeMenu"_s);
    for (QAction *action : {correct, newYear, discard})
        menu->addAction(action);
    menu->addSeparator();
    for (QAction *action : {import, exportXlsform, exportJson})
        menu->addAction(action);
    return menu;
}

void BuilderActions::setEditable(bool editable)
{
    for (QAction *action : {addSection, addMatrix, addRepeat, addCommitments, bank, cut, paste, duplicate,
                            remove, moveUp, moveDown, group, ungroup})
        action->setEnabled(editable);
    for (QAction *action : std::as_const(m_types))
        action->setEnabled(editable);
    if (!editable)
        bank->setChecked(false);
}

} // namespace octant
