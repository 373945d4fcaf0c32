// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/eval_verb.h"

#include "forms/logic/expression_case.h"
#include "forms/model/json.h"

#include <QFile>
#include <QJsonArray>

namespace octant::cli {

namespace {

/// A case of a batch that is no object; it has a result like any other.
QJsonObject notACase()
{
    return {{"type", "error"},
            {"value", QJsonValue()},
            {"problem", QJsonObject{{"code", "expression.case"},
                                    {"what", EvalVerb::tr("This is no expression case.")},
                                    {"position", 0},
                                    {"remedy", EvalVerb::tr("Write an object with the key “expr”.")}}}};
}

QJsonObject resultOf(const QJsonValue &expressionCase, const QDateTime &now)
{
    if (!expressionCase.isObject())
        return notACase();
    return ExpressionCase(expressionCase.toObject(), now.date(), now.time()).result();
}

Problem problemOf(const QString &path, const QString &code, const QString &what, const QString &remedy)
{
    Problem problem{code, {}, what, remedy};
    problem.where.file = path;
    return problem;
}

Result<QJsonArray> casesIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return std::unexpected(problemOf(path, "eval.unreadable", EvalVerb::tr("The file cannot be read."),
                                         EvalVerb::tr("Check its name and its permissions.")));
    }
    const Result<QJsonValue> json = readJson(file.readAll(), path);
    if (!json)
        return std::unexpected(json.error());
    if (!json->isArray()) {
        return std::unexpected(problemOf(path, "eval.no_array",
                                         EvalVerb::tr("The file holds no list of expression cases."),
                                         EvalVerb::tr("Write an array of objects with the key “expr”.")));
    }
    return json->toArray();
}

ExitCode runBatch(const Call &call, const QDateTime &now)
{
    const Result<QJsonArray> cases = casesIn(call.options.value(QStringLiteral("batch")));
    if (!cases)
        return call.console.refuse(cases.error());
    QJsonArray results;
    for (const auto &expressionCase : *cases)
        results.append(resultOf(expressionCase, now));
    call.console.print(QJsonDocument(results));
    return ExitCode::Done;
}

/// The object behind an option; none where the option is left out.
QJsonObject objectBehind(const Call &call, const QString &option)
{
    if (!call.options.isSet(option))
        return {};
    const Result<QJsonObject> object = readJsonObject(call.options.value(option).toUtf8(), "--" + option);
    if (!object)
        throw WrongUsage(object.error().sentence());
    return *object;
}

ExitCode runSingle(const Call &call, const QDateTime &now)
{
    QJsonObject expressionCase{{"expr", call.words.first()},
                               {"values", objectBehind(call, QStringLiteral("values"))},
                               {"types", objectBehind(call, QStringLiteral("types"))}};
    if (call.options.isSet(QStringLiteral("self")))
        expressionCase.insert("self", call.options.value(QStringLiteral("self")));
    const QJsonObject result = resultOf(expressionCase, now);
    call.console.print(QJsonDocument(result));
    const QJsonValue problem = result["problem"];
    if (!problem.isObject())
        return ExitCode::Done;
    return call.console.refuse(
        {problem["code"].toString(), {}, problem["what"].toString(), problem["remedy"].toString()});
}

} // namespace

void EvalVerb::addOptions(QCommandLineParser &parser) const
{
    parser.addOption({QStringLiteral("values"), tr("The answers: an object of question to text."),
                      QStringLiteral("JSON")});
    parser.addOption({QStringLiteral("self"), tr("The answer that the expression belongs to, its “.”."),
                      QStringLiteral("TEXT")});
    parser.addOption({QStringLiteral("types"), tr("An object of question to type, “.” for the own answer."),
                      QStringLiteral("JSON")});
    parser.addOption(
        {QStringLiteral("batch"), tr("A file with an array of expression cases."), QStringLiteral("FILE")});
}

ExitCode EvalVerb::run(const Call &call) const
{
    const bool batch = call.options.isSet(QStringLiteral("batch"));
    if (!batch && call.words.isEmpty())
        throw WrongUsage(tr("Give an expression, or a file of them with --batch."));
    const bool mixed = !call.words.isEmpty() || call.options.isSet(QStringLiteral("values")) ||
                       call.options.isSet(QStringLiteral("self")) ||
                       call.options.isSet(QStringLiteral("types"));
    if (batch && mixed)
        throw WrongUsage(tr("With --batch the expressions and their answers stand in the file alone."));
    const QDateTime now = call.author.at.toLocalTime();
    return batch ? runBatch(call, now) : runSingle(call, now);
}

} // namespace octant::cli
