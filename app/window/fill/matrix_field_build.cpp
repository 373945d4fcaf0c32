// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/fill/choice_button.h"
#include "app/window/fill/field_line.h"
#include "app/window/fill/field_message.h"
#include "app/window/fill/fill_words.h"
#include "app/window/fill/matrix_field.h"
#include "app/window/theme/colours.h"
#include "app/window/theme/grid.h"
#include "app/window/widgets/label.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QGridLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace octant {

namespace {

/// The table of a matrix, with hairlines between its rows.
class MatrixTable : public QWidget
{
protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const auto *table = static_cast<const QGridLayout *>(layout());
        for (int line = 1; line < table->rowCount(); ++line)
            if (const QLayoutItem *words = table->itemAtPosition(line, 0); words && !words->isEmpty())
                painter.fillRect(QRect(0, words->geometry().top() - grid::tight, width(), grid::hair),
                                 Colours::of(palette()).hairline);
    }
};

} // namespace

void MatrixField::build()
{
    if (m_inside) {
        m_inside->hide();
        m_inside->deleteLater();
    }
    m_inside = new QWidget;
    auto *column = new QVBoxLayout(m_inside);
    column->setContentsMargins(grid::wide, grid::step, grid::wide, grid::step);
    column->setSpacing(grid::step);
    if (!m_group.title.isEmpty())
        column->addWidget(new Label(m_filling.wording(m_group.title, m_place), Label::Look::Strong));
    m_table = m_isTable ? new MatrixTable : new QWidget;
    m_table->setAccessibleName(m_filling.wording(m_group.title, m_place));
    m_grid = new QGridLayout(m_table);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(0);
    m_grid->setVerticalSpacing(m_isTable ? grid::step : 2);
    column->addWidget(m_table);
    layout()->addWidget(m_inside);
    m_inside->show();
    if (m_isTable)
        addScale();
    for (int line = 0; line < m_rows.size(); ++line) {
        Row &row = m_rows[line];
        row = {row.question, row.place, row.key};
        addWords(row);
        m_isTable ? addTableRow(row, line + 1) : addListRow(row, line);
        showRow(row);
    }
}

void MatrixField::addScale()
{
    m_grid->setColumnStretch(0, 3);
    for (int column = 0; column < m_scale.size(); ++column) {
        auto *point = new Label(m_scale[column].label.in(m_filling.language()), Label::Look::Secondary);
        point->setAlignment(Qt::AlignHCenter | Qt::AlignBottom);
        m_grid->addWidget(point, 0, column + 1, Qt::AlignBottom);
        m_grid->setColumnStretch(column + 1, 1);
    }
}

void MatrixField::addWords(Row &row)
{
    row.words = new QWidget;
    row.words->setProperty("questionCode", row.question->code.text());
    auto *column = new QVBoxLayout(row.words);
    column->setContentsMargins(0, grid::tight, grid::step, grid::tight);
    column->setSpacing(2);
    row.wording = new Label;
    row.error = new FieldMessage(FieldMessage::Tone::Error, u"fieldError"_s);
    column->addWidget(row.wording);
    const FillWords say(m_filling.words(), m_filling.units());
    const QString last = say.value(*row.question, m_filling.lastYear(row.place));
    if (!last.isEmpty())
        column->addWidget(
            new Label(m_filling.words().message(m_filling.words().say("FillForm", "Last year: {value}"),
                                                {{u"value"_s, last}}),
                      Label::Look::Secondary));
    column->addWidget(row.error);
    row.cells.append(row.words);
}

void MatrixField::addTableRow(Row &row, int line)
{
    m_grid->addWidget(row.words, line, 0);
    row.buttons = new QButtonGroup(m_table);
    for (int column = 0; column < m_scale.size(); ++column) {
        auto *cell = new ChoiceRadio({});
        cell->setObjectName(u"cell_%1_%2"_s.arg(row.question->code.text(), m_scale[column].code));
        cell->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        cell->setToolTip(m_scale[column].label.in(m_filling.language()));
        cell->setProperty("questionCode", row.question->code.text());
        cell->installEventFilter(this);
        row.buttons->addButton(cell, column);
        m_grid->addWidget(cell, line, column + 1, Qt::AlignCenter);
        row.cells.append(cell);
    }
    row.wording->setBuddy(row.buttons->button(0));
    const int at = line - 1;
    connect(row.buttons, &QButtonGroup::idToggled, this, [this, at](int column, bool on) {
        if (on)
            write(m_rows[at], m_scale[column].code);
    });
}

void MatrixField::addListRow(Row &row, int line)
{
    row.list = fieldCombo(u"list_"_s + row.question->code.text());
    row.list->setProperty("questionCode", row.question->code.text());
    m_grid->addWidget(row.words, 2 * line, 0);
    m_grid->addWidget(row.list, 2 * line + 1, 0);
    row.cells.append(row.list);
    row.wording->setBuddy(row.list);
    connect(row.list, &QComboBox::activated, this,
            [this, line] { write(m_rows[line], m_rows[line].list->currentData().toString()); });
}

} // namespace octant
