// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/pages/page.h"
#include "app/window/pages/progress/indicator_view.h"

class QCheckBox;
class QComboBox;
class QPushButton;
class QVBoxLayout;

namespace octant {

class ReadingColumn;

/// What the alliance has reached: every principle's indicators over the years, large when one is chosen,
/// broken down, like for like, and as tables. Items are codes of principles and indicators.
class ProgressPage : public Page
{
    Q_OBJECT
public:
    explicit ProgressPage(Session &session);

    QString title() const override;
    QString statusLine() const override;
    QList<QAction *> furtherActions() const override;
    QString item() const override { return m_item; }
    void open(const QString &item) override;
    void refresh() override;

private:
    void buildTools();
    void restore();
    void optionsChanged();
    void show();
    void openHere(const QString &item);
    void copyTable();
    QWidget *content();
    QWidget *multiples();
    void addWay(QVBoxLayout *layout);
    void addAreas(QVBoxLayout *layout);
    QWidget *cards(const QList<Trend> &trends);
    QWidget *card(const Trend &trend);
    QWidget *leadingCard(const Trend &trend);
    QList<Trend> leading() const;
    QList<Trend> shownTrends() const;

    QComboBox *m_by;
    QCheckBox *m_samePartners;
    QPushButton *m_table;
    QPushButton *m_copy;
    QAction *m_tableAction;
    ReadingColumn *m_column;
    ProgressFigures m_figures;
    ProgressOptions m_options;
    QString m_item;
};

} // namespace octant
