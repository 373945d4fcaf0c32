// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/models/list_cell.h"

#include <QAbstractItemModel>

#include <functional>

namespace octant {

/// A heading under which rows stand together.
struct RowGroup
{
    QString key;
    std::function<ListCell()> heading; ///< asked for when painted; a badge and a text, as a rule
};

/// A list of values as an item model: flat, or in two levels under the headings of groups. What the rows are
/// is said by TableModel<Row> below; views, filters and tests need this class only.
class TableModelBase : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Role {
        CellRole = Qt::UserRole, ///< ListCell: all that the delegate paints
        SortRole,                ///< QVariant: ListCell::sort, else its text
        KeyRole,                 ///< QString: what names the row (a code); of a heading: the group's key
        RowRole,                 ///< int: the row's number in rows(); -1 for a heading
    };

    using QAbstractItemModel::QAbstractItemModel;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    bool isGrouped() const { return !m_groups.isEmpty(); }
    /// The index of the row of a key; invalid where there is none.
    QModelIndex indexOf(const QString &key) const;
    virtual int size() const = 0;
    virtual QString keyOf(int row) const = 0;
    /// Everything in a row that may be searched for.
    virtual QString searchTextOf(int row) const = 0;

protected:
    virtual ListCell cell(int row, int column) const = 0;
    virtual QString columnTitle(int column) const = 0;
    virtual QString groupOf(int row) const = 0;
    virtual bool isNumeric(int column) const = 0;

    /// Orders the rows under the groups; rows of an unknown group come under a last heading without words.
    /// Call between beginResetModel() and endResetModel(). No groups: flat.
    void arrange(const QList<RowGroup> &groups);

private:
    QVariant headingData(int group, int column, int role) const;

    QList<RowGroup> m_groups;    ///< those that have rows
    QList<QList<int>> m_members; ///< of each group: numbers of rows
};

/// Rows of a value type with columns that are functions from a row to a cell. Cells are asked for when they
/// are painted, so that they may depend on the palette of the moment.
///
///     m_model.setColumns({{tr("Name"), [](const PartnerRow &r) { return ListCell{.text = r.name}; }}, …});
///     m_model.setKey([](const PartnerRow &r) { return r.partner.code.text(); });
///     m_model.setRows(rows);                        // again after every load
template <typename Row>
class TableModel : public TableModelBase
{
public:
    struct Column
    {
        QString title;
        std::function<ListCell(const Row &)> cell;
        bool numeric = false; ///< the heading stands at the right
    };
    using Word = std::function<QString(const Row &)>;

    using TableModelBase::TableModelBase;

    void setColumns(QList<Column> columns) { m_columns = std::move(columns); }
    void setKey(Word key) { m_key = std::move(key); }
    /// What else than the cells' texts is searched.
    void setSearchText(Word text) { m_search = std::move(text); }
    void setGroup(Word group) { m_group = std::move(group); }

    void setRows(QList<Row> rows, const QList<RowGroup> &groups = {})
    {
        beginResetModel();
        m_rows = std::move(rows);
        arrange(groups);
        endResetModel();
    }
    const QList<Row> &rows() const { return m_rows; }
    /// The row of a key; null where there is none.
    const Row *find(const QString &key) const
    {
        for (const Row &row : m_rows)
            if (m_key(row) == key)
                return &row;
        return nullptr;
    }

    int columnCount(const QModelIndex & = {}) const override { return static_cast<int>(m_columns.size()); }
    int size() const override { return static_cast<int>(m_rows.size()); }
    QString keyOf(int row) const override { return m_key ? m_key(m_rows[row]) : QString::number(row); }
    QString searchTextOf(int row) const override
    {
        QStringList words;
        for (const Column &column : m_columns)
            words.append(column.cell(m_rows[row]).text);
        if (m_search)
            words.append(m_search(m_rows[row]));
        return words.join(QLatin1Char(' '));
    }

protected:
    ListCell cell(int row, int column) const override { return m_columns[column].cell(m_rows[row]); }
    QString columnTitle(int column) const override { return m_columns[column].title; }
    QString groupOf(int row) const override { return m_group ? m_group(m_rows[row]) : QString(); }
    bool isNumeric(int column) const override { return m_columns[column].numeric; }

private:
    QList<Column> m_columns;
    QList<Row> m_rows;
    Word m_key;
    Word m_search;
    Word m_group;
};

} // namespace octant
