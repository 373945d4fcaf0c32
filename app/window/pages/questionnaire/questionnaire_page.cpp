// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/pages/questionnaire/questionnaire_page.h"

#include "app/window/pages/questionnaire/outline_delegate.h"
#include "app/window/pages/questionnaire/question_card.h"
#include "app/window/pages/questionnaire/question_panel.h"
#include "app/window/pages/questionnaire/question_words.h"
#include "app/window/pages/questionnaire/questionnaire_tools.h"
#include "app/window/pages/questionnaire/section_view.h"
#include "app/window/theme/grid.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QSplitter>
#include <QTimer>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace octant {

namespace {

constexpr int outlineWidth = 300;
constexpr int propertiesWidth = 340;
constexpr int leastProperties = 260;
constexpr int mostLeastProperties = 296; ///< long words get so much even in the narrowest window

QScrollArea *column(const QString &name, int leastWidth)
{
    auto *scroll = new QScrollArea;
    scroll->setObjectName(name);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumWidth(leastWidth);
    return scroll;
}

} // namespace

QuestionnairePage::QuestionnairePage(Session &session)
    : Page(session, u"questionnaire"_s)
    , m_copy(new QAction(tr("Copy the question's wording"), this))
    , m_tools(new QuestionnaireTools(session, outlineWidth))
    , m_tree(new QTreeView)
    , m_splitter(new QSplitter(Qt::Horizontal))
    , m_form(column(u"questionnaireForm"_s, 272))
    , m_properties(column(u"questionnaireProperties"_s, leastProperties))
{
    m_copy->setObjectName(u"actionCopyQuestion"_s);
    m_copy->setShortcut(QKeySequence::Copy);
    m_copy->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(m_copy, &QAction::triggered, this, &QuestionnairePage::copyWording);
    addAction(m_copy);
    auto *find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, m_tools, qOverload<>(&QWidget::setFocus));
    connect(m_tools, &QuestionnaireTools::searchChanged, this, &QuestionnairePage::fillOutline);
    connect(m_tools, &QuestionnaireTools::formSetChanged, this, &QuestionnairePage::showAnew);
    connect(m_tools, &QuestionnaireTools::languageChanged, this, &QuestionnairePage::showAnew);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tools);
    layout->addWidget(buildColumns(), 1);
    refresh();
}

QString QuestionnairePage::title() const
{
    return tr("Questionnaire");
}

QString QuestionnairePage::statusLine() const
{
    if (!m_loaded)
        return {};
    const int questions = m_reading.questionnaire.questionCount();
    const int sections = int(m_reading.questionnaire.sections.size());
    if (m_reading.year == 0)
        return words().message(
            tr("The standard questionnaire, because this year has no round yet: {questions, plural, one {# "
               "question} "
               "other {# questions}} in {sections, plural, one {# section} other {# sections}}"),
            {{u"questions"_s, questions}, {u"sections"_s, sections}});
    return words().message(tr("Edition {edition} of the round for {year}: {questions, plural, one {# "
                              "question} other {# questions}} in "
                              "{sections, plural, one {# section} other {# sections}}"),
                           {{u"edition"_s, m_reading.edition},
                            {u"year"_s, QString::number(m_reading.year)},
                            {u"questions"_s, questions},
                            {u"sections"_s, sections}});
}

QWidget *QuestionnairePage::buildColumns()
{
    buildTree();
    m_splitter->setObjectName(u"questionnaireSplitter"_s);
    for (QWidget *part : {static_cast<QWidget *>(m_tree), static_cast<QWidget *>(m_form),
                          static_cast<QWidget *>(m_properties)})
        m_splitter->addWidget(part);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({outlineWidth, 600, propertiesWidth});
    m_splitter->restoreState(session().settings().value(key(u"splitter"_s)).toByteArray());
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this] { session().settings().setValue(key(u"splitter"_s), m_splitter->saveState()); });
    return m_splitter;
}

void QuestionnairePage::buildTree()
{
    m_tree->setObjectName(u"questionnaireOutline"_s);
    m_tree->setAccessibleName(tr("Sections and questions"));
    m_tree->setModel(&m_outline);
    m_tree->setItemDelegate(new OutlineDelegate(session(), m_tree));
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setHeaderHidden(true);
    m_tree->setRootIsDecorated(false);
    m_tree->setIndentation(0);
    m_tree->setMouseTracking(true);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->setMinimumWidth(200);
    m_tree->viewport()->setAutoFillBackground(false);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &QuestionnairePage::currentChanged);
    connect(m_tree, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        if (OutlineModel::isSection(index))
            m_tree->setExpanded(index, !m_tree->isExpanded(index));
    });
}

void QuestionnairePage::refresh()
{
    load(
        u"reading"_s,
        [year = session().year()](Database &database) { return loadQuestionnaire(database, year); },
        [this](QuestionnaireReading reading) { showReading(std::move(reading)); });
}

void QuestionnairePage::showReading(QuestionnaireReading reading)
{
    m_reading = std::move(reading);
    m_loaded = true;
    m_tools->showSets(m_reading.questionnaire);
    showAnew();
    Q_EMIT headerChanged();
}

void QuestionnairePage::fillOutline()
{
    m_selecting = true;
    m_outline.setOutline(
        outlineOf(m_reading.questionnaire, m_tools->formSet(), m_tools->search(), m_tools->language()));
    if (!m_tools->search().isEmpty())
        m_tree->expandAll();
    m_selecting = false;
    if (const Question *question = chosen())
        selectInTree(question->code);
}

void QuestionnairePage::showAnew()
{
    const SectionCode before = std::exchange(m_section, {});
    fillOutline();
    showChosen();
    if (m_outline.indexOf(before).isValid()) // it may be another than that of the open question
        showSection(*m_reading.questionnaire.section(before));
}

void QuestionnairePage::currentChanged(const QModelIndex &index)
{
    if (m_selecting || !index.isValid())
        return;
    const QString code = index.data(OutlineModel::CodeRole).toString();
    if (!OutlineModel::isSection(index))
        return chooseQuestion(QuestionCode(code));
    if (const Section *section = m_reading.questionnaire.section(SectionCode(code)))
        showSection(*section);
}

void QuestionnairePage::chooseQuestion(const QuestionCode &code)
{
    const bool isNew = code != m_code;
    m_code = code;
    showChosen();
    if (isNew)
        Q_EMIT itemOpened(code.text());
}

void QuestionnairePage::open(const QString &item)
{
    m_code = QuestionCode(item);
    if (!m_loaded)
        return;
    const Question *question = m_reading.questionnaire.question(m_code);
    if (!question || question->isAskedOf(m_tools->formSet(), {}))
        return showChosen();
    m_section = {}; // the question's section is to be shown, not the one that was
    m_tools->setFormSet(question->sets.value(0));
}

const Question *QuestionnairePage::chosen() const
{
    if (const Question *question = m_reading.questionnaire.question(m_code))
        return question;
    for (const Section &section : m_reading.questionnaire.sections)
        for (const Question &question : section.questions)
            if (question.isAskedOf(m_tools->formSet(), {}))
                return &question;
    return nullptr;
}

void QuestionnairePage::showChosen()
{
    const Question *question = chosen();
    if (!question)
        return;
    showSection(*m_reading.questionnaire.sectionOf(question->code));
    showPanel(*question);
    selectInTree(question->code);
    m_view->select(question->code);
    if (QuestionCard *card = m_view->card(question->code)) // once the section has been laid out
        QTimer::singleShot(0, card, [this, card] { scrollTo(*card); });
}

void QuestionnairePage::scrollTo(const QuestionCard &card)
{
    QScrollBar *bar = m_form->verticalScrollBar();
    const int top = card.mapTo(m_view, QPoint()).y();
    const bool isShown =
        top >= bar->value() && top + card.height() <= bar->value() + m_form->viewport()->height();
    if (!isShown)
        bar->setValue(top - 2 * grid::margin); // so that it can be seen that there is something before
}

void QuestionnairePage::showSection(const Section &section)
{
    if (section.code == m_section)
        return;
    m_section = section.code;
    m_view =
        new SectionView(session(), m_reading.questionnaire, section, m_tools->formSet(), m_tools->language());
    connect(m_view, &SectionView::questionPressed, this, &QuestionnairePage::chooseQuestion);
    m_form->setWidget(m_view);
    m_form->verticalScrollBar()->setValue(0);
}

void QuestionnairePage::showPanel(const Question &question)
{
    auto *panel = new QuestionPanel(session(), m_reading, question);
    panel->layout()->setContentsMargins(grid::wide, 0, grid::margin, grid::margin);
    connect(panel, &QuestionPanel::copyRequested, this, &QuestionnairePage::copyWording);
    m_properties->setWidget(panel);
    const int words =
        panel->minimumSizeHint().width() + m_properties->verticalScrollBar()->sizeHint().width();
    m_properties->setMinimumWidth(std::clamp(words, leastProperties, mostLeastProperties));
    m_properties->verticalScrollBar()->setValue(0);
}

void QuestionnairePage::selectInTree(const QuestionCode &code)
{
    const QModelIndex index = m_outline.indexOf(code);
    if (!index.isValid())
        return; // the search does not hold it
    m_selecting = true;
    m_tree->expand(index.parent());
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
    m_selecting = false;
}

void QuestionnairePage::copyWording() const
{
    if (const Question *question = chosen())
        QGuiApplication::clipboard()->setText(wordingOf(*question, m_tools->language()));
}

QString QuestionnairePage::key(const QString &name) const
{
    return u"pages/questionnaire/"_s + name;
}

} // namespace octant
