// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;

namespace octant {

/// The heading of a section, with a quiet line below and room for buttons at its right.
class SectionHeading : public QWidget
{
    Q_OBJECT
public:
    explicit SectionHeading(const QString &text, QWidget *parent = nullptr);

    /// Puts a small control at the right end; it becomes the heading's.
    void addControl(QWidget *control);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QHBoxLayout *m_row;
};

} // namespace octant
