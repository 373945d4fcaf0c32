// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/fill/fill_block.h"

class QVBoxLayout;

namespace octant {

class CardHeader;
class FillColumn;

/// One instance of a repeat: a card with its number and first answer, which opens to its questions. These are
/// made when it is opened for the first time.
class RepeatCard : public FillBlock
{
    Q_OBJECT
public:
    /// @p place names the repeat and, last, the instance. @p removable shows the button that takes it away.
    RepeatCard(Filling &filling, const Section &section, const AnswerPlace &place, bool removable,
               QWidget *parent = nullptr);

    bool isOpen() const;
    void setOpen(bool open);
    void focusFirst();

    void follow(const FillChange &change) override;
    void showMissing() override;
    QWidget *reveal(const AnswerPlace &place) override;

Q_SIGNALS:
    void removeRequested(int instance);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Filling &m_filling;
    const Section &m_section;
    AnswerPlace m_place;
    CardHeader *m_header;
    QVBoxLayout *m_layout;
    FillColumn *m_column = nullptr; ///< null until it was open
    bool m_missingShown = false;

    QString title() const;
    void showTitle();
};

} // namespace octant
