// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/figures/commitment_status.h"

#include <QTest>

#include <cmath>

using namespace octant;
using namespace Qt::StringLiterals;

namespace {

constexpr int statusYear = 2025;

struct Terms
{
    CommitmentType type = CommitmentType::Quantitative;
    Direction direction = Direction::Higher;
    YearValue baseline = {};
    YearValue target = {};
    Lifecycle lifecycle = Lifecycle::Active;
};

Commitment commitmentWith(const Terms &terms, std::optional<double> actual, int year = statusYear)
{
    CommitmentRevision revision;
    revision.fromYear = 2020;
    revision.type = terms.type;
    revision.direction = terms.direction;
    revision.baseline = terms.baseline;
    revision.target = terms.target;
    revision.lifecycle = terms.lifecycle;
    revision.change = ChangeId{1};
    Commitment commitment;
    commitment.revisions = {revision};
    CommitmentActual record;
    record.year = year;
    record.value = actual;
    record.change = ChangeId{2};
    commitment.actuals = {record};
    return commitment;
}

Assessment published(const Commitment &commitment, int year = statusYear)
{
    return assess(commitment, year, StatusRule::PublishedBands, StatusBands());
}

Assessment tolerant(const Commitment &commitment, int year = statusYear)
{
    return assess(commitment, year, StatusRule::SimpleTolerance, StatusBands());
}

/// In whole per cent as the worked cases are printed; "–" for none.
QString percent(const std::optional<double> &fraction)
{
    return fraction ? QString::number(std::round(*fraction * 100 + 1e-9) + 0.0) : u"–"_s;
}

} // namespace

class TestCommitmentStatus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void workedCases_data();
    void workedCases();
    void edges_data();
    void edges();
    void maintainedLevels_data();
    void maintainedLevels();
    void milestones_data();
    void milestones();
    void withdrawnComesFirst();
    void recordWithoutValueIsNoData();
    void noRecordIsNoData();
    void beforeItExisted();
    void incompleteTerms();
    void overrideShowsButKeepsTheComputed();
    void earlierStateOfKnowledge();
    void termsOfTheYearCount();
    void minusZeroIsZero();
    void bandsAreSettings();
    void toleranceOfComparison();
    void ruleNames();
};

void TestCommitmentStatus::workedCases_data()
{
    QTest::addColumn<int>("baselineYear");
    QTest::addColumn<double>("baseline");
    QTest::addColumn<int>("targetYear");
    QTest::addColumn<double>("target");
    QTest::addColumn<double>("actual"); // NaN: none
    QTest::addColumn<QString>("progress");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("publishedStatus");
    QTest::addColumn<QString>("toleranceStatus");

    const double none = std::nan("");
    // clang-format off
    QTest::newRow("K01") << 2022 << 8.0     << 2028 << 25.0    << 16.0    << "47"  << "50"  << "at_risk"      << "on_track";
    QTest::newRow("K02") << 2022 << 5.0     << 2027 << 30.0    << 12.0    << "28"  << "60"  << "delayed"      << "delayed";
    QTest::newRow("K03") << 2023 << 20.0    << 2026 << 80.0    << 61.0    << "68"  << "67"  << "on_track"     << "on_track";
    QTest::newRow("K04") << 2022 << 0.0     << 2027 << 40.0    << 26.0    << "65"  << "60"  << "on_track"     << "on_track";
    QTest::newRow("K05") << 2021 << 12.0    << 2026 << 30.0    << 21.0    << "50"  << "80"  << "at_risk"      << "delayed";
    QTest::newRow("K06") << 2023 << 0.8     << 2026 << 2.0     << 2.0     << "100" << "67"  << "achieved"     << "achieved";
    QTest::newRow("K07") << 2021 << 48000.0 << 2027 << 36000.0 << 40800.0 << "60"  << "67"  << "at_risk"      << "on_track";
    QTest::newRow("K08") << 2022 << 5400.0  << 2026 << 3200.0  << 4100.0  << "59"  << "75"  << "at_risk"      << "at_risk";
    QTest::newRow("K09") << 2022 << 34.0    << 2027 << 5.0     << 19.0    << "52"  << "60"  << "at_risk"      << "on_track";
    QTest::newRow("K10") << 2022 << 22.0    << 2030 << 50.0    << 31.0    << "32"  << "38"  << "at_risk"      << "on_track";
    QTest::newRow("K11") << 2023 << 84.0    << 2027 << 60.0    << 79.0    << "21"  << "50"  << "delayed"      << "delayed";
    QTest::newRow("K12") << 2022 << 1450.0  << 2025 << 725.0   << 690.0   << "105" << "100" << "achieved"     << "achieved";
    QTest::newRow("K13") << 2021 << 2350.0  << 2030 << 1290.0  << 1930.0  << "40"  << "44"  << "at_risk"      << "on_track";
    QTest::newRow("K14") << 2022 << 210.0   << 2027 << 150.0   << 214.0   << "-7"  << "60"  << "moving_away"  << "moving_away";
    QTest::newRow("K15") << 2020 << 3800.0  << 2030 << 2100.0  << 2950.0  << "50"  << "50"  << "on_track"     << "on_track";
    QTest::newRow("K16") << 2022 << 18.0    << 2026 << 2.0     << 6.0     << "75"  << "75"  << "on_track"     << "on_track";
    QTest::newRow("K17") << 2023 << 0.42    << 2026 << 0.29    << 0.33    << "69"  << "67"  << "on_track"     << "on_track";
    QTest::newRow("K18") << 2021 << 27.0    << 2025 << 55.0    << 38.0    << "39"  << "100" << "not_achieved" << "not_achieved";
    QTest::newRow("K19") << 2022 << 12.0    << 2028 << 30.0    << 21.0    << "50"  << "50"  << "on_track"     << "on_track";
    QTest::newRow("K20") << 2022 << 6.8     << 2027 << 4.5     << 5.9     << "39"  << "60"  << "at_risk"      << "at_risk";
    QTest::newRow("K21") << 2024 << 0.0     << 2027 << 250.0   << 0.0     << "0"   << "33"  << "not_started"  << "not_started";
    QTest::newRow("K22") << 2021 << 9400.0  << 2026 << 7500.0  << 7350.0  << "108" << "80"  << "achieved"     << "achieved";
    QTest::newRow("K23") << 2022 << 168.0   << 2026 << 95.0    << 131.0   << "51"  << "75"  << "at_risk"      << "at_risk";
    QTest::newRow("K24") << 2023 << 4.0     << 2027 << 35.0    << none    << "–"   << "–"   << "no_data"      << "no_data";
    // clang-format on
}

void TestCommitmentStatus::workedCases()
{
    QFETCH(int, baselineYear);
    QFETCH(double, baseline);
    QFETCH(int, targetYear);
    QFETCH(double, target);
    QFETCH(double, actual);
    Terms terms{.baseline = {baselineYear, baseline}, .target = {targetYear, target}};
    terms.direction = target < baseline ? Direction::Lower : Direction::Higher;
    const Commitment commitment =
        commitmentWith(terms, std::isnan(actual) ? std::nullopt : std::optional(actual));

    const Assessment bands = published(commitment);
    QTEST(percent(bands.progress), "progress");
    QTEST(percent(bands.expected), "expected");
    QTEST(nameOf(bands.computed), "publishedStatus");
    QCOMPARE(bands.status, bands.computed);
    const Assessment simple = tolerant(commitment);
    QTEST(nameOf(simple.computed), "toleranceStatus");
    QCOMPARE(simple.progress, bands.progress);
}

void TestCommitmentStatus::edges_data()
{
    QTest::addColumn<YearValue>("baseline");
    QTest::addColumn<YearValue>("target");
    QTest::addColumn<double>("actual");
    QTest::addColumn<std::optional<double>>("pace");
    QTest::addColumn<QString>("publishedStatus");
    QTest::addColumn<QString>("toleranceStatus");
    QTest::addColumn<StatusCheck>("publishedCheck");

    using Pace = std::optional<double>;
    const auto row = [](const char *name, YearValue baseline, YearValue target, double actual, Pace pace,
                        const QString &bands, const QString &tolerance, StatusCheck check) {
        QTest::newRow(name) << baseline << target << actual << pace << bands << tolerance << check;
    };
    row("target zero, half way", {2023, 10.0}, {2027, 0.0}, 5, 1.0, u"on_track"_s, u"on_track"_s,
        StatusCheck::Pace);
    row("target zero, reached", {2023, 10.0}, {2027, 0.0}, 0, 2.0, u"achieved"_s, u"achieved"_s,
        StatusCheck::TargetReached);
    row("pace exactly at the upper band", {2023, 0.0}, {2027, 1000.0}, 475, 0.95, u"on_track"_s,
        u"on_track"_s, StatusCheck::Pace);
    row("pace just below the upper band", {2023, 0.0}, {2027, 1000.0}, 474, 0.948, u"at_risk"_s,
        u"on_track"_s, StatusCheck::Pace);
    row("pace exactly at the lower band", {2023, 0.0}, {2027, 1000.0}, 300, 0.6, u"at_risk"_s, u"at_risk"_s,
        StatusCheck::Pace);
    row("distance exactly at the outer limit", {2023, 0.0}, {2027, 1000.0}, 250, 0.5, u"delayed"_s,
        u"at_risk"_s, StatusCheck::Pace);
    row("no progress after two years", {2023, 0.0}, {2027, 1000.0}, 0, 0.0, u"delayed"_s, u"delayed"_s,
        StatusCheck::Pace);
    row("wrong way in the first year", {2024, 100.0}, {2027, 50.0}, 120, -1.2, u"not_started"_s,
        u"not_started"_s, StatusCheck::JustBegun);
    row("wrong way after two years", {2023, 100.0}, {2027, 50.0}, 120, -0.8, u"moving_away"_s,
        u"moving_away"_s, StatusCheck::WrongWay);
    row("wrong way in the target year", {2021, 100.0}, {2025, 50.0}, 120, -0.4, u"not_achieved"_s,
        u"not_achieved"_s, StatusCheck::TargetYearOver);
    row("progress in the baseline year", {2025, 100.0}, {2030, 50.0}, 90, Pace(), u"on_track"_s,
        u"on_track"_s, StatusCheck::BeforeStart);
    row("progress before the baseline year", {2026, 100.0}, {2030, 50.0}, 90, Pace(), u"on_track"_s,
        u"on_track"_s, StatusCheck::BeforeStart);
    row("none before the baseline year", {2026, 100.0}, {2030, 50.0}, 100, Pace(), u"not_started"_s,
        u"not_started"_s, StatusCheck::JustBegun);
    row("target year before the baseline year", {2024, 100.0}, {2023, 50.0}, 90, 0.2, u"not_achieved"_s,
        u"not_achieved"_s, StatusCheck::TargetYearOver);
    row("long after the target year", {2015, 0.0}, {2020, 100.0}, 40, 0.4, u"not_achieved"_s,
        u"not_achieved"_s, StatusCheck::TargetYearOver);
}

void TestCommitmentStatus::edges()
{
    QFETCH(YearValue, baseline);
    QFETCH(YearValue, target);
    QFETCH(double, actual);
    QFETCH(std::optional<double>, pace);
    const Terms terms{.direction = *target.value < *baseline.value ? Direction::Lower : Direction::Higher,
                      .baseline = baseline,
                      .target = target};
    const Commitment commitment = commitmentWith(terms, actual);

    const Assessment bands = published(commitment);
    QTEST(nameOf(bands.computed), "publishedStatus");
    QTEST(bands.decidedBy, "publishedCheck");
    QCOMPARE(bands.pace.has_value(), pace.has_value());
    if (pace)
        QVERIFY2(std::abs(*bands.pace - *pace) < 1e-12, qPrintable(QString::number(*bands.pace)));
    QVERIFY(*bands.expected >= 0 && *bands.expected <= 1);
    QTEST(nameOf(tolerant(commitment).computed), "toleranceStatus");
}

void TestCommitmentStatus::maintainedLevels_data()
{
    QTest::addColumn<CommitmentType>("type");
    QTest::addColumn<Direction>("direction");
    QTest::addColumn<double>("baseline");
    QTest::addColumn<double>("target");
    QTest::addColumn<int>("targetYear");
    QTest::addColumn<double>("actual");
    QTest::addColumn<QString>("status");

    using enum CommitmentType;
    constexpr Direction higher = Direction::Higher;
    constexpr Direction lower = Direction::Lower;
    QTest::newRow("kept exactly") << Maintain << higher << 60.0 << 60.0 << 2030 << 60.0 << u"achieved"_s;
    QTest::newRow("better than kept") << Maintain << higher << 60.0 << 60.0 << 2030 << 63.0 << u"achieved"_s;
    QTest::newRow("fallen") << Maintain << higher << 60.0 << 60.0 << 2030 << 59.9 << u"delayed"_s;
    QTest::newRow("fallen at the end")
        << Maintain << higher << 60.0 << 60.0 << 2025 << 59.9 << u"not_achieved"_s;
    QTest::newRow("lower is better") << Maintain << lower << 9.0 << 9.0 << 2030 << 8.0 << u"achieved"_s;
    QTest::newRow("risen where lower is better")
        << Maintain << lower << 9.0 << 9.0 << 2030 << 9.5 << u"delayed"_s;
    QTest::newRow("zero kept") << Maintain << lower << 0.0 << 0.0 << 2030 << 0.0 << u"achieved"_s;
    QTest::newRow("equal values make it maintained")
        << Quantitative << higher << 60.0 << 60.0 << 2030 << 50.0 << u"delayed"_s;
    QTest::newRow("the direction makes it maintained")
        << Quantitative << Direction::Maintain << 60.0 << 55.0 << 2030 << 56.0 << u"achieved"_s;
    QTest::newRow("differences beyond any measurement do not count")
        << Maintain << higher << 0.3 << 0.1 + 0.2 << 2030 << 0.3 << u"achieved"_s;
}

void TestCommitmentStatus::maintainedLevels()
{
    QFETCH(CommitmentType, type);
    QFETCH(Direction, direction);
    QFETCH(double, baseline);
    QFETCH(double, target);
    QFETCH(int, targetYear);
    QFETCH(double, actual);
    const Terms terms{type, direction, {2023, baseline}, {targetYear, target}, Lifecycle::Active};
    const Assessment bands = published(commitmentWith(terms, actual));
    QTEST(nameOf(bands.computed), "status");
    QVERIFY(!bands.progress);
    QVERIFY(!bands.pace);
    QCOMPARE(tolerant(commitmentWith(terms, actual)).computed, bands.computed);
}

void TestCommitmentStatus::milestones_data()
{
    QTest::addColumn<QString>("ownWord");
    QTest::addColumn<QString>("status");
    QTest::addColumn<StatusCheck>("check");
    QTest::newRow("on track") << u"on_track"_s << u"on_track"_s << StatusCheck::OwnWord;
    QTest::newRow("achieved") << u"achieved"_s << u"achieved"_s << StatusCheck::OwnWord;
    QTest::newRow("delayed after the target year") << u"delayed"_s << u"delayed"_s << StatusCheck::OwnWord;
    QTest::newRow("no word") << QString() << u"no_data"_s << StatusCheck::NoOwnWord;
    QTest::newRow("no status") << u"fine"_s << u"no_data"_s << StatusCheck::NoOwnWord;
}

void TestCommitmentStatus::milestones()
{
    QFETCH(QString, ownWord);
    const Terms terms{.type = CommitmentType::Milestone, .target = {2024, std::nullopt}};
    Commitment commitment = commitmentWith(terms, std::nullopt);
    commitment.actuals[0].ownWord = ownWord;
    const Assessment assessment = published(commitment);
    QTEST(nameOf(assessment.computed), "status");
    QTEST(assessment.decidedBy, "check");
    QVERIFY(!assessment.progress && !assessment.expected && !assessment.pace);
}

void TestCommitmentStatus::withdrawnComesFirst()
{
    const Terms terms{.baseline = {2022, 8.0}, .target = {2028, 25.0}, .lifecycle = Lifecycle::Withdrawn};
    QCOMPARE(published(commitmentWith(terms, 25)).computed, CommitmentStatus::Withdrawn);
    Commitment silent = commitmentWith(terms, 25);
    silent.actuals.clear();
    QCOMPARE(published(silent).computed, CommitmentStatus::Withdrawn);
    QCOMPARE(published(silent).decidedBy, StatusCheck::Withdrawn);
}

void TestCommitmentStatus::recordWithoutValueIsNoData()
{
    Commitment commitment = commitmentWith({.baseline = {2022, 8.0}, .target = {2028, 25.0}}, std::nullopt);
    commitment.actuals[0].qualifier = Qualifier::NotAvailable;
    commitment.actuals[0].ownWord = u"on_track"_s;
    const Assessment assessment = published(commitment);
    QCOMPARE(assessment.computed, CommitmentStatus::NoData);
    QCOMPARE(assessment.decidedBy, StatusCheck::NoActual);
    QVERIFY(assessment.record);
    QVERIFY(!assessment.actual && !assessment.progress);
}

void TestCommitmentStatus::noRecordIsNoData()
{
    const Commitment commitment = commitmentWith({.baseline = {2022, 8.0}, .target = {2028, 25.0}}, 16, 2024);
    QCOMPARE(published(commitment).computed, CommitmentStatus::NoData);
    QCOMPARE(published(commitment, 2024).computed, CommitmentStatus::OnTrack);
}

void TestCommitmentStatus::beforeItExisted()
{
    const Commitment commitment = commitmentWith({.baseline = {2022, 8.0}, .target = {2028, 25.0}}, 16, 2019);
    const Assessment assessment = published(commitment, 2019);
    QCOMPARE(assessment.decidedBy, StatusCheck::NoTerms);
    QCOMPARE(assessment.computed, CommitmentStatus::NoData);
    QVERIFY(!assessment.isListed());
}

void TestCommitmentStatus::incompleteTerms()
{
    const QList<Terms> incomplete{
        {.baseline = {2022, std::nullopt}, .target = {2028, 25.0}},
        {.baseline = {2022, 8.0}, .target = {2028, std::nullopt}},
        {.baseline = {0, 8.0}, .target = {2028, 25.0}},
        {.baseline = {2022, 8.0}, .target = {0, 25.0}},
        {.type = CommitmentType::Maintain, .baseline = {2022, 8.0}, .target = {2028, std::nullopt}},
    };
    for (const Terms &terms : incomplete) {
        const Assessment assessment = published(commitmentWith(terms, 100));
        QCOMPARE(assessment.decidedBy, StatusCheck::IncompleteTerms);
        QCOMPARE(assessment.computed, CommitmentStatus::NoData);
        QVERIFY(!assessment.progress);
    }
}

void TestCommitmentStatus::overrideShowsButKeepsTheComputed()
{
    Commitment commitment = commitmentWith({.baseline = {2022, 8.0}, .target = {2028, 25.0}}, 16);
    commitment.overrides = {
        {statusYear, CommitmentStatus::OnTrack, u"The shop opens in January."_s, ChangeId{3}}};
    const Assessment assessment = published(commitment);
    QCOMPARE(assessment.computed, CommitmentStatus::AtRisk);
    QCOMPARE(assessment.status, CommitmentStatus::OnTrack);
    QCOMPARE(assessment.override->reason, u"The shop opens in January."_s);
    QVERIFY(!published(commitment, 2024).override);
}

void TestCommitmentStatus::earlierStateOfKnowledge()
{
    Commitment commitment = commitmentWith({.baseline = {2022, 8.0}, .target = {2028, 25.0}}, 16);
    CommitmentActual corrected = commitment.actuals[0];
    corrected.value = 25;
    corrected.change = ChangeId{7};
    commitment.actuals.append(corrected);
    QCOMPARE(published(commitment).computed, CommitmentStatus::Achieved);
    QCOMPARE(published(commitment.asOf(ChangeId{6})).computed, CommitmentStatus::AtRisk);
    QCOMPARE(published(commitment.asOf(ChangeId{1})).computed, CommitmentStatus::NoData);
}

void TestCommitmentStatus::termsOfTheYearCount()
{
    Commitment commitment = commitmentWith({.baseline = {2022, 8.0}, .target = {2028, 25.0}}, 16);
    CommitmentRevision milder = commitment.revisions[0];
    milder.number = 2;
    milder.fromYear = 2026;
    milder.target = {2028, 16.0};
    commitment.revisions.append(milder);
    QCOMPARE(published(commitment).computed, CommitmentStatus::AtRisk);
    commitment.revisions[1].fromYear = 2025;
    QCOMPARE(published(commitment).computed, CommitmentStatus::Achieved);
}

void TestCommitmentStatus::minusZeroIsZero()
{
    const Terms down{.direction = Direction::Lower, .baseline = {2024, 250.0}, .target = {2027, 0.0}};
    const Assessment assessment = published(commitmentWith(down, 250));
    QVERIFY(!std::signbit(*assessment.progress));
    QVERIFY(!std::signbit(*assessment.pace));
    QVERIFY(!std::signbit(*published(commitmentWith(down, -0.0)).actual));
}

void TestCommitmentStatus::bandsAreSettings()
{
    const Commitment commitment = commitmentWith({.baseline = {2022, 8.0}, .target = {2028, 25.0}}, 16);
    StatusBands milder;
    milder.onTrack = 0.90;
    milder.toleranceOnTrack = 0.01;
    QCOMPARE(assess(commitment, statusYear, StatusRule::PublishedBands, milder).status,
             CommitmentStatus::OnTrack);
    QCOMPARE(assess(commitment, statusYear, StatusRule::SimpleTolerance, milder).status,
             CommitmentStatus::AtRisk);
}

void TestCommitmentStatus::toleranceOfComparison()
{
    // 0.3 of the way in three tenths of the time: not exact in binary.
    const Terms terms{.baseline = {2022, 0.0}, .target = {2032, 0.1}};
    StatusBands exact;
    exact.onTrack = 1;
    const Commitment commitment = commitmentWith(terms, 0.03);
    QCOMPARE(assess(commitment, statusYear, StatusRule::PublishedBands, exact).status,
             CommitmentStatus::OnTrack);
    const Commitment almost = commitmentWith(terms, 0.1 - 1e-13);
    QCOMPARE(published(almost).status, CommitmentStatus::Achieved);
    const Commitment below = commitmentWith(terms, 0.1 - 1e-6);
    QCOMPARE(published(below).status, CommitmentStatus::OnTrack);
}

void TestCommitmentStatus::ruleNames()
{
    QCOMPARE(statusRuleOf(u"published"_s), StatusRule::PublishedBands);
    QCOMPARE(statusRuleOf(u"tolerance"_s), StatusRule::SimpleTolerance);
    QVERIFY(!statusRuleOf(u"Published"_s));
    QVERIFY(!statusRuleOf(QString()));
}

QTEST_APPLESS_MAIN(TestCommitmentStatus)
#include "tst_commitment_status.moc"
