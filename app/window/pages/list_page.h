// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/models/table_filter.h"
#include "app/window/models/table_model.h"
#include "app/window/pages/page.h"
#include "app/window/widgets/filter_chip.h"

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QScrollArea;
class QSplitter;
class QStackedWidget;
class QTreeView;
class QVBoxLayout;

namespace octant {

class FlowLayout;

/// A page that is a list with a detail panel beside it: a search field, filters as chips, a table that sorts
/// and copies (Ctrl+C, as rows for a spreadsheet), and what is known about the selected row at its right. Esc
/// closes the panel. Search, filters, order and widths come back at the next start.
///
/// A subclass keeps a TableModel<Row>, and in its constructor: sets the model's columns and key, calls
/// setTable(), addFilter() for each filter, setEmptyState(), refresh(). In refresh(), after setRows(), it
/// calls rowsLoaded(). It overrides makeDetail().
class ListPage : public Page
{
    Q_OBJECT
public:
    QString item() const override { return m_item; }
    void open(const QString &item) override;
    bool mayLeave() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

    ListPage(Session &session, const QString &id, QWidget *parent = nullptr);

    /// The model stays the subclass's. @p widths are those of the columns at first; the first column takes
    /// the rest.
    /// @p sortColumn is that by which rows are ordered at first; -1 keeps the model's order.
    void setTable(TableModelBase *model, const QString &accessibleName, const QList<int> &widths,
                  int sortColumn);
    /// Adds a filter by a value of each row; the empty value means all. Choices are set when they are known.
    FilterChip *addFilter(const QString &name, const QString &title,
                          std::function<QStringList(int row)> valuesOf);
    /// Columns that make room for the panel while it is open.
    void setSpareColumns(const QList<int> &columns) { m_spare = columns; }
    /// For a panel that is read like a page: it takes the room, and the list keeps @p listWidth at first.
    void setWidePanel(int listWidth);
    /// What is shown where the list has no rows at all; the page takes it.
    void setEmptyState(QWidget *state);
    /// A control at the right end of the tool line.
    void addTool(QWidget *tool);

    /// The panel for a row of the list; null for none. It is deleted when another row is selected.
    virtual QWidget *makeDetail(const QString &key) = 0;
    /// To be called when the model has its rows: selects again what was open and makes its detail anew.
    void rowsLoaded();
    /// While held – something is being edited in it – the panel is not made anew when records change.
    void holdDetail(bool held);
    /// Holds it, and asks the person before it is given up while @p hasChanges says so.
    void guardDetail(std::function<bool()> hasChanges);
    /// Makes the panel anew, as after an edit.
    void remakeDetail();
    void closeDetail();
    /// Shows a widget in the panel that belongs to no row, such as the form for a new one; the page takes it.
    void showDetailWidget(QWidget *detail);

    QTreeView *table() const { return m_table; }
    TableFilter &filter() { return m_filter; }

private:
    void buildTools(QVBoxLayout *layout);
    void buildTable();
    QWidget *buildPanel();
    void rowSelected();
    void selectItem();
    void showDetail();
    void sizePanel();
    void updateShown();
    void copyRows() const;
    void restore();
    void save() const;
    QString key(const QString &name) const;

    TableModelBase *m_model = nullptr;
    TableFilter m_filter;
    QLineEdit *m_search;
    FlowLayout *m_chips;
    QHBoxLayout *m_tools;
    QLabel *m_count;
    QTreeView *m_table;
    QSplitter *m_splitter;
    QLabel *m_code;  ///< what is open, at the top of the panel
    QWidget *m_list; ///< the table with its margin
    QWidget *m_panel;
    QScrollArea *m_scroll;
    QStackedWidget *m_stack; ///< content, empty state, nothing found
    QWidget *m_nothing;
    QHash<QString, FilterChip *> m_filterChips;
    QList<int> m_spare;
    QString m_item;
    int m_listWidth = 0; ///< of the list beside a wide panel; 0 while the panel is narrow
    bool m_held = false;
    std::function<bool()> m_hasChanges;
    bool m_loaded = false;
    bool m_selecting = false; ///< the program selects, not the person
};

} // namespace octant
