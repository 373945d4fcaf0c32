// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/pages/commitments/commitment_panel.h"

#include "app/window/models/badges.h"
#include "app/window/pages/commitments/commitment_words.h"
#include "app/window/theme/grid.h"
#include "app/window/widgets/buttons.h"
#include "app/window/widgets/fact_table.h"
#include "app/window/widgets/label.h"
#include "app/window/widgets/link_line.h"
#include "app/window/widgets/picture_widget.h"
#include "app/window/widgets/section_heading.h"
#include "reports/pictures/commitment_picture.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace octant {

CommitmentPanel::CommitmentPanel(Session &session, const CommitmentStory &story, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_story(story)
{
    setObjectName(u"commitmentPanel"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(grid::step);
    addHead(layout);
    addPath(layout);
    addReason(layout);
    addPartnersWord(layout);
    addTerms(layout);
    addYears(layout);
    addRevisions(layout);
    layout->addStretch();
}

QString CommitmentPanel::value(std::optional<double> number) const
{
    return valueInWords(number, row().terms(), m_session.framework().unit(row().terms().unit),
                        m_session.words());
}

void CommitmentPanel::addHead(QVBoxLayout *layout)
{
    const CommitmentRevision &terms = row().terms();
    auto *title = new Label(terms.title.in(m_session.language()), Label::Look::Section);
    title->setObjectName(u"commitmentTitle"_s);
    layout->addWidget(title);
    if (const Principle *principle = m_session.framework().principle(terms.principle))
        layout->addWidget(new Label(principle->title.in(m_session.language()), Label::Look::Secondary));
    auto *partner = new LinkLine(u"commitmentPartner"_s, row().partner.name.in(m_session.language()));
    connect(partner, &LinkLine::clicked, this, [this] {
        Q_EMIT addressRequested({u"partners"_s, row().partner.code.text(), 0});
    });
    layout->addWidget(partner);
}

void CommitmentPanel::addPath(QVBoxLayout *layout)
{
    if (!row().path)
        return;
    auto *picture = new PictureWidget(u"commitmentPath"_s, {}, {});
    picture->setDraw(
        [session = &m_session, path = *row().path](QPainter &painter, const QRectF &rect) {
            drawCommitmentPath(painter, rect, path, session->framework().unit(path.terms.unit),
                               session->palette(), session->words(), PathDetail::Full);
        },
        tr("The way from %1 in %2 to %3 in %4")
            .arg(value(row().terms().baseline.value))
            .arg(row().terms().baseline.year)
            .arg(value(row().terms().target.value))
            .arg(row().terms().target.year));
    picture->setPreferredSize({grid::detail - 2 * grid::margin, 14 * fontMetrics().height()});
    layout->addWidget(picture);
}

void CommitmentPanel::addReason(QVBoxLayout *layout)
{
    const Assessment &assessment = row().assessment;
    auto *heading = new SectionHeading(tr("Status in %1").arg(assessment.year));
    QPushButton *change = quietButton(tr("Override…"), u"commitmentOverride"_s);
    connect(change, &QPushButton::clicked, this, &CommitmentPanel::overrideRequested);
    heading->addControl(change);
    layout->addWidget(heading);
    layout->addWidget(new Badge(u"commitmentStatus"_s, badgeOf(assessment.status, m_session)));
    if (assessment.override) {
        layout->addWidget(new Label(tr("Set by hand: %1").arg(assessment.override->reason)));
        layout->addWidget(new Label(recordedBy(assessment.override->change), Label::Look::Secondary));
        layout->addWidget(new Label(tr("Computed: %1").arg(badgeOf(assessment.computed, m_session).word),
                                    Label::Look::Secondary));
    }
    auto *why = new Label(whyStatus(assessment, m_session.framework().bands, m_session.words()));
    why->setObjectName(u"commitmentWhy"_s);
    layout->addWidget(why);
    for (const QString &line : formulaLines(assessment, m_session.words()))
        layout->addWidget(new Label(line, Label::Look::Secondary));
}

void CommitmentPanel::addTerms(QVBoxLayout *layout)
{
    const CommitmentRevision &terms = row().terms();
    layout->addWidget(new SectionHeading(tr("What was promised")));
    auto *facts = new FactTable(u"commitmentTerms"_s);
    const auto inYear = [this](const YearValue &it) {
        return it.value      ? tr("%1 in %2").arg(value(it.value)).arg(it.year)
               : it.year > 0 ? QString::number(it.year)
                             : QString();
    };
    facts->add(tr("Baseline"), inYear(terms.baseline));
    facts->add(tr("Target"), inYear(terms.target));
    if (!terms.indicator.isEmpty())
        facts->add(tr("Measured by"), terms.indicator);
    facts->add(tr("Stage"),
               titleOf(m_session.framework().lifecycles, nameOf(terms.lifecycle), m_session.language()));
    QStringList areas;
    for (const ImpactAreaCode &area : terms.impactAreas)
        areas.append(titleOf(m_session.framework().impactAreas, area.text(), m_session.language()));
    if (!areas.isEmpty())
        facts->add(tr("Impact areas"), areas.join(u"; "_s));
    layout->addWidget(facts);
}

void CommitmentPanel::addPartnersWord(QVBoxLayout *layout)
{
    const std::optional<CommitmentActual> &record = row().assessment.record;
    if (!record)
        return;
    auto *facts = new FactTable(u"commitmentWord"_s);
    bool any = false;
    const auto add = [&](const QString &label, const QString &words) {
        if (words.isEmpty())
            return;
        facts->add(label, words);
        any = true;
    };
    if (const auto own = commitmentStatusOf(record->ownWord)) {
        facts->add(tr("Own judgement"), new Badge(u"commitmentOwnWord"_s, badgeOf(*own, m_session)));
        any = true;
    }
    add(tr("Progress"), record->progress);
    add(tr("Reasons for delay"), record->reasons);
    add(tr("Next step"), record->nextStep);
    add(tr("Due"), m_session.words().date(record->nextStepDue));
    QStringList evidence;
    for (const QString &code : record->evidence)
        evidence.append(
            m_story.evidence.contains(code) ? m_story.evidence.value(code).in(m_session.language()) : code);
    add(tr("Evidence"), evidence.join(u'\n'));
    if (!any)
        return delete facts;
    layout->addWidget(new SectionHeading(tr("The partner's own words")));
    layout->addWidget(facts);
}

void CommitmentPanel::addYears(QVBoxLayout *layout)
{
    QMap<int, CommitmentActual> years; // the last record of a year counts
    for (const CommitmentActual &actual : row().commitment.actuals)
        years[actual.year] = actual;
    if (years.isEmpty())
        return;
    layout->addWidget(new SectionHeading(tr("Reported by year")));
    auto *facts = new FactTable(u"commitmentYears"_s);
    for (auto it = years.cend(); it != years.cbegin();) {
        --it;
        const QString number = it->value ? value(it->value) : tr("no value");
        const QString sure = it->qualifier ? titleOf(m_session.framework().qualifiers, nameOf(*it->qualifier),
                                                     m_session.language())
                                           : QString();
        facts->add(QString::number(it.key()), sure.isEmpty() ? number : tr("%1, %2").arg(number, sure));
    }
    layout->addWidget(facts);
}

void CommitmentPanel::addRevisions(QVBoxLayout *layout)
{
    layout->addWidget(new SectionHeading(tr("How the terms came about")));
    auto *facts = new FactTable(u"commitmentRevisions"_s);
    const QList<CommitmentRevision> &revisions = row().commitment.revisions;
    for (auto it = revisions.crbegin(); it != revisions.crend(); ++it) {
        const QString unitless = tr("%1 → %2").arg(value(it->baseline.value), value(it->target.value));
        QStringList lines;
        if (it->baseline.value && it->target.value)
            lines.append(unitless);
        if (!it->reason.isEmpty())
            lines.append(it->reason);
        lines.append(recordedBy(it->change));
        facts->add(tr("From %1").arg(it->fromYear), lines.join(u'\n'));
    }
    layout->addWidget(facts);
}

QString CommitmentPanel::recordedBy(ChangeId change) const
{
    const Change it = m_story.changes.value(change);
    return tr("Recorded on %1 by %2").arg(m_session.words().date(it.at.date()), it.who);
}

} // namespace octant
