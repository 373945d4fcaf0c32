// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/xlsform/survey_writer.h"

#include "forms/xlsform/own_sheet.h"
#include "forms/xlsform/types.h"
#include "forms/xlsform/written_type.h"

#include <algorithm>

namespace octant::xlsform {

using namespace Qt::StringLiterals;

namespace {

Place placeOf(const QString &code)
{
    Place place;
    place.question = code;
    return place;
}

} // namespace

SurveyWriter::SurveyWriter(const Questionnaire &questionnaire, const Languages &languages,
                           const NamesWritten &names, const ListWriter &lists, FindingList &lost)
    : m_questionnaire(questionnaire)
    , m_languages(languages)
    , m_names(names)
    , m_lists(lists)
    , m_lost(lost)
{
}

QList<SurveyWriter::Row> SurveyWriter::rows()
{
    for (const Section &section : m_questionnaire.sections)
        writeSection(section);
    return std::move(m_rows);
}

void SurveyWriter::writeSection(const Section &section)
{
    if (!isWrittenLoose(section)) {
        beginSection(section);
        writeInside(section);
        m_rows << Row{{u"type"_s, section.repeat ? u"end_repeat"_s : u"end_group"_s}};
        return;
    }
    for (const Question &question : section.questions) {
        Row row = rowOf(question);
        add(row, Field::OwnSection, section.code.text());
        m_rows << row;
    }
}

void SurveyWriter::beginSection(const Section &section)
{
    Row row;
    add(row, Field::Type, section.repeat ? u"begin_repeat"_s : u"begin_group"_s);
    addNames(row, section.code.text(), section.name);
    add(row, Field::Label, m_names.inText(section.title));
    add(row, Field::Relevant, m_names.inExpression(section.relevant));
    if (section.repeat)
        add(row, Field::RepeatCount, m_names.inExpression(section.repeatCount));
    add(row, Field::OwnPrinciple, section.principle.text());
    add(row, Field::OwnUngrouped, section.ungrouped ? u"yes"_s : QString());
    addInert(row, section.inert, section.code.text());
    m_rows << row;
}

void SurveyWriter::writeInside(const Section &section)
{
    m_open.clear();
    m_begun.clear();
    m_groupRows.clear();
    for (const Question &question : section.questions) {
        goInto(section.groupsAround(question.group), section);
        m_rows << rowOf(question);
    }
    goInto({}, section);
    writeEmptyGroups({}, section);
    writePositions(section);
}

/// Ends the groups that are behind and begins those that come.
void SurveyWriter::goInto(const QList<const Group *> &groups, const Section &section)
{
    const auto shared = std::ranges::mismatch(m_open, groups).in1 - m_open.begin();
    while (m_open.size() > shared)
        endGroup(section);
    for (const Group *group : groups.mid(shared))
        beginGroup(*group, section);
}

void SurveyWriter::beginGroup(const Group &group, const Section &section)
{
    Row row;
    const bool isRepeat = group.kind == GroupKind::Repeat;
    add(row, Field::Type, isRepeat ? u"begin_repeat"_s : u"begin_group"_s);
    addNames(row, group.code.text(), group.name);
    add(row, Field::Label, m_names.inText(group.title));
    add(row, Field::Relevant, m_names.inExpression(group.relevant));
    if (isRepeat)
        add(row, Field::RepeatCount, m_names.inExpression(group.repeatCount));
    if (group.kind == GroupKind::Matrix) {
        add(row, Field::OwnKind, octant::nameOf(group.kind));
        if (!group.inert.contains(nameOf(Field::Appearance)))
            add(row, Field::Appearance, isTable(group, section) ? u"table-list"_s : QString());
    }
    addInert(row, group.inert, group.code.text());
    m_open << &group;
    m_begun << &group;
    m_groupRows << m_rows.size();
    m_rows << row;
}

void SurveyWriter::endGroup(const Section &section)
{
    const Group *group = m_open.last();
    writeEmptyGroups(group->code, section);
    m_open.removeLast();
    m_rows << Row{{u"type"_s, group->kind == GroupKind::Repeat ? u"end_repeat"_s : u"end_group"_s}};
}

/// Groups without questions stand behind everything else in the group around them.
void SurveyWriter::writeEmptyGroups(const SectionCode &around, const Section &section)
{
    for (const Group &group : section.groups) {
        if (group.parent != around || m_begun.contains(&group))
            continue;
        beginGroup(group, section);
        endGroup(section);
    }
}

/// Says where the groups stood if their rows come in another order.
void SurveyWriter::writePositions(const Section &section)
{
    const auto positionOf = [&](const Group *group) { return group - section.groups.constData(); };
    if (std::ranges::is_sorted(m_begun, {}, positionOf))
        return;
    for (qsizetype begun = 0; begun < m_begun.size(); ++begun)
        add(m_rows[m_groupRows.at(begun)], Field::OwnPosition,
            QString::number(positionOf(m_begun.at(begun))));
}

/// pyxform makes tables only of rows that offer one list, unfiltered.
bool SurveyWriter::isTable(const Group &group, const Section &section)
{
    QList<Choice> scale;
    for (const Question &question : section.questions) {
        if (question.group != group.code)
            continue;
        if (scale.isEmpty())
            scale = question.choices;
        if (question.type != QuestionType::SelectOne || !question.choiceFilter.isEmpty() ||
            question.choices != scale)
            return false;
    }
    return !scale.isEmpty();
}

SurveyWriter::Row SurveyWriter::rowOf(const Question &question)
{
    Row row;
    addNames(row, question.code.text(), question.name);
    addType(row, question);
    addLabel(row, question);
    add(row, Field::Hint, m_names.inText(question.help));
    addRules(row, question);
    addUse(row, question);
    addInert(row, question.inert, question.code.text());
    addList(row, question);
    return row;
}

void SurveyWriter::addType(Row &row, const Question &question)
{
    const WrittenType type = writtenTypeOf(question);
    add(row, Field::Type, type.cell);
    if (takesList(type.cell))
        row[nameOf(Field::Type)] += u' ' + m_lists.nameOf(question);
    if (type.needsOwn)
        add(row, Field::OwnType, octant::nameOf(question.type));
    add(row, Field::Appearance, type.appearance);
    if (!type.impliesCalculation)
        add(row, Field::Calculation, m_names.inExpression(question.calculation));
    if (!type.lost.isEmpty()) {
        m_lost.note(u"type_replaced"_s, placeOf(question.code.text()),
                    tr("The type “%1” of the imported form fits the question no more and is left out.")
                        .arg(type.lost));
    }
    const auto spaced = std::ranges::find_if(question.choices,
                                             [](const Choice &choice) { return choice.code.contains(u' '); });
    if (question.type == QuestionType::SelectMultiple && spaced != question.choices.end()) {
        m_lost.warn(u"choice_with_space"_s, placeOf(question.code.text()),
                    tr("Other programs refuse the choice “%1”: where several are chosen, a code has no "
                       "spaces.")
                        .arg(shortened(spaced->code)),
                    tr("Write codes of choices without spaces."));
    }
}

void SurveyWriter::addList(Row &row, const Question &question)
{
    const QString name = m_lists.nameOf(question);
    if (!takesList(writtenTypeOf(question).cell) || name == question.list)
        return;
    add(row, Field::OwnList, question.list.isEmpty() ? u"-"_s : question.list);
}

void SurveyWriter::addRules(Row &row, const Question &question) const
{
    const QString when = m_names.inExpression(question.requiredWhen);
    add(row, Field::Required, question.required ? u"yes"_s : when);
    if (question.required)
        add(row, Field::OwnRequiredWhen, when);
    add(row, Field::RequiredMessage, m_names.inText(question.requiredMessage));
    add(row, Field::Relevant, m_names.inExpression(question.relevant));
    add(row, Field::Constraint, m_names.inExpression(question.constraint));
    add(row, Field::ConstraintMessage, m_names.inText(question.constraintMessage));
    add(row, Field::Default, m_names.inExpression(question.defaultValue));
    add(row, Field::ReadOnly, question.readOnly ? u"yes"_s : QString());
    add(row, Field::ChoiceFilter, m_names.inExpression(question.choiceFilter, true));
}

void SurveyWriter::addUse(Row &row, const Question &question) const
{
    add(row, Field::OwnUnit, question.unit.text());
    add(row, Field::OwnIndicator, question.indicator.text());
    if (question.direction != Direction::Neutral)
        add(row, Field::OwnDirection, octant::nameOf(question.direction));
    add(row, Field::OwnArea, question.impactArea.text());
    add(row, Field::OwnStandards, cellOfList(question.standards));
    add(row, Field::OwnPersonal, octant::nameOf(question.personal));
    add(row, Field::OwnSets, cellOfList(question.sets));
    add(row, Field::OwnKinds, cellOfList(question.kinds));
}

/// pyxform refuses what is shown and has neither label nor hint.
void SurveyWriter::addLabel(Row &row, const Question &question) const
{
    add(row, Field::Label, m_names.inText(question.label));
    const bool isShown = question.type != QuestionType::Calculated && question.type != QuestionType::Hidden;
    if (!isShown || !question.label.isEmpty() || !question.help.isEmpty())
        return;
    Text filling;
    filling.set(m_questionnaire.languages.value(0, u"und"_s), u"-"_s);
    add(row, Field::Label, filling);
    add(row, Field::OwnLabel, u"none"_s);
}

void SurveyWriter::addNames(Row &row, const QString &code, const QString &name) const
{
    const QString written = m_names.nameOf(code);
    add(row, Field::Name, written);
    if (written != code)
        add(row, Field::OwnCode, code);
    if (written == code ? !name.isEmpty() : name != written) {
        add(row, Field::OwnName, name);
        add(row, Field::OwnCode, code);
    }
}

void SurveyWriter::addInert(Row &row, const Inert &inert, const QString &code)
{
    for (auto cell = inert.cbegin(); cell != inert.cend(); ++cell) {
        if (cell.key() == nameOf(Field::Type) || cell.key() == nameOf(Field::Appearance)) {
            // The type is written by addType(), an appearance that is there already holds it.
            if (cell.key() == nameOf(Field::Appearance) && !row.contains(cell.key()))
                row.insert(cell.key(), *cell);
        } else if (!row.contains(cell.key())) {
            row.insert(cell.key(), *cell);
        } else {
            m_lost.note(u"kept_replaced"_s, placeOf(code),
                        tr("What the imported form said under “%1” was replaced and is left out.")
                            .arg(shortened(cell.key())));
        }
    }
}

void SurveyWriter::add(Row &row, Field field, const QString &cell) const
{
    if (!cell.isEmpty())
        row.insert(nameOf(field), cell);
}

void SurveyWriter::add(Row &row, Field field, const Text &text) const
{
    for (auto each = text.byTag().cbegin(); each != text.byTag().cend(); ++each)
        row.insert(headerIn(nameOf(field), each.key(), m_languages), *each);
}

} // namespace octant::xlsform
