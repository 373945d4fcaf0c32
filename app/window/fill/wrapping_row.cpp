// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/fill/wrapping_row.h"

#include "app/window/theme/grid.h"

#include <QWidget>

#include <algorithm>

namespace octant {

WrappingRow::WrappingRow(QWidget *parent, int spacing)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(spacing);
}

WrappingRow::~WrappingRow()
{
    qDeleteAll(m_items);
}

QLayoutItem *WrappingRow::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QSize WrappingRow::sizeHint() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        if (!item->isEmpty())
            size = {size.width() + item->sizeHint().width() + spacing(),
                    std::max(size.height(), item->sizeHint().height())};
    return size.grownBy(contentsMargins());
}

QSize WrappingRow::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    return size.grownBy(contentsMargins());
}

void WrappingRow::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

QList<WrappingRow::Line> WrappingRow::linesIn(int width) const
{
    QList<Line> lines;
    int x = 0;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const int own = std::min(item->sizeHint().width(), width);
        const int height = item->hasHeightForWidth() ? item->heightForWidth(own) : item->sizeHint().height();
        if (lines.isEmpty() || x + own > width) {
            lines.append(Line());
            x = 0;
        }
        lines.last().items.append(item);
        lines.last().sizes.append({own, height});
        lines.last().height = std::max(lines.last().height, height);
        x += own + spacing();
    }
    return lines;
}

int WrappingRow::arrange(const QRect &rect, bool apply) const
{
    const QRect inner = rect.marginsRemoved(contentsMargins());
    const int between = std::min(spacing(), grid::step);
    int y = inner.top();
    const QList<Line> lines = linesIn(inner.width());
    for (const Line &line : lines) {
        int x = inner.left();
        for (qsizetype i = 0; i < line.items.size(); ++i) {
            const QSize size = line.sizes[i];
            if (apply)
                line.items[i]->setGeometry({QPoint(x, y + (line.height - size.height()) / 2), size});
            x += size.width() + spacing();
        }
        y += line.height + between;
    }
    return y - rect.top() + contentsMargins().bottom() - (lines.isEmpty() ? 0 : between);
}

} // namespace octant
