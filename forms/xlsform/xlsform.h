// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/model/problem.h"
#include "forms/model/questionnaire.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>

namespace octant {

// Questionnaires as XLSForm, the workbooks of ODK, KoboToolbox and their kin (https://xlsform.org). What such
// a form says and this program does not use is kept as Inert cells and written out again.

struct XlsformReading
{
    Questionnaire questionnaire; ///< not to be used where hasErrors()
    /// Everything that is wrong, was repaired or renamed, or is kept without effect; each with sheet, cell
    /// and row. Codes begin with "xlsform.", "expression." or "workbook.".
    QList<Finding> findings;

    bool hasErrors() const;
};

/// Reads a workbook with the sheets survey, choices and settings, as people write them: headers and types in
/// all their spellings, one language or many. @p file is the name shown to people. @p cancelled is asked from
/// time to time; the only finding is then the error "workbook.cancelled".
///
/// Errors: no workbook, no survey, an unknown type, groups that do not close, a name twice in one group, an
/// expression that cannot be read or names an unknown question, questions that wait for each other.
XlsformReading readXlsform(const QByteArray &bytes, const QString &file,
                           const std::function<bool()> &cancelled = {});

/// Writes a workbook that keeps the rules of pyxform, with what only this program knows in further columns,
/// settings and one further sheet, all called octant…; readXlsform() gives an equal questionnaire. Equal
/// questionnaires give equal bytes.
///
/// @p lost takes what a workbook cannot hold (a text of more than 32,767 characters, …).
/// Throws MachineFailure where the temporary folder cannot be written.
QByteArray writeXlsform(const Questionnaire &questionnaire, QList<Finding> *lost = nullptr);

} // namespace octant
