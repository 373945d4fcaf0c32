// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/xlsform/logic_check.h"

#include "forms/logic/form_logic.h"

#include <QHash>
#include <QSet>

namespace octant::xlsform {

using namespace Qt::StringLiterals;

namespace {

/// Of a member of the model, as the form logic names it.
Field fieldOf(const QString &member)
{
    static const QHash<QString, Field> fields{
        {u"relevant"_s, Field::Relevant},         {u"constraint"_s, Field::Constraint},
        {u"requiredWhen"_s, Field::Required},     {u"calculation"_s, Field::Calculation},
        {u"choiceFilter"_s, Field::ChoiceFilter}, {u"repeatCount"_s, Field::RepeatCount},
    };
    return fields.value(member, Field::Name);
}

QSet<int> rowsWithErrors(const FindingList &findings, const QString &sheet)
{
    QSet<int> rows;
    for (const Finding &finding : findings.findings()) {
        if (finding.severity == Severity::Error && finding.problem.where.sheet == sheet)
            rows.insert(finding.problem.where.line);
    }
    return rows;
}

} // namespace

void reportLogic(const Questionnaire &questionnaire, const SurveyItems &items, const QString &sheet,
                 FindingList &findings)
{
    const QList<Problem> problems = FormLogic::problemsOf(questionnaire);
    if (problems.isEmpty())
        return;
    QHash<QString, int> places;
    for (int item = 0; item < items.size(); ++item)
        places.insert(items.at(item).question.code.text(), item);
    const QSet<int> reported = rowsWithErrors(findings, sheet);
    for (Problem problem : problems) {
        const int place = places.value(problem.where.question, -1);
        if (place < 0)
            continue;
        const SurveyItem &item = items.at(place);
        if (problem.code != "logic.cycle"_L1 && reported.contains(item.row))
            continue;
        const Field field = fieldOf(problem.where.cell);
        problem.where = findings.at(sheet, item.row, item.columns.value(field));
        problem.where.question = item.question.code.text();
        findings.add(Severity::Error, problem);
    }
}

} // namespace octant::xlsform
