// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/logic/javascript_case.h"

#include "forms/logic/date_format.h"
#include "forms/logic/javascript.h"

#include <QFile>
#include <QJsonDocument>

using namespace octant;
using namespace Qt::StringLiterals;

namespace {

AnswerPlace placeIn(const QJSValue &value)
{
    AnswerPlace place{value.property(u"code"_s).toString(), {}};
    const QJSValue instances = value.property(u"instances"_s);
    for (quint32 i = 0; i < instances.property(u"length"_s).toUInt(); ++i)
        place.instances.append(instances.property(i).toInt());
    return place;
}

// The scope as logic.js wants it, and one case with it.
const QString prelude = uR"(
    const scopeOf = bridge => {
        const scope = {};
        for (const name of ['here', 'codeFor', 'isRelevant', 'parentOf', 'isRepeat', 'instanceCount', 'codesIn',
            'choiceLabel', 'choiceColumn', 'dataset', 'today', 'timeOfDay', 'monthNames', 'dayNames', 'random'])
            scope[name] = (...given) => bridge[name](...given);
        scope.answer = place => logic.fromAnswer(bridge.textAt(place), bridge.typeAt(place));
        return scope;
    };
    const typeOf = value => value instanceof logic.Moment ? 'date' : typeof value;
    const plain = value => typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value))
        ? value : Number.isNaN(value) ? 'NaN' : logic.toText(value);
    const run = (expression, kind, bridge) => {
        const scope = scopeOf(bridge);
        const result = kind === 'constraint' ? logic.permits(expression, scope) : logic.evaluate(expression, scope);
        if (result.problem)
            return JSON.stringify({ type: 'error', value: null, problem: result.problem });
        const condition = ['choice_filter', 'relevant', 'required', 'readonly'].includes(kind);
        const value = condition ? logic.toBoolean(result.value) : result.value;
        return JSON.stringify({ type: typeOf(value), value: plain(value) });
    };
)"_s;

} // namespace

JavaScriptScope::JavaScriptScope(QJSEngine &engine, const QJsonObject &json, const QDate &today,
                                 const QTime &timeOfDay)
    : m_engine(engine)
    , m_scope(json, today, timeOfDay)
{
}

QJSValue JavaScriptScope::here() const
{
    const AnswerPlace here = m_scope.here();
    QJSValue instances = m_engine.newArray();
    for (qsizetype i = 0; i < here.instances.size(); ++i)
        instances.setProperty(static_cast<quint32>(i), here.instances.at(i));
    QJSValue place = m_engine.newObject();
    place.setProperty(u"code"_s, here.code);
    place.setProperty(u"instances"_s, instances);
    return place;
}

QJSValue JavaScriptScope::arrayOf(const QStringList &texts) const
{
    QJSValue array = m_engine.newArray();
    for (qsizetype i = 0; i < texts.size(); ++i)
        array.setProperty(static_cast<quint32>(i), texts.at(i));
    return array;
}

QJSValue JavaScriptScope::textOrNull(const std::optional<QString> &text) const
{
    return text ? QJSValue(*text) : QJSValue(QJSValue::NullValue);
}

QJSValue JavaScriptScope::codeFor(const QString &name, const QJSValue &from) const
{
    return textOrNull(m_scope.codeFor(name, placeIn(from)));
}

QString JavaScriptScope::textAt(const QJSValue &place) const
{
    return m_scope.writtenAnswer(placeIn(place));
}

QString JavaScriptScope::typeAt(const QJSValue &place) const
{
    switch (m_scope.typeOf(placeIn(place))) {
    case AnswerType::Integer:
        return u"integer"_s;
    case AnswerType::Decimal:
        return u"decimal"_s;
    case AnswerType::Date:
        return u"date"_s;
    case AnswerType::DateTime:
        return u"datetime"_s;
    case AnswerType::Text:
        break;
    }
    return u"text"_s;
}

bool JavaScriptScope::isRelevant(const QJSValue &place) const
{
    return m_scope.isRelevant(placeIn(place));
}

QString JavaScriptScope::parentOf(const QString &code) const
{
    return m_scope.parentOf(code);
}

bool JavaScriptScope::isRepeat(const QString &code) const
{
    return m_scope.isRepeat(code);
}

int JavaScriptScope::instanceCount(const QString &repeat, const QJSValue &around) const
{
    QJSValue place = m_engine.newObject();
    place.setProperty(u"instances"_s, around);
    return m_scope.instanceCount(repeat, placeIn(place).instances);
}

QJSValue JavaScriptScope::codesIn(const QString &code) const
{
    return arrayOf(m_scope.codesIn(code).value_or(QStringList()));
}

QJSValue JavaScriptScope::choiceLabel(const QString &question, const QString &choice) const
{
    return textOrNull(m_scope.choiceLabel(question, choice));
}

QJSValue JavaScriptScope::choiceColumn(const QString &column) const
{
    return textOrNull(m_scope.choiceColumn(column));
}

QJSValue JavaScriptScope::dataset(const QString &name) const
{
    const std::shared_ptr<const Dataset> dataset = m_scope.dataset(name);
    if (!dataset)
        return QJSValue(QJSValue::NullValue);
    QJSValue &table = m_datasets[name];
    if (table.isObject())
        return table;
    QJSValue rows = m_engine.newArray();
    for (qsizetype row = 0; row < dataset->rows.size(); ++row)
        rows.setProperty(static_cast<quint32>(row), arrayOf(dataset->rows.at(row)));
    table = m_engine.newObject();
    table.setProperty(u"columns"_s, arrayOf(dataset->columns));
    table.setProperty(u"rows"_s, rows);
    return table;
}

double JavaScriptScope::today() const
{
    return CivilTime{m_scope.today(), QTime()}.days();
}

int JavaScriptScope::timeOfDay() const
{
    return m_scope.timeOfDay().msecsSinceStartOfDay();
}

QJSValue JavaScriptScope::monthNames() const
{
    return arrayOf(shortMonthNames(m_scope.language()));
}

QJSValue JavaScriptScope::dayNames() const
{
    return arrayOf(shortDayNames(m_scope.language()));
}

double JavaScriptScope::random() const
{
    return m_scope.random();
}

JavaScriptRunner::JavaScriptRunner(const QDate &today, const QTime &timeOfDay)
    : m_today(today)
    , m_timeOfDay(timeOfDay)
{
    m_run = m_engine.evaluate(javaScriptRuntime() + prelude + u"run"_s);
    if (!m_run.isCallable())
        qFatal("The runtime does not load: %s", qPrintable(m_run.toString()));
}

QJsonObject JavaScriptRunner::result(const QJsonObject &json)
{
    const QString kind = json["kind"_L1].toString();
    ParseOptions options;
    if (kind == "choice_filter"_L1)
        options.bareWords = BareWords::Columns;
    const auto expression = Expression::parse(json["expr"_L1].toString(), options);
    if (!expression)
        return {};
    const QString code = toJavaScript(*expression);
    JavaScriptScope scope(m_engine, json, m_today, m_timeOfDay);
    QJSEngine::setObjectOwnership(&scope, QJSEngine::CppOwnership);
    const QJSValue function = m_engine.evaluate(u'(' + code + u')');
    const QJSValue text = m_run.call({function, kind, m_engine.newQObject(&scope)});
    QJsonObject result = QJsonDocument::fromJson(text.toString().toUtf8()).object();
    if (!text.isString())
        result = {{"type"_L1, "exception"_L1}, {"value"_L1, text.toString() + u" in "_s + code}};
    if (json.contains("id"_L1))
        result["id"_L1] = json["id"_L1];
    return result;
}

QString JavaScriptRunner::evaluate(const QString &script)
{
    return m_engine.evaluate(script).toString();
}

QString javaScriptRuntime()
{
    QString text;
    for (const char *name :
         {"logic_values", "logic_pattern", "logic_digest", "logic_texts", "logic_numbers", "logic_dates",
          "logic_repeats", "logic_functions", "logic_navigation", "logic"}) {
        QFile file(QStringLiteral(OCTANT_SOURCE "/resources/form/%1.js").arg(QLatin1StringView(name)));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s is missing", qPrintable(file.fileName()));
        text += QString::fromUtf8(file.readAll());
    }
    return text;
}
