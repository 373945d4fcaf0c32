// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/logic/answers_check.h"

#include "forms/logic/form_findings.h"

#include <algorithm>

namespace octant {

namespace {

/// Splits the answers of a form whose steps are worked out, and gathers what is relevant and computed.
class Splitting
{
public:
    /// @p onlyKnown: the questionnaire knows every code of the answers.
    Splitting(const FilledForm &form, bool onlyKnown)
        : m_form(form)
        , m_onlyKnown(onlyKnown)
    {
    }

    struct Parts
    {
        Answers relevant;
        Answers apart;
    };
    Parts parts(const AnswerFrame &frame, const Answers &given) const;
    Answers calculated(const AnswerFrame &frame) const;
    QSet<QuestionCode> relevantOutside() const;
    void gatherInside(const AnswerFrame &frame, QMap<QuestionCode, QList<QSet<QuestionCode>>> &inside) const;

private:
    const FilledForm &m_form;
    bool m_onlyKnown;

    const FormLevel &levelOf(const AnswerFrame &frame) const { return m_form.items().level(frame.level()); }
    bool counts(int item, const AnswerCell &cell) const
    {
        return cell.relevant && m_form.asked().isAnswered(item);
    }
    bool countsWhole(const AnswerFrame &frame) const;
    Answers known(const AnswerFrame &frame, const Answers &given) const;
    void splitRepeat(const FormLevel::Held &repeat, const AnswerFrame &frame, Parts &around) const;
    QSet<QuestionCode> relevantIn(const AnswerFrame &frame) const;
};

bool Splitting::countsWhole(const AnswerFrame &frame) const
{
    const FormLevel &level = levelOf(frame);
    return std::ranges::all_of(level.held, [&](const FormLevel::Held &held) {
        const AnswerCell &cell = frame.cell(held.column);
        if (held.inner < 0)
            return !cell.given || counts(level.items.at(held.column), cell);
        const AnswerFrame::Frames &frames = frame.inner(held.inner);
        return (!cell.given || cell.given->instances().size() <= qsizetype(frames.size())) &&
               std::ranges::all_of(frames, [&](const auto &each) { return countsWhole(*each); });
    });
}

Answers Splitting::known(const AnswerFrame &frame, const Answers &given) const
{
    if (m_onlyKnown)
        return given;
    Answers known;
    for (const FormLevel::Held &held : levelOf(frame).held) {
        if (frame.cell(held.column).given)
            known.set(held.code, *frame.cell(held.column).given);
    }
    return known;
}

// Mostly all that was given counts, and what is shared need not be copied.
Splitting::Parts Splitting::parts(const AnswerFrame &frame, const Answers &given) const
{
    Parts parts{known(frame, given), {}};
    if (m_onlyKnown && countsWhole(frame))
        return parts;
    const FormLevel &level = levelOf(frame);
    QList<QuestionCode> gone;
    for (const FormLevel::Held &held : level.held) {
        const AnswerCell &cell = frame.cell(held.column);
        if (held.inner < 0 && cell.given && !counts(level.items.at(held.column), cell))
            gone << held.code;
    }
    parts.apart = parts.relevant.takeOut(gone);
    for (const FormLevel::Held &held : level.held) {
        if (held.inner >= 0 && frame.cell(held.column).given)
            splitRepeat(held, frame, parts);
    }
    return parts;
}

void Splitting::splitRepeat(const FormLevel::Held &repeat, const AnswerFrame &frame, Parts &around) const
{
    Answer counting = *frame.cell(repeat.column).given;
    const Instances given = counting.instances();
    const AnswerFrame::Frames &frames = frame.inner(repeat.inner);
    Instances relevant;
    Instances apart;
    for (qsizetype i = 0; i < given.size(); ++i) {
        const bool isBeyond = i >= qsizetype(frames.size());
        const Parts inside =
            isBeyond ? Parts{{}, given.at(i)} : parts(*frames[static_cast<std::size_t>(i)], given.at(i));
        apart << inside.apart;
        if (!isBeyond)
            relevant << inside.relevant;
    }
    counting.value = relevant;
    around.relevant.set(repeat.code, counting);
    // Instances apart keep their places beside those that count, even where they hold nothing.
    if (!std::ranges::all_of(apart, &Answers::isEmpty))
        around.apart.set(repeat.code, {apart, {}, {}, {}});
}

Answers Splitting::calculated(const AnswerFrame &frame) const
{
    Answers all;
    const FormLevel &level = levelOf(frame);
    for (const int item : m_form.rules().calculated(frame.level())) {
        const Value value = computedValue(m_form.cell(item, frame).seen);
        all.set(m_form.items().at(item).question->code, {value, {}, {}, {}});
    }
    for (const int inner : level.inner) {
        Instances instances;
        for (const auto &each : frame.inner(m_form.items().level(inner).place))
            instances << calculated(*each);
        const QString &repeat = m_form.items().at(m_form.items().level(inner).repeat).code;
        if (!std::ranges::all_of(instances, &Answers::isEmpty))
            all.set(QuestionCode(repeat), {instances, {}, {}, {}});
    }
    return all;
}

// Mostly nearly everything that was asked is relevant, and what is not is taken out of it.
QSet<QuestionCode> Splitting::relevantOutside() const
{
    QSet<QuestionCode> relevant = m_form.asked().outside();
    const FormLevel &level = m_form.items().level(0);
    for (const FormLevel::Held &held : level.held) {
        const bool isGone = held.inner < 0 && !m_form.root().cell(held.column).relevant;
        if (isGone && m_form.asked().isAnswered(level.items.at(held.column)))
            relevant.remove(held.code);
    }
    return relevant;
}

QSet<QuestionCode> Splitting::relevantIn(const AnswerFrame &frame) const
{
    QSet<QuestionCode> relevant;
    const FormLevel &level = levelOf(frame);
    for (const FormLevel::Held &held : level.held) {
        if (held.inner < 0 && counts(level.items.at(held.column), frame.cell(held.column)))
            relevant.insert(held.code);
    }
    return relevant;
}

void Splitting::gatherInside(const AnswerFrame &frame,
                             QMap<QuestionCode, QList<QSet<QuestionCode>>> &inside) const
{
    for (const int inner : levelOf(frame).inner) {
        const FormLevel &level = m_form.items().level(inner);
        QList<QSet<QuestionCode>> &sets = inside[QuestionCode(m_form.items().at(level.repeat).code)];
        for (const auto &each : frame.inner(level.place))
            sets << relevantIn(*each);
        for (const auto &each : frame.inner(level.place))
            gatherInside(*each, inside);
    }
}

} // namespace

AnswersCheck::AnswersCheck(const FormLogic &logic, const QSet<QuestionCode> &asked, QDate today,
                           Language language)
    : m_logic(logic)
    , m_asked(logic.rules().items(), asked)
    , m_today(today)
    , m_language(language)
{
}

LogicVerdict AnswersCheck::check(const Answers &answers) const
{
    FilledForm form(m_logic.rules(), m_asked, m_today, m_language);
    const bool onlyKnown = form.take(answers);
    form.workOut();
    const Splitting splitting(form, onlyKnown);
    const FormFindings findings(form);
    Splitting::Parts parts = splitting.parts(form.root(), answers);
    LogicVerdict verdict;
    verdict.relevant = std::move(parts.relevant);
    verdict.apart = std::move(parts.apart);
    verdict.calculated = splitting.calculated(form.root());
    verdict.relevantOutside = splitting.relevantOutside();
    splitting.gatherInside(form.root(), verdict.relevantInside);
    verdict.findings = findings.all() + findings.notAsked();
    return verdict;
}

} // namespace octant
