// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/documents/chapters.h"
#include "reports/figures/response_rates.h"
#include "reports/pictures/figure_text.h"
#include "reports/pictures/status_picture.h"

using namespace Qt::StringLiterals;

namespace octant {

namespace glance_cpp {

struct BigNumber
{
    QString number;
    QString caption;
};

/// The first indicator that adds up money.
const Indicator *moneyIndicator(const Framework &framework, int year)
{
    for (const Indicator &indicator : framework.indicators)
        if (indicator.years.holdsIn(year) && indicator.unit.text() == "EUR"_L1 &&
            indicator.aggregation == Aggregation::Sum)
            return &indicator;
    return nullptr;
}

BigNumber moneyNumber(const ReportContext &context, const Indicator &indicator, const IndicatorFigure &figure)
{
    const QString caption = context.words.message(
        context.words.say("Report", "{title}, EUR ({n, plural, one {# respondent} other {# respondents}})"),
        {{u"title"_s, indicator.title.in(context.language())}, {u"n"_s, figure.n}});
    return {figureText(*figure.value, figure.unit, context.words), caption};
}

QList<BigNumber> bigNumbers(const ReportContext &context)
{
    const AnnualFigures &figures = context.figures;
    const Words &words = context.words;
    const ResponseRate rate = responseRates(*figures.now, Breakdown::None).first();
    QList<BigNumber> numbers;
    numbers.append(
        {words.integer(rate.invited),
         words.message(
             words.say("Report", "{n, plural, one {partner was invited} other {partners were invited}}"),
             {{u"n"_s, rate.invited}})});
    numbers.append(
        {words.integer(rate.accepted),
         words.message(
             words.say("Report", "{n, plural, one {response was accepted} other {responses were accepted}}"),
             {{u"n"_s, rate.accepted}})});
    if (rate.rate())
        numbers.append(
            {words.percent(*rate.rate()), words.say("Report", "response rate: accepted of invited")});
    numbers.append(
        {words.integer(figures.commitments.size()),
         words.message(
             words.say("Report",
                       "{n, plural, one {commitment is in the list} other {commitments are in the list}}"),
             {{u"n"_s, qint64(figures.commitments.size())}})});
    if (figures.judged() > 0)
        numbers.append(
            {words.percent(double(figures.good()) / figures.judged()),
             words.message(words.say("Report", "on track or achieved: {good} of {n} with a status"),
                           {{u"good"_s, figures.good()}, {u"n"_s, figures.judged()}})});
    const Indicator *money = moneyIndicator(context.framework(), context.figures.year());
    const IndicatorFigure *figure = money ? figures.figure(money->code, figures.year()) : nullptr;
    if (figure && figure->value)
        numbers.append(moneyNumber(context, *money, *figure));
    return numbers;
}

void drawNumbers(PageFlow &flow, const ReportContext &context)
{
    const QList<BigNumber> numbers = bigNumbers(context);
    constexpr int perRow = 3;
    constexpr double rowHeight = 84;
    for (qsizetype first = 0; first < numbers.size(); first += perRow) {
        const QRectF row = flow.take(rowHeight);
        for (qsizetype i = first; i < std::min(first + perRow, numbers.size()); ++i) {
            const double left = flow.grid().leftOf(int(i - first) * 4);
            const double width = flow.grid().widthOf(4);
            flow.paint([&](QPainter &painter) {
                drawLabel(painter, QRectF(left, row.top(), width, 36), numbers[i].number,
                          {28, context.palette.accent, Weight::Bold, 1.2, Qt::AlignLeft});
                const TextBlock caption(numbers[i].caption, flow.secondary(), width, flow.device());
                caption.draw(painter, {left, row.top() + 38});
            });
        }
    }
}

void drawStatuses(PageFlow &flow, const ReportContext &context)
{
    const Words &words = context.words;
    flow.heading(words.say("Report", "Where the commitments stand"), HeadingLevel::Section, 260);
    QList<StatusRow> rows;
    for (const ProgressGroup &group : context.figures.principles) {
        const Principle *principle = context.framework().principle(PrincipleCode(group.key));
        rows.append({group.title.in(words.language()), principle ? principle->symbol : QString(),
                     context.palette.of(PrincipleCode(group.key)), group.commitments});
    }
    const QRectF bars = flow.take(statusRowsHeight(int(rows.size()), flow.device()));
    flow.paint([&](QPainter &painter) { drawStatusRows(painter, bars, rows, context.palette, words); });
    flow.skip(8);
    const StatusCounts &counts = context.figures.all.commitments;
    const QRectF width(flow.grid().content().left(), 0, flow.grid().content().width(), 0);
    const double height =
        drawStatusLegend(nullptr, flow.device(), width, counts, context.framework(), context.palette, words);
    const QRectF legend = flow.take(height);
    flow.paint([&](QPainter &painter) {
        drawStatusLegend(&painter, flow.device(), legend, counts, context.framework(), context.palette,
                         words);
    });
}

void drawStarPage(PageFlow &flow, const ReportContext &context)
{
    const Words &words = context.words;
    flow.newPage();
    flow.heading(words.say("Report", "The star of %1").arg(context.year()), HeadingLevel::Section, 480);
    const QRectF place = flow.take(440);
    flow.paint([&](QPainter &painter) {
        drawStar(painter, place, context.figures.star, context.framework(), words, context.palette,
                 StarLabels::Full);
    });
    flow.skip(12);
    flow.heading(words.say("Report", "How to read it"), HeadingLevel::Small, 40);
    const QString text =
        words
            .say("Report", "Each point stands for a principle. Its length is the share of the principle's "
                           "commitments that are on track or achieved, from the body of the star (%1) to "
                           "the ring (%2). Commitments without data and withdrawn ones are left out. "
                           "A hollow point rests on fewer than five commitments.")
            .arg(words.percent(0), words.percent(1));
    flow.paragraph(text, flow.secondary(), 0, 12, 4);
    if (!context.figures.star.lastYear.isEmpty())
        flow.paragraph(words.say("Report", "The dashed line is the year before, where it was different."),
                       flow.secondary());
}

} // namespace glance_cpp

void drawGlance(PageFlow &flow, const ReportContext &context, const ContentsEntry &entry)
{
    const Words &words = context.words;
    flow.chapter(entry.title, entry.destination, entry.colour);
    flow.heading(entry.title, HeadingLevel::Chapter);
    const ResponseRate rate = responseRates(*context.figures.now, Breakdown::None).first();
    flow.paragraph(
        words.message(
            words.say(
                "Report",
                "In {year} the Alliance asked {invited, plural, one {# partner} other {# partners}} about "
                "their commitments under {principles, plural, one {# principle} other {# principles}}. "
                "{accepted, plural, one {# response was} other "
                "{# responses were}} accepted. This report shows what they reported themselves."),
            {{u"year"_s, context.year()},
             {u"invited"_s, rate.invited},
             {u"accepted"_s, rate.accepted},
             {u"principles"_s, qint64(context.framework().principles.size())}}),
        flow.body(), 0, 10, 22);
    glance_cpp::drawNumbers(flow, context);
    glance_cpp::drawStatuses(flow, context);
    glance_cpp::drawStarPage(flow, context);
}

} // namespace octant
