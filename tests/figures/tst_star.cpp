// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alliance.h"
#include "reports/figures/star.h"

#include <QTest>

using namespace octant;
using namespace Qt::StringLiterals;

class TestStar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shares_data();
    void shares();
    void overridesCount();
    void unlistedStayOut();
};

void TestStar::shares_data()
{
    // Baseline 0 in 2023, target 100 in 2027, so 50 is expected; NaN is no actual, infinity a withdrawal.
    QTest::addColumn<QList<double>>("actuals");
    QTest::addColumn<StarPoint>("point");
    const double none = qQNaN();
    const double withdrawn = qInf();
    const PrincipleCode principle(u"P1"_s);
    QTest::newRow("none") << QList<double>{} << StarPoint{principle, 0, 0, {}, true};
    QTest::newRow("four are hollow") << QList<double>{50, 60, 100, 10}
                                     << StarPoint{principle, 4, 3, 0.75, true};
    QTest::newRow("five are full") << QList<double>{50, 60, 100, 10, -5}
                                   << StarPoint{principle, 5, 3, 0.6, false};
    QTest::newRow("no data and withdrawn are left out")
        << QList<double>{50, none, none, withdrawn, 10} << StarPoint{principle, 2, 1, 0.5, true};
    QTest::newRow("nothing but no data") << QList<double>{none, none} << StarPoint{principle, 0, 0, {}, true};
}

void TestStar::shares()
{
    QFETCH(QList<double>, actuals);
    QFETCH(StarPoint, point);
    Alliance alliance;
    const PartnerId partner = alliance.addPartner();
    for (const double actual : actuals) {
        Commitment &commitment = alliance.addCommitment(partner, u"P1"_s, actual);
        if (qIsNaN(actual))
            commitment.actuals.clear();
        else if (qIsInf(actual))
            commitment.revisions[0].lifecycle = Lifecycle::Withdrawn;
    }
    const QList<StarPoint> points = star(alliance.year().framework, alliance.year().commitments, 2025);
    QCOMPARE(points.size(), 2);
    QCOMPARE(points[0], point);
    QCOMPARE(points[1].n, 0);
}

void TestStar::overridesCount()
{
    Alliance alliance;
    Commitment &commitment = alliance.addCommitment(alliance.addPartner(), u"P2"_s, 10);
    commitment.overrides = {{2025, CommitmentStatus::OnTrack, u"Delivered in January."_s, ChangeId{1}}};
    const QList<StarPoint> points = star(alliance.year().framework, alliance.year().commitments, 2025);
    QCOMPARE(points[1].share, std::optional(1.0));
}

void TestStar::unlistedStayOut()
{
    Alliance alliance;
    alliance.addCommitment(alliance.addPartner(), u"P1"_s, 50).revisions[0].lifecycle = Lifecycle::Draft;
    QCOMPARE(star(alliance.year().framework, alliance.year().commitments, 2025)[0].n, 0);
}

QTEST_APPLESS_MAIN(TestStar)
#include "tst_star.moc"
