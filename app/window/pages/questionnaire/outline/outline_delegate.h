// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/session/session.h"

#include <QStyledItemDelegate>

class QTreeView;

namespace octant {

/// Paints the outline of a questionnaire: a section with the symbol and colour of its principle and the
/// number of its questions, a question with its code before the label, each with the mark of its worst
/// problem.
class OutlineDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// Session and tree must outlive the delegate.
    OutlineDelegate(const Session &session, QTreeView *tree);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int indentOf(const QModelIndex &index) const;
    /// At the right edge, which moves inwards by it.
    void paintSeverity(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                       QRect &rect) const;
    void paintHeading(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                      const QRect &rect) const;
    void paintQuestion(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                       QRect rect) const;

    const Session &m_session;
    QTreeView *m_tree;
};

} // namespace octant
