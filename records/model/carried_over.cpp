// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/model/carried_over.h"

#include "forms/model/question_index.h"

#include <QLocale>

#include <algorithm>

namespace octant {

namespace {

/// The sorts of answers that one question's answer can stand beside another's in.
enum class Sort { Number, Text, Date, YesNo, Choice, Choices, None };

Sort sortOf(QuestionType type)
{
    if (isNumeric(type))
        return Sort::Number;
    switch (type) {
    case QuestionType::Text:
    case QuestionType::LongText:
        return Sort::Text;
    case QuestionType::Date:
        return Sort::Date;
    case QuestionType::YesNo:
        return Sort::YesNo;
    case QuestionType::SelectOne:
        return Sort::Choice;
    case QuestionType::SelectMultiple:
        return Sort::Choices;
    default:
        return Sort::None;
    }
}

bool areOffered(const QStringList &codes, const Question &question)
{
    return std::ranges::all_of(codes, [&](const QString &code) { return question.choice(code); });
}

class Carrier
{
public:
    Carrier(const Questionnaire &lastOne, const Questionnaire &now)
        : m_lastOne(lastOne)
        , m_now(now)
        , m_before(lastOne)
        , m_index(now)
    {
    }

    /// What the form itself, or one instance of a repeat, answers; @p repeat is empty for the form.
    Answers carry(const Answers &last, const SectionCode &repeat) const;

private:
    const Questionnaire &m_lastOne;
    const Questionnaire &m_now;
    QuestionIndex m_before;
    QuestionIndex m_index;

    void carryRepeat(const SectionCode &repeat, const SectionCode &around, const Answers &last,
                     Answers &carried) const;
    QuestionCode earlierOf(const QuestionCode &code) const;
    Answer converted(const Answer &answer, const Question &before, const Question &after) const;
    Answer inUnit(const Answer &answer, const UnitCode &from, const UnitCode &to) const;
};

Answers Carrier::carry(const Answers &last, const SectionCode &repeat) const
{
    Answers carried;
    for (const Section &section : m_now.sections) {
        if (section.repeat)
            carryRepeat(section.code, repeat, last, carried);
        for (const Group &group : section.groups) {
            if (group.kind == GroupKind::Repeat)
                carryRepeat(group.code, repeat, last, carried);
        }
        for (const Question &question : section.questions) {
            if (m_index.find(question.code.text())->repeat != repeat)
                continue;
            const auto *before = m_before.find(earlierOf(question.code).text());
            if (before && before->question && before->repeat == repeat)
                carried.set(question.code,
                            converted(last[before->question->code], *before->question, question));
        }
    }
    return carried;
}

void Carrier::carryRepeat(const SectionCode &repeat, const SectionCode &around, const Answers &last,
                          Answers &carried) const
{
    const auto *before = m_before.find(repeat.text());
    const bool standsHere = m_index.find(repeat.text())->repeat == around;
    if (!standsHere || !before || !before->isRepeat() || before->repeat != around)
        return;
    const QuestionCode code(repeat.text());
    Answer answer = last[code];
    Instances instances;
    for (const Answers &instance : answer.instances())
        instances << carry(instance, repeat);
    if (!instances.isEmpty())
        answer.value = instances;
    carried.set(code, answer);
}

QuestionCode Carrier::earlierOf(const QuestionCode &code) const
{
    return m_now.bridge.isEmpty() ? code : m_now.bridge.earlierOf(code);
}

Answer Carrier::converted(const Answer &answer, const Question &before, const Question &after) const
{
    const Sort sort = sortOf(after.type);
    if (sort == Sort::None || sort != sortOf(before.type))
        return {};
    const bool isOffered = (sort != Sort::Choice || answer.text().isEmpty() || after.choice(answer.text())) &&
                           (sort != Sort::Choices || areOffered(answer.choices(), after));
    if (!isOffered)
        return {};
    return sort == Sort::Number ? inUnit(answer, before.unit, after.unit) : answer;
}

Answer Carrier::inUnit(const Answer &answer, const UnitCode &from, const UnitCode &to) const
{
    if (from == to || !answer.number())
        return answer;
    const Unit *before = m_lastOne.unit(from);
    const Unit *after = m_now.unit(to);
    const bool convertible = before && after && !before->quantity.isEmpty() &&
                             before->quantity == after->quantity && before->toBase && after->toBase &&
                             *after->toBase != 0;
    if (!convertible)
        return {};
    Answer other = answer;
    other.value = *answer.number() * *before->toBase / *after->toBase;
    if (!other.original)
        other.original =
            Original{QString::number(*answer.number(), 'g', QLocale::FloatingPointShortest), from.text()};
    return other;
}

} // namespace

Answers carriedOver(const Answers &last, const Questionnaire &lastOne, const Questionnaire &now)
{
    return Carrier(lastOne, now).carry(last, {});
}

} // namespace octant
