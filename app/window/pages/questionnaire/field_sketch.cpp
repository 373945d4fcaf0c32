// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/pages/questionnaire/field_sketch.h"

#include "app/window/pages/questionnaire/question_words.h"
#include "app/window/theme/colours.h"
#include "app/window/theme/grid.h"
#include "reports/pictures/icon.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace octant {

namespace {

constexpr int mark = 14;
constexpr int lineWidth = 440;  ///< of a box for words
constexpr int shortWidth = 200; ///< of a box for numbers and dates
constexpr int wrap = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;

} // namespace

FieldSketch::FieldSketch(const Question &question, const QString &unit, Language language, QWidget *parent)
    : QWidget(parent)
    , m_shape(shapeOf(question))
    , m_placeholder(QuestionWords::placeholder(question.type))
    , m_unit(unit)
{
    if (question.type == QuestionType::YesNo)
        m_choices = {tr("Yes"), tr("No")};
    else if (m_shape == Shape::Single || m_shape == Shape::Several)
        for (const Choice &choice : question.choices)
            m_choices.append(choice.label.in(language));
    setAccessibleName(m_choices.isEmpty() ? m_placeholder : m_choices.join(u"; "_s));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

FieldSketch::Shape FieldSketch::shapeOf(const Question &question)
{
    switch (question.type) {
    case QuestionType::Text:
        return Shape::Line;
    case QuestionType::LongText:
        return Shape::Area;
    case QuestionType::YesNo:
        return Shape::Single;
    case QuestionType::SelectOne:
        return question.choices.size() > mostChoices ? Shape::Drop : Shape::Single;
    case QuestionType::SelectMultiple:
        return Shape::Several;
    default:
        return Shape::Short;
    }
}

QSize FieldSketch::sizeHint() const
{
    return {lineWidth, heightForWidth(lineWidth)};
}

QSize FieldSketch::minimumSizeHint() const
{
    return {shortWidth, grid::rowHeight(fontMetrics())};
}

int FieldSketch::heightForWidth(int width) const
{
    if (m_choices.isEmpty())
        return grid::rowHeight(fontMetrics()) * (m_shape == Shape::Area ? 2 : 1);
    const QRect last = choiceRect(int(m_choices.size()) - 1, 0, width);
    int height = 0;
    for (int i = 0; i < m_choices.size(); ++i)
        height += choiceRect(i, 0, width).height() + grid::step;
    return std::max(height - grid::step, last.height());
}

QRect FieldSketch::choiceRect(int choice, int top, int width) const
{
    const QRect room(mark + grid::step, top, std::max(40, width - mark - grid::step), 10000);
    return QRect(room.topLeft(), fontMetrics().boundingRect(room, wrap, m_choices[choice]).size());
}

void FieldSketch::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_choices.isEmpty())
        paintBox(painter);
    else
        paintChoices(painter);
}

void FieldSketch::paintBox(QPainter &painter) const
{
    const Colours &colours = Colours::of(palette());
    const int room = m_shape == Shape::Short ? shortWidth : lineWidth;
    const QRectF box = QRectF(0, 0, std::min(width(), room), height()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(colours.border);
    painter.setBrush(colours.raised);
    painter.drawRoundedRect(box, grid::radius, grid::radius);
    painter.setPen(colours.secondary);
    const int firstLine = grid::rowHeight(fontMetrics());
    const QRectF words = QRectF(box.left(), 0, box.width(), firstLine).adjusted(12, 0, -12, 0);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft, m_placeholder);
    if (m_shape == Shape::Drop)
        drawIcon(painter, QRectF(box.right() - 12 - mark, (firstLine - mark) / 2.0, mark, mark),
                 u"chevron_down"_s, colours.secondary);
    if (m_unit.isEmpty())
        return;
    painter.setPen(colours.text);
    painter.drawText(QRectF(box.right() + grid::step, 0, width() - box.right(), firstLine),
                     Qt::AlignVCenter | Qt::AlignLeft, m_unit);
}

void FieldSketch::paintChoices(QPainter &painter) const
{
    const Colours &colours = Colours::of(palette());
    int top = 0;
    for (int i = 0; i < m_choices.size(); ++i) {
        const QRect words = choiceRect(i, top, width());
        paintMark(painter, QRectF(0.5, top + (fontMetrics().height() - mark) / 2 + 0.5, mark, mark));
        painter.setPen(colours.text);
        painter.drawText(words, wrap, m_choices[i]);
        top = words.bottom() + 1 + grid::step;
    }
}

void FieldSketch::paintMark(QPainter &painter, const QRectF &square) const
{
    const Colours &colours = Colours::of(palette());
    painter.setPen(colours.border);
    painter.setBrush(colours.raised);
    if (m_shape == Shape::Several)
        painter.drawRoundedRect(square, 3, 3);
    else
        painter.drawEllipse(square);
}

} // namespace octant
