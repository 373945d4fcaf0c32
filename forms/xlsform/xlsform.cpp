// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/xlsform/xlsform.h"

#include "forms/workbook/workbook.h"
#include "forms/workbook/workbook_problems.h"
#include "forms/xlsform/finding_list.h"
#include "forms/xlsform/xlsform_reader.h"
#include "forms/xlsform/xlsform_writer.h"

#include <algorithm>

namespace octant {

bool XlsformReading::hasErrors() const
{
    return std::ranges::any_of(findings,
                               [](const Finding &finding) { return finding.severity == Severity::Error; });
}

XlsformReading readXlsform(const QByteArray &bytes, const QString &file,
                           const std::function<bool()> &cancelled)
{
    const Result<Workbook> workbook = readWorkbook(bytes, file, xlsformLimits, cancelled);
    if (!workbook)
        return {{}, {Finding{Severity::Error, workbook.error()}}};
    xlsform::FindingList findings(file);
    XlsformReading reading;
    reading.questionnaire = xlsform::XlsformReader(*workbook, findings).read(cancelled);
    reading.findings = findings.findings();
    if (cancelled && cancelled())
        return {{}, {Finding{Severity::Error, problemOf(workbook::Fault::Cancelled, findings.at({}))}}};
    return reading;
}

QByteArray writeXlsform(const Questionnaire &questionnaire, QList<Finding> *lost)
{
    xlsform::FindingList findings{QString()};
    const QByteArray bytes = xlsform::writeForm(questionnaire, findings);
    if (lost)
        *lost = findings.findings();
    return bytes;
}

} // namespace octant
