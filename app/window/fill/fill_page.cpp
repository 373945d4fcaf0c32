// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/fill/fill_page.h"

#include "app/window/fill/fill_column.h"
#include "app/window/fill/question_field.h"

#include <QApplication>
#include <QMouseEvent>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace octant {

namespace {

constexpr int around = 24; ///< what stays in view beside what is brought into view
const char *const codeProperty = "questionCode";

} // namespace

bool FillPage::reveal(const AnswerPlace &place)
{
    QWidget *found = m_body->reveal(place);
    if (!found)
        return false;
    layOut();
    QWidget *field = fieldAround(found);
    choose(field ? field : found);
    bringIntoView(found);
    return true;
}

void FillPage::showMissing()
{
    m_body->showMissing();
}

int FillPage::topOf(const QWidget &widget) const
{
    return widget.mapTo(viewport(), QPoint(0, 0)).y();
}

/// Everything is where it belongs only after all layouts have spoken to each other.
void FillPage::layOut()
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
}

void FillPage::bringIntoView(QWidget *widget)
{
    const int top = topOf(*widget);
    const int bottom = top + widget->height();
    QScrollBar *bar = verticalScrollBar();
    if (top < around || widget->height() + 2 * around > viewport()->height())
        bar->setValue(bar->value() + top - around);
    else if (bottom + around > viewport()->height())
        bar->setValue(bar->value() + bottom + around - viewport()->height());
}

QWidget *FillPage::fieldAround(QWidget *widget) const
{
    if (!widget || !m_content->isAncestorOf(widget))
        return nullptr;
    for (; widget && widget != m_content; widget = widget->parentWidget())
        if (widget->property(codeProperty).isValid())
            return widget;
    return nullptr;
}

QList<QWidget *> FillPage::fields() const
{
    QList<QWidget *> fields;
    for (QWidget *widget : m_content->findChildren<QWidget *>())
        if (widget->property(codeProperty).isValid() && widget->isVisible() && widget->isEnabled())
            fields.append(widget);
    return fields;
}

void FillPage::choose(QWidget *field)
{
    const QuestionCode code(field->property(codeProperty).toString());
    for (QuestionField *each : m_content->findChildren<QuestionField *>())
        each->setCurrent(each == field);
    if (code.isEmpty() || std::exchange(m_current, code) == code)
        return;
    Q_EMIT questionChosen(code);
}

void FillPage::followFocus(QWidget *now)
{
    QWidget *field = fieldAround(now);
    if (!field)
        return;
    choose(field);
    // A control of a tall question matters more than the question.
    bringIntoView(field->height() + 2 * around < viewport()->height() ? field : now);
}

bool FillPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_content && event->type() == QEvent::MouseButtonPress) {
        const QPoint at = static_cast<QMouseEvent *>(event)->position().toPoint();
        if (QWidget *field = fieldAround(m_content->childAt(at)))
            choose(field);
    }
    return QScrollArea::eventFilter(watched, event);
}

bool FillPage::focusFirst()
{
    for (QWidget *field : fields())
        if (auto *question = qobject_cast<QuestionField *>(field)) {
            if (question->takeFocus())
                return true;
        } else if (field->focusPolicy() != Qt::NoFocus) {
            field->setFocus(Qt::TabFocusReason);
            return true;
        }
    return false;
}

bool FillPage::focusBeside(int step)
{
    const QList<QWidget *> all = fields();
    const QString current = m_current.text();
    QWidget *here = fieldAround(QApplication::focusWidget());
    if (!here)
        return focusFirst();
    for (qsizetype i = all.indexOf(here) + step; i >= 0 && i < all.size(); i += step) {
        if (all[i]->property(codeProperty).toString() == current && !qobject_cast<QuestionField *>(all[i]))
            continue; // another cell of the same row
        if (auto *question = qobject_cast<QuestionField *>(all[i])) {
            if (question->takeFocus())
                return true;
        } else if (all[i]->focusPolicy() != Qt::NoFocus) {
            all[i]->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return false;
}

void FillPage::hold()
{
    QWidget *focus = QApplication::focusWidget();
    m_held = fieldAround(focus) ? focus : nullptr;
    if (m_held)
        m_heldAt = topOf(*m_held);
}

/// What came or went above must not push away what the person is at.
void FillPage::release()
{
    showState();
    if (!m_held)
        return;
    layOut();
    if (const int moved = m_held ? topOf(*m_held) - m_heldAt : 0)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + moved);
}

FillPage::Anchor FillPage::anchor() const
{
    const QWidget *focused = fieldAround(QApplication::focusWidget());
    for (QWidget *field : fields()) {
        const auto *question = qobject_cast<QuestionField *>(field);
        const bool isAnchor = focused ? field == focused : topOf(*field) + field->height() > 0;
        if (question && isAnchor)
            return {question->place(), topOf(*field), focused == field};
    }
    return {};
}

void FillPage::restore(const Anchor &anchor)
{
    QWidget *found = anchor.place ? m_body->reveal(*anchor.place) : nullptr;
    if (!found)
        return;
    // Below the anchor there must be something to fill the view, or it could not stand where it was.
    while (m_column && !m_column->isComplete() &&
           m_content->height() < 2 * viewport()->height() + topOf(*found)) {
        m_column->make(10);
        layOut();
    }
    layOut();
    verticalScrollBar()->setValue(verticalScrollBar()->value() + topOf(*found) - anchor.offset);
    if (auto *question = qobject_cast<QuestionField *>(found); question && anchor.hasFocus)
        question->takeFocus();
}

} // namespace octant
