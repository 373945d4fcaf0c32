// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/pages/questionnaire/section_view.h"

#include "app/window/pages/questionnaire/question_card.h"
#include "app/window/theme/grid.h"
#include "app/window/widgets/label.h"
#include "app/window/widgets/picture_widget.h"
#include "reports/pictures/icon.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace octant {

namespace {

constexpr int symbol = 28;
constexpr int columnWidth = 720; ///< of a form, as in the partner's program

QString symbolOf(const Questionnaire &questionnaire, const Question &question, Language language)
{
    const Unit *unit = questionnaire.unit(question.unit);
    return unit ? unit->symbol.in(language) : QString();
}

} // namespace

SectionView::SectionView(const Session &session, const Questionnaire &questionnaire, const Section &section,
                         const QString &set, Language language, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"sectionView"_s);
    auto *column = new QWidget;
    column->setMaximumWidth(columnWidth);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, grid::margin);
    layout->setSpacing(grid::tight);
    layout->addWidget(heading(session, section, language));
    for (const Question &question : section.questions) {
        if (!question.isAskedOf(set, {}))
            continue;
        auto *card = new QuestionCard(question, symbolOf(questionnaire, question, language), language);
        connect(card, &QuestionCard::pressed, this, &SectionView::questionPressed);
        m_cards.append(card);
        layout->addWidget(card);
    }
    layout->addStretch();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(column);
}

QWidget *SectionView::heading(const Session &session, const Section &section, Language language) const
{
    auto *heading = new QWidget;
    auto *row = new QHBoxLayout(heading);
    row->setContentsMargins(grid::wide, 0, grid::wide, grid::step);
    row->setSpacing(12);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    auto *title = new Label(section.title.in(language), Label::Look::Section);
    title->setObjectName(u"sectionTitle"_s);
    if (const Principle *principle = session.framework().principle(section.principle)) {
        const QString name = principle->title.in(session.language());
        auto *picture = new PictureWidget(u"sectionSymbol"_s, {}, name);
        picture->setDraw(
            [&session, code = principle->code, icon = principle->symbol](QPainter &painter,
                                                                         const QRectF &rect) {
                drawIcon(painter, rect, icon, session.palette().of(code));
            },
            name);
        picture->setPreferredSize({symbol, symbol});
        picture->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        row->addWidget(picture, 0, Qt::AlignTop);
    }
    words->addWidget(title);
    if (section.repeat)
        words->addWidget(new Label(tr("Filled in once for each entry; partners add entries as they need."),
                                   Label::Look::Secondary));
    row->addLayout(words, 1);
    return heading;
}

void SectionView::select(const QuestionCode &code)
{
    for (QuestionCard *card : std::as_const(m_cards))
        card->setSelected(card->code() == code);
}

QuestionCard *SectionView::card(const QuestionCode &code) const
{
    for (QuestionCard *card : m_cards)
        if (card->code() == code)
            return card;
    return nullptr;
}

} // namespace octant
