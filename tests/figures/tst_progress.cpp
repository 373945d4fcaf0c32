// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alliance.h"
#include "reports/figures/progress.h"

#include <QTest>

#include <algorithm>

using namespace octant;
using namespace Qt::StringLiterals;

namespace {

const QString waste = u"ZW_01"_s;

Indicator named(const QString &code, const QString &principle, Indicator indicator)
{
    indicator.code = IndicatorCode(code);
    indicator.principle = PrincipleCode(principle);
    return indicator;
}

Given text(const QString &text)
{
    return {.text = text};
}

QStringList keysOf(const Progress &progress)
{
    QStringList keys;
    for (const ProgressGroup &group : progress.groups)
        keys.append(group.key);
    return keys;
}

ProgressGroup groupOf(const Progress &progress, const QString &key)
{
    const auto found = std::ranges::find(progress.groups, key, &ProgressGroup::key);
    return found == progress.groups.end() ? ProgressGroup() : *found;
}

QStringList indicatorsOf(const ProgressGroup &group)
{
    QStringList codes;
    for (const IndicatorFigure &figure : group.indicators)
        codes.append(figure.code.text());
    return codes;
}

int total(const StatusCounts &counts)
{
    int sum = 0;
    for (const int count : counts)
        sum += count;
    return sum;
}

Progress progressBy(const Alliance &alliance, Breakdown by)
{
    return progressOf(alliance.year(), nullptr, by);
}

} // namespace

class TestProgress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutBreakdown();
    void byPrinciple();
    void byArea();
    void byKindFollowsTheResponse();
    void profiles_data();
    void profiles();
    void bySizeKeepsThoseWithoutOne();
    void byRegionKeepsUnknownCodes();
    void smallGroupsAreWithheld();
    void panelAgainstThePreviousYear();
    void onlyWhatHoldsForTheYear();
    void commitmentsOfTheSilentCount();
    void onlyListedCommitmentsCount();
    void overriddenStatusIsCounted();
    void ruleChangesTheCounts();
    void order();
    void breakdownNames();
};

void TestProgress::withoutBreakdown()
{
    Alliance alliance;
    alliance.addIndicator(named(u"I6.1"_s, u"P1"_s, sumOf(u"${ZW_01}"_s)));
    for (const double number : {1.0, 2.0, 3.0})
        alliance.addRespondent(waste, number);
    alliance.addPartner();
    const Progress progress = progressBy(alliance, Breakdown::None);
    QCOMPARE(progress.year, 2025);
    QCOMPARE(progress.invited, 4);
    QCOMPARE(progress.accepted, 3);
    QCOMPARE(keysOf(progress), QStringList{u"all"_s});
    QCOMPARE(progress.groups[0].n, 3);
    QCOMPARE(progress.groups[0].indicators[0].value, std::optional(6.0));
    QVERIFY(!progress.groups[0].title.in(Language::English).isEmpty());
    QCOMPARE(progress.groups[0].commitments.size(), 9);
    QCOMPARE(total(progress.groups[0].commitments), 0);
}

void TestProgress::byPrinciple()
{
    Alliance alliance;
    alliance.addIndicator(named(u"I1.1"_s, u"P1"_s, sumOf(u"${ZW_01}"_s)));
    alliance.addIndicator(named(u"I2.1"_s, u"P2"_s, sumOf(u"${ZW_04}"_s)));
    for (const double number : {1.0, 2.0, 3.0})
        alliance.addRespondent({{waste, {number}}, {u"ZW_04"_s, {number * 10}}});
    alliance.addCommitment(PartnerId{1}, u"P2"_s, 50);
    const Progress progress = progressBy(alliance, Breakdown::Principle);
    QCOMPARE(keysOf(progress), (QStringList{u"P1"_s, u"P2"_s}));
    QCOMPARE(indicatorsOf(progress.groups[0]), QStringList{u"I1.1"_s});
    QCOMPARE(indicatorsOf(progress.groups[1]), QStringList{u"I2.1"_s});
    QCOMPARE(progress.groups[1].indicators[0].value, std::optional(60.0));
    QCOMPARE(total(progress.groups[0].commitments), 0);
    QCOMPARE(progress.groups[1].commitments[CommitmentStatus::OnTrack], 1);
    QCOMPARE(progress.groups[1].n, 3);
}

void TestProgress::byArea()
{
    Alliance alliance;
    alliance.addQuestion(waste, u"t"_s, u"IA2"_s);
    alliance.addQuestion(u"ZW_04"_s, u"t"_s, u"IA1"_s);
    alliance.addIndicator(named(u"I6.1"_s, u"P1"_s, sumOf(u"${ZW_01}"_s)));
    alliance.addIndicator(named(u"I6.2"_s, u"P1"_s, ratioOf(u"${ZW_04} * 100"_s, u"${ZW_01}"_s)));
    alliance.addIndicator(named(u"I8.1"_s, u"P2"_s, sumOf(u"${EE_01}"_s)));
    Commitment &both = alliance.addCommitment(alliance.addPartner(), u"P1"_s, 50);
    both.revisions[0].impactAreas = {ImpactAreaCode(u"IA1"_s), ImpactAreaCode(u"IA2"_s)};
    alliance.addCommitment(PartnerId{1}, u"P1"_s, 50); // names no area
    const Progress progress = progressBy(alliance, Breakdown::Area);
    QCOMPARE(keysOf(progress), (QStringList{u"IA1"_s, u"IA2"_s}));
    QCOMPARE(indicatorsOf(progress.groups[0]), QStringList{u"I6.2"_s});
    QCOMPARE(indicatorsOf(progress.groups[1]), (QStringList{u"I6.1"_s, u"I6.2"_s}));
    QCOMPARE(total(progress.groups[0].commitments), 1);
    QCOMPARE(total(progress.groups[1].commitments), 1);
}

void TestProgress::byKindFollowsTheResponse()
{
    Alliance alliance;
    alliance.addIndicator(named(u"I6.1"_s, u"P1"_s, sumOf(u"${ZW_01}"_s)));
    for (const double number : {1.0, 2.0, 3.0})
        alliance.accept(alliance.addPartner(u"company"_s), {{waste, {number}}, {u"PP_04"_s, text(u"ngo"_s)}});
    for (const double number : {10.0, 20.0, 30.0})
        alliance.accept(alliance.addPartner(u"company"_s), {{waste, {number}}});
    alliance.addPartner(u"ngo"_s);
    alliance.addCommitment(PartnerId{1}, u"P1"_s, 50);
    const Progress progress = progressBy(alliance, Breakdown::Kind);
    QCOMPARE(keysOf(progress), (QStringList{u"company"_s, u"ngo"_s}));
    QCOMPARE(groupOf(progress, u"ngo"_s).indicators[0].value, std::optional(6.0));
    QCOMPARE(groupOf(progress, u"ngo"_s).n, 3);
    QCOMPARE(groupOf(progress, u"ngo"_s).invited, 4);
    QCOMPARE(total(groupOf(progress, u"ngo"_s).commitments), 1);
    QCOMPARE(groupOf(progress, u"company"_s).indicators[0].value, std::optional(60.0));
    QCOMPARE(total(groupOf(progress, u"company"_s).commitments), 0);
}

void TestProgress::profiles_data()
{
    using Row = QMap<QString, Given>;
    QTest::addColumn<Row>("answers");
    QTest::addColumn<bool>("accepted");
    QTest::addColumn<PartnerProfile>("profile");
    const PartnerProfile recorded{u"company"_s, u"BG411"_s, u"small"_s};
    const Row all{
        {u"PP_04"_s, text(u"ngo"_s)}, {u"PP_06"_s, text(u"BG421"_s)}, {u"PP_05"_s, text(u"large"_s)}};
    QTest::newRow("answered") << all << true << PartnerProfile{u"ngo"_s, u"BG421"_s, u"large"_s};
    QTest::newRow("not accepted") << all << false << recorded;
    QTest::newRow("not asked") << Row() << true << recorded;
    QTest::newRow("left blank") << Row{{u"PP_04"_s, blank()}, {u"PP_06"_s, blank()}, {u"PP_05"_s, blank()}}
                                << true << recorded;
    QTest::newRow("no size where it is not relevant")
        << Row{{u"PP_04"_s, text(u"ngo"_s)}, {u"PP_05"_s, notRelevant()}} << true
        << PartnerProfile{u"ngo"_s, u"BG411"_s, {}};
}

void TestProgress::profiles()
{
    using Row = QMap<QString, Given>;
    QFETCH(Row, answers);
    QFETCH(bool, accepted);
    Alliance alliance;
    const PartnerId partner = alliance.addRespondent(answers);
    if (!accepted)
        alliance.year().responses[0].accepted = RevisionId();
    QFETCH(PartnerProfile, profile);
    QCOMPARE(alliance.year().profileOf(partner), profile);
}

void TestProgress::bySizeKeepsThoseWithoutOne()
{
    Alliance alliance;
    alliance.addPartner(u"company"_s, u"BG411"_s, u"large"_s);
    alliance.addPartner(u"ngo"_s, u"BG411"_s, {});
    alliance.addPartner(u"company"_s, u"BG411"_s, u"micro"_s);
    const Progress progress = progressBy(alliance, Breakdown::Size);
    QCOMPARE(keysOf(progress), (QStringList{u"micro"_s, u"large"_s, u"none"_s}));
    QVERIFY(!groupOf(progress, u"none"_s).title.in(Language::English).isEmpty());
}

void TestProgress::byRegionKeepsUnknownCodes()
{
    Alliance alliance;
    alliance.addPartner(u"company"_s, u"BG999"_s);
    alliance.addPartner(u"company"_s, u"BG421"_s);
    QCOMPARE(keysOf(progressBy(alliance, Breakdown::Region)), (QStringList{u"BG421"_s, u"BG999"_s}));
}

void TestProgress::smallGroupsAreWithheld()
{
    Alliance alliance;
    alliance.addIndicator(named(u"I6.1"_s, u"P1"_s, sumOf(u"${ZW_01}"_s)));
    for (const double number : {1.0, 2.0, 3.0})
        alliance.addRespondent(waste, number);
    for (const double number : {10.0, 20.0})
        alliance.accept(alliance.addPartner(u"ngo"_s), {{waste, {number}}});
    const Progress progress = progressBy(alliance, Breakdown::Kind);
    const IndicatorFigure withheld = groupOf(progress, u"ngo"_s).indicators[0];
    QVERIFY(withheld.suppressed);
    QVERIFY(!withheld.value);
    QCOMPARE(withheld.n, 2);
    QVERIFY(!groupOf(progress, u"company"_s).indicators[0].suppressed);
}

void TestProgress::panelAgainstThePreviousYear()
{
    Alliance before(2024);
    Alliance now(2025);
    now.addIndicator(named(u"I6.1"_s, u"P1"_s, sumOf(u"${ZW_01}"_s)));
    for (const double number : {1.0, 2.0, 3.0}) {
        before.addRespondent(waste, number * 2);
        now.addRespondent(waste, number);
    }
    now.addRespondent(waste, 100);
    const Progress progress = progressOf(now.year(), &before.year(), Breakdown::None);
    QCOMPARE(progress.groups[0].indicators[0].panel, (Panel{.n = 3, .previous = 12.0, .value = 6.0}));
    QVERIFY(!progressOf(now.year(), nullptr, Breakdown::None).groups[0].indicators[0].panel);
}

void TestProgress::onlyWhatHoldsForTheYear()
{
    Alliance alliance(2025);
    const auto named = [](const QString &code, YearSpan years) {
        Indicator indicator = sumOf(u"${ZW_01}"_s);
        indicator.code = IndicatorCode(code);
        indicator.years = years;
        return indicator;
    };
    alliance.addIndicator(named(u"always"_s, {}));
    alliance.addIndicator(named(u"new"_s, {2025, 0}));
    alliance.addIndicator(named(u"later"_s, {2026, 0}));
    alliance.addIndicator(named(u"retired"_s, {0, 2024}));
    alliance.year().framework.impactAreas = {{u"IA1"_s, {}, {}, {}, false, {0, 2024}},
                                             {u"IA2"_s, {}, {}, {}, false, {}}};
    const Progress progress = progressOf(alliance.year(), nullptr, Breakdown::None);
    QStringList codes;
    for (const IndicatorFigure &figure : progress.groups.first().indicators)
        codes << figure.code.text();
    QCOMPARE(codes, QStringList({u"always"_s, u"new"_s}));
    const Progress byArea = progressOf(alliance.year(), nullptr, Breakdown::Area);
    QCOMPARE(byArea.groups.size(), 1);
    QCOMPARE(byArea.groups.first().key, u"IA2"_s);
}

void TestProgress::commitmentsOfTheSilentCount()
{
    Alliance alliance;
    const PartnerId silent = alliance.addPartner(u"ngo"_s);
    alliance.addCommitment(silent, u"P1"_s, 50).actuals.clear();
    const Progress progress = progressBy(alliance, Breakdown::Kind);
    QCOMPARE(groupOf(progress, u"ngo"_s).commitments[CommitmentStatus::NoData], 1);
}

void TestProgress::onlyListedCommitmentsCount()
{
    Alliance alliance;
    const PartnerId partner = alliance.addPartner();
    for (const Lifecycle lifecycle :
         {Lifecycle::Draft, Lifecycle::Submitted, Lifecycle::Returned, Lifecycle::Active, Lifecycle::Revised,
          Lifecycle::Closed, Lifecycle::Withdrawn})
        alliance.addCommitment(partner, u"P1"_s, 50).revisions[0].lifecycle = lifecycle;
    alliance.addCommitment(partner, u"P1"_s, 50).revisions[0].fromYear = 2026;
    const StatusCounts counts = progressBy(alliance, Breakdown::None).groups[0].commitments;
    QCOMPARE(counts[CommitmentStatus::OnTrack], 3);
    QCOMPARE(counts[CommitmentStatus::Withdrawn], 1);
    QCOMPARE(total(counts), 4);
}

void TestProgress::overriddenStatusIsCounted()
{
    Alliance alliance;
    Commitment &commitment = alliance.addCommitment(alliance.addPartner(), u"P1"_s, 50);
    commitment.overrides = {{2025, CommitmentStatus::Delayed, u"The permit was refused."_s, ChangeId{1}}};
    const StatusCounts counts = progressBy(alliance, Breakdown::None).groups[0].commitments;
    QCOMPARE(counts[CommitmentStatus::Delayed], 1);
    QCOMPARE(total(counts), 1);
}

void TestProgress::ruleChangesTheCounts()
{
    Alliance alliance;
    alliance.addCommitment(alliance.addPartner(), u"P1"_s, 42);
    const AllianceYear &year = alliance.year();
    const Progress bands = progressOf(year, nullptr, Breakdown::None, StatusRule::PublishedBands);
    const Progress simple = progressOf(year, nullptr, Breakdown::None, StatusRule::SimpleTolerance);
    QCOMPARE(bands.groups[0].commitments[CommitmentStatus::AtRisk], 1);
    QCOMPARE(simple.groups[0].commitments[CommitmentStatus::OnTrack], 1);
}

void TestProgress::order()
{
    Alliance alliance;
    const PartnerId partner = alliance.addPartner();
    for (const QString &code : {u"K100"_s, u"K99"_s, u"K01"_s})
        alliance.addCommitment(partner, u"P1"_s, 50).code = CommitmentCode(code);
    QStringList codes;
    for (const ListedCommitment &listed :
         listedCommitments(alliance.year().commitments, 2025, StatusRule::PublishedBands, StatusBands()))
        codes.append(listed.code.text());
    QCOMPARE(codes, (QStringList{u"K01"_s, u"K99"_s, u"K100"_s}));
}

void TestProgress::breakdownNames()
{
    for (const QString &name : {u"principle"_s, u"kind"_s, u"region"_s, u"size"_s, u"area"_s})
        QCOMPARE(nameOf(breakdownOf(name).value()), name);
    QVERIFY(!breakdownOf(u"colour"_s));
}

QTEST_GUILESS_MAIN(TestProgress)
#include "tst_progress.moc"
