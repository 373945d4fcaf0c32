// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/sample/sample_answers.h"

#include "records/sample/random.h"
#include "records/sample/sample_numbers.h"
#include "records/sample/sample_quantities.h"

#include <cmath>
#include <stdexcept>

namespace octant {

namespace {

const QStringList exclusiveChoices = {"none", "no", "na"};

/// Answers under construction for one partner and year. Whether a partner answers a question stays the same
/// over the years, so that panels are like for like.
class Filling
{
public:
    Filling(const SampleData &data, const SamplePartner &partner, int year, quint32 seed)
        : m_data(data)
        , m_partner(partner)
        , m_year(year)
        , m_seed(seed)
    {
    }

    Answers answers;

    void set(const QString &code, Value value)
    {
        answers.set(QuestionCode(code), {std::move(value), {}, {}, {}});
    }

    Random random(const QString &name) const
    {
        return Random(m_seed, m_partner.partner.code.text() + u'/' + name);
    }
    Random yearly(const QString &name) const { return random(QStringLiteral("%1/%2").arg(name).arg(m_year)); }

    void fill(const Question &question)
    {
        if (answers.contains(question.code))
            return;
        if (isNumeric(question.type))
            fillNumber(question);
        else if (random(question.code.text() + "?").chance(probabilityOf(question)))
            fillOther(question);
    }

private:
    const SampleData &m_data;
    const SamplePartner &m_partner;
    int m_year;
    quint32 m_seed;

    bool leavesNumbersBlank() const
    {
        return m_partner.pattern == u"micro" || m_partner.partner.kind == u"ngo";
    }

    double probabilityOf(const Question &question) const
    {
        const double usual = sampleProbability(question);
        return isNumeric(question.type) && leavesNumbersBlank() ? usual * 0.8 : usual;
    }

    void fillNumber(const Question &question)
    {
        const std::optional<double> value = sampleNumber(question.code.text(), m_partner, m_year, m_seed);
        if (!value)
            return;
        if (random(question.code.text() + "?").chance(probabilityOf(question)))
            answers.set(
                question.code,
                {roundedNumber(question, *value), numberQualifier(question), commentOn(question), {}});
        else
            fillGap(question);
    }

    static double roundedNumber(const Question &question, double value)
    {
        return question.type == QuestionType::Integer ? std::round(value) : roundedAsPeopleDo(value);
    }

    std::optional<Qualifier> numberQualifier(const Question &question) const
    {
        const double draw = yearly(question.code.text() + "~").uniform();
        if (question.code.text() == u"PP_10" && draw > 0.93)
            return Qualifier::Confidential;
        if (draw < 0.5)
            return Qualifier::Measured;
        if (draw < 0.7)
            return Qualifier::Calculated;
        return draw < 0.82 ? std::optional(Qualifier::Estimated) : std::nullopt;
    }

    QString commentOn(const Question &question) const
    {
        const QString partner = m_partner.partner.code.text();
        if (partner == u"A005" && m_year == 2025 && question.code.text() == u"ZW_01")
            return QStringLiteral(
                "Ръстът се дължи на новата линия за рециклиране, въведена в експлоатация през март.");
        if (partner == u"A004" && m_year == 2024 && question.code.text() == u"EE_01")
            return QStringLiteral("Старата площадка е закрита в края на предходната година.");
        return {};
    }

    /// A number that is not given: sometimes with the reason, mostly blank.
    void fillGap(const Question &question)
    {
        const double draw = yearly(question.code.text() + "!").uniform();
        if (draw < 0.2)
            answers.set(question.code, {{}, Qualifier::NotAvailable, {}, {}});
        else if (draw < 0.3)
            answers.set(question.code, {{}, Qualifier::NotApplicable, {}, {}});
    }

    void fillOther(const Question &question)
    {
        switch (question.type) {
        case QuestionType::YesNo:
            set(question.code.text(),
                random(question.code.text()).chance(0.5) ? QStringLiteral("yes") : QStringLiteral("no"));
            break;
        case QuestionType::SelectOne:
            set(question.code.text(),
                question.choices[random(question.code.text()).below(int(question.choices.size()))].code);
            break;
        case QuestionType::SelectMultiple:
            set(question.code.text(), severalOf(question));
            break;
        case QuestionType::Text:
        case QuestionType::LongText:
            fillText(question);
            break;
        default:
            break;
        }
    }

    QStringList severalOf(const Question &question) const
    {
        Random draw = random(question.code.text());
        QStringList chosen;
        for (const Choice &choice : question.choices) {
            if (!exclusiveChoices.contains(choice.code) && chosen.size() < 3 && draw.chance(0.3))
                chosen << choice.code;
        }
        return chosen.isEmpty() ? QStringList{question.choices.first().code} : chosen;
    }

    void fillText(const Question &question)
    {
        const QStringList wordings = m_data.texts.value(question.code.text());
        if (!wordings.isEmpty())
            set(question.code.text(), wordings[yearly(question.code.text()).below(int(wordings.size()))]);
    }
};

void fillProfile(Filling &filling, const SamplePartner &sample, int year, QDate day, const Contact &contact)
{
    const Partner &partner = sample.partner;
    filling.set("PP_01", sample.nameOn(day, "bg"));
    filling.set("PP_02", sample.nameOn(day, "en"));
    filling.set("PP_03", partner.eik);
    filling.set("PP_04", partner.kind);
    filling.set("PP_05", partner.size);
    filling.set("PP_06", partner.region);
    filling.set("PP_07", partner.municipality);
    filling.set("PP_08", sample.activity);
    if (sample.population > 0)
        filling.set("PP_11", double(sample.population));
    if (sample.members > 0)
        filling.set("PP_12", double(sample.members));
    filling.set("PP_13", contact.name);
    filling.set("PP_14", contact.mail);
    filling.set("PP_15", double(year));
    filling.set("PP_16", double(partner.joined.year()));
    filling.set("PP_17",
                partner.size == u"large" ? QStringLiteral("consolidated") : QStringLiteral("individual"));
    filling.set("PP_19",
                filling.random("PP_19").chance(0.78) ? QStringLiteral("named") : QStringLiteral("aggregate"));
    filling.set("PP_20", filling.random("PP_20").chance(0.6) ? QStringLiteral("documents")
                                                             : QStringLiteral("measured"));
}

/// The answers on which others depend follow from what a partner is, not from chance.
void fillConditions(Filling &filling, const SamplePartner &sample)
{
    const auto yesNo = [](bool yes) { return yes ? QStringLiteral("yes") : QStringLiteral("no"); };
    filling.set("NA_01", yesNo(sample.has("land") || sample.has("nature")));
    filling.set("EN_01", yesNo(sample.has("industrial")));
    filling.set("AG_01", yesNo(sample.has("farming")));
    filling.set("CL_01", sample.has("ghg") ? QStringLiteral("yes") : QStringLiteral("no"));
    filling.set("CL_06", sample.has("ghg") ? QStringLiteral("yes") : QStringLiteral("no"));
    filling.set("ZW_20", sample.partner.kind == u"municipality" || sample.staff > 100
                             ? QStringLiteral("some")
                             : QStringLiteral("all"));
    filling.set("GP_01", yesNo(filling.yearly("GP_01").chance(0.3)));
}

double firstDigits(double value)
{
    return roundedAsPeopleDo(value);
}

/// The value of a commitment in a year: on the way from the baseline to what was reached in 2025.
std::optional<double> valueIn(const SampleCommitment &commitment, int year)
{
    if (year >= 2025)
        return commitment.reached;
    const YearValue &baseline = commitment.terms.baseline;
    const double reached = commitment.reached.value_or(*baseline.value);
    const double position = double(year - baseline.year) / (2025 - baseline.year);
    return position <= 0 ? *baseline.value
                         : firstDigits(*baseline.value + position * (reached - *baseline.value));
}

} // namespace

SampleAnswers::SampleAnswers(const SampleData &data, const Questionnaire &questionnaire,
                             const FormLogic &logic, quint32 seed)
    : m_data(data)
    , m_questionnaire(questionnaire)
    , m_logic(logic)
    , m_seed(seed)
{
}

Contact SampleAnswers::contactOf(const SamplePartner &partner, int year, QDate day) const
{
    // One partner in twelve changes its contact person each year.
    int changes = 0;
    for (int past = partner.since + 1; past <= year; ++past)
        changes += Random(m_seed, QStringLiteral("%1/contact/%2").arg(partner.partner.code.text()).arg(past))
                       .chance(1.0 / 12);
    Random random(m_seed, QStringLiteral("%1/contact#%2").arg(partner.partner.code.text()).arg(changes));
    const QString person = m_data.people[random.below(int(m_data.people.size()))];
    Contact contact;
    contact.name = person + QStringLiteral(", ") + m_data.posts[random.below(int(m_data.posts.size()))];
    contact.mail = QStringLiteral("%1@%2").arg(changes % 2 ? "info" : "office", partner.domainOn(day));
    return contact;
}

Answers SampleAnswers::of(const SamplePartner &partner, int year, QDate day, int lastYear,
                          const QString &formSet) const
{
    Filling filling(m_data, partner, year, m_seed);
    fillProfile(filling, partner, year, day, contactOf(partner, year, day));
    fillConditions(filling, partner);
    for (const Section &section : m_questionnaire.sections) {
        for (const Question &question : section.questions) {
            if (!section.repeat && question.isAskedOf(formSet, {}))
                filling.fill(question);
        }
    }
    const QList<QuestionCode> codes = m_questionnaire.questionsOf(formSet);
    const QSet<QuestionCode> asked(codes.begin(), codes.end());
    Answers answers;
    for (const auto &[code, answer] : filling.answers.all().asKeyValueRange()) {
        if (asked.contains(code))
            answers.set(code, answer);
    }
    answers = m_logic.check(answers, asked, day).relevant;
    answers.set(QuestionCode("COMMIT"), {commitmentBlock(partner, year, lastYear), {}, {}, {}});
    return answers;
}

Instances SampleAnswers::commitmentBlock(const SamplePartner &partner, int year, int lastYear) const
{
    Instances instances;
    for (const SampleCommitment &commitment : m_data.commitments) {
        if (commitment.partner != partner.partner.code || commitment.terms.fromYear > year)
            continue;
        Filling filling(m_data, partner, year, m_seed);
        filling.set("CM_01", QStringLiteral("update"));
        filling.set("CM_02", commitment.code.text());
        if (const std::optional<double> value = valueIn(commitment, year))
            filling.answers.set(QuestionCode("CM_14"), {*value, Qualifier::Measured, {}, {}});
        const QString word = year == 2025 ? commitment.word : QStringLiteral("on_track");
        filling.set("CM_15", word);
        const auto wording = [&](const QString &code) {
            const QStringList &texts = m_data.texts[code];
            return texts[filling.yearly(code + commitment.code.text()).below(int(texts.size()))];
        };
        filling.set("CM_16", wording("CM_16"));
        if (QStringList{"at_risk", "delayed", "not_achieved"}.contains(word))
            filling.set("CM_17", wording("CM_17"));
        filling.set("CM_20", QStringList{"waste_report"});
        instances << filling.answers;
    }
    for (const SamplePledge &pledge : m_data.pledges) {
        if (pledge.partner != partner.partner.code || year != lastYear)
            continue;
        Filling filling(m_data, partner, year, m_seed);
        filling.set("CM_01", QStringLiteral("new"));
        filling.set("CM_03", pledge.principle.text());
        filling.set("CM_04", pledge.wording);
        filling.set("CM_05", pledge.type);
        if (pledge.targetYear > 0)
            filling.set("CM_12", double(pledge.targetYear));
        instances << filling.answers;
    }
    return instances;
}

} // namespace octant
