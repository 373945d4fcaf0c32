// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/pages/reports/report_preview.h"
#include "app/window/session/address.h"
#include "app/window/session/session.h"

#include <QWidget>

class QVBoxLayout;

namespace octant {

class Holder;

/// What can be chosen for the report, and which words it lacks in the chosen language.
class ReportOptionsPanel : public QWidget
{
    Q_OBJECT
public:
    ReportOptionsPanel(const Session &session, const ReportOptions &options, QWidget *parent = nullptr);

    const ReportOptions &options() const { return m_options; }
    void showMissing(const QList<MissingWord> &missing);

Q_SIGNALS:
    void optionsChanged(const octant::ReportOptions &options);
    void addressRequested(const octant::Address &address);

private:
    void addLanguages(QVBoxLayout *layout);
    void addRules(QVBoxLayout *layout);
    QString missingSentence(int count) const;

    const Session &m_session;
    ReportOptions m_options;
    Holder *m_missing;
};

} // namespace octant
