// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/xlsform/own_sheet.h"

#include "forms/model/questionnaire_json.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace octant::xlsform {

using namespace Qt::StringLiterals;

namespace {

/// The members that stand there item by item.
const QStringList listed{u"units"_s, u"sets"_s};

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

/// Only what this sheet is about.
Questionnaire partOf(const Questionnaire &questionnaire)
{
    Questionnaire part;
    part.title = questionnaire.title;
    part.units = questionnaire.units;
    part.sets = questionnaire.sets;
    part.bridge = questionnaire.bridge;
    return part;
}

} // namespace

QList<std::pair<QString, QString>> ownRows(const Questionnaire &questionnaire)
{
    const QJsonObject json = toJson(partOf(questionnaire));
    QList<std::pair<QString, QString>> rows;
    const QMap<QString, QString> &titles = questionnaire.title.byTag();
    if (!titles.isEmpty() && titles.keys() != QStringList{u"und"_s})
        rows << std::pair(u"title"_s, compact(json.value(u"title"_s).toObject()));
    for (const QString &member : listed) {
        const QJsonArray items = json.value(member).toArray();
        for (const QJsonValue item : items)
            rows << std::pair(member, compact(item.toObject()));
    }
    if (!questionnaire.bridge.isEmpty()) {
        const QJsonObject bridge = json.value(u"bridge"_s).toObject();
        rows << std::pair(u"bridge"_s, compact({{u"from"_s, bridge.value(u"from"_s)}}));
        const QJsonArray steps = bridge.value(u"steps"_s).toArray();
        for (const QJsonValue step : steps)
            rows << std::pair(u"steps"_s, compact(step.toObject()));
    }
    return rows;
}

void OwnSheetReader::read(Questionnaire &questionnaire)
{
    QMap<QString, QJsonArray> items;
    for (const Row &row : m_sheet.rows) {
        const QJsonDocument document = QJsonDocument::fromJson(row.text(2).toUtf8());
        if (document.isObject())
            items[row.text(1).trimmed()].append(document.object());
        else if (row.number > 1)
            m_findings.refuse(u"octant_sheet"_s, m_findings.at(m_sheet.name, row.number, 2),
                              tr("What Octant had written here was changed and cannot be read."),
                              tr("Restore the cell, or remove the sheet."));
    }
    QJsonObject json = toJson(Questionnaire{});
    json.insert(u"title"_s, items.value(u"title"_s).first().toObject());
    for (const QString &member : listed)
        json.insert(member, items.value(member));
    if (items.contains(u"bridge"_s)) {
        QJsonObject bridge = items.value(u"bridge"_s).first().toObject();
        bridge.insert(u"steps"_s, items.value(u"steps"_s));
        json.insert(u"bridge"_s, bridge);
    }
    QList<Problem> problems;
    const Questionnaire part = readQuestionnaire(json, m_findings.file(), problems);
    for (Problem &problem : problems) {
        problem.where.sheet = m_sheet.name;
        m_findings.add(Severity::Error, problem);
    }
    questionnaire.units = part.units;
    questionnaire.sets = part.sets;
    questionnaire.bridge = part.bridge;
    const QString title = questionnaire.title.exactly(u"und"_s);
    if (part.title.byTag().values().contains(title) || title.isEmpty())
        questionnaire.title = part.title.isEmpty() ? questionnaire.title : part.title;
}

QString cellOfList(const QStringList &texts)
{
    const QString plain = texts.join(u"; "_s);
    if (listOfCell(plain) == texts)
        return plain;
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
}

QStringList listOfCell(const QString &cell)
{
    QStringList texts;
    if (cell.startsWith(u'[')) {
        const QJsonArray array = QJsonDocument::fromJson(cell.toUtf8()).array();
        for (const QJsonValue text : array)
            texts << text.toString();
    }
    if (!texts.isEmpty())
        return texts;
    const QStringList parts = cell.split(u';');
    for (const QString &part : parts)
        texts << part.trimmed();
    texts.removeAll(QString());
    return texts;
}

} // namespace octant::xlsform
