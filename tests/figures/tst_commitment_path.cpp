// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/figures/commitment_path.h"

#include <QTest>

using namespace octant;
using namespace Qt::StringLiterals;

namespace {

Commitment promise(YearValue baseline, YearValue target)
{
    CommitmentRevision revision;
    revision.fromYear = 2021;
    revision.baseline = baseline;
    revision.target = target;
    revision.direction = Direction::Lower;
    Commitment commitment;
    commitment.revisions = {revision};
    return commitment;
}

CommitmentActual reached(int year, std::optional<double> value)
{
    CommitmentActual actual;
    actual.year = year;
    actual.value = value;
    return actual;
}

std::optional<CommitmentPath> bands(const Commitment &commitment, int year = 2025)
{
    return pathOf(commitment, year, StatusRule::PublishedBands, StatusBands());
}

using Edge = QList<QPointF>;

} // namespace

class TestCommitmentPath : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void edgesOfBothRules();
    void expectedValues();
    void actuals();
    void earlierTerms();
    void maintainedHasNoEdges();
    void nothingToDraw();
};

void TestCommitmentPath::edgesOfBothRules()
{
    const Commitment commitment = promise({2021, 1000.0}, {2031, 0.0});
    const auto published = bands(commitment);
    QVERIFY(published);
    QCOMPARE(published->baseline, QPointF(2021, 1000));
    QCOMPARE(published->target, QPointF(2031, 0));
    QCOMPARE(published->onTrackEdge, (Edge{{2021, 1000}, {2031, 50}}));
    QCOMPARE(published->atRiskEdge, (Edge{{2021, 1000}, {2031, 400}}));
    const auto tolerant = pathOf(commitment, 2025, StatusRule::SimpleTolerance, StatusBands());
    QCOMPARE(tolerant->onTrackEdge, (Edge{{2021, 1100}, {2031, 100}}));
    QCOMPARE(tolerant->atRiskEdge, (Edge{{2021, 1250}, {2031, 250}}));
}

void TestCommitmentPath::expectedValues()
{
    const auto path = bands(promise({2021, 1000.0}, {2031, 0.0}));
    QCOMPARE(path->expectedIn(2020), 1000.0);
    QCOMPARE(path->expectedIn(2021), 1000.0);
    QCOMPARE(path->expectedIn(2025), 600.0);
    QCOMPARE(path->expectedIn(2040), 0.0);
}

void TestCommitmentPath::actuals()
{
    Commitment commitment = promise({2021, 1000.0}, {2031, 0.0});
    commitment.actuals = {reached(2024, 900), reached(2022, 900), reached(2023, std::nullopt),
                          reached(2024, 700), reached(2026, 100)};
    commitment.actuals[3].qualifier = Qualifier::Estimated;
    const auto path = bands(commitment);
    QCOMPARE(path->actuals,
             (QList<PathActual>{{2022, 900, std::nullopt, CommitmentStatus::OnTrack},
                                {2024, 700, Qualifier::Estimated, CommitmentStatus::OnTrack}}));
    QCOMPARE(bands(commitment, 2026)->actuals.size(), 3);
}

void TestCommitmentPath::earlierTerms()
{
    Commitment commitment = promise({2021, 1000.0}, {2031, 0.0});
    CommitmentRevision reworded = commitment.revisions[0];
    reworded.number = 2;
    reworded.fromYear = 2023;
    CommitmentRevision milder = reworded;
    milder.number = 3;
    milder.fromYear = 2025;
    milder.target = {2031, 500.0};
    commitment.revisions += {reworded, milder};
    QCOMPARE(bands(commitment)->target, QPointF(2031, 500));
    QCOMPARE(bands(commitment)->earlierLines, (QList<Edge>{{{2021, 1000}, {2031, 0}}}));
    QVERIFY(bands(commitment, 2024)->earlierLines.isEmpty());
}

void TestCommitmentPath::maintainedHasNoEdges()
{
    const auto path = bands(promise({2021, 60.0}, {2031, 60.0}));
    QVERIFY(path);
    QVERIFY(path->onTrackEdge.isEmpty() && path->atRiskEdge.isEmpty());
    QCOMPARE(path->expectedIn(2025), 60.0);
}

void TestCommitmentPath::nothingToDraw()
{
    QVERIFY(!bands(promise({2021, std::nullopt}, {2031, 0.0})));
    QVERIFY(!bands(promise({2021, 1.0}, {2031, std::nullopt})));
    QVERIFY(!bands(promise({2031, 1.0}, {2031, 0.0})));
    QVERIFY(!bands(promise({2021, 1.0}, {2031, 0.0}), 2020));
    Commitment milestone = promise({2021, 1.0}, {2031, 0.0});
    milestone.revisions[0].type = CommitmentType::Milestone;
    QVERIFY(!bands(milestone));
}

QTEST_APPLESS_MAIN(TestCommitmentPath)
#include "tst_commitment_path.moc"
