// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/intake/findings.h"

#include <algorithm>

namespace octant {

Findings::Findings(QString file)
    : m_file(std::move(file))
{
}

void Findings::add(Severity severity, const QString &code, const QString &question, const QString &what,
                   const QString &remedy)
{
    Place where;
    where.file = m_file;
    where.question = question;
    m_findings << Finding{severity, {code, where, what, remedy}};
}

void Findings::add(const QList<Finding> &findings)
{
    for (Finding finding : findings) {
        finding.problem.where.file = m_file;
        m_findings << finding;
    }
}

void Findings::addErrors(const QList<Problem> &problems)
{
    for (const Problem &problem : problems)
        add({Finding{Severity::Error, problem}});
}

bool Findings::hasErrors() const
{
    return holds(m_findings, Severity::Error);
}

bool holds(const QList<Finding> &findings, Severity severity)
{
    return std::ranges::find(findings, severity, &Finding::severity) != findings.end();
}

} // namespace octant
