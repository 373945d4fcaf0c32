// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/language/words.h"

#include <QWidget>

class QPushButton;

namespace octant {

class Label;

/// Last year's answer beside a field, as a quiet chip. The press that takes it over is a link beside it.
class LastYear : public QWidget
{
    Q_OBJECT
public:
    /// @p value as it is read.
    /// @p take is the link; it is hidden while the answers are the same.
    LastYear(const Words &words, const QString &value, QPushButton *take, QWidget *parent = nullptr);

    /// Whether this year's answer is the same.
    void setSame(bool same);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Words m_words;
    QString m_value;
    bool m_same;
    Label *m_chip;
    QPushButton *m_take;
};

} // namespace octant
