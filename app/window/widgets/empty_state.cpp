// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/widgets/empty_state.h"

#include "app/window/theme/colours.h"
#include "app/window/theme/grid.h"
#include "app/window/widgets/buttons.h"
#include "app/window/widgets/label.h"
#include "app/window/widgets/picture_widget.h"
#include "reports/pictures/icon.h"

#include <QAction>
#include <QVBoxLayout>

namespace octant {

namespace {

constexpr int symbol = 40;
constexpr int wordsWidth = 420;

QWidget *picture(const QString &iconName, const QString &heading)
{
    auto *result = new PictureWidget(QStringLiteral("emptyPicture"), {}, heading);
    result->setDraw(
        [iconName, result](QPainter &painter, const QRectF &rect) {
            QRectF square(0, 0, symbol, symbol);
            square.moveCenter(rect.center());
            drawIcon(painter, square, iconName, Colours::of(result->palette()).border);
        },
        heading);
    result->setPreferredSize({symbol, symbol});
    return result;
}

} // namespace

EmptyState::EmptyState(const QString &iconName, const QString &heading, const QString &explanation,
                       QAction *step, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("emptyState"));
    auto *title = new Label(heading, Label::Look::Section);
    auto *words = new Label(explanation, Label::Look::Body);
    for (QLabel *label : {static_cast<QLabel *>(title), static_cast<QLabel *>(words)}) {
        label->setAlignment(Qt::AlignHCenter);
        label->setFixedWidth(wordsWidth);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(grid::step);
    layout->addStretch(2);
    layout->addWidget(picture(iconName, heading), 0, Qt::AlignHCenter);
    layout->addSpacing(grid::step);
    layout->addWidget(title, 0, Qt::AlignHCenter);
    layout->addWidget(words, 0, Qt::AlignHCenter);
    if (step) {
        QPushButton *button = primaryButton(step->text(), QStringLiteral("emptyStep"));
        connect(button, &QPushButton::clicked, step, &QAction::trigger);
        layout->addSpacing(grid::step);
        layout->addWidget(button, 0, Qt::AlignHCenter);
    }
    layout->addStretch(3);
}

} // namespace octant
