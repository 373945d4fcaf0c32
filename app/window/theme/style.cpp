// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/theme/style.h"

#include "app/window/theme/colours.h"
#include "app/window/theme/grid.h"
#include "app/window/theme/icon.h"
#include "app/window/theme/style_paint.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHeaderView>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyleFactory>
#include <QTabBar>
#include <QTextEdit>
#include <QToolButton>

namespace octant {

namespace {

bool isTextEdit(const QWidget *widget)
{
    return qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextEdit *>(widget);
}

} // namespace

Style::Style()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{
    setObjectName(QStringLiteral("octant"));
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        return style_paint::button(*option, *painter, widget);
    case PE_PanelButtonTool:
        return style_paint::toolButton(*option, *painter);
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth > 0)
            style_paint::field(*option, option->rect, *painter);
        return;
    case PE_FrameFocusRect:
        if (!qobject_cast<const QAbstractItemView *>(widget) &&
            option->state.testFlag(State_KeyboardFocusChange))
            style_paint::focusRing(option->rect, option->palette, *painter);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return style_paint::checkBox(*option, *painter);
    case PE_IndicatorRadioButton:
        return style_paint::radioButton(*option, *painter);
    case PE_PanelMenu:
    case PE_PanelTipLabel:
        return style_paint::menuFrame(*option, *painter);
    case PE_PanelItemViewRow:
    case PE_PanelItemViewItem:
        return style_paint::row(*option, *painter);
    case PE_IndicatorHeaderArrow:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            style_paint::sortArrow(*header, *painter);
        return;
    case PE_IndicatorBranch:
        if (option->state.testFlag(State_Children))
            style_paint::arrow(option->rect,
                               option->state.testFlag(State_Open) ? QStringLiteral("chevron_down")
                                                                  : QStringLiteral("chevron_right"),
                               Colours::of(option->palette).secondary, *painter);
        return;
    case PE_Frame:
        if (isTextEdit(widget))
            return style_paint::field(*option, option->rect, *painter);
        painter->setPen(Colours::of(option->palette).hairline);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    case PE_FrameTabBarBase:
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), grid::hair),
                          Colours::of(option->palette).hairline);
        return;
    case PE_FrameMenu:
    case PE_FrameLineEdit:
    case PE_FrameTabWidget:
    case PE_FrameStatusBarItem:
    case PE_PanelStatusBar:
        return;
    case PE_PanelMenuBar:
        painter->fillRect(option->rect, Colours::of(option->palette).raised);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonLabel: {
        QStyleOptionButton copy = *static_cast<const QStyleOptionButton *>(option);
        const QString look = widget ? widget->property("look").toString() : QString();
        const Colours &colours = Colours::of(copy.palette);
        if (look == QLatin1String("primary") && copy.state.testFlag(State_Enabled))
            copy.palette.setColor(QPalette::ButtonText, colours.onAccent);
        else if (look == QLatin1String("danger") && copy.state.testFlag(State_Enabled))
            copy.palette.setColor(QPalette::ButtonText, colours.danger);
        return QProxyStyle::drawControl(element, &copy, painter, widget);
    }
    case CE_MenuItem:
        return style_paint::menuItem(*static_cast<const QStyleOptionMenuItem *>(option), *painter, *this);
    case CE_MenuBarItem:
        return style_paint::menuBarItem(*static_cast<const QStyleOptionMenuItem *>(option), *painter, *this);
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, Colours::of(option->palette).raised);
        return;
    case CE_MenuEmptyArea:
    case CE_ShapedFrame:
        if (element == CE_ShapedFrame)
            break;
        return;
    case CE_ItemViewItem: { // the ground of a selected row is light: it carries text, not text on accent
        QStyleOptionViewItem copy = *static_cast<const QStyleOptionViewItem *>(option);
        copy.palette.setColor(QPalette::HighlightedText, copy.palette.color(QPalette::Text));
        return QProxyStyle::drawControl(element, &copy, painter, widget);
    }
    case CE_Header: { // the common style would put the arrow where Fusion wants it
        QStyleOptionHeader part = *static_cast<const QStyleOptionHeader *>(option);
        drawControl(CE_HeaderSection, &part, painter, widget);
        part.rect = subElementRect(SE_HeaderLabel, option, widget);
        drawControl(CE_HeaderLabel, &part, painter, widget);
        part.rect = subElementRect(SE_HeaderArrow, option, widget);
        return drawPrimitive(PE_IndicatorHeaderArrow, &part, painter, widget);
    }
    case CE_HeaderSection:
        return style_paint::headerSection(*static_cast<const QStyleOptionHeader *>(option), *painter);
    case CE_HeaderLabel: {
        QStyleOptionHeader copy = *static_cast<const QStyleOptionHeader *>(option);
        copy.sortIndicator = QStyleOptionHeader::None; // drawn beside it
        copy.palette.setColor(QPalette::ButtonText, Colours::of(copy.palette).secondary);
        copy.state &= ~State_On; // no bold heading above a selected cell
        return QProxyStyle::drawControl(element, &copy, painter, widget);
    }
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, Colours::of(option->palette).background);
        return;
    case CE_TabBarTabShape:
        return style_paint::tab(*static_cast<const QStyleOptionTab *>(option), *painter);
    case CE_TabBarTabLabel: {
        QStyleOptionTab copy = *static_cast<const QStyleOptionTab *>(option);
        const Colours &colours = Colours::of(copy.palette);
        copy.palette.setColor(QPalette::WindowText,
                              copy.state.testFlag(State_Selected) ? colours.text : colours.secondary);
        return QProxyStyle::drawControl(element, &copy, painter, widget);
    }
    case CE_ProgressBarGroove:
    case CE_ProgressBarLabel:
        return;
    case CE_ProgressBarContents:
        return style_paint::progressBar(*static_cast<const QStyleOptionProgressBar *>(option), *painter);
    case CE_Splitter:
        return style_paint::splitter(*option, *painter);
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    switch (control) {
    case CC_ComboBox:
    case CC_SpinBox: {
        style_paint::field(*option, option->rect, *painter);
        const Colours &colours = Colours::of(option->palette);
        const QColor colour = option->state.testFlag(State_Enabled) ? colours.secondary : colours.disabled;
        if (control == CC_ComboBox)
            return style_paint::arrow(subControlRect(control, option, SC_ComboBoxArrow, widget),
                                      QStringLiteral("chevron_down"), colour, *painter);
        for (const auto &[part, sign] :
             {std::pair(SC_SpinBoxUp, "sort_up"), std::pair(SC_SpinBoxDown, "sort_down")})
            style_paint::arrow(subControlRect(control, option, part, widget), QLatin1String(sign), colour,
                               *painter);
        return;
    }
    case CC_ScrollBar:
        return style_paint::scrollBar(*static_cast<const QStyleOptionSlider *>(option),
                                      subControlRect(control, option, SC_ScrollBarSlider, widget), *painter);
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                            const QWidget *widget) const
{
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return QProxyStyle::subControlRect(control, option, part, widget).adjusted(grid::tight, 0, 0, 0);
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !bar)
        return QProxyStyle::subControlRect(control, option, part, widget);
    const bool across = bar->orientation == Qt::Horizontal;
    const int length = across ? bar->rect.width() : bar->rect.height();
    const qint64 range = qint64(bar->maximum) - bar->minimum;
    const int handle =
        range == 0 ? length : std::max(24, int(qint64(length) * bar->pageStep / (range + bar->pageStep)));
    const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition,
                                              length - handle, bar->upsideDown);
    const auto span = [&](int from, int size) {
        const QRect rect =
            across ? QRect(from, 0, size, bar->rect.height()) : QRect(0, from, bar->rect.width(), size);
        return visualRect(bar->direction, bar->rect, rect.translated(bar->rect.topLeft()));
    };
    switch (part) {
    case SC_ScrollBarSlider:
        return span(start, handle);
    case SC_ScrollBarGroove:
        return span(0, length);
    case SC_ScrollBarSubPage:
        return span(0, start);
    case SC_ScrollBarAddPage:
        return span(start + handle, length - start - handle);
    default:
        return {}; // no arrows
    }
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_LineEditContents)
        return QProxyStyle::subElementRect(element, option, widget).adjusted(grid::tight, 0, -grid::tight, 0);
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    if (element != SE_HeaderArrow || !header || header->orientation != Qt::Horizontal)
        return QProxyStyle::subElementRect(element, option, widget);
    const int side = grid::wide; // beside the words, at the end that they do not begin at
    const int words = option->fontMetrics.horizontalAdvance(header->text) + grid::step + grid::tight;
    const bool right = header->textAlignment.testFlag(Qt::AlignRight);
    const int left = right ? option->rect.right() - words - side : option->rect.left() + words;
    return QRect(left, option->rect.center().y() - side / 2, side, side);
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    const int row = widget ? grid::rowHeight(widget->fontMetrics()) : grid::row;
    switch (type) {
    case CT_PushButton:
        return {std::max(size.width() + 2 * grid::wide, row), row};
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
        return {result.width() + grid::step, row};
    case CT_ToolButton:
        return result.expandedTo({row, row});
    case CT_TabBarTab:
        return {size.width(), row + grid::tight};
    case CT_HeaderSection:
        return {result.width() + grid::step, row};
    case CT_MenuBarItem:
        return {size.width() + grid::wide, row - grid::tight};
    case CT_MenuItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (item && item->menuItemType == QStyleOptionMenuItem::Separator)
            return {result.width(), grid::step + 1};
        return {size.width() + 3 * grid::gap, row - 2};
    }
    default:
        return result;
    }
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    if (metric == rowHeight)
        return grid::rowHeight(widget ? widget->fontMetrics() : QFontMetrics(QFont()), m_dense);
    switch (metric) {
    case PM_DefaultFrameWidth:
        return isTextEdit(widget) ? grid::tight : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_ScrollBarExtent:
        return 10;
    case PM_ScrollBarSliderMin:
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_TreeViewIndentation:
        return grid::icon;
    case PM_SplitterWidth:
        return grid::step + 1;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 18;
    case PM_MenuHMargin:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_MenuPanelWidth:
    case PM_MenuBarPanelWidth:
    case PM_DockWidgetFrameWidth:
        return 0;
    case PM_MenuVMargin:
        return grid::tight;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return grid::step;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return grid::wide;
    case PM_TabBarTabHSpace:
        return 2 * grid::wide;
    case PM_TabBarTabShiftVertical:
        return 0;
    case PM_HeaderMargin:
        return grid::step;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_ComboBox_Popup:
    case SH_EtchDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ScrollView_FrameOnlyAroundContents:
        return 0;
    case SH_ScrollBar_Transient:
        return 0;
    case SH_UnderlineShortcut:
        return 0; // letters are underlined nowhere; every action has its shortcut beside it
    case SH_MenuBar_AltKeyNavigation:
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_Header_ArrowAlignment:
        return Qt::AlignRight | Qt::AlignVCenter;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QIcon Style::standardIcon(StandardPixmap standard, const QStyleOption *option, const QWidget *widget) const
{
    if (standard == SP_LineEditClearButton)
        return icon(QStringLiteral("close"), Tint::Secondary);
    return QProxyStyle::standardIcon(standard, option, widget);
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QMenu *>(widget))
        widget->setAttribute(Qt::WA_TranslucentBackground); // round corners
    if (qobject_cast<QPushButton *>(widget) || qobject_cast<QToolButton *>(widget) ||
        qobject_cast<QTabBar *>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

} // namespace octant
