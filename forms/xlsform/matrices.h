// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/xlsform/finding_list.h"
#include "forms/xlsform/survey_item.h"

#include <QCoreApplication>

namespace octant::xlsform {

/// Finds the groups that are shown as a table of rows against one scale, as XLSForm writes them: the
/// appearance table-list, or a heading with the appearance label and rows with list-nolabel.
class MatrixFinder
{
    Q_DECLARE_TR_FUNCTIONS(Xlsform)

public:
    MatrixFinder(SurveyItems &items, FindingList &findings, QString sheet)
        : m_items(items)
        , m_findings(findings)
        , m_sheet(std::move(sheet))
    {
    }

    /// Marks them and takes their headings out of the items, which changes the places of what follows. Must
    /// come before anything that counts on those.
    void find();

private:
    SurveyItems &m_items;
    FindingList &m_findings;
    QString m_sheet;
    QSet<int> m_headings;

    void look(int group, QList<int> rows);
    bool isHeading(const SurveyItem &item) const;
    bool isScale(const QList<int> &rows) const;
    bool isNamed(const QString &name) const;
    void takeHeadings();
};

} // namespace octant::xlsform
