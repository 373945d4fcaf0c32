// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/models/table_model.h"
#include "app/window/pages/list_page.h"
#include "app/window/pages/partners/partner_story.h"

class QAction;

namespace octant {

class Holder;
class PartnerForm;

/// The directory of partners, and beside it one partner's whole story.
class PartnersPage : public ListPage
{
    Q_OBJECT
public:
    explicit PartnersPage(Session &session);

    QString title() const override;
    QString statusLine() const override;
    QAction *primaryAction() const override { return m_add; }
    void refresh() override;

protected:
    QWidget *makeDetail(const QString &key) override;

private:
    void setColumns();
    void addFilters();
    void showStory(Holder *holder, const PartnerStory &story);
    void showForm(Holder *holder, const Partner &partner);
    void addPartner();
    void save(PartnerForm *form, const Partner &partner);
    void erase(const PartnerContact &contact);
    PartnerCode nextCode() const;

    TableModel<PartnerRow> m_model;
    QAction *m_add;
    FilterChip *m_kind = nullptr;
    FilterChip *m_region = nullptr;
    FilterChip *m_role = nullptr;
    FilterChip *m_state = nullptr;
};

} // namespace octant
