// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/session/session.h"
#include "reports/pictures/star_picture.h"

#include <QWidget>

namespace octant {

/// The star, whose points can be pointed at and pressed. With the keyboard: the arrows go from point to
/// point, Enter presses.
class StarView : public QWidget
{
    Q_OBJECT
public:
    /// The session must outlive the view. @p year and @p previousYear are what the words name; the latter may
    /// be 0.
    StarView(Session &session, const StarPicture &star, int year, int previousYear,
             QWidget *parent = nullptr);

    /// The numbers of a point in words.
    QString inWords(int index) const;
    /// The point that is pointed at or has the focus; -1 for none.
    int current() const { return m_current; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentChanged(int index);
    void principlePressed(const octant::PrincipleCode &principle);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    StarLabels labels() const;
    int pointAt(const QPointF &place) const;
    void setCurrent(int index);
    void press(int index);

    Session &m_session;
    StarPicture m_star;
    int m_year;
    int m_previousYear;
    int m_current = -1;
};

} // namespace octant
