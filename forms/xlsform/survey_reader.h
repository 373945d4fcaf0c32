// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/xlsform/question_reader.h"

#include <QCoreApplication>

#include <functional>

namespace octant::xlsform {

/// Reads the rows of the sheet survey into items, outer ones before those inside them.
class SurveyReader
{
    Q_DECLARE_TR_FUNCTIONS(Xlsform)

public:
    SurveyReader(const SurveyTable &table, const Languages &languages, ReadLists &lists,
                 FindingList &findings);

    /// Stops half-way when @p cancelled says so.
    SurveyItems read(const std::function<bool()> &cancelled);

private:
    const SurveyTable &m_table;
    FindingList &m_findings;
    RowReader m_rows;
    QuestionReader m_questions;
    ReadLists &m_lists;
    const Languages &m_languages;
    SurveyItems m_items;
    QList<int> m_open; ///< items that have begun and not ended, the innermost last

    void readRow(const Row &row);
    bool isSkipped(const SurveyRow &row);
    void add(SurveyItem item, const TypeCell &type);
    void end(const SurveyRow &row, const TypeCell &type);
    void addOther(const SurveyItem &asked);
    Text wordsFor(const char *source) const;
    void giveName(SurveyItem &item, const TypeCell &type);
    void unknownType(const SurveyRow &row);
    void reportOpen();
    void checkNames();
    Place placeOf(const SurveyRow &row, Field field) const;
};

} // namespace octant::xlsform
