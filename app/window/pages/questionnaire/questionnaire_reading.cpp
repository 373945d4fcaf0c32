// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/pages/questionnaire/questionnaire_reading.h"

#include "forms/logic/expression.h"
#include "records/store/edition_store.h"
#include "records/store/partner_store.h"
#include "records/store/response_store.h"
#include "records/store/round_store.h"

#include <QSet>

#include <algorithm>

namespace octant {

namespace {

/// The codes of the questions that an indicator is computed from, each once.
QStringList codesReadBy(const Indicator &indicator)
{
    QStringList codes;
    for (const QString &text : {indicator.value, indicator.numerator, indicator.denominator})
        if (const auto expression = Expression::parse(text); !text.isEmpty() && expression)
            codes += expression->references();
    codes.removeDuplicates();
    return codes;
}

QList<PublishedEdition> editionsOf(Database &database)
{
    const EditionStore store(database);
    QList<PublishedEdition> editions;
    for (const Round &round : RoundStore(database).all()) {
        if (round.editions.isEmpty())
            continue;
        if (const auto edition = store.find(round.editions.last()))
            editions.prepend({round.year, int(round.editions.size()), edition->hash, edition->questionnaire});
    }
    return editions;
}

/// The partners whose response of a year was accepted.
QList<Partner> respondentsOf(Database &database, int year)
{
    const std::optional<Round> round = RoundStore(database).find(year);
    if (!round)
        return {};
    QSet<qint64> accepted;
    for (const Response &response : ResponseStore(database).ofRound(round->id))
        if (response.accepted.isStored())
            accepted.insert(response.partner.value);
    QList<Partner> partners;
    for (const Partner &partner : PartnerStore(database).all())
        if (accepted.contains(partner.id.value))
            partners.append(partner);
    return partners;
}

/// Last year's answers under the codes of the questions that follow from theirs. Repeats keep their codes.
Answers underNewCodes(const Answers &answers, const Questionnaire &questionnaire)
{
    const YearBridge &bridge = questionnaire.bridge;
    Answers moved;
    for (const Section &section : questionnaire.sections) {
        const QuestionCode repeat(section.code.text());
        if (section.repeat)
            moved.set(repeat, answers[repeat]);
        for (const Group &group : section.groups)
            if (group.kind == GroupKind::Repeat)
                moved.set(QuestionCode(group.code.text()), answers[QuestionCode(group.code.text())]);
        for (const Question &question : section.questions) {
            const QuestionCode earlier =
                bridge.from.isEmpty() ? question.code : bridge.earlierOf(question.code);
            if (!earlier.isEmpty())
                moved.set(question.code, answers[earlier]);
        }
    }
    return moved;
}

} // namespace

Feeds feedsOf(const Questionnaire &questionnaire, const QList<Indicator> &indicators)
{
    Feeds feeds;
    for (const Indicator &indicator : indicators)
        for (const QString &code : codesReadBy(indicator))
            if (const Question *question = questionnaire.question(QuestionCode(code)))
                feeds[question->code].append(indicator);
    for (auto [code, fed] : feeds.asKeyValueRange()) {
        const IndicatorCode own = questionnaire.question(code)->indicator;
        std::ranges::stable_partition(fed, [&own](const Indicator &one) { return one.code == own; });
    }
    return feeds;
}

QList<Indicator> unfedBy(const QSet<QuestionCode> &asked, const QList<Indicator> &indicators)
{
    QList<Indicator> unfed;
    for (const Indicator &indicator : indicators) {
        const QStringList codes = codesReadBy(indicator);
        const bool isFed = std::ranges::all_of(
            codes, [&](const QString &code) { return asked.contains(QuestionCode(code)); });
        if (!isFed)
            unfed.append(indicator);
    }
    return unfed;
}

int countOf(const Questionnaire &questionnaire, const QString &set)
{
    return set.isEmpty() ? questionnaire.questionCount() : int(questionnaire.questionsOf(set).size());
}

Result<QuestionnaireReading> loadQuestionnaire(Database &database, int year)
{
    QuestionnaireReading reading;
    reading.year = year;
    reading.editions = editionsOf(database);
    for (const PublishedEdition &edition : std::as_const(reading.editions)) {
        if (edition.year == year)
            reading.published = edition;
        else if (edition.year < year && !reading.earlier)
            reading.earlier = std::make_shared<Questionnaire>(edition.questionnaire);
    }
    DraftStore drafts(database);
    reading.draft = drafts.find(year);
    reading.draftYears = drafts.years();
    reading.partners = respondentsOf(database, year - 1);
    return reading;
}

Result<Answers> loadLastYear(Database &database, int year, const PartnerCode &partner,
                             const Questionnaire &questionnaire)
{
    const RoundStore rounds(database);
    const std::optional<Round> round = rounds.find(year - 1);
    const std::optional<Partner> who = PartnerStore(database).find(partner);
    const auto invitation = round && who ? rounds.invitationOf(round->id, who->id) : std::nullopt;
    const ResponseStore responses(database);
    const auto response = invitation ? responses.ofInvitation(invitation->id) : std::nullopt;
    const auto revision =
        response && response->accepted.isStored() ? responses.revision(response->accepted) : std::nullopt;
    return revision ? underNewCodes(revision->answers, questionnaire) : Answers();
}

} // namespace octant
