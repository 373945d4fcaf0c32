// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace octant {

/// How controls look: flat, hairlines, one accent. Draws over Fusion from the palette alone, without a style
/// sheet, so that a change of palette is the whole change between light and dark.
///
/// Buttons say by their property "look" what they are: "primary" (filled, one a page), "quiet" (no border
/// until pointed at), "danger"; nothing: plain. See widgets/buttons.h.
class Style : public QProxyStyle
{
    Q_OBJECT
public:
    /// The least height of a row, for delegates: style()->pixelMetric(Style::rowHeight, nullptr, view).
    static constexpr auto rowHeight = static_cast<PixelMetric>(PM_CustomBase + 1);

    Style();

    /// Whether rows are packed more closely. Takes effect when views are laid out again.
    void setDense(bool dense) { m_dense = dense; }
    bool isDense() const { return m_dense; }

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option,
                         const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override;
    QIcon standardIcon(StandardPixmap standard, const QStyleOption *option,
                       const QWidget *widget) const override;
    using QProxyStyle::polish;
    void polish(QWidget *widget) override;

private:
    bool m_dense = false;
};

} // namespace octant
