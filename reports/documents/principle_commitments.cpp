// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/documents/chapters.h"
#include "reports/documents/table.h"
#include "reports/figures/commitment_path.h"
#include "reports/pictures/commitment_picture.h"
#include "reports/pictures/figure_text.h"
#include "reports/pictures/icon.h"
#include "reports/pictures/status_picture.h"

using namespace Qt::StringLiterals;

namespace octant {

namespace principle_commitments_cpp {

QString unitWords(const ReportContext &context, const CommitmentRevision &terms)
{
    if (!terms.otherUnit.isEmpty())
        return terms.otherUnit;
    const Unit *unit = context.framework().unit(terms.unit);
    return unit ? unit->symbol.in(context.language()) : QString();
}

TableCell yearValueCell(const ReportContext &context, const YearValue &value)
{
    return {.text = value.value ? amountText(*value.value, context.words) : u"–"_s,
            .below = value.year > 0 ? QString::number(value.year) : QString()};
}

TableCell actualCell(const ReportContext &context, const Assessment &assessment)
{
    TableCell cell{.text = u"–"_s, .weight = Weight::Bold};
    if (assessment.actual)
        cell.text = amountText(*assessment.actual, context.words);
    return cell;
}

/// Where a person's word stands against the computed status, the reason is printed with it.
QString overrideNote(const ReportContext &context, const Assessment &assessment)
{
    if (!assessment.override)
        return {};
    return context.words.message(
        context.words.say("Report", "Status set by the secretariat; computed: {computed}. Reason: {reason}"),
        {{u"computed"_s, context.statusTitle(assessment.computed)},
         {u"reason"_s, assessment.override->reason}});
}

TableRow commitmentRow(const ReportContext &context, const ListedCommitment &commitment)
{
    const Assessment &assessment = commitment.assessment;
    const CommitmentRevision &terms = *assessment.terms;
    const Words &words = context.words;
    TableRow row;
    row.cells = {
        {.text = terms.title.in(words.language()),
         .below = words.say("Report", "%1, %2")
                      .arg(commitment.code.text(), printedPartner(context, commitment.partner))},
        {.text = unitWords(context, terms), .colour = context.palette.secondary},
        yearValueCell(context, terms.baseline),
        yearValueCell(context, terms.target),
        actualCell(context, assessment),
        {.text = assessment.progress ? words.percent(*assessment.progress) : u"–"_s},
        {.text = context.statusTitle(assessment.status),
         .icon = iconOf(assessment.status),
         .colour = context.palette.of(assessment.status)},
    };
    row.note = overrideNote(context, assessment);
    return row;
}

Table commitmentTable(const ReportContext &context, const QList<ListedCommitment> &commitments)
{
    const Words &words = context.words;
    Table table({{words.say("Report", "Commitment, partner"), ColumnAlign::Left, 3},
                 {words.say("Report", "Unit"), ColumnAlign::Left, 0.6, 24},
                 {words.say("Report", "Baseline"), ColumnAlign::Right},
                 {words.say("Report", "Target"), ColumnAlign::Right},
                 {words.say("Report", "Actual %1").arg(context.year()), ColumnAlign::Right},
                 {words.say("Report", "Progress"), ColumnAlign::Right},
                 {words.say("Report", "Status"), ColumnAlign::Left, 1.2, 70}},
                context.decimalMark());
    for (const ListedCommitment &commitment : commitments)
        table.add(commitmentRow(context, commitment));
    return table;
}

void drawStatusSummary(PageFlow &flow, const ReportContext &context, const StatusCounts &counts)
{
    flow.skip(4);
    const QRectF bar = flow.take(14);
    flow.skip(4);
    const QRectF width(bar.left(), 0, bar.width(), 0);
    const double height = drawStatusLegend(nullptr, flow.device(), width, counts, context.framework(),
                                           context.palette, context.words);
    const QRectF legend = flow.take(height);
    flow.paint([&](QPainter &painter) {
        drawStatusBar(painter, bar, counts, context.palette, context.words);
        drawStatusLegend(&painter, flow.device(), legend, counts, context.framework(), context.palette,
                         context.words);
    });
    flow.skip(12);
}

struct PathTile
{
    QString title;
    CommitmentPath path;
};

QList<PathTile> pathTiles(const ReportContext &context, const PrincipleCode &principle)
{
    QList<PathTile> tiles;
    for (const Commitment &commitment : context.figures.now->commitments) {
        const CommitmentRevision *terms = commitment.termsFor(context.figures.year());
        if (!terms || !isListed(terms->lifecycle) || terms->principle != principle)
            continue;
        const auto path =
            pathOf(commitment, context.figures.year(), context.figures.rule, context.framework().bands);
        if (path)
            tiles.append({context.words.say("Report", "%1 – %2")
                              .arg(commitment.code.text(), terms->title.in(context.language())),
                          *path});
    }
    return tiles;
}

void drawPathTile(PageFlow &flow, const ReportContext &context, const PathTile &tile, const QRectF &place)
{
    flow.paint([&](QPainter &painter) {
        const TextBlock title(tile.title, {8.5, context.palette.text, Weight::Bold, 1.25, Qt::AlignLeft},
                              place.width(), flow.device());
        title.draw(painter, place.topLeft(), 0, 3);
        drawCommitmentPath(painter, place.adjusted(0, 36, 0, 0), tile.path,
                           context.framework().unit(tile.path.terms.unit), context.palette, context.words,
                           PathDetail::Full);
    });
}

void drawPaths(PageFlow &flow, const ReportContext &context, const PrincipleCode &principle)
{
    constexpr double tileHeight = 140;
    const QList<PathTile> tiles = pathTiles(context, principle);
    if (tiles.isEmpty())
        return;
    flow.heading(context.words.say("Report", "From baseline to target"), HeadingLevel::Section, tileHeight);
    flow.paragraph(context.words.say("Report",
                                     "The grey line leads from the baseline (ring) to the target (diamond); "
                                     "in the green band a commitment is on track, in the yellow one at risk. "
                                     "Dots are the yearly actuals in the colour of their status."),
                   flow.caption());
    flow.skip(6);
    for (qsizetype first = 0; first < tiles.size(); first += 2) {
        const QRectF row = flow.take(tileHeight);
        flow.skip(8);
        for (qsizetype i = first; i < std::min(first + 2, tiles.size()); ++i)
            drawPathTile(flow, context, tiles[i],
                         QRectF(flow.grid().leftOf(int(i - first) * 6), row.top(), flow.grid().widthOf(6),
                                row.height()));
    }
}

} // namespace principle_commitments_cpp

QString printedPartner(const ReportContext &context, PartnerId id)
{
    const Partner *partner = context.figures.now->partner(id);
    if (partner && context.figures.named.contains(id))
        return partner->name.in(context.language());
    const QString kind = context.figures.now->profileOf(id).kind;
    return titleOf(context.framework().partnerKinds, kind, context.language());
}

void drawPrincipleCommitments(PageFlow &flow, const ReportContext &context, const Principle &principle)
{
    using namespace principle_commitments_cpp;
    const QList<ListedCommitment> commitments = context.figures.commitmentsOf(principle.code);
    flow.newPage();
    flow.heading(context.words.say("Report", "What was promised"), HeadingLevel::Section, 160);
    if (commitments.isEmpty()) {
        flow.paragraph(context.words.say("Report", "No partner has a commitment under this principle yet."),
                       flow.secondary());
        return;
    }
    QList<Assessment> assessments;
    for (const ListedCommitment &commitment : commitments)
        assessments.append(commitment.assessment);
    drawStatusSummary(flow, context, countStatuses(assessments));
    commitmentTable(context, commitments).draw(flow);
    flow.skip(6);
    drawPaths(flow, context, principle.code);
}

} // namespace octant
