// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/pages/reports/saved_strip.h"

#include "app/window/theme/colours.h"
#include "app/window/theme/grid.h"
#include "app/window/widgets/buttons.h"
#include "app/window/widgets/label.h"
#include "reports/pictures/icon.h"

#include <QAccessible>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPainter>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace octant {

namespace {

constexpr int symbol = 18;

} // namespace

SavedStrip::SavedStrip(QWidget *parent)
    : QFrame(parent)
    , m_text(new Label)
    , m_open(quietButton(tr("Open"), u"savedOpen"_s))
    , m_folder(quietButton(tr("Open folder"), u"savedFolder"_s))
{
    setObjectName(u"savedStrip"_s);
    m_text->setObjectName(u"savedText"_s);
    QToolButton *close = iconButton(u"close"_s, tr("Close this message"), u"savedClose"_s);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_open, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_path)); });
    connect(m_folder, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_path).absolutePath())); });
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(grid::wide + symbol + grid::step, grid::tight, grid::step, grid::tight);
    layout->setSpacing(grid::tight);
    layout->addWidget(m_text, 1);
    for (QWidget *button :
         {static_cast<QWidget *>(m_open), static_cast<QWidget *>(m_folder), static_cast<QWidget *>(close)})
        layout->addWidget(button, 0, Qt::AlignVCenter);
    hide();
}

void SavedStrip::showSaved(const QString &path)
{
    m_path = path;
    m_open->show();
    m_folder->show();
    tell(tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
}

void SavedStrip::showNote(const QString &text)
{
    m_open->hide();
    m_folder->hide();
    tell(text);
}

void SavedStrip::tell(const QString &text)
{
    m_text->setText(text);
    setAccessibleName(text);
    show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void SavedStrip::paintEvent(QPaintEvent *)
{
    const Colours &colours = Colours::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.raised);
    painter.drawRoundedRect(rect(), grid::radius, grid::radius);
    const bool saved = m_open->isVisibleTo(this);
    drawIcon(painter, QRectF(grid::wide, (height() - symbol) / 2.0, symbol, symbol),
             saved ? u"check"_s : u"note"_s, saved ? colours.good : colours.secondary);
}

} // namespace octant
