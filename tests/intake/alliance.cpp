// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alliance.h"

#include "forms/model/questionnaire_json.h"
#include "records/model/standard.h"
#include "records/store/commitment_store.h"
#include "records/store/edition_store.h"
#include "records/store/log_store.h"
#include "records/store/partner_store.h"
#include "records/store/response_store.h"
#include "records/store/round_store.h"

#include <QJsonArray>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace octant::test {

namespace {

const Author officer{u"Officer"_s, QDateTime(QDate(2026, 3, 15), QTime(8, 0), QTimeZone::utc())};

Database newRegister(const QString &folder)
{
    auto created = Database::create(folder + u"/alliance.octant"_s);
    if (!created)
        throw MachineFailure(created.error());
    return std::move(*created);
}

CommitmentRevision quantitative()
{
    CommitmentRevision terms;
    terms.fromYear = 2023;
    terms.principle = PrincipleCode(u"P8"_s);
    terms.title = Text(u"Намаляване на крайното потребление на енергия"_s, u"Cut final energy consumption"_s);
    terms.indicator = u"Крайно потребление"_s;
    terms.unit = UnitCode(u"MWh"_s);
    terms.direction = Direction::Lower;
    terms.baseline = {2022, 9400};
    terms.target = {2028, 7500};
    terms.impactAreas = {ImpactAreaCode(u"energy"_s)};
    return terms;
}

CommitmentRevision milestone()
{
    CommitmentRevision terms;
    terms.fromYear = 2024;
    terms.principle = PrincipleCode(u"P8"_s);
    terms.title = Text(u"Въвеждане на ISO 50001 до края на 2026 г."_s, u"Introduce ISO 50001"_s);
    terms.type = CommitmentType::Milestone;
    terms.target = {2026, {}};
    return terms;
}

} // namespace

Alliance::Alliance()
    : Alliance(standardQuestionnaire())
{
}

Alliance::Alliance(const Questionnaire &questionnaire, const QString &formSet)
    : m_database(newRegister(m_folder.path()))
    , m_edition(publish(questionnaire))
{
    EditionStore(*m_database).add(m_edition, officer);
    m_partner = addPartner(u"A001"_s, u"company"_s, u"123456786"_s);
    const PartnerId other = addPartner(u"A002"_s, u"education"_s, {});
    Round round;
    round.year = 2025;
    round.opened = QDate(2026, 1, 15);
    round.deadline = QDate(2026, 4, 15);
    round.editions = {m_edition.hash};
    m_round = *RoundStore(*m_database).open(round, officer);
    invite(m_partner, u"token-1"_s, formSet);
    invite(other, u"token-2"_s, formSet);
    addCommitments(other);
}

PartnerId Alliance::addPartner(const QString &code, const QString &kind, const QString &eik)
{
    Partner partner;
    partner.code = PartnerCode(code);
    partner.name = Text(u"Партньор "_s + code, u"Partner "_s + code);
    partner.kind = kind;
    partner.eik = eik;
    partner.joined = QDate(2021, 6, 1);
    return *PartnerStore(*m_database).add(partner, officer);
}

void Alliance::invite(PartnerId partner, const QString &token, const QString &formSet)
{
    Invitation invitation;
    invitation.round = m_round;
    invitation.partner = partner;
    invitation.token = token;
    invitation.secret = QByteArray(32, 's');
    invitation.channel = u"app"_s;
    invitation.formSet = formSet;
    RoundStore(*m_database).invite(invitation, officer);
}

void Alliance::addCommitments(PartnerId other)
{
    Transaction transaction(*m_database);
    const ChangeId change = LogStore(*m_database).record(officer, u"commitments.entered"_s);
    CommitmentStore commitments(*m_database);
    CommitmentRevision energy = quantitative();
    energy.change = change;
    commitments.add(CommitmentCode(u"K01"_s), m_partner, energy);
    CommitmentRevision standard = milestone();
    standard.change = change;
    commitments.add(CommitmentCode(u"K02"_s), m_partner, standard);
    commitments.add(CommitmentCode(u"K03"_s), other, energy);
    transaction.commit();
}

Intake Alliance::intake()
{
    return Intake(*m_database, officer);
}

ReceivedForm Alliance::blankForm() const
{
    ReceivedForm form;
    form.channel = u"app"_s;
    form.edition = m_edition.hash;
    form.token = u"token-1"_s;
    form.partner = u"A001"_s;
    form.language = u"bg"_s;
    form.origin = u"0e3d9a5e-7f0e-4b5d-9f3a-2f6c1f1f0b11"_s;
    form.finished = QDateTime(QDate(2026, 3, 14), QTime(9, 26), QTimeZone::utc());
    return form;
}

ReceivedForm Alliance::goodForm() const
{
    ReceivedForm form = blankForm();
    form.answers = {{u"PP_01"_s, value(u"Текстил „Юг“ ООД"_s)},
                    {u"PP_03"_s, value(u"123456786"_s)},
                    {u"PP_04"_s, value(u"company"_s)},
                    {u"PP_05"_s, value(u"small"_s)},
                    {u"PP_06"_s, value(u"BG421"_s)},
                    {u"PP_09"_s, value(42.5, u"calculated"_s)},
                    {u"PP_13"_s, value(u"Мария Иванова, управител"_s)},
                    {u"PP_14"_s, value(u"maria@example.org"_s)},
                    {u"PP_15"_s, value(2025)},
                    {u"PP_17"_s, value(u"individual"_s)},
                    {u"EC_02"_s, value(0)},
                    {u"EN_06"_s, value(1200)},
                    {u"EN_11"_s, value(0)},
                    {u"ZW_01"_s, value(85.5, u"measured"_s)},
                    {u"ZW_02"_s, value(40)},
                    {u"ZW_05"_s, value(30)},
                    {u"ZW_07"_s, QJsonObject{{u"qualifier"_s, u"not_available"_s}}},
                    {u"EE_01"_s, value(8200)},
                    {u"EE_02"_s, value(1100)},
                    {u"EE_06"_s, value(300)},
                    {u"ND_01"_s, value(QJsonArray{u"finance"_s, u"skills"_s})},
                    {u"GP_01"_s, value(u"no"_s)}};
    for (const QuestionCode &code : m_edition.questionnaire.questionsOf(u"short"_s)) {
        const Question &question = *m_edition.questionnaire.question(code);
        const bool inBlock = m_edition.questionnaire.sectionOf(code)->repeat;
        if (!question.required || inBlock || form.answers.contains(code.text()))
            continue;
        if (isNumeric(question.type))
            form.answers.insert(code.text(), value(0));
        else if (question.type == QuestionType::YesNo)
            form.answers.insert(code.text(), value(u"no"_s));
        else if (question.type == QuestionType::SelectOne)
            form.answers.insert(code.text(), value(question.choices.first().code));
    }
    return form;
}

Holdings Alliance::holdings()
{
    Holdings held;
    ResponseStore responses(*m_database);
    for (const Response &response : responses.ofRound(m_round)) {
        ++held.responses;
        held.revisions += responses.revisions(response.id).size();
    }
    held.answers = responses.answersInForce(m_round).size();
    for (const Commitment &each : CommitmentStore(*m_database).all()) {
        ++held.commitments;
        held.terms += each.revisions.size();
        held.actuals += each.actuals.size();
    }
    held.contacts = PartnerStore(*m_database).contacts(m_partner).size();
    for (const Invitation &invitation : RoundStore(*m_database).invitations(m_round))
        held.events += invitation.events.size();
    return held;
}

qsizetype Alliance::logLines()
{
    return LogStore(*m_database).all().size();
}

Commitment Alliance::commitment(const QString &code)
{
    return CommitmentStore(*m_database).find(CommitmentCode(code)).value_or(Commitment());
}

InvitationState Alliance::state()
{
    return RoundStore(*m_database).invitationOfToken(u"token-1"_s)->state();
}

QJsonObject value(const QJsonValue &value)
{
    return {{u"value"_s, value}};
}

QJsonObject value(const QJsonValue &value, const QString &qualifier)
{
    return {{u"value"_s, value}, {u"qualifier"_s, qualifier}};
}

QJsonObject instance(const QList<std::pair<QString, QJsonValue>> &answers)
{
    QJsonObject object;
    for (const auto &[code, answer] : answers)
        object.insert(code, value(answer));
    return object;
}

ReceivedForm withBlock(ReceivedForm form, const QList<QJsonObject> &instances)
{
    QJsonArray array;
    for (const QJsonObject &each : instances)
        array.append(each);
    form.answers.insert(u"COMMIT"_s, value(array));
    return form;
}

QStringList written(const QList<Finding> &findings)
{
    QStringList lines;
    for (const Finding &finding : findings) {
        const QString severity = finding.severity == Severity::Error     ? u"error"_s
                                 : finding.severity == Severity::Warning ? u"warning"_s
                                                                         : u"note"_s;
        lines << (severity + u' ' + finding.problem.code + u' ' + finding.problem.where.question).trimmed();
    }
    return lines;
}

} // namespace octant::test
