// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/pages/page.h"
#include "app/window/pages/questionnaire/builder_actions.h"
#include "app/window/pages/questionnaire/draft_life.h"
#include "app/window/pages/questionnaire/draft_verdict.h"
#include "app/window/pages/questionnaire/outline/outline_view.h"
#include "app/window/pages/questionnaire/outline_edits.h"
#include "app/window/pages/questionnaire/questionnaire_draft.h"
#include "app/window/pages/questionnaire/questionnaire_reading.h"

#include <QTimer>

class QSplitter;

namespace octant {

class BuilderTools;
class FootPanel;
class Interchange;
class PreviewPanel;
class SidePanel;

/// The questionnaire builder: the outline, the form as partners see it, and what is set for the line that is
/// chosen; problems at the foot. A published edition is only read, until a correction or next year's
/// questionnaire is begun.
class QuestionnairePage : public Page
{
    Q_OBJECT
public:
    explicit QuestionnairePage(Session &session);
    ~QuestionnairePage() override;

    QString title() const override;
    QString statusLine() const override;
    QAction *primaryAction() const override;
    QList<QAction *> furtherActions() const override { return m_actions.all(); }
    QString item() const override { return m_code; }
    void open(const QString &item) override;
    bool mayLeave() override;
    void refresh() override;

private:
    void build();
    QWidget *buildColumns();
    void connectOutline();
    void connectParts();
    void connectLife();
    void connectLines();

    int shownYear() const;
    int aheadYear() const;
    void setAhead(bool ahead);
    void showReading(QuestionnaireReading reading);
    void takeDraft();
    void takePublished();
    void showDraft();
    void fillOutline();
    void chooseLine(const QString &code);
    void showLine(const QString &code);
    void jump(const QString &code, const QString &member, int offset);
    void judgeSoon();
    void judgeNow();
    void showVerdict(DraftVerdict verdict);
    void updateActions();
    void takeOver(const QString &name, const Questionnaire &imported);
    void askToPublish();
    void askToDiscard();
    void proposeBridge();
    QString stateWords() const;
    QString key(const QString &name) const;

    const Questionnaire &questionnaire() const { return m_draft.questionnaire(); }

    QuestionnaireReading m_reading;
    DraftVerdict m_verdict;
    QuestionnaireDraft m_draft;
    DraftSaving m_saving;
    DraftLife m_life;
    OutlineView *m_tree;
    BuilderActions m_actions;
    OutlineEdits m_edits;
    QString m_code; ///< the line that is open; empty until one is chosen
    bool m_loaded = false;
    bool m_ahead = false; ///< the year after the last round is shown
    int m_judged = 0;     ///< number of the newest check; an earlier one's verdict is dropped
    QTimer m_judgeTimer;

    BuilderTools *m_tools;
    PreviewPanel *m_preview;
    SidePanel *m_side;
    FootPanel *m_foot;
    Interchange *m_interchange;
    QSplitter *m_columns;
    QSplitter *m_rows;
};

} // namespace octant
