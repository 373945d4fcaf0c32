// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/model/problem.h"

#include <QList>

namespace octant {

/// Gathers what the stages find in one file, so that all of it is told, not the first only.
class Findings
{
public:
    /// @p file is the name shown to people; it is put into every finding.
    explicit Findings(QString file);

    /// @p question is the code of what it is about, with the instance of a repeat; may be empty.
    void add(Severity severity, const QString &code, const QString &question, const QString &what,
             const QString &remedy);
    void add(const QList<Finding> &findings);
    /// Problems that keep the file from being taken in.
    void addErrors(const QList<Problem> &problems);

    const QList<Finding> &all() const { return m_findings; }
    bool hasErrors() const;

private:
    QString m_file;
    QList<Finding> m_findings;
};

/// Whether there is one of this severity.
bool holds(const QList<Finding> &findings, Severity severity);

} // namespace octant
