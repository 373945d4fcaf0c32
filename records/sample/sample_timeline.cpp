// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/sample/sample_timeline.h"

#include <algorithm>
#include <cmath>

namespace octant {

void SampleTimeline::add(QDateTime at, Step step)
{
    m_entries.push_back({std::move(at), std::move(step)});
}

void SampleTimeline::play(const std::function<void(double)> &progress)
{
    std::ranges::stable_sort(m_entries, {}, &Entry::at);
    for (size_t i = 0; i < m_entries.size(); ++i) {
        m_entries[i].step(m_entries[i].at);
        if (progress)
            progress(double(i + 1) / double(m_entries.size()));
    }
}

SampleCalendar::SampleCalendar(int reportingYear)
    : published(reportingYear + 1, 1, 15)
    , sent(reportingYear + 1, 1, 28)
    , deadline(reportingYear + 1, 4, 15)
    , closed(reportingYear + 1, 5, 31)
{
}

QDate SampleCalendar::arrival(int place, int count) const
{
    struct Phase
    {
        double share;
        QDate from;
        QDate to; ///< exclusive
    };
    const Phase phases[] = {{0.15, sent.addDays(1), sent.addDays(7)},
                            {0.20, sent.addDays(7), deadline.addDays(-21)},
                            {0.40, deadline.addDays(-4), deadline.addDays(1)},
                            {0.25, deadline.addDays(1), deadline.addDays(26)}};
    double position = (place + 0.5) / count;
    for (const Phase &phase : phases) {
        if (position < phase.share)
            return phase.from.addDays(qint64(position / phase.share * double(phase.from.daysTo(phase.to))));
        position -= phase.share;
    }
    return deadline.addDays(25);
}

QList<QDate> SampleCalendar::reminders() const
{
    return {deadline.addDays(-21), deadline.addDays(-7), deadline.addDays(3), deadline.addDays(14)};
}

QDateTime officeHour(QDate day, int number)
{
    return QDateTime(day, QTime(7, 0).addSecs(number * 137 % (8 * 3600)), Qt::UTC);
}

} // namespace octant
