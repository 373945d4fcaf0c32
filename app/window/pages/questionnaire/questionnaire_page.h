// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/pages/page.h"
#include "app/window/pages/questionnaire/outline_model.h"
#include "app/window/pages/questionnaire/questionnaire_reading.h"

class QAction;
class QScrollArea;
class QSplitter;
class QTreeView;

namespace octant {

class QuestionCard;
class QuestionnaireTools;
class SectionView;

/// The questionnaire to be read: its outline, one section as partners see it, and what is set for the
/// selected question. The texts' language is chosen apart from the program's.
class QuestionnairePage : public Page
{
    Q_OBJECT
public:
    explicit QuestionnairePage(Session &session);

    QString title() const override;
    QString statusLine() const override;
    QList<QAction *> furtherActions() const override { return {m_copy}; }
    QString item() const override { return m_code.text(); }
    void open(const QString &item) override;
    void refresh() override;

private:
    QWidget *buildColumns();
    void buildTree();
    void showReading(QuestionnaireReading reading);
    void fillOutline();
    void currentChanged(const QModelIndex &index);
    void chooseQuestion(const QuestionCode &code);
    /// The question that is open; the first of the form set where none is. Null where there is none at all.
    const Question *chosen() const;
    void showChosen();
    void scrollTo(const QuestionCard &card);
    /// After a change of what the section shows.
    void showAnew();
    void showSection(const Section &section);
    void showPanel(const Question &question);
    void selectInTree(const QuestionCode &code);
    void copyWording() const;
    QString key(const QString &name) const;

    QuestionnaireReading m_reading;
    OutlineModel m_outline;
    QuestionCode m_code;   ///< the question that is open; empty until one is chosen
    SectionCode m_section; ///< the section that is shown
    bool m_loaded = false;
    bool m_selecting = false; ///< the program selects, not the person

    QAction *m_copy;
    QuestionnaireTools *m_tools;
    QTreeView *m_tree;
    QSplitter *m_splitter;
    QScrollArea *m_form;
    QScrollArea *m_properties;
    SectionView *m_view = nullptr;
};

} // namespace octant
