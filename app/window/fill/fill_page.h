// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/fill/fill_block.h"

#include <QPointer>
#include <QScrollArea>
#include <QTimer>

#include <optional>

class QVBoxLayout;

namespace octant {

class FillColumn;
class Label;
class QuestionField;
class Session;

/// One section of a form: its title, its questions in one column, and the ways to the sections before and
/// after it. Only what is in view is made at once, the rest in the moments after.
class FillPage : public QScrollArea
{
    Q_OBJECT
public:
    /// Where a person is: a place, how far below the upper edge it stands, and whether the keyboard is there.
    struct Anchor
    {
        std::optional<AnswerPlace> place;
        int offset = 0;
        bool hasFocus = false;
    };

    FillPage(const Session &session, Filling &filling, const Section &section, QWidget *parent = nullptr);

    const Section &section() const { return m_section; }
    /// Brings a place into view and marks it; false where it is not in this section.
    bool reveal(const AnswerPlace &place);
    /// Puts the keyboard into the first question, or into the one after or before that in which it is; false
    /// where there is none.
    bool focusFirst();
    bool focusBeside(int step);
    void showMissing();
    QuestionCode current() const { return m_current; }

    Anchor anchor() const;
    void restore(const Anchor &anchor);

Q_SIGNALS:
    void questionChosen(const octant::QuestionCode &code);
    void moveRequested(int step); ///< to the section after (1) or before (-1)

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    const Session &m_session;
    Filling &m_filling;
    const Section &m_section;
    QWidget *m_content;
    QVBoxLayout *m_layout;
    Label *m_state = nullptr;
    FillBlock *m_body = nullptr;
    FillColumn *m_column = nullptr; ///< the body, where it is made in portions
    QTimer m_more;
    QuestionCode m_current;
    QPointer<QWidget> m_held; ///< must not move while the form changes
    int m_heldAt = 0;

    void addHead();
    void addBody();
    void addFoot();
    void makeMore();
    void showState();
    void hold();
    void release();
    void layOut();
    int topOf(const QWidget &widget) const;
    QWidget *fieldAround(QWidget *widget) const;
    QList<QWidget *> fields() const;
    void followFocus(QWidget *now);
    void choose(QWidget *field);
    void bringIntoView(QWidget *widget);
};

} // namespace octant
