// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/pages/questionnaire/properties/property_panel.h"

#include "app/window/pages/questionnaire/properties/answer_section.h"
#include "app/window/pages/questionnaire/properties/question_edit.h"
#include "app/window/pages/questionnaire/properties/rules_section.h"
#include "app/window/pages/questionnaire/properties/structure_section.h"
#include "app/window/pages/questionnaire/properties/use_section.h"
#include "app/window/pages/questionnaire/properties/wording_section.h"
#include "app/window/pages/questionnaire/properties/year_section.h"
#include "app/window/pages/questionnaire/question_words.h"
#include "app/window/pages/questionnaire/step_words.h"
#include "app/window/theme/grid.h"
#include "app/window/widgets/label.h"

#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace octant {

PropertyPanel::PropertyPanel(const Session &session, QuestionnaireDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_draft(draft)
    , m_title(new Label({}, Label::Look::Section))
    , m_where(new Label({}, Label::Look::Secondary))
    , m_tabs(new QTabBar)
    , m_stack(new QStackedWidget)
{
    setObjectName(u"propertyPanel"_s);
    m_title->setObjectName(u"questionCode"_s);
    m_where->setObjectName(u"propertyWhere"_s);
    m_tabs->setObjectName(u"propertyTabs"_s);
    m_tabs->setAccessibleName(tr("Properties"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(true);
    m_tabs->setUsesScrollButtons(true);
    build();
    connect(m_tabs, &QTabBar::currentChanged, this, &PropertyPanel::showTab);
}

void PropertyPanel::build()
{
    auto *head = new QVBoxLayout;
    head->setContentsMargins(grid::wide, 0, grid::margin, grid::step);
    head->setSpacing(0);
    head->addWidget(m_title);
    head->addWidget(m_where);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_tabs);
    column->addWidget(m_stack, 1);
    addSection(new WordingSection(m_session), tr("Wording"));
    addSection(new AnswerSection(m_session), tr("Answer"));
    addSection(new RulesSection(m_session), tr("Rules"));
    addSection(m_use = new UseSection(m_session), tr("Use"));
    addSection(m_year = new YearSection(m_session), tr("Year"));
    m_structure = new StructureSection(m_session);
    m_stack->addWidget(scrolled(m_structure));
    connect(m_year, &YearSection::markEdited, this, &PropertyPanel::applyMark);
    connect(m_structure, &StructureSection::sectionEdited, this,
            [this](const QString &member, const Section &changed) {
                applyStructure(member, changed.code,
                               withSectionChanged(m_draft.questionnaire(), SectionCode(m_code), changed));
            });
    connect(m_structure, &StructureSection::groupEdited, this,
            [this](const QString &member, const Group &changed) {
                applyStructure(member, changed.code,
                               withGroupChanged(m_draft.questionnaire(), SectionCode(m_code), changed));
            });
}

QScrollArea *PropertyPanel::scrolled(QWidget *content) const
{
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    return scroll;
}

void PropertyPanel::addSection(PropertySection *section, const QString &title)
{
    m_sections.append(section);
    m_stack->addWidget(scrolled(section));
    m_tabs->addTab(title);
    connect(section, &PropertySection::edited, this, &PropertyPanel::apply);
}

void PropertyPanel::choose(const QString &code)
{
    if (code != m_code)
        m_draft.endTyping();
    m_code = code;
    showAnew();
}

void PropertyPanel::showAnew()
{
    const Question *question = m_draft.questionnaire().question(QuestionCode(m_code));
    m_tabs->setVisible(question);
    question ? showQuestion(*question) : showStructure();
}

void PropertyPanel::showQuestion(const Question &question)
{
    m_title->setText(question.code.text());
    m_where->setText(QuestionWords::type(question.type));
    m_where->show();
    m_stack->show();
    showTab(m_tabs->currentIndex());
}

/// Only the tab that is seen is filled: what stands in the others would be built for nobody.
void PropertyPanel::showTab(int tab)
{
    const Question *question = m_draft.questionnaire().question(QuestionCode(m_code));
    if (!question || tab < 0)
        return;
    PropertySection *section = m_sections[tab];
    section->setEditable(m_draft.isEditable());
    section->show(m_draft.questionnaire(), *question);
    if (section == m_use)
        m_use->showFeeds(m_feeds.value(question->code));
    m_stack->setCurrentIndex(tab);
}

void PropertyPanel::showStructure()
{
    const Questionnaire &questionnaire = m_draft.questionnaire();
    const SectionCode code(m_code);
    const Section *outer = questionnaire.sectionOfGroup(code);
    m_stack->setVisible(questionnaire.section(code) || outer);
    m_title->setText(m_stack->isVisibleTo(this) ? m_code : QString());
    m_where->setText(outer ? tr("Group") : tr("Section"));
    m_where->setVisible(m_stack->isVisibleTo(this));
    m_structure->setEditable(m_draft.isEditable());
    if (const Section *section = questionnaire.section(code))
        m_structure->show(questionnaire, *section);
    else if (outer)
        m_structure->show(questionnaire, *outer->group(code));
    m_stack->setCurrentIndex(int(m_sections.size()));
}

void PropertyPanel::setEarlier(std::shared_ptr<const Questionnaire> earlier)
{
    m_year->setEarlier(std::move(earlier));
    showAnew();
}

void PropertyPanel::setFeeds(const Feeds &feeds)
{
    m_feeds = feeds;
    m_use->showFeeds(m_feeds.value(QuestionCode(m_code)));
}

void PropertyPanel::apply(const QString &member, const Question &changed)
{
    const QString code = m_code;
    const Result<Questionnaire> after =
        withProperties(m_draft.questionnaire(), QuestionCode(code), changed, m_session.framework().units);
    if (after)
        m_code = changed.code.text(); // what follows the step already finds it by its new name
    if (!m_draft.apply(StepWords::change(member, code), after, code + u'.' + member))
        m_code = code;
    if (m_code != code)
        Q_EMIT renamed(m_code);
}

void PropertyPanel::applyMark(const QuestionCode &code, const BridgeMark &mark)
{
    Questionnaire after = m_draft.questionnaire();
    if (const auto earlier = m_year->earlier())
        after.bridge = withMark(after.bridge, *earlier, code, mark);
    m_draft.apply(StepWords::change(u"bridge"_s, code.text()), after, code.text() + u".bridge"_s);
}

template <typename Code>
void PropertyPanel::applyStructure(const QString &member, const Code &code,
                                   const Result<Questionnaire> &after)
{
    const QString before = m_code;
    if (after)
        m_code = code.text();
    if (!m_draft.apply(StepWords::change(member, before), after, before + u'.' + member))
        m_code = before;
    if (m_code != before)
        Q_EMIT renamed(m_code);
}

void PropertyPanel::jump(const QString &member, int offset)
{
    if (!m_draft.questionnaire().question(QuestionCode(m_code))) {
        m_structure->jump(member, offset);
        return;
    }
    for (int tab = 0; tab < m_sections.size(); ++tab) {
        m_sections[tab]->show(m_draft.questionnaire(),
                              *m_draft.questionnaire().question(QuestionCode(m_code)));
        if (!m_sections[tab]->jump(member, offset))
            continue;
        m_tabs->setCurrentIndex(tab);
        m_sections[tab]->jump(member, offset); // now that it can take the keyboard
        return;
    }
}

} // namespace octant
