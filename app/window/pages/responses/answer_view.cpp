// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/pages/responses/answer_view.h"

#include "app/window/pages/responses/sheet_delegate.h"
#include "app/window/theme/colours.h"
#include "app/window/theme/grid.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPainter>

#include <algorithm>

namespace octant {

namespace {

/// Titles that stand flush with the cells below them.
class SheetHeader : public QHeaderView
{
public:
    explicit SheetHeader(QWidget *parent)
        : QHeaderView(Qt::Horizontal, parent)
    {
    }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        const Colours &colours = Colours::of(palette());
        painter->fillRect(rect, colours.background);
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), grid::hair), colours.hairline);
        painter->setPen(colours.secondary);
        const QString title = model()->headerData(section, Qt::Horizontal).toString();
        painter->drawText(rect, Qt::AlignVCenter | Qt::AlignLeft,
                          fontMetrics().elidedText(title, Qt::ElideRight, rect.width() - grid::step));
    }
};

} // namespace

AnswerView::AnswerView(const QString &name, const QList<double> &shares, QWidget *parent)
    : QTreeView(parent)
    , m_shares(shares)
{
    setObjectName(name);
    setHeader(new SheetHeader(this));
    setFrameShape(QFrame::NoFrame);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setIndentation(0);
    setUniformRowHeights(false);
    setAllColumnsShowFocus(true);
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // the columns keep their width
    setItemDelegate(new SheetDelegate(this));
    header()->setSectionResizeMode(QHeaderView::Fixed);
    header()->setStretchLastSection(false);
    header()->setHighlightSections(false);
    header()->setMinimumSectionSize(1);
    viewport()->setAutoFillBackground(false);
    auto *copy = new QAction(tr("Copy rows"), this);
    copy->setObjectName(name + QStringLiteral("Copy"));
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, &AnswerView::copyRows);
    addAction(copy);
    setContextMenuPolicy(Qt::ActionsContextMenu);
}

void AnswerView::setModel(QAbstractItemModel *model)
{
    QTreeView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &AnswerView::span);
    span();
    shareWidth();
}

void AnswerView::span()
{
    for (int row = 0; row < model()->rowCount(); ++row) {
        const auto cell = model()->index(row, 0).data(SheetDelegate::cellRole).value<SheetCell>();
        setFirstColumnSpanned(row, {}, cell.spans);
    }
}

void AnswerView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    shareWidth();
}

void AnswerView::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        scheduleDelayedItemsLayout();
}

void AnswerView::shareWidth()
{
    if (!model())
        return;
    int left = viewport()->width();
    for (int column = 0; column + 1 < m_shares.size(); ++column) {
        const int width = static_cast<int>(viewport()->width() * m_shares[column]);
        header()->resizeSection(column, width);
        left -= width;
    }
    header()->resizeSection(static_cast<int>(m_shares.size()) - 1, std::max(1, left));
    scheduleDelayedItemsLayout(); // other widths, other heights
}

void AnswerView::copyRows() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QStringList lines;
    for (const QModelIndex &row : std::as_const(rows)) {
        QStringList fields;
        for (int column = 0; column < model()->columnCount(); ++column)
            fields.append(
                row.siblingAtColumn(column).data().toString().replace(QLatin1Char('\n'), QLatin1Char(' ')));
        lines.append(fields.join(QLatin1Char('\t')));
    }
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')) + QLatin1Char('\n'));
}

} // namespace octant
