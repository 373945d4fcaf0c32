// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/model/questionnaire.h"
#include "forms/xlsform/names_written.h"

#include <QHash>
#include <QSet>

namespace octant::xlsform {

/// A list as it is written.
struct WrittenList
{
    QString name;
    QList<Choice> choices;
    bool external = false;
};

/// Gives the lists of a questionnaire's questions names; equal lists that have none of their own share one.
class ListWriter
{
public:
    ListWriter(const Questionnaire &questionnaire, const NamesWritten &names);

    /// The name of the list that a question offers; of a yes/no question that of yes and no.
    QString nameOf(const Question &question) const { return m_names.value(question.code); }
    /// In the order in which they are written.
    const QList<WrittenList> &lists() const { return m_lists; }
    bool hasDuplicates() const;

private:
    const NamesWritten &m_written;
    QList<WrittenList> m_lists;
    QHash<QuestionCode, QString> m_names;
    QSet<std::pair<QString, bool>> m_reserved; ///< by lists that no question offers
    QHash<std::pair<QString, bool>, int> m_byName;
    QHash<size_t, QList<int>> m_unnamed; ///< lists that have no name of their own, by content
    QHash<const Choice *, int> m_shared; ///< the same, by where they lie in memory
    QList<Choice> m_yesNo;

    void addNamed(const Question &question);
    void addUnnamed(const Question &question, const QList<Choice> &choices, const QString &wanted);
    int added(const QString &wanted, const QList<Choice> &choices, bool external);
};

/// Whether a question's choices go to the sheet external_choices.
bool isExternal(const Question &question);

} // namespace octant::xlsform
