// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/xlsform/choices_reader.h"
#include "forms/xlsform/row_reader.h"
#include "forms/xlsform/survey_item.h"

#include <QCoreApplication>

namespace octant::xlsform {

/// Reads what one row says into a question, group or repeat; expressions are left as they stand.
class QuestionReader
{
    Q_DECLARE_TR_FUNCTIONS(Xlsform)

public:
    QuestionReader(RowReader &rows, ReadLists &lists, FindingList &findings, QString sheet)
        : m_rows(rows)
        , m_lists(lists)
        , m_findings(findings)
        , m_sheet(std::move(sheet))
    {
    }

    SurveyItem readQuestion(SurveyRow &row, const TypeCell &type);
    SurveyItem readContainer(SurveyRow &row, const TypeCell &type);

private:
    RowReader &m_rows;
    ReadLists &m_lists;
    FindingList &m_findings;
    QString m_sheet;

    SurveyItem begin(SurveyRow &row, const TypeCell &type) const;
    void readTexts(SurveyRow &row, Question &question) const;
    void readRules(SurveyRow &row, Question &question);
    void readRequired(SurveyRow &row, Question &question) const;
    void readOwn(SurveyRow &row, Question &question);
    void readType(SurveyRow &row, const TypeCell &type, Question &question);
    void readAppearance(SurveyRow &row, Question &question);
    void readChoices(const SurveyRow &row, const TypeCell &type, Question &question);
    void readRange(const SurveyRow &row, Question &question);
    void finish(SurveyRow &row, SurveyItem &item);
    void checkCalculation(const SurveyRow &row, Question &question);
    void reportType(const SurveyRow &row, const TypeCell &type, const TypeMeaning &meaning);
    void missingList(const SurveyRow &row, const TypeCell &type, Question &question);
    void checkNames(const SurveyRow &row, const TypeCell &type, const ReadList &list);
    template <typename Value>
    void readNamed(const SurveyRow &row, Field field, std::optional<Value> (*valueOf)(const QString &),
                   Value &value);
    Place placeOf(const SurveyRow &row, Field field) const;
};

} // namespace octant::xlsform
