// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/fill/fill_block.h"
#include "app/window/fill/fill_items.h"

class QVBoxLayout;

namespace octant {

/// The questions of a section, or of one instance of a repeat, one below the other. They are made in
/// portions, so that a long section opens at once.
class FillColumn : public FillBlock
{
    Q_OBJECT
public:
    /// @p around is the repeat whose instance this is; empty for a section.
    FillColumn(Filling &filling, const Section &section, const SectionCode &around,
               const QList<int> &instances, QWidget *parent = nullptr);

    bool isComplete() const { return m_blocks.size() == m_items.size(); }
    /// Makes the next @p count blocks.
    void make(int count);
    void makeAll() { make(int(m_items.size())); }

    void follow(const FillChange &change) override;
    void showMissing() override;
    QWidget *reveal(const AnswerPlace &place) override;

private:
    Filling &m_filling;
    const Section &m_section;
    QList<int> m_instances;
    QList<FillItem> m_items;
    QList<FillBlock *> m_blocks; ///< of the first items; as many as are made
    QVBoxLayout *m_layout;
    bool m_missingShown = false;

    FillBlock *block(const FillItem &item);
    bool holds(const FillItem &item, const AnswerPlace &place) const;
};

} // namespace octant
