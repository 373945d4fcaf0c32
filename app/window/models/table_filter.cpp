// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/models/table_filter.h"

#include "app/window/models/fold.h"

#include <QDate>

#include <algorithm>

namespace octant {

namespace {

bool isMissing(const QVariant &value)
{
    return !value.isValid() || value.isNull() ||
           (value.typeId() == QMetaType::QString && value.toString().isEmpty());
}

} // namespace

TableFilter::TableFilter(const Words &words, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_words(words)
{
    setRecursiveFilteringEnabled(true);
    setSortRole(TableModelBase::SortRole);
}

void TableFilter::setTable(TableModelBase *model)
{
    m_model = model;
    setSourceModel(model);
}

void TableFilter::setSearch(const QString &text)
{
    m_search = folded(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

void TableFilter::setFilter(const QString &name, Accepts accepts)
{
    if (accepts)
        m_filters[name] = std::move(accepts);
    else
        m_filters.remove(name);
    invalidateFilter();
}

int TableFilter::shownRows() const
{
    if (!m_model || !m_model->isGrouped())
        return rowCount();
    int rows = 0;
    for (int group = 0; group < rowCount(); ++group)
        rows += rowCount(index(group, 0));
    return rows;
}

bool TableFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = m_model->index(row, 0, parent);
    const int number = index.data(TableModelBase::RowRole).toInt();
    return number >= 0 && accepts(number); // a heading is shown for the sake of its rows only
}

bool TableFilter::accepts(int row) const
{
    for (const Accepts &accepts : m_filters)
        if (!accepts(row))
            return false;
    if (m_search.isEmpty())
        return true;
    const QString text = folded(m_model->searchTextOf(row));
    return std::ranges::all_of(m_search, [&](const QString &word) { return text.contains(word); });
}

bool TableFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant a = left.data(TableModelBase::SortRole);
    const QVariant b = right.data(TableModelBase::SortRole);
    const bool descending = sortOrder() == Qt::DescendingOrder;
    if (left.data(TableModelBase::RowRole).toInt() < 0) // headings stay as they are
        return (a.toInt() < b.toInt()) != descending;
    if (isMissing(a) || isMissing(b))
        return isMissing(a) != isMissing(b) && isMissing(b) != descending;
    if (a.typeId() == QMetaType::QString)
        return m_words.compare(a.toString(), b.toString()) < 0;
    return QVariant::compare(a, b) == QPartialOrdering::Less;
}

} // namespace octant
