// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/intake/check.h"

#include "forms/model/answers_json.h"
#include "records/intake/normalise.h"
#include "records/model/eik.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace octant {

namespace {

const QuestionCode companyCode(u"PP_03"_s);

/// The profile is entered beforehand, so that it says nothing about whether somebody filled in the form.
bool isPreEntered(const QuestionCode &code)
{
    static const QSet<QString> profile = {u"PP_01"_s, u"PP_02"_s, u"PP_03"_s, u"PP_04"_s,
                                          u"PP_05"_s, u"PP_06"_s, u"PP_07"_s};
    return profile.contains(code.text());
}

QString &memberFor(PersonalRole role, Contact &contact)
{
    switch (role) {
    case PersonalRole::Mail:
        return contact.mail;
    case PersonalRole::Telephone:
        return contact.telephone;
    case PersonalRole::Name:
    case PersonalRole::None:
        break;
    }
    return contact.name;
}

} // namespace

FormCheck::FormCheck(const Match &match, const Ledger &ledger, QList<ResponseRevision> earlier, QDate today,
                     Findings &findings)
    : m_match(match)
    , m_ledger(ledger)
    , m_earlier(std::move(earlier))
    , m_today(today)
    , m_findings(findings)
{
}

CheckedForm FormCheck::check(const ReceivedForm &form)
{
    const std::optional<Answers> answers = read(form);
    if (!answers)
        return {};
    checkBlank(*answers);
    checkQualifiers(*answers, {});
    checkPartner(form);
    checkOrder(form);
    const Judgement judgement = judge(m_match, *answers, m_ledger, m_today);
    m_findings.add(judgement.verdict.findings);
    m_findings.add(judgement.ledgerFindings);
    m_findings.add(m_ledger.changes(judgement.block, {}).findings);

    CheckedForm checked;
    ResponseRevision &revision = checked.revision;
    revision.invitation = m_match.invitation.id;
    revision.channel = form.channel;
    revision.sealed = form.sealed;
    revision.edition = form.edition;
    revision.language = form.language;
    revision.origin = form.origin;
    revision.sequence = form.sequence;
    revision.answers = judgement.verdict.relevant;
    revision.apart = judgement.verdict.apart;
    takePersonal(revision.answers, checked.contacts);
    takePersonal(revision.apart, checked.contacts);
    const bool counts = checkCompanyCode(revision.answers);
    const bool isApart = checkCompanyCode(revision.apart);
    checked.holdsPersonalNumber = counts || isApart;
    return checked;
}

std::optional<Answers> FormCheck::read(const ReceivedForm &form)
{
    const Questionnaire &questionnaire = m_match.edition.questionnaire;
    const AnswersRead counting = answersFromJson(form.answers, questionnaire, {});
    const AnswersRead apart = answersFromJson(form.apart, questionnaire, {});
    m_findings.addErrors(counting.problems);
    m_findings.addErrors(apart.problems);
    if (m_findings.hasErrors())
        return std::nullopt;
    const Normalised normal = normalise(joined(counting.answers, apart.answers));
    m_findings.add(normal.findings);
    return normal.answers;
}

void FormCheck::checkBlank(const Answers &answers)
{
    const auto codes = answers.all().keys();
    if (std::ranges::all_of(codes, isPreEntered)) {
        m_findings.add(Severity::Error, u"response.blank"_s, {}, tr("Nothing was filled in."),
                       tr("Ask the partner for the form that was filled in and saved."));
    }
}

void FormCheck::checkQualifiers(const Answers &answers, const QString &around)
{
    for (const auto &[code, answer] : answers.all().asKeyValueRange()) {
        const QString place = around + code.text();
        const bool denies =
            answer.qualifier == Qualifier::NotApplicable || answer.qualifier == Qualifier::NotAvailable;
        if (denies && answer.hasValue()) {
            m_findings.add(Severity::Warning, u"answer.contradictory"_s, place,
                           tr("The answer to %1 has a value and says that there is none.").arg(place),
                           tr("Ask the partner which of the two holds."));
        }
        for (qsizetype index = 0; index < answer.instances().size(); ++index)
            checkQualifiers(answer.instances().at(index), u"%1[%2]."_s.arg(place).arg(index + 1));
    }
}

void FormCheck::checkPartner(const ReceivedForm &form)
{
    if (form.partner.isEmpty() || form.partner == m_match.partner.code.text())
        return;
    m_findings.add(
        Severity::Warning, u"response.other_partner"_s, {},
        tr("The form was made for %1, but names %2.").arg(m_match.partner.code.text(), form.partner.left(40)),
        tr("Find out who filled in the form before accepting it."));
}

/// Versions of one response are told apart by their sequence, never by the order in which they arrive.
void FormCheck::checkOrder(const ReceivedForm &form)
{
    if (m_earlier.isEmpty())
        return;
    const auto ofOrigin = [&](const ResponseRevision &revision) { return revision.origin == form.origin; };
    if (!ofOrigin(m_earlier.last())) {
        m_findings.add(Severity::Warning, u"response.other_origin"_s, {},
                       tr("There is another response of this partner, which was filled in separately."),
                       tr("Compare the two and ask the partner which one counts."));
    }
    for (const ResponseRevision &revision : m_earlier) {
        if (!ofOrigin(revision) || revision.sequence < form.sequence)
            continue;
        const bool same = revision.sequence == form.sequence;
        m_findings.add(
            Severity::Warning, same ? u"response.same_sequence"_s : u"response.older"_s, {},
            same ? tr("A version of this response with the same number but other content is there already.")
                 : tr("A newer version of this response is there already."),
            tr("Accept this version only if the partner says that it counts."));
        return;
    }
}

bool FormCheck::checkCompanyCode(Answers &answers)
{
    Answer answer = answers[companyCode];
    const QString place = companyCode.text();
    const EikCheck result = checkEik(answer.text());
    if (!answer.hasValue())
        return false;
    if (result == EikCheck::TenDigits) {
        m_findings.add(
            Severity::Warning, u"eik.personal_number"_s, place,
            tr("Ten digits were entered as the register code; they may be a person's number and were masked. "
               "The file itself was not kept."),
            tr("Ask the partner for the register code, which has 9 or 13 digits."));
        answer.value = QString(10, u'•');
        answer.original.reset();
        answers.set(companyCode, answer);
        return true;
    }
    if (result == EikCheck::WrongDigit) {
        m_findings.add(Severity::Warning, u"eik.wrong_digit"_s, place,
                       tr("The check digit of the register code %1 is wrong.").arg(answer.text()),
                       tr("Compare it with the public register."));
    }
    const QString known = m_match.partner.eik;
    if (!known.isEmpty() && eikDigits(answer.text()) != known) {
        m_findings.add(Severity::Warning, u"eik.differs"_s, place,
                       tr("The register code %1 is not the one on record, %2.").arg(answer.text(), known),
                       tr("Find out which is right before accepting the response."));
    }
    return false;
}

bool FormCheck::takePersonalOf(Answers &answers, Contact &contact) const
{
    bool found = false;
    const QMap<QuestionCode, Answer> all = answers.all();
    for (const auto &[code, answer] : all.asKeyValueRange()) {
        const Question *question = m_match.edition.questionnaire.question(code);
        if (!question || question->personal == PersonalRole::None)
            continue;
        answers.remove(code);
        found = found || !answer.text().isEmpty();
        memberFor(question->personal, contact) = answer.text();
    }
    return found;
}

/// Contact details leave the answers, wherever they stand: a revision is kept for ever, a contact can be
/// erased.
void FormCheck::takePersonal(Answers &answers, QList<Contact> &contacts) const
{
    Contact contact;
    contact.partner = m_match.partner.id;
    if (takePersonalOf(answers, contact))
        contacts << contact;
    const QMap<QuestionCode, Answer> all = answers.all();
    for (const auto &[code, answer] : all.asKeyValueRange()) {
        if (answer.instances().isEmpty())
            continue;
        Answer repeat = answer;
        Instances instances = answer.instances();
        for (Answers &instance : instances)
            takePersonal(instance, contacts);
        repeat.value = instances;
        answers.set(code, repeat);
    }
}

} // namespace octant
