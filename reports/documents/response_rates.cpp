// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/figures/response_rates.h"
#include "reports/documents/chapters.h"
#include "reports/pictures/arrival_picture.h"
#include "reports/pictures/rate_picture.h"

using namespace Qt::StringLiterals;

namespace octant {

namespace response_rates_cpp {

void drawRates(PageFlow &flow, const ReportContext &context, Breakdown by, const QString &title)
{
    QList<ResponseRate> rates = responseRates(*context.figures.now, by);
    // Organisations other than companies have no size class.
    if (by == Breakdown::Size)
        rates.removeIf([](const ResponseRate &rate) { return rate.key == "none"_L1; });
    const double height = rateBarsHeight(int(rates.size()), flow.device());
    flow.heading(title, HeadingLevel::Section, height);
    const QRectF place = flow.take(height);
    flow.paint(
        [&](QPainter &painter) { drawRateBars(painter, place, rates, context.palette, context.words); });
}

void drawArrival(PageFlow &flow, const ReportContext &context)
{
    constexpr double height = 210;
    const AnnualFigures &figures = context.figures;
    flow.heading(context.words.say("Report", "How the responses came in"), HeadingLevel::Section, height);
    const QRectF place = flow.take(height);
    const ArrivalCurve curve = arrivalCurve(*figures.now, figures.today);
    std::optional<ArrivalCurve> last;
    if (figures.previous)
        last = arrivalCurve(*figures.previous, figures.today);
    flow.paint([&](QPainter &painter) {
        drawArrivalCurve(painter, place, curve, last, context.palette, context.words);
    });
    flow.skip(6);
    flow.paragraph(context.words.say("Report", "Received responses as a share of the invited partners. Each "
                                               "partner counts once, by its first response."),
                   flow.caption());
}

} // namespace response_rates_cpp

void drawResponseRates(PageFlow &flow, const ReportContext &context, const ContentsEntry &entry)
{
    using namespace response_rates_cpp;
    const Words &words = context.words;
    flow.chapter(entry.title, entry.destination, entry.colour);
    flow.heading(entry.title, HeadingLevel::Chapter);
    const ResponseRate rate = responseRates(*context.figures.now, Breakdown::None).first();
    flow.paragraph(
        words.message(
            words.say("Report", "{invited, plural, one {# partner was} other {# partners were}} invited, "
                                "{received, plural, one "
                                "{# response} other {# responses}} "
                                "came in and {accepted, plural, one {# was} other {# were}} accepted. The "
                                "response rate is the "
                                "share of the accepted in the invited."),
            {{u"invited"_s, rate.invited}, {u"received"_s, rate.received}, {u"accepted"_s, rate.accepted}}),
        flow.body(), 0, 10, 4);
    drawArrival(flow, context);
    drawRates(flow, context, Breakdown::Kind, words.say("Report", "By kind of organisation"));
    drawRates(flow, context, Breakdown::Size, words.say("Report", "Companies by size"));
    drawRates(flow, context, Breakdown::Region, words.say("Report", "By oblast of the seat"));
}

} // namespace octant
