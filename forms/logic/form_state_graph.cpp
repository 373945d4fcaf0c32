// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/logic/form_state_graph.h"

#include "forms/logic/default_answer.h"

namespace octant {

namespace {

/// The frames from the whole form (not among them) to this one.
QList<const AnswerFrame *> wayTo(const AnswerFrame &frame)
{
    QList<const AnswerFrame *> way;
    for (const AnswerFrame *each = &frame; each->outer(); each = each->outer())
        way.prepend(each);
    return way;
}

/// Whether a frame is one of a level's instances in an outer frame, or lies in one.
bool liesIn(const AnswerFrame *frame, int level, const AnswerFrame &outer)
{
    while (frame && !(frame->outer() == &outer && frame->level() == level))
        frame = frame->outer();
    return frame;
}

} // namespace

FormState::Graph::Graph(const FormLogic &logic, const QSet<QuestionCode> &asked, QDate today,
                        Language language)
    : m_logic(logic)
    , m_asked(m_logic.rules().items(), asked)
    , m_form(m_logic.rules(), m_asked, today, language)
{
    setAnswers({});
    putDefaults(m_form.root());
    makeDue(m_form.root());
    workOutDue();
}

void FormState::Graph::setAnswers(const Answers &answers)
{
    m_answers = answers;
    m_form.take(m_answers);
    m_form.keepAnswers();
    m_form.workOut();
}

void FormState::Graph::setLanguage(Language language)
{
    m_form.setLanguage(language);
    m_form.workOut();
}

Answers FormState::Graph::answersIn(const AnswerFrame &frame) const
{
    if (!frame.outer())
        return m_answers;
    const QuestionCode repeat(items().at(items().level(frame.level()).repeat).code);
    return answersIn(*frame.outer())[repeat].instances().value(frame.position() - 1);
}

FormChange FormState::Graph::set(int item, AnswerFrame &frame, const Answer &answer)
{
    put(item, frame, answer);
    m_typed = {graph().rank(Aspect::Reading, item), &frame};
    m_due.insert(m_typed);
    return workOutDue();
}

FormChange FormState::Graph::addInstance(int repeat, AnswerFrame &frame)
{
    changeInstances(repeat, frame, [](Instances &instances) { instances.append(Answers()); });
    const AnswerFrame::Frames &frames = m_form.instancesOf(repeat, frame);
    frame.resize(items(), items().level(items().at(repeat).opens).place, int(frames.size()) + 1);
    frames.back()->own(items());
    putDefaults(*frames.back());
    instancesChanged(repeat, frame);
    return workOutDue();
}

FormChange FormState::Graph::removeInstance(int repeat, AnswerFrame &frame, int position)
{
    changeInstances(repeat, frame, [&](Instances &instances) { instances.removeAt(position - 1); });
    AnswerFrame::Frames &frames = m_form.instancesOf(repeat, frame);
    m_form.forget(*frames[static_cast<std::size_t>(position - 1)]);
    frames.erase(frames.begin() + (position - 1));
    for (std::size_t i = 0; i < frames.size(); ++i)
        frames[i]->setPosition(int(i) + 1);
    instancesChanged(repeat, frame);
    return workOutDue();
}

void FormState::Graph::put(int item, AnswerFrame &frame, const Answer &answer)
{
    const QuestionCode code(items().at(item).code);
    putInto(m_answers, wayTo(frame), code, answer);
    frame.setGiven(items().at(item).column, answersIn(frame)[code]);
}

void FormState::Graph::putInto(Answers &answers, QList<const AnswerFrame *> way, const QuestionCode &code,
                               const Answer &answer)
{
    if (way.isEmpty()) {
        answers.set(code, answer);
        return;
    }
    const AnswerFrame &next = *way.takeFirst();
    const QuestionCode repeat(items().at(items().level(next.level()).repeat).code);
    // Taken out while it changes, so that nobody shares it and nothing is copied.
    Answer held = answers[repeat];
    answers.remove(repeat);
    Instances instances = held.instances();
    held.value = {};
    instances.resize(std::max<qsizetype>(instances.size(), next.position()));
    putInto(instances[next.position() - 1], way, code, answer);
    held.value = std::move(instances);
    answers.set(repeat, std::move(held));
}

void FormState::Graph::changeInstances(int repeat, AnswerFrame &frame,
                                       const std::function<void(Instances &)> &change)
{
    const QuestionCode code(items().at(repeat).code);
    Answer held = answersIn(frame)[code];
    Instances instances = held.instances();
    change(instances);
    held.value = std::move(instances);
    putInto(m_answers, wayTo(frame), code, held);
}

void FormState::Graph::putDefaults(AnswerFrame &frame)
{
    for (const int item : items().level(frame.level()).items) {
        if (!m_asked.isAnswered(item))
            continue;
        const Answer answer = defaultAnswer(m_form, item, frame);
        if (answer.isEmpty())
            continue;
        put(item, frame, answer);
        m_changed.values.insert({item, frame.instances()});
    }
    for (int place = 0; place < items().level(frame.level()).inner.size(); ++place) {
        for (const auto &instance : frame.inner(place))
            putDefaults(*instance);
    }
}

FormChange FormState::Graph::workOutDue()
{
    for (const bool again : {false, true}) {
        while (!m_due.empty()) {
            const Due next = *m_due.begin();
            m_due.erase(m_due.begin());
            workOut(next);
        }
        if (!again)
            makeWildDue();
    }
    FormChange change{listed(m_changed.relevance), listed(m_changed.values), listed(m_changed.verdicts),
                      listed(m_changed.choices), listed(m_changed.instances)};
    m_changed = {};
    m_typed = {-1, nullptr};
    return change;
}

void FormState::Graph::workOut(const Due &due)
{
    const auto [rank, frame] = due;
    const RuleStep &step = graph().ordered()[static_cast<std::size_t>(rank)];
    const std::pair place(step.item, frame->instances());
    if (step.aspect == Aspect::Verdict || step.aspect == Aspect::Choices) {
        (step.aspect == Aspect::Verdict ? m_changed.verdicts : m_changed.choices).insert(place);
        return;
    }
    if (step.aspect == Aspect::Count) {
        workOutCount(due);
        return;
    }
    const bool isTyped = due == m_typed;
    const bool isCleared = step.aspect == Aspect::Reading && !isTyped && clearNotOffered(step.item, *frame);
    const bool isOther = m_form.workOutAnew(step, *frame);
    if (!isTyped && !isCleared && !isOther)
        return;
    const Question *question = items().at(step.item).question;
    if (step.aspect == Aspect::Relevance)
        m_changed.relevance.insert(place);
    else if (isCleared || question->type == QuestionType::Calculated)
        m_changed.values.insert(place);
    makeReadersDue(rank, frame->level(), *frame);
}

// What was due in instances that may go is due again, all of it, where their number changes.
void FormState::Graph::workOutCount(const Due &due)
{
    const auto [rank, frame] = due;
    const RuleStep &step = graph().ordered()[static_cast<std::size_t>(rank)];
    const int level = items().at(step.item).opens;
    std::set<Due> inside;
    for (const Due &each : m_due) {
        if (liesIn(each.second, level, *frame))
            inside.insert(each);
    }
    for (const Due &each : inside)
        m_due.erase(each);
    const AnswerFrame::Frames &frames = m_form.instancesOf(step.item, *frame);
    const std::size_t before = frames.size();
    if (!m_form.workOutAnew(step, *frame)) {
        m_due.merge(inside);
        return;
    }
    const QuestionCode code(items().at(step.item).code);
    const auto known = static_cast<std::size_t>(answersIn(*frame)[code].instances().size());
    for (std::size_t added = std::max(before, known); added < frames.size(); ++added)
        putDefaults(*frames[added]);
    instancesChanged(step.item, *frame);
}

// A choice that another answer takes off the list must not stay behind unseen.
bool FormState::Graph::clearNotOffered(int item, AnswerFrame &frame)
{
    const AnswerCell &cell = m_form.cell(item, frame);
    if (!m_form.rules().rule(item, Member::ChoiceFilter) || !cell.relevant || !cell.given->hasValue())
        return false;
    Answer answer = *cell.given;
    const bool isOne = !answer.text().isEmpty();
    const QStringList chosen = isOne ? QStringList{answer.text()} : answer.choices();
    const QStringList offered = m_form.offeredAmong(chosen, item, frame);
    if (offered == chosen)
        return false;
    answer.value = isOne ? Value() : Value(offered);
    put(item, frame, answer);
    return true;
}

// All that stands in the repeat waits for its count or for something in it, and so comes anew.
void FormState::Graph::instancesChanged(int repeat, AnswerFrame &frame)
{
    m_changed.instances.insert({repeat, frame.instances()});
    makeReadersDue(graph().rank(Aspect::Count, repeat), frame.level(), frame);
    makeReadersOfInsideDue(items().at(repeat).opens, frame);
}

void FormState::Graph::makeDue(AnswerFrame &frame)
{
    for (const int item : items().level(frame.level()).items) {
        for (const Aspect aspect :
             {Aspect::Relevance, Aspect::Count, Aspect::Reading, Aspect::Choices, Aspect::Verdict}) {
            if (const int rank = graph().rank(aspect, item); rank >= 0)
                m_due.insert({rank, &frame});
        }
    }
    for (int place = 0; place < items().level(frame.level()).inner.size(); ++place) {
        for (const auto &instance : frame.inner(place))
            makeDue(*instance);
    }
}

// Who reads from the same instance, or from one inside or around it, is found in it; who may read from others
// is looked for in the whole form.
void FormState::Graph::makeReadersDue(int rank, int level, AnswerFrame &frame)
{
    for (const RuleGraph::Reader &reader : graph().readers(rank)) {
        const RuleStep &step = graph().ordered()[static_cast<std::size_t>(reader.step)];
        const int readerLevel = items().at(step.item).level;
        const int common = reader.across ? 0 : items().commonLevel(level, readerLevel);
        AnswerFrame *from = &frame;
        while (items().level(from->level()).depth > items().level(common).depth)
            from = from->outer();
        m_form.eachFrame(*from, readerLevel, [&](AnswerFrame &each) { m_due.insert({reader.step, &each}); });
    }
}

void FormState::Graph::makeReadersOfInsideDue(int level, AnswerFrame &frame)
{
    for (const int item : items().level(level).items) {
        for (const Aspect aspect : {Aspect::Relevance, Aspect::Count, Aspect::Reading}) {
            if (const int rank = graph().rank(aspect, item); rank >= 0)
                makeReadersDue(rank, level, frame);
        }
    }
    for (const int inner : items().level(level).inner)
        makeReadersOfInsideDue(inner, frame);
}

void FormState::Graph::makeWildDue()
{
    for (const int rank : graph().wild()) {
        const RuleStep &step = graph().ordered()[static_cast<std::size_t>(rank)];
        m_form.eachFrame(m_form.root(), items().at(step.item).level, [&](AnswerFrame &frame) {
            m_due.insert({rank, &frame});
        });
    }
}

QList<AnswerPlace> FormState::Graph::listed(const Places &places) const
{
    QList<AnswerPlace> list;
    for (const auto &[item, instances] : places)
        list.append({items().at(item).code, instances});
    return list;
}

} // namespace octant
