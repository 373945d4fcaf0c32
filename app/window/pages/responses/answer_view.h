// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

namespace octant {

/// Shows a sheet of cells that wrap: columns share the width, rows are as high as they need.
class AnswerView : public QTreeView
{
    Q_OBJECT
public:
    /// @p shares of the width, one a column; they add up to 1.
    AnswerView(const QString &name, const QList<double> &shares, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void span();
    void shareWidth();
    void copyRows() const;

    QList<double> m_shares;
};

} // namespace octant
