// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QTime>

#include <functional>
#include <vector>

namespace octant {

/// What happens in the years of the sample, collected in any order and played in the order of time, as a
/// register's log would have seen it. Things of the same instant keep the order in which they were added.
class SampleTimeline
{
public:
    using Step = std::function<void(QDateTime)>;

    void add(QDateTime at, Step step);
    /// Plays everything; @p progress is told the share done, 0 to 1.
    void play(const std::function<void(double)> &progress);

private:
    struct Entry
    {
        QDateTime at;
        Step step;
    };
    std::vector<Entry> m_entries;
};

/// When things happened in the round of one reporting year. All instants are UTC, at office hours.
struct SampleCalendar
{
    explicit SampleCalendar(int reportingYear);

    QDate published;
    QDate sent;
    QDate deadline;
    QDate closed;

    /// When the response with this place among the partners' order of answering arrives: 15 % in the first
    /// week, 20 % until the first reminder, 40 % in the last five days, 25 % after the deadline.
    QDate arrival(int place, int count) const;
    /// The days of the reminders: 21 and 7 before the deadline, 3 and 14 after it.
    QList<QDate> reminders() const;
};

/// An instant on a day, at a minute that differs from one number to the next.
QDateTime officeHour(QDate day, int number);

} // namespace octant
