// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/fill/field_line.h"

#include "app/window/fill/letter_scale.h"
#include "app/window/theme/grid.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QWheelEvent>

namespace octant {

namespace {

/// A combo box that chooses nothing when the page is scrolled past it.
class CalmCombo : public QComboBox
{
public:
    using QComboBox::QComboBox;

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

/// A line that asks for a width of its own and gives way where there is less.
class FieldLine : public QLineEdit
{
public:
    explicit FieldLine(int width)
        : m_width(width)
    {
    }
    QSize sizeHint() const override
    {
        const QSize usual = QLineEdit::sizeHint();
        return m_width > 0 ? QSize(m_width, usual.height()) : usual;
    }

private:
    int m_width;
};

} // namespace

int fieldHeight(const QWidget &widget)
{
    return grid::rowHeight(widget.fontMetrics()) + grid::step;
}

QLineEdit *fieldLine(const QString &name, QWidget *editor, int width)
{
    const double scale = letterScale(*editor);
    auto *line = new FieldLine(int(width * scale));
    line->setObjectName(name);
    line->setMinimumHeight(fieldHeight(*line));
    if (width > 0)
        line->setMaximumWidth(line->sizeHint().width());
    auto *row = new QHBoxLayout(editor);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(line);
    editor->setFocusProxy(line);
    return line;
}

QComboBox *fieldCombo(const QString &name, bool searched)
{
    auto *combo = new CalmCombo;
    combo->setObjectName(name);
    combo->setMinimumHeight(fieldHeight(*combo));
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(8);
    combo->setFocusPolicy(Qt::StrongFocus);
    if (!searched)
        return combo;
    combo->setEditable(true);
    combo->setInsertPolicy(QComboBox::NoInsert);
    combo->completer()->setCompletionMode(QCompleter::PopupCompletion);
    combo->completer()->setFilterMode(Qt::MatchContains);
    combo->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    return combo;
}

} // namespace octant
