// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window_bench.h"

#include "app/window/pages/page.h"
#include "app/window/pages/round/round_overview.h"
#include "records/store/round_steps.h"
#include "records/store/edition_store.h"
#include "records/store/log_store.h"
#include "records/store/partner_store.h"
#include "records/store/round_store.h"

#include <QAbstractButton>
#include <QAction>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRandomGenerator>
#include <QTreeView>

using namespace octant;
using namespace Qt::StringLiterals;

namespace {

const Author author{u"Мария Иванова"_s, QDateTime(QDate(2026, 11, 23), QTime(10, 0), Qt::UTC)};
const QDate today(2026, 11, 23);

/// A new register with some members, one of whom has left.
class Members
{
public:
    explicit Members(int count)
        : m_database(std::move(*Database::create(path())))
    {
        PartnerStore partners(*m_database);
        for (int i = 1; i <= count; ++i) {
            Partner partner;
            partner.code = PartnerCode(u"A%1"_s.arg(i, 3, 10, QChar(u'0')));
            partner.name = Text(u"Партньор %1"_s.arg(i), u"Partner %1"_s.arg(i));
            partner.kind = u"company"_s;
            if (i == count)
                partner.left = today.addDays(-1);
            (void)partners.add(partner, author);
        }
    }

    Database &database() { return *m_database; }
    /// Writes everything into the one file.
    void close() { m_database.reset(); }
    QString path() const { return m_folder.filePath(u"members.octant"_s); }

private:
    QTemporaryDir m_folder;
    std::optional<Database> m_database;
};

} // namespace

/// The round: opening, inviting, recording, looking.
class RoundPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensTheFirstRound()
    {
        Members members(4);
        QRandomGenerator random(1);
        const RoundDraft draft = draftRound(members.database(), today).value();
        QCOMPARE(draft.year, 2025);
        QCOMPARE(draft.partners.size(), 3); // the one who left is not asked
        QVERIFY(draft.deadline > today);
        QVERIFY(openRound(members.database(), author, draft, random));
        const Round round = RoundStore(members.database()).find(2025).value();
        QCOMPARE(round.deadline, draft.deadline);
        QVERIFY(EditionStore(members.database()).find(round.editions.first()));
        const QList<Invitation> invitations = RoundStore(members.database()).invitations(round.id);
        QCOMPARE(invitations.size(), 3);
        QSet<QString> tokens;
        for (const Invitation &invitation : invitations) {
            tokens.insert(invitation.token);
            QCOMPARE(invitation.secret.size(), 32);
            QCOMPARE(invitation.state(), InvitationState::NotSent);
            QCOMPARE(invitation.formSet, u"full"_s);
        }
        QCOMPARE(tokens.size(), 3);
        const Result<void> twice = openRound(members.database(), author, draft, random);
        QVERIFY(!twice);
        QCOMPARE(twice.error().code, u"round.exists"_s);
        QCOMPARE(draftRound(members.database(), today)->year, 2026);
    }

    void invitesOnlyWhoIsMissing()
    {
        Members members(4);
        QRandomGenerator random(1);
        RoundDraft draft = draftRound(members.database(), today).value();
        draft.partners.removeLast();
        QVERIFY(openRound(members.database(), author, draft, random));
        QCOMPARE(loadRound(members.database(), 2025, today)->uninvited, 1);
        const RoundDraft more = draftInvitations(members.database(), 2025).value();
        QCOMPARE(more.partners.size(), 1);
        QVERIFY(invitePartners(members.database(), author, more, random));
        QVERIFY(invitePartners(members.database(), author, more, random)); // nobody is invited twice
        const RoundOverview overview = loadRound(members.database(), 2025, today).value();
        QCOMPARE(overview.rows.size(), 3);
        QCOMPARE(overview.uninvited, 0);
        QVERIFY(!draftInvitations(members.database(), 1999));
    }

    void recordsByHand_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("days");
        QTest::addColumn<QString>("note");
        QTest::addColumn<QString>("problem");
        QTest::newRow("reminded") << int(EventKind::Reminded) << -1 << QString() << QString();
        QTest::newRow("called") << int(EventKind::Called) << 0 << u"Ще изпратят до петък."_s << QString();
        QTest::newRow("declined") << int(EventKind::Declined) << 0 << u"Нямат време."_s << QString();
        QTest::newRow("call without words") << int(EventKind::Called) << 0 << u" "_s << u"event.no_words"_s;
        QTest::newRow("tomorrow") << int(EventKind::Bounced) << 1 << QString() << u"event.future"_s;
    }

    void recordsByHand()
    {
        QFETCH(int, kind);
        QFETCH(int, days);
        QFETCH(QString, note);
        QFETCH(QString, problem);
        Members members(2);
        QRandomGenerator random(1);
        QVERIFY(openRound(members.database(), author, draftRound(members.database(), today).value(), random));
        const PartnerCode partner(u"A001"_s);
        const InvitationStory before = loadInvitation(members.database(), partner, 2025).value();
        const qsizetype lines = LogStore(members.database()).all().size();
        const Result<void> recorded =
            recordEvent(members.database(), author,
                        {before.invitation.id, EventKind(kind), author.at.addDays(days), note});
        QCOMPARE(recorded ? QString() : recorded.error().code, problem);
        const InvitationStory after = loadInvitation(members.database(), partner, 2025).value();
        QCOMPARE(after.history.size(), problem.isEmpty() ? 1 : 0);
        QCOMPARE(LogStore(members.database()).all().size(), lines + (problem.isEmpty() ? 1 : 0));
        if (!problem.isEmpty())
            return;
        QCOMPARE(after.history.first().who, author.name);
        QCOMPARE(after.history.first().event.note, note);
    }

    void tilesFilterTheTable()
    {
        WindowBench bench;
        bench.visit(u"round"_s);
        auto *table = bench.find<QTreeView>("roundTable");
        const int all = table->model()->rowCount();
        auto *tile = bench.find<QAbstractButton>("roundState_accepted");
        QVERIFY(tile);
        tile->click();
        QVERIFY(table->model()->rowCount() > 0 && table->model()->rowCount() < all);
        QVERIFY(tile->accessibleName().endsWith(QString::number(table->model()->rowCount())));
        tile->click();
        QCOMPARE(table->model()->rowCount(), all);
        QCOMPARE(bench.warnings(), QStringList());
    }

    void historyIsShownAndExtended()
    {
        WindowBench bench;
        bench.visit(u"round"_s);
        auto *table = bench.find<QTreeView>("roundTable");
        table->setCurrentIndex(table->model()->index(0, 0));
        bench.settle();
        const auto lines = [&] {
            return bench.find<QWidget>("invitationPanel")->findChildren<QWidget *>(u"historyLine"_s).size();
        };
        const qsizetype before = lines();
        QVERIFY(before > 0);
        bench.find<QAbstractButton>("invitationCopyToken")->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), bench.find<QLabel>("invitationToken")->text());
        bench.find<QPushButton>("record_note")->click();
        bench.find<QPushButton>("eventRecord")->click();
        bench.settle();
        QVERIFY(!bench.find<QLabel>("eventProblem")->text().isEmpty());
        bench.find<QPlainTextEdit>("eventNote")->setPlainText(u"Обадиха се."_s);
        bench.find<QPushButton>("eventRecord")->click();
        bench.settle();
        QCOMPARE(lines(), before + 1);
        QCOMPARE(bench.warnings(), QStringList());
    }

    void firstStepOfAnEmptyRegister()
    {
        WindowBench bench(WindowBench::Start::Empty);
        {
            Members members(3);
            members.close();
            QVERIFY(QFile::copy(members.path(), bench.registerPath()));
        }
        bench.window().openFile(bench.registerPath());
        bench.settle();
        bench.visit(u"round"_s);
        bench.find<QAction>("actionOpenNewRound")->trigger();
        bench.settle();
        auto *deadline = bench.find<QLineEdit>("roundDeadline");
        QVERIFY(deadline && deadline->isVisible());
        QCOMPARE(bench.find<QListWidget>("roundPartners")->count(), 2);
        deadline->setText(u"31.02.2027"_s);
        bench.find<QPushButton>("roundConfirm")->click();
        bench.settle();
        QCOMPARE(bench.session().rounds().size(), 0); // there is no such day
        deadline->setText(u"31.03.2027"_s);
        bench.find<QListWidget>("roundPartners")->item(0)->setCheckState(Qt::Unchecked);
        bench.find<QPushButton>("roundConfirm")->click();
        bench.settle();
        QCOMPARE(bench.session().year(), 2025);
        QCOMPARE(bench.find<QTreeView>("roundTable")->model()->rowCount(), 1);
        QCOMPARE(bench.warnings(), QStringList());
    }
};

QTEST_MAIN(RoundPageTest)
#include "tst_round_page.moc"
