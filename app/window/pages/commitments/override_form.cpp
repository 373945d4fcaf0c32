// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/pages/commitments/override_form.h"

#include "app/window/models/badges.h"
#include "app/window/theme/grid.h"
#include "app/window/widgets/buttons.h"
#include "app/window/widgets/form_field.h"
#include "app/window/widgets/label.h"
#include "app/window/widgets/section_heading.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace octant {

OverrideForm::OverrideForm(Session &session, const CommitmentRow &row, QWidget *parent)
    : QWidget(parent)
    , m_year(row.assessment.year)
    , m_status(new QComboBox)
    , m_reason(new QPlainTextEdit)
    , m_reasonField(
          new FormField(tr("Reason"), m_reason, tr("It is printed in the report beside the status.")))
{
    setObjectName(u"overrideForm"_s);
    m_status->setObjectName(u"overrideStatus"_s);
    for (const CommitmentStatus status : allCommitmentStatuses())
        m_status->addItem(badgeOf(status, session).word, nameOf(status));
    m_status->setCurrentIndex(m_status->findData(nameOf(row.assessment.status)));
    m_reason->setObjectName(u"overrideReason"_s);
    m_reason->setTabChangesFocus(true);
    m_reason->setMinimumHeight(5 * fontMetrics().lineSpacing());
    QPushButton *save = primaryButton(tr("Set the status"), u"overrideSave"_s);
    QPushButton *cancel = plainButton(tr("Cancel"), u"overrideCancel"_s);
    connect(save, &QPushButton::clicked, this, &OverrideForm::save);
    connect(cancel, &QPushButton::clicked, this, &OverrideForm::cancelled);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(grid::step);
    buttons->addWidget(save);
    buttons->addWidget(cancel);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(grid::step);
    layout->addWidget(new Label(row.terms().title.in(session.language()), Label::Look::Section));
    layout->addWidget(new SectionHeading(tr("Override the status of %1").arg(m_year)));
    layout->addWidget(new Label(tr("Computed: %1").arg(badgeOf(row.assessment.computed, session).word),
                                Label::Look::Secondary));
    layout->addWidget(new FormField(tr("Status"), m_status));
    layout->addWidget(m_reasonField);
    layout->addLayout(buttons);
    layout->addStretch();
}

bool OverrideForm::isChanged() const
{
    return !m_reason->toPlainText().trimmed().isEmpty();
}

void OverrideForm::save()
{
    const QString reason = m_reason->toPlainText().trimmed();
    m_reasonField->setError(
        reason.isEmpty() ? tr("Write the reason: without one, the computed status stands.") : QString());
    if (!reason.isEmpty())
        Q_EMIT overrideRequested(
            {m_year, *commitmentStatusOf(m_status->currentData().toString()), reason, {}});
}

} // namespace octant
