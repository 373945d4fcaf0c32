// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/model/questionnaire_json.h"

#include "forms/model/json_members.h"
#include "forms/model/unit_json.h"

#include <QJsonArray>
#include <QSet>

namespace octant {

using namespace Qt::StringLiterals;

namespace {

/// Reads a questionnaire from JSON whose format is known to be right, and collects what is wrong with it.
class Reader
{
    Q_DECLARE_TR_FUNCTIONS(QuestionnaireJson)

public:
    explicit Reader(const QString &file)
        : m_faults(u"questionnaire"_s, file)
    {
    }

    Questionnaire read(const QJsonObject &object);
    const QList<Problem> &problems() const { return m_faults.problems(); }

private:
    JsonFaults m_faults;
    QStringList m_sets;
    QSet<UnitCode> m_units;
    QSet<QString> m_codes; ///< codes of sections and questions seen so far, in lower case

    FormSet readSet(const QJsonValue &value);
    Section readSection(const QJsonValue &value);
    Question readQuestion(const QJsonValue &value);
    QuestionType readType(const JsonMembers &members);
    Direction readDirection(const JsonMembers &members);
    PersonalRole readPersonal(const JsonMembers &members);
    UnitCode readUnit(const JsonMembers &members);
    QStringList readSets(const JsonMembers &members);
    QList<Choice> readChoices(const JsonMembers &members, QuestionType type);
    QString readCode(const JsonMembers &members);
};

Questionnaire Reader::read(const QJsonObject &object)
{
    static const QStringList known{u"format"_s,    u"version"_s, u"code"_s,  u"title"_s,
                                   u"languages"_s, u"sets"_s,    u"units"_s, u"sections"_s};
    const JsonMembers members(object, {}, known, m_faults);
    Questionnaire questionnaire;
    questionnaire.code = members.text(u"code"_s);
    questionnaire.title = members.wording(u"title"_s);
    questionnaire.languages = members.texts(u"languages"_s);
    questionnaire.units = unitsFromJson(members.list(u"units"_s), m_faults);
    for (const Unit &unit : std::as_const(questionnaire.units))
        m_units.insert(unit.code);
    const QJsonArray sets = members.list(u"sets"_s);
    for (const QJsonValue set : sets)
        questionnaire.sets << readSet(set);
    const QJsonArray sections = members.requiredList(u"sections"_s);
    for (const QJsonValue section : sections)
        questionnaire.sections << readSection(section);
    return questionnaire;
}

FormSet Reader::readSet(const QJsonValue &value)
{
    const JsonMembers members(value, value[u"code"_s].toString(), {u"code"_s, u"title"_s}, m_faults);
    const FormSet set{members.required(u"code"_s), members.wording(u"title"_s)};
    if (m_sets.contains(set.code)) {
        members.fault(u"duplicate_code"_s, tr("The form set “%1” is listed twice.").arg(set.code),
                      tr("Remove one of the two."));
    }
    m_sets << set.code;
    return set;
}

Section Reader::readSection(const QJsonValue &value)
{
    static const QStringList known{u"code"_s, u"title"_s, u"principle"_s, u"repeat"_s, u"questions"_s};
    const JsonMembers members(value, value[u"code"_s].toString(), known, m_faults);
    Section section;
    section.code = SectionCode(readCode(members));
    section.title = members.wording(u"title"_s);
    section.principle = PrincipleCode(members.text(u"principle"_s));
    section.repeat = members.flag(u"repeat"_s);
    const QJsonArray questions = members.requiredList(u"questions"_s);
    for (const QJsonValue question : questions)
        section.questions << readQuestion(question);
    return section;
}

Question Reader::readQuestion(const QJsonValue &value)
{
    static const QStringList known{u"code"_s,       u"type"_s,      u"label"_s,     u"help"_s,
                                   u"unit"_s,       u"choices"_s,   u"required"_s,  u"relevant"_s,
                                   u"constraint"_s, u"indicator"_s, u"direction"_s, u"impactArea"_s,
                                   u"standards"_s,  u"personal"_s,  u"sets"_s};
    const JsonMembers members(value, value[u"code"_s].toString(), known, m_faults);
    Question question;
    question.code = QuestionCode(readCode(members));
    question.type = readType(members);
    question.label = members.requiredWording(u"label"_s);
    question.help = members.wording(u"help"_s);
    question.unit = readUnit(members);
    question.choices = readChoices(members, question.type);
    question.required = members.flag(u"required"_s);
    question.relevant = members.text(u"relevant"_s);
    question.constraint = members.text(u"constraint"_s);
    question.indicator = IndicatorCode(members.text(u"indicator"_s));
    question.direction = readDirection(members);
    question.impactArea = ImpactAreaCode(members.text(u"impactArea"_s));
    question.standards = members.texts(u"standards"_s);
    question.personal = readPersonal(members);
    question.sets = readSets(members);
    return question;
}

QuestionType Reader::readType(const JsonMembers &members)
{
    const QString name = members.required(u"type"_s);
    const std::optional<QuestionType> type = questionTypeOf(name);
    if (!type && !name.isEmpty()) {
        members.fault(u"unknown_type"_s, tr("There is no question type “%1”.").arg(name),
                      tr("Use one of the types that the program has, such as “decimal”."));
    }
    return type.value_or(QuestionType::Text);
}

Direction Reader::readDirection(const JsonMembers &members)
{
    const QString name = members.text(u"direction"_s);
    const std::optional<Direction> direction = directionOf(name);
    if (!direction && !name.isEmpty()) {
        members.fault(u"unknown_direction"_s, tr("There is no direction “%1”.").arg(name),
                      tr("Use higher, lower, maintain or neutral."));
    }
    return direction.value_or(Direction::Neutral);
}

PersonalRole Reader::readPersonal(const JsonMembers &members)
{
    const QString name = members.text(u"personal"_s);
    const std::optional<PersonalRole> role = personalRoleOf(name);
    if (!role && !name.isEmpty()) {
        members.fault(u"unknown_personal"_s, tr("There is no contact detail “%1”.").arg(name),
                      tr("Use name, mail or telephone."));
    }
    return role.value_or(PersonalRole::None);
}

UnitCode Reader::readUnit(const JsonMembers &members)
{
    const UnitCode unit(members.text(u"unit"_s));
    if (!unit.isEmpty() && !m_units.contains(unit)) {
        members.fault(u"unknown_unit"_s, tr("The unit “%1” is not listed.").arg(unit.text()),
                      tr("Add it to the questionnaire's units."));
    }
    return unit;
}

QStringList Reader::readSets(const JsonMembers &members)
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

QList<Choice> Reader::readChoices(const JsonMembers &members, QuestionType type)
{
    QList<Choice> choices;
    QSet<QString> codes;
    const QJsonArray items = members.list(u"choices"_s);
    for (const QJsonValue item : items) {
        const JsonMembers choice(item, members.where(), {u"code"_s, u"label"_s}, m_faults);
        choices.append({choice.required(u"code"_s), choice.requiredWording(u"label"_s)});
        if (codes.contains(choices.last().code)) {
            members.fault(u"duplicate_choice"_s,
                          tr("The choice “%1” stands there twice.").arg(choices.last().code),
                          tr("Give each choice a code of its own."));
        }
        codes.insert(choices.last().code);
    }
    const bool mayChoose = type == QuestionType::SelectOne || type == QuestionType::SelectMultiple;
    if (!choices.isEmpty() && !mayChoose) {
        members.fault(u"needless_choices"_s, tr("A question of this type has no choices."),
                      tr("Remove the choices or change the type."));
    }
    return choices;
}

/// Sections and questions share their codes, because the answer to a repeat stands under its section's.
QString Reader::readCode(const JsonMembers &members)
{
    const QString code = members.required(u"code"_s);
    if (!code.isEmpty() && !isValidQuestionCode(code)) {
        members.fault(u"invalid_code"_s, tr("“%1” cannot be a code.").arg(code),
                      tr("Use a letter, then letters, digits and underscores, 64 at most."));
    } else if (m_codes.contains(code.toLower())) {
        members.fault(
            u"duplicate_code"_s, tr("The code “%1” stands there twice.").arg(code),
            tr("Give each section and each question a code of its own; capitals make no difference."));
    }
    m_codes.insert(code.toLower());
    return code;
}

} // namespace

Result<Questionnaire> questionnaireFromJson(const QJsonObject &object, const QString &file)
{
    if (const auto problem =
            checkFormat(object, u"octant-questionnaire"_s, questionnaireVersion, u"questionnaire"_s, file))
        return std::unexpected(*problem);
    Reader reader(file);
    Questionnaire questionnaire = reader.read(object);
    if (!reader.problems().isEmpty())
        return std::unexpected(reader.problems().first());
    return questionnaire;
}

} // namespace octant
