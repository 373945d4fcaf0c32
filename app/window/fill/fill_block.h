// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/fill/filling.h"

#include <QWidget>

namespace octant {

/// Anything that stands in the column of a form and follows what changes in it. Followers are told by what
/// holds them, never by signals: what is being taken away must not look at places that are gone.
class FillBlock : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    virtual void follow(const FillChange &change) = 0;
    /// Tells also what was left blank although it is required.
    virtual void showMissing() {}
    /// What shows a place, made and opened if need be; null where it is not in here.
    virtual QWidget *reveal(const AnswerPlace &place) = 0;

protected:
    /// Shows or hides it. Where it does not stand anywhere yet it must not be shown: it would be a window.
    void setShown(bool shown)
    {
        if (parentWidget() || !shown)
            setVisible(shown);
    }
};

} // namespace octant
