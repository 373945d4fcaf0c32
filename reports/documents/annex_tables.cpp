// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/documents/chapters.h"
#include "reports/documents/table.h"

using namespace Qt::StringLiterals;

namespace octant {

namespace annex_tables_cpp {

QString aggregationWords(Aggregation aggregation, const Words &words)
{
    switch (aggregation) {
    case Aggregation::Sum:
        return words.say("Report", "sum");
    case Aggregation::Ratio:
        return words.say("Report", "ratio of sums");
    case Aggregation::Median:
        break;
    }
    return words.say("Report", "median");
}

TableRow coverageRow(const ReportContext &context, const Indicator &indicator, const IndicatorFigure &figure)
{
    const Words &words = context.words;
    TableRow row;
    row.cells = {
        {.text = indicator.code.text(), .colour = context.palette.of(indicator.principle)},
        {.text = indicator.title.in(words.language())},
        {.text = aggregationWords(indicator.aggregation, words)},
        {.text = words.integer(figure.asked)},
        {.text = words.integer(figure.answered)},
        {.text = words.integer(figure.notApplicable)},
        {.text = figure.coverage ? words.percent(*figure.coverage) : u"–"_s, .weight = Weight::Bold}};
    row.note = indicator.note.in(words.language());
    return row;
}

} // namespace annex_tables_cpp

void drawCoverageTable(PageFlow &flow, const ReportContext &context, const ContentsEntry &entry)
{
    const Words &words = context.words;
    flow.chapter(entry.title, entry.destination, entry.colour);
    flow.heading(entry.title, HeadingLevel::Chapter);
    flow.paragraph(words.say("Report", "How many of the accepted respondents were asked for an indicator, "
                                       "how many gave a value, and to how many it does not apply."),
                   flow.secondary(), 0, 10, 10);
    Table table({{words.say("Report", "Code")},
                 {words.say("Report", "Indicator"), ColumnAlign::Left, 1},
                 {words.say("Report", "Brought together as"), ColumnAlign::Left, 0.1},
                 {words.say("Report", "Asked"), ColumnAlign::Right},
                 {words.say("Report", "Answered"), ColumnAlign::Right},
                 {words.say("Report", "Not applicable"), ColumnAlign::Right},
                 {words.say("Report", "Coverage"), ColumnAlign::Right}},
                context.decimalMark());
    for (const IndicatorFigure &figure : context.figures.all.indicators)
        if (const Indicator *indicator = context.framework().indicator(figure.code))
            table.add(annex_tables_cpp::coverageRow(context, *indicator, figure));
    table.draw(flow);
}

} // namespace octant
