// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/fill/repeat_card.h"

#include "app/window/fill/card_header.h"
#include "app/window/fill/fill_column.h"
#include "app/window/fill/fill_words.h"
#include "app/window/fill/question_field.h"
#include "app/window/theme/colours.h"
#include "app/window/theme/grid.h"
#include "app/window/widgets/buttons.h"
#include "records/intake/commitment_block.h"

#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace octant {

RepeatCard::RepeatCard(Filling &filling, const Section &section, const AnswerPlace &place, bool removable,
                       QWidget *parent)
    : FillBlock(parent)
    , m_filling(filling)
    , m_section(section)
    , m_place(place)
    , m_header(new CardHeader)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(u"card_"_s + keyOf(place));
    m_header->setObjectName(u"cardHeader"_s);
    m_layout->setContentsMargins(grid::tight, grid::tight, grid::tight, grid::tight);
    m_layout->setSpacing(0);
    auto *line = new QHBoxLayout;
    line->setSpacing(grid::tight);
    line->addWidget(m_header, 1);
    if (removable) {
        QToolButton *away = iconButton(u"close"_s, {}, u"removeInstance"_s);
        const QString name = filling.words().message(filling.words().say("FillForm", "Remove entry {n}"),
                                                     {{u"n"_s, place.instances.last()}});
        away->setToolTip(name);
        away->setAccessibleName(name);
        connect(away, &QToolButton::clicked, this,
                [this] { Q_EMIT removeRequested(m_place.instances.last()); });
        line->addWidget(away);
    }
    m_layout->addLayout(line);
    connect(m_header, &QAbstractButton::toggled, this, &RepeatCard::setOpen);
    showTitle();
}

bool RepeatCard::isOpen() const
{
    return m_header->isChecked();
}

void RepeatCard::setOpen(bool open)
{
    m_header->setChecked(open);
    if (open && !m_column) {
        m_column = new FillColumn(m_filling, m_section, SectionCode(m_place.code), m_place.instances);
        m_column->makeAll();
        if (m_missingShown)
            m_column->showMissing();
        m_layout->addWidget(m_column);
    }
    if (m_column)
        m_column->setVisible(open);
}

void RepeatCard::focusFirst()
{
    setOpen(true);
    m_header->setFocus();
}

/// Of a commitment number and wording; else the first answer there is.
QString RepeatCard::title() const
{
    const FillWords say(m_filling.words(), m_filling.units());
    const auto shown = [&](const QuestionCode &code) {
        const Question *question = m_filling.index().question(code);
        const AnswerPlace place{code.text(), m_place.instances};
        return question && m_filling.state().isRelevant(place)
                   ? say.value(*question, m_filling.state().answer(place)).simplified()
                   : QString();
    };
    if (m_place.code == commitment_block::block.text()) {
        const QStringList words = {shown(commitment_block::number), shown(commitment_block::wording)};
        const QString both = words.join(u' ').trimmed();
        return both.isEmpty() ? shown(commitment_block::act) : both;
    }
    for (const FillItem &item : itemsIn(m_section, SectionCode(m_place.code), m_filling.asked()))
        if (item.question && isAnswered(item.question->type))
            if (const QString words = shown(item.question->code); !words.isEmpty())
                return words;
    return {};
}

void RepeatCard::showTitle()
{
    const Words &words = m_filling.words();
    const QString number = words.integer(m_place.instances.last());
    const QString said = title();
    const Filling::Left left = m_filling.leftIn(m_section, m_place);
    const QString state =
        left.unanswered == 0
            ? QString()
            : words.message(words.say("FillForm", "{n, plural, one {# to answer} other {# to answer}}"),
                            {{u"n"_s, left.unanswered}});
    m_header->setWords(said.isEmpty() ? number : u"%1. %2"_s.arg(number, said), state, left.unanswered == 0);
}

void RepeatCard::follow(const FillChange &change)
{
    if (m_column)
        m_column->follow(change);
    showTitle();
}

void RepeatCard::showMissing()
{
    m_missingShown = true;
    if (m_column)
        m_column->showMissing();
}

QWidget *RepeatCard::reveal(const AnswerPlace &place)
{
    setOpen(true);
    return place == m_place ? this : m_column->reveal(place);
}

void RepeatCard::paintEvent(QPaintEvent *)
{
    const Colours &colours = Colours::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_place.instances.size() > 1) { // no boxes in boxes
        painter.fillRect(QRect(0, grid::tight, 2, height() - 2 * grid::tight), colours.hairline);
        return;
    }
    painter.setPen(colours.hairline);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), grid::radius, grid::radius);
}

} // namespace octant
