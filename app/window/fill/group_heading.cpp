// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/fill/group_heading.h"

#include "app/window/theme/grid.h"
#include "app/window/widgets/label.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace octant {

GroupHeading::GroupHeading(Filling &filling, const Group &group, const AnswerPlace &place, QWidget *parent)
    : FillBlock(parent)
    , m_filling(filling)
    , m_group(group)
    , m_place(place)
    , m_title(new Label({}, Label::Look::Section))
{
    m_title->setObjectName(u"groupTitle"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(grid::wide, grid::wide, grid::wide, 0);
    column->addWidget(m_title);
    update();
}

void GroupHeading::update()
{
    m_title->setText(m_filling.wording(m_group.title, m_place));
    setShown(!m_group.title.isEmpty() && m_filling.state().isRelevant(m_place));
}

void GroupHeading::follow(const FillChange &change)
{
    if (change.relevance || !change.values.isEmpty())
        update();
}

} // namespace octant
