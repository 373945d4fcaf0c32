// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/pages/progress/group_bars.h"

#include "app/window/pages/progress/figure_words.h"
#include "reports/pictures/figure_text.h"
#include "reports/pictures/text_block.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace octant {

namespace {

constexpr double rowPoints = 20;
constexpr double barPoints = 8;
constexpr double beforePoints = 3;

/// The sentences; a class for the sake of their context.
class BarWords
{
    Q_DECLARE_TR_FUNCTIONS(GroupBars)
public:
    static QString withN(const QString &value, int n, const Words &words)
    {
        return words.message(tr("{value} · n = {n}"), {{u"value"_s, value}, {u"n"_s, n}});
    }
    static QString withheld() { return tr("withheld, n < 3"); }
    static QString none(int n, const Words &words)
    {
        return words.message(tr("no value · n = {n}"), {{u"n"_s, n}});
    }
};

QString withCapital(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

GroupBar barOf(const QString &title, const IndicatorFigure &figure, bool samePartners,
               const Framework &framework, const Words &words)
{
    GroupBar bar{title, {}, figure.value, {}};
    int n = figure.n;
    bool withheld = figure.suppressed;
    if (samePartners) {
        const Panel panel = figure.panel.value_or(Panel{});
        bar.value = panel.value;
        bar.before = panel.previous;
        n = panel.n;
        withheld = n > 0 && n < smallestShownGroup;
    }
    bar.words = withheld ? BarWords::withheld()
                : bar.value
                    ? BarWords::withN(figureText(*bar.value, framework.unit(figure.unit), words), n, words)
                    : BarWords::none(n, words);
    return bar;
}

/// Where zero and the values stand between left and right.
struct Scale
{
    double least = 0;
    double most = 0;

    explicit Scale(const QList<GroupBar> &bars)
    {
        for (const GroupBar &bar : bars) {
            for (const std::optional<double> &value : {bar.value, bar.before}) {
                least = std::min(least, value.value_or(0));
                most = std::max(most, value.value_or(0));
            }
        }
    }
    QRectF bar(const QRectF &room, double value, double y, double height) const
    {
        const double span = most > least ? most - least : 1;
        const double zero = room.left() + room.width() * (0 - least) / span;
        const double end = room.left() + room.width() * (value - least) / span;
        return QRectF(QPointF(std::min(zero, end), y), QPointF(std::max({zero, end, zero + 1}), y + height));
    }
};

} // namespace

QList<GroupBar> groupBars(const ProgressFigures &figures, const IndicatorCode &code, bool samePartners,
                          const Framework &framework, const Words &words)
{
    QList<GroupBar> bars;
    for (const FigureGroup &group : figures.groups) {
        const auto figure = group.figures.constFind(code);
        if (figure != group.figures.cend() && figure->asked > 0)
            bars.append(barOf(withCapital(group.title.in(words.language())), *figure, samePartners, framework,
                              words));
    }
    return bars;
}

QList<GroupBar> largest(QList<GroupBar> bars, int count)
{
    std::ranges::stable_sort(bars, std::greater(), [](const GroupBar &bar) { return bar.value; });
    return bars.mid(0, count);
}

QString barsInWords(const QList<GroupBar> &bars)
{
    QStringList parts;
    for (const GroupBar &bar : bars)
        parts.append(u"%1: %2"_s.arg(bar.title, bar.words));
    return parts.join(u". "_s);
}

void drawGroupBars(QPainter &painter, const QRectF &rect, const QList<GroupBar> &bars, const QColor &colour,
                   const Palette &palette)
{
    QPaintDevice &device = *painter.device();
    const double unit = unitsPerPoint(device);
    const TextStyle title{8.5, palette.text, Weight::Regular, 1.15, Qt::AlignLeft};
    const TextStyle words{8.5, palette.secondary, Weight::Regular, 1.2, Qt::AlignRight};
    double wordsWidth = 0;
    double titleWidth = 0;
    for (const GroupBar &bar : bars) {
        wordsWidth = std::max(wordsWidth, widthOf(bar.words, words, device));
        titleWidth = std::max(titleWidth, widthOf(bar.title, title, device));
    }
    titleWidth = std::min(titleWidth, rect.width() * 0.34);
    const double gap = 8 * unit;
    const double pitch = rect.height() / std::max(int(bars.size()), 1);
    const QRectF room(rect.left() + titleWidth + gap, 0, rect.width() - titleWidth - wordsWidth - 2 * gap, 1);
    const Scale scale(bars);
    for (int i = 0; i < bars.size(); ++i) {
        const QRectF row(rect.left(), rect.top() + i * pitch, rect.width(), pitch);
        const TextBlock block(bars[i].title, title, titleWidth + unit, device);
        block.draw(painter, QPointF(row.left(), row.center().y() - block.height() / 2));
        drawLabel(painter, row, bars[i].words, words);
        const double both = (barPoints + (bars[i].before ? beforePoints + 1 : 0)) * unit;
        const double top = row.center().y() - both / 2;
        if (bars[i].value)
            painter.fillRect(scale.bar(room, *bars[i].value, top, barPoints * unit), colour);
        if (bars[i].before)
            painter.fillRect(
                scale.bar(room, *bars[i].before, top + (barPoints + 1) * unit, beforePoints * unit),
                palette.secondary);
    }
}

double groupBarsHeight(int rows, const QPaintDevice &device)
{
    return rows * rowPoints * unitsPerPoint(device);
}

} // namespace octant
