// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/pages/responses/decision_bar.h"

#include "app/window/pages/responses/inbox.h"
#include "app/window/theme/grid.h"
#include "app/window/widgets/buttons.h"
#include "app/window/widgets/label.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace octant {

namespace {

constexpr int narrow = 520;

} // namespace

DecisionBar::DecisionBar(const ResponseStory &story, QWidget *parent)
    : QWidget(parent)
    , m_story(story)
    , m_problem(new Label({}, Label::Look::Danger))
    , m_choices(buildChoices())
    , m_asking(buildQuestion())
{
    setObjectName(u"decisionBar"_s);
    m_problem->setObjectName(u"decisionProblem"_s);
    m_problem->hide();
    m_asking->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, grid::step + grid::tight, 0, 0);
    layout->setSpacing(grid::step);
    layout->addWidget(m_problem);
    layout->addWidget(m_choices);
    layout->addWidget(m_asking);
}

/// What can be said about the state in one line beside the buttons.
QString DecisionBar::standing() const
{
    if (!m_story.showsNewest())
        return tr("An earlier revision. Decisions are taken on the newest one.");
    if (m_story.state == InvitationState::Accepted)
        return tr("These answers are in force and count in all figures.");
    if (m_story.errors > 0)
        return tr("It has errors and cannot be accepted as it stands.");
    if (m_story.state == InvitationState::Returned)
        return m_story.returnedBecause.isEmpty()
                   ? tr("Returned for correction.")
                   : tr("Returned for correction: %1").arg(m_story.returnedBecause);
    if (m_story.warnings > 0)
        return tr("It has warnings: look at them before accepting.");
    return waits(m_story.state) ? tr("Nothing was found that looks wrong.") : QString();
}

QWidget *DecisionBar::buildChoices()
{
    auto *choices = new QWidget;
    m_row = new QBoxLayout(QBoxLayout::LeftToRight, choices);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(grid::step);
    auto *row = new QHBoxLayout;
    row->setSpacing(grid::step);
    auto *words = new Label(standing(), Label::Look::Secondary);
    words->setObjectName(u"decisionStanding"_s);
    m_row->addWidget(words, 1);
    m_row->addLayout(row);
    row->addStretch();
    if (!m_story.showsNewest())
        return choices;
    const bool open = waits(m_story.state);
    if (m_story.state == InvitationState::Accepted) {
        QPushButton *reopen = plainButton(tr("Reopen…"), u"responseReopen"_s);
        connect(reopen, &QPushButton::clicked, this, [this] { ask(Question::Reopen); });
        row->addWidget(reopen);
    }
    if (open) {
        QPushButton *back = plainButton(tr("Return for correction…"), u"responseReturn"_s);
        connect(back, &QPushButton::clicked, this, [this] { ask(Question::Return); });
        row->addWidget(back);
    }
    if (open || m_story.state == InvitationState::Returned) {
        QPushButton *accept = open ? primaryButton(tr("Accept"), u"responseAccept"_s)
                                   : plainButton(tr("Accept all the same"), u"responseAccept"_s);
        accept->setEnabled(m_story.errors == 0);
        connect(accept, &QPushButton::clicked, this, &DecisionBar::acceptRequested);
        row->addWidget(accept);
    }
    return choices;
}

/// Where there is little room, the words stand above the buttons.
void DecisionBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_row->setDirection(width() < narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

QWidget *DecisionBar::buildQuestion()
{
    auto *question = new QWidget;
    m_title = new Label({}, Label::Look::Strong);
    m_words = new QPlainTextEdit;
    m_words->setObjectName(u"decisionWords"_s);
    m_words->setTabChangesFocus(true);
    m_words->setMaximumHeight(5 * m_words->fontMetrics().lineSpacing());
    m_error = new Label({}, Label::Look::Danger);
    m_error->setObjectName(u"decisionError"_s);
    m_error->hide();
    m_send = primaryButton({}, u"decisionSend"_s);
    QPushButton *cancel = plainButton(tr("Cancel"), u"decisionCancel"_s);
    connect(m_send, &QPushButton::clicked, this, &DecisionBar::answer);
    connect(cancel, &QPushButton::clicked, this, &DecisionBar::stopAsking);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(grid::step);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_send);
    auto *layout = new QVBoxLayout(question);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::tight);
    for (QWidget *part :
         {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_words), static_cast<QWidget *>(m_error)})
        layout->addWidget(part);
    layout->addLayout(buttons);
    return question;
}

void DecisionBar::ask(Question question)
{
    m_question = question;
    const bool back = question == Question::Return;
    m_title->setText(back ? tr("What should the partner correct?") : tr("Why is it opened again?"));
    m_words->setAccessibleName(m_title->text());
    m_send->setText(back ? tr("Return for correction") : tr("Reopen"));
    m_send->setAccessibleName(m_send->text());
    m_problem->hide();
    m_choices->hide();
    m_asking->show();
    m_words->setFocus();
    Q_EMIT asking(true);
}

void DecisionBar::answer()
{
    const QString words = m_words->toPlainText().trimmed();
    m_error->setVisible(words.isEmpty());
    m_error->setText(m_question == Question::Return
                         ? tr("Write what should be corrected: it goes into the history of the response.")
                         : tr("Write the reason: it goes into the log."));
    if (words.isEmpty())
        return;
    m_question == Question::Return ? Q_EMIT returnRequested(words) : Q_EMIT reopenRequested(words);
}

void DecisionBar::stopAsking()
{
    m_words->clear();
    m_error->hide();
    m_asking->hide();
    m_choices->show();
    Q_EMIT asking(false);
}

void DecisionBar::showProblem(const Problem &problem)
{
    setBusy(false);
    m_problem->setText(problem.sentence());
    m_problem->show();
}

void DecisionBar::setBusy(bool busy)
{
    m_choices->setEnabled(!busy);
    m_asking->setEnabled(!busy);
}

} // namespace octant
