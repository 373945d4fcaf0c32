// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Questions on their way to another questionnaire.

#include "forms/authoring/code_register.h"
#include "forms/authoring/edit_problems.h"
#include "forms/authoring/edits.h"
#include "forms/authoring/placement.h"
#include "forms/authoring/renaming.h"
#include "forms/authoring/tree_walk.h"
#include "forms/logic/expression.h"
#include "forms/model/json_members.h"
#include "forms/model/questionnaire_json.h"

#include <QSet>

#include <algorithm>

namespace octant {

using namespace Qt::StringLiterals;

namespace {

const QString format = u"octant-questions"_s;
constexpr int version = 1;
/// What a clipping and the document of a questionnaire share.
const QStringList lists{u"units"_s, u"sets"_s, u"lists"_s};
const QStringList parts{u"groups"_s, u"questions"_s};

/// The questions of some codes and the groups all of whose questions are among them.
Section clipped(const Questionnaire &questionnaire, const QSet<QuestionCode> &codes)
{
    Section clipping;
    for (const Section &section : questionnaire.sections) {
        QSet<SectionCode> broken;
        for (const Question &question : section.questions) {
            if (codes.contains(question.code)) {
                clipping.questions << question;
                continue;
            }
            for (const Group *around : section.groupsAround(question.group))
                broken.insert(around->code);
        }
        for (const Group &group : section.groups) {
            if (broken.contains(group.code) || membersOf(section, group.code).isEmpty())
                continue;
            clipping.groups << group;
            if (broken.contains(group.parent))
                clipping.groups.last().parent = {};
        }
    }
    for (Question &question : clipping.questions) {
        if (!clipping.group(question.group))
            question.group = {};
    }
    return clipping;
}

/// The names of the lists that expressions of a question look things up in.
QStringList listsNamedBy(const Question &question)
{
    QStringList names;
    for (const QString &text : {question.choiceFilter, question.requiredWhen, question.relevant,
                                question.constraint, question.calculation, question.defaultValue}) {
        const auto expression = Expression::parse(text, {CurlyQuotes::Repaired, BareWords::Columns});
        if (!expression)
            continue;
        visitNodes(expression->tree(), [&](const SyntaxNode &node) {
            const Call *call = std::get_if<Call>(&node.kind);
            const bool looksUp = call && (call->function == "instance"_L1 || call->function == "pulldata"_L1);
            if (looksUp && !call->arguments.empty()) {
                if (const auto *name = std::get_if<TextLiteral>(&call->arguments.front().kind))
                    names << name->text;
            }
        });
    }
    return names;
}

/// Leaves only what the questions need.
void keepNeeded(Questionnaire &clipping)
{
    QSet<UnitCode> units;
    QSet<QString> sets;
    QSet<QString> tables;
    for (const Question &question : std::as_const(clipping.sections.first().questions)) {
        units.insert(question.unit);
        sets.unite(QSet<QString>(question.sets.begin(), question.sets.end()));
        const QStringList names = listsNamedBy(question);
        tables.unite(QSet<QString>(names.begin(), names.end()));
    }
    clipping.units.removeIf([&](const Unit &unit) { return !units.contains(unit.code); });
    clipping.sets.removeIf([&](const FormSet &set) { return !sets.contains(set.code); });
    clipping.lists.removeIf([&](const ChoiceList &list) { return !tables.contains(list.name); });
}

/// The clipping as the one section of a questionnaire, whose reader knows all there is to check.
QJsonObject asQuestionnaire(const QJsonObject &object)
{
    QSet<QString> codes;
    QJsonObject section;
    for (const QString &part : parts) {
        const QJsonArray items = object.value(part).toArray();
        for (const QJsonValue item : items)
            codes.insert(item[u"code"_s].toString().toLower());
        if (object.contains(part))
            section.insert(part, object.value(part));
    }
    QString code = u"Clipping"_s;
    while (codes.contains(code.toLower()))
        code += u'_';
    section.insert(u"code"_s, code);
    QJsonObject whole{{u"format"_s, u"octant-questionnaire"_s},
                      {u"version"_s, questionnaireVersion},
                      {u"sections"_s, QJsonArray{section}}};
    for (const QString &list : lists) {
        if (object.contains(list))
            whole.insert(list, object.value(list));
    }
    return whole;
}

/// Adds the units and lists that a questionnaire does not have; of the others it keeps its own.
void addMissing(Questionnaire &questionnaire, const Clipping &clipping)
{
    for (const Unit &unit : clipping.units) {
        if (!questionnaire.unit(unit.code))
            questionnaire.units << unit;
    }
    for (const ChoiceList &list : clipping.lists) {
        const auto own = std::ranges::find(questionnaire.lists, list.name, &ChoiceList::name);
        if (own == questionnaire.lists.end())
            questionnaire.lists << list;
    }
}

/// Gives groups and questions codes that are free, and lets references between them follow.
void takeFreeCodes(Clipping &clipping, const Questionnaire &questionnaire)
{
    CodeRegister codes(questionnaire);
    Renames renames;
    const auto rename = [&](auto &code) {
        const QString free = codes.freeCode(code.text());
        if (free != code.text())
            renames.insert(code.text(), free);
        codes.take(free);
        code = std::decay_t<decltype(code)>(free);
    };
    for (Group &group : clipping.groups)
        rename(group.code);
    for (Question &question : clipping.questions)
        rename(question.code);
    for (Group &group : clipping.groups)
        renameInside(group, renames);
    for (Question &question : clipping.questions)
        renameInside(question, renames);
}

Result<void> fit(Clipping &clipping, const Questionnaire &questionnaire, const Section &section,
                 const SectionCode &spot)
{
    const Group *around = section.group(spot);
    if (around && around->kind == GroupKind::Matrix && !clipping.groups.isEmpty())
        return std::unexpected(EditProblems::groupInMatrix(clipping.groups.first().code.text()));
    for (Group &group : clipping.groups) {
        if (group.parent.isEmpty())
            group.parent = spot;
    }
    const auto isKnown = [&](const QString &set) {
        return std::ranges::find(questionnaire.sets, set, &FormSet::code) != questionnaire.sets.end();
    };
    for (Question &question : clipping.questions) {
        question.sets.removeIf([&](const QString &set) { return !isKnown(set); });
        if (question.group.isEmpty())
            question.group = spot;
        if (const Result<void> admitted = admit(question, questionnaire); !admitted)
            return admitted;
    }
    return fitInto(section, spot, clipping.questions);
}

} // namespace

QJsonObject toClipping(const Questionnaire &questionnaire, const QList<QuestionCode> &codes)
{
    Questionnaire clipping = questionnaire;
    clipping.sections = {clipped(questionnaire, {codes.begin(), codes.end()})};
    keepNeeded(clipping);
    const QJsonObject whole = toJson(clipping);
    const QJsonObject section = whole.value(u"sections"_s).toArray().first().toObject();
    QJsonObject object{{u"format"_s, format}, {u"version"_s, version}};
    for (const QString &list : lists) {
        if (!whole.value(list).toArray().isEmpty())
            object.insert(list, whole.value(list));
    }
    for (const QString &part : parts) {
        if (section.contains(part))
            object.insert(part, section.value(part));
    }
    return object;
}

Result<Clipping> clippingFromJson(const QJsonObject &object)
{
    if (const auto problem = checkFormat(object, format, version, u"questions"_s, {}))
        return std::unexpected(*problem);
    JsonFaults faults(u"questions"_s, {});
    JsonMembers(object, {}, QStringList{u"format"_s, u"version"_s} + lists + parts, faults);
    if (!faults.problems().isEmpty())
        return std::unexpected(faults.problems().first());
    const auto whole = questionnaireFromJson(asQuestionnaire(object), {});
    if (!whole)
        return std::unexpected(whole.error());
    const Section &section = whole->sections.first();
    return Clipping{section.questions, section.groups, whole->units, whole->lists};
}

Result<Questionnaire> withClipping(const Questionnaire &questionnaire, const Clipping &clipping,
                                   const QuestionSpot &spot, QList<QuestionCode> *codes)
{
    Questionnaire changed = questionnaire;
    const Result<Section *> section = sectionAt(changed, spot.section, spot.group);
    if (!section)
        return std::unexpected(section.error());
    addMissing(changed, clipping);
    Clipping pasted = clipping;
    takeFreeCodes(pasted, questionnaire);
    if (const Result<void> fits = fit(pasted, changed, **section, spot.group); !fits)
        return std::unexpected(fits.error());
    const int position = nearestPosition(**section, spot.position, spot.group);
    for (qsizetype index = 0; index < pasted.questions.size(); ++index)
        (*section)->questions.insert(position + index, pasted.questions.at(index));
    (*section)->groups << pasted.groups;
    if (codes) {
        codes->clear();
        for (const Question &question : std::as_const(pasted.questions))
            *codes << question.code;
    }
    return changed;
}

} // namespace octant
