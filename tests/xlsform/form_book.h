// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/xlsform/xlsform.h"
#include "tests/support/xlsx_book.h"

namespace octant::test {

using Lines = QList<QStringList>;

/// The workbook of a form: rows of its sheets, each with its headers first; a sheet without rows is not
/// there.
inline QByteArray formBook(const Lines &survey, const Lines &choices = {}, const Lines &settings = {})
{
    XlsxBook book;
    if (!survey.isEmpty())
        book.pages << xlsx::textPage(QStringLiteral("survey"), survey);
    if (!choices.isEmpty())
        book.pages << xlsx::textPage(QStringLiteral("choices"), choices);
    if (!settings.isEmpty())
        book.pages << xlsx::textPage(QStringLiteral("settings"), settings);
    return book.bytes();
}

/// The codes of findings of a severity, in their order.
inline QStringList codesOf(const QList<Finding> &findings, Severity severity)
{
    QStringList codes;
    for (const Finding &finding : findings) {
        if (finding.severity == severity)
            codes << finding.problem.code;
    }
    return codes;
}

} // namespace octant::test
