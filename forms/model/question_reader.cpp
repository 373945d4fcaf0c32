// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/model/question_reader.h"

namespace octant {

using namespace Qt::StringLiterals;

void QuestionReader::allow(const QSet<UnitCode> &units, const QStringList &sets)
{
    m_units = units;
    m_sets = sets;
}

Question QuestionReader::read(const QJsonValue &value)
{
    static const QStringList known{u"code"_s,        u"type"_s,         u"label"_s,
                                   u"help"_s,        u"unit"_s,         u"choices"_s,
                                   u"list"_s,        u"choiceFilter"_s, u"group"_s,
                                   u"required"_s,    u"requiredWhen"_s, u"requiredMessage"_s,
                                   u"relevant"_s,    u"constraint"_s,   u"constraintMessage"_s,
                                   u"calculation"_s, u"default"_s,      u"readOnly"_s,
                                   u"indicator"_s,   u"direction"_s,    u"impactArea"_s,
                                   u"standards"_s,   u"personal"_s,     u"sets"_s,
                                   u"kinds"_s,       u"name"_s,         u"inert"_s};
    const JsonMembers members(value, value[u"code"_s].toString(), known, m_faults);
    Question question;
    question.code = QuestionCode(readCode(members));
    question.type = readType(members);
    question.label = members.requiredWording(u"label"_s);
    question.help = members.wording(u"help"_s);
    question.unit = readUnit(members);
    question.choices = readOwnChoices(members, question.type);
    question.list = members.text(u"list"_s);
    question.group = SectionCode(members.text(u"group"_s));
    readRules(members, question);
    readUse(members, question);
    question.name = members.text(u"name"_s);
    question.inert = readInert(members, u"inert"_s);
    return question;
}

void QuestionReader::readRules(const JsonMembers &members, Question &question) const
{
    question.choiceFilter = members.text(u"choiceFilter"_s);
    question.required = members.flag(u"required"_s);
    question.requiredWhen = members.text(u"requiredWhen"_s);
    question.requiredMessage = members.wording(u"requiredMessage"_s);
    question.relevant = members.text(u"relevant"_s);
    question.constraint = members.text(u"constraint"_s);
    question.constraintMessage = members.wording(u"constraintMessage"_s);
    question.calculation = members.text(u"calculation"_s);
    question.defaultValue = members.text(u"default"_s);
    question.readOnly = members.flag(u"readOnly"_s);
}

void QuestionReader::readUse(const JsonMembers &members, Question &question) const
{
    question.indicator = IndicatorCode(members.text(u"indicator"_s));
    question.direction = readDirection(members);
    question.impactArea = ImpactAreaCode(members.text(u"impactArea"_s));
    question.standards = members.texts(u"standards"_s);
    question.personal = readPersonal(members);
    question.sets = readSets(members);
    question.kinds = members.texts(u"kinds"_s);
}

QList<Choice> QuestionReader::readOwnChoices(const JsonMembers &members, QuestionType type)
{
    const QList<Choice> choices = readChoices(members.list(u"choices"_s), members.where());
    if (!choices.isEmpty() && !hasChoices(type)) {
        members.fault(u"needless_choices"_s, tr("A question of this type has no choices."),
                      tr("Remove the choices or change the type."));
    }
    return choices;
}

/// The same code may stand in a list several times, as in lists of towns that a filter narrows down to one
/// district; then the columns must tell the choices apart.
QList<Choice> QuestionReader::readChoices(const QJsonArray &items, const QString &where)
{
    QList<Choice> choices;
    QSet<QString> codes;
    for (const QJsonValue item : items) {
        const JsonMembers members(item, where, {u"code"_s, u"label"_s, u"columns"_s}, m_faults);
        const Choice choice{members.required(u"code"_s), members.requiredWording(u"label"_s),
                            readInert(members, u"columns"_s)};
        if (codes.contains(choice.code) && choice.columns.isEmpty()) {
            members.fault(u"duplicate_choice"_s, tr("The choice “%1” stands there twice.").arg(choice.code),
                          tr("Give each choice a code of its own."));
        }
        codes.insert(choice.code);
        choices << choice;
    }
    return choices;
}

Inert QuestionReader::readInert(const JsonMembers &members, const QString &name) const
{
    Inert cells;
    const Text texts = members.wording(name);
    for (auto cell = texts.byTag().cbegin(); cell != texts.byTag().cend(); ++cell)
        cells.insert(cell.key(), cell.value());
    return cells;
}

QuestionType QuestionReader::readType(const JsonMembers &members) const
{
    const QString name = members.required(u"type"_s);
    const std::optional<QuestionType> type = questionTypeOf(name);
    if (!type && !name.isEmpty()) {
        members.fault(u"unknown_type"_s, tr("There is no question type “%1”.").arg(name),
                      tr("Use one of the types that the program has, such as “decimal”."));
    }
    return type.value_or(QuestionType::Text);
}

Direction QuestionReader::readDirection(const JsonMembers &members) const
{
    const QString name = members.text(u"direction"_s);
    const std::optional<Direction> direction = directionOf(name);
    if (!direction && !name.isEmpty()) {
        members.fault(u"unknown_direction"_s, tr("There is no direction “%1”.").arg(name),
                      tr("Use higher, lower, maintain or neutral."));
    }
    return direction.value_or(Direction::Neutral);
}

PersonalRole QuestionReader::readPersonal(const JsonMembers &members) const
{
    const QString name = members.text(u"personal"_s);
    const std::optional<PersonalRole> role = personalRoleOf(name);
    if (!role && !name.isEmpty()) {
        members.fault(u"unknown_personal"_s, tr("There is no contact detail “%1”.").arg(name),
                      tr("Use name, mail or telephone."));
    }
    return role.value_or(PersonalRole::None);
}

UnitCode QuestionReader::readUnit(const JsonMembers &members) const
{
    const UnitCode unit(members.text(u"unit"_s));
    if (!unit.isEmpty() && !m_units.contains(unit)) {
        members.fault(u"unknown_unit"_s, tr("The unit “%1” is not listed.").arg(unit.text()),
                      tr("Add it to the questionnaire's units."));
    }
    return unit;
}

QStringList QuestionReader::readSets(const JsonMembers &members) const
{
    const QStringList sets = members.texts(u"sets"_s);
    for (const QString &set : sets) {
        if (!m_sets.contains(set)) {
            members.fault(u"unknown_set"_s, tr("The form set “%1” is not listed.").arg(set),
                          tr("Add it to the questionnaire's form sets."));
        }
    }
    return sets;
}

QString QuestionReader::readCode(const JsonMembers &members)
{
    const QString code = members.required(u"code"_s);
    if (!code.isEmpty() && !isValidQuestionCode(code)) {
        members.fault(u"invalid_code"_s, tr("“%1” cannot be a code.").arg(code),
                      tr("Use a letter, then letters, digits and underscores, 64 at most."));
    } else if (m_codes.contains(code.toLower())) {
        members.fault(
            u"duplicate_code"_s, tr("The code “%1” stands there twice.").arg(code),
            tr("Give each section, group and question a code of its own; capitals make no difference."));
    }
    m_codes.insert(code.toLower());
    return code;
}

} // namespace octant
