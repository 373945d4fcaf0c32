// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/model/commitment.h"

#include <QtTest>

using namespace octant;
using namespace Qt::StringLiterals;

namespace {

CommitmentRevision revision(int number, int fromYear, qint64 change)
{
    CommitmentRevision revision;
    revision.number = number;
    revision.fromYear = fromYear;
    revision.change = ChangeId{change};
    return revision;
}

CommitmentActual actual(int year, double value, qint64 change)
{
    CommitmentActual actual;
    actual.year = year;
    actual.value = value;
    actual.change = ChangeId{change};
    return actual;
}

/// Promised for 2023, changed for 2025, then the terms of 2024 corrected; 2024's actual corrected, too.
Commitment changed()
{
    Commitment commitment;
    commitment.code = CommitmentCode(u"K01"_s);
    commitment.revisions = {revision(1, 2023, 10), revision(2, 2025, 20), revision(3, 2026, 40)};
    commitment.actuals = {actual(2023, 1, 11), actual(2024, 5, 15), actual(2024, 6, 30)};
    commitment.overrides = {{2024, CommitmentStatus::AtRisk, u"забавен доставчик"_s, ChangeId{31}}};
    return commitment;
}

} // namespace

class TestCommitment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void termsFor_data();
    void termsFor();
    void correctedTermsHoldFromTheirYearOn();
    void newestTerms();
    void laterActualSupersedes();
    void overrides();
    void asOf();
    void listed_data();
    void listed();
    void names();
};

void TestCommitment::termsFor_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<int>("number"); // 0: none
    QTest::newRow("before the promise") << 2022 << 0;
    QTest::newRow("first year") << 2023 << 1;
    QTest::newRow("between") << 2024 << 1;
    QTest::newRow("changed") << 2025 << 2;
    QTest::newRow("changed again") << 2026 << 3;
    QTest::newRow("later") << 2030 << 3;
}

void TestCommitment::termsFor()
{
    QFETCH(const int, year);
    const Commitment commitment = changed();
    const CommitmentRevision *terms = commitment.termsFor(year);
    QTEST(terms ? terms->number : 0, "number");
}

void TestCommitment::correctedTermsHoldFromTheirYearOn()
{
    Commitment commitment = changed();
    commitment.revisions << revision(4, 2024, 50);
    QCOMPARE(commitment.termsFor(2023)->number, 1);
    QCOMPARE(commitment.termsFor(2024)->number, 4);
    QCOMPARE(commitment.termsFor(2026)->number, 4);
}

void TestCommitment::newestTerms()
{
    QCOMPARE(changed().terms().number, 3);
}

void TestCommitment::laterActualSupersedes()
{
    const Commitment commitment = changed();
    QCOMPARE(commitment.actualOf(2024)->value, std::optional(6.0));
    QCOMPARE(commitment.actualOf(2023)->value, std::optional(1.0));
    QVERIFY(!commitment.actualOf(2025));
}

void TestCommitment::overrides()
{
    Commitment commitment = changed();
    QCOMPARE(commitment.overrideOf(2024)->status, CommitmentStatus::AtRisk);
    QVERIFY(!commitment.overrideOf(2023));
    commitment.overrides << StatusOverride{2024, CommitmentStatus::OnTrack, u"доставено"_s, ChangeId{60}};
    QCOMPARE(commitment.overrideOf(2024)->status, CommitmentStatus::OnTrack);
}

void TestCommitment::asOf()
{
    const Commitment commitment = changed();
    const Commitment before = commitment.asOf(ChangeId{20});
    QCOMPARE(before.code, commitment.code);
    QCOMPARE(before.terms().number, 2);
    QCOMPARE(before.actualOf(2024)->value, std::optional(5.0));
    QVERIFY(!before.overrideOf(2024));
    QCOMPARE(commitment.asOf(ChangeId{30}).actualOf(2024)->value, std::optional(6.0));
    QVERIFY(commitment.asOf(ChangeId{9}).revisions.isEmpty());
    QVERIFY(!commitment.asOf(ChangeId{9}).termsFor(2030));
    QCOMPARE(commitment.asOf(ChangeId{40}).revisions, commitment.revisions);
}

void TestCommitment::listed_data()
{
    QTest::addColumn<QString>("lifecycle");
    QTest::addColumn<bool>("expected");
    QTest::newRow("draft") << u"draft"_s << false;
    QTest::newRow("submitted") << u"submitted"_s << false;
    QTest::newRow("returned") << u"returned"_s << false;
    QTest::newRow("active") << u"active"_s << true;
    QTest::newRow("revised") << u"revised"_s << true;
    QTest::newRow("closed") << u"closed"_s << true;
    QTest::newRow("withdrawn") << u"withdrawn"_s << true;
}

void TestCommitment::listed()
{
    QFETCH(const QString, lifecycle);
    const std::optional<Lifecycle> found = lifecycleOf(lifecycle);
    QVERIFY(found);
    QCOMPARE(nameOf(*found), lifecycle);
    QTEST(isListed(*found), "expected");
}

void TestCommitment::names()
{
    for (const char *name : {"quantitative", "milestone", "maintain"})
        QCOMPARE(nameOf(commitmentTypeOf(QString::fromLatin1(name)).value()), QString::fromLatin1(name));
    QStringList statuses;
    for (const CommitmentStatus status : allCommitmentStatuses()) {
        statuses << nameOf(status);
        QVERIFY(commitmentStatusOf(nameOf(status)) == status);
    }
    QCOMPARE(statuses.join(u' '),
             u"not_started on_track at_risk delayed moving_away achieved not_achieved withdrawn no_data"_s);
    QVERIFY(!commitmentStatusOf(u"on track"_s));
    QVERIFY(!commitmentTypeOf({}));
}

QTEST_GUILESS_MAIN(TestCommitment)
#include "tst_commitment.moc"
