// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/pages/overview/key_figure.h"

#include "app/window/theme/colours.h"
#include "app/window/theme/grid.h"
#include "app/window/widgets/label.h"

#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace octant {

KeyFigure::KeyFigure(const QString &name, const QString &title, const QString &number,
                     const QStringList &notes, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(name);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, grid::step + grid::tight, 0, 0);
    layout->setSpacing(grid::tight);
    layout->addWidget(new Label(number, Label::Look::Title));
    layout->addWidget(new Label(title, Label::Look::Strong));
    QStringList said = {title, number};
    for (const QString &note : notes) {
        if (note.isEmpty())
            continue;
        layout->addWidget(new Label(note, Label::Look::Secondary));
        said.append(note);
    }
    layout->addStretch();
    setAccessibleName(said.join(u". "_s));
}

void KeyFigure::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 2), Colours::of(palette()).hairline);
}

} // namespace octant
