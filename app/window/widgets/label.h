// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace octant {

/// A text in one of the sizes and tones of the window. Plain text, wraps, can be selected with the mouse;
/// follows changes of palette and font by itself.
class Label : public QLabel
{
    Q_OBJECT
public:
    enum class Look {
        Body,
        Strong,
        Secondary, ///< smaller and quieter
        Title,     ///< of a page
        Section,   ///< heading of a section
        Danger,    ///< an error in words
    };

    explicit Label(const QString &text = {}, Look look = Look::Body, QWidget *parent = nullptr);

    void setLook(Look look);

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();

    Look m_look;
};

} // namespace octant
