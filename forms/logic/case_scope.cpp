// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/logic/case_scope.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace octant {

using namespace Qt::StringLiterals;

namespace {

QString keyOf(const QString &code, const QList<int> &instances)
{
    QString key = code;
    for (const int instance : instances)
        key += u'[' + QString::number(instance) + u']';
    return key;
}

QString nameOf(const QString &code)
{
    return code.section(u'/', -1);
}

QString inside(const QString &around, const QString &name)
{
    return around.isEmpty() ? name : around + u'/' + name;
}

AnswerType typeNamed(const QString &name)
{
    static const QHash<QString, AnswerType> types{
        {u"integer"_s, AnswerType::Integer},   {u"int"_s, AnswerType::Integer},
        {u"decimal"_s, AnswerType::Decimal},   {u"range"_s, AnswerType::Decimal},
        {u"date"_s, AnswerType::Date},         {u"today"_s, AnswerType::Date},
        {u"datetime"_s, AnswerType::DateTime}, {u"start"_s, AnswerType::DateTime},
        {u"end"_s, AnswerType::DateTime},
    };
    return types.value(name.toLower(), AnswerType::Text);
}

bool isRepeatValue(const QJsonValue &value)
{
    return value.isArray() && (value.toArray().isEmpty() || value.toArray().first().isObject());
}

} // namespace

CaseScope::CaseScope(const QJsonObject &json, const QDate &today, const QTime &timeOfDay)
    : m_json(json)
    , m_today(today)
    , m_timeOfDay(timeOfDay)
    , m_random(static_cast<unsigned>(std::clamp(json["seed"_L1].toInt(1), 1, 2'147'483'646)))
{
    addValues(json["values"_L1].toObject(), {}, {});
    findEmptyRepeat();
    addTypes(json["types"_L1].toObject());
    addNames(json);
    addDatasets(json["datasets"_L1].toObject());
    setHere(json);
}

void CaseScope::addValues(const QJsonObject &values, const QString &around, const QList<int> &instances)
{
    for (auto value = values.begin(); value != values.end(); ++value) {
        const QString code = inside(around, value.key());
        if (!m_codes.contains(code))
            m_codes.append(code);
        if (isRepeatValue(*value))
            addInstances(value->toArray(), code, instances);
        else if (value->isObject())
            addValues(value->toObject(), code, instances);
        else
            addAnswer(*value, {code, instances});
    }
}

void CaseScope::addInstances(const QJsonArray &array, const QString &code, const QList<int> &instances)
{
    m_repeats.insert(code);
    m_counts.insert(keyOf(code, instances), static_cast<int>(array.size()));
    for (qsizetype i = 0; i < array.size(); ++i)
        addValues(array.at(i).toObject(), code, instances + QList<int>{static_cast<int>(i) + 1});
}

void CaseScope::findEmptyRepeat()
{
    const auto isBare = [this](const QString &repeat) {
        return std::ranges::none_of(m_codes, [&](const QString &code) { return parentOf(code) == repeat; });
    };
    for (const QString &code : std::as_const(m_codes)) {
        if (m_repeats.contains(code) && isBare(code))
            m_emptyRepeat = code;
    }
}

void CaseScope::addAnswer(const QJsonValue &value, const AnswerPlace &place)
{
    if (value.isDouble())
        m_types.insert(nameOf(place.code), AnswerType::Decimal);
    m_answers.insert(keyOf(place.code, place.instances), textOf(value));
}

void CaseScope::addTypes(const QJsonObject &types)
{
    for (auto type = types.begin(); type != types.end(); ++type)
        m_types.insert(type.key(), typeNamed(type->toString()));
}

void CaseScope::addNames(const QJsonObject &json)
{
    for (const QLatin1StringView key : {"types"_L1, "choices"_L1}) {
        for (const QString &name : json[key].toObject().keys())
            m_names.insert(name);
    }
    for (const QJsonValue &name : json["nonrelevant"_L1].toArray())
        m_nonRelevant.insert(name.toString());
    m_names.unite(m_nonRelevant);
}

void CaseScope::addDatasets(const QJsonObject &datasets)
{
    for (auto entry = datasets.begin(); entry != datasets.end(); ++entry) {
        auto dataset = std::make_shared<Dataset>();
        const QJsonArray rows = entry->toArray();
        for (const auto &row : rows) {
            for (const QString &column : row.toObject().keys()) {
                if (!dataset->columns.contains(column))
                    dataset->columns.append(column);
            }
        }
        for (const auto &row : rows) {
            QStringList cells;
            for (const QString &column : std::as_const(dataset->columns))
                cells.append(textOf(row[column]));
            dataset->rows.append(cells);
        }
        m_datasets.insert(entry.key(), std::move(dataset));
    }
}

void CaseScope::setHere(const QJsonObject &json)
{
    const QJsonObject at = json["at"_L1].toObject();
    QString repeat;
    if (const QString name = at["repeat"_L1].toString(); !name.isEmpty())
        repeat = codeFor(name, {}).value_or(name);
    for (QString around = parentOf(repeat); !around.isEmpty(); around = parentOf(around)) {
        if (isRepeat(around))
            m_here.instances.append(1);
    }
    if (!repeat.isEmpty())
        m_here.instances.append(at["index"_L1].toInt(1));
    m_here.code = inside(repeat, u"."_s);
    if (const QJsonValue self = json["self"_L1]; !self.isNull() && !self.isUndefined())
        addAnswer(self, m_here);
}

// Texts as they are, but for dates that are given relative to today; several choices as an array of codes.
QString CaseScope::textOf(const QJsonValue &value) const
{
    if (value.isDouble())
        return ExpressionValue::number(value.toDouble()).toText();
    if (value.isBool())
        return ExpressionValue::boolean(value.toBool()).toText();
    if (value.isArray())
        return value.toVariant().toStringList().join(u' ');
    static const QRegularExpression relative(uR"(\A@today([+-]\d{1,6})?\z)"_s);
    const QRegularExpressionMatch match = relative.match(value.toString());
    if (match.hasMatch())
        return m_today.addDays(match.captured(1).toInt()).toString(Qt::ISODate);
    return value.toString();
}

std::optional<QString> CaseScope::codeFor(const QString &name, const AnswerPlace &from) const
{
    for (QString around = from.code; !around.isEmpty(); around = parentOf(around)) {
        if (m_codes.contains(inside(around, name)))
            return inside(around, name);
    }
    if (m_codes.contains(name))
        return name;
    for (const QString &code : m_codes) {
        if (nameOf(code) == name)
            return code;
    }
    if (!m_emptyRepeat.isEmpty())
        return inside(m_emptyRepeat, name);
    return m_names.contains(name) ? std::optional(name) : std::nullopt;
}

ExpressionValue CaseScope::answer(const AnswerPlace &place) const
{
    return ExpressionValue::fromAnswer(writtenAnswer(place), typeOf(place));
}

QString CaseScope::writtenAnswer(const AnswerPlace &place) const
{
    return m_answers.value(keyOf(place.code, place.instances));
}

AnswerType CaseScope::typeOf(const AnswerPlace &place) const
{
    return m_types.value(nameOf(place.code), AnswerType::Text);
}

double CaseScope::random() const
{
    return static_cast<double>(m_random() - 1) / 2'147'483'646.0;
}

bool CaseScope::isRelevant(const AnswerPlace &place) const
{
    const QStringList names = place.code.split(u'/');
    return std::ranges::none_of(names, [this](const QString &name) { return m_nonRelevant.contains(name); });
}

QString CaseScope::parentOf(const QString &code) const
{
    return code.left(std::max<qsizetype>(0, code.lastIndexOf(u'/')));
}

int CaseScope::instanceCount(const QString &repeat, const QList<int> &around) const
{
    return m_counts.value(keyOf(repeat, around));
}

std::optional<QStringList> CaseScope::codesIn(const QString &around) const
{
    QStringList inside;
    for (const QString &code : m_codes) {
        if (parentOf(code) == around)
            inside.append(code);
    }
    return inside;
}

std::optional<QString> CaseScope::choiceLabel(const QString &question, const QString &choice) const
{
    const QJsonValue label = m_json["choices"_L1][nameOf(question)][choice];
    if (label.isUndefined() || label.isString())
        return label.isString() ? std::optional(label.toString()) : std::nullopt;
    const QJsonObject words = label.toObject();
    const QString chosen = words.contains(language()) ? language() : u"und"_s;
    return words.contains(chosen) || words.isEmpty() ? words[chosen].toString() : words.begin()->toString();
}

std::optional<QString> CaseScope::choiceColumn(const QString &column) const
{
    const QJsonValue cell = m_json["item"_L1][column];
    return cell.isUndefined() ? std::nullopt : std::optional(textOf(cell));
}

std::shared_ptr<const Dataset> CaseScope::dataset(const QString &name) const
{
    return m_datasets.value(name);
}

QString CaseScope::language() const
{
    return m_json["lang"_L1].toString(u"en"_s);
}

} // namespace octant
