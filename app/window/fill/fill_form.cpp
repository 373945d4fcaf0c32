// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/fill/fill_form.h"

#include "app/window/fill/fill_page.h"
#include "app/window/fill/fill_sections.h"
#include "app/window/fill/filling.h"
#include "app/window/fill/letter_scale.h"
#include "app/window/theme/grid.h"
#include "app/window/widgets/message_strip.h"
#include "records/model/standard.h"

#include <QApplication>
#include <QBoxLayout>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace octant {

namespace {

constexpr int narrow = 760; ///< below this width the sections stand above the form
constexpr int pause = 120;  ///< milliseconds without typing

} // namespace

FillForm::FillForm(const Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_sections(new FillSections)
    , m_strip(new MessageStrip)
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_strip);
    column->addLayout(m_layout, 1);
    m_layout->setSpacing(0);
    m_layout->addWidget(m_sections);
    m_count.setSingleShot(true);
    m_count.setInterval(pause);
    connect(&m_count, &QTimer::timeout, this, &FillForm::count);
    connect(m_sections, &FillSections::chosen, this, [this](const SectionCode &code) {
        openPage(code);
        Q_EMIT sectionChosen(code);
    });
    for (const auto &[keys, by] :
         {std::pair(u"Ctrl+Return"_s, 1), std::pair(u"Ctrl+Enter"_s, 1),
          std::pair(u"Ctrl+Shift+Return"_s, -1), std::pair(u"Ctrl+Shift+Enter"_s, -1)}) {
        auto *shortcut = new QShortcut(QKeySequence(keys), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, by = by] { step(by); });
    }
    arrange();
}

FillForm::~FillForm()
{
    closePage();
    m_sections->setFilling(nullptr);
}

void FillForm::setContent(Content content)
{
    const SectionCode section = m_page ? m_page->section().code : SectionCode();
    const FillPage::Anchor anchor = m_page ? m_page->anchor() : FillPage::Anchor();
    const auto attachments = m_filling ? m_filling->attachments() : QMap<QString, QString>();
    closePage();
    m_sections->setFilling(nullptr);
    const QList<Unit> known =
        m_session.framework().units.isEmpty() ? standardFramework().units : m_session.framework().units;
    m_filling = std::make_unique<Filling>(std::move(content), known);
    m_filling->setAttachments(attachments);
    connect(m_filling.get(), &Filling::settled, this, [this] {
        m_count.start();
        Q_EMIT answersChanged();
    });
    m_sections->setFilling(m_filling.get());
    tellProblems();
    openPage(m_sections->contains(section) ? section : m_sections->first());
    if (m_page)
        m_page->restore(anchor);
}

void FillForm::setLanguage(Language language)
{
    if (!m_filling || m_filling->language() == language)
        return;
    Content content = m_filling->content();
    content.answers = answers();
    content.language = language;
    setContent(std::move(content));
}

/// A rule that cannot be read must not keep the rest from being filled in, nor go unnoticed.
void FillForm::tellProblems()
{
    if (m_filling->problems().isEmpty()) {
        m_strip->hide();
        return;
    }
    Problem problem = m_filling->problems().first();
    problem.remedy = m_filling->words().message(
        m_filling->words().say("FillForm",
                               "{n, plural, one {The form leaves out the rules of one question} other {The "
                               "form leaves out the rules of # questions}} until they can be read."),
        {{u"n"_s, m_filling->problems().size()}});
    m_strip->showProblem(problem);
}

void FillForm::closePage()
{
    if (!m_page)
        return;
    // What is being typed is finished while everything is still there.
    if (QWidget *focus = QApplication::focusWidget(); focus && m_page->isAncestorOf(focus))
        focus->clearFocus();
    // At once: what it shows goes with the form, and must not hear of what comes after.
    delete m_page;
    m_page = nullptr;
}

void FillForm::openPage(const SectionCode &code)
{
    const Section *section = m_filling ? m_filling->questionnaire().section(code) : nullptr;
    if (!section || (m_page && &m_page->section() == section))
        return;
    const bool hadFocus = m_page && m_page->isAncestorOf(focusWidget());
    closePage();
    m_page = new FillPage(m_session, *m_filling, *section);
    m_layout->addWidget(m_page, 1);
    connect(m_page, &FillPage::questionChosen, this, &FillForm::questionChosen);
    // The button that asks for it goes with the page: not before it is done.
    connect(m_page, &FillPage::moveRequested, this, &FillForm::move, Qt::QueuedConnection);
    if (m_missingShown)
        m_page->showMissing();
    m_sections->setCurrent(code);
    m_page->show();
    if (hadFocus)
        m_page->focusFirst();
}

void FillForm::setSectionsShown(bool shown)
{
    m_sectionsShown = shown;
    arrange();
}

void FillForm::arrange()
{
    const bool beside = width() >= narrow * letterScale(*this);
    m_layout->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_sections->setForm(beside ? FillSections::Form::List : FillSections::Form::Box);
    m_sections->setVisible(m_sectionsShown);
}

void FillForm::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void FillForm::showSection(const SectionCode &section)
{
    if (m_sections->contains(section))
        openPage(section);
}

void FillForm::showQuestion(const QuestionCode &code)
{
    const Section *section = m_filling ? m_filling->questionnaire().sectionOf(code) : nullptr;
    if (!section || !m_sections->contains(section->code))
        return;
    openPage(section->code);
    AnswerPlace place{code.text(), {}};
    for (qsizetype depth = m_filling->index().repeatsAround(code.text()).size(); depth > 0; --depth)
        place.instances.append(1);
    m_page->reveal(place);
}

QuestionCode FillForm::currentQuestion() const
{
    return m_page ? m_page->current() : QuestionCode();
}

const Answers &FillForm::answers() const
{
    static const Answers none;
    return m_filling ? m_filling->state().answers() : none;
}

QList<Finding> FillForm::findings() const
{
    return m_filling ? m_filling->findings() : QList<Finding>();
}

QMap<QString, QString> FillForm::attachments() const
{
    return m_filling ? m_filling->attachments() : QMap<QString, QString>();
}

void FillForm::showMissing()
{
    m_missingShown = true;
    if (m_page)
        m_page->showMissing();
}

void FillForm::count()
{
    m_sections->update();
}

void FillForm::move(int sections)
{
    const SectionCode next = m_page ? m_sections->beside(m_page->section().code, sections) : SectionCode();
    if (next.isEmpty())
        return;
    openPage(next);
    m_page->focusFirst();
    Q_EMIT sectionChosen(next);
}

void FillForm::step(int questions)
{
    if (m_page && !m_page->focusBeside(questions) && questions > 0)
        move(1);
}

} // namespace octant
