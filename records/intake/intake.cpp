// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/intake/intake.h"

#include "records/intake/accept.h"
#include "records/intake/file_bytes.h"
#include "records/intake/keep.h"
#include "records/intake/known_editions.h"
#include "records/intake/match.h"
#include "records/intake/propose.h"
#include "records/intake/read_form.h"
#include "records/store/commitment_store.h"
#include "records/store/log_store.h"
#include "records/store/partner_store.h"
#include "records/store/round_store.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace octant {

namespace {

/// The day for today() in a form's expressions: that of the secretariat.
QDate dayOf(const QDateTime &instant)
{
    return instant.toTimeZone(QTimeZone("Europe/Sofia")).date();
}

bool isEnough(AcceptPolicy policy, const Proposal &proposal)
{
    return policy == AcceptPolicy::All ? !proposal.hasErrors()
                                       : policy == AcceptPolicy::Clean && proposal.isClean();
}

QList<ResponseRevision> revisionsOf(const Invitation &invitation, Database &database)
{
    const ResponseStore responses(database);
    const std::optional<Response> response = responses.ofInvitation(invitation.id);
    return response ? responses.revisions(response->id) : QList<ResponseRevision>();
}

Ledger ledgerFor(const Match &match, const QString &language, const QList<ResponseRevision> &ofResponse,
                 Database &database)
{
    QSet<RevisionId> ids;
    for (const ResponseRevision &revision : ofResponse)
        ids.insert(revision.id);
    return {CommitmentStore(database).ofPartner(match.partner.id), match.round.year, language, ids};
}

/// Its name in the log: the partner and the year.
QString nameOf(const Match &match)
{
    return u" %1 %2"_s.arg(match.partner.code.text()).arg(match.round.year);
}

} // namespace

QString nameOf(IntakeOutcome outcome)
{
    switch (outcome) {
    case IntakeOutcome::Imported:
        return u"imported"_s;
    case IntakeOutcome::Present:
        return u"present"_s;
    case IntakeOutcome::Undecided:
        return u"undecided"_s;
    case IntakeOutcome::Refused:
        break;
    }
    return u"refused"_s;
}

/// One file on its way through the stages.
class Intake::Passage
{
    Q_DECLARE_TR_FUNCTIONS(Intake)

public:
    Passage(Intake &intake, const QString &file, AcceptPolicy policy, bool dryRun)
        : m_intake(intake)
        , m_database(intake.m_database)
        , m_author(intake.m_author)
        , m_policy(policy)
        , m_dryRun(dryRun)
        , m_findings(file)
    {
        m_result.file = file;
    }

    IntakeResult take(const QByteArray &bytes);
    IntakeResult refuse(const Problem &problem);

private:
    Intake &m_intake;
    Database &m_database;
    const Author &m_author;
    AcceptPolicy m_policy;
    bool m_dryRun;
    Findings m_findings;
    IntakeResult m_result;

    IntakeResult present(RevisionId revision);
    IntakeResult refuse(const QString &whose);
    IntakeResult takeMatched(const ReceivedForm &form, const Match &match, const QByteArray &bytes);
    void decide(const Proposal &proposal, const Match &match);
};

IntakeResult Intake::Passage::take(const QByteArray &bytes)
{
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    if (const auto revision = ResponseStore(m_database).revisionOfFile(hash))
        return present(*revision);
    const Result<FileKind> kind = recognise(bytes, m_result.file);
    if (!kind)
        return refuse(kind.error());
    const Result<ReceivedForm> form = readForm(*kind, bytes, m_result.file);
    if (!form)
        return refuse(form.error());
    m_result.channel = form->channel;
    const Result<Match> matched = match(*form, m_database, *m_intake.m_editions, m_result.file);
    if (!matched)
        return refuse(matched.error());
    m_result.partner = matched->partner.code;
    return takeMatched(*form, *matched, bytes);
}

IntakeResult Intake::Passage::takeMatched(const ReceivedForm &form, const Match &match,
                                          const QByteArray &bytes)
{
    const QList<ResponseRevision> earlier = revisionsOf(match.invitation, m_database);
    const Ledger ledger = ledgerFor(match, form.language, earlier, m_database);
    CheckedForm checked = FormCheck(match, ledger, earlier, dayOf(m_author.at), m_findings).check(form);
    if (m_findings.hasErrors())
        return refuse(nameOf(match));
    checked.revision.received = m_author.at;
    checked.revision.fileName = m_result.file;
    checked.revision.findings = m_findings.all();
    if (!m_dryRun) {
        checked.revision = keep(checked, bytes, match, m_database, m_author);
        m_result.revision = checked.revision.id;
    }
    m_result.findings = m_findings.all();
    m_result.outcome = IntakeOutcome::Undecided;
    if (m_policy == AcceptPolicy::None)
        return m_result;
    // The ledger is as it was a moment ago, so that propose() would say the same.
    decide(proposalFor(checked.revision, match, ledger, dayOf(m_author.at)), match);
    return m_result;
}

void Intake::Passage::decide(const Proposal &proposal, const Match &match)
{
    m_result.findings = proposal.findings;
    if (!isEnough(m_policy, proposal))
        return;
    m_result.outcome = IntakeOutcome::Imported;
    if (!m_dryRun)
        putInForce(proposal, match, m_database, m_author);
}

IntakeResult Intake::Passage::present(RevisionId revision)
{
    const std::optional<ResponseRevision> kept = ResponseStore(m_database).revision(revision);
    const std::optional<Invitation> invitation = RoundStore(m_database).invitation(kept->invitation);
    m_result.partner = PartnerStore(m_database).find(invitation->partner)->code;
    m_result.channel = kept->channel;
    m_result.revision = revision;
    m_result.outcome = IntakeOutcome::Present;
    m_findings.add(Severity::Note, u"response.present"_s, {}, tr("This very file was taken in before."),
                   tr("Nothing needs to be done."));
    m_result.findings = m_findings.all();
    return m_result;
}

IntakeResult Intake::Passage::refuse(const Problem &problem)
{
    m_findings.addErrors({problem});
    return refuse(m_result.partner.isEmpty() ? QString() : u' ' + m_result.partner.text());
}

/// Nothing is kept of a refused file but a line that says so.
IntakeResult Intake::Passage::refuse(const QString &whose)
{
    m_result.outcome = IntakeOutcome::Refused;
    m_result.findings = m_findings.all();
    if (m_dryRun)
        return m_result;
    const auto error = std::ranges::find(m_result.findings, Severity::Error, &Finding::severity);
    Transaction transaction(m_database);
    LogStore(m_database).record(m_author, u"response.refused"_s + whose, error->problem.sentence());
    transaction.commit();
    return m_result;
}

Intake::Intake(Database &database, Author author)
    : m_database(database)
    , m_author(std::move(author))
    , m_editions(std::make_shared<KnownEditions>(database))
{
}

IntakeResult Intake::takeIn(const QString &path, AcceptPolicy policy, bool dryRun)
{
    const QString name = QFileInfo(path).fileName();
    const Result<QByteArray> bytes = fileBytes(path);
    IntakeResult result = bytes ? takeIn(*bytes, name, policy, dryRun)
                                : Passage(*this, name, policy, dryRun).refuse(bytes.error());
    result.file = path;
    return result;
}

IntakeResult Intake::takeIn(const QByteArray &bytes, const QString &file, AcceptPolicy policy, bool dryRun)
{
    return Passage(*this, file, policy, dryRun).take(bytes);
}

Proposal Intake::propose(const ResponseRevision &revision) const
{
    const Match match = matchOf(revision, m_database, *m_editions);
    const Ledger ledger =
        ledgerFor(match, revision.language, revisionsOf(match.invitation, m_database), m_database);
    return proposalFor(revision, match, ledger, dayOf(revision.received));
}

void Intake::accept(const Proposal &proposal)
{
    putInForce(proposal, matchOf(proposal.revision, m_database, *m_editions), m_database, m_author);
}

void Intake::sendBack(const ResponseRevision &revision, const QString &why)
{
    const Match match = matchOf(revision, m_database, *m_editions);
    Transaction transaction(m_database);
    const ChangeId change =
        LogStore(m_database).record(m_author, u"response.returned"_s + nameOf(match), why);
    RoundStore(m_database)
        .addEvent(revision.invitation, {EventKind::Returned, m_author.at, change, revision.id, why});
    transaction.commit();
}

void Intake::reopen(ResponseId response, const QString &why)
{
    ResponseStore responses(m_database);
    const std::optional<Response> found = responses.find(response);
    if (!found)
        return;
    const std::optional<ResponseRevision> revision = responses.revision(found->newest);
    const Match match = matchOf(*revision, m_database, *m_editions);
    Transaction transaction(m_database);
    const ChangeId change =
        LogStore(m_database).record(m_author, u"response.reopened"_s + nameOf(match), why);
    responses.takeOutOfForce(response);
    RoundStore(m_database)
        .addEvent(found->invitation, {EventKind::Reopened, m_author.at, change, found->accepted, why});
    transaction.commit();
}

} // namespace octant
