// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/fill/repeat_field.h"

#include "app/window/fill/fill_items.h"
#include "app/window/fill/repeat_card.h"
#include "app/window/theme/grid.h"
#include "app/window/theme/icon.h"
#include "app/window/widgets/buttons.h"
#include "app/window/widgets/label.h"
#include "records/intake/commitment_block.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace octant {

namespace {

constexpr int fewQuestions = 24; ///< as many as may stand open at once

} // namespace

RepeatField::RepeatField(Filling &filling, const Section &section, const Group *group,
                         const AnswerPlace &place, QWidget *parent)
    : FillBlock(parent)
    , m_filling(filling)
    , m_section(section)
    , m_group(group)
    , m_place(place)
    , m_layout(new QVBoxLayout(this))
    , m_list(new QVBoxLayout)
    , m_explanation(new Label({}, Label::Look::Secondary))
{
    setObjectName(u"repeat_"_s + keyOf(place));
    m_layout->setContentsMargins(grid::wide, group ? grid::step : 0, grid::wide, grid::step);
    m_layout->setSpacing(grid::step);
    const Words &words = filling.words();
    if (group && !group->title.isEmpty())
        m_layout->addWidget(new Label(filling.wording(group->title, place), Label::Look::Strong));
    m_layout->addWidget(m_explanation);
    m_list->setSpacing(grid::step);
    m_layout->addLayout(m_list);
    if (!filling.state().isCounted(place)) {
        m_add = plainButton(isCommitments() ? words.say("FillForm", "Add a new commitment")
                                            : words.say("FillForm", "Add an entry"),
                            u"addInstance"_s);
        m_add->setIcon(icon(u"add"_s, Tint::Secondary));
        connect(m_add, &QPushButton::clicked, this, &RepeatField::add);
        m_layout->addWidget(m_add, 0, Qt::AlignLeft);
    }
    const int count = filling.state().instanceCount(place);
    for (int instance = 1; instance <= count; ++instance)
        append(opensByItself(instance));
    showWords();
    setShown(filling.state().isRelevant(place));
}

bool RepeatField::isCommitments() const
{
    return m_place.code == commitment_block::block.text() &&
           commitment_block::isIn(m_filling.questionnaire());
}

/// Short entries all stand open; of long ones the first, so that the list can be seen.
bool RepeatField::opensByItself(int instance) const
{
    const auto each = questionsIn(m_section, SectionCode(m_place.code), m_filling.asked()).size();
    return instance == 1 || each * instance <= fewQuestions;
}

AnswerPlace RepeatField::instancePlace(int instance) const
{
    return {m_place.code, m_place.instances + QList<int>{instance}};
}

void RepeatField::append(bool open)
{
    const AnswerPlace place = instancePlace(int(m_cards.size()) + 1);
    const bool removable = m_add && !m_filling.isStanding(place);
    auto *card = new RepeatCard(m_filling, m_section, place, removable);
    connect(card, &RepeatCard::removeRequested, this, &RepeatField::remove);
    if (m_missingShown)
        card->showMissing();
    card->setOpen(open);
    m_cards.append(card);
    m_list->addWidget(card);
    card->show();
}

void RepeatField::add()
{
    m_filling.addInstance(m_place);
    const int added = m_filling.state().instanceCount(m_place);
    if (isCommitments()) // that is what was pressed
        m_filling.set({commitment_block::act.text(), instancePlace(added).instances}, {u"new"_s, {}, {}, {}});
    if (added == m_cards.size())
        m_cards.last()->focusFirst();
}

void RepeatField::remove(int instance)
{
    QList<bool> open = openCards();
    open.removeAt(instance - 1);
    // The cards are gone before the places move, so that none looks at a place that is no more.
    rebuild({});
    m_removing = true;
    m_filling.removeInstance(instancePlace(instance));
    m_removing = false;
    rebuild(open);
    showWords();
    if (m_cards.isEmpty())
        m_add->setFocus();
    else
        m_cards[std::min<qsizetype>(instance, m_cards.size()) - 1]
            ->findChild<QAbstractButton *>()
            ->setFocus();
}

QList<bool> RepeatField::openCards() const
{
    QList<bool> open;
    for (const RepeatCard *card : m_cards)
        open.append(card->isOpen());
    return open;
}

void RepeatField::rebuild(const QList<bool> &open)
{
    for (RepeatCard *card : std::as_const(m_cards)) {
        card->hide();
        m_list->removeWidget(card);
        card->deleteLater(); // its button may be where this came from
    }
    m_cards.clear();
    for (const bool isOpen : open)
        append(isOpen);
}

void RepeatField::follow(const FillChange &change)
{
    const bool relevant = m_filling.state().isRelevant(m_place);
    const int count = m_filling.state().instanceCount(m_place);
    const bool isMine = change.instances.contains(keyOf(m_place)) && !m_removing;
    if (isMine && count < m_cards.size()) {
        QList<bool> open = openCards();
        open.resize(count);
        rebuild(open);
    }
    for (RepeatCard *card : std::as_const(m_cards))
        card->follow(change);
    while (isMine && m_cards.size() < count)
        append(true);
    if (isMine)
        showWords();
    if (relevant == isHidden())
        setVisible(relevant);
}

void RepeatField::showMissing()
{
    m_missingShown = true;
    for (RepeatCard *card : std::as_const(m_cards))
        card->showMissing();
}

QWidget *RepeatField::reveal(const AnswerPlace &place)
{
    if (place == m_place)
        return this;
    const int instance = place.instances.value(m_place.instances.size(), 1);
    return instance <= m_cards.size() ? m_cards[instance - 1]->reveal(place) : this;
}

void RepeatField::showWords()
{
    const Words &words = m_filling.words();
    const QString text =
        !m_add               ? QString()
        : !m_cards.isEmpty() ? QString()
        : isCommitments()
            ? words.say("FillForm", "No commitments yet. Add one if your organisation makes one.")
            : words.say("FillForm", "No entries yet. Add one for each that there is to tell of.");
    m_explanation->setText(text);
    m_explanation->setVisible(!text.isEmpty());
}

} // namespace octant
