// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace octant {

/// A page that is read from top to bottom: one column, no wider than is good to read, that scrolls.
class ReadingColumn : public QScrollArea
{
    Q_OBJECT
public:
    explicit ReadingColumn(const QString &name, QWidget *parent = nullptr);

    /// Puts content in place of what was there and stays where it was scrolled to; the content becomes the
    /// column's.
    void put(QWidget *content);

private:
    QVBoxLayout *m_layout;
    QWidget *m_content = nullptr;
};

} // namespace octant
