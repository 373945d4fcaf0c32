// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/models/table_model.h"
#include "app/window/pages/commitments/commitment_list.h"
#include "app/window/pages/list_page.h"

namespace octant {

class Holder;

/// The commitments of a year, grouped by principle, each with its path and status; beside them one in detail.
class CommitmentsPage : public ListPage
{
    Q_OBJECT
public:
    explicit CommitmentsPage(Session &session);

    QString title() const override;
    QString statusLine() const override;
    void refresh() override;
    /// A commitment's code, or a principle's: then its commitments alone are listed.
    void open(const QString &item) override;

protected:
    QWidget *makeDetail(const QString &key) override;

private:
    void setColumns();
    void addFilters();
    void showPrinciple();
    ListCell pathCell(const CommitmentRow &row) const;
    BadgeLook statusBadge(const CommitmentRow &row) const;
    QList<RowGroup> groups() const;
    void showStory(Holder *holder, const CommitmentStory &story);
    void showOverride(Holder *holder, const CommitmentRow &row);

    TableModel<CommitmentRow> m_model;
    QString m_principle; ///< asked for and not filtered yet
};

} // namespace octant
