// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alliance.h"

using namespace Qt::StringLiterals;

namespace octant {

namespace {

Term termOf(const QString &code)
{
    Term result;
    result.code = code;
    result.title = Text(code + u" bg"_s, code + u" en"_s);
    return result;
}

AnswerRow rowOf(const QString &question, ResponseId response, const Given &given)
{
    AnswerRow row;
    row.question = QuestionCode(question);
    row.response = response;
    row.state = given.state;
    row.number = given.number;
    row.text = given.text;
    row.qualifier = given.qualifier;
    return row;
}

Indicator indicatorOf(Aggregation aggregation)
{
    Indicator indicator;
    indicator.code = IndicatorCode(u"I1.1"_s);
    indicator.principle = PrincipleCode(u"P1"_s);
    indicator.unit = UnitCode(u"t"_s);
    indicator.aggregation = aggregation;
    return indicator;
}

} // namespace

Alliance::Alliance(int year)
{
    m_year.round.id = RoundId{year};
    m_year.round.year = year;
    m_year.round.deadline = QDate(year + 1, 4, 15);
    for (const QString &code : {u"P1"_s, u"P2"_s}) {
        Principle principle;
        principle.code = PrincipleCode(code);
        principle.title = Text(code + u" bg"_s, code + u" en"_s);
        m_year.framework.principles.append(principle);
    }
    m_year.framework.partnerKinds = {termOf(u"company"_s), termOf(u"ngo"_s), termOf(u"municipality"_s)};
    m_year.framework.regions = {termOf(u"BG411"_s), termOf(u"BG421"_s)};
    m_year.framework.sizeClasses = {termOf(u"micro"_s), termOf(u"small"_s), termOf(u"large"_s)};
    m_year.framework.impactAreas = {termOf(u"IA1"_s), termOf(u"IA2"_s)};
    Section section;
    section.code = SectionCode(u"S"_s);
    Questionnaire questionnaire;
    questionnaire.sections = {section};
    m_year.questionnaires = {questionnaire};
}

PartnerId Alliance::addPartner(const QString &kind, const QString &region, const QString &size)
{
    Partner partner;
    partner.id = PartnerId{m_year.partners.size() + 1};
    partner.code = PartnerCode(u"A%1"_s.arg(partner.id.value, 3, 10, QChar(u'0')));
    partner.kind = kind;
    partner.region = region;
    partner.size = size;
    m_year.partners.append(partner);
    Invitation invitation;
    invitation.id = InvitationId{partner.id.value};
    invitation.round = m_year.round.id;
    invitation.partner = partner.id;
    invitation.events = {happened(EventKind::Sent, u"2026-01-26T08:00"_s)};
    m_year.invitations.append(invitation);
    return partner.id;
}

PartnerId Alliance::addRespondent(const QMap<QString, Given> &answers)
{
    const PartnerId partner = addPartner();
    accept(partner, answers);
    return partner;
}

void Alliance::accept(PartnerId partner, const QMap<QString, Given> &answers)
{
    Response response;
    response.id = ResponseId{partner.value};
    response.invitation = InvitationId{partner.value};
    response.round = m_year.round.id;
    response.partner = partner;
    response.accepted = RevisionId{partner.value};
    response.newest = response.accepted;
    m_year.responses.append(response);
    for (auto given = answers.cbegin(); given != answers.cend(); ++given)
        m_rows.append(rowOf(given.key(), response.id, *given));
    m_year.columns = columnsOf(m_rows);
    QList<InvitationEvent> &events = m_year.invitations[partner.value - 1].events;
    events.append(happened(EventKind::Received, u"2026-03-02T08:00"_s));
    events.append(happened(EventKind::Accepted, u"2026-03-09T08:00"_s));
}

void Alliance::addQuestion(const QString &code, const QString &unit, const QString &area, QuestionType type)
{
    Question question;
    question.code = QuestionCode(code);
    question.unit = UnitCode(unit);
    question.impactArea = ImpactAreaCode(area);
    question.type = type;
    m_year.questionnaires[0].sections[0].questions.append(question);
}

Indicator Alliance::addIndicator(const Indicator &indicator)
{
    m_year.framework.indicators.append(indicator);
    return indicator;
}

Commitment &Alliance::addCommitment(PartnerId partner, const QString &principle, double actual)
{
    CommitmentRevision revision;
    revision.fromYear = 2022;
    revision.principle = PrincipleCode(principle);
    revision.title = Text(u"Обещание"_s, u"Promise"_s);
    revision.unit = UnitCode(u"t"_s);
    revision.baseline = {2023, 0.0};
    revision.target = {2027, 100.0};
    CommitmentActual record;
    record.year = m_year.round.year;
    record.value = actual;
    Commitment commitment;
    commitment.id = CommitmentId{m_year.commitments.size() + 1};
    commitment.code = CommitmentCode(u"K%1"_s.arg(commitment.id.value, 2, 10, QChar(u'0')));
    commitment.partner = partner;
    commitment.revisions = {revision};
    commitment.actuals = {record};
    m_year.commitments.append(commitment);
    return m_year.commitments.last();
}

QSet<PartnerId> Alliance::everybody() const
{
    QSet<PartnerId> partners;
    for (const Partner &partner : m_year.partners)
        partners.insert(partner.id);
    return partners;
}

Indicator sumOf(const QString &expression)
{
    Indicator indicator = indicatorOf(Aggregation::Sum);
    indicator.value = expression;
    return indicator;
}

Indicator medianOf(const QString &expression)
{
    Indicator indicator = indicatorOf(Aggregation::Median);
    indicator.value = expression;
    return indicator;
}

Indicator ratioOf(const QString &numerator, const QString &denominator)
{
    Indicator indicator = indicatorOf(Aggregation::Ratio);
    indicator.numerator = numerator;
    indicator.denominator = denominator;
    return indicator;
}

InvitationEvent happened(EventKind kind, const QString &at)
{
    InvitationEvent event;
    event.kind = kind;
    event.at = QDateTime::fromString(at + u":00Z"_s, Qt::ISODate);
    return event;
}

} // namespace octant
