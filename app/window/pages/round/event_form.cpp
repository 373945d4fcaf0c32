// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/pages/round/event_form.h"

#include "app/window/pages/round/event_words.h"
#include "app/window/theme/grid.h"
#include "app/window/widgets/buttons.h"
#include "app/window/widgets/form_field.h"
#include "app/window/widgets/label.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace octant {

namespace {

const QString dateFormat = u"dd.MM.yyyy"_s;

} // namespace

EventForm::EventForm(InvitationId invitation, EventKind kind, const QDateTime &now, QWidget *parent)
    : QWidget(parent)
    , m_invitation(invitation)
    , m_kind(kind)
    , m_now(now)
    , m_day(new QLineEdit(now.toLocalTime().date().toString(dateFormat)))
    , m_note(new QPlainTextEdit)
    , m_dayField(new FormField(tr("When (day.month.year)"), m_day))
    , m_problem(new Label({}, Label::Look::Danger))
{
    setObjectName(u"eventForm"_s);
    m_day->setObjectName(u"eventDay"_s);
    m_note->setObjectName(u"eventNote"_s);
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(5 * m_note->fontMetrics().lineSpacing());
    m_problem->setObjectName(u"eventProblem"_s);
    m_problem->hide();
    QPushButton *save = primaryButton(tr("Record"), u"eventRecord"_s);
    QPushButton *cancel = plainButton(tr("Cancel"), u"eventCancel"_s);
    connect(save, &QPushButton::clicked, this, &EventForm::record);
    connect(cancel, &QPushButton::clicked, this, &EventForm::cancelled);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(grid::step);
    buttons->addWidget(save);
    buttons->addWidget(cancel);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::tight);
    layout->addWidget(new Label(eventWords(kind), Label::Look::Strong));
    layout->addWidget(m_dayField);
    layout->addWidget(new FormField(tr("In words"), m_note));
    layout->addWidget(m_problem);
    layout->addLayout(buttons);
}

/// A day that is not today counts from its noon, so that it stays that day in every time zone.
void EventForm::record()
{
    const QDate day = QDate::fromString(m_day->text().trimmed(), dateFormat);
    m_dayField->setError(day.isValid() ? QString() : tr("Write the date as 31.12.2025."));
    if (!day.isValid())
        return;
    const bool today = day == m_now.toLocalTime().date();
    const QDateTime at = today ? m_now : QDateTime(day, QTime(12, 0), Qt::UTC);
    Q_EMIT recordRequested({m_invitation, m_kind, at, m_note->toPlainText().trimmed()});
}

void EventForm::showProblem(const Problem &problem)
{
    m_problem->setText(problem.sentence());
    m_problem->show();
}

} // namespace octant
