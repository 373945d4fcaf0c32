// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/documents/chapters.h"
#include "reports/documents/table.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace octant {

namespace annex_partners_cpp {

QList<const Partner *> namedInOrder(const ReportContext &context)
{
    QList<const Partner *> partners;
    for (const Partner &partner : context.figures.now->partners)
        if (context.figures.named.contains(partner.id))
            partners.append(&partner);
    std::sort(partners.begin(), partners.end(), [&context](const Partner *left, const Partner *right) {
        return context.words.compare(left->name.in(context.language()), right->name.in(context.language())) <
               0;
    });
    return partners;
}

TableRow partnerRow(const ReportContext &context, const Partner &partner)
{
    const PartnerProfile profile = context.figures.now->profileOf(partner.id);
    TableRow row;
    row.cells = {{.text = partner.name.in(context.language())},
                 {.text = titleOf(context.framework().partnerKinds, profile.kind, context.language())},
                 {.text = titleOf(context.framework().regions, profile.region, context.language())}};
    return row;
}

} // namespace annex_partners_cpp

void drawPartners(PageFlow &flow, const ReportContext &context, const ContentsEntry &entry)
{
    const Words &words = context.words;
    const QList<const Partner *> named = annex_partners_cpp::namedInOrder(context);
    const qint64 others = qint64(context.figures.now->accepted().size()) - qint64(named.size());
    flow.chapter(entry.title, entry.destination, entry.colour);
    flow.heading(entry.title, HeadingLevel::Chapter);
    flow.paragraph(
        words.message(
            words.say(
                "Report",
                "{named, plural, one {# partner} other {# partners}} whose response was accepted agreed to "
                "be named this year. "
                "{others, plural, one {# more is} other {# more are}} in the figures without being named."),
            {{u"named"_s, qint64(named.size())}, {u"others"_s, others}}),
        flow.secondary(), 0, 10, 10);
    if (named.isEmpty())
        return;
    Table table({{words.say("Report", "Partner"), ColumnAlign::Left, 2},
                 {words.say("Report", "Kind"), ColumnAlign::Left, 1},
                 {words.say("Report", "Seat"), ColumnAlign::Left, 1}},
                context.decimalMark());
    for (const Partner *partner : named)
        table.add(annex_partners_cpp::partnerRow(context, *partner));
    table.draw(flow);
}

} // namespace octant
