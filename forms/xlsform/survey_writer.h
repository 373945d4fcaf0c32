// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/model/questionnaire.h"
#include "forms/xlsform/fields.h"
#include "forms/xlsform/finding_list.h"
#include "forms/xlsform/languages.h"
#include "forms/xlsform/list_writer.h"
#include "forms/xlsform/names_written.h"

#include <QCoreApplication>
#include <QMap>

namespace octant::xlsform {

/// Writes the rows of the sheet survey, each a map of headers to cells.
class SurveyWriter
{
    Q_DECLARE_TR_FUNCTIONS(Xlsform)

public:
    using Row = QMap<QString, QString>;

    SurveyWriter(const Questionnaire &questionnaire, const Languages &languages, const NamesWritten &names,
                 const ListWriter &lists, FindingList &lost);

    QList<Row> rows();

private:
    const Questionnaire &m_questionnaire;
    const Languages &m_languages;
    const NamesWritten &m_names;
    const ListWriter &m_lists;
    FindingList &m_lost;
    QList<Row> m_rows;
    QList<const Group *> m_open;
    QList<const Group *> m_begun; ///< groups of the section in the order of their rows
    QList<qsizetype> m_groupRows; ///< where they are

    void writeSection(const Section &section);
    void beginSection(const Section &section);
    void writeInside(const Section &section);
    void goInto(const QList<const Group *> &groups, const Section &section);
    void beginGroup(const Group &group, const Section &section);
    void endGroup(const Section &section);
    void writeEmptyGroups(const SectionCode &around, const Section &section);
    void writePositions(const Section &section);
    static bool isTable(const Group &group, const Section &section);

    Row rowOf(const Question &question);
    void addType(Row &row, const Question &question);
    void addList(Row &row, const Question &question);
    void addAppearance(Row &row, const Question &question) const;
    void addRules(Row &row, const Question &question) const;
    void addUse(Row &row, const Question &question) const;
    void addLabel(Row &row, const Question &question) const;
    void addNames(Row &row, const QString &code, const QString &name) const;
    void addInert(Row &row, const Inert &inert, const QString &code);
    void add(Row &row, Field field, const QString &cell) const;
    void add(Row &row, Field field, const Text &text) const;
};

} // namespace octant::xlsform
