// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/logic/expression.h"
#include "forms/xlsform/choices_reader.h"
#include "forms/xlsform/finding_list.h"
#include "forms/xlsform/form_names.h"
#include "forms/xlsform/survey_item.h"

#include <QCoreApplication>
#include <QSet>

namespace octant::xlsform {

/// Reads the expressions of a form, repairs what can be repaired, and writes codes in the place of names.
/// What this program cannot compute is kept as inert; what nobody can read is an error.
class ExpressionReader
{
    Q_DECLARE_TR_FUNCTIONS(Xlsform)

public:
    ExpressionReader(SurveyItems &items, FindingList &findings, QString sheet);

    void read();
    /// Puts codes for names in the labels of choices, as far as they are clear.
    void readLabels(ReadLists &lists);

private:
    struct Spot
    {
        int item;
        Field field;
    };

    SurveyItems &m_items;
    FindingList &m_findings;
    QString m_sheet;
    FormNames m_names;

    void readCell(QString &text, const Spot &spot);
    void readDefault(int item);
    void readTexts(int item);
    Text readText(const Text &text, const Spot &spot);
    std::optional<Expression> parse(const QString &text, const Spot &spot, bool &hasEffect);
    void report(const ExpressionProblem &problem, const QString &text, const Spot &spot, bool refused);
    QString withCodes(const QString &text, const Spot &spot);
    void reportReference(FormNames::Meaning::Kind kind, const QString &name, const QString &position,
                         const Spot &spot);
    QList<Choice> choicesWithCodes(const QList<Choice> &choices) const;
    QString labelWithCodes(const QString &label) const;
    bool knowsPaths(const Expression &expression, const Spot &spot);
    QString pathsWithCodes(const Expression &expression, int from) const;
    void keep(QString &text, const Spot &spot);
    Place placeOf(const Spot &spot) const;
};

} // namespace octant::xlsform
