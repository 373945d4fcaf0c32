// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/sample/sample_data.h"

#include "forms/model/json.h"
#include "resources/resources.h"

#include <QJsonArray>

#include <stdexcept>

namespace octant {

namespace {

QStringList strings(const QJsonValue &value)
{
    QStringList result;
    for (const QJsonValue &item : value.toArray())
        result << item.toString();
    return result;
}

QDate isoDate(const QJsonValue &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

QStringList rolesOf(const QJsonObject &object)
{
    if (object.contains("left"))
        return {"former"};
    return object["strategic"].toBool() ? QStringList{"partner", "strategic_partner"}
                                        : QStringList{"partner"};
}

Partner partnerOf(const QJsonObject &object)
{
    Partner partner;
    partner.code = PartnerCode(object["code"].toString());
    partner.name = textFromJson(object["name"]);
    partner.kind = object["kind"].toString();
    partner.eik = object["eik"].toString();
    partner.region = object["region"].toString();
    partner.municipality = object["municipality"].toString();
    partner.size = object["size"].toString();
    partner.roles = rolesOf(object);
    partner.joined = QDate(object["since"].toInt(), 7, 1);
    partner.left = isoDate(object["left"]);
    partner.website = QStringLiteral("https://www.") + object["domain"].toString();
    return partner;
}

SamplePartner samplePartnerOf(const QJsonObject &object)
{
    SamplePartner sample;
    sample.partner = partnerOf(object);
    sample.pattern = object["class"].toString();
    sample.staff = object["staff"].toDouble();
    sample.activity = object["activity"].toString();
    const QStringList traits = strings(object["traits"]);
    sample.traits = QSet<QString>(traits.begin(), traits.end());
    sample.population = object["population"].toInt();
    sample.members = object["members"].toInt();
    sample.domain = object["domain"].toString();
    sample.since = object["since"].toInt();
    for (const QJsonValue &year : object["answered"].toArray())
        sample.answered.insert(year.toInt());
    sample.whyLeft = object["why"].toString();
    const QJsonObject formerName = object["formerName"].toObject();
    if (!formerName.isEmpty()) {
        sample.formerName = Text(formerName["bg"].toString(), formerName["en"].toString());
        sample.renamed = isoDate(formerName["until"]);
    }
    const QJsonObject formerDomain = object["formerDomain"].toObject();
    sample.formerDomain = formerDomain["domain"].toString();
    sample.domainChanged = isoDate(formerDomain["until"]);
    return sample;
}

YearValue yearValueOf(const QJsonValue &value)
{
    return {value["year"].toInt(), value["value"].toDouble()};
}

SampleCommitment commitmentOf(const QJsonObject &object)
{
    SampleCommitment sample;
    sample.code = CommitmentCode(object["code"].toString());
    sample.partner = PartnerCode(object["partner"].toString());
    sample.word = object["word"].toString();
    if (object.contains("actual"))
        sample.reached = object["actual"].toDouble();
    CommitmentRevision &terms = sample.terms;
    terms.principle = PrincipleCode(object["principle"].toString());
    terms.title = textFromJson(object["title"]);
    terms.indicator = terms.title.exactly("bg");
    terms.unit = UnitCode(object["unit"].toString());
    terms.otherUnit = object["otherUnit"].toString();
    terms.direction = directionOf(object["direction"].toString()).value_or(Direction::Higher);
    terms.intensity = object["intensity"].toBool();
    terms.baseline = yearValueOf(object["baseline"]);
    terms.target = yearValueOf(object["target"]);
    terms.fromYear = object["fromYear"].toInt();
    for (const QString &area : strings(object["impactAreas"]))
        terms.impactAreas << ImpactAreaCode(area);
    return sample;
}

SamplePledge pledgeOf(const QJsonObject &object)
{
    return {PartnerCode(object["partner"].toString()), PrincipleCode(object["principle"].toString()),
            object["type"].toString(), object["wording"].toString(), object["targetYear"].toInt()};
}

template <typename Make>
auto listOf(const QJsonValue &array, Make make)
{
    QList<decltype(make(QJsonObject()))> result;
    for (const QJsonValue &item : array.toArray())
        result << make(item.toObject());
    return result;
}

} // namespace

QString SamplePartner::nameOn(QDate day, const QString &tag) const
{
    return renamed.isValid() && day < renamed ? formerName.exactly(tag) : partner.name.exactly(tag);
}

QString SamplePartner::domainOn(QDate day) const
{
    return domainChanged.isValid() && day < domainChanged ? formerDomain : domain;
}

SampleData loadSampleData()
{
    const Result<QJsonObject> json =
        readJsonObject(resource(QStringLiteral("sample.json")), QStringLiteral("sample.json"));
    if (!json)
        throw std::logic_error(json.error().sentence().toStdString());
    SampleData data;
    data.partners = listOf((*json)["partners"], samplePartnerOf);
    data.commitments = listOf((*json)["commitments"], commitmentOf);
    data.pledges = listOf((*json)["pledges"], pledgeOf);
    const QJsonObject texts = (*json)["texts"].toObject();
    for (const QString &code : texts.keys())
        data.texts.insert(code, strings(texts[code]));
    data.people = strings((*json)["people"]);
    data.posts = strings((*json)["posts"]);
    return data;
}

} // namespace octant
