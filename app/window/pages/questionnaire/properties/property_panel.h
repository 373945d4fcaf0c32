// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/pages/questionnaire/questionnaire_draft.h"
#include "app/window/pages/questionnaire/questionnaire_reading.h"
#include "app/window/session/session.h"

#include <QWidget>

class QScrollArea;
class QStackedWidget;
class QTabBar;

namespace octant {

struct BridgeMark;
class Label;
class PropertySection;
class StructureSection;
class UseSection;
class YearSection;

/// What is set for the line that is chosen: a question in tabs, a section or group in one column. What the
/// person changes becomes a step of the draft.
class PropertyPanel : public QWidget
{
    Q_OBJECT
public:
    /// Session and draft must outlive it.
    PropertyPanel(const Session &session, QuestionnaireDraft &draft, QWidget *parent = nullptr);

    /// Shows a question, group or section; nothing for an unknown code.
    void choose(const QString &code);
    /// The same line again, after the draft has changed.
    void showAnew();
    void setEarlier(std::shared_ptr<const Questionnaire> earlier);
    void setFeeds(const Feeds &feeds);
    /// Leads to a member of the line that is shown: its tab, its field, an offset in its expression.
    void jump(const QString &member, int offset);

Q_SIGNALS:
    /// The code of the line was changed.
    void renamed(const QString &code);

private:
    void build();
    QScrollArea *scrolled(QWidget *content) const;
    void addSection(PropertySection *section, const QString &title);
    void showQuestion(const Question &question);
    void showStructure();
    void showTab(int tab);
    void apply(const QString &member, const Question &changed);
    void applyMark(const QuestionCode &code, const BridgeMark &mark);
    template <typename Code>
    void applyStructure(const QString &member, const Code &code, const Result<Questionnaire> &after);

    const Session &m_session;
    QuestionnaireDraft &m_draft;
    QString m_code;
    Feeds m_feeds;

    Label *m_title;
    Label *m_where;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    QList<PropertySection *> m_sections; ///< one for each tab
    UseSection *m_use = nullptr;
    YearSection *m_year = nullptr;
    StructureSection *m_structure = nullptr;
};

} // namespace octant
