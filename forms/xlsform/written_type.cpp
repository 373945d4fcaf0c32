// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/xlsform/written_type.h"

#include "forms/xlsform/cell_words.h"
#include "forms/xlsform/fields.h"
#include "forms/xlsform/range_bounds.h"
#include "forms/xlsform/types.h"

namespace octant::xlsform {

using namespace Qt::StringLiterals;

namespace {

QString kept(const Question &question, Field field)
{
    return question.inert.value(nameOf(field));
}

QString appearanceOf(const Question &question)
{
    const QString own = kept(question, Field::Appearance);
    if (question.type != QuestionType::LongText)
        return own;
    return withMultiline(own);
}

bool isToday(const QString &keyword, const Question &question)
{
    return keyword == "today"_L1 && question.calculation == "today()"_L1;
}

/// What the reader will take a keyword for.
QuestionType readAs(const QString &keyword, const Question &question)
{
    TypeTraits traits;
    traits.calculated = (!question.calculation.isEmpty() && !isToday(keyword, question)) ||
                        !kept(question, Field::Calculation).isEmpty();
    traits.multiline = isMultiline(appearanceOf(question));
    traits.whole = keyword == "range"_L1 && rangeBoundsOf(kept(question, Field::Parameters)).whole;
    const QuestionType type = meaningOf(keyword, traits).type;
    // A calculation that cannot be computed here makes a hidden question.
    const bool isDead = question.calculation.isEmpty() && type == QuestionType::Calculated &&
                        !kept(question, Field::Calculation).isEmpty();
    return isDead ? QuestionType::Hidden : type;
}

/// Whether the reader would make anything of a keyword that the question does not have.
bool addsNothing(const QString &keyword, const Question &question)
{
    if (keyword == "range"_L1) {
        const QString bounds = rangeBoundsOf(kept(question, Field::Parameters)).constraint();
        return question.constraint == bounds || question.constraint.endsWith(u" and "_s + bounds);
    }
    if (keyword == "acknowledge"_L1)
        return question.choices == acknowledgement() && question.list.isEmpty();
    if (keyword == "today"_L1)
        return isToday(keyword, question);
    return true;
}

bool fits(const QString &keyword, const Question &question)
{
    return keywordFor(readAs(keyword, question)) == keywordFor(question.type) &&
           addsNothing(keyword, question);
}

} // namespace

WrittenType writtenTypeOf(const Question &question)
{
    const QString imported = kept(question, Field::Type);
    const TypeCell cell = typeCellOf(imported);
    WrittenType type;
    type.cell = keywordFor(question.type);
    QString keyword = type.cell;
    if (!imported.isEmpty() && fits(cell.keyword, question)) {
        type.cell = imported;
        keyword = cell.keyword;
    } else {
        type.lost = imported;
    }
    type.appearance = appearanceOf(question);
    type.impliesCalculation = isToday(keyword, question);
    type.needsOwn = readAs(keyword, question) != question.type;
    return type;
}

} // namespace octant::xlsform
