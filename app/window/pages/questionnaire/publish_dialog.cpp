// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/pages/questionnaire/publish_dialog.h"

#include "app/window/theme/grid.h"
#include "app/window/widgets/buttons.h"
#include "app/window/widgets/form_field.h"
#include "app/window/widgets/label.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace octant {

namespace {

constexpr int leastWidth = 460;

} // namespace

PublishDialog::PublishDialog(const Words &words, Kind kind, int year, int warnings, QWidget *parent)
    : QDialog(parent)
    , m_publish(primaryButton(tr("Publish"), u"publishConfirm"_s))
{
    setObjectName(u"publishDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Publish the questionnaire for %1").arg(year));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(grid::margin, grid::margin, grid::margin, grid::margin);
    column->setSpacing(grid::step);
    column->addWidget(new Label(windowTitle(), Label::Look::Section));
    column->addWidget(new Label(
        kind == Kind::First ? tr("Publishing freezes its wording. What has to be changed later becomes "
                                 "a correction, with a reason.")
                            : tr("It becomes a new edition of this round. Answers that were given "
                                 "already keep the wording under which they were given.")));
    if (warnings > 0)
        column->addWidget(new Label(
            words.message(
                tr("{n, plural, one {# warning stands} other {# warnings stand}} in the problems list."),
                {{u"n"_s, warnings}}),
            Label::Look::Secondary));
    if (kind == Kind::Correction) {
        m_reason = new QPlainTextEdit;
        m_reason->setObjectName(u"publishReason"_s);
        m_reason->setTabChangesFocus(true);
        m_reason->setFixedHeight(4 * fontMetrics().lineSpacing());
        column->addWidget(
            new FormField(tr("Why is it corrected?"), m_reason, tr("It stands beside the edition.")));
        m_publish->setEnabled(false);
        connect(m_reason, &QPlainTextEdit::textChanged, this,
                [this] { m_publish->setEnabled(!reason().isEmpty()); });
    }
    QPushButton *cancel = plainButton(tr("Cancel"), u"publishCancel"_s);
    connect(m_publish, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *row = new QHBoxLayout;
    row->setSpacing(grid::step);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(m_publish);
    column->addSpacing(grid::step);
    column->addStretch();
    column->addLayout(row);
    setMinimumWidth(leastWidth);
}

QString PublishDialog::reason() const
{
    return m_reason ? m_reason->toPlainText().trimmed() : QString();
}

} // namespace octant
