// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alliance.h"
#include "reports/figures/json.h"

#include <QJsonDocument>
#include <QTest>

using namespace octant;
using namespace Qt::StringLiterals;

namespace {

QByteArray pretty(const QJsonDocument &document)
{
    return document.toJson(QJsonDocument::Indented);
}

QByteArray expected(const char *text)
{
    return pretty(QJsonDocument::fromJson(text));
}

ListedCommitment listed(const Commitment &commitment)
{
    return {commitment.code, commitment.partner,
            assess(commitment, 2025, StatusRule::PublishedBands, StatusBands())};
}

} // namespace

class TestFiguresJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void commitment();
    void commitmentWithoutNumbers();
    void commitmentWithOverride();
    void progress();
    void firstYearWithheld();
    void breaks_data();
    void breaks();
};

void TestFiguresJson::commitment()
{
    Alliance alliance;
    const Commitment commitment = alliance.addCommitment(alliance.addPartner(), u"P1"_s, 25);
    const QJsonArray array = toJson({listed(commitment)}, alliance.year().partners);
    QCOMPARE(pretty(QJsonDocument(array)), expected(R"([{
        "code": "K01", "partner": "A001", "principle": "P1", "title": {"bg": "Обещание", "en": "Promise"},
        "type": "quantitative", "unit": "t", "baseline": {"year": 2023, "value": 0},
        "target": {"year": 2027, "value": 100}, "actual": 25, "progress": 0.25, "expected": 0.5, "pace": 0.5,
        "lifecycle": "active", "status": "delayed", "computed": "delayed", "override": null}])"));
}

void TestFiguresJson::commitmentWithoutNumbers()
{
    Alliance alliance;
    Commitment commitment = alliance.addCommitment(alliance.addPartner(), u"P1"_s, 0);
    commitment.actuals.clear();
    commitment.revisions[0].type = CommitmentType::Milestone;
    commitment.revisions[0].title = Text({{u"bg"_s, u"Обещание"_s}});
    commitment.revisions[0].baseline = {};
    commitment.revisions[0].target = {2026, std::nullopt};
    commitment.revisions[0].unit = UnitCode(u"other"_s);
    commitment.revisions[0].otherUnit = u"kg/нощувка"_s;
    const QJsonArray array = toJson({listed(commitment)}, {});
    QCOMPARE(pretty(QJsonDocument(array)), expected(R"([{
        "code": "K01", "partner": "", "principle": "P1", "title": {"bg": "Обещание", "en": null},
        "type": "milestone", "unit": "kg/нощувка", "baseline": {"year": null, "value": null},
        "target": {"year": 2026, "value": null}, "actual": null, "progress": null, "expected": null, "pace": null,
        "lifecycle": "active", "status": "no_data", "computed": "no_data", "override": null}])"));
}

void TestFiguresJson::commitmentWithOverride()
{
    Alliance alliance;
    Commitment commitment = alliance.addCommitment(alliance.addPartner(), u"P1"_s, 25);
    commitment.overrides = {{2025, CommitmentStatus::OnTrack, u"Доставени са."_s, ChangeId{1}}};
    const QJsonObject object = toJson({listed(commitment)}, alliance.year().partners)[0].toObject();
    QCOMPARE(object[u"status"_s].toString(), u"on_track"_s);
    QCOMPARE(object[u"computed"_s].toString(), u"delayed"_s);
    QCOMPARE(object[u"override"_s].toObject(),
             (QJsonObject{{u"status"_s, u"on_track"_s}, {u"reason"_s, u"Доставени са."_s}}));
}

void TestFiguresJson::progress()
{
    Alliance before(2024);
    Alliance alliance(2025);
    alliance.addIndicator(sumOf(u"${ZW_01}"_s));
    for (const double number : {1.0, 2.0, 3.5}) {
        before.addRespondent(u"ZW_01"_s, number * 2);
        alliance.addRespondent(u"ZW_01"_s, number);
    }
    alliance.addRespondent({{u"ZW_01"_s, blank()}});
    alliance.addPartner();
    alliance.addCommitment(PartnerId{1}, u"P1"_s, 50);
    const Progress figures = progressOf(alliance.year(), &before.year(), Breakdown::Principle);
    QJsonObject object = toJson(figures);
    object[u"groups"_s] = QJsonArray{object[u"groups"_s].toArray()[0]};
    QCOMPARE(pretty(QJsonDocument(object)), expected(R"({
        "year": 2025, "by": "principle", "invited": 5, "accepted": 4, "groups": [{
            "key": "P1", "title": {"bg": "P1 bg", "en": "P1 en"}, "invited": 5, "n": 4,
            "indicators": [{"code": "I1.1", "value": 6.5, "unit": "t", "n": 3, "asked": 4, "coverage": 0.75,
                            "panel": {"n": 3, "previous": 13, "value": 6.5}, "suppressed": false,
                            "breaks": []}],
            "commitments": {"not_started": 0, "on_track": 1, "at_risk": 0, "delayed": 0, "moving_away": 0,
                            "achieved": 0, "not_achieved": 0, "withdrawn": 0, "no_data": 0}}]})"));
}

void TestFiguresJson::firstYearWithheld()
{
    Alliance alliance;
    alliance.addIndicator(sumOf(u"${ZW_01}"_s));
    alliance.addRespondent(u"ZW_01"_s, 7);
    const QJsonObject object = toJson(progressOf(alliance.year(), nullptr, Breakdown::None));
    QVERIFY(object[u"by"_s].isNull());
    const QJsonObject group = object[u"groups"_s].toArray()[0].toObject();
    QCOMPARE(group[u"key"_s].toString(), u"all"_s);
    const QJsonObject figure = group[u"indicators"_s].toArray()[0].toObject();
    QVERIFY(figure[u"value"_s].isNull());
    QCOMPARE(figure[u"suppressed"_s].toBool(), true);
    QCOMPARE(figure[u"n"_s].toInt(), 1);
    QCOMPARE(figure[u"panel"_s].toObject(),
             (QJsonObject{{u"n"_s, 0}, {u"previous"_s, QJsonValue()}, {u"value"_s, QJsonValue()}}));
}

void TestFiguresJson::breaks_data()
{
    QTest::addColumn<BreakKind>("kind");
    QTest::addColumn<QString>("name");
    QTest::newRow("new") << BreakKind::NewQuestion << u"new"_s;
    QTest::newRow("dropped") << BreakKind::DroppedQuestion << u"dropped"_s;
    QTest::newRow("unit") << BreakKind::UnitChanged << u"unit_changed"_s;
    QTest::newRow("type") << BreakKind::TypeChanged << u"type_changed"_s;
    QTest::newRow("reworded") << BreakKind::Reworded << u"reworded"_s;
    QTest::newRow("split") << BreakKind::Split << u"split"_s;
}

void TestFiguresJson::breaks()
{
    QFETCH(BreakKind, kind);
    QFETCH(QString, name);
    Progress progress;
    ProgressGroup group;
    IndicatorFigure figure;
    figure.breaks = {{QuestionCode(u"ZW_01"_s), kind, u"защо"_s}};
    group.indicators = {figure};
    progress.groups = {group};
    const QJsonObject json = toJson(progress)[u"groups"_s][0][u"indicators"_s][0].toObject();
    QCOMPARE(
        json[u"breaks"_s].toArray(),
        (QJsonArray{QJsonObject{{u"question"_s, u"ZW_01"_s}, {u"kind"_s, name}, {u"note"_s, u"защо"_s}}}));
}

QTEST_GUILESS_MAIN(TestFiguresJson)
#include "tst_figures_json.moc"
