// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/fill/fill_column.h"

#include "app/window/fill/group_heading.h"
#include "app/window/fill/matrix_field.h"
#include "app/window/fill/question_field.h"
#include "app/window/fill/repeat_field.h"
#include "app/window/theme/grid.h"

#include <QVBoxLayout>

#include <algorithm>

namespace octant {

FillColumn::FillColumn(Filling &filling, const Section &section, const SectionCode &around,
                       const QList<int> &instances, QWidget *parent)
    : FillBlock(parent)
    , m_filling(filling)
    , m_section(section)
    , m_instances(instances)
    , m_items(itemsIn(section, around, filling.asked()))
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(grid::step);
}

FillBlock *FillColumn::block(const FillItem &item)
{
    if (item.question)
        return new QuestionField(m_filling, *item.question, {item.question->code.text(), m_instances});
    const AnswerPlace place{item.group->code.text(), m_instances};
    switch (item.group->kind) {
    case GroupKind::Plain:
        return new GroupHeading(m_filling, *item.group, place);
    case GroupKind::Matrix:
        return new MatrixField(m_filling, m_section, *item.group, place);
    case GroupKind::Repeat:
        return new RepeatField(m_filling, m_section, item.group, place);
    }
    Q_UNREACHABLE();
}

void FillColumn::make(int count)
{
    for (int made = 0; made < count && !isComplete(); ++made) {
        FillBlock *next = block(m_items[m_blocks.size()]);
        m_blocks.append(next);
        m_layout->addWidget(next);
        if (!next->testAttribute(Qt::WA_WState_ExplicitShowHide)) // else it is not relevant
            next->show();                                         // now, not when the loop comes round
        if (m_missingShown)
            next->showMissing();
    }
}

void FillColumn::follow(const FillChange &change)
{
    for (FillBlock *block : std::as_const(m_blocks))
        block->follow(change);
}

void FillColumn::showMissing()
{
    m_missingShown = true;
    for (FillBlock *block : std::as_const(m_blocks))
        block->showMissing();
}

bool FillColumn::holds(const FillItem &item, const AnswerPlace &place) const
{
    if (item.question)
        return item.question->code.text() == place.code;
    if (item.group->kind == GroupKind::Plain || item.group->code.text() == place.code)
        return item.group->code.text() == place.code;
    const auto questions = questionsIn(m_section, item.group->code, m_filling.asked());
    return std::ranges::any_of(questions, [&](const Question *q) { return q->code.text() == place.code; });
}

QWidget *FillColumn::reveal(const AnswerPlace &place)
{
    const auto it = std::ranges::find_if(m_items, [&](const FillItem &item) { return holds(item, place); });
    if (it == m_items.end())
        return nullptr;
    const int index = int(it - m_items.begin());
    make(index + 1 - int(m_blocks.size()));
    return m_blocks[index]->reveal(place);
}

} // namespace octant
