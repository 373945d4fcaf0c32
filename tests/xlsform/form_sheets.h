// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/xlsform/xlsform.h"
#include "tests/support/xlsx_book.h"

#include <QMap>

namespace octant::test {

/// An XLSForm as tests write it: the rows of each sheet, the headers first. A row's cells stand between "|",
/// with spaces around them at will.
struct FormSheets
{
    QStringList survey;
    QStringList choices = {};
    QStringList settings = {};
    QMap<QString, QStringList> others = {};

    QByteArray bytes() const
    {
        XlsxBook book;
        const auto add = [&](const QString &name, const QStringList &rows) {
            QList<QStringList> cells;
            for (const QString &row : rows) {
                cells << row.split(u'|');
                for (QString &cell : cells.last())
                    cell = cell.trimmed();
            }
            if (!rows.isEmpty())
                book.pages << xlsx::textPage(name, cells);
        };
        add(QStringLiteral("survey"), survey);
        add(QStringLiteral("choices"), choices);
        add(QStringLiteral("settings"), settings);
        for (auto other = others.cbegin(); other != others.cend(); ++other)
            add(other.key(), *other);
        return book.bytes();
    }

    XlsformReading read() const { return readXlsform(bytes(), QStringLiteral("form.xlsx")); }
};

/// "E xlsform.no_type survey B3": severity, code, sheet and cell (or row) of each finding.
inline QStringList summaryOf(const QList<Finding> &findings)
{
    QStringList all;
    for (const Finding &finding : findings) {
        const Place &where = finding.problem.where;
        QStringList words{finding.severity == Severity::Error     ? QStringLiteral("E")
                          : finding.severity == Severity::Warning ? QStringLiteral("W")
                                                                  : QStringLiteral("N"),
                          finding.problem.code};
        if (!where.sheet.isEmpty())
            words << where.sheet;
        if (!where.cell.isEmpty())
            words << where.cell;
        else if (where.line > 0)
            words << QString::number(where.line);
        all << words.join(u' ');
    }
    return all;
}

} // namespace octant::test
