// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/pages/reports/page_model.h"

namespace octant {

void PageModel::setPages(QList<ReportPage> pages)
{
    beginResetModel();
    m_pages = std::move(pages);
    endResetModel();
}

int PageModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_pages.size());
}

QVariant PageModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return QString::number(index.row() + 1);
    case Qt::AccessibleTextRole:
        return tr("Page %1").arg(index.row() + 1);
    case Qt::DecorationRole:
        return m_pages[index.row()].thumbnail;
    default:
        return {};
    }
}

} // namespace octant
