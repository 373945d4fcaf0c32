// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/fill/matrix_field.h"

#include "app/window/fill/field_message.h"
#include "app/window/fill/fill_items.h"
#include "app/window/theme/grid.h"
#include "app/window/widgets/label.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace octant {

namespace {

constexpr int leastWords = 12; ///< letters of a row's wording that must have room beside the scale
constexpr int leastCell = 6;   ///< letters of a point of the scale

} // namespace

MatrixField::MatrixField(Filling &filling, const Section &section, const Group &group,
                         const AnswerPlace &place, QWidget *parent)
    : FillBlock(parent)
    , m_filling(filling)
    , m_group(group)
    , m_place(place)
{
    setObjectName(u"matrix_"_s + keyOf(place));
    for (const Question *question : questionsIn(section, group.code, filling.asked())) {
        const AnswerPlace own{question->code.text(), place.instances};
        m_rows.append({question, own, keyOf(own)});
    }
    if (!m_rows.isEmpty())
        m_scale = m_rows.first().question->choices;
    auto *frame = new QVBoxLayout(this);
    frame->setContentsMargins(0, 0, 0, 0);
    build();
}

/// All points of the scale, each with room for a short word, and the wordings beside them.
bool MatrixField::tableFits(int width) const
{
    const int letter = fontMetrics().averageCharWidth();
    const int scale = int(m_scale.size()) * std::max(leastCell * letter + grid::step, 2 * grid::gap);
    return width - 2 * grid::wide >= 2 * leastWords * letter + scale;
}

void MatrixField::write(const Row &row, const QString &choice)
{
    Answer answer = m_filling.state().answer(row.place);
    answer.value = choice.isEmpty() ? Value() : Value(choice);
    m_filling.set(row.place, answer);
}

/// The choices that are offered to a row as things stand.
void MatrixField::offer(Row &row)
{
    const QList<Choice> offered = m_filling.choices(row.place);
    if (row.list) {
        const QSignalBlocker silent(row.list);
        row.list->clear();
        row.list->addItem(m_filling.words().say("FillForm", "Choose"), QString());
        for (const Choice &choice : offered)
            row.list->addItem(choice.label.in(m_filling.language()), choice.code);
        return;
    }
    for (int column = 0; column < m_scale.size(); ++column) {
        const QString code = m_scale[column].code;
        const bool isOffered = std::ranges::any_of(offered, [&](const Choice &c) { return c.code == code; });
        row.buttons->button(column)->setEnabled(isOffered);
    }
}

void MatrixField::showRow(Row &row)
{
    const FormState &state = m_filling.state();
    const bool relevant = state.isRelevant(row.place);
    for (QWidget *cell : std::as_const(row.cells))
        cell->setVisible(relevant);
    offer(row);
    const QString wording = m_filling.wording(row.question->label, row.place);
    const QString required = m_filling.words().say("FillForm", "required");
    row.wording->setText(state.isRequired(row.place) ? u"%1 (%2)"_s.arg(wording, required) : wording);
    const QString chosen = state.answer(row.place).text();
    if (row.list) {
        row.list->setCurrentIndex(std::max(0, row.list->findData(chosen)));
        row.list->setAccessibleName(wording);
    } else {
        const QSignalBlocker silent(row.buttons);
        row.buttons->setExclusive(false);
        for (int column = 0; column < m_scale.size(); ++column) {
            QAbstractButton *cell = row.buttons->button(column);
            cell->setChecked(m_scale[column].code == chosen);
            cell->setAccessibleName(u"%1: %2"_s.arg(wording, m_scale[column].label.in(m_filling.language())));
        }
        row.buttons->setExclusive(true);
    }
    const bool missing = m_missingTold && relevant && state.isRequired(row.place) && chosen.isEmpty();
    row.error->say(missing ? m_filling.words().say("FillForm", "An answer is needed here.") : QString());
}

void MatrixField::follow(const FillChange &change)
{
    for (Row &row : m_rows)
        if (change.relevance || change.values.contains(row.key) || change.verdicts.contains(row.key) ||
            change.choices.contains(row.key))
            showRow(row);
    const bool relevant = m_filling.state().isRelevant(m_place);
    if (relevant == isHidden())
        setVisible(relevant);
}

void MatrixField::showMissing()
{
    m_missingTold = true;
    for (Row &row : m_rows)
        showRow(row);
}

int MatrixField::lineOf(const QString &key) const
{
    for (int line = 0; line < m_rows.size(); ++line)
        if (m_rows[line].key == key)
            return line;
    return -1;
}

QWidget *MatrixField::reveal(const AnswerPlace &place)
{
    if (place == m_place)
        return this;
    const int line = lineOf(keyOf(place));
    return line < 0 ? nullptr : m_rows[line].words;
}

bool MatrixField::move(const Row &row, int column, int key)
{
    const bool sideways = key == Qt::Key_Left || key == Qt::Key_Right;
    const int step = key == Qt::Key_Left || key == Qt::Key_Up ? -1 : 1;
    if (sideways) {
        for (int next = column + step; next >= 0 && next < m_scale.size(); next += step) {
            QAbstractButton *cell = row.buttons->button(next);
            if (!cell->isEnabled())
                continue;
            cell->setFocus(Qt::TabFocusReason);
            cell->setChecked(true);
            break;
        }
        return true;
    }
    for (int line = lineOf(row.key) + step; line >= 0 && line < m_rows.size(); line += step) {
        QAbstractButton *cell = m_rows[line].buttons->button(column);
        if (!cell->isVisible() || !cell->isEnabled())
            continue;
        cell->setFocus(Qt::TabFocusReason);
        break;
    }
    return true;
}

bool MatrixField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return FillBlock::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool isArrow =
        key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down;
    for (const Row &row : std::as_const(m_rows))
        if (auto *cell = qobject_cast<QAbstractButton *>(watched);
            isArrow && row.buttons && row.buttons->id(cell) >= 0)
            return move(row, row.buttons->id(cell), key);
    return FillBlock::eventFilter(watched, event);
}

QSize MatrixField::minimumSizeHint() const
{
    const QSize inner = FillBlock::minimumSizeHint();
    return {std::min(inner.width(), leastWords * fontMetrics().averageCharWidth()), inner.height()};
}

void MatrixField::resizeEvent(QResizeEvent *event)
{
    FillBlock::resizeEvent(event);
    if (tableFits(width()) == m_isTable)
        return;
    m_isTable = !m_isTable;
    build();
}

void MatrixField::changeEvent(QEvent *event)
{
    FillBlock::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_inside && tableFits(width()) != m_isTable) {
        m_isTable = !m_isTable;
        build();
    }
}

} // namespace octant
