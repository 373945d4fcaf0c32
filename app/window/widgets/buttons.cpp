// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/widgets/buttons.h"

#include "app/window/theme/icon.h"

namespace octant {

namespace {

QPushButton *button(const QString &text, const QString &name, const char *look, QWidget *parent)
{
    auto *result = new QPushButton(text, parent);
    result->setObjectName(name);
    result->setProperty("look", QLatin1String(look));
    result->setAutoDefault(false);
    return result;
}

} // namespace

QPushButton *primaryButton(const QString &text, const QString &name, QWidget *parent)
{
    QPushButton *result = button(text, name, "primary", parent);
    result->setDefault(true);
    return result;
}

QPushButton *plainButton(const QString &text, const QString &name, QWidget *parent)
{
    return button(text, name, "plain", parent);
}

QPushButton *quietButton(const QString &text, const QString &name, QWidget *parent)
{
    return button(text, name, "quiet", parent);
}

QPushButton *dangerButton(const QString &text, const QString &name, QWidget *parent)
{
    return button(text, name, "danger", parent);
}

QToolButton *iconButton(const QString &iconName, const QString &text, const QString &name, QWidget *parent)
{
    auto *result = new QToolButton(parent);
    result->setObjectName(name);
    result->setIcon(icon(iconName, Tint::Secondary));
    result->setAccessibleName(text);
    result->setToolTip(text);
    result->setAutoRaise(true);
    return result;
}

} // namespace octant
