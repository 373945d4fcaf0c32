// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyleOption>

class QPainter;
class QStyle;
class QWidget;

/// The drawings of Style, one function a thing. They read everything from the option.
namespace octant::style_paint {

void button(const QStyleOption &option, QPainter &painter, const QWidget *widget);
void toolButton(const QStyleOption &option, QPainter &painter);
/// The ground of whatever is filled in: line edits, combo boxes, spin boxes.
void field(const QStyleOption &option, const QRect &rect, QPainter &painter);
void focusRing(const QRect &rect, const QPalette &palette, QPainter &painter);
void checkBox(const QStyleOption &option, QPainter &painter);
void radioButton(const QStyleOption &option, QPainter &painter);
void menuFrame(const QStyleOption &option, QPainter &painter);
void menuItem(const QStyleOptionMenuItem &option, QPainter &painter, const QStyle &style);
void menuBarItem(const QStyleOptionMenuItem &option, QPainter &painter, const QStyle &style);
void headerSection(const QStyleOptionHeader &option, QPainter &painter);
void sortArrow(const QStyleOptionHeader &option, QPainter &painter);
void tab(const QStyleOptionTab &option, QPainter &painter);
void scrollBar(const QStyleOptionSlider &option, const QRect &handle, QPainter &painter);
void progressBar(const QStyleOptionProgressBar &option, QPainter &painter);
/// The ground of a row in a list, table or tree.
void row(const QStyleOption &option, QPainter &painter);
/// A small icon in the middle of a part of a control.
void arrow(const QRect &rect, const QString &name, const QColor &colour, QPainter &painter);
void splitter(const QStyleOption &option, QPainter &painter);

} // namespace octant::style_paint
