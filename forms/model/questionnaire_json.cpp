// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/model/questionnaire_json.h"

#include "forms/model/json.h"
#include "forms/model/unit_json.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace octant {

using namespace Qt::StringLiterals;

namespace {

void insertUnlessEmpty(QJsonObject &object, const QString &name, const QString &text)
{
    if (!text.isEmpty())
        object.insert(name, text);
}

void insertUnlessEmpty(QJsonObject &object, const QString &name, const QStringList &texts)
{
    if (!texts.isEmpty())
        object.insert(name, QJsonArray::fromStringList(texts));
}

template <typename Item>
QJsonArray listToJson(const QList<Item> &items, QJsonObject (*write)(const Item &))
{
    QJsonArray array;
    for (const Item &item : items)
        array.append(write(item));
    return array;
}

void insertUnlessEmpty(QJsonObject &object, const QString &name, const Text &text)
{
    if (!text.isEmpty())
        object.insert(name, toJson(text));
}

void insertUnlessEmpty(QJsonObject &object, const QString &name, const Inert &cells)
{
    QJsonObject columns;
    for (auto cell = cells.cbegin(); cell != cells.cend(); ++cell)
        columns.insert(cell.key(), cell.value());
    if (!columns.isEmpty())
        object.insert(name, columns);
}

QJsonObject choiceToJson(const Choice &choice)
{
    QJsonObject object{{u"code"_s, choice.code}, {u"label"_s, toJson(choice.label)}};
    insertUnlessEmpty(object, u"columns"_s, choice.columns);
    return object;
}

QJsonObject setToJson(const FormSet &set)
{
    return {{u"code"_s, set.code}, {u"title"_s, toJson(set.title)}};
}

QJsonObject choiceListToJson(const ChoiceList &list)
{
    return {{u"name"_s, list.name}, {u"choices"_s, listToJson(list.choices, choiceToJson)}};
}

void insertRules(QJsonObject &object, const Question &question)
{
    if (question.required)
        object.insert(u"required"_s, true);
    if (question.readOnly)
        object.insert(u"readOnly"_s, true);
    insertUnlessEmpty(object, u"choiceFilter"_s, question.choiceFilter);
    insertUnlessEmpty(object, u"requiredWhen"_s, question.requiredWhen);
    insertUnlessEmpty(object, u"requiredMessage"_s, question.requiredMessage);
    insertUnlessEmpty(object, u"relevant"_s, question.relevant);
    insertUnlessEmpty(object, u"constraint"_s, question.constraint);
    insertUnlessEmpty(object, u"constraintMessage"_s, question.constraintMessage);
    insertUnlessEmpty(object, u"calculation"_s, question.calculation);
    insertUnlessEmpty(object, u"default"_s, question.defaultValue);
}

void insertUse(QJsonObject &object, const Question &question)
{
    if (question.direction != Direction::Neutral)
        object.insert(u"direction"_s, nameOf(question.direction));
    insertUnlessEmpty(object, u"indicator"_s, question.indicator.text());
    insertUnlessEmpty(object, u"impactArea"_s, question.impactArea.text());
    insertUnlessEmpty(object, u"standards"_s, question.standards);
    insertUnlessEmpty(object, u"personal"_s, nameOf(question.personal));
    insertUnlessEmpty(object, u"sets"_s, question.sets);
    insertUnlessEmpty(object, u"kinds"_s, question.kinds);
}

QJsonObject questionToJson(const Question &question)
{
    QJsonObject object{
        {u"code"_s, question.code.text()},
        {u"type"_s, nameOf(question.type)},
        {u"label"_s, toJson(question.label)},
    };
    insertUnlessEmpty(object, u"help"_s, question.help);
    if (!question.choices.isEmpty())
        object.insert(u"choices"_s, listToJson(question.choices, choiceToJson));
    insertUnlessEmpty(object, u"list"_s, question.list);
    insertUnlessEmpty(object, u"unit"_s, question.unit.text());
    insertUnlessEmpty(object, u"group"_s, question.group.text());
    insertRules(object, question);
    insertUse(object, question);
    insertUnlessEmpty(object, u"name"_s, question.name);
    insertUnlessEmpty(object, u"inert"_s, question.inert);
    return object;
}

QJsonObject groupToJson(const Group &group)
{
    QJsonObject object{{u"code"_s, group.code.text()}, {u"title"_s, toJson(group.title)}};
    if (group.kind != GroupKind::Plain)
        object.insert(u"kind"_s, nameOf(group.kind));
    insertUnlessEmpty(object, u"parent"_s, group.parent.text());
    insertUnlessEmpty(object, u"relevant"_s, group.relevant);
    insertUnlessEmpty(object, u"repeatCount"_s, group.repeatCount);
    insertUnlessEmpty(object, u"name"_s, group.name);
    insertUnlessEmpty(object, u"inert"_s, group.inert);
    return object;
}

QJsonObject sectionToJson(const Section &section)
{
    QJsonObject object{
        {u"code"_s, section.code.text()},
        {u"title"_s, toJson(section.title)},
        {u"questions"_s, listToJson(section.questions, questionToJson)},
    };
    insertUnlessEmpty(object, u"principle"_s, section.principle.text());
    if (section.repeat)
        object.insert(u"repeat"_s, true);
    if (section.ungrouped)
        object.insert(u"ungrouped"_s, true);
    if (!section.groups.isEmpty())
        object.insert(u"groups"_s, listToJson(section.groups, groupToJson));
    insertUnlessEmpty(object, u"relevant"_s, section.relevant);
    insertUnlessEmpty(object, u"repeatCount"_s, section.repeatCount);
    insertUnlessEmpty(object, u"name"_s, section.name);
    insertUnlessEmpty(object, u"inert"_s, section.inert);
    return object;
}

QJsonObject stepToJson(const BridgeStep &step)
{
    QJsonObject object{{u"code"_s, step.code.text()}, {u"change"_s, nameOf(step.change)}};
    QStringList into;
    for (const QuestionCode &code : step.into)
        into << code.text();
    insertUnlessEmpty(object, u"into"_s, into);
    insertUnlessEmpty(object, u"note"_s, step.note);
    return object;
}

} // namespace

QJsonObject toJson(const Questionnaire &questionnaire)
{
    QJsonObject object{
        {u"format"_s, u"octant-questionnaire"_s},
        {u"version"_s, questionnaireVersion},
        {u"code"_s, questionnaire.code},
        {u"title"_s, toJson(questionnaire.title)},
        {u"languages"_s, QJsonArray::fromStringList(questionnaire.languages)},
        {u"sets"_s, listToJson(questionnaire.sets, setToJson)},
        {u"units"_s, toJson(questionnaire.units)},
        {u"sections"_s, listToJson(questionnaire.sections, sectionToJson)},
    };
    if (!questionnaire.lists.isEmpty())
        object.insert(u"lists"_s, listToJson(questionnaire.lists, choiceListToJson));
    if (!questionnaire.bridge.isEmpty()) {
        object.insert(u"bridge"_s,
                      QJsonObject{{u"from"_s, questionnaire.bridge.from.text()},
                                  {u"steps"_s, listToJson(questionnaire.bridge.steps, stepToJson)}});
    }
    insertUnlessEmpty(object, u"inert"_s, questionnaire.inert);
    return object;
}

Edition publish(const Questionnaire &questionnaire)
{
    Edition edition;
    edition.questionnaire = questionnaire;
    edition.bytes = QJsonDocument(toJson(questionnaire)).toJson(QJsonDocument::Compact);
    const QByteArray sum = QCryptographicHash::hash(edition.bytes, QCryptographicHash::Sha256);
    edition.hash = EditionHash(QString::fromLatin1(sum.toHex()));
    return edition;
}

Result<Edition> editionFromBytes(const QByteArray &bytes, const QString &file)
{
    const Result<QJsonObject> object = readJsonObject(bytes, file);
    if (!object)
        return std::unexpected(object.error());
    Result<Questionnaire> questionnaire = questionnaireFromJson(*object, file);
    if (!questionnaire)
        return std::unexpected(questionnaire.error());
    const QByteArray sum = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    return Edition{EditionHash(QString::fromLatin1(sum.toHex())), bytes, std::move(*questionnaire)};
}

} // namespace octant
