// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/xlsform/finding_list.h"

#include "forms/workbook/workbook.h"

namespace octant::xlsform {

Place FindingList::at(const QString &sheet, int row, int column) const
{
    Place place;
    place.file = m_file;
    place.sheet = sheet;
    place.line = row;
    if (column > 0)
        place.cell = row > 0 ? cellName(row, column) : columnName(column);
    return place;
}

void FindingList::note(const QString &code, const Place &where, const QString &what, const QString &remedy)
{
    add(Severity::Note, code, where, what, remedy);
}

void FindingList::warn(const QString &code, const Place &where, const QString &what, const QString &remedy)
{
    add(Severity::Warning, code, where, what, remedy);
}

void FindingList::refuse(const QString &code, const Place &where, const QString &what, const QString &remedy)
{
    add(Severity::Error, code, where, what, remedy);
}

void FindingList::add(Severity severity, const QString &code, const Place &where, const QString &what,
                      const QString &remedy)
{
    add(severity, Problem{QStringLiteral("xlsform.") + code, where, what, remedy});
}

QString shortened(const QString &text)
{
    constexpr qsizetype most = 80;
    // The simplification looks at no more than what can be shown of a long text.
    const QString line = text.left(4 * most).simplified();
    return line.size() <= most ? line : line.left(most - 1) + QChar(0x2026);
}

} // namespace octant::xlsform
