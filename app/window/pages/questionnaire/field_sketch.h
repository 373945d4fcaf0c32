// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/model/questionnaire.h"

#include <QStringList>
#include <QWidget>

namespace octant {

/// What a partner will fill in below a question, drawn empty: a box with the unit behind it, or the choices
/// with their marks. Nothing can be entered here.
class FieldSketch : public QWidget
{
    Q_OBJECT
public:
    /// Longer lists than this are drawn as a box that opens.
    static constexpr int mostChoices = 15;

    /// @p unit is the symbol behind the box; empty for none.
    FieldSketch(const Question &question, const QString &unit, Language language, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    enum class Shape { Line, Short, Area, Drop, Single, Several };

    static Shape shapeOf(const Question &question);
    void paintBox(QPainter &painter) const;
    void paintChoices(QPainter &painter) const;
    void paintMark(QPainter &painter, const QRectF &square) const;
    QRect choiceRect(int choice, int top, int width) const;

    Shape m_shape;
    QString m_placeholder;
    QString m_unit;
    QStringList m_choices; ///< words of what is drawn with marks
};

} // namespace octant
