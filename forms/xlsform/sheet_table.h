// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/workbook/workbook.h"
#include "forms/xlsform/fields.h"
#include "forms/xlsform/finding_list.h"
#include "forms/xlsform/languages.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringList>

namespace octant::xlsform {

/// A column of the sheet survey.
struct SurveyColumn
{
    int number = 0; ///< from 1
    Field field = Field::Unknown;
    QString tag;  ///< of texts: their language
    QString name; ///< under which its cells are kept: the field's name, else the header as it is spelled
};

/// The sheet survey with its headers understood. Borrows the sheet.
class SurveyTable
{
    Q_DECLARE_TR_FUNCTIONS(Xlsform)

public:
    SurveyTable(const Sheet &sheet, Languages &languages, FindingList &findings);

    const Sheet &sheet() const { return m_sheet; }
    /// Null where no header stands.
    const SurveyColumn *column(int number) const;
    bool has(Field field) const;
    /// The number of the row with the headers; 0: the sheet is empty.
    int headerRow() const { return m_headerRow; }
    /// The tags of the labels' languages, in the order of the columns.
    const QStringList &labelLanguages() const { return m_labelLanguages; }

private:
    const Sheet &m_sheet;
    int m_headerRow = 0;
    QHash<int, SurveyColumn> m_columns;
    QStringList m_labelLanguages;

    void addColumn(const PlacedCell &cell, Languages &languages, FindingList &findings);
    QString freeName(const QString &spelling, int number) const;
};

/// Whether a field holds a text in several languages.
bool isText(Field field);

} // namespace octant::xlsform
