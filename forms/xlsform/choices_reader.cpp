// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/xlsform/choices_reader.h"

#include <algorithm>

namespace octant::xlsform {

using namespace Qt::StringLiterals;

ReadList *ReadLists::find(const QString &name, bool external)
{
    const auto place = m_places.constFind({name, external});
    return place == m_places.cend() ? nullptr : &m_lists[*place];
}

ReadList &ReadLists::list(const QString &name, bool external)
{
    if (ReadList *known = find(name, external))
        return *known;
    m_places.insert({name, external}, int(m_lists.size()));
    ReadList list;
    list.name = name;
    list.external = external;
    m_lists << list;
    return m_lists.last();
}

void ChoicesReader::read(const Sheet &sheet, bool external)
{
    m_columns.clear();
    m_codes.clear();
    if (sheet.rows.isEmpty() || !readHeaders(sheet))
        return;
    for (const Row &row : sheet.rows.mid(1))
        readRow(sheet, row, external);
}

bool ChoicesReader::readHeaders(const Sheet &sheet)
{
    const Row &headers = sheet.rows.first();
    for (const PlacedCell &cell : headers.cells) {
        const QString spelling = cell.cell.text().simplified();
        const ChoiceHeader header = choiceHeaderOf(spelling);
        Column column{header.field, spelling};
        if (header.field == ChoiceField::Label)
            column.name = m_languages.tagFor(header.language, sheet.name + u" label"_s);
        const auto isSame = [&](const Column &other) {
            return other.field == column.field && other.name == column.name;
        };
        if (std::ranges::any_of(m_columns, isSame))
            column = {ChoiceField::Column, u"%1 (%2)"_s.arg(spelling, columnName(cell.column))};
        if (!spelling.isEmpty())
            m_columns.insert(cell.column, column);
    }
    bool complete = true;
    for (const auto &[field, name] :
         {std::pair(ChoiceField::List, u"list_name"_s), std::pair(ChoiceField::Name, u"name"_s)}) {
        if (std::ranges::any_of(m_columns, [&](const Column &column) { return column.field == field; }))
            continue;
        complete = false;
        m_findings.refuse(u"no_column"_s, m_findings.at(sheet.name, headers.number),
                          tr("The sheet “%1” has no column “%2”.").arg(sheet.name, name),
                          tr("Add the column; its header stands in the first row."));
    }
    return complete;
}

void ChoicesReader::readRow(const Sheet &sheet, const Row &row, bool external)
{
    QString list;
    Choice choice;
    for (const PlacedCell &cell : row.cells) {
        const auto column = m_columns.constFind(cell.column);
        const QString text = cell.cell.text();
        if (column == m_columns.cend() || text.isEmpty())
            continue;
        if (const CellError *error = cell.cell.error()) {
            m_findings.add(column->field == ChoiceField::Column ? Severity::Warning : Severity::Error,
                           cellProblem(*error, m_findings.at(sheet.name, row.number, cell.column)));
        } else if (column->field == ChoiceField::List) {
            list = text.simplified();
        } else if (column->field == ChoiceField::Name) {
            choice.code = text.trimmed();
        } else if (column->field == ChoiceField::Label) {
            choice.label.set(column->name, text);
        } else {
            choice.columns.insert(column->name, text);
        }
    }
    if (!isUsable(m_findings.at(sheet.name, row.number), list, choice))
        return;
    ReadList &read = m_lists.list(list, external);
    if (read.choices.isEmpty()) {
        read.sheet = sheet.name;
        read.row = row.number;
    }
    if (mayRepeat(m_findings.at(sheet.name, row.number), read, choice))
        read.choices << choice;
}

bool ChoicesReader::isUsable(const Place &where, const QString &list, const Choice &choice)
{
    if (list.isEmpty() && choice.code.isEmpty() && choice.label.isEmpty())
        return false;
    if (list.isEmpty()) {
        m_findings.warn(u"choice_without_list"_s, where,
                        tr("The choice “%1” names no list and is left out.").arg(shortened(choice.code)),
                        tr("Write the name of its list into the column list_name."));
        return false;
    }
    if (choice.code.isEmpty() && choice.label.isEmpty()) {
        m_findings.note(u"empty_choice"_s, where, tr("The row has neither name nor label and is left out."));
        return false;
    }
    if (choice.code.isEmpty()) {
        m_findings.refuse(u"choice_without_name"_s, where,
                          tr("A choice of the list “%1” has no name.").arg(shortened(list)),
                          tr("Write its name into the column name."));
        return false;
    }
    return true;
}

/// The same name may stand in a list again where a filter tells the choices apart by their columns.
bool ChoicesReader::mayRepeat(const Place &where, const ReadList &list, const Choice &choice)
{
    QSet<QString> &codes = m_codes[list.name];
    if (!codes.contains(choice.code)) {
        codes.insert(choice.code);
        return true;
    }
    const QString code = shortened(choice.code);
    if (choice.columns.isEmpty()) {
        m_findings.warn(u"duplicate_choice"_s, where,
                        tr("The choice “%1” stands in the list “%2” again and is left out.")
                            .arg(code, shortened(list.name)),
                        tr("Give each choice a name of its own."));
        return false;
    }
    if (!m_allowsDuplicates && !list.external) {
        m_findings.warn(u"repeated_choice"_s, where,
                        tr("The choice “%1” stands in the list “%2” again.").arg(code, shortened(list.name)),
                        tr("If a filter tells the two apart, set allow_choice_duplicates to yes."));
    }
    return true;
}

} // namespace octant::xlsform
