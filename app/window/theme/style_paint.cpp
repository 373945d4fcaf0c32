// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/theme/style_paint.h"

#include "app/window/theme/colours.h"
#include "app/window/theme/grid.h"
#include "reports/pictures/icon.h"

#include <QPainter>
#include <QStyle>
#include <QWidget>

namespace octant::style_paint {

namespace {

bool has(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

/// A rounded rectangle with a line of its own width inside @p rect.
void rounded(QPainter &painter, const QRectF &rect, const QBrush &fill, const QColor &line, double width = 1,
             double radius = grid::radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(line.isValid() ? QPen(line, width) : QPen(Qt::NoPen));
    painter.setBrush(fill);
    const double inset = line.isValid() ? width / 2 : 0;
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.restore();
}

/// An icon in the middle of a rectangle that need not be square.
void sign(QPainter &painter, const QRect &rect, const QString &name, const QColor &colour)
{
    const double side = std::min({rect.width(), rect.height(), 16});
    QRectF square(0, 0, side, side);
    square.moveCenter(QRectF(rect).center());
    drawIcon(painter, square, name, colour);
}

QColor filled(const QColor &accent, const QStyleOption &option, const Colours &colours)
{
    if (!has(option, QStyle::State_Enabled))
        return colours.hover;
    const bool towardsText = has(option, QStyle::State_Sunken) || has(option, QStyle::State_MouseOver);
    return towardsText ? (colours.isDark() ? accent.lighter(108) : accent.lighter(118)) : accent;
}

} // namespace

void arrow(const QRect &rect, const QString &name, const QColor &colour, QPainter &painter)
{
    sign(painter, rect, name, colour);
}

void button(const QStyleOption &option, QPainter &painter, const QWidget *widget)
{
    const Colours &colours = Colours::of(option.palette);
    const QString look = widget ? widget->property("look").toString() : QString();
    const bool pointed = has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled);
    const bool pressed = has(option, QStyle::State_Sunken) || has(option, QStyle::State_On);
    if (look == QLatin1String("primary"))
        rounded(painter, option.rect, filled(colours.accent, option, colours), {});
    else if (look == QLatin1String("danger"))
        rounded(painter, option.rect, pressed || pointed ? colours.hover : colours.background,
                colours.danger);
    else if (look == QLatin1String("quiet"))
        rounded(painter, option.rect,
                pressed   ? colours.selection
                : pointed ? colours.hover
                          : QColor(Qt::transparent),
                {});
    else
        rounded(painter, option.rect,
                pressed   ? colours.selection
                : pointed ? colours.hover
                          : colours.background,
                has(option, QStyle::State_Enabled) ? colours.border : colours.hairline);
}

void toolButton(const QStyleOption &option, QPainter &painter)
{
    const Colours &colours = Colours::of(option.palette);
    if (has(option, QStyle::State_On) || has(option, QStyle::State_Sunken))
        rounded(painter, option.rect, colours.selection, {});
    else if (has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled))
        rounded(painter, option.rect, colours.hover, {});
}

void field(const QStyleOption &option, const QRect &rect, QPainter &painter)
{
    const Colours &colours = Colours::of(option.palette);
    const bool enabled = has(option, QStyle::State_Enabled) && !has(option, QStyle::State_ReadOnly);
    const bool focus = has(option, QStyle::State_HasFocus);
    rounded(painter, rect, enabled ? colours.background : colours.raised,
            focus     ? colours.accent
            : enabled ? colours.border
                      : colours.hairline,
            focus ? 2 : 1);
}

void focusRing(const QRect &rect, const QPalette &palette, QPainter &painter)
{
    rounded(painter, rect, Qt::NoBrush, Colours::of(palette).accent, 2);
}

void checkBox(const QStyleOption &option, QPainter &painter)
{
    const Colours &colours = Colours::of(option.palette);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool set = has(option, QStyle::State_On) || has(option, QStyle::State_NoChange);
    const QRectF box = QRectF(option.rect).adjusted(1, 1, -1, -1);
    const QColor line = !enabled                                     ? colours.hairline
                        : set || has(option, QStyle::State_HasFocus) ? colours.accent
                                                                     : colours.border;
    rounded(painter, box, set ? (enabled ? colours.accent : colours.disabled) : colours.background, line, 1.5,
            4);
    if (has(option, QStyle::State_On))
        drawIcon(painter, box.adjusted(1, 1, -1, -1), QStringLiteral("check"), colours.onAccent);
    else if (has(option, QStyle::State_NoChange))
        painter.fillRect(QRectF(box.left() + 4, box.center().y() - 1, box.width() - 8, 2), colours.onAccent);
}

void radioButton(const QStyleOption &option, QPainter &painter)
{
    const Colours &colours = Colours::of(option.palette);
    const QRectF circle = QRectF(option.rect).adjusted(1, 1, -1, -1);
    const bool on = has(option, QStyle::State_On);
    const QColor line = !has(option, QStyle::State_Enabled)         ? colours.hairline
                        : on || has(option, QStyle::State_HasFocus) ? colours.accent
                                                                    : colours.border;
    rounded(painter, circle, colours.background, line, on ? 5 : 1.5, circle.width() / 2);
}

void menuFrame(const QStyleOption &option, QPainter &painter)
{
    const Colours &colours = Colours::of(option.palette);
    rounded(painter, option.rect, colours.isDark() ? colours.raised : colours.background, colours.hairline, 1,
            grid::radius + 2);
}

void menuItem(const QStyleOptionMenuItem &option, QPainter &painter, const QStyle &style)
{
    const Colours &colours = Colours::of(option.palette);
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        painter.fillRect(option.rect.adjusted(grid::step, option.rect.height() / 2, -grid::step,
                                              -(option.rect.height() - option.rect.height() / 2 - 1)),
                         colours.hairline);
        return;
    }
    const bool enabled = has(option, QStyle::State_Enabled);
    if (has(option, QStyle::State_Selected) && enabled)
        rounded(painter, option.rect.adjusted(grid::tight, 1, -grid::tight, -1), colours.selection, {});
    const QColor colour = enabled ? colours.text : colours.disabled;
    const QRect inner = option.rect.adjusted(grid::step + grid::tight, 0, -grid::step - grid::tight, 0);
    const QRect sign(inner.left(), inner.center().y() - 7, 16, 16);
    if (option.checkType != QStyleOptionMenuItem::NotCheckable && option.checked)
        drawIcon(painter, sign, QStringLiteral("check"), colours.accent);
    else if (!option.icon.isNull())
        option.icon.paint(&painter, sign, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    const QRect words = inner.adjusted(grid::margin, 0, 0, 0);
    const QStringList parts = option.text.split(QLatin1Char('\t'));
    painter.setFont(option.font);
    painter.setPen(colour);
    const int flags = Qt::AlignVCenter | Qt::TextSingleLine |
                      (style.styleHint(QStyle::SH_UnderlineShortcut, &option) ? Qt::TextShowMnemonic
                                                                              : Qt::TextHideMnemonic);
    painter.drawText(words, flags | Qt::AlignLeft, parts.first());
    painter.setPen(enabled ? colours.secondary : colours.disabled);
    if (parts.size() > 1)
        painter.drawText(words, flags | Qt::AlignRight, parts.last());
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        drawIcon(painter, QRectF(inner.right() - 15, sign.top(), 16, 16), QStringLiteral("chevron_right"),
                 colours.secondary);
}

void menuBarItem(const QStyleOptionMenuItem &option, QPainter &painter, const QStyle &style)
{
    const Colours &colours = Colours::of(option.palette);
    painter.fillRect(option.rect, colours.raised);
    if (has(option, QStyle::State_Selected) || has(option, QStyle::State_Sunken))
        rounded(painter, option.rect.adjusted(0, 2, 0, -2), colours.selection, {});
    const int flags = Qt::AlignCenter | Qt::TextSingleLine |
                      (style.styleHint(QStyle::SH_UnderlineShortcut, &option) ? Qt::TextShowMnemonic
                                                                              : Qt::TextHideMnemonic);
    painter.setPen(has(option, QStyle::State_Enabled) ? colours.text : colours.disabled);
    painter.drawText(option.rect, flags, option.text);
}

void headerSection(const QStyleOptionHeader &option, QPainter &painter)
{
    const Colours &colours = Colours::of(option.palette);
    painter.fillRect(option.rect, colours.background);
    if (option.orientation == Qt::Horizontal)
        painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), grid::hair),
                         colours.hairline);
}

void sortArrow(const QStyleOptionHeader &option, QPainter &painter)
{
    if (option.sortIndicator == QStyleOptionHeader::None)
        return;
    const bool up = option.sortIndicator == QStyleOptionHeader::SortUp;
    const QPointF middle = QRectF(option.rect).center();
    const double rise = up ? -2 : 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(
        QPen(Colours::of(option.palette).secondary, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF corners[] = {middle + QPointF(-4, -rise), middle + QPointF(0, rise),
                               middle + QPointF(4, -rise)};
    painter.drawPolyline(corners, 3);
    painter.restore();
}

void tab(const QStyleOptionTab &option, QPainter &painter)
{
    const Colours &colours = Colours::of(option.palette);
    if (has(option, QStyle::State_Selected))
        painter.fillRect(QRect(option.rect.left() + grid::step, option.rect.bottom() - 1,
                               option.rect.width() - 2 * grid::step, 2),
                         colours.accent);
    else if (has(option, QStyle::State_MouseOver))
        painter.fillRect(QRect(option.rect.left() + grid::step, option.rect.bottom() - 1,
                               option.rect.width() - 2 * grid::step, 2),
                         colours.hairline);
}

void scrollBar(const QStyleOptionSlider &option, const QRect &handle, QPainter &painter)
{
    const Colours &colours = Colours::of(option.palette);
    if (option.maximum == option.minimum)
        return;
    const bool busy =
        has(option, QStyle::State_Sunken) || (has(option, QStyle::State_MouseOver) &&
                                              option.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider));
    const QRectF bar = QRectF(handle).adjusted(2, 2, -2, -2);
    rounded(painter, bar, busy ? colours.secondary : colours.border, {}, 0,
            std::min(bar.width(), bar.height()) / 2);
}

void progressBar(const QStyleOptionProgressBar &option, QPainter &painter)
{
    const Colours &colours = Colours::of(option.palette);
    QRectF bar(option.rect.left(), option.rect.center().y() - 2, option.rect.width(), 4);
    rounded(painter, bar, colours.hairline, {}, 0, 2);
    if (option.maximum > option.minimum) {
        bar.setWidth(bar.width() * (option.progress - option.minimum) / (option.maximum - option.minimum));
        rounded(painter, bar, colours.accent, {}, 0, 2);
    }
}

void row(const QStyleOption &option, QPainter &painter)
{
    const Colours &colours = Colours::of(option.palette);
    if (has(option, QStyle::State_Selected))
        painter.fillRect(option.rect, colours.selection);
    else if (has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled))
        painter.fillRect(option.rect, colours.hover);
}

void splitter(const QStyleOption &option, QPainter &painter)
{
    const QRect rect = option.rect;
    const bool vertical = has(option, QStyle::State_Horizontal);
    const QRect line = vertical ? QRect(rect.center().x(), rect.top(), 1, rect.height())
                                : QRect(rect.left(), rect.center().y(), rect.width(), 1);
    painter.fillRect(line, Colours::of(option.palette).hairline);
}

} // namespace octant::style_paint
