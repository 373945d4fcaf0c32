// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

class QScrollArea;
class QToolButton;

namespace octant {

class Label;

/// One page of a report, large. Left and right (or Page up and down) turn the pages, Esc leads back.
class PageView : public QWidget
{
    Q_OBJECT
public:
    explicit PageView(QWidget *parent = nullptr);

    /// Shows a page; @p number counts from 1.
    void showPage(const QImage &picture, int number, int count);
    int number() const { return m_number; }

Q_SIGNALS:
    void turned(int number); ///< asks for another page
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void turn(int pages);

    int m_number = 1;
    int m_count = 1;
    QToolButton *m_back;
    QToolButton *m_forward;
    Label *m_place;
    QScrollArea *m_scroll;
    class Sheet;
    Sheet *m_sheet;
};

} // namespace octant
