// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alliance.h"
#include "reports/figures/response_rates.h"

#include <QTest>

using namespace octant;
using namespace Qt::StringLiterals;

namespace {

using enum EventKind;

void setEvents(Alliance &alliance, PartnerId partner, const QList<InvitationEvent> &events)
{
    alliance.year().invitations[partner.value - 1].events = events;
}

const QDate later(2026, 11, 23);

} // namespace

class TestResponseRates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wholeRound();
    void byKind();
    void nobodyInvited();
    void curve();
    void curveEndsToday();
    void curveBeforeSending();
    void daysAreThoseOfSofia();
    void lastAcceptanceInForceCounts();
};

void TestResponseRates::wholeRound()
{
    Alliance alliance;
    alliance.addRespondent();                             // accepted at once
    const PartnerId corrected = alliance.addRespondent(); // accepted after a return
    setEvents(alliance, corrected,
              {happened(Sent, u"2026-01-26T08:00"_s), happened(Received, u"2026-03-01T08:00"_s),
               happened(Returned, u"2026-03-02T08:00"_s), happened(Resubmitted, u"2026-03-05T08:00"_s),
               happened(Accepted, u"2026-03-06T08:00"_s)});
    const PartnerId waiting = alliance.addPartner();
    setEvents(alliance, waiting,
              {happened(Sent, u"2026-01-26T08:00"_s), happened(Received, u"2026-04-01T08:00"_s)});
    const PartnerId declined = alliance.addPartner();
    setEvents(alliance, declined,
              {happened(Sent, u"2026-01-26T08:00"_s), happened(Declined, u"2026-02-01T08:00"_s)});
    const PartnerId unsent = alliance.addPartner();
    setEvents(alliance, unsent, {});
    alliance.addPartner(); // silent

    const QList<ResponseRate> rates = responseRates(alliance.year(), Breakdown::None);
    QCOMPARE(rates.size(), 1);
    QCOMPARE(rates[0].key, u"all"_s);
    QCOMPARE(rates[0].invited, 6);
    QCOMPARE(rates[0].sent, 5);
    QCOMPARE(rates[0].received, 3);
    QCOMPARE(rates[0].returned, 1);
    QCOMPARE(rates[0].waiting, 1);
    QCOMPARE(rates[0].accepted, 2);
    QCOMPARE(rates[0].declined, 1);
    QCOMPARE(rates[0].noResponse, 2);
    QCOMPARE(rates[0].rate(), std::optional(2.0 / 6));
}

void TestResponseRates::byKind()
{
    Alliance alliance;
    alliance.addRespondent();
    alliance.addPartner();
    alliance.accept(alliance.addPartner(u"ngo"_s), {});
    alliance.addPartner(u"municipality"_s);
    alliance.year().invitations.removeLast(); // a partner who was not invited
    const QList<ResponseRate> rates = responseRates(alliance.year(), Breakdown::Kind);
    QCOMPARE(rates.size(), 2);
    QCOMPARE(rates[0].key, u"company"_s);
    QCOMPARE(rates[0].rate(), std::optional(0.5));
    QCOMPARE(rates[1].key, u"ngo"_s);
    QCOMPARE(rates[1].rate(), std::optional(1.0));
}

void TestResponseRates::nobodyInvited()
{
    const Alliance alliance;
    const QList<ResponseRate> rates = responseRates(alliance.year(), Breakdown::None);
    QCOMPARE(rates.size(), 1);
    QVERIFY(!rates[0].rate());
}

void TestResponseRates::curve()
{
    Alliance alliance;
    alliance.year().round.deadline = QDate(2026, 1, 30);
    setEvents(alliance, alliance.addRespondent(),
              {happened(Sent, u"2026-01-26T08:00"_s), happened(Received, u"2026-01-27T08:00"_s),
               happened(Accepted, u"2026-01-29T08:00"_s)});
    setEvents(alliance, alliance.addPartner(),
              {happened(Sent, u"2026-01-28T08:00"_s), happened(Received, u"2026-01-29T08:00"_s),
               happened(Received, u"2026-01-30T08:00"_s)});
    alliance.addPartner();
    const ArrivalCurve curve = arrivalCurve(alliance.year(), later);
    QCOMPARE(curve.sent, QDate(2026, 1, 26));
    QCOMPARE(curve.deadline, 4);
    QCOMPARE(curve.invited, 3);
    QCOMPARE(curve.points, (QList<ArrivalPoint>{{0, 0, 0}, {1, 1, 0}, {2, 1, 0}, {3, 2, 1}, {4, 2, 1}}));
    QCOMPARE(curve.share(1), 1.0 / 3);
}

void TestResponseRates::curveEndsToday()
{
    Alliance alliance;
    alliance.addPartner();
    const ArrivalCurve running = arrivalCurve(alliance.year(), QDate(2026, 1, 28));
    QCOMPARE(running.points.size(), 3);
    const ArrivalCurve over = arrivalCurve(alliance.year(), later);
    QCOMPARE(over.points.last().day, over.deadline);
    QCOMPARE(over.deadline, 79); // 26 January to 15 April
}

void TestResponseRates::curveBeforeSending()
{
    Alliance alliance;
    setEvents(alliance, alliance.addPartner(), {});
    const ArrivalCurve curve = arrivalCurve(alliance.year(), later);
    QVERIFY(!curve.sent.isValid());
    QVERIFY(curve.points.isEmpty());
}

void TestResponseRates::daysAreThoseOfSofia()
{
    Alliance alliance;
    alliance.year().round.deadline = QDate();
    setEvents(alliance, alliance.addPartner(),
              {happened(Sent, u"2026-01-25T23:30"_s), happened(Received, u"2026-01-26T22:30"_s)});
    const ArrivalCurve curve = arrivalCurve(alliance.year(), later);
    QCOMPARE(curve.sent, QDate(2026, 1, 26));
    QCOMPARE(curve.points, (QList<ArrivalPoint>{{0, 0, 0}, {1, 1, 0}}));
}

void TestResponseRates::lastAcceptanceInForceCounts()
{
    Alliance alliance;
    alliance.year().round.deadline = QDate();
    const QList<InvitationEvent> events{
        happened(Sent, u"2026-01-26T08:00"_s), happened(Received, u"2026-01-26T09:00"_s),
        happened(Accepted, u"2026-01-27T08:00"_s), happened(Reopened, u"2026-01-28T08:00"_s),
        happened(Accepted, u"2026-01-28T10:00"_s)};
    setEvents(alliance, alliance.addRespondent(), events);
    setEvents(alliance, alliance.addPartner(), events.mid(0, 4)); // reopened and not accepted again
    const ArrivalCurve curve = arrivalCurve(alliance.year(), later);
    QCOMPARE(curve.points, (QList<ArrivalPoint>{{0, 2, 0}, {1, 2, 0}, {2, 2, 1}}));
}

QTEST_GUILESS_MAIN(TestResponseRates)
#include "tst_response_rates.moc"
