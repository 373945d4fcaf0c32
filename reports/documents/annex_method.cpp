// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/documents/chapters.h"
#include "reports/documents/page_breaks.h"

#include <vector>

using namespace Qt::StringLiterals;

namespace octant {

namespace annex_method_cpp {

struct Paragraph
{
    QString text;
    bool heading = false;
};

void add(QList<Paragraph> &list, const QString &heading, const QStringList &texts)
{
    list.append({heading, true});
    for (const QString &text : texts)
        list.append({text, false});
}

QStringList statusRule(const ReportContext &context)
{
    const Words &words = context.words;
    const StatusBands &bands = context.framework().bands;
    QStringList texts{
        words.say(
            "Report",
            "Progress is the way covered from the baseline to the target: (actual – baseline) ÷ (target – "
            "baseline). It holds for targets above and below the baseline and may be negative. Expected "
            "progress is the share of the time between baseline year and target year that has passed."),
        words.say("Report",
                  "The checks are made in this order. Withdrawn commitments are withdrawn. Without an "
                  "accepted actual for the year there is no data. A level to be maintained is achieved while "
                  "it is not worse than the target. A commitment is achieved when it has come all the way, "
                  "and not achieved when the target year has come without that. It is not started while "
                  "there is no progress and at most one year has passed since the baseline year, and moving "
                  "away from the target when progress is negative.")};
    if (context.figures.rule == StatusRule::PublishedBands) {
        texts
            << words
                   .say("Report", "Otherwise the pace decides, which is progress divided by expected "
                                  "progress: on track from %1 on, at risk from %2 on, delayed below that.")
                   .arg(words.percent(bands.onTrack), words.percent(bands.atRisk))
            << words.say(
                   "Report",
                   "Source: Eurostat's method for indicators with a quantitative target, with the bands that "
                   "Open SDG uses too, applied here to the straight line between baseline and target.");
    } else {
        texts << words
                     .say("Report", "Otherwise the distance to the expected progress decides: on track while "
                                    "progress is at most %1 points behind it, at risk while it is at most %2 "
                                    "points behind, delayed beyond that.")
                     .arg(words.number(bands.toleranceOnTrack * 100),
                          words.number(bands.toleranceAtRisk * 100))
              << words.say("Report", "Source: the Alliance's own, milder rule.");
    }
    texts << words.say(
        "Report",
        "Milestones have no number; their status is the partner's own word. The secretariat may set another "
        "status than the computed one, but only with a reason, which is printed with it.");
    return texts;
}

QList<Paragraph> paragraphs(const ReportContext &context)
{
    const Words &words = context.words;
    QList<Paragraph> list;
    add(list, words.say("Report", "Whose figures these are"),
        {words.say("Report",
                   "All figures are the partners' own reports. The secretariat checks them for plausibility "
                   "and returns doubtful ones for correction, but does not audit them."),
         words.say("Report",
                   "Only accepted responses count. n is the number of respondents behind a figure.")});
    add(list, words.say("Report", "Blank is not zero"),
        {words.say(
            "Report",
            "A question left blank, a zero and “not applicable” are three different things and are kept "
            "apart. Blank answers never enter a figure as zero. Coverage is the share of respondents who "
            "gave a value, of those who were asked and to whom the question applies.")});
    add(list, words.say("Report", "How values are brought together"),
        {words.say("Report",
                   "Amounts are added. Shares are never added: a share is the sum of the numerators divided "
                   "by the sum of the denominators, over the respondents who gave both. Where the "
                   "denominator is not asked, the median of the respondents is shown."),
         words.say("Report",
                   "Branch and business organisations report about themselves, not about their members.")});
    add(list, words.say("Report", "Like for like"),
        {words.say("Report",
                   "The respondents differ from year to year. So the change against the year before is "
                   "computed over those who gave a value in both years; their number stands below the "
                   "change. The change of a share is given in percentage points.")});
    add(list, words.say("Report", "What is withheld"),
        {words.say("Report",
                   "A figure of fewer than three respondents is not shown, so that nobody's answer can be "
                   "read from it. Confidential values enter sums of three and more respondents only."),
         words.say("Report", "Partners are named only where their response of this year allows it. Everybody "
                             "else is counted, and appears with the kind of organisation.")});
    add(list, words.say("Report", "How the status of a commitment comes about"), statusRule(context));
    add(list, words.say("Report", "Amounts in euro"),
        {words.say("Report", "All amounts are in euro. Amounts that were given in leva are converted at the "
                             "fixed rate of 1.95583 leva for one euro; the original is kept.")});
    return list;
}

TextStyle styleOf(const PageFlow &flow, const Paragraph &paragraph)
{
    TextStyle style{9, flow.palette().text, Weight::Regular, 1.42, Qt::AlignLeft};
    if (paragraph.heading)
        style = {10.5, flow.palette().accent, Weight::Bold, 1.3, Qt::AlignLeft};
    return style;
}

/// Two columns, from page to page.
void drawColumns(PageFlow &flow, const QList<Paragraph> &list)
{
    constexpr int columns = 2;
    const double width = flow.grid().widthOf(6) - 4;
    std::vector<TextBlock> blocks;
    QList<FlowBlock> shapes;
    for (const Paragraph &paragraph : list) {
        blocks.emplace_back(paragraph.text, styleOf(flow, paragraph), width, flow.device());
        shapes.append({blocks.back().height(), paragraph.heading ? 14.0 : 5.0, paragraph.heading});
    }
    const double first = flow.y();
    const QList<FlowPlace> places =
        placeInColumns(shapes, columns, flow.room(), flow.grid().content().height());
    int page = 0;
    for (qsizetype i = 0; i < places.size(); ++i) {
        for (; page < places[i].page; ++page)
            flow.newPage();
        const double top = (places[i].page == 0 ? first : flow.grid().content().top()) + places[i].top;
        const QPointF place(flow.grid().leftOf(places[i].column * 6) + (places[i].column > 0 ? 4 : 0), top);
        flow.paint([&](QPainter &painter) { blocks[size_t(i)].draw(painter, place); });
    }
    flow.moveTo((page == 0 ? first : flow.grid().content().top()) + usedHeight(shapes, places));
}

} // namespace annex_method_cpp

void drawMethod(PageFlow &flow, const ReportContext &context, const ContentsEntry &entry)
{
    flow.chapter(entry.title, entry.destination, entry.colour);
    flow.heading(entry.title, HeadingLevel::Chapter);
    flow.skip(6);
    annex_method_cpp::drawColumns(flow, annex_method_cpp::paragraphs(context));
}

} // namespace octant
