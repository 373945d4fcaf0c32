// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/widgets/holder.h"

#include <QVBoxLayout>

namespace octant {

Holder::Holder(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
}

void Holder::put(QWidget *content)
{
    if (m_content) {
        m_content->hide();
        m_content->deleteLater(); // it may be the sender of the signal that brought us here
    }
    m_content = content;
    if (content->layout())
        content->layout()->setContentsMargins(0, 0, 0, 0);
    layout()->addWidget(content);
}

} // namespace octant
