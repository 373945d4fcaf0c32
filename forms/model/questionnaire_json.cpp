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

QJsonObject choiceToJson(const Choice &choice)
{
    return {{u"code"_s, choice.code}, {u"label"_s, toJson(choice.label)}};
}

QJsonObject setToJson(const FormSet &set)
{
    return {{u"code"_s, set.code}, {u"title"_s, toJson(set.title)}};
}

QJsonObject questionToJson(const Question &question)
{
    QJsonObject object{
        {u"code"_s, question.code.text()},
        {u"type"_s, nameOf(question.type)},
        {u"label"_s, toJson(question.label)},
    };
    if (!question.help.isEmpty())
        object.insert(u"help"_s, toJson(question.help));
    if (!question.choices.isEmpty())
        object.insert(u"choices"_s, listToJson(question.choices, choiceToJson));
    if (question.required)
        object.insert(u"required"_s, true);
    if (question.direction != Direction::Neutral)
        object.insert(u"direction"_s, nameOf(question.direction));
    insertUnlessEmpty(object, u"unit"_s, question.unit.text());
    insertUnlessEmpty(object, u"relevant"_s, question.relevant);
    insertUnlessEmpty(object, u"constraint"_s, question.constraint);
    insertUnlessEmpty(object, u"indicator"_s, question.indicator.text());
    insertUnlessEmpty(object, u"impactArea"_s, question.impactArea.text());
    insertUnlessEmpty(object, u"standards"_s, question.standards);
    insertUnlessEmpty(object, u"personal"_s, nameOf(question.personal));
    insertUnlessEmpty(object, u"sets"_s, question.sets);
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
    return object;
}

} // namespace

QJsonObject toJson(const Questionnaire &questionnaire)
{
    return {
        {u"format"_s, u"octant-questionnaire"_s},
        {u"version"_s, questionnaireVersion},
        {u"code"_s, questionnaire.code},
        {u"title"_s, toJson(questionnaire.title)},
        {u"languages"_s, QJsonArray::fromStringList(questionnaire.languages)},
        {u"sets"_s, listToJson(questionnaire.sets, setToJson)},
        {u"units"_s, toJson(questionnaire.units)},
        {u"sections"_s, listToJson(questionnaire.sections, sectionToJson)},
    };
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
