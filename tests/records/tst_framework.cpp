// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/model/json.h"
#include "records/model/commitment.h"
#include "records/model/framework.h"
#include "records/model/round.h"

#include <QtTest>

#include <QFile>
#include <QJsonArray>

using namespace octant;
using namespace Qt::StringLiterals;

namespace {

QJsonObject standardJson()
{
    QFile file(QStringLiteral(OCTANT_SOURCE "/resources/framework.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("resources/framework.json cannot be read");
    return readJsonObject(file.readAll(), {}).value();
}

Framework standard()
{
    return frameworkFromJson(standardJson(), {}).value();
}

/// The standard framework's JSON with one member of one item changed.
QJsonObject spoilt(const QString &list, int index, const QString &member, const QJsonValue &value)
{
    QJsonObject object = standardJson();
    QJsonArray items = object[list].toArray();
    QJsonObject item = items[index].toObject();
    item.insert(member, value);
    items[index] = item;
    object[list] = items;
    return object;
}

} // namespace

class TestFramework : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBack();
    void holdsWhatItShould();
    void lookups();
    void codesAreTheProgramsOwn();
    void refused_data();
    void refused();
};

void TestFramework::comesBack()
{
    const Result<Framework> back = frameworkFromJson(toJson(standard()), {});
    QVERIFY2(back, back ? "" : qUtf8Printable(back.error().sentence()));
    QCOMPARE(*back, standard());
}

void TestFramework::holdsWhatItShould()
{
    const Framework framework = standard();
    QCOMPARE(framework.principles.size(), 8);
    QCOMPARE(framework.impactAreas.size(), 5);
    QCOMPARE(framework.regions.size(), 28);
    QCOMPARE(framework.indicators.size(), 30);
    QCOMPARE(std::ranges::count(framework.regions, true, &Term::justTransition), 3);
    QCOMPARE(framework.bands, StatusBands());
    const Unit *lev = framework.unit(UnitCode(u"BGN"_s));
    QVERIFY(lev && !lev->toBase);
    QCOMPARE(framework.unit(UnitCode(u"kg"_s))->toBase, std::optional(0.001));
    for (const Principle &principle : framework.principles)
        QVERIFY2(!framework.indicatorsOf(principle.code).isEmpty(), qUtf8Printable(principle.code.text()));
}

void TestFramework::lookups()
{
    const Framework framework = standard();
    QCOMPARE(framework.principle(PrincipleCode(u"P6"_s))->title.in(Language::Bulgarian),
             u"Нулеви отпадъци"_s);
    QVERIFY(!framework.principle(PrincipleCode(u"P9"_s)));
    QCOMPARE(framework.indicator(IndicatorCode(u"I4.2"_s))->aggregation, Aggregation::Ratio);
    QVERIFY(!framework.indicator(IndicatorCode(u"I4"_s)));
    QCOMPARE(titleOf(framework.partnerKinds, u"ngo"_s, Language::English),
             u"non-governmental organisation"_s);
    QCOMPARE(titleOf(framework.partnerKinds, u"party"_s, Language::English), u"party"_s);
    QCOMPARE(term(framework.partnerKinds, u"company"_s)->plural.in(Language::Bulgarian), u"фирми"_s);
}

void TestFramework::codesAreTheProgramsOwn()
{
    const Framework framework = standard();
    for (const Term &term : framework.commitmentStatuses)
        QVERIFY2(commitmentStatusOf(term.code), qUtf8Printable(term.code));
    for (const Term &term : framework.lifecycles)
        QVERIFY2(lifecycleOf(term.code), qUtf8Printable(term.code));
    for (const Term &term : framework.qualifiers)
        QVERIFY2(qualifierOf(term.code), qUtf8Printable(term.code));
    QStringList states;
    for (int state = 0; state <= int(InvitationState::NoResponse); ++state)
        states << nameOf(InvitationState(state));
    QStringList codes;
    for (const Term &term : framework.responseStates)
        codes << term.code;
    QCOMPARE(codes, states);
}

void TestFramework::refused_data()
{
    QTest::addColumn<QJsonObject>("json");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("about");
    QJsonObject newer = standardJson();
    newer.insert(u"version"_s, 2);
    QJsonObject withoutRegions = standardJson();
    withoutRegions.remove(u"regions"_s);
    QTest::newRow("empty") << QJsonObject() << u"framework.format"_s << QString();
    QTest::newRow("newer") << newer << u"framework.newer"_s << QString();
    QTest::newRow("no regions") << withoutRegions << u"framework.missing_member"_s << QString();
    const auto row = [](const char *name, const QJsonObject &json, const char *code, const char *about) {
        QTest::newRow(name) << json << QString::fromLatin1(code) << QString::fromLatin1(about);
    };
    row("unknown member", spoilt(u"units"_s, 0, u"factor"_s, 1), "framework.unknown_member", "t");
    row("unit twice", spoilt(u"units"_s, 1, u"code"_s, u"t"_s), "framework.duplicate_code", "t");
    row("principle twice", spoilt(u"principles"_s, 1, u"code"_s, u"P1"_s), "framework.duplicate_code", "P1");
    row("order", spoilt(u"principles"_s, 1, u"order"_s, 1), "framework.order", "P2");
    row("colour", spoilt(u"principles"_s, 2, u"colour"_s, u"red"_s), "framework.colour", "P3");
    row("term twice", spoilt(u"regions"_s, 1, u"code"_s, u"BG311"_s), "framework.duplicate_code", "BG311");
    row("principle not listed", spoilt(u"indicators"_s, 0, u"principle"_s, u"P9"_s),
        "framework.unknown_principle", "I1.1");
    row("unit not listed", spoilt(u"indicators"_s, 0, u"unit"_s, u"ell"_s), "framework.unknown_unit", "I1.1");
    row("aggregation", spoilt(u"indicators"_s, 1, u"aggregation"_s, u"mean"_s),
        "framework.unknown_aggregation", "I1.2");
    row("direction", spoilt(u"indicators"_s, 1, u"direction"_s, u"up"_s), "framework.unknown_direction",
        "I1.2");
    row("ratio with a value", spoilt(u"indicators"_s, 0, u"value"_s, u"1"_s), "framework.needless_expression",
        "I1.1");
    row("ratio without numerator", spoilt(u"indicators"_s, 0, u"numerator"_s, QString()), "framework.empty",
        "I1.1");
    row("sum without value", spoilt(u"indicators"_s, 1, u"value"_s, QString()), "framework.empty", "I1.2");
}

void TestFramework::refused()
{
    QFETCH(const QJsonObject, json);
    const Result<Framework> framework = frameworkFromJson(json, u"framework.json"_s);
    QVERIFY(!framework);
    QTEST(framework.error().code, "code");
    QTEST(framework.error().where.question, "about");
    QCOMPARE(framework.error().where.file, u"framework.json"_s);
}

QTEST_GUILESS_MAIN(TestFramework)
#include "tst_framework.moc"
