// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/widgets/drop_zone.h"

#include "app/window/theme/colours.h"
#include "app/window/theme/grid.h"
#include "app/window/widgets/buttons.h"
#include "app/window/widgets/label.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QPainter>
#include <QUrl>
#include <QVBoxLayout>

namespace octant {

QStringList localFiles(const QMimeData *data)
{
    QStringList files;
    for (const QUrl &url : data->urls())
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    return files;
}

DropZone::DropZone(const QString &name, const QString &heading)
{
    setObjectName(name);
    setAccessibleName(heading);
    setAcceptDrops(true);
}

DropZone *DropZone::thin(const QString &name, const QString &heading, const QString &button)
{
    auto *zone = new DropZone(name, heading);
    QPushButton *choose = quietButton(button, name + QStringLiteral("Choose"));
    connect(choose, &QPushButton::clicked, zone, &DropZone::chooseRequested);
    auto *row = new QHBoxLayout(zone);
    row->setContentsMargins(grid::wide, grid::tight, grid::tight, grid::tight);
    row->addWidget(new Label(heading, Label::Look::Secondary), 1);
    row->addWidget(choose);
    return zone;
}

DropZone::DropZone(const QString &name, const QString &heading, const QString &explanation, QWidget *parent)
    : DropZone(name, heading)
{
    setParent(parent);
    QPushButton *choose = plainButton(tr("Choose files…"), name + QStringLiteral("Choose"));
    connect(choose, &QPushButton::clicked, this, &DropZone::chooseRequested);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::gap, grid::gap, grid::gap, grid::gap);
    layout->setSpacing(grid::step);
    layout->addStretch();
    for (auto *label : {new Label(heading, Label::Look::Section), new Label(explanation)}) {
        label->setAlignment(Qt::AlignHCenter);
        layout->addWidget(label);
    }
    layout->addSpacing(grid::step);
    layout->addWidget(choose, 0, Qt::AlignHCenter);
    layout->addStretch();
}

void DropZone::dragEnterEvent(QDragEnterEvent *event)
{
    if (localFiles(event->mimeData()).isEmpty())
        return;
    m_over = true;
    update();
    event->acceptProposedAction();
}

void DropZone::dragLeaveEvent(QDragLeaveEvent *)
{
    m_over = false;
    update();
}

void DropZone::dropEvent(QDropEvent *event)
{
    m_over = false;
    update();
    event->acceptProposedAction();
    Q_EMIT filesDropped(localFiles(event->mimeData()));
}

void DropZone::paintEvent(QPaintEvent *)
{
    const Colours &colours = Colours::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(m_over ? colours.selection : colours.raised);
    painter.setPen(QPen(m_over ? colours.accent : colours.border, m_over ? 2 : 1,
                        m_over ? Qt::SolidLine : Qt::DashLine));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), grid::radius, grid::radius);
}

} // namespace octant
