// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/model/json_members.h"

#include "forms/model/json.h"

namespace octant {

using namespace Qt::StringLiterals;

JsonFaults::JsonFaults(QString prefix, QString file)
    : m_prefix(std::move(prefix))
    , m_file(std::move(file))
{
}

void JsonFaults::add(const QString &code, const QString &where, const QString &what, const QString &remedy)
{
    Place place;
    place.file = m_file;
    place.question = where;
    m_problems.append({m_prefix + u'.' + code, place, what, remedy});
}

JsonMembers::JsonMembers(const QJsonValue &value, QString where, const QStringList &known, JsonFaults &faults)
    : m_object(value.toObject())
    , m_where(std::move(where))
    , m_faults(faults)
{
    if (!value.isObject())
        fault(u"wrong_type"_s, tr("An object was expected here."), tr("Correct the file."));
    const QStringList names = m_object.keys();
    for (const QString &name : names) {
        if (!known.contains(name)) {
            fault(u"unknown_member"_s, tr("“%1” is not known.").arg(name),
                  tr("Check how it is spelt, or open the file with a newer version of the program."));
        }
    }
}

QString JsonMembers::required(const QString &name) const
{
    requireMember(name);
    const QString found = text(name);
    if (m_object.value(name).isString() && found.isEmpty())
        fault(u"empty"_s, tr("“%1” is empty.").arg(name), tr("Fill it in."));
    return found;
}

QString JsonMembers::text(const QString &name) const
{
    if (has(name) && !m_object.value(name).isString())
        faultType(name, tr("a text"));
    return m_object.value(name).toString();
}

bool JsonMembers::flag(const QString &name) const
{
    if (has(name) && !m_object.value(name).isBool())
        faultType(name, tr("true or false"));
    return m_object.value(name).toBool();
}

std::optional<double> JsonMembers::number(const QString &name) const
{
    const QJsonValue value = m_object.value(name);
    if (value.isDouble())
        return value.toDouble() + 0.0; // never minus zero
    if (has(name) && !value.isNull())
        faultType(name, tr("a number"));
    return std::nullopt;
}

QStringList JsonMembers::texts(const QString &name) const
{
    QStringList found;
    const QJsonArray items = list(name);
    for (const QJsonValue item : items) {
        if (item.isString())
            found << item.toString();
        else
            faultType(name, tr("a list of texts"));
    }
    return found;
}

Text JsonMembers::wording(const QString &name) const
{
    const QJsonValue value = m_object.value(name);
    const QJsonObject byTag = value.toObject();
    const bool allTexts =
        std::all_of(byTag.begin(), byTag.end(), [](const auto &item) { return item.isString(); });
    if (has(name) && !(value.isObject() && allTexts))
        faultType(name, tr("a text for each language"));
    return textFromJson(value);
}

Text JsonMembers::requiredWording(const QString &name) const
{
    requireMember(name);
    return wording(name);
}

QJsonArray JsonMembers::list(const QString &name) const
{
    if (has(name) && !m_object.value(name).isArray())
        faultType(name, tr("a list"));
    return m_object.value(name).toArray();
}

QJsonArray JsonMembers::requiredList(const QString &name) const
{
    requireMember(name);
    return list(name);
}

void JsonMembers::fault(const QString &code, const QString &what, const QString &remedy) const
{
    m_faults.add(code, m_where, what, remedy);
}

void JsonMembers::requireMember(const QString &name) const
{
    if (!has(name))
        fault(u"missing_member"_s, tr("“%1” is missing.").arg(name), tr("Add it to the file."));
}

void JsonMembers::faultType(const QString &name, const QString &expected) const
{
    fault(u"wrong_type"_s, tr("“%1” must be %2.").arg(name, expected), tr("Correct the file."));
}

std::optional<Problem> checkFormat(const QJsonObject &object, const QString &format, int version,
                                   const QString &prefix, const QString &file)
{
    JsonFaults faults(prefix, file);
    const int found = object.value(u"version"_s).toInt();
    if (object.value(u"format"_s).toString() != format || found < 1) {
        faults.add(u"format"_s, {}, JsonMembers::tr("This is no file of the format “%1”.").arg(format),
                   JsonMembers::tr("Choose another file."));
    } else if (found > version) {
        faults.add(u"newer"_s, {}, JsonMembers::tr("The file was written by a newer version of the program."),
                   JsonMembers::tr("Install the newer version, then open the file again."));
    }
    return faults.problems().isEmpty() ? std::nullopt : std::optional(faults.problems().first());
}

} // namespace octant
