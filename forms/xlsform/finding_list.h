// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/model/problem.h"

#include <QList>

namespace octant::xlsform {

/// Collects what there is to say about one file.
class FindingList
{
public:
    explicit FindingList(QString file)
        : m_file(std::move(file))
    {
    }

    const QString &file() const { return m_file; }
    /// A cell; row and column count from 1, 0: the whole row, or the whole sheet.
    Place at(const QString &sheet, int row = 0, int column = 0) const;

    /// @p code goes without its "xlsform.".
    void note(const QString &code, const Place &where, const QString &what, const QString &remedy = {});
    void warn(const QString &code, const Place &where, const QString &what, const QString &remedy);
    void refuse(const QString &code, const Place &where, const QString &what, const QString &remedy);
    void add(Severity severity, const Problem &problem) { m_findings << Finding{severity, problem}; }

    const QList<Finding> &findings() const { return m_findings; }

private:
    QString m_file;
    QList<Finding> m_findings;

    void add(Severity severity, const QString &code, const Place &where, const QString &what,
             const QString &remedy);
};

/// A text short enough to stand in a sentence, on one line.
QString shortened(const QString &text);

} // namespace octant::xlsform
