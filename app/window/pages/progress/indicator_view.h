// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/pages/progress/progress_figures.h"
#include "app/window/session/session.h"

#include <QWidget>

class QVBoxLayout;

namespace octant {

/// How progress is shown, as the person chose.
struct ProgressOptions
{
    Breakdown by = Breakdown::None;
    bool samePartners = false; ///< only those with a value in both years
    bool table = false;        ///< the table in place of the chart
};

/// One indicator large: its chart or the table behind it, what the year's figure rests on, how the same
/// partners fared, and its bars by group where there is a breakdown.
class IndicatorView : public QWidget
{
    Q_OBJECT
public:
    /// The figures have the indicator; the session must outlive the view.
    IndicatorView(Session &session, const ProgressFigures &figures, const IndicatorCode &code,
                  const ProgressOptions &options, QWidget *parent = nullptr);

Q_SIGNALS:
    /// An indicator's code, a principle's code, or empty for all.
    void itemRequested(const QString &item);

private:
    void addWay(QVBoxLayout *layout);
    QWidget *chooser();
    void addHead(QVBoxLayout *layout);
    void addChart(QVBoxLayout *layout);
    void addWords(QVBoxLayout *layout);
    void addGroups(QVBoxLayout *layout);
    void addBars(QVBoxLayout *layout);
    void addAreas(QVBoxLayout *layout);
    QString groupTitle() const;

    Session &m_session;
    ProgressFigures m_figures;
    Trend m_trend;
    ProgressOptions m_options;
};

} // namespace octant
