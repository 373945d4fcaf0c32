// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/sample/sample.h"

#include "forms/channels/response_file.h"
#include "forms/model/answers_json.h"
#include "forms/model/questionnaire_json.h"
#include "records/intake/intake.h"
#include "records/model/standard.h"
#include "records/sample/random.h"
#include "records/sample/sample_answers.h"
#include "records/sample/sample_partners.h"
#include "records/sample/sample_timeline.h"
#include "records/store/commitment_store.h"
#include "records/store/edition_store.h"
#include "records/store/framework_store.h"
#include "records/store/log_store.h"
#include "records/store/partner_store.h"
#include "records/store/round_store.h"

#include <QUuid>

#include <algorithm>
#include <map>
#include <stdexcept>

namespace octant {

namespace {

constexpr int newestYear = 2025;
/// Of the accepted responses of each round, how many had been sent back at least once.
const std::map<int, int> returnedOnce = {{2022, 11}, {2023, 13}, {2024, 14}, {2025, 13}};

template <typename T>
T certain(Result<T> result)
{
    if (!result)
        throw std::logic_error(result.error().sentence().toStdString());
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// Writes the invented alliance into a register, step by step in the order of time.
class SampleMaker
{
public:
    SampleMaker(Database &database, const SampleOptions &options)
        : m_database(database)
        , m_options(options)
        , m_data(loadSampleData())
        , m_edition(publish(standardQuestionnaire()))
        , m_logic(certain(FormLogic::compile(m_edition.questionnaire)))
        , m_answers(m_data, m_edition.questionnaire, m_logic, options.seed)
        , m_intake(database, officer({}))
    {
        m_data.partners = samplePartners(m_data.partners, options.partners, options.seed);
    }

    QList<SampleFile> make(const std::function<void(double)> &progress)
    {
        SampleTimeline timeline;
        timeline.add(officeHour({firstRound(), 7, 1}, 0), [this](QDateTime at) { saveFramework(at); });
        for (const SamplePartner &partner : m_data.partners)
            planPartner(timeline, partner);
        for (const SampleCommitment &commitment : m_data.commitments)
            planCommitment(timeline, commitment);
        for (int year = firstRound(); year <= newestYear; ++year)
            planRound(timeline, year);
        timeline.play(progress);
        return m_files;
    }

private:
    Database &m_database;
    SampleOptions m_options;
    SampleData m_data;
    Edition m_edition;
    FormLogic m_logic;
    SampleAnswers m_answers;
    Intake m_intake; ///< one for all, because it keeps the edition's logic ready
    QList<SampleFile> m_files;

    int firstRound() const { return newestYear + 1 - std::clamp(m_options.rounds, 1, 4); }

    Author officer(QDateTime at) const
    {
        return {at.date().month() % 2 ? QStringLiteral("Ралица Вълкова") : QStringLiteral("Огнян Стефанов"),
                std::move(at)};
    }

    PartnerId idOf(const PartnerCode &code) const { return PartnerStore(m_database).find(code).value().id; }

    void saveFramework(const QDateTime &at)
    {
        FrameworkStore(m_database).save(standardFramework(), officer(at));
    }

    void planPartner(SampleTimeline &timeline, const SamplePartner &sample)
    {
        const int number = int(&sample - m_data.partners.constData());
        const QDate joined = std::max(sample.partner.joined, QDate(firstRound(), 7, 1));
        if (sample.partner.left.isValid() && sample.partner.left <= joined)
            return; // gone before the sample begins
        timeline.add(officeHour(joined, number + 1),
                     [this, &sample](QDateTime at) { addPartner(sample, at); });
        if (sample.renamed.isValid() && sample.renamed > joined)
            timeline.add(officeHour(sample.renamed, number),
                         [this, &sample](QDateTime at) { renamePartner(sample, at); });
        if (sample.partner.left.isValid() && sample.partner.left > joined)
            timeline.add(officeHour(sample.partner.left, number),
                         [this, &sample](QDateTime at) { endPartner(sample, at); });
    }

    void addPartner(const SamplePartner &sample, const QDateTime &at)
    {
        Partner partner = sample.partner;
        partner.left = QDate();
        partner.roles = partner.roles == QStringList{"former"} ? QStringList{"partner"} : partner.roles;
        partner.name = Text(sample.nameOn(at.date(), "bg"), sample.nameOn(at.date(), "en"));
        Contact contact = m_answers.contactOf(sample, sample.since, at.date());
        Transaction transaction(m_database);
        contact.partner = certain(PartnerStore(m_database).add(partner, officer(at)));
        contact.recorded = at;
        const ChangeId change =
            LogStore(m_database).record(officer(at), "contact.added " + partner.code.text());
        PartnerStore(m_database).addContact(contact, change);
        transaction.commit();
    }

    void changePartner(const SamplePartner &sample, const QDateTime &at, const QString &why,
                       const std::function<void(Partner &)> &change)
    {
        Partner partner = PartnerStore(m_database).find(sample.partner.code).value();
        change(partner);
        Transaction transaction(m_database);
        certain(PartnerStore(m_database).save(partner, officer(at), why));
        transaction.commit();
    }

    void renamePartner(const SamplePartner &sample, const QDateTime &at)
    {
        changePartner(sample, at, QStringLiteral("Ново наименование"),
                      [&](Partner &partner) { partner.name = sample.partner.name; });
    }

    void endPartner(const SamplePartner &sample, const QDateTime &at)
    {
        changePartner(sample, at, sample.whyLeft, [&](Partner &partner) {
            partner.left = sample.partner.left;
            partner.roles = QStringList{"former"};
        });
    }

    void planCommitment(SampleTimeline &timeline, const SampleCommitment &commitment)
    {
        const int number = int(&commitment - m_data.commitments.constData());
        const int year = std::max(commitment.terms.fromYear, firstRound());
        timeline.add(officeHour({year + 1, 1, 12}, number), [this, &commitment](QDateTime at) {
            Transaction transaction(m_database);
            CommitmentRevision terms = commitment.terms;
            terms.change = LogStore(m_database)
                               .record(officer(at), "commitment.added " + commitment.code.text(),
                                       QStringLiteral("Споразумение за партньорство"));
            CommitmentStore(m_database).add(commitment.code, idOf(commitment.partner), terms);
            transaction.commit();
        });
    }

    void planRound(SampleTimeline &timeline, int year)
    {
        const SampleCalendar calendar(year);
        timeline.add(officeHour(calendar.published, 0), [this, year](QDateTime at) { openRound(year, at); });
        QList<const SamplePartner *> invited;
        for (const SamplePartner &partner : m_data.partners) {
            if (partner.isInvitedFor(year))
                invited << &partner;
        }
        for (int i = 0; i < invited.size(); ++i) {
            timeline.add(officeHour(calendar.sent, i),
                         [this, partner = invited[i], year](QDateTime at) { invite(*partner, year, at); });
        }
        planResponses(timeline, year, invited);
    }

    void openRound(int year, const QDateTime &at)
    {
        const SampleCalendar calendar(year);
        Transaction transaction(m_database);
        EditionStore(m_database).add(m_edition, officer(at));
        Round round;
        round.year = year;
        round.opened = calendar.published;
        round.deadline = calendar.deadline;
        round.editions = {m_edition.hash};
        certain(RoundStore(m_database).open(round, officer(at)));
        transaction.commit();
    }

    Random randomOf(const SamplePartner &partner, int year, const QString &what) const
    {
        return Random(m_options.seed,
                      QStringLiteral("%1/%2/%3").arg(partner.partner.code.text(), what).arg(year));
    }

    static QString formSetOf(const SamplePartner &partner)
    {
        return partner.pattern == u"micro" || (partner.partner.kind == u"ngo" && partner.staff < 5)
                   ? QStringLiteral("short")
                   : QStringLiteral("full");
    }

    QString channelOf(const SamplePartner &partner, int year) const
    {
        return randomOf(partner, year, "channel").chance(0.35) ? QStringLiteral("html")
                                                               : QStringLiteral("app");
    }

    QString tokenOf(const SamplePartner &partner, int year) const
    {
        return QString::fromLatin1(
            randomOf(partner, year, "token")
                .bytes(16)
                .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    }

    void invite(const SamplePartner &partner, int year, const QDateTime &at)
    {
        RoundStore rounds(m_database);
        Transaction transaction(m_database);
        Invitation invitation;
        invitation.round = rounds.find(year).value().id;
        invitation.partner = idOf(partner.partner.code);
        invitation.token = tokenOf(partner, year);
        invitation.secret = randomOf(partner, year, "secret").bytes(32);
        invitation.channel = channelOf(partner, year);
        invitation.formSet = formSetOf(partner);
        invitation.deadline = SampleCalendar(year).deadline;
        const InvitationId id = rounds.invite(invitation, officer(at));
        const ChangeId change =
            LogStore(m_database)
                .record(officer(at),
                        QStringLiteral("invitation.sent %1 %2").arg(partner.partner.code.text()).arg(year));
        rounds.addEvent(id, {EventKind::Sent, at, change, {}, {}});
        transaction.commit();
    }

    void addEvent(const SamplePartner &partner, int year, EventKind kind, const QDateTime &at,
                  const QString &note = {})
    {
        RoundStore rounds(m_database);
        const Invitation invitation =
            rounds.invitationOf(rounds.find(year).value().id, idOf(partner.partner.code)).value();
        Transaction transaction(m_database);
        const QString what =
            QStringLiteral("invitation.%1 %2 %3").arg(nameOf(kind), partner.partner.code.text()).arg(year);
        const ChangeId change = LogStore(m_database).record(officer(at), what, note);
        rounds.addEvent(invitation.id, {kind, at, change, {}, note});
        transaction.commit();
    }

    /// Those whose response was accepted, in the order in which they answer: large ones and municipalities
    /// late.
    QList<const SamplePartner *> inOrderOfAnswering(const QList<const SamplePartner *> &invited,
                                                    int year) const
    {
        QList<const SamplePartner *> answering;
        for (const SamplePartner *partner : invited) {
            if (partner->answered.contains(year))
                answering << partner;
        }
        const auto lateness = [&](const SamplePartner *partner) {
            const bool needsSignature =
                partner->pattern == u"large" || partner->partner.kind == u"municipality";
            return randomOf(*partner, year, "late").uniform() + (needsSignature ? 0.6 : 0);
        };
        std::ranges::stable_sort(answering, {}, lateness);
        return answering;
    }

    void planResponses(SampleTimeline &timeline, int year, const QList<const SamplePartner *> &invited)
    {
        const SampleCalendar calendar(year);
        const QList<const SamplePartner *> answering = inOrderOfAnswering(invited, year);
        QHash<const SamplePartner *, QDate> arrivals;
        for (int place = 0; place < answering.size(); ++place)
            arrivals.insert(answering[place], calendar.arrival(place, int(answering.size())));
        planReminders(timeline, year, invited, arrivals);
        const double share = double(returnedOnce.at(year)) / double(std::max(qsizetype(1), answering.size()));
        for (int place = 0; place < answering.size(); ++place) {
            const bool returned = int((place + 1) * share + 1e-9) > int(place * share + 1e-9);
            planResponse(timeline, *answering[place], year, officeHour(arrivals[answering[place]], place),
                         returned);
        }
        if (invited.isEmpty() || year != newestYear)
            return;
        const auto declining =
            std::ranges::find_if(invited, [&](const auto *p) { return p->partner.code.text() == u"A035"; });
        if (declining != invited.end()) {
            timeline.add(officeHour(calendar.deadline.addDays(8), 5),
                         [this, partner = *declining, year](QDateTime at) {
                             addEvent(*partner, year, EventKind::Declined, at,
                                      QStringLiteral("Няма да участва тази година."));
                         });
        }
    }

    void planReminders(SampleTimeline &timeline, int year, const QList<const SamplePartner *> &invited,
                       const QHash<const SamplePartner *, QDate> &arrivals)
    {
        for (const QDate day : SampleCalendar(year).reminders()) {
            for (int i = 0; i < invited.size(); ++i) {
                const QDate arrival = arrivals.value(invited[i]);
                if (arrival.isValid() && arrival <= day)
                    continue;
                timeline.add(officeHour(day, i), [this, partner = invited[i], year](QDateTime at) {
                    addEvent(*partner, year, EventKind::Reminded, at);
                });
            }
        }
    }

    /// A response on its way: in earlier rounds a returned one comes twice; in the last round what was
    /// returned was no response at all, so that its files are all there is to import.
    void planResponse(SampleTimeline &timeline, const SamplePartner &partner, int year,
                      const QDateTime &arrives, bool returned)
    {
        const bool last = year == newestYear;
        if (returned && last) {
            const QDateTime eveningOfSending(SampleCalendar(year).sent, QTime(18, 0), Qt::UTC);
            timeline.add(
                std::max(arrives.addDays(-3), eveningOfSending), [this, &partner, year](QDateTime at) {
                    addEvent(partner, year, EventKind::Returned, at,
                             QStringLiteral("Изпратен е миналогодишният въпросник; поискан е новият."));
                });
        }
        if (last && m_options.lastRoundOpen) {
            m_files << SampleFile{partner.partner.code.text() + ".octresp",
                                  responseFile(partner, year, arrives, 1)};
            return;
        }
        QDateTime complete = arrives;
        if (returned && !last) {
            complete = arrives.addDays(9);
            timeline.add(arrives,
                         [this, &partner, year](QDateTime at) { receiveAndReturn(partner, year, at); });
        }
        const qint64 sequence = returned && !last ? 2 : 1;
        timeline.add(complete, [this, &partner, year, sequence](QDateTime at) {
            receive(partner, year, at, sequence);
        });
        timeline.add(complete.addDays(2 + randomOf(partner, year, "accept").below(12)),
                     [this, &partner, year](QDateTime at) { accept(partner, year, at); });
        if (last)
            m_files << SampleFile{partner.partner.code.text() + ".octresp",
                                  responseFile(partner, year, arrives, 1)};
    }

    QByteArray responseFile(const SamplePartner &partner, int year, const QDateTime &finished,
                            qint64 sequence) const
    {
        Answers answers = m_answers.of(partner, year, finished.date(), newestYear, formSetOf(partner));
        if (sequence == 1 && year != newestYear)
            answers.remove(QuestionCode("PP_20")); // what it is sent back for
        ReceivedForm form;
        form.channel = channelOf(partner, year);
        form.edition = m_edition.hash;
        form.token = tokenOf(partner, year);
        form.partner = partner.partner.code.text();
        form.language = QStringLiteral("bg");
        form.origin =
            QUuid::fromRfc4122(randomOf(partner, year, "origin").bytes(16)).toString(QUuid::WithoutBraces);
        form.sequence = sequence;
        form.finished = finished;
        form.answers = toJson(answers);
        return writeResponseFile(form);
    }

    RevisionId receive(const SamplePartner &partner, int year, const QDateTime &at, qint64 sequence)
    {
        m_intake.actAs(officer(at));
        const QByteArray file = responseFile(partner, year, at, sequence);
        const IntakeResult result =
            m_intake.takeIn(file, partner.partner.code.text() + ".octresp", AcceptPolicy::None);
        if (result.outcome != IntakeOutcome::Undecided) {
            const QString why =
                result.findings.isEmpty() ? QString() : result.findings.first().problem.sentence();
            throw std::logic_error(("the sample response was not taken in: " + why).toStdString());
        }
        return result.revision;
    }

    void receiveAndReturn(const SamplePartner &partner, int year, const QDateTime &at)
    {
        const RevisionId id = receive(partner, year, at, 1);
        m_intake.actAs(officer(at.addSecs(7200)));
        m_intake.sendBack(
            ResponseStore(m_database).revision(id).value(),
            QStringLiteral("Моля, посочете преобладаващия източник на количествените данни (PP_20)."));
    }

    void accept(const SamplePartner &partner, int year, const QDateTime &at)
    {
        RoundStore rounds(m_database);
        ResponseStore responses(m_database);
        const Invitation invitation =
            rounds.invitationOf(rounds.find(year).value().id, idOf(partner.partner.code)).value();
        const Response response = responses.ofInvitation(invitation.id).value();
        m_intake.actAs(officer(at));
        m_intake.accept(m_intake.propose(responses.revision(response.newest).value()));
    }
};

} // namespace

QList<SampleFile> makeSample(Database &database, const SampleOptions &options,
                             const std::function<void(double)> &progress)
{
    return SampleMaker(database, options).make(progress);
}

} // namespace octant
