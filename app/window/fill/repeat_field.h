// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/fill/fill_block.h"

class QPushButton;
class QVBoxLayout;

namespace octant {

class Label;
class RepeatCard;

/// What is asked once for each entry: the entries as cards, and a button for one more.
class RepeatField : public FillBlock
{
    Q_OBJECT
public:
    /// @p group is null where the whole section repeats. @p place names the repeat and the positions around
    /// it.
    RepeatField(Filling &filling, const Section &section, const Group *group, const AnswerPlace &place,
                QWidget *parent = nullptr);

    void follow(const FillChange &change) override;
    void showMissing() override;
    QWidget *reveal(const AnswerPlace &place) override;

private:
    Filling &m_filling;
    const Section &m_section;
    const Group *m_group;
    AnswerPlace m_place;
    QList<RepeatCard *> m_cards;
    QVBoxLayout *m_layout;
    QVBoxLayout *m_list;
    Label *m_explanation;
    QPushButton *m_add = nullptr; ///< null where the number of entries is not the person's
    bool m_missingShown = false;
    bool m_removing = false; ///< the cards come back when it is over

    bool isCommitments() const;
    bool opensByItself(int instance) const;
    AnswerPlace instancePlace(int instance) const;
    void add();
    void remove(int instance);
    void append(bool open);
    void rebuild(const QList<bool> &open);
    QList<bool> openCards() const;
    void showWords();
};

} // namespace octant
