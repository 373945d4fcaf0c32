// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/record_json.h"

#include "forms/model/json.h"

namespace octant::cli {

namespace {

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QString nameOf(Severity severity)
{
    switch (severity) {
    case Severity::Note:
        return QStringLiteral("note");
    case Severity::Warning:
        return QStringLiteral("warning");
    case Severity::Error:
        break;
    }
    return QStringLiteral("error");
}

QJsonObject toJson(const Place &place)
{
    return {{"file", textOrNull(place.file)},
            {"sheet", textOrNull(place.sheet)},
            {"cell", textOrNull(place.cell)},
            {"line", place.line > 0 ? QJsonValue(place.line) : QJsonValue()},
            {"question", textOrNull(place.question)}};
}

} // namespace

QJsonValue toJson(const QDateTime &instant)
{
    return instant.isValid() ? QJsonValue(instant.toUTC().toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue toJson(QDate date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject toJson(const Partner &partner)
{
    return {{"code", partner.code.text()},
            {"name", octant::toJson(partner.name)},
            {"kind", partner.kind},
            {"eik", textOrNull(partner.eik)},
            {"region", textOrNull(partner.region)},
            {"municipality", textOrNull(partner.municipality)},
            {"size", textOrNull(partner.size)},
            {"roles", QJsonArray::fromStringList(partner.roles)},
            {"joined", toJson(partner.joined)},
            {"left", toJson(partner.left)},
            {"state", partner.isFormer() ? "former" : "active"}};
}

QJsonObject toJson(const Change &change)
{
    return {{"sequence", change.id.value},
            {"at", toJson(change.at)},
            {"who", change.who},
            {"what", change.what},
            {"why", textOrNull(change.why)}};
}

QJsonObject toJson(const Finding &finding)
{
    return {{"code", finding.problem.code},
            {"severity", nameOf(finding.severity)},
            {"where", toJson(finding.problem.where)},
            {"what", finding.problem.what},
            {"remedy", textOrNull(finding.problem.remedy)}};
}

QJsonObject toJson(const IntakeResult &result)
{
    QJsonArray findings;
    for (const Finding &finding : result.findings)
        findings.append(toJson(finding));
    return {{"file", result.file},
            {"channel", textOrNull(result.channel)},
            {"outcome", octant::nameOf(result.outcome)},
            {"partner", textOrNull(result.partner.text())},
            {"findings", findings}};
}

QJsonObject toJson(const SoundnessCheck &check)
{
    return {{"name", check.name}, {"ok", check.ok}, {"what", check.what}};
}

} // namespace octant::cli
