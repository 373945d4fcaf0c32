// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/models/table_model.h"
#include "app/window/pages/list_page.h"
#include "app/window/pages/responses/inbox.h"
#include "app/window/pages/responses/response_panel.h"

class QAction;
class QStackedWidget;

namespace octant {

class Holder;
class ImportStrip;
struct ImportSummary;

/// The inbox: response files are dropped or chosen here, read in the background, looked at beside last year's
/// answers, and accepted or returned.
class ResponsesPage : public ListPage
{
    Q_OBJECT
public:
    explicit ResponsesPage(Session &session);

    QString title() const override;
    QString statusLine() const override;
    QAction *primaryAction() const override { return m_import; }
    QList<QAction *> furtherActions() const override { return {m_importFolder}; }
    void takeFiles(const QStringList &files) override;
    void refresh() override;

protected:
    QWidget *makeDetail(const QString &key) override;

private:
    void setColumns();
    BadgeLook findingsBadge(const InboxRow &row) const;
    void addFilters();
    void buildTop();
    QWidget *buildEmpty();
    void showEmpty();
    void chooseFiles();
    void chooseFolder();
    void importNext();
    void imported(const ImportSummary &summary);
    void showStory(Holder *holder, const ResponseStory &story);
    void connectDecisions(ResponsePanel *panel, const ResponseStory &story);
    void loadStory(Holder *holder, const QString &partner);
    template <typename Task>
    void decide(DecisionBar *bar, const QString &what, Task task);

    TableModel<InboxRow> m_model;
    int m_invited = 0;
    QAction *m_import;
    QAction *m_importFolder;
    QAction *m_openRound;
    QWidget *m_drop = nullptr; ///< the thin place above the list
    ImportStrip *m_strip = nullptr;
    QStackedWidget *m_empty = nullptr;
    FilterChip *m_state = nullptr;
    FilterChip *m_findings = nullptr;
    QStringList m_waitingFiles; ///< dropped while an import runs
    bool m_importing = false;
    RevisionId m_revision; ///< chosen in the panel; not stored: the newest
    QString m_revisionOf;  ///< of which partner
    AnswerModel::Shown m_shown = AnswerModel::Shown::All;
    QPointer<ResponsePanel> m_panel;
    QString m_scrolledOf; ///< of which partner the place below is kept
    int m_scrolled = 0;
};

} // namespace octant
