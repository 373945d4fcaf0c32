// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/workbook/workbook.h"

#include "forms/workbook/archive.h"
#include "forms/workbook/ods_reader.h"
#include "forms/workbook/xlsx_reader.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace octant {

namespace {

/// What a value is as text.
struct AsText
{
    QString operator()(std::monostate) const { return {}; }
    QString operator()(const QString &text) const { return text; }
    QString operator()(double number) const
    {
        // adding zero takes the sign from minus zero
        return QString::number(number + 0.0, 'f', QLocale::FloatingPointShortest);
    }
    QString operator()(bool value) const { return value ? u"TRUE"_s : u"FALSE"_s; }
    QString operator()(QDate date) const { return date.toString(Qt::ISODate); }
    QString operator()(QTime time) const { return clock(time); }
    QString operator()(const QDateTime &moment) const
    {
        return moment.date().toString(Qt::ISODate) + u'T' + clock(moment.time());
    }
    QString operator()(const CellError &error) const { return error.text; }

private:
    static QString clock(QTime time)
    {
        return time.toString(time.msec() == 0 ? Qt::ISODate : Qt::ISODateWithMs);
    }
};

const Cell &blankCell()
{
    static const Cell blank;
    return blank;
}

} // namespace

QString Cell::text() const
{
    return std::visit(AsText(), value);
}

const Cell &Row::cell(int column) const
{
    const auto found =
        std::lower_bound(cells.cbegin(), cells.cend(), column,
                         [](const PlacedCell &each, int wanted) { return each.column < wanted; });
    return found != cells.cend() && found->column == column ? found->cell : blankCell();
}

const Row *Sheet::row(int number) const
{
    const auto found = std::lower_bound(rows.cbegin(), rows.cend(), number,
                                        [](const Row &each, int wanted) { return each.number < wanted; });
    return found != rows.cend() && found->number == number ? &*found : nullptr;
}

const Cell &Sheet::cell(int row, int column) const
{
    const Row *found = this->row(row);
    return found ? found->cell(column) : blankCell();
}

const Sheet *Workbook::sheet(const QString &name) const
{
    const auto found = std::find_if(sheets.cbegin(), sheets.cend(), [&](const Sheet &each) {
        return each.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found != sheets.cend() ? &*found : nullptr;
}

QString columnName(int column)
{
    QString name;
    for (int rest = column; rest > 0; rest = (rest - 1) / 26)
        name.prepend(QChar(u'A' + (rest - 1) % 26));
    return name;
}

QString cellName(int row, int column)
{
    return columnName(column) + QString::number(row);
}

Result<Workbook> readWorkbook(const QByteArray &bytes, const QString &file, const WorkbookLimits &limits,
                              const std::function<bool()> &cancelled)
{
    Result<workbook::Archive> archive = workbook::Archive::open(bytes, file, limits);
    if (!archive)
        return std::unexpected(archive.error());
    const workbook::Source source{*archive, file, limits, cancelled};
    return workbook::isOpenDocument(*archive) ? workbook::readOpenDocument(source)
                                              : workbook::readXlsx(source);
}

} // namespace octant
