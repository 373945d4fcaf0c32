// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/model/problem.h"

#include <QStringList>

namespace octant {

namespace {

QString placeText(const Place &place)
{
    QStringList parts;
    for (const QString &part : {place.file, place.sheet, place.cell, place.question}) {
        if (!part.isEmpty())
            parts << part;
    }
    // A cell such as "B7" has told the row.
    const QString line = QString::number(place.line);
    if (place.line > 0 && !place.cell.endsWith(line))
        parts << line;
    return parts.join(QStringLiteral(" · "));
}

} // namespace

QString Problem::sentence() const
{
    QStringList parts;
    const QString place = placeText(where);
    parts << (place.isEmpty() ? what : place + QStringLiteral(": ") + what);
    if (!remedy.isEmpty())
        parts << remedy;
    return parts.join(QLatin1Char(' '));
}

MachineFailure::MachineFailure(Problem problem)
    : m_problem(std::move(problem))
    , m_text(m_problem.sentence().toUtf8())
{
}

} // namespace octant
