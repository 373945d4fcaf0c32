// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/model/round.h"

#include <QtTest>

using namespace octant;
using namespace Qt::StringLiterals;

namespace {

/// An invitation whose events happened a day after one another.
Invitation after(const QString &kinds)
{
    Invitation invitation;
    QDateTime at(QDate(2026, 2, 1), QTime(9, 0), Qt::UTC);
    const QStringList names = kinds.split(u' ', Qt::SkipEmptyParts);
    for (const QString &name : names) {
        InvitationEvent event;
        event.kind = eventKindOf(name).value();
        event.at = at;
        event.change = ChangeId{invitation.events.size() + 1};
        invitation.events << event;
        at = at.addDays(1);
    }
    return invitation;
}

} // namespace

class TestRound : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void state_data();
    void state();
    void firstEvent();
    void names();
};

void TestRound::state_data()
{
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *events, const char *expected) {
        QTest::newRow(events) << QString::fromLatin1(expected);
    };
    row("", "not_sent");
    row("note called", "not_sent");
    row("sent", "sent");
    row("sent bounced", "sent");
    row("sent reminded", "reminded");
    row("sent reminded reminded called", "reminded");
    row("sent reminded sent", "reminded");
    row("sent received", "received");
    row("received", "received");
    row("sent received reminded", "received");
    row("sent received sent", "received");
    row("sent received received", "received");
    row("sent received in_review", "in_review");
    row("sent received in_review received", "in_review");
    row("sent received in_review accepted", "accepted");
    row("sent received accepted", "accepted");
    row("sent received accepted note", "accepted");
    row("sent received accepted received", "resubmitted");
    row("sent received accepted received accepted", "accepted");
    row("sent received accepted reopened", "in_review");
    row("sent received accepted reopened accepted", "accepted");
    row("sent received returned", "returned");
    row("sent received returned reminded", "returned");
    row("sent received returned received", "resubmitted");
    row("sent received returned resubmitted", "resubmitted");
    row("sent received returned received received", "resubmitted");
    row("sent received returned received in_review accepted", "accepted");
    row("sent received returned received returned", "returned");
    row("sent declined", "declined");
    row("sent declined reminded", "declined");
    row("sent declined sent", "sent");
    row("sent declined reopened", "sent");
    row("sent declined received", "received");
}

void TestRound::state()
{
    QFETCH(const QString, expected);
    const Invitation invitation = after(QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(nameOf(invitation.state()), expected);
}

void TestRound::firstEvent()
{
    const Invitation invitation = after(u"sent reminded received returned received"_s);
    QCOMPARE(invitation.first(EventKind::Received), QDateTime(QDate(2026, 2, 3), QTime(9, 0), Qt::UTC));
    QVERIFY(!invitation.first(EventKind::Accepted).isValid());
}

void TestRound::names()
{
    QStringList events;
    for (int kind = 0; kind <= int(EventKind::Note); ++kind) {
        events << nameOf(EventKind(kind));
        QVERIFY(eventKindOf(events.last()) == EventKind(kind));
    }
    QCOMPARE(events.join(u' '),
             u"sent reminded received in_review returned resubmitted accepted reopened declined "
             "bounced called note"_s);
    QVERIFY(!eventKindOf(u"lost"_s));
}

QTEST_GUILESS_MAIN(TestRound)
#include "tst_round.moc"
