// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/pictures/icon.h"

#include "resources/resources.h"

#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace octant {

void drawIcon(QPainter &painter, const QRectF &square, const QString &name, const QColor &colour)
{
    QByteArray svg = resource(u"icons/%1.svg"_s.arg(name));
    svg.replace("currentColor", colour.name().toLatin1());
    QSvgRenderer renderer(svg);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter, square);
    painter.restore();
}

QString iconOf(CommitmentStatus status)
{
    return u"status_"_s + nameOf(status);
}

} // namespace octant
