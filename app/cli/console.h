// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/language/words.h"
#include "forms/model/problem.h"

#include <QElapsedTimer>
#include <QJsonDocument>

namespace octant::cli {

/// What a verb tells its caller; programs rely on these numbers.
enum class ExitCode {
    Done = 0,
    Refused = 1,       ///< the input was refused or has errors
    WrongUsage = 2,    ///< the call itself is off
    MachineFailed = 3, ///< disk, database
};

/// Where a verb reads its surroundings and says things: results on standard output, messages on standard
/// error, progress only where standard error is a terminal.
class Console
{
public:
    explicit Console(Language language);

    const Words &words() const { return m_words; }

    void print(const QJsonDocument &json);
    void tell(const QString &message);
    void report(const Problem &problem);
    /// Shows the share done, 0 to 1, a few times a second.
    void showProgress(double share);
    /// Wipes the progress line.
    void endProgress();

    /// Says what the problem is, and how a caller should exit for it.
    ExitCode refuse(const Problem &problem);

private:
    Words m_words;
    bool m_terminal;
    bool m_progressShown = false;
    QElapsedTimer m_sinceProgress;
};

} // namespace octant::cli
