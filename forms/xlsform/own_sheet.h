// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/model/questionnaire.h"
#include "forms/workbook/workbook.h"
#include "forms/xlsform/finding_list.h"

#include <QCoreApplication>
#include <QList>
#include <QStringList>

#include <utility>

namespace octant::xlsform {

/// The name of the sheet with what no cell of XLSForm can hold.
inline constexpr QLatin1StringView ownSheetName("octant");

/// What the sheet "octant" holds, a row for each unit, form set and step of the year bridge: which it is, and
/// its JSON. Also the title where it has several languages.
QList<std::pair<QString, QString>> ownRows(const Questionnaire &questionnaire);

/// Reads it back into units, sets, bridge and, if the form's own title is among its wordings, title. What
/// cannot be read is an error.
class OwnSheetReader
{
    Q_DECLARE_TR_FUNCTIONS(Xlsform)

public:
    OwnSheetReader(const Sheet &sheet, FindingList &findings)
        : m_sheet(sheet)
        , m_findings(findings)
    {
    }

    void read(Questionnaire &questionnaire);

private:
    const Sheet &m_sheet;
    FindingList &m_findings;
};

/// Several texts in one cell: "full; short", or JSON where one of them would not come back from that.
QString cellOfList(const QStringList &texts);
QStringList listOfCell(const QString &cell);

} // namespace octant::xlsform
