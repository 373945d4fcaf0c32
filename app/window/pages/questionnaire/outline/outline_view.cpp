// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/pages/questionnaire/outline/outline_view.h"

#include "app/window/pages/questionnaire/outline/outline_delegate.h"

#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace octant {

OutlineView::OutlineView(const Session &session, QWidget *parent)
    : QTreeView(parent)
{
    setObjectName(u"questionnaireOutline"_s);
    setAccessibleName(tr("Sections and questions"));
    setModel(&m_model);
    setItemDelegate(new OutlineDelegate(session, this));
    setFrameShape(QFrame::NoFrame);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(0);
    setMouseTracking(true);
    setExpandsOnDoubleClick(false);
    setSelectionMode(ExtendedSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setMinimumWidth(200);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setDefaultDropAction(Qt::MoveAction);
    setDropIndicatorShown(true);
    setAutoExpandDelay(600);
    viewport()->setAutoFillBackground(false);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (!m_choosing && index.isValid())
            Q_EMIT lineChosen(index.data(OutlineModel::CodeRole).toString());
    });
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (!m_choosing)
            Q_EMIT selectionWasChanged();
    });
    connect(this, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        if (!OutlineModel::isQuestion(index))
            setExpanded(index, !isExpanded(index));
    });
}

void OutlineView::setEditable(bool editable)
{
    m_model.setEditable(editable);
    setDragEnabled(editable);
    setAcceptDrops(editable);
    setDragDropMode(editable ? DragDrop : NoDragDrop);
}

void OutlineView::showOutline(QList<OutlineItem> outline, bool allOpen)
{
    const QScopedValueRollback choosing(m_choosing, true);
    const QStringList open = openCodes();
    const QStringList selected = selectedCodes();
    const QString current = currentCode();
    const int scrolled = verticalScrollBar()->value();
    const bool isSameShape = m_model.setOutline(std::move(outline));
    if (allOpen)
        expandAll();
    if (isSameShape)
        return;
    for (const QString &code : open)
        expand(m_model.indexOf(code));
    QItemSelection selection;
    for (const QString &code : selected)
        if (const QModelIndex index = m_model.indexOf(code); index.isValid())
            selection.select(index, index);
    selectionModel()->setCurrentIndex(m_model.indexOf(current), QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    verticalScrollBar()->setValue(scrolled);
}

QStringList OutlineView::openCodes() const
{
    QStringList codes;
    QModelIndexList waiting;
    for (int row = 0; row < m_model.rowCount(); ++row)
        waiting.append(m_model.index(row, 0));
    while (!waiting.isEmpty()) {
        const QModelIndex index = waiting.takeFirst();
        if (!isExpanded(index))
            continue;
        codes.append(index.data(OutlineModel::CodeRole).toString());
        for (int row = 0; row < m_model.rowCount(index); ++row)
            waiting.append(m_model.index(row, 0, index));
    }
    return codes;
}

void OutlineView::choose(const QString &code)
{
    choose(QStringList(code));
}

void OutlineView::choose(const QStringList &codes)
{
    const QModelIndex first = m_model.indexOf(codes.value(0));
    if (!first.isValid())
        return; // the search does not hold it
    const QScopedValueRollback choosing(m_choosing, true);
    QItemSelection selection;
    for (const QString &code : codes)
        if (const QModelIndex index = m_model.indexOf(code); index.isValid())
            selection.select(index, index);
    for (QModelIndex outer = first.parent(); outer.isValid(); outer = outer.parent())
        expand(outer);
    selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    scrollTo(first);
}

QString OutlineView::currentCode() const
{
    return currentIndex().data(OutlineModel::CodeRole).toString();
}

QList<QuestionCode> OutlineView::selectedQuestions() const
{
    return m_model.questionsOf(selectionModel()->selectedIndexes());
}

QStringList OutlineView::selectedCodes() const
{
    QStringList codes;
    for (const QModelIndex &index : selectionModel()->selectedIndexes())
        codes.append(index.data(OutlineModel::CodeRole).toString());
    return codes;
}

void OutlineView::keyPressEvent(QKeyEvent *event)
{
    // The tree itself copies the words of a line only; the page copies whole questions.
    if (event->matches(QKeySequence::Copy))
        return event->ignore();
    QTreeView::keyPressEvent(event);
}

} // namespace octant
