// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/pages/round/round_form.h"

#include "app/window/theme/grid.h"
#include "app/window/widgets/buttons.h"
#include "app/window/widgets/form_field.h"
#include "app/window/widgets/label.h"
#include "app/window/widgets/section_heading.h"

#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace octant {

namespace {

const QString dateFormat = u"dd.MM.yyyy"_s;
constexpr int firstYear = 2000;
constexpr int lastYear = 2099;
constexpr int linesShown = 12;

} // namespace

RoundForm::RoundForm(Session &session, Purpose purpose, const RoundDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_purpose(purpose)
    , m_draft(draft)
    , m_year(new QLineEdit(QString::number(draft.year)))
    , m_deadline(new QLineEdit(draft.deadline.toString(dateFormat)))
    , m_yearField(new FormField(tr("Reporting year"), m_year,
                                tr("The year that the answers are about, not the year of sending.")))
    , m_deadlineField(new FormField(tr("Deadline (day.month.year)"), m_deadline))
    , m_problem(new Label({}, Label::Look::Danger))
{
    setObjectName(u"roundForm"_s);
    m_year->setObjectName(u"roundYear"_s);
    m_deadline->setObjectName(u"roundDeadline"_s);
    m_problem->setObjectName(u"roundProblem"_s);
    m_problem->hide();
    const bool opens = purpose == Purpose::Open;
    m_yearField->setVisible(opens);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(grid::step);
    layout->addWidget(
        new SectionHeading(opens ? tr("Open a round") : tr("Invite partners for %1").arg(draft.year)));
    layout->addWidget(m_yearField);
    layout->addWidget(m_deadlineField);
    layout->addWidget(new Label(tr("Questionnaire: %1").arg(draft.questionnaire.in(session.language()))));
    layout->addWidget(new Label(tr("Form and channel are those of a partner's last invitation. Whoever is "
                                   "invited for the first time gets the full form in the program."),
                                Label::Look::Secondary));
    layout->addWidget(buildPartners());
    layout->addWidget(m_problem);
    layout->addWidget(buildButtons());
    layout->addStretch();
}

QWidget *RoundForm::buildPartners()
{
    m_partners = new QListWidget;
    m_partners->setObjectName(u"roundPartners"_s);
    m_partners->setSpacing(grid::tight / 2);
    m_partners->setFixedHeight(linesShown * grid::rowHeight(fontMetrics(), true));
    for (const Partner &partner : m_draft.partners) {
        auto *item = new QListWidgetItem(partner.name.in(m_session.language()), m_partners);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
    }
    m_count = new Label({}, Label::Look::Secondary);
    m_count->setObjectName(u"roundCount"_s);
    connect(m_partners, &QListWidget::itemChanged, this, &RoundForm::countChosen);
    QPushButton *none = quietButton(tr("Choose none"), u"roundNone"_s);
    QPushButton *all = quietButton(tr("Choose all"), u"roundAll"_s);
    const auto setAll = [this](Qt::CheckState state) {
        for (int row = 0; row < m_partners->count(); ++row)
            m_partners->item(row)->setCheckState(state);
    };
    connect(none, &QPushButton::clicked, this, [setAll] { setAll(Qt::Unchecked); });
    connect(all, &QPushButton::clicked, this, [setAll] { setAll(Qt::Checked); });
    auto *group = new QWidget;
    auto *line = new QHBoxLayout;
    line->addWidget(m_count, 1);
    line->addWidget(all);
    line->addWidget(none);
    auto *layout = new QVBoxLayout(group);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::tight);
    layout->addWidget(m_partners);
    layout->addLayout(line);
    for (QWidget *part :
         {static_cast<QWidget *>(m_partners), static_cast<QWidget *>(none), static_cast<QWidget *>(all)})
        part->setVisible(!m_draft.partners.isEmpty());
    countChosen();
    auto *field = new FormField(tr("Invited members"), group);
    m_partners->setAccessibleName(tr("Invited members"));
    return field;
}

QWidget *RoundForm::buildButtons()
{
    const bool opens = m_purpose == Purpose::Open;
    QPushButton *confirm = primaryButton(opens ? tr("Open the round") : tr("Invite"), u"roundConfirm"_s);
    QPushButton *cancel = plainButton(tr("Cancel"), u"roundCancel"_s);
    connect(confirm, &QPushButton::clicked, this, &RoundForm::confirm);
    connect(cancel, &QPushButton::clicked, this, &RoundForm::cancelled);
    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, grid::step, 0, 0);
    row->setSpacing(grid::step);
    row->addWidget(confirm);
    row->addWidget(cancel);
    row->addStretch();
    return buttons;
}

QList<Partner> RoundForm::chosen() const
{
    QList<Partner> chosen;
    for (int row = 0; row < m_partners->count(); ++row)
        if (m_partners->item(row)->checkState() == Qt::Checked)
            chosen.append(m_draft.partners[row]);
    return chosen;
}

void RoundForm::countChosen()
{
    if (m_draft.partners.isEmpty())
        return m_count->setText(
            tr("There are no members to invite yet. Add them under Partners; they can be invited later."));
    m_count->setText(m_session.words().message(
        tr("{n, plural, =0 {nobody is invited} one {# of {all} is invited} other {# of {all} are invited}}"),
        {{u"n"_s, chosen().size()}, {u"all"_s, QString::number(m_draft.partners.size())}}));
}

void RoundForm::confirm()
{
    RoundDraft draft = m_draft;
    bool isNumber = false;
    draft.year = m_year->text().trimmed().toInt(&isNumber);
    draft.deadline = QDate::fromString(m_deadline->text().trimmed(), dateFormat);
    draft.partners = chosen();
    const bool year = isNumber && draft.year >= firstYear && draft.year <= lastYear;
    const bool date = draft.deadline.isValid();
    const bool ahead = draft.deadline >= m_session.now().date();
    m_yearField->setError(year ? QString() : tr("Write a year, such as 2025."));
    m_deadlineField->setError(!date    ? tr("Write the date as 31.12.2025.")
                              : !ahead ? tr("This day is over. Choose one that the partners can keep.")
                                       : QString());
    if (year && date && ahead)
        Q_EMIT confirmed(draft);
}

void RoundForm::showProblem(const Problem &problem)
{
    m_problem->setText(problem.sentence());
    m_problem->show();
}

} // namespace octant
