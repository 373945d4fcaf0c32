// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/documents/page_breaks.h"

#include <algorithm>

namespace octant {

namespace page_breaks_cpp {

/// Sums of decimal fractions may miss a page's height by less than this.
constexpr double slack = 1e-6;

/// Rows from @p first on that fit into a height.
int rowsThatFit(const QList<double> &rows, qsizetype first, double room)
{
    int count = 0;
    for (qsizetype i = first; i < rows.size() && rows[i] <= room + slack; ++i) {
        room -= rows[i];
        ++count;
    }
    return count;
}

QList<FlowPlace> fill(const QList<FlowBlock> &blocks, int columns, double firstRoom, double pageRoom)
{
    QList<FlowPlace> places;
    FlowPlace next;
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        const double room = next.page == 0 ? firstRoom : pageRoom;
        double top = next.top == 0 ? 0 : next.top + blocks[i].before;
        double needed = blocks[i].height;
        for (qsizetype j = i; blocks[j].keepWithNext && j + 1 < blocks.size(); ++j)
            needed += blocks[j + 1].before + blocks[j + 1].height;
        if (next.top > 0 && top + needed > room + slack) {
            next = next.column + 1 < columns ? FlowPlace{next.page, next.column + 1, 0}
                                             : FlowPlace{next.page + 1, 0, 0};
            top = 0;
        }
        places.append({next.page, next.column, top});
        next.top = top + blocks[i].height;
    }
    return places;
}

} // namespace page_breaks_cpp

QList<int> breakRows(const QList<double> &rows, double header, double firstRoom, double pageRoom)
{
    QList<int> pages;
    qsizetype done = 0;
    while (done < rows.size()) {
        const bool first = pages.isEmpty();
        int fit = page_breaks_cpp::rowsThatFit(rows, done, (first ? firstRoom : pageRoom) - header);
        if (first && fit < 2 && fit < rows.size())
            fit = 0;
        else if (!first && fit == 0)
            fit = 1;
        pages.append(fit);
        done += fit;
    }
    return pages;
}

QList<int> breakLines(int lines, double lineHeight, double firstRoom, double pageRoom)
{
    QList<int> pages;
    int left = lines;
    while (left > 0) {
        const double room = pages.isEmpty() ? firstRoom : pageRoom;
        int fit = std::min(left, int((room + page_breaks_cpp::slack) / lineHeight));
        if (fit < left && fit == left - 1)
            --fit; // no single line at the head of the next page
        if (fit < 2 && fit < left)
            fit = 0; // no single line at the foot of this one
        if (fit == 0 && !pages.isEmpty())
            fit = std::min(left, std::max(1, int(room / lineHeight)));
        pages.append(fit);
        left -= fit;
    }
    return pages;
}

QList<FlowPlace> placeInColumns(const QList<FlowBlock> &blocks, int columns, double firstRoom,
                                double pageRoom)
{
    using namespace page_breaks_cpp;
    const QList<FlowPlace> full = fill(blocks, columns, firstRoom, pageRoom);
    const auto staysOnFirst = [](const QList<FlowPlace> &places) {
        return places.isEmpty() || places.last().page == 0;
    };
    if (!staysOnFirst(full))
        return full;
    double low = 0;
    double high = firstRoom;
    for (int step = 0; step < 20; ++step) {
        const double middle = (low + high) / 2;
        (staysOnFirst(fill(blocks, columns, middle, pageRoom)) ? high : low) = middle;
    }
    return fill(blocks, columns, high, pageRoom);
}

double usedHeight(const QList<FlowBlock> &blocks, const QList<FlowPlace> &places)
{
    double used = 0;
    for (qsizetype i = 0; i < places.size(); ++i)
        if (places[i].page == places.last().page)
            used = std::max(used, places[i].top + blocks[i].height);
    return used;
}

} // namespace octant
