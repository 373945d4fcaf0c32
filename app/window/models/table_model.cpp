// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/models/table_model.h"

#include <algorithm>

namespace octant {

// A row's index carries the number of its group plus one; headings and rows of a flat list carry 0.

QModelIndex TableModelBase::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : quintptr(0));
}

QModelIndex TableModelBase::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    return createIndex(static_cast<int>(child.internalId()) - 1, 0, quintptr(0));
}

int TableModelBase::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return isGrouped() ? static_cast<int>(m_groups.size()) : size();
    const bool heading = isGrouped() && parent.internalId() == 0 && parent.column() == 0;
    return heading ? static_cast<int>(m_members[parent.row()].size()) : 0;
}

QVariant TableModelBase::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (isGrouped() && index.internalId() == 0)
        return headingData(index.row(), index.column(), role);
    const int row =
        isGrouped() ? m_members[static_cast<int>(index.internalId()) - 1][index.row()] : index.row();
    switch (role) {
    case RowRole:
        return row;
    case KeyRole:
        return keyOf(row);
    case CellRole:
        return QVariant::fromValue(cell(row, index.column()));
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: {
        const ListCell shown = cell(row, index.column());
        return shown.secondary.isEmpty() ? shown.text
                                         : QStringLiteral("%1 %2").arg(shown.text, shown.secondary);
    }
    case SortRole: {
        const ListCell shown = cell(row, index.column());
        return shown.sort.isValid() ? shown.sort : QVariant(shown.text);
    }
    case Qt::TextAlignmentRole:
        return isNumeric(index.column()) ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    default:
        return {};
    }
}

QVariant TableModelBase::headingData(int group, int column, int role) const
{
    const auto heading = [&] {
        return column == 0 && m_groups[group].heading ? m_groups[group].heading() : ListCell{};
    };
    switch (role) {
    case RowRole:
        return -1;
    case KeyRole:
        return m_groups[group].key;
    case CellRole:
        return QVariant::fromValue(heading());
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return heading().text;
    case SortRole:
        return group;
    default:
        return {};
    }
}

QVariant TableModelBase::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole)
        return columnTitle(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant((isNumeric(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

Qt::ItemFlags TableModelBase::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const bool heading = isGrouped() && index.internalId() == 0;
    return heading ? Qt::ItemIsEnabled : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QModelIndex TableModelBase::indexOf(const QString &key) const
{
    if (!isGrouped()) {
        for (int row = 0; row < size(); ++row)
            if (keyOf(row) == key)
                return index(row, 0);
        return {};
    }
    for (int group = 0; group < m_groups.size(); ++group)
        for (int place = 0; place < m_members[group].size(); ++place)
            if (keyOf(m_members[group][place]) == key)
                return index(place, 0, index(group, 0));
    return {};
}

void TableModelBase::arrange(const QList<RowGroup> &groups)
{
    m_groups.clear();
    m_members.clear();
    if (groups.isEmpty())
        return;
    QList<int> rest;
    for (int row = 0; row < size(); ++row)
        if (std::ranges::none_of(groups, [&](const RowGroup &group) { return group.key == groupOf(row); }))
            rest.append(row);
    for (const RowGroup &group : groups) {
        QList<int> members;
        for (int row = 0; row < size(); ++row)
            if (groupOf(row) == group.key)
                members.append(row);
        if (members.isEmpty())
            continue;
        m_groups.append(group);
        m_members.append(members);
    }
    if (!rest.isEmpty()) {
        m_groups.append(RowGroup{});
        m_members.append(rest);
    }
}

} // namespace octant
