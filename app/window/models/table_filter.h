// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/models/table_model.h"
#include "forms/language/words.h"

#include <QHash>
#include <QSortFilterProxyModel>

namespace octant {

/// Shows the rows of a table model that fit the search and all filters, sorted by a column: texts in the
/// order of the language, numbers and dates by value, cells without a value last either way. Headings keep
/// their order and are shown while a row of theirs is.
class TableFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    using Accepts = std::function<bool(int row)>;

    explicit TableFilter(const Words &words, QObject *parent = nullptr);

    void setTable(TableModelBase *model);
    /// Any script and case; several words must all be there.
    void setSearch(const QString &text);
    /// A filter under a name; an empty function takes it away.
    void setFilter(const QString &name, Accepts accepts);
    /// Rows that are shown, headings not counted.
    int shownRows() const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    bool accepts(int row) const;

    const Words m_words;
    TableModelBase *m_model = nullptr;
    QStringList m_search; ///< folded words
    QHash<QString, Accepts> m_filters;
};

} // namespace octant
