// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/widgets/badge.h"
#include "app/window/widgets/picture_widget.h"

#include <QMetaType>
#include <QString>
#include <QVariant>

namespace octant {

/// What one cell of a list shows, and by what it sorts.
struct ListCell
{
    enum class Alignment {
        Left,
        Right,
        Decimal, ///< numbers that line up on the decimal mark, whatever their decimals
    };

    QString text = {};      ///< also what is copied and searched
    QString secondary = {}; ///< quieter words behind the text
    QVariant sort = {}; ///< a number, a date or a text; invalid sorts by the text, in the language's order
    Alignment alignment = Alignment::Left;
    BadgeLook badge = {};             ///< a symbol before the text, where it has an icon
    PictureWidget::Draw picture = {}; ///< drawn in place of the text; the text is what it says
    bool strong = false;
};

} // namespace octant

Q_DECLARE_METATYPE(octant::ListCell)
