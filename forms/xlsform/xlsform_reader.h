// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/workbook/workbook.h"
#include "forms/xlsform/choices_reader.h"
#include "forms/xlsform/codes.h"
#include "forms/xlsform/finding_list.h"
#include "forms/xlsform/languages.h"
#include "forms/xlsform/settings_reader.h"
#include "forms/xlsform/sheet_table.h"
#include "forms/xlsform/survey_item.h"

#include <QCoreApplication>

#include <functional>

namespace octant::xlsform {

/// Reads an opened workbook in stages: sheets, settings, choices, rows of the survey, codes, expressions;
/// then makes the questionnaire of what it has.
class XlsformReader
{
    Q_DECLARE_TR_FUNCTIONS(Xlsform)

public:
    XlsformReader(const Workbook &workbook, FindingList &findings)
        : m_workbook(workbook)
        , m_findings(findings)
    {
    }

    Questionnaire read(const std::function<bool()> &cancelled);

private:
    const Workbook &m_workbook;
    FindingList &m_findings;
    Questionnaire m_questionnaire;
    Languages m_languages;
    ReadLists m_lists;
    SurveyItems m_items;

    const Sheet *sheet(QLatin1StringView name) const;
    const Sheet *survey();
    bool hasColumns(const SurveyTable &table);
    void readChoices(bool allowsDuplicates);
    void readExpressions(const QString &sheet);
    void addSections(CodeMaker &codes);
    void addTopLevel(int item, CodeMaker &codes);
    static Section sectionOf(const SurveyItem &item);
    void addInside(int item, Section &section);
    static Group groupOf(const SurveyItem &item);
    static void orderGroups(Section &section, QList<int> positions);
    void addLists();
    void setLanguages(const SurveyTable &table, const SettingsReader *settings);
    void reportSheets();
};

} // namespace octant::xlsform
