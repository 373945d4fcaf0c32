// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

namespace octant {

/// Shows a picture that a painter function draws, such as those of reports/pictures, at the size of the
/// widget.
class PictureWidget : public QWidget
{
    Q_OBJECT
public:
    using Draw = std::function<void(QPainter &, const QRectF &)>;

    /// @p inWords is what the picture says, for those who cannot see it; also the accessible name.
    PictureWidget(const QString &name, Draw draw, const QString &inWords, QWidget *parent = nullptr);

    void setDraw(Draw draw, const QString &inWords);
    /// The size at which the picture is at ease; it grows with the room that it is given.
    void setPreferredSize(const QSize &size);

    QSize sizeHint() const override { return m_preferred; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Draw m_draw;
    QSize m_preferred = {320, 200};
};

} // namespace octant
