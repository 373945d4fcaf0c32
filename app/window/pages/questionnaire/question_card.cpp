// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/pages/questionnaire/question_card.h"

#include "app/window/pages/questionnaire/expression_label.h"
#include "app/window/pages/questionnaire/field_sketch.h"
#include "app/window/theme/colours.h"
#include "app/window/theme/grid.h"
#include "app/window/widgets/label.h"

#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace octant {

QuestionCard::QuestionCard(const Question &question, const QString &unit, Language language, QWidget *parent)
    : QWidget(parent)
    , m_code(question.code)
{
    setObjectName(u"questionCard_"_s + m_code.text());
    setAccessibleName(u"%1 %2"_s.arg(m_code.text(), question.label.in(language)));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::wide, grid::wide, grid::wide, grid::wide);
    layout->setSpacing(grid::tight);
    layout->addWidget(new Label(question.required ? tr("%1 · required").arg(m_code.text()) : m_code.text(),
                                Label::Look::Secondary));
    layout->addWidget(new Label(question.label.in(language), Label::Look::Strong));
    if (!question.help.isEmpty())
        layout->addWidget(new Label(question.help.in(language), Label::Look::Secondary));
    layout->addSpacing(grid::tight);
    layout->addWidget(new FieldSketch(question, unit, language));
    if (!question.relevant.isEmpty()) {
        layout->addSpacing(grid::tight);
        layout->addWidget(new Label(tr("Asked only if"), Label::Look::Secondary));
        layout->addWidget(new ExpressionLabel(question.relevant));
    }
    for (QLabel *label : findChildren<QLabel *>())
        label->setTextInteractionFlags(Qt::NoTextInteraction); // a press selects the question
}

void QuestionCard::setSelected(bool selected)
{
    if (m_selected == selected)
        return;
    m_selected = selected;
    update();
}

void QuestionCard::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        Q_EMIT pressed(m_code);
}

void QuestionCard::paintEvent(QPaintEvent *)
{
    if (!m_selected)
        return;
    const Colours &colours = Colours::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.selection);
    painter.drawRoundedRect(rect(), grid::radius, grid::radius);
    painter.setBrush(colours.accent);
    painter.drawRoundedRect(QRect(0, grid::step, 3, height() - 2 * grid::step), 1.5, 1.5);
}

} // namespace octant
