// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/pages/partners/partner_panel.h"

#include "app/window/models/badges.h"
#include "app/window/theme/grid.h"
#include "app/window/widgets/buttons.h"
#include "app/window/widgets/fact_table.h"
#include "app/window/widgets/label.h"
#include "app/window/widgets/link_line.h"
#include "app/window/widgets/section_heading.h"
#include "reports/pictures/figure_text.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace octant {

PartnerPanel::PartnerPanel(Session &session, const PartnerStory &story, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_story(story)
{
    setObjectName(u"partnerPanel"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(grid::step);
    addHead(layout);
    addRecord(layout);
    addCommitments(layout);
    addRounds(layout);
    addFigures(layout);
    addContacts(layout);
    layout->addStretch();
}

void PartnerPanel::addHead(QVBoxLayout *layout)
{
    const Partner &partner = m_story.partner;
    auto *name = new Label(partner.name.in(m_session.language()), Label::Look::Section);
    name->setObjectName(u"partnerName"_s);
    QPushButton *edit = plainButton(tr("Edit"), u"partnerEdit"_s);
    connect(edit, &QPushButton::clicked, this, &PartnerPanel::editRequested);
    auto *row = new QHBoxLayout;
    row->addWidget(name, 1);
    row->addWidget(edit, 0, Qt::AlignTop);
    layout->addLayout(row);
    QStringList words = {titleOf(m_session.framework().partnerKinds, partner.kind, m_session.language())};
    if (partner.isFormer())
        words.append(tr("former partner"));
    layout->addWidget(new Label(words.join(u" · "_s), Label::Look::Secondary));
}

void PartnerPanel::addRecord(QVBoxLayout *layout)
{
    const Partner &partner = m_story.partner;
    const Framework &framework = m_session.framework();
    const Language language = m_session.language();
    QStringList roles;
    for (const QString &role : partner.roles)
        roles.append(titleOf(framework.partnerRoles, role, language));
    auto *facts = new FactTable(u"partnerRecord"_s);
    facts->add(tr("Oblast"), titleOf(framework.regions, partner.region, language));
    facts->add(tr("Municipality"), partner.municipality);
    if (!partner.size.isEmpty())
        facts->add(tr("Size"), titleOf(framework.sizeClasses, partner.size, language));
    facts->add(tr("Roles"), roles.join(u", "_s));
    facts->add(tr("Register code (EIK)"), partner.eik);
    facts->add(tr("Joined"), m_session.words().date(partner.joined));
    if (partner.isFormer())
        facts->add(tr("Left"), m_session.words().date(partner.left));
    if (!partner.website.isEmpty())
        facts->add(tr("Website"), partner.website);
    if (!partner.note.isEmpty())
        facts->add(tr("Note"), partner.note);
    layout->addWidget(facts);
}

void PartnerPanel::addContacts(QVBoxLayout *layout)
{
    layout->addWidget(new SectionHeading(tr("Contacts")));
    if (m_story.contacts.isEmpty())
        layout->addWidget(
            new Label(tr("No contact yet. It comes with the first response."), Label::Look::Secondary));
    for (const PartnerContact &contact : std::as_const(m_story.contacts))
        layout->addWidget(contactLine(contact));
}

QWidget *PartnerPanel::contactLine(const PartnerContact &group)
{
    const Contact &contact = group.newest;
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    const QString recorded = m_session.words().date(contact.recorded.date());
    if (contact.erased) {
        row->addWidget(new Label(tr("Erased; recorded on %1").arg(recorded), Label::Look::Secondary), 1);
        return line;
    }
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new Label(contact.name));
    QStringList ways = {contact.mail, contact.telephone};
    ways.removeAll(QString());
    ways.append(tr("recorded on %1").arg(recorded));
    words->addWidget(new Label(ways.join(u" · "_s), Label::Look::Secondary));
    QPushButton *erase = quietButton(tr("Erase…"), u"contactErase"_s);
    erase->setAccessibleName(tr("Erase the contact %1").arg(contact.name));
    connect(erase, &QPushButton::clicked, this, [this, group] { Q_EMIT eraseRequested(group); });
    row->addLayout(words, 1);
    row->addWidget(erase, 0, Qt::AlignTop);
    return line;
}

void PartnerPanel::addRounds(QVBoxLayout *layout)
{
    layout->addWidget(new SectionHeading(tr("By year")));
    auto *facts = new FactTable(u"partnerRounds"_s);
    for (qsizetype i = m_session.rounds().size() - 1; i >= 0; --i) {
        const int year = m_session.rounds()[i].year;
        const auto invitation = m_story.invitations.constFind(year);
        if (invitation == m_story.invitations.cend())
            facts->add(QString::number(year), tr("not invited"));
        else
            facts->add(QString::number(year),
                       new Badge(u"partnerState"_s, badgeOf(invitation->state(), m_session)));
    }
    layout->addWidget(facts);
}

void PartnerPanel::addFigures(QVBoxLayout *layout)
{
    if (m_story.figures.isEmpty())
        return;
    layout->addWidget(new SectionHeading(tr("Figures")));
    auto *table = new QWidget;
    table->setObjectName(u"partnerFigures"_s);
    auto *cells = new QGridLayout(table);
    cells->setContentsMargins(0, 0, 0, 0);
    cells->setHorizontalSpacing(grid::step);
    cells->setVerticalSpacing(grid::tight);
    cells->setColumnStretch(0, 1);
    int column = 1;
    for (const Round &round : m_session.rounds().mid(std::max<qsizetype>(0, m_session.rounds().size() - 3))) {
        cells->addWidget(new Label(QString::number(round.year), Label::Look::Secondary), 0, column,
                         Qt::AlignRight);
        int row = 1;
        for (const PartnerFigure &figure : std::as_const(m_story.figures)) {
            auto *value = new Label(figureText(figure, round.year));
            value->setWordWrap(false);
            cells->addWidget(value, row++, column, Qt::AlignRight | Qt::AlignTop);
        }
        ++column;
    }
    int row = 1;
    for (const PartnerFigure &figure : std::as_const(m_story.figures)) {
        const Unit *unit = m_session.framework().unit(figure.indicator.unit);
        const QString symbol = unit ? unit->symbol.in(m_session.language()) : QString();
        cells->addWidget(
            new Label(symbol.isEmpty()
                          ? figure.indicator.title.in(m_session.language())
                          : tr("%1, %2").arg(figure.indicator.title.in(m_session.language()), symbol),
                      Label::Look::Secondary),
            row++, 0);
    }
    layout->addWidget(table);
}

QString PartnerPanel::figureText(const PartnerFigure &figure, int year) const
{
    const auto value = figure.byYear.constFind(year);
    if (value == figure.byYear.cend())
        return u"–"_s;
    if (value->confidential)
        return tr("confidential");
    return octant::figureText(*value->alone(), figure.indicator.unit, m_session.words());
}

void PartnerPanel::addCommitments(QVBoxLayout *layout)
{
    layout->addWidget(new SectionHeading(tr("Commitments")));
    if (m_story.commitments.isEmpty())
        layout->addWidget(
            new Label(tr("None in the published list of %1.").arg(m_session.year()), Label::Look::Secondary));
    for (const ListedCommitment &listed : std::as_const(m_story.commitments)) {
        const QString title = listed.assessment.terms->title.in(m_session.language());
        auto *line = new LinkLine(u"partnerCommitment_"_s + listed.code.text(), title,
                                  badgeOf(listed.assessment.status, m_session));
        connect(line, &LinkLine::clicked, this, [this, code = listed.code.text()] {
            Q_EMIT addressRequested({u"commitments"_s, code, 0});
        });
        layout->addWidget(line);
    }
}

} // namespace octant
