// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/model/problem.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>
#include <QTime>

#include <functional>
#include <optional>
#include <variant>

namespace octant {

/// A cell that holds no value which could be used.
struct CellError
{
    enum class Kind {
        Error,         ///< the formula failed; text is "#N/A", "#REF!" …
        NotCalculated, ///< a formula whose result the file does not hold; text is empty
        NotANumber,    ///< something that is not a finite number or a date where one must stand; text is it
    };
    Kind kind = Kind::Error;
    QString text;

    bool operator==(const CellError &) const = default;
};

/// What stands in one cell. Formulas count by the result that was saved with them; a text is exactly what was
/// typed, with its spaces and line ends, and never empty (an empty text is blank).
struct Cell
{
    /// Numbers are finite. Dates are numbers that the sheet shows as dates; a date-time is civil time, held
    /// as UTC so that no time zone's gaps touch it.
    using Value = std::variant<std::monostate, QString, double, bool, QDate, QTime, QDateTime, CellError>;
    Value value;

    bool isBlank() const { return std::holds_alternative<std::monostate>(value); }
    /// The error in the cell, or null.
    const CellError *error() const { return std::get_if<CellError>(&value); }
    /// As plain text: "1", "0.1" (shortest digits that give the same number, no exponent), "2025-12-31",
    /// "10:30:00", "2025-12-31T10:30:00", "TRUE", "FALSE", the error's text; blank is empty.
    QString text() const;

    bool operator==(const Cell &) const = default;
};

/// A cell with something in it.
struct PlacedCell
{
    int column = 0; ///< from 1
    Cell cell;

    bool operator==(const PlacedCell &) const = default;
};

/// A row with something in it.
struct Row
{
    int number = 0; ///< from 1, as the person sees it
    bool hidden = false;
    QList<PlacedCell> cells; ///< only those that are not blank, by rising column

    /// The cell of a column counted from 1; blank where nothing stands.
    const Cell &cell(int column) const;
    QString text(int column) const { return cell(column).text(); }

    bool operator==(const Row &) const = default;
};

/// Cells merged into one; its value stands in the first. Counted from 1, ends included.
struct CellRange
{
    int firstRow = 0;
    int firstColumn = 0;
    int lastRow = 0;
    int lastColumn = 0;

    bool contains(int row, int column) const
    {
        return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
    }
    bool operator==(const CellRange &) const = default;
};

struct Sheet
{
    QString name;
    bool hidden = false;
    QList<Row> rows; ///< only those that are not blank, by rising number
    QList<CellRange> merged;

    /// The row of a number counted from 1, or null where nothing stands.
    const Row *row(int number) const;
    /// A cell by row and column from 1; blank where nothing stands.
    const Cell &cell(int row, int column) const;

    bool operator==(const Sheet &) const = default;
};

/// All that a workbook says: hidden sheets and rows too, but no formulas, pictures, comments or colours.
struct Workbook
{
    QList<Sheet> sheets; ///< in the order of the tabs
    /// Names that hold for the whole workbook, and what they refer to: "Sheet1!$B$7", "'My sheet'!$A$1:$C$9".
    QMap<QString, QString> definedNames;

    /// The sheet of a name, ignoring case as spreadsheets do, or null.
    const Sheet *sheet(const QString &name) const;

    bool operator==(const Workbook &) const = default;
};

/// How much a workbook may hold. Only what is not blank counts.
struct WorkbookLimits
{
    int rows = 0;          ///< of one sheet
    int columns = 0;       ///< the last column that may hold something
    qsizetype cells = 0;   ///< of the workbook
    int sheets = 0;        ///< of the workbook
    qint64 partBytes = 0;  ///< of one file inside the workbook, unpacked
    qint64 totalBytes = 0; ///< of all files inside the workbook, unpacked

    bool operator==(const WorkbookLimits &) const = default;
};

/// For a filled-in form.
inline constexpr WorkbookLimits formLimits{20'000, 1'000, 200'000, 200, 64'000'000, 100'000'000};
/// For a questionnaire in XLSForm.
inline constexpr WorkbookLimits xlsformLimits{60'000, 2'000, 1'000'000, 200, 64'000'000, 150'000'000};

/// "B7"; row and column are counted from 1.
QString cellName(int row, int column);
/// "B"; counted from 1.
QString columnName(int column);

/// What to tell a person about a cell that holds an error: "workbook.cell_error", "workbook.not_calculated"
/// or "workbook.not_a_number".
Problem cellProblem(const CellError &error, const Place &where);

/// Reads an Excel workbook (.xlsx, also of the strict kind) or an OpenDocument spreadsheet (.ods), told apart
/// by content. Nothing outside @p bytes is opened, nothing is run. @p file is the name shown to people.
/// @p cancelled is asked from time to time; the problem is then "workbook.cancelled".
/// Whatever is not wholly readable is refused, with a code from workbook_problems.h and the place.
Result<Workbook> readWorkbook(const QByteArray &bytes, const QString &file, const WorkbookLimits &limits,
                              const std::function<bool()> &cancelled = {});

} // namespace octant
