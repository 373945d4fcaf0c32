// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/xlsform/question_reader.h"

#include "forms/xlsform/cell_words.h"
#include "forms/xlsform/own_sheet.h"
#include "forms/xlsform/range_bounds.h"

#include <algorithm>

namespace octant::xlsform {

using namespace Qt::StringLiterals;

namespace {

bool offersChoices(QuestionType type)
{
    return hasChoices(type) || type == QuestionType::YesNo;
}

} // namespace

Place QuestionReader::placeOf(const SurveyRow &row, Field field) const
{
    return m_findings.at(m_sheet, row.number, row.columns.value(field));
}

SurveyItem QuestionReader::begin(SurveyRow &row, const TypeCell &type) const
{
    SurveyItem item;
    item.kind = type.kind;
    item.row = row.number;
    item.columns = row.columns;
    item.name = row.cell(Field::Name);
    item.question.code = QuestionCode(row.cell(Field::OwnCode));
    item.question.name = row.cell(Field::OwnName);
    item.section = row.cell(Field::OwnSection);
    for (const Field field : {Field::Type, Field::Name, Field::OwnCode, Field::OwnName, Field::OwnSection})
        row.cells.remove(field);
    return item;
}

/// Whatever was not understood by now is kept.
void QuestionReader::finish(SurveyRow &row, SurveyItem &item)
{
    const QList<Field> rest = row.cells.keys();
    for (const Field field : rest)
        m_rows.keep(row, field);
    const QList<Field> texts = row.texts.keys();
    for (const Field field : texts)
        m_rows.keep(row, field);
    item.question.inert.insert(row.kept);
}

SurveyItem QuestionReader::readContainer(SurveyRow &row, const TypeCell &type)
{
    SurveyItem item = begin(row, type);
    item.question.label = row.texts.take(Field::Label);
    item.question.relevant = row.cells.take(Field::Relevant);
    item.groupKind = item.isRepeat() ? GroupKind::Repeat : GroupKind::Plain;
    item.principle = PrincipleCode(row.cells.take(Field::OwnPrinciple));
    item.ungrouped = row.cells.take(Field::OwnUngrouped) == "yes"_L1;
    // Of a group, not of a repeat, a count means nothing.
    if (item.isRepeat())
        item.repeatCount = row.cells.take(Field::RepeatCount);
    if (row.cells.contains(Field::OwnPosition))
        item.position = row.cells.take(Field::OwnPosition).toInt();
    readNamed(row, Field::OwnKind, &groupKindOf, item.groupKind);
    row.cells.remove(Field::OwnKind);
    if (item.groupKind == GroupKind::Matrix && row.cell(Field::Appearance) == "table-list"_L1)
        row.cells.remove(Field::Appearance);
    finish(row, item);
    return item;
}

SurveyItem QuestionReader::readQuestion(SurveyRow &row, const TypeCell &type)
{
    SurveyItem item = begin(row, type);
    readTexts(row, item.question);
    readRules(row, item.question);
    readOwn(row, item.question);
    readType(row, type, item.question);
    checkCalculation(row, item.question);
    finish(row, item);
    return item;
}

void QuestionReader::readTexts(SurveyRow &row, Question &question) const
{
    question.label = row.texts.take(Field::Label);
    if (row.cells.take(Field::OwnLabel) == "none"_L1)
        question.label = {};
    question.help = row.texts.take(Field::Hint);
    question.requiredMessage = row.texts.take(Field::RequiredMessage);
    question.constraintMessage = row.texts.take(Field::ConstraintMessage);
}

void QuestionReader::readRules(SurveyRow &row, Question &question)
{
    readRequired(row, question);
    question.relevant = row.cells.take(Field::Relevant);
    question.constraint = row.cells.take(Field::Constraint);
    question.calculation = row.cells.take(Field::Calculation);
    question.choiceFilter = row.cells.take(Field::ChoiceFilter);
    question.defaultValue = row.cells.take(Field::Default);
    const std::optional<bool> readOnly = truthOf(row.cell(Field::ReadOnly));
    question.readOnly = readOnly.value_or(false);
    if (readOnly)
        row.cells.remove(Field::ReadOnly);
}

void QuestionReader::readRequired(SurveyRow &row, Question &question) const
{
    const QString cell = row.cells.take(Field::Required);
    const std::optional<bool> required = truthOf(cell);
    question.required = required.value_or(false);
    question.requiredWhen = required ? row.cell(Field::OwnRequiredWhen) : cell;
    row.cells.remove(Field::OwnRequiredWhen);
}

void QuestionReader::readOwn(SurveyRow &row, Question &question)
{
    question.unit = UnitCode(row.cells.take(Field::OwnUnit));
    question.indicator = IndicatorCode(row.cells.take(Field::OwnIndicator));
    question.impactArea = ImpactAreaCode(row.cells.take(Field::OwnArea));
    question.standards = listOfCell(row.cells.take(Field::OwnStandards));
    question.sets = listOfCell(row.cells.take(Field::OwnSets));
    question.kinds = listOfCell(row.cells.take(Field::OwnKinds));
    readNamed(row, Field::OwnDirection, &directionOf, question.direction);
    readNamed(row, Field::OwnPersonal, &personalRoleOf, question.personal);
    row.cells.remove(Field::OwnDirection);
    row.cells.remove(Field::OwnPersonal);
}

template <typename Value>
void QuestionReader::readNamed(const SurveyRow &row, Field field,
                               std::optional<Value> (*valueOf)(const QString &), Value &value)
{
    const QString name = row.cell(field);
    if (name.isEmpty())
        return;
    const std::optional<Value> named = valueOf(name);
    if (!named) {
        m_findings.refuse(u"unknown_word"_s, placeOf(row, field),
                          tr("“%1” means nothing in the column “%2”.").arg(shortened(name), nameOf(field)),
                          tr("Empty the cell, or write one of the words that Octant writes there."));
    }
    value = named.value_or(value);
}

void QuestionReader::readType(SurveyRow &row, const TypeCell &type, Question &question)
{
    TypeTraits traits;
    traits.calculated = !question.calculation.isEmpty();
    traits.multiline = isMultiline(row.cell(Field::Appearance));
    traits.whole = type.keyword == "range"_L1 && rangeBoundsOf(row.cell(Field::Parameters)).whole;
    const TypeMeaning meaning = meaningOf(type.keyword, traits);
    question.type = meaning.type;
    readNamed(row, Field::OwnType, &questionTypeOf, question.type);
    if (row.cells.take(Field::OwnType).isEmpty())
        reportType(row, type, meaning);
    // What is calculated offers no list, and is written as any other calculation.
    const bool losesList = takesList(type.keyword) && !offersChoices(question.type);
    if (type.keyword != keywordFor(question.type) && !losesList) {
        const bool namesFile = !takesList(type.keyword) && !type.rest.isEmpty();
        question.inert.insert(nameOf(Field::Type),
                              namesFile ? type.keyword + u' ' + type.rest : type.keyword);
    }
    if (type.keyword == "today"_L1 && question.calculation.isEmpty())
        question.calculation = u"today()"_s;
    if (type.keyword == "range"_L1)
        readRange(row, question);
    readAppearance(row, question);
    readChoices(row, type, question);
    row.cells.remove(Field::OwnList);
}

void QuestionReader::reportType(const SurveyRow &row, const TypeCell &type, const TypeMeaning &meaning)
{
    if (meaning.use == TypeUse::Metadata) {
        m_findings.note(
            u"metadata"_s, placeOf(row, Field::Type),
            tr("“%1” is filled in by a telephone; it is kept and stays empty here.").arg(type.keyword));
    } else if (meaning.use == TypeUse::Changed) {
        m_findings.note(u"type_changed"_s, placeOf(row, Field::Type),
                        tr("There is no “%1” here; the question is taken as “%2”.")
                            .arg(type.keyword, octant::nameOf(meaning.type)));
    }
}

void QuestionReader::readAppearance(SurveyRow &row, Question &question)
{
    if (question.type != QuestionType::LongText || !row.cells.contains(Field::Appearance))
        return;
    const QString rest = withoutMultiline(row.cell(Field::Appearance));
    if (rest.isEmpty())
        row.cells.remove(Field::Appearance);
    else
        row.cells.insert(Field::Appearance, rest);
}

void QuestionReader::readRange(const SurveyRow &row, Question &question)
{
    const QString bounds = rangeBoundsOf(row.cell(Field::Parameters)).constraint();
    if (question.constraint.isEmpty())
        question.constraint = bounds;
    else if (question.constraint != bounds && !question.constraint.endsWith(u" and "_s + bounds))
        question.constraint = u"(%1) and %2"_s.arg(question.constraint, bounds);
}

void QuestionReader::readChoices(const SurveyRow &row, const TypeCell &type, Question &question)
{
    if (type.keyword == "acknowledge"_L1)
        question.choices = acknowledgement();
    if (!takesList(type.keyword) || !offersChoices(question.type))
        return;
    ReadList *list = m_lists.find(type.rest, takesExternalList(type.keyword));
    if (!list && takesExternalList(type.keyword))
        list = m_lists.find(type.rest, false);
    if (!list) {
        missingList(row, type, question);
        return;
    }
    list->isUsed = true;
    checkNames(row, type, *list);
    const QString own = row.cell(Field::OwnList);
    question.list = own.isEmpty() ? list->name : own == "-"_L1 ? QString() : own;
    if (hasChoices(question.type))
        question.choices = list->choices;
}

/// Without its choices the question can only be answered in words.
void QuestionReader::missingList(const SurveyRow &row, const TypeCell &type, Question &question)
{
    const Place where = placeOf(row, Field::Type);
    question.type = QuestionType::Text;
    question.inert.remove(nameOf(Field::Type));
    if (type.rest.isEmpty()) {
        m_findings.refuse(u"no_list"_s, where, tr("“%1” names no list of choices.").arg(type.keyword),
                          tr("Write the name of a list behind it: %1 yes_no.").arg(type.keyword));
        return;
    }
    question.inert.insert(u"octant_missing_list"_s, type.keyword + u' ' + type.rest);
    if (m_lists.all().isEmpty()) {
        m_findings.refuse(
            u"no_choices"_s, where,
            tr("The list “%1” is not there: the workbook has no choices.").arg(shortened(type.rest)),
            tr("Add a sheet “choices” with the columns list_name, name and label."));
    } else {
        m_findings.warn(u"missing_list"_s, where,
                        tr("The list “%1” is not among the choices; the question is taken as text.")
                            .arg(shortened(type.rest)),
                        tr("Add the list to the sheet “choices”, or correct its name."));
    }
}

void QuestionReader::checkNames(const SurveyRow &row, const TypeCell &type, const ReadList &list)
{
    if (type.keyword == "select_one"_L1 || takesExternalList(type.keyword))
        return;
    const auto spaced =
        std::ranges::find_if(list.choices, [](const Choice &choice) { return choice.code.contains(u' '); });
    if (spaced == list.choices.end())
        return;
    m_findings.warn(u"choice_with_space"_s, placeOf(row, Field::Type),
                    tr("The choice “%1” of the list “%2” has a space in its name; where several are chosen, "
                       "conditions cannot tell it from two choices.")
                        .arg(shortened(spaced->code), shortened(list.name)),
                    tr("Write names of choices without spaces."));
}

void QuestionReader::checkCalculation(const SurveyRow &row, Question &question)
{
    if (question.type != QuestionType::Calculated || !question.calculation.trimmed().isEmpty())
        return;
    if (!question.defaultValue.isEmpty()) {
        question.calculation = std::exchange(question.defaultValue, QString());
        m_findings.note(u"default_calculated"_s, placeOf(row, Field::Default),
                        tr("The question has no calculation; its default is taken for it."));
        return;
    }
    m_findings.refuse(u"no_calculation"_s, placeOf(row, Field::Type),
                      tr("The question is to be calculated, but it is not said how."),
                      tr("Write an expression into the column calculation."));
}

} // namespace octant::xlsform
