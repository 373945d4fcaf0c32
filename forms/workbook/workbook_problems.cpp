// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/workbook/workbook_problems.h"

#include "forms/workbook/workbook.h"

#include <QCoreApplication>

#include <iterator>

using namespace Qt::StringLiterals;

namespace octant {

namespace workbook {

namespace {

/// The words of this folder.
struct WorkbookWords
{
    Q_DECLARE_TR_FUNCTIONS(Workbook)
};

struct FaultWords
{
    const char *code;
    const char *what; ///< %1 stands for the part or the detail
    const char *remedy;
};

constexpr const char *saveAsXlsx =
    QT_TRANSLATE_NOOP("Workbook", "Open it in Excel or LibreOffice and save it as “Excel Workbook (.xlsx)”.");
constexpr const char *chooseWorkbook =
    QT_TRANSLATE_NOOP("Workbook", "Choose the workbook itself (.xlsx or .ods).");
constexpr const char *sendAgain =
    QT_TRANSLATE_NOOP("Workbook", "Ask for the file to be sent again, packed into a zip if it goes by mail.");
constexpr const char *saveAgain = QT_TRANSLATE_NOOP(
    "Workbook", "Open the workbook in Excel or LibreOffice, save it under a new name and try that file.");
constexpr const char *splitUp =
    QT_TRANSLATE_NOOP("Workbook", "Delete what is not needed, or divide it into several workbooks.");
constexpr const char *distrust = QT_TRANSLATE_NOOP(
    "Workbook", "Ask the sender where the file comes from, and for a copy saved by Excel or LibreOffice.");

constexpr FaultWords words[] = {
    {"empty", QT_TRANSLATE_NOOP("Workbook", "The file is empty."), sendAgain},
    {"old_xls", QT_TRANSLATE_NOOP("Workbook", "The file is a workbook of the old Excel kind (.xls)."),
     saveAsXlsx},
    {"encrypted", QT_TRANSLATE_NOOP("Workbook", "The workbook is protected by a password."),
     QT_TRANSLATE_NOOP("Workbook", "Open it with the password, save it without one and try that file.")},
    {"xlsb", QT_TRANSLATE_NOOP("Workbook", "The file is a binary workbook (.xlsb)."), saveAsXlsx},
    {"macros", QT_TRANSLATE_NOOP("Workbook", "The workbook contains macros (.xlsm)."),
     QT_TRANSLATE_NOOP("Workbook",
                       "Save it as “Excel Workbook (.xlsx)”, without macros, and try that file.")},
    {"xml_spreadsheet",
     QT_TRANSLATE_NOOP("Workbook", "The file is a spreadsheet in plain XML, not a workbook."), saveAsXlsx},
    {"text",
     QT_TRANSLATE_NOOP("Workbook",
                       "The file is plain text, such as CSV, and not a workbook, whatever its name says."),
     saveAsXlsx},
    {"web_page",
     QT_TRANSLATE_NOOP("Workbook", "The file is a web page and not a workbook, whatever its name says."),
     QT_TRANSLATE_NOOP(
         "Workbook", "If it was downloaded, sign in there and download the workbook itself; else open it in "
                     "Excel or LibreOffice and save it as “Excel Workbook (.xlsx)”.")},
    {"pdf", QT_TRANSLATE_NOOP("Workbook", "The file is a PDF and not a workbook, whatever its name says."),
     chooseWorkbook},
    {"picture",
     QT_TRANSLATE_NOOP("Workbook", "The file is a picture and not a workbook, whatever its name says."),
     chooseWorkbook},
    {"other_document",
     QT_TRANSLATE_NOOP("Workbook", "The file is an archive or document of another kind, not a workbook."),
     chooseWorkbook},
    {"not_a_workbook", QT_TRANSLATE_NOOP("Workbook", "The file is not a workbook."), chooseWorkbook},
    {"truncated", QT_TRANSLATE_NOOP("Workbook", "The end of the file is missing."), sendAgain},
    {"trailing",
     QT_TRANSLATE_NOOP("Workbook",
                       "Something that does not belong there was added before or behind the workbook."),
     sendAgain},
    {"damaged", QT_TRANSLATE_NOOP("Workbook", "The file is damaged."), sendAgain},
    {"damaged_part",
     QT_TRANSLATE_NOOP("Workbook", "The file is damaged: its part “%1” does not read as it was written."),
     sendAgain},
    {"duplicate_part",
     QT_TRANSLATE_NOOP("Workbook",
                       "The part “%1” stands in the file twice, so that it is unclear which one counts."),
     saveAgain},
    {"unsafe_name",
     QT_TRANSLATE_NOOP("Workbook", "The part “%1” bears a name that points to a place outside the file."),
     distrust},
    {"too_many_parts",
     QT_TRANSLATE_NOOP("Workbook", "The file is packed from more than %1 parts, which no workbook needs."),
     distrust},
    {"part_too_large",
     QT_TRANSLATE_NOOP("Workbook", "The part “%1” of the file is too large for a workbook of this kind."),
     splitUp},
    {"too_large",
     QT_TRANSLATE_NOOP("Workbook",
                       "Unpacked, the file is larger than the %1 MB that a workbook may have here."),
     splitUp},
    {"bomb",
     QT_TRANSLATE_NOOP(
         "Workbook", "The part “%1” of the file unpacks to more than a hundred times its size, which is how "
                     "programs are brought to a halt."),
     distrust},
    {"missing_part", QT_TRANSLATE_NOOP("Workbook", "The part “%1” of the workbook is missing."), saveAgain},
    {"outside", QT_TRANSLATE_NOOP("Workbook", "The workbook keeps a sheet outside the file, at “%1”."),
     saveAgain},
    {"broken_part", QT_TRANSLATE_NOOP("Workbook", "The part “%1” of the workbook is broken."), saveAgain},
    {"doctype",
     QT_TRANSLATE_NOOP(
         "Workbook", "The part “%1” of the workbook holds a document type declaration, which can be used to "
                     "reach other files and does not belong there."),
     distrust},
    {"overlong",
     QT_TRANSLATE_NOOP("Workbook",
                       "The part “%1” of the workbook holds a text or an element that is too long to read."),
     saveAgain},
    {"no_sheets", QT_TRANSLATE_NOOP("Workbook", "The workbook has no sheets."), chooseWorkbook},
    {"duplicate_sheet", QT_TRANSLATE_NOOP("Workbook", "Two sheets of the workbook bear the same name."),
     QT_TRANSLATE_NOOP("Workbook", "Rename one of them, or delete the one that does not count.")},
    {"shared_part",
     QT_TRANSLATE_NOOP("Workbook",
                       "The sheet shares its part “%1” with another one, which no program writes."),
     saveAgain},
    {"too_many_sheets",
     QT_TRANSLATE_NOOP("Workbook", "The workbook has more than the %1 sheets that it may have here."),
     splitUp},
    {"too_many_rows",
     QT_TRANSLATE_NOOP("Workbook", "The sheet has more than the %1 filled rows that it may have here."),
     splitUp},
    {"too_many_columns",
     QT_TRANSLATE_NOOP("Workbook", "The cell lies beyond column %1, the last that may be filled here."),
     QT_TRANSLATE_NOOP("Workbook", "Delete what stands there, or move it to the left.")},
    {"too_many_cells",
     QT_TRANSLATE_NOOP("Workbook", "The workbook has more than the %1 filled cells that it may have here."),
     splitUp},
    {"too_many_merged", QT_TRANSLATE_NOOP("Workbook", "The sheet has more than %1 merged cells."),
     QT_TRANSLATE_NOOP("Workbook", "Unmerge the cells that need not be merged.")},
    {"too_many_names", QT_TRANSLATE_NOOP("Workbook", "The workbook has more than %1 defined names."),
     QT_TRANSLATE_NOOP("Workbook", "Delete the names that are not needed, in the name manager.")},
    {"bad_reference", QT_TRANSLATE_NOOP("Workbook", "The sheet names a cell “%1”, which cannot be there."),
     saveAgain},
    {"duplicate_cell",
     QT_TRANSLATE_NOOP("Workbook", "The cell stands in the file twice, so that it is unclear what is in it."),
     saveAgain},
    {"shared_string", QT_TRANSLATE_NOOP("Workbook", "The text of the cell is missing in the file."),
     saveAgain},
    {"cancelled", QT_TRANSLATE_NOOP("Workbook", "The reading was cancelled."), ""},
};
static_assert(std::size(words) == std::size_t(Fault::Cancelled) + 1);

constexpr FaultWords cellWords[] = {
    {"cell_error", QT_TRANSLATE_NOOP("Workbook", "The formula in the cell gives the error %1."),
     QT_TRANSLATE_NOOP("Workbook", "Correct the formula, or type the value itself.")},
    {"not_calculated", QT_TRANSLATE_NOOP("Workbook", "The formula in the cell was saved without its result."),
     QT_TRANSLATE_NOOP("Workbook",
                       "Open the workbook in Excel or LibreOffice, let it calculate and save it again.")},
    {"not_a_number", QT_TRANSLATE_NOOP("Workbook", "The cell should hold a number but holds “%1”."),
     QT_TRANSLATE_NOOP("Workbook", "Type the number again.")},
};

Problem say(const FaultWords &said, const Place &where, const QString &detail)
{
    const QString what = WorkbookWords::tr(said.what);
    const QString remedy = *said.remedy == '\0' ? QString() : WorkbookWords::tr(said.remedy);
    return {u"workbook."_s + QLatin1String(said.code), where,
            what.contains(u"%1"_s) ? what.arg(detail) : what, remedy};
}

} // namespace

Problem problemOf(Fault fault, const Place &where, const QString &detail)
{
    return say(words[std::size_t(fault)], where, detail);
}

QString amount(qint64 number)
{
    QString digits = QString::number(number);
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3)
        digits.insert(at, QChar::Nbsp);
    return digits;
}

} // namespace workbook

Problem cellProblem(const CellError &error, const Place &where)
{
    return workbook::say(workbook::cellWords[std::size_t(error.kind)], where, error.text);
}

} // namespace octant
