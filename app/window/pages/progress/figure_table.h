// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/models/table_model.h"
#include "app/window/pages/progress/figure_rows.h"
#include "app/window/session/session.h"

#include <QTreeView>

namespace octant {

/// The table behind a chart, as high as its rows. Ctrl+C copies all of it for a spreadsheet.
class FigureTable : public QTreeView
{
    Q_OBJECT
public:
    /// The session must outlive the table. @p what is the title of the first column.
    FigureTable(Session &session, const QString &name, const QString &what, const QList<FigureRow> &rows,
                QWidget *parent = nullptr);

    QString tsv() const;
    void copy() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

private:
    void setColumns(const QStringList &titles);

    Session &m_session;
    QStringList m_titles;
    TableModel<FigureRow> m_model;
};

} // namespace octant
