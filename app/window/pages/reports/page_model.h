// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/pages/reports/report_preview.h"

#include <QAbstractListModel>

namespace octant {

/// The pages of a report, each with its thumbnail and its number.
class PageModel : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setPages(QList<ReportPage> pages);
    const QList<ReportPage> &pages() const { return m_pages; }

    int rowCount(const QModelIndex &parent = {}) const override;
    /// The number as text, the thumbnail (QImage) as decoration.
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<ReportPage> m_pages;
};

} // namespace octant
