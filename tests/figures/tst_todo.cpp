// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alliance.h"
#include "reports/figures/todo.h"

#include <QTest>

using namespace octant;
using namespace Qt::StringLiterals;

namespace {

using enum EventKind;

const QDate today(2026, 11, 23);

QList<TodoKind> kindsOf(const QList<TodoItem> &items)
{
    QList<TodoKind> kinds;
    for (const TodoItem &item : items)
        kinds.append(item.kind);
    return kinds;
}

} // namespace

class TestTodo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void responses_data();
    void responses();
    void correctionsFirstThenTheLongestWaiting();
    void newestRevisionIsNamed();
    void commitments_data();
    void commitments();
    void nothingToDo();
};

void TestTodo::responses_data()
{
    QTest::addColumn<QList<EventKind>>("events");
    QTest::addColumn<QList<TodoKind>>("todo");
    using Events = QList<EventKind>;
    using Kinds = QList<TodoKind>;
    QTest::newRow("sent") << Events{Sent, Reminded} << Kinds{};
    QTest::newRow("received") << Events{Sent, Received} << Kinds{TodoKind::UndecidedRevision};
    QTest::newRow("in review") << Events{Sent, Received, InReview} << Kinds{TodoKind::UndecidedRevision};
    QTest::newRow("returned") << Events{Sent, Received, Returned} << Kinds{};
    QTest::newRow("corrected") << Events{Sent, Received, Returned, Resubmitted}
                               << Kinds{TodoKind::CorrectionCame};
    QTest::newRow("accepted") << Events{Sent, Received, Accepted} << Kinds{};
    QTest::newRow("came again after acceptance")
        << Events{Sent, Received, Accepted, Received} << Kinds{TodoKind::UndecidedRevision};
    QTest::newRow("corrected, accepted, came again")
        << Events{Sent, Received, Returned, Resubmitted, Accepted, Received}
        << Kinds{TodoKind::UndecidedRevision};
    QTest::newRow("declined") << Events{Sent, Declined} << Kinds{};
}

void TestTodo::responses()
{
    QFETCH(QList<EventKind>, events);
    Alliance alliance;
    const PartnerId partner = alliance.addPartner();
    QList<InvitationEvent> happenings;
    for (const EventKind kind : events)
        happenings.append(happened(kind, u"2026-03-01T08:00"_s));
    alliance.year().invitations[0].events = happenings;
    const QList<TodoItem> items = needsYouToday(alliance.year(), today);
    QTEST(kindsOf(items), "todo");
    for (const TodoItem &item : items)
        QCOMPARE(item.partner, partner);
}

void TestTodo::correctionsFirstThenTheLongestWaiting()
{
    Alliance alliance;
    for (const QString &day : {u"2026-03-05T08:00"_s, u"2026-03-01T08:00"_s}) {
        const PartnerId partner = alliance.addPartner();
        alliance.year().invitations[partner.value - 1].events.append(happened(Received, day));
    }
    const PartnerId corrected = alliance.addPartner();
    alliance.year().invitations[corrected.value - 1].events +=
        {happened(Received, u"2026-02-01T08:00"_s), happened(Returned, u"2026-02-02T08:00"_s),
         happened(Resubmitted, u"2026-03-20T08:00"_s)};
    alliance.addCommitment(corrected, u"P1"_s, 0).revisions[0].lifecycle = Lifecycle::Submitted;
    const QList<TodoItem> items = needsYouToday(alliance.year(), today);
    QCOMPARE(kindsOf(items), (QList<TodoKind>{TodoKind::CorrectionCame, TodoKind::UndecidedRevision,
                                              TodoKind::UndecidedRevision, TodoKind::CommitmentWaiting}));
    QCOMPARE(items[0].since, QDateTime(QDate(2026, 3, 20), QTime(8, 0), Qt::UTC));
    QCOMPARE(items[1].partner, PartnerId{2});
    QCOMPARE(items[2].partner, PartnerId{1});
}

void TestTodo::newestRevisionIsNamed()
{
    Alliance alliance;
    const PartnerId partner = alliance.addRespondent();
    alliance.year().responses[0].newest = RevisionId{42};
    alliance.year().invitations[0].events.append(happened(Received, u"2026-04-01T08:00"_s));
    const QList<TodoItem> items = needsYouToday(alliance.year(), today);
    QCOMPARE(items.size(), 1);
    QCOMPARE(items[0].revision, RevisionId{42});
    QCOMPARE(items[0].invitation, InvitationId{partner.value});
}

void TestTodo::commitments_data()
{
    QTest::addColumn<Lifecycle>("lifecycle");
    QTest::addColumn<int>("targetYear");
    QTest::addColumn<double>("actual"); // of 2025, on the way from 0 to 100
    QTest::addColumn<QList<TodoKind>>("todo");
    using Kinds = QList<TodoKind>;
    QTest::newRow("running") << Lifecycle::Active << 2027 << 50.0 << Kinds{};
    QTest::newRow("this year's target") << Lifecycle::Active << 2026 << 50.0 << Kinds{};
    QTest::newRow("last year's, reached") << Lifecycle::Active << 2025 << 100.0 << Kinds{};
    QTest::newRow("last year's, missed")
        << Lifecycle::Active << 2025 << 50.0 << Kinds{TodoKind::CommitmentOverdue};
    QTest::newRow("revised and missed")
        << Lifecycle::Revised << 2025 << 50.0 << Kinds{TodoKind::CommitmentOverdue};
    QTest::newRow("closed") << Lifecycle::Closed << 2025 << 50.0 << Kinds{};
    QTest::newRow("withdrawn") << Lifecycle::Withdrawn << 2025 << 50.0 << Kinds{};
    QTest::newRow("submitted") << Lifecycle::Submitted << 2025 << 50.0 << Kinds{TodoKind::CommitmentWaiting};
    QTest::newRow("draft") << Lifecycle::Draft << 2027 << 50.0 << Kinds{TodoKind::CommitmentWaiting};
    QTest::newRow("returned to the partner") << Lifecycle::Returned << 2025 << 50.0 << Kinds{};
}

void TestTodo::commitments()
{
    QFETCH(Lifecycle, lifecycle);
    QFETCH(int, targetYear);
    QFETCH(double, actual);
    Alliance alliance;
    Commitment &commitment = alliance.addCommitment(alliance.addPartner(), u"P1"_s, actual);
    commitment.revisions[0].lifecycle = lifecycle;
    commitment.revisions[0].target.year = targetYear;
    QTEST(kindsOf(needsYouToday(alliance.year(), today)), "todo");
}

void TestTodo::nothingToDo()
{
    Alliance alliance;
    alliance.addRespondent();
    // Reached two years ago and not reported since.
    Commitment &commitment = alliance.addCommitment(PartnerId{1}, u"P1"_s, 100);
    commitment.actuals[0].year = 2023;
    commitment.revisions[0].baseline.year = 2022;
    commitment.revisions[0].target.year = 2024;
    QVERIFY(needsYouToday(alliance.year(), today).isEmpty());
}

QTEST_APPLESS_MAIN(TestTodo)
#include "tst_todo.moc"
