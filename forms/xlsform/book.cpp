// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/xlsform/book.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <algorithm>
#include <memory>

namespace octant::xlsform {

using namespace Qt::StringLiterals;

namespace {

/// What a cell of Excel holds.
constexpr qsizetype mostCharacters = 32'767;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Xlsform)
};

[[noreturn]] void failToWrite(const QString &folder)
{
    throw MachineFailure({u"xlsform.temporary"_s,
                          {folder, {}, {}, 0, {}},
                          Words::tr("The workbook could not be written."),
                          Words::tr("Make room on the disk that holds this folder.")});
}

/// The library would write the present moment, and equal questionnaires would give different files.
void fixDates(lxw_workbook *workbook)
{
    lxw_doc_properties properties{};
    properties.created = time_t(QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC).toSecsSinceEpoch());
    workbook_set_properties(workbook, &properties);
}

/// What XML cannot hold is written as _xHHHH_, as Excel does; so is the beginning of what looks like that.
QByteArray cellOf(const QString &text)
{
    static const QRegularExpression special(
        u"_(?=x[0-9A-Fa-f]{4}_)|[\\x00-\\x08\\x0B-\\x1F\\x{FFFE}\\x{FFFF}]"_s);
    QString escaped;
    qsizetype end = 0;
    auto matches = special.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const ushort character = text.at(match.capturedStart()).unicode();
        escaped += QStringView(text).mid(end, match.capturedStart() - end);
        escaped += u"_x%1_"_s.arg(QString::number(character, 16).toUpper().rightJustified(4, u'0'));
        end = match.capturedEnd();
    }
    return end == 0 ? text.toUtf8() : (escaped + text.mid(end)).toUtf8();
}

void writeHeaders(lxw_worksheet *worksheet, const QStringList &headers, lxw_format *bold)
{
    constexpr double width = 22;
    worksheet_freeze_panes(worksheet, 1, 0);
    if (!headers.isEmpty())
        worksheet_set_column(worksheet, 0, lxw_col_t(headers.size() - 1), width, nullptr);
    for (int column = 0; column < headers.size(); ++column) {
        worksheet_write_string(worksheet, 0, lxw_col_t(column), cellOf(headers.at(column)).constData(), bold);
    }
}

} // namespace

QString Book::fitting(const QString &text, const Place &where, FindingList &lost)
{
    if (text.size() <= mostCharacters)
        return text;
    lost.warn(u"text_cut"_s, where,
              tr("A text has more than 32,767 characters, the most that a cell holds; the rest is lost."),
              tr("Keep the questionnaire as JSON too, or shorten the text."));
    const bool splitsPair = text.at(mostCharacters - 1).isHighSurrogate();
    return text.left(mostCharacters - (splitsPair ? 1 : 0));
}

QByteArray Book::write(const QList<WrittenSheet> &sheets, FindingList &lost)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"form.xlsx"_s);
    if (!folder.isValid())
        failToWrite(QDir::tempPath());
    lxw_workbook *workbook = workbook_new(QFile::encodeName(path).constData());
    if (!workbook)
        failToWrite(folder.path());
    fixDates(workbook);
    lxw_format *bold = workbook_add_format(workbook);
    format_set_bold(bold);
    for (const WrittenSheet &sheet : sheets) {
        lxw_worksheet *worksheet = workbook_add_worksheet(workbook, sheet.name.toUtf8().constData());
        writeHeaders(worksheet, sheet.headers, bold);
        for (int row = 0; row < sheet.rows.size(); ++row) {
            const QMap<QString, QString> &cells = sheet.rows.at(row);
            for (auto cell = cells.cbegin(); cell != cells.cend(); ++cell) {
                const auto column = sheet.headers.indexOf(cell.key());
                const Place where = lost.at(sheet.name, row + 2, int(column) + 1);
                worksheet_write_string(worksheet, lxw_row_t(row + 1), lxw_col_t(column),
                                       cellOf(fitting(*cell, where, lost)).constData(), nullptr);
            }
        }
    }
    QFile file(path);
    if (workbook_close(workbook) != LXW_NO_ERROR || !file.open(QIODevice::ReadOnly))
        failToWrite(folder.path());
    return file.readAll();
}

} // namespace octant::xlsform
