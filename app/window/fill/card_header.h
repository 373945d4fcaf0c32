// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace octant {

/// The head of a card that opens and closes: what is in it, and how far it is. Checked while it is open.
class CardHeader : public QAbstractButton
{
    Q_OBJECT
public:
    explicit CardHeader(QWidget *parent = nullptr);

    /// @p state is said at the right, quietly; @p done puts a tick before it.
    void setWords(const QString &title, const QString &state, bool done);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_state;
    bool m_done = false;
};

} // namespace octant
