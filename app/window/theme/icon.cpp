// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/theme/icon.h"

#include "app/window/theme/colours.h"
#include "reports/pictures/icon.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>

namespace octant {

namespace {

QColor colourOf(Tint tint, QIcon::Mode mode)
{
    const Colours &colours = Colours::of(QGuiApplication::palette());
    if (mode == QIcon::Disabled)
        return colours.disabled;
    switch (tint) {
    case Tint::Text:
        return colours.text;
    case Tint::Secondary:
        return mode == QIcon::Active ? colours.text : colours.secondary;
    case Tint::Accent:
        return colours.accent;
    case Tint::OnAccent:
        return colours.onAccent;
    case Tint::Danger:
        return colours.danger;
    }
    return colours.text;
}

/// Draws the SVG when asked, in the colour of that moment and at the size of that screen.
class TintedIcon : public QIconEngine
{
public:
    TintedIcon(QString name, Tint tint)
        : m_name(std::move(name))
        , m_tint(tint)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const double side = std::min(rect.width(), rect.height());
        QRectF square(0, 0, side, side);
        square.moveCenter(QRectF(rect).center());
        drawIcon(*painter, square, m_name, colourOf(m_tint, mode));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap result(size);
        result.fill(Qt::transparent);
        QPainter painter(&result);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return result;
    }

    QIconEngine *clone() const override { return new TintedIcon(*this); }
    QString key() const override { return QStringLiteral("octant-tinted"); }

private:
    QString m_name;
    Tint m_tint;
};

} // namespace

QIcon icon(const QString &name, Tint tint)
{
    return QIcon(new TintedIcon(name, tint));
}

} // namespace octant
