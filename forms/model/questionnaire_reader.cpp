// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/model/questionnaire_reader.h"

#include "forms/model/questionnaire_json.h"
#include "forms/model/unit_json.h"

namespace octant {

using namespace Qt::StringLiterals;

Questionnaire QuestionnaireReader::read(const QJsonObject &object)
{
    static const QStringList known{u"format"_s,    u"version"_s, u"code"_s,  u"title"_s,
                                   u"languages"_s, u"sets"_s,    u"units"_s, u"sections"_s,
                                   u"lists"_s,     u"bridge"_s,  u"inert"_s};
    const JsonMembers members(object, {}, known, m_faults);
    Questionnaire questionnaire;
    questionnaire.code = members.text(u"code"_s);
    questionnaire.title = members.wording(u"title"_s);
    questionnaire.languages = members.texts(u"languages"_s);
    questionnaire.units = unitsFromJson(members.list(u"units"_s), m_faults);
    questionnaire.sets = readSets(members);
    QSet<UnitCode> units;
    for (const Unit &unit : std::as_const(questionnaire.units))
        units.insert(unit.code);
    QStringList sets;
    for (const FormSet &set : std::as_const(questionnaire.sets))
        sets << set.code;
    m_questions.allow(units, sets);
    const QJsonArray sections = members.requiredList(u"sections"_s);
    for (const QJsonValue section : sections)
        questionnaire.sections << readSection(section);
    const QJsonArray lists = members.list(u"lists"_s);
    for (const QJsonValue list : lists)
        questionnaire.lists << readList(list);
    if (members.has(u"bridge"_s))
        questionnaire.bridge = readBridge(object.value(u"bridge"_s));
    questionnaire.inert = m_questions.readInert(members, u"inert"_s);
    return questionnaire;
}

QList<FormSet> QuestionnaireReader::readSets(const JsonMembers &members)
{
    QList<FormSet> sets;
    const QJsonArray items = members.list(u"sets"_s);
    for (const QJsonValue item : items) {
        const JsonMembers set(item, item[u"code"_s].toString(), {u"code"_s, u"title"_s}, m_faults);
        const FormSet read{set.required(u"code"_s), set.wording(u"title"_s)};
        const auto isSame = [&](const FormSet &other) { return other.code == read.code; };
        if (std::ranges::any_of(sets, isSame)) {
            set.fault(u"duplicate_code"_s, tr("The form set “%1” is listed twice.").arg(read.code),
                      tr("Remove one of the two."));
        }
        sets << read;
    }
    return sets;
}

Section QuestionnaireReader::readSection(const QJsonValue &value)
{
    static const QStringList known{u"code"_s,     u"title"_s,       u"principle"_s, u"repeat"_s,
                                   u"relevant"_s, u"repeatCount"_s, u"ungrouped"_s, u"name"_s,
                                   u"inert"_s,    u"groups"_s,      u"questions"_s};
    const JsonMembers members(value, value[u"code"_s].toString(), known, m_faults);
    Section section;
    section.code = SectionCode(m_questions.readCode(members));
    section.title = members.wording(u"title"_s);
    section.principle = PrincipleCode(members.text(u"principle"_s));
    section.repeat = members.flag(u"repeat"_s);
    section.relevant = members.text(u"relevant"_s);
    section.repeatCount = members.text(u"repeatCount"_s);
    section.ungrouped = members.flag(u"ungrouped"_s);
    section.name = members.text(u"name"_s);
    section.inert = m_questions.readInert(members, u"inert"_s);
    const QJsonArray groups = members.list(u"groups"_s);
    for (const QJsonValue group : groups)
        section.groups << readGroup(group, section);
    const QJsonArray questions = members.requiredList(u"questions"_s);
    for (const QJsonValue question : questions)
        section.questions << m_questions.read(question);
    checkGroups(section);
    return section;
}

Group QuestionnaireReader::readGroup(const QJsonValue &value, const Section &section)
{
    static const QStringList known{u"code"_s,     u"title"_s,       u"parent"_s, u"kind"_s,
                                   u"relevant"_s, u"repeatCount"_s, u"name"_s,   u"inert"_s};
    const JsonMembers members(value, value[u"code"_s].toString(), known, m_faults);
    Group group;
    group.code = SectionCode(m_questions.readCode(members));
    group.title = members.wording(u"title"_s);
    group.parent = SectionCode(members.text(u"parent"_s));
    group.kind = readKind(members);
    group.relevant = members.text(u"relevant"_s);
    group.repeatCount = members.text(u"repeatCount"_s);
    group.name = members.text(u"name"_s);
    group.inert = m_questions.readInert(members, u"inert"_s);
    if (!group.parent.isEmpty() && !section.group(group.parent)) {
        members.fault(u"unknown_group"_s,
                      tr("The group “%1” is not listed before it.").arg(group.parent.text()),
                      tr("List a group after the one that it stands in."));
    }
    return group;
}

GroupKind QuestionnaireReader::readKind(const JsonMembers &members)
{
    const QString name = members.text(u"kind"_s);
    const std::optional<GroupKind> kind = groupKindOf(name);
    if (!kind && !name.isEmpty()) {
        members.fault(u"unknown_kind"_s, tr("There is no kind of group “%1”.").arg(name),
                      tr("Use plain, repeat or matrix."));
    }
    return kind.value_or(GroupKind::Plain);
}

/// Every question's group is listed, and the questions of a group follow each other.
void QuestionnaireReader::checkGroups(const Section &section)
{
    QSet<SectionCode> closed;
    QList<const Group *> open;
    for (const Question &question : section.questions) {
        if (!question.group.isEmpty() && !section.group(question.group)) {
            m_faults.add(u"unknown_group"_s, question.code.text(),
                         tr("The group “%1” is not listed.").arg(question.group.text()),
                         tr("Add it to the groups of the section."));
            continue;
        }
        const QList<const Group *> around = section.groupsAround(question.group);
        for (const Group *group : std::as_const(open)) {
            if (!around.contains(group))
                closed.insert(group->code);
        }
        for (const Group *group : around) {
            if (closed.contains(group->code)) {
                m_faults.add(
                    u"scattered_group"_s, question.code.text(),
                    tr("The questions of the group “%1” do not follow each other.").arg(group->code.text()),
                    tr("Put them one after the other."));
            }
        }
        open = around;
    }
}

ChoiceList QuestionnaireReader::readList(const QJsonValue &value)
{
    const JsonMembers members(value, value[u"name"_s].toString(), {u"name"_s, u"choices"_s}, m_faults);
    const QString name = members.required(u"name"_s);
    return {name, m_questions.readChoices(members.requiredList(u"choices"_s), name)};
}

YearBridge QuestionnaireReader::readBridge(const QJsonValue &value)
{
    const JsonMembers members(value, u"bridge"_s, {u"from"_s, u"steps"_s}, m_faults);
    YearBridge bridge;
    bridge.from = EditionHash(members.text(u"from"_s));
    const QJsonArray steps = members.list(u"steps"_s);
    for (const QJsonValue step : steps)
        bridge.steps << readStep(step);
    return bridge;
}

BridgeStep QuestionnaireReader::readStep(const QJsonValue &value)
{
    const JsonMembers members(value, value[u"code"_s].toString(),
                              {u"code"_s, u"change"_s, u"into"_s, u"note"_s}, m_faults);
    const QString name = members.required(u"change"_s);
    const std::optional<YearChange> change = yearChangeOf(name);
    if (!change && !name.isEmpty()) {
        members.fault(u"unknown_change"_s, tr("There is no change “%1”.").arg(name),
                      tr("Use same, reworded, split, unit_changed or dropped."));
    }
    BridgeStep step{QuestionCode(members.required(u"code"_s)),
                    change.value_or(YearChange::Same),
                    {},
                    members.text(u"note"_s)};
    const QStringList into = members.texts(u"into"_s);
    for (const QString &code : into)
        step.into << QuestionCode(code);
    return step;
}

Result<Questionnaire> questionnaireFromJson(const QJsonObject &object, const QString &file)
{
    QList<Problem> problems;
    Questionnaire questionnaire = readQuestionnaire(object, file, problems);
    if (!problems.isEmpty())
        return std::unexpected(problems.first());
    return questionnaire;
}

Questionnaire readQuestionnaire(const QJsonObject &object, const QString &file, QList<Problem> &problems)
{
    if (const auto problem =
            checkFormat(object, u"octant-questionnaire"_s, questionnaireVersion, u"questionnaire"_s, file)) {
        problems << *problem;
        return {};
    }
    QuestionnaireReader reader(file);
    Questionnaire questionnaire = reader.read(object);
    problems << reader.problems();
    return questionnaire;
}

} // namespace octant
