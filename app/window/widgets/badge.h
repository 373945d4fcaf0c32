// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>
#include <QWidget>

namespace octant {

/// A status: a symbol in its colour with its word beside it, so that colour is never the only carrier.
struct BadgeLook
{
    QString icon; ///< name of the icon
    QColor colour;
    QString word;
};

/// Draws a badge left-aligned and vertically centred; words that are too long are elided.
void drawBadge(QPainter &painter, const QRect &rect, const BadgeLook &look, const QPalette &palette);

/// A badge as a widget. The accessible name is its word.
class Badge : public QWidget
{
    Q_OBJECT
public:
    explicit Badge(const QString &name, const BadgeLook &look = {}, QWidget *parent = nullptr);

    void setLook(const BadgeLook &look);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    BadgeLook m_look;
};

} // namespace octant
