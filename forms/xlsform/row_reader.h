// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/model/question.h"
#include "forms/xlsform/sheet_table.h"

#include <QCoreApplication>
#include <QMap>

namespace octant::xlsform {

/// A row of the sheet survey, its cells sorted by what they say.
struct SurveyRow
{
    int number = 0;
    QMap<Field, QString> cells; ///< never blank; names and the like without outer spaces
    QMap<Field, Text> texts;
    QMap<Field, int> columns; ///< where each stood, of texts the first
    Inert kept;

    QString cell(Field field) const { return cells.value(field); }
    bool isBlank() const { return cells.isEmpty() && texts.isEmpty(); }
};

/// Reads rows one by one and says what in them is kept without effect.
class RowReader
{
    Q_DECLARE_TR_FUNCTIONS(Xlsform)

public:
    RowReader(const SurveyTable &table, const Languages &languages, FindingList &findings)
        : m_table(table)
        , m_languages(languages)
        , m_findings(findings)
    {
    }

    SurveyRow read(const Row &row);
    /// Moves a cell to those that are kept, as having no effect.
    void keep(SurveyRow &row, Field field);
    /// After the last row: one finding for each column of the author's own.
    void reportColumns();

private:
    const SurveyTable &m_table;
    const Languages &m_languages;
    FindingList &m_findings;
    struct Tally
    {
        int cells = 0;
        int firstRow = 0;
    };
    QMap<int, Tally> m_ownColumns; ///< by column
    QMap<int, Tally> m_headless;

    void take(SurveyRow &row, const PlacedCell &cell, const SurveyColumn &column);
    void takeText(SurveyRow &row, const PlacedCell &cell, const SurveyColumn &column);
    void takeAgain(SurveyRow &row, const PlacedCell &cell, const SurveyColumn &column);
    bool isUsable(const SurveyRow &row, const PlacedCell &cell, const SurveyColumn *column);
    void noteKept(const Place &where, const QString &name);
    static void count(QMap<int, Tally> &tallies, const PlacedCell &cell, int row);
};

} // namespace octant::xlsform
