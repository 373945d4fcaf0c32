// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "resources/resources.h"

#include <QFile>

#include <stdexcept>

namespace octant {

QByteArray resource(const QString &name)
{
    QFile file(QStringLiteral(":/octant/") + name);
    if (!file.open(QIODevice::ReadOnly))
        throw std::logic_error("no such resource: " + name.toStdString());
    return file.readAll();
}

} // namespace octant
