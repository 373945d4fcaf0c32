// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "invented_alliance.h"

#include "forms/model/json.h"
#include "resources/resources.h"

#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace octant {

namespace {

constexpr int partnerCount = 24;

Framework theFramework()
{
    const Result<QJsonObject> object = readJsonObject(resource(u"framework.json"_s), u"framework.json"_s);
    return frameworkFromJson(*object, u"framework.json"_s).value();
}

QList<Partner> thePartners(const Framework &framework)
{
    QList<Partner> partners;
    for (int i = 1; i <= partnerCount; ++i) {
        Partner partner;
        partner.id = PartnerId{i};
        partner.code = PartnerCode(u"A%1"_s.arg(i, 3, 10, QChar(u'0')));
        partner.name = Text(u"„Измислен партньор %1“ ООД"_s.arg(i), u"Invented Partner %1 Ltd"_s.arg(i));
        partner.kind = framework.partnerKinds[i % framework.partnerKinds.size()].code;
        partner.region = framework.regions[i * 5 % framework.regions.size()].code;
        if (partner.kind == "company"_L1)
            partner.size = framework.sizeClasses[i % framework.sizeClasses.size()].code;
        partners.append(partner);
    }
    return partners;
}

InvitationEvent event(EventKind kind, int year, int day)
{
    InvitationEvent event;
    event.kind = kind;
    event.at = QDateTime(QDate(year + 1, 1, 26).addDays(day), QTime(9, 0), Qt::UTC);
    return event;
}

/// Partners 1 to 12, 15 and 18 answer in the three years.
void addResponses(AllianceYear &year, int accepted)
{
    for (int i = 1; i <= partnerCount; ++i) {
        Invitation invitation;
        invitation.id = InvitationId{i};
        invitation.round = year.round.id;
        invitation.partner = PartnerId{i};
        invitation.events = {event(EventKind::Sent, year.year(), 0)};
        if (i <= accepted) {
            invitation.events.append(event(EventKind::Received, year.year(), 10 + i * i % 70));
            invitation.events.append(event(EventKind::Accepted, year.year(), 90 + i % 20));
            Response response;
            response.id = ResponseId{i};
            response.invitation = invitation.id;
            response.round = year.round.id;
            response.partner = invitation.partner;
            response.accepted = response.newest = RevisionId{i};
            year.responses.append(response);
        }
        year.invitations.append(invitation);
    }
}

QStringList operandsOf(const Indicator &indicator)
{
    static const QRegularExpression reference(u"\\$\\{(\\w+)\\}"_s);
    QStringList codes;
    for (const QString &text : {indicator.value, indicator.numerator, indicator.denominator})
        for (auto match = reference.globalMatch(text); match.hasNext();)
            codes.append(match.next().captured(1));
    return codes;
}

double amountOf(const QString &question, int partner, int year)
{
    const double size = 3 + qChecksum(question.toUtf8()) % 900;
    const double trend = std::pow(question.startsWith(u"PP") ? 1.02 : 0.96, year - 2023);
    return std::round(size * (1 + partner % 5) * trend * 100) / 100;
}

void addAnswers(AllianceYear &year)
{
    QSet<QString> codes;
    for (const Indicator &indicator : year.framework.indicators)
        for (const QString &code : operandsOf(indicator))
            codes.insert(code);
    QList<AnswerRow> rows;
    QStringList ordered(codes.begin(), codes.end());
    ordered.sort();
    for (const QString &code : ordered)
        for (const Response &response : year.responses) {
            const int partner = int(response.partner.value);
            AnswerRow row;
            row.question = QuestionCode(code);
            row.response = response.id;
            const bool answers = code == "NA_04"_L1 ? partner <= 2 : (partner + code.size()) % 4 != 0;
            row.state = answers ? AnswerState::Answered : AnswerState::Blank;
            if (answers)
                row.number = amountOf(code, partner, year.year());
            rows.append(row);
        }
    for (const Response &response : year.responses) {
        AnswerRow row;
        row.question = QuestionCode(u"PP_19"_s);
        row.response = response.id;
        row.state = AnswerState::Answered;
        row.text = response.partner.value % 3 == 1 ? u"aggregate"_s : u"named"_s;
        rows.append(row);
    }
    year.columns = columnsOf(rows);
}

Commitment commitment(int number, const QString &principle, double from, double to, double now)
{
    Commitment commitment;
    commitment.id = CommitmentId{number};
    commitment.code = CommitmentCode(u"K%1"_s.arg(number, 2, 10, QChar(u'0')));
    commitment.partner = PartnerId{number % partnerCount + 1};
    CommitmentRevision terms;
    terms.fromYear = 2023;
    terms.principle = PrincipleCode(principle);
    terms.title = Text(u"Намаляване на общото водовземане на багрилния цех с въвеждане на оборотен цикъл"_s,
                       u"Cut total water withdrawal of the dye house by closing the loop"_s);
    terms.unit = UnitCode(u"m3"_s);
    terms.direction = to < from ? Direction::Lower : Direction::Higher;
    terms.baseline = {2022, from};
    terms.target = {2027, to};
    commitment.revisions = {terms};
    for (int year = 2023; year <= 2025; ++year) {
        CommitmentActual actual;
        actual.year = year;
        actual.value = from + (now - from) * (year - 2022) / 3.0;
        commitment.actuals.append(actual);
    }
    return commitment;
}

QList<Commitment> theCommitments(const Framework &framework)
{
    QList<Commitment> list;
    const double reached[] = {36000, 40000, 44000, 47000, 49500, 35000, 41000};
    for (int i = 0; i < framework.principles.size(); ++i)
        for (int j = 0; j < i % 7 + (i == 3 ? 0 : 1); ++j) {
            const int number = int(list.size()) + 1;
            list.append(
                commitment(number, framework.principles[i].code.text(), 48000, 36000, reached[(i + j) % 7]));
        }
    CommitmentActual without;
    without.year = 2025;
    list[2].actuals = {without};
    list[4].revisions[0].lifecycle = Lifecycle::Withdrawn;
    list[5].revisions[0].type = CommitmentType::Milestone;
    list[5].actuals.last().ownWord = u"on_track"_s;
    StatusOverride word;
    word.year = 2025;
    word.status = CommitmentStatus::AtRisk;
    word.reason = u"The new line started late."_s;
    list[6].overrides = {word};
    return list;
}

AllianceYear theYear(int number, int accepted)
{
    AllianceYear year;
    year.round.id = RoundId{number};
    year.round.year = number;
    year.round.deadline = QDate(number + 1, 4, 15);
    year.framework = theFramework();
    year.partners = thePartners(year.framework);
    addResponses(year, accepted);
    addAnswers(year);
    year.commitments = theCommitments(year.framework);
    return year;
}

} // namespace

AnnualReportInput inventedAlliance()
{
    AnnualReportInput input;
    input.years = {theYear(2023, 11), theYear(2024, 14), theYear(2025, 18)};
    input.created = QDateTime(QDate(2026, 7, 1), QTime(9, 0), Qt::UTC);
    return input;
}

} // namespace octant
