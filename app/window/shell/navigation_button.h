// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace octant {

/// A line of the navigation: an icon and a word; the current one is marked by ground, weight and a stroke.
class NavigationButton : public QAbstractButton
{
    Q_OBJECT
public:
    NavigationButton(const QString &text, const QString &iconName, const QString &name,
                     QWidget *parent = nullptr);

    /// Shows the icon alone, with the word as tool tip.
    void setCollapsed(bool collapsed);
    void setIconName(const QString &iconName);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_iconName;
    bool m_collapsed = false;
};

} // namespace octant
