// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/fill/fill_block.h"

namespace octant {

class Label;

/// The title of questions that belong together; gone while none of them is asked.
class GroupHeading : public FillBlock
{
    Q_OBJECT
public:
    GroupHeading(Filling &filling, const Group &group, const AnswerPlace &place, QWidget *parent = nullptr);

    void follow(const FillChange &change) override;
    QWidget *reveal(const AnswerPlace &place) override { return place == m_place ? this : nullptr; }

private:
    Filling &m_filling;
    const Group &m_group;
    AnswerPlace m_place;
    Label *m_title;

    void update();
};

} // namespace octant
