// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/documents/annual_figures.h"

namespace octant {

/// What every chapter of the annual report draws from.
struct ReportContext
{
    const AnnualFigures &figures;
    const Words &words;
    const Palette &palette;

    const Framework &framework() const { return figures.framework(); }
    Language language() const { return words.language(); }
    QString year() const { return QString::number(figures.year()); }
    /// The mark between whole number and fraction, on which tables line up.
    QChar decimalMark() const { return language() == Language::Bulgarian ? u',' : u'.'; }
    QString allianceName() const { return words.say("Report", "Star Alliance for Circular Economy"); }
    QString statusTitle(CommitmentStatus status) const
    {
        return titleOf(framework().commitmentStatuses, nameOf(status), language());
    }
};

/// A line of the contents.
struct ContentsEntry
{
    QString title;
    QString destination;
    QString icon; ///< principles only
    QColor colour;
};

void drawCover(PageFlow &flow, const ReportContext &context);
void drawContents(PageFlow &flow, const ReportContext &context, const QList<ContentsEntry> &entries);
void drawGlance(PageFlow &flow, const ReportContext &context, const ContentsEntry &entry);
void drawPrinciple(PageFlow &flow, const ReportContext &context, const Principle &principle,
                   const ContentsEntry &entry);
/// The second part of a principle's chapter.
void drawPrincipleCommitments(PageFlow &flow, const ReportContext &context, const Principle &principle);
void drawResponseRates(PageFlow &flow, const ReportContext &context, const ContentsEntry &entry);
void drawMethod(PageFlow &flow, const ReportContext &context, const ContentsEntry &entry);
void drawCoverageTable(PageFlow &flow, const ReportContext &context, const ContentsEntry &entry);
void drawPartners(PageFlow &flow, const ReportContext &context, const ContentsEntry &entry);

/// Who made a commitment, as it may be printed: the name where there is consent, else the kind of
/// organisation.
QString printedPartner(const ReportContext &context, PartnerId partner);

} // namespace octant
