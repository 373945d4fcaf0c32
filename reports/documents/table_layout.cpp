// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/documents/table_layout.h"

#include <algorithm>
#include <numeric>

namespace octant {

namespace table_layout_cpp {

/// One property of the flexible columns, added up.
double sumOf(const QList<ColumnNeed> &needs, double ColumnNeed::*property)
{
    double sum = 0;
    for (const ColumnNeed &need : needs)
        if (need.share > 0)
            sum += need.*property;
    return sum;
}

/// There is room for all: each has its natural width, and what is left over goes by the shares.
void spread(const QList<ColumnNeed> &needs, double left, QList<double> &widths)
{
    const double over = left - sumOf(needs, &ColumnNeed::natural);
    const double shares = sumOf(needs, &ColumnNeed::share);
    for (qsizetype i = 0; i < needs.size(); ++i)
        if (needs[i].share > 0)
            widths[i] = needs[i].natural + over * needs[i].share / shares;
}

/// There is not: each has its least, and the rest goes to those who would need more.
void squeeze(const QList<ColumnNeed> &needs, double left, QList<double> &widths)
{
    const double least = sumOf(needs, &ColumnNeed::least);
    const double wanted = sumOf(needs, &ColumnNeed::natural) - least;
    for (qsizetype i = 0; i < needs.size(); ++i)
        if (needs[i].share > 0)
            widths[i] =
                needs[i].least + std::max(0.0, left - least) * (needs[i].natural - needs[i].least) / wanted;
}

} // namespace table_layout_cpp

QList<double> columnWidths(const QList<ColumnNeed> &needs, double width)
{
    using namespace table_layout_cpp;
    QList<double> widths(needs.size(), 0);
    double left = width;
    for (qsizetype i = 0; i < needs.size(); ++i)
        if (needs[i].share <= 0)
            left -= widths[i] = needs[i].natural;
    if (sumOf(needs, &ColumnNeed::natural) <= left)
        spread(needs, left, widths);
    else
        squeeze(needs, left, widths);
    const double used = std::accumulate(widths.begin(), widths.end(), 0.0);
    if (used > width)
        for (double &one : widths)
            one *= width / used;
    return widths;
}

} // namespace octant
