// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/store/json_column.h"

#include "forms/model/json.h"
#include "records/store/statement.h"

#include <QJsonDocument>

#include <array>

using namespace Qt::StringLiterals;

namespace octant {

namespace {

constexpr std::array severityNames = {"note", "warning", "error"};

Value valueIn(const QJsonValue &json, const QuestionCode &code, const Questionnaire &questionnaire)
{
    if (json.isDouble())
        return json.toDouble();
    if (json.isString()) {
        const Question *question = questionnaire.question(code);
        const QDate date = QDate::fromString(json.toString(), Qt::ISODate);
        if (question && question->type == QuestionType::Date && date.isValid())
            return date;
        return json.toString();
    }
    const QJsonArray items = json.toArray();
    if (items.isEmpty())
        return {};
    if (items.first().isString())
        return json.toVariant().toStringList();
    Instances instances;
    for (const QJsonValue &item : items)
        instances << answersIn(item.toObject(), questionnaire);
    return instances;
}

Answer answerIn(const QJsonObject &object, const QuestionCode &code, const Questionnaire &questionnaire)
{
    Answer answer;
    answer.value = valueIn(object[u"value"_s], code, questionnaire);
    answer.qualifier = qualifierOf(object[u"qualifier"_s].toString());
    answer.comment = object[u"comment"_s].toString();
    if (object.contains(u"original"_s)) {
        const QJsonObject original = object[u"original"_s].toObject();
        answer.original = Original{original[u"text"_s].toString(), original[u"unit"_s].toString()};
    }
    return answer;
}

} // namespace

QString compact(const QJsonValue &value)
{
    // QJsonDocument writes objects and lists only.
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.sliced(1).chopped(1));
}

QJsonValue jsonIn(const Statement &row, int column)
{
    const QByteArray list = '[' + row.text(column).toUtf8() + ']';
    const QJsonArray array = QJsonDocument::fromJson(list).array();
    if (array.size() != 1)
        row.throwDamaged();
    return array.first();
}

QStringList textsIn(const Statement &row, int column)
{
    return jsonIn(row, column).toVariant().toStringList();
}

Text textIn(const Statement &row, int column)
{
    return textFromJson(jsonIn(row, column));
}

Answers answersIn(const QJsonObject &object, const Questionnaire &questionnaire)
{
    Answers answers;
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const QuestionCode code(entry.key());
        answers.set(code, answerIn(entry.value().toObject(), code, questionnaire));
    }
    return answers;
}

QJsonArray findingsToJson(const QList<Finding> &findings, const QString &fileName)
{
    QJsonArray array;
    for (const auto &[severity, problem] : findings) {
        const Place &place = problem.where;
        QJsonObject where{{u"sheet"_s, place.sheet},
                          {u"cell"_s, place.cell},
                          {u"line"_s, place.line},
                          {u"question"_s, place.question}};
        if (place.file != fileName)
            where.insert(u"file"_s, place.file);
        array.append(QJsonObject{{u"severity"_s, QLatin1String(severityNames.at(size_t(severity)))},
                                 {u"code"_s, problem.code},
                                 {u"where"_s, where},
                                 {u"what"_s, problem.what},
                                 {u"remedy"_s, problem.remedy}});
    }
    return array;
}

QList<Finding> findingsFromJson(const QJsonArray &array, const QString &fileName)
{
    QList<Finding> findings;
    for (const QJsonValue &json : array) {
        Finding finding;
        const QString severity = json[u"severity"_s].toString();
        for (size_t i = 0; i < severityNames.size(); ++i) {
            if (severity == QLatin1String(severityNames.at(i)))
                finding.severity = Severity(i);
        }
        const QJsonValue where = json[u"where"_s];
        finding.problem.where = {where[u"file"_s].toString(fileName), where[u"sheet"_s].toString(),
                                 where[u"cell"_s].toString(), where[u"line"_s].toInt(),
                                 where[u"question"_s].toString()};
        finding.problem.code = json[u"code"_s].toString();
        finding.problem.what = json[u"what"_s].toString();
        finding.problem.remedy = json[u"remedy"_s].toString();
        findings << finding;
    }
    return findings;
}

} // namespace octant
