// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/documents/chapters.h"
#include "reports/documents/table.h"
#include "reports/pictures/figure_text.h"
#include "reports/pictures/icon.h"
#include "reports/pictures/trend_picture.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace octant {

namespace principle_cpp {

/// The symbol above the name, in the principle's colour.
void drawTitle(PageFlow &flow, const ContentsEntry &entry)
{
    const QRectF place = flow.take(34);
    flow.paint([&](QPainter &painter) {
        drawIcon(painter, QRectF(place.topLeft(), QSizeF(26, 26)), entry.icon, entry.colour);
    });
    flow.heading(entry.title, HeadingLevel::Chapter);
}

QString directionWords(Direction direction, const Words &words)
{
    switch (direction) {
    case Direction::Higher:
        return words.say("Report", "higher is better");
    case Direction::Lower:
        return words.say("Report", "lower is better");
    case Direction::Maintain:
        return words.say("Report", "to be kept");
    case Direction::Neutral:
        break;
    }
    return {};
}

TableCell valueCell(const IndicatorFigure *figure, const ReportContext &context, Weight weight)
{
    TableCell cell{.text = u"–"_s, .weight = weight};
    if (figure && figure->value)
        cell.text = figureText(*figure->value, figure->unit, context.words);
    return cell;
}

TableCell changeCell(const IndicatorFigure &figure, const ReportContext &context)
{
    TableCell cell{.text = u"–"_s};
    if (!figure.panel || !figure.panel->value)
        return cell;
    const QString change =
        changeText(figure.panel->previous, figure.panel->value, figure.unit, context.words);
    if (change.isEmpty())
        return cell;
    return {.text = change,
            .below =
                context.words.message(context.words.say("Report", "n = {n}"), {{u"n"_s, figure.panel->n}})};
}

/// What has to be said about a figure that is not shown or not comparable.
QString noteOf(const IndicatorFigure &figure, const Words &words)
{
    if (figure.problem)
        return figure.problem->sentence();
    if (figure.suppressed)
        return words.say("Report", "The value is withheld, because fewer than three respondents gave one.");
    if (!figure.breaks.isEmpty())
        return words.say(
            "Report",
            "The question behind it has changed since the year before; the values are not comparable.");
    return {};
}

TableRow indicatorRow(const Indicator &indicator, const IndicatorFigure &figure, const ReportContext &context)
{
    const Words &words = context.words;
    const Unit *unit = context.framework().unit(indicator.unit);
    TableRow row;
    row.cells = {
        {.text = indicator.title.in(words.language()), .below = directionWords(indicator.direction, words)},
        {.text = unit ? unit->symbol.in(words.language()) : QString(), .colour = context.palette.secondary},
        valueCell(&figure, context, Weight::Bold),
        valueCell(context.figures.figure(indicator.code, context.figures.year() - 1), context,
                  Weight::Regular),
        changeCell(figure, context),
        {.text = words.integer(figure.n)},
        {.text = figure.coverage ? words.percent(*figure.coverage) : u"–"_s},
    };
    row.note = noteOf(figure, words);
    return row;
}

Table indicatorTable(const ReportContext &context, const ProgressGroup &group)
{
    const Words &words = context.words;
    Table table({{words.say("Report", "Indicator"), ColumnAlign::Left, 1},
                 {words.say("Report", "Unit"), ColumnAlign::Left, 0.34},
                 {context.year(), ColumnAlign::Decimal},
                 {QString::number(context.figures.year() - 1), ColumnAlign::Decimal},
                 {words.say("Report", "Change, like for like"), ColumnAlign::Right, 0, 60},
                 {words.say("Report", "n"), ColumnAlign::Right},
                 {words.say("Report", "Coverage"), ColumnAlign::Right}},
                context.decimalMark());
    for (const IndicatorFigure &figure : group.indicators)
        if (const Indicator *indicator = context.framework().indicator(figure.code))
            table.add(indicatorRow(*indicator, figure, context));
    return table;
}

void drawTrendTile(PageFlow &flow, const ReportContext &context, const Trend &trend, const QRectF &tile,
                   const QColor &colour)
{
    const Unit *unit = context.framework().unit(trend.indicator.unit);
    const QString title = trend.indicator.title.in(context.language());
    const QString heading =
        unit ? context.words.say("Report", "%1, %2").arg(title, unit->symbol.in(context.language())) : title;
    flow.paint([&](QPainter &painter) {
        const TextBlock text(heading, {8.5, context.palette.text, Weight::Bold, 1.25, Qt::AlignLeft},
                             tile.width(), flow.device());
        text.draw(painter, tile.topLeft());
        drawTrend(painter, tile.adjusted(0, 24, 0, 0), trend, unit, colour, context.palette, context.words,
                  TrendDetail::Full);
    });
}

/// As high as the page allows, so that the chapter's first page holds all of them.
double tileHeight(const PageFlow &flow, qsizetype tiles)
{
    constexpr double least = 108;
    constexpr double most = 150;
    const double rows = double((tiles + 1) / 2);
    return std::clamp(flow.room() / rows, least, most);
}

/// Small multiples, two a row.
void drawTrends(PageFlow &flow, const ReportContext &context, const ProgressGroup &group,
                const QColor &colour)
{
    if (group.indicators.isEmpty())
        return;
    flow.heading(context.words.say("Report", "Over the years"), HeadingLevel::Section, 150);
    flow.paragraph(context.words.say("Report",
                                     "All respondents of each year; their number and make-up differ from "
                                     "year to year. Compare by the like-for-like change in the table."),
                   flow.caption(), 0, 12, 10);
    const bool broken = std::ranges::any_of(group.indicators, [&](const IndicatorFigure &figure) {
        return !context.figures.trends.value(figure.code).breaks().isEmpty();
    });
    if (broken) {
        flow.paragraph(context.words.say("Report",
                                         "A dashed line marks a break: the question was changed between the "
                                         "two years, and their values cannot be compared."),
                       flow.caption(), 0, 12, 10);
    }
    const double height = tileHeight(flow, group.indicators.size());
    for (qsizetype first = 0; first < group.indicators.size(); first += 2) {
        const QRectF row = flow.take(height);
        for (qsizetype i = first; i < std::min(first + 2, group.indicators.size()); ++i) {
            const int column = int(i - first) * 6;
            const QRectF tile(flow.grid().leftOf(column), row.top(), flow.grid().widthOf(6),
                              row.height() - 6);
            drawTrendTile(flow, context, context.figures.trends.value(group.indicators[i].code), tile,
                          colour);
        }
    }
}

} // namespace principle_cpp

void drawPrinciple(PageFlow &flow, const ReportContext &context, const Principle &principle,
                   const ContentsEntry &entry)
{
    const Words &words = context.words;
    flow.chapter(entry.title, entry.destination, entry.colour);
    principle_cpp::drawTitle(flow, entry);
    for (const ProgressGroup &group : context.figures.principles) {
        if (group.key != principle.code.text())
            continue;
        Table table = principle_cpp::indicatorTable(context, group);
        flow.heading(words.say("Report", "What was reported"), HeadingLevel::Section, table.beginning(flow));
        table.draw(flow);
        flow.skip(6);
        flow.paragraph(
            words.say("Report",
                      "Self-reported by the respondents whose number stands under n. Coverage is their "
                      "share of all respondents who were asked and to whom the question applies. The change "
                      "is that of the "
                      "respondents who gave a value in both years."),
            flow.caption());
        principle_cpp::drawTrends(flow, context, group, entry.colour);
    }
    drawPrincipleCommitments(flow, context, principle);
}

} // namespace octant
