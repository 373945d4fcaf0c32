// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/logic/list_tables.h"

#include "forms/logic/bound_expression.h"

namespace octant {

using namespace Qt::StringLiterals;

namespace {

Dataset tableOf(const QList<Choice> &choices, Language language)
{
    Dataset table;
    QSet<QString> further;
    for (const Choice &choice : choices) {
        for (const QString &column : choice.columns.keys())
            further.insert(column);
    }
    further -= {u"name"_s, u"label"_s};
    table.columns = QStringList(further.cbegin(), further.cend());
    table.columns.sort();
    table.columns = QStringList{u"name"_s, u"label"_s} + table.columns;
    for (const Choice &choice : choices) {
        QStringList row;
        for (const QString &column : std::as_const(table.columns))
            row << columnOf(choice, column, language);
        table.rows << row;
    }
    return table;
}

} // namespace

void ListTables::want(const ReadAnswers &reads)
{
    m_allWanted = m_allWanted || reads.anyTable;
    for (QString name : reads.tables) {
        m_wanted.insert(name);
        if (name.endsWith(u".csv"_s))
            m_wanted.insert(name.chopped(4));
    }
}

void ListTables::fill(const Questionnaire &questionnaire)
{
    for (const ChoiceList &list : questionnaire.lists)
        add(list.name, list.choices);
    for (const Section &section : questionnaire.sections) {
        for (const Question &question : section.questions)
            add(question.list, question.choices);
    }
}

void ListTables::add(const QString &name, const QList<Choice> &choices)
{
    const bool wanted = m_allWanted || m_wanted.contains(name);
    if (!wanted || name.isEmpty() || find(name, Language::English))
        return;
    for (const Language language : {Language::Bulgarian, Language::English})
        m_tables.insert({name, language}, std::make_shared<const Dataset>(tableOf(choices, language)));
}

std::shared_ptr<const Dataset> ListTables::find(const QString &name, Language language) const
{
    return m_tables.value({name, language});
}

} // namespace octant
