// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/xlsform/finding_list.h"
#include "forms/xlsform/survey_item.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

namespace octant::xlsform {

/// What XForms takes for the name of an element.
bool isXmlName(const QString &name);

/// Gives every item its code: the one that the form holds, its name, or one made from it where the name
/// cannot be a code or stands in several groups. Each change is a finding.
class CodeMaker
{
    Q_DECLARE_TR_FUNCTIONS(Xlsform)

public:
    CodeMaker(SurveyItems &items, FindingList &findings, QString sheet)
        : m_items(items)
        , m_findings(findings)
        , m_sheet(std::move(sheet))
    {
    }

    void giveCodes();
    /// A code for a section that no row of the form stands for; @p wanted if that is free.
    QString sectionCode(const QString &wanted);

private:
    SurveyItems &m_items;
    FindingList &m_findings;
    QString m_sheet;
    QSet<QString> m_taken;          ///< in lower case
    QHash<QString, int> m_repeated; ///< how often a name stands in the form, in lower case
    int m_sections = 0;

    void takeGivenCodes();
    void takeFreeNames();
    void makeCode(SurveyItem &item);
    QString made(const SurveyItem &item) const;
    QString free(const QString &code) const;
    void give(SurveyItem &item, const QString &code);
    void report(const SurveyItem &item);
};

} // namespace octant::xlsform
