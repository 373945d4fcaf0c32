// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/pages/responses/response_panel.h"

#include "app/window/models/badges.h"
#include "app/window/pages/responses/answer_view.h"
#include "app/window/pages/responses/channel_words.h"
#include "app/window/pages/responses/decision_bar.h"
#include "app/window/theme/grid.h"
#include "app/window/widgets/buttons.h"
#include "app/window/widgets/chip.h"
#include "app/window/widgets/flow_layout.h"
#include "app/window/widgets/label.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace octant {

ResponsePanel::ResponsePanel(Session &session, const ResponseStory &story, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_story(story)
    , m_model(session.words(), session.framework())
    , m_view(new AnswerView(u"responseAnswers"_s, {0.4, 0.19, 0.22, 0.19}))
    , m_decisions(new DecisionBar(story))
{
    setObjectName(u"responsePanel"_s);
    m_model.setStory(story);
    m_view->setAccessibleName(tr("Answers"));
    m_view->setModel(&m_model);
    m_view->setMinimumHeight(6 * fontMetrics().lineSpacing());
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(grid::step);
    addHead(layout);
    addChoices(layout);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_decisions);
    setShown(m_shown);
}

void ResponsePanel::addHead(QVBoxLayout *layout)
{
    const Partner &partner = m_story.partner;
    auto *name = new Label(partner.name.in(m_session.language()), Label::Look::Section);
    name->setObjectName(u"responsePartner"_s);
    QPushButton *open = quietButton(tr("Open the partner"), u"responseOpenPartner"_s);
    connect(open, &QPushButton::clicked, this, [this] {
        Q_EMIT addressRequested({u"partners"_s, m_story.partner.code.text(), 0});
    });
    auto *row = new QHBoxLayout;
    row->addWidget(name, 1);
    row->addWidget(open, 0, Qt::AlignTop);
    layout->addLayout(row);
    auto *second = new QHBoxLayout;
    second->setSpacing(grid::wide);
    second->addWidget(new Badge(u"responseState"_s, badgeOf(m_story.state, m_session)));
    auto *arrival = new Label(arrivalWords(), Label::Look::Secondary);
    arrival->setObjectName(u"responseArrival"_s);
    second->addWidget(arrival, 1);
    addRevisions(second);
    layout->addLayout(second);
}

QString ResponsePanel::arrivalWords() const
{
    QStringList words;
    for (const RevisionHead &revision : m_story.revisions) {
        if (revision.id != m_story.shown)
            continue;
        words.append(
            tr("received on %1").arg(m_session.words().date(revision.received.toLocalTime().date())));
        words.append(channelWords(revision.channel));
        if (revision.sealed)
            words.append(tr("sealed"));
        if (!revision.fileName.isEmpty())
            words.append(revision.fileName);
    }
    return words.join(u" · "_s);
}

void ResponsePanel::addRevisions(QBoxLayout *row)
{
    if (m_story.revisions.size() < 2)
        return;
    auto *revisions = new QComboBox;
    revisions->setObjectName(u"responseRevisions"_s);
    revisions->setAccessibleName(tr("Revision"));
    revisions->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (qsizetype i = m_story.revisions.size() - 1; i >= 0; --i) {
        const RevisionHead &revision = m_story.revisions[i];
        revisions->addItem(revisionWords(revision), revision.id.value);
        if (revision.id == m_story.shown)
            revisions->setCurrentIndex(revisions->count() - 1);
    }
    connect(revisions, &QComboBox::activated, this, [this, revisions] {
        Q_EMIT revisionRequested(RevisionId{revisions->currentData().toLongLong()});
    });
    row->addWidget(revisions);
}

QString ResponsePanel::revisionWords(const RevisionHead &revision) const
{
    return revision.id == m_story.response.accepted ? tr("Revision %1, in force").arg(revision.number)
                                                    : tr("Revision %1").arg(revision.number);
}

void ResponsePanel::addChoices(QVBoxLayout *layout)
{
    auto *group = new QButtonGroup(this);
    auto *chips = new FlowLayout(nullptr, grid::step);
    const auto add = [&](AnswerModel::Shown shown, const QString &words, const QString &name) {
        auto *chip = new Chip(words, name);
        chip->setCount(m_model.questions(shown));
        chip->setEnabled(m_model.questions(shown) > 0);
        group->addButton(chip);
        chips->addWidget(chip);
        m_chips.append(chip);
        connect(chip, &Chip::clicked, this, [this, shown] {
            setShown(shown);
            Q_EMIT shownChanged(shown);
        });
    };
    add(AnswerModel::Shown::All, tr("All questions"), u"showAll"_s);
    add(AnswerModel::Shown::Answered, tr("Only answered"), u"showAnswered"_s);
    add(AnswerModel::Shown::WithFindings, tr("Only with findings"), u"showFindings"_s);
    layout->addLayout(chips);
}

void ResponsePanel::setShown(AnswerModel::Shown shown)
{
    m_shown = m_model.questions(shown) > 0 ? shown : AnswerModel::Shown::All;
    m_chips[int(m_shown)]->setChecked(true);
    m_model.setShown(m_shown);
}

int ResponsePanel::scrolled() const
{
    return m_view->verticalScrollBar()->value();
}

void ResponsePanel::scrollTo(int position)
{
    m_view->doItemsLayout();
    m_view->verticalScrollBar()->setValue(position);
}

} // namespace octant
