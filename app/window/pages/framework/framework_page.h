// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/pages/framework/framework_items.h"
#include "app/window/pages/list_page.h"

namespace octant {

class Holder;
class ItemForm;

/// What the alliance measures by: indicators, impact areas, units and kinds of partners, with the reporting
/// years for which they hold. Entries are added, changed and retired; none is ever taken away, because
/// earlier years name it.
class FrameworkPage : public ListPage
{
    Q_OBJECT
public:
    explicit FrameworkPage(Session &session);

    QString title() const override;
    QString statusLine() const override;
    QAction *primaryAction() const override { return m_add; }
    QList<QAction *> furtherActions() const override { return m_adding; }
    bool hasYear() const override { return false; }
    void refresh() override;

protected:
    QWidget *makeDetail(const QString &key) override;

private:
    void setColumns();
    void addFilters();
    void addActions();
    void addEntry(ItemSort sort);
    QWidget *panelOf(const FrameworkItem &item, Holder *holder);
    void addFacts(QWidget *panel, const FrameworkItem &item) const;
    void showForm(Holder *holder, const FrameworkItem &item);
    void retire(const FrameworkItem &item);
    void save(ItemForm *form, const FrameworkChange &asked);
    void change(const FrameworkChange &asked, const QString &key, WorkQueue::Failed failed);
    QString wordOf(ItemSort sort) const;
    QString yearWords(const YearSpan &years) const;

    TableModel<FrameworkItem> m_model;
    QAction *m_add;
    QList<QAction *> m_adding; ///< one for each sort
    FilterChip *m_sort = nullptr;
    FilterChip *m_state = nullptr;
};

} // namespace octant
