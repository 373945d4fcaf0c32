// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/model/questionnaire_json.h"
#include "records/model/standard.h"
#include "records/store/commitment_store.h"
#include "records/store/edition_store.h"
#include "records/store/framework_store.h"
#include "records/store/log_store.h"
#include "records/store/partner_store.h"
#include "records/store/round_store.h"
#include "reports/figures/progress.h"
#include "reports/figures/response_rates.h"
#include "reports/figures/trends.h"

#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace octant;
using namespace Qt::StringLiterals;

namespace {

const QuestionCode energy(u"EE_01"_s);
const QuestionCode kind(u"PP_04"_s);

Author author()
{
    return {u"Мария"_s, QDateTime(QDate(2026, 3, 2), QTime(8, 0), QTimeZone::utc())};
}

AnswerRow answered(const QuestionCode &question, ResponseId response)
{
    AnswerRow row;
    row.question = question;
    row.response = response;
    row.state = AnswerState::Answered;
    return row;
}

/// A register with four partners and the standard framework and questionnaire.
class SmallRegister
{
public:
    SmallRegister();

    Database &database() { return m_database; }
    const QList<PartnerId> &partners() const { return m_partners; }
    void openRound(int year);
    /// Takes a response in and accepts it: so much energy, and the kind of organisation that it states.
    void accept(int year, PartnerId partner, double megawattHours, const QString &statedKind);
    void promise(PartnerId partner, double actual);

private:
    QTemporaryDir m_folder;
    Database m_database;
    Edition m_edition = publish(standardQuestionnaire());
    QList<PartnerId> m_partners;
};

SmallRegister::SmallRegister()
    : m_database(Database::create(m_folder.filePath(u"alliance.octant"_s)).value())
{
    FrameworkStore(m_database).save(standardFramework(), author());
    EditionStore(m_database).add(m_edition, author());
    for (int number = 1; number <= 4; ++number) {
        Partner partner;
        partner.code = PartnerCode(u"A00%1"_s.arg(number));
        partner.name = Text(u"Партньор"_s, u"Partner"_s);
        partner.kind = u"company"_s;
        m_partners.append(PartnerStore(m_database).add(partner, author()).value());
    }
}

void SmallRegister::openRound(int year)
{
    const Round round{{}, year, QDate(year + 1, 1, 26), QDate(year + 1, 4, 15), {m_edition.hash}};
    const RoundId id = RoundStore(m_database).open(round, author()).value();
    for (const PartnerId partner : m_partners) {
        Invitation invitation;
        invitation.round = id;
        invitation.partner = partner;
        invitation.token = u"%1-%2"_s.arg(year).arg(partner.value);
        invitation.secret = QByteArray(32, 's');
        invitation.channel = u"app"_s;
        invitation.formSet = u"full"_s;
        RoundStore(m_database).invite(invitation, author());
    }
}

void SmallRegister::accept(int year, PartnerId partner, double megawattHours, const QString &statedKind)
{
    RoundStore rounds(m_database);
    const Invitation invitation = *rounds.invitationOf(rounds.find(year)->id, partner);
    Transaction transaction(m_database);
    const ChangeId change = LogStore(m_database).record(author(), u"response.accepted"_s);
    ResponseStore responses(m_database);
    ResponseRevision revision;
    revision.invitation = invitation.id;
    revision.received = author().at;
    revision.channel = u"app"_s;
    revision.edition = m_edition.hash;
    revision.language = u"bg"_s;
    revision.origin = invitation.token;
    revision.fileHash = responses.keepFile(invitation.token.toUtf8());
    revision.change = change;
    revision = responses.addRevision(revision);
    AnswerRow amount = answered(energy, revision.response);
    amount.number = megawattHours;
    AnswerRow stated = answered(kind, revision.response);
    stated.text = statedKind;
    responses.putInForce(revision, {amount, stated});
    rounds.addEvent(invitation.id, {EventKind::Accepted, author().at, change, revision.id, {}});
    transaction.commit();
}

void SmallRegister::promise(PartnerId partner, double actual)
{
    Transaction transaction(m_database);
    const ChangeId change = LogStore(m_database).record(author(), u"commitment.added"_s);
    CommitmentRevision terms;
    terms.fromYear = 2023;
    terms.principle = PrincipleCode(u"P8"_s);
    terms.title = Text(u"Обещание"_s, u"Promise"_s);
    terms.baseline = {2023, 0.0};
    terms.target = {2027, 100.0};
    terms.change = change;
    CommitmentStore store(m_database);
    const CommitmentId id = store.add(store.nextCode(), partner, terms);
    CommitmentActual record;
    record.year = 2025;
    record.value = actual;
    record.change = change;
    store.addActual(id, record);
    transaction.commit();
}

IndicatorFigure energyIn(const ProgressGroup &group)
{
    for (const IndicatorFigure &figure : group.indicators) {
        if (figure.code == IndicatorCode(u"I8.1"_s))
            return figure;
    }
    return {};
}

} // namespace

class TestFiguresOfRegister : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noRound();
    void plannedRoundsHaveNoFigures();
    void fromRecordsToFigures();
    void standardIndicatorsCanBeRead();
};

void TestFiguresOfRegister::noRound()
{
    SmallRegister small;
    const auto year = loadYear(small.database(), 2025);
    QVERIFY(!year);
    QCOMPARE(year.error().code, u"figures.no_round"_s);
    QVERIFY(year.error().what.contains(u"2025"_s));
    QVERIFY(loadAllYears(small.database()).isEmpty());
}

void TestFiguresOfRegister::plannedRoundsHaveNoFigures()
{
    SmallRegister small;
    small.openRound(2025);
    RoundStore(small.database()).plan(2026, author());
    const auto planned = loadYear(small.database(), 2026);
    QVERIFY(!planned);
    QCOMPARE(planned.error().code, u"figures.round_planned"_s);
    QCOMPARE(loadAllYears(small.database()).size(), 1);
    small.openRound(2026);
    QVERIFY(loadYear(small.database(), 2026));
    QCOMPARE(loadAllYears(small.database()).size(), 2);
}

void TestFiguresOfRegister::fromRecordsToFigures()
{
    SmallRegister small;
    small.openRound(2024);
    small.openRound(2025);
    const QList<PartnerId> &partners = small.partners();
    for (int i = 0; i < 3; ++i) {
        small.accept(2024, partners[i], 100 * (i + 1), u"company"_s);
        small.accept(2025, partners[i], 90 * (i + 1), u"ngo"_s);
    }
    small.promise(partners[3], 50);

    const auto previous = loadYear(small.database(), 2024);
    const auto now = loadYear(small.database(), 2025);
    QVERIFY(previous && now);
    QCOMPARE(now->questionnaires.size(), 1);
    QVERIFY(now->question(energy));
    const Progress progress = progressOf(*now, &*previous, Breakdown::Kind);
    QCOMPARE(progress.invited, 4);
    QCOMPARE(progress.accepted, 3);
    QCOMPARE(progress.groups.size(), 2);
    QCOMPARE(progress.groups[0].key, u"company"_s);
    QCOMPARE(progress.groups[0].commitments[CommitmentStatus::OnTrack], 1);
    QCOMPARE(progress.groups[1].key, u"ngo"_s);
    const IndicatorFigure figure = energyIn(progress.groups[1]);
    QCOMPARE(figure.value, std::optional(540.0));
    QCOMPARE(figure.coverage, std::optional(1.0));
    QCOMPARE(figure.panel, (Panel{3, 600.0, 540.0}));
    QCOMPARE(figure.unit, UnitCode(u"MWh"_s));
    QCOMPARE(responseRates(*now, Breakdown::None)[0].rate(), std::optional(0.75));

    const QList<AllianceYear> years = loadAllYears(small.database());
    const Trend trend = trendOf(*now->framework.indicator(figure.code), years);
    QCOMPARE(trend.lines(), (QList<QList<QPointF>>{{{2024, 600}, {2025, 540}}}));
}

void TestFiguresOfRegister::standardIndicatorsCanBeRead()
{
    SmallRegister small;
    small.openRound(2025);
    const auto year = loadYear(small.database(), 2025);
    QVERIFY(year);
    QCOMPARE(year->framework.indicators.size(), 30);
    for (const Indicator &indicator : year->framework.indicators) {
        const IndicatorValues values = valuesOf(indicator, *year);
        QVERIFY2(!values.problem, qPrintable(indicator.code.text()));
        QVERIFY(!values.operands.isEmpty());
        for (const QuestionCode &operand : values.operands)
            QVERIFY2(year->question(operand), qPrintable(operand.text()));
    }
}

QTEST_GUILESS_MAIN(TestFiguresOfRegister)
#include "tst_figures_of_register.moc"
