// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/pages/page.h"
#include "app/window/pages/reports/page_model.h"

#include <atomic>
#include <memory>

class QListView;
class QStackedWidget;

namespace octant {

class EmptyState;
class PageView;
class ReportOptionsPanel;
class SavedStrip;

/// The annual report: its pages as they will be printed, small and large, what can be chosen for it, and the
/// export as PDF. The pages are drawn in the background once the page is looked at.
class ReportsPage : public Page
{
    Q_OBJECT
public:
    explicit ReportsPage(Session &session);
    ~ReportsPage() override;

    QString title() const override;
    QString statusLine() const override;
    QAction *primaryAction() const override { return m_export; }
    QList<QAction *> furtherActions() const override { return {m_draw}; }
    /// The number of the page that is shown large.
    QString item() const override;
    void open(const QString &item) override;
    void refresh() override;

    /// Writes the report to a file, in the background.
    void exportTo(const QString &path);

protected:
    void showEvent(QShowEvent *event) override;

private:
    enum class State { Drawing, Drawn, Stopped, NoYear };

    void buildThumbnails();
    QWidget *buildOptions();
    ReportOptions rememberedOptions() const;
    ReportOptions options() const;
    void takeOptions(const ReportOptions &options);
    void draw();
    void showPreview(ReportPreview preview);
    void drawingFailed(const Problem &problem);
    void showState();
    void showNumber(int number);
    void turnTo(int number);
    void chooseFile();
    void exportFailed(const Problem &problem);
    QString key(const QString &name) const;

    PageModel m_model;
    QAction *m_export;
    QAction *m_draw;
    SavedStrip *m_strip;
    QListView *m_thumbnails;
    PageView *m_view;
    QStackedWidget *m_stack; ///< a word for each state, the thumbnails, the large page
    EmptyState *m_drawing;
    EmptyState *m_stopped;
    EmptyState *m_noYear;
    ReportOptionsPanel *m_options;
    State m_state = State::Drawing;
    bool m_stale = true;                       ///< drawn from records that have changed since
    int m_number = 0;                          ///< of the page shown large; 0 for all
    std::shared_ptr<std::atomic<bool>> m_stop; ///< of the drawing under way
};

} // namespace octant
