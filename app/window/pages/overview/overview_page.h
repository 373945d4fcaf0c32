// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/pages/overview/overview_figures.h"
#include "app/window/pages/page.h"

class QVBoxLayout;

namespace octant {

class ReadingColumn;

/// Where the chosen year stands: key figures, the star, what needs the secretariat today, how responses
/// arrive, and how the commitments of each principle are doing.
class OverviewPage : public Page
{
    Q_OBJECT
public:
    explicit OverviewPage(Session &session);

    QString title() const override;
    QString statusLine() const override;
    void refresh() override;

private:
    void show(const OverviewFigures &figures);
    QWidget *withoutRound();
    QWidget *withoutResponses();
    QWidget *keyFigures() const;
    QWidget *starSection();
    QWidget *todoSection();
    QWidget *curveSection() const;
    QWidget *statusSection();

    QAction *m_toRound;
    QAction *m_toResponses;
    ReadingColumn *m_column;
    OverviewFigures m_figures;
};

} // namespace octant
