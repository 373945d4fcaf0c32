// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/model/problem.h"

namespace octant::workbook {

/// What can keep a workbook from being read. The code of each stands beside it.
enum class Fault {
    // the file is something else
    Empty,          ///< workbook.empty
    OldExcel,       ///< workbook.old_xls
    Encrypted,      ///< workbook.encrypted
    Binary,         ///< workbook.xlsb
    Macros,         ///< workbook.macros
    XmlSpreadsheet, ///< workbook.xml_spreadsheet
    Text,           ///< workbook.text
    WebPage,        ///< workbook.web_page
    Pdf,            ///< workbook.pdf
    Picture,        ///< workbook.picture
    OtherDocument,  ///< workbook.other_document
    Unknown,        ///< workbook.not_a_workbook
    // the archive
    Truncated,     ///< workbook.truncated
    Trailing,      ///< workbook.trailing
    Damaged,       ///< workbook.damaged
    DamagedPart,   ///< workbook.damaged_part; part
    DuplicatePart, ///< workbook.duplicate_part; part
    UnsafeName,    ///< workbook.unsafe_name; part
    TooManyParts,  ///< workbook.too_many_parts; detail: how many are allowed
    PartTooLarge,  ///< workbook.part_too_large; part, detail: megabytes
    TooLarge,      ///< workbook.too_large; detail: megabytes
    Bomb,          ///< workbook.bomb; part
    // its parts
    MissingPart, ///< workbook.missing_part; part
    OutsidePart, ///< workbook.outside
    BrokenXml,   ///< workbook.broken_part; part, line
    DocType,     ///< workbook.doctype; part
    Overlong,    ///< workbook.overlong; part, line
    // the sheets
    NoSheets,       ///< workbook.no_sheets
    DuplicateSheet, ///< workbook.duplicate_sheet; sheet
    SharedPart,     ///< workbook.shared_part; sheet, detail: the part
    TooManySheets,  ///< workbook.too_many_sheets; detail: how many are allowed
    TooManyRows,    ///< workbook.too_many_rows; sheet, detail: how many are allowed
    TooManyColumns, ///< workbook.too_many_columns; sheet, cell, detail: the last allowed
    TooManyCells,   ///< workbook.too_many_cells; detail: how many are allowed
    TooManyMerged,  ///< workbook.too_many_merged; sheet, detail: how many are allowed
    TooManyNames,   ///< workbook.too_many_names; detail: how many are allowed
    BadReference,   ///< workbook.bad_reference; sheet, detail: what stands there
    DuplicateCell,  ///< workbook.duplicate_cell; sheet, cell
    SharedString,   ///< workbook.shared_string; sheet, cell
    Cancelled,      ///< workbook.cancelled
};

/// The problem of a fault in the file named @p where.file. @p detail is what stands above.
Problem problemOf(Fault fault, const Place &where, const QString &detail = {});
/// A number of things for such a detail: "60 000".
QString amount(qint64 number);

} // namespace octant::workbook
