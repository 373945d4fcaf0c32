// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <exception>
#include <expected>

namespace octant {

/// Where in the user's material something was found. Empty members are not known or do not apply.
struct Place
{
    QString file;     ///< file name as the user knows it
    QString sheet;    ///< sheet of a workbook, or part of an archive
    QString cell;     ///< cell ("B7") or column
    int line = 0;     ///< line, counted from 1; 0: none
    QString question; ///< question code, with the instance of a repeat: "COMMIT[2].CM_14"

    bool operator==(const Place &) const = default;
};

/// One thing that went wrong with what the user gave, in words for the user.
struct Problem
{
    QString code;   ///< stable identifier for programs and tests, such as "response.truncated"
    Place where;    ///< the place it was found
    QString what;   ///< one sentence: what is wrong
    QString remedy; ///< one sentence: what to do about it

    bool operator==(const Problem &) const = default;
    /// The whole as one line: place, what, remedy.
    QString sentence() const;
};

/// A value, or the problem that kept it from being made. For whatever can fail on user data.
template <typename T>
using Result = std::expected<T, Problem>;

/// The machine failed (disk full, input/output error, database gone) in the middle of work that the user's
/// data did not cause to fail. Thrown where no caller could do better, caught once at the border of a
/// program or of a background task, which shows its problem.
class MachineFailure : public std::exception
{
public:
    explicit MachineFailure(Problem problem);
    const Problem &problem() const noexcept { return m_problem; }
    const char *what() const noexcept override { return m_text.constData(); }

private:
    Problem m_problem;
    QByteArray m_text;
};

enum class Severity {
    Note,    ///< worth knowing; nothing to decide
    Warning, ///< looks wrong; a person should look before accepting
    Error,   ///< cannot be accepted as it stands
};

/// What a check has to say about one place.
struct Finding
{
    Severity severity = Severity::Note;
    Problem problem;

    bool operator==(const Finding &) const = default;
};

} // namespace octant
