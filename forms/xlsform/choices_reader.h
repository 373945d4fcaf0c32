// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/model/questionnaire.h"
#include "forms/workbook/workbook.h"
#include "forms/xlsform/fields.h"
#include "forms/xlsform/finding_list.h"
#include "forms/xlsform/languages.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

namespace octant::xlsform {

/// A list of choices of the form that is being read.
struct ReadList
{
    QString name;
    QList<Choice> choices;
    QString sheet;
    int row = 0; ///< of its first choice
    bool external = false;
    bool isUsed = false;
};

/// All lists of a form, in their order.
class ReadLists
{
public:
    /// Null where there is none.
    ReadList *find(const QString &name, bool external);
    ReadList &list(const QString &name, bool external);
    QList<ReadList> &all() { return m_lists; }

private:
    QList<ReadList> m_lists;
    QHash<std::pair<QString, bool>, int> m_places;
};

/// Reads the sheets choices and external_choices.
class ChoicesReader
{
    Q_DECLARE_TR_FUNCTIONS(Xlsform)

public:
    ChoicesReader(ReadLists &lists, Languages &languages, FindingList &findings, bool allowsDuplicates)
        : m_lists(lists)
        , m_languages(languages)
        , m_findings(findings)
        , m_allowsDuplicates(allowsDuplicates)
    {
    }

    void read(const Sheet &sheet, bool external);

private:
    struct Column
    {
        ChoiceField field = ChoiceField::Column;
        QString name; ///< a language's tag, or the name of a column of the choices
    };

    ReadLists &m_lists;
    Languages &m_languages;
    FindingList &m_findings;
    bool m_allowsDuplicates;
    QHash<int, Column> m_columns;
    QHash<QString, QSet<QString>> m_codes; ///< by list

    bool readHeaders(const Sheet &sheet);
    void readRow(const Sheet &sheet, const Row &row, bool external);
    bool isUsable(const Place &where, const QString &list, const Choice &choice);
    bool mayRepeat(const Place &where, const ReadList &list, const Choice &choice);
};

} // namespace octant::xlsform
