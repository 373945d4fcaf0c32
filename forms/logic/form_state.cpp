// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/logic/form_state.h"

#include "forms/logic/form_findings.h"
#include "forms/logic/form_state_graph.h"
#include "forms/logic/wording.h"

namespace octant {

namespace {

/// A place found in a form; its frame is null where there is no such place.
struct Spot
{
    int item = -1;
    AnswerFrame *frame = nullptr;

    Spot(const FilledForm &form, const AnswerPlace &place)
        : item(form.items().find(place.code))
        , frame(item < 0 ? nullptr : form.frameOf(item, place.instances))
    {
    }
    bool isQuestion(const FilledForm &form) const { return frame && form.items().at(item).question; }
    bool isRepeat(const FilledForm &form) const { return frame && form.items().at(item).opens >= 0; }
};

} // namespace

FormState::FormState(const FormLogic &logic, const QSet<QuestionCode> &asked, QDate today, Language language)
    : m_graph(std::make_unique<Graph>(logic, asked, today, language))
{
}

FormState::FormState(FormState &&) noexcept = default;
FormState &FormState::operator=(FormState &&) noexcept = default;
FormState::~FormState() = default;

void FormState::setAnswers(const Answers &answers)
{
    m_graph->setAnswers(answers);
}

const Answers &FormState::answers() const
{
    return m_graph->answers();
}

FormChange FormState::set(const AnswerPlace &place, const Answer &answer)
{
    const FilledForm &form = m_graph->form();
    const Spot spot(form, place);
    if (!spot.isQuestion(form) || !isAnswered(form.items().at(spot.item).question->type))
        return {};
    return m_graph->set(spot.item, *spot.frame, answer);
}

FormChange FormState::addInstance(const AnswerPlace &repeat)
{
    const Spot spot(m_graph->form(), repeat);
    if (!spot.isRepeat(m_graph->form()) || isCounted(repeat))
        return {};
    return m_graph->addInstance(spot.item, *spot.frame);
}

FormChange FormState::removeInstance(const AnswerPlace &instance)
{
    const Spot spot(m_graph->form(), instance);
    if (!spot.isRepeat(m_graph->form()) || isCounted(instance))
        return {};
    const int position = instance.instances.value(spot.frame->instances().size());
    if (position < 1 || position > instanceCount(instance))
        return {};
    return m_graph->removeInstance(spot.item, *spot.frame, position);
}

void FormState::setLanguage(Language language)
{
    m_graph->setLanguage(language);
}

Answer FormState::answer(const AnswerPlace &place) const
{
    const FilledForm &form = m_graph->form();
    const Spot spot(form, place);
    if (!spot.frame)
        return {};
    if (spot.isQuestion(form) && form.items().at(spot.item).question->type == QuestionType::Calculated)
        return {computedValue(form.cell(spot.item, *spot.frame).seen), {}, {}, {}};
    return m_graph->answersIn(*spot.frame)[QuestionCode(place.code)];
}

bool FormState::isRelevant(const AnswerPlace &place) const
{
    const Spot spot(m_graph->form(), place);
    return spot.frame && m_graph->form().cell(spot.item, *spot.frame).relevant;
}

bool FormState::isRequired(const AnswerPlace &place) const
{
    const Spot spot(m_graph->form(), place);
    return spot.frame && m_graph->form().isRequired(spot.item, *spot.frame);
}

QList<Finding> FormState::findings(const AnswerPlace &place) const
{
    const Spot spot(m_graph->form(), place);
    return spot.frame ? FormFindings(m_graph->form()).at(spot.item, *spot.frame) : QList<Finding>();
}

QList<Finding> FormState::findings() const
{
    return FormFindings(m_graph->form()).all();
}

QList<Choice> FormState::choices(const AnswerPlace &place) const
{
    const FilledForm &form = m_graph->form();
    const Spot spot(form, place);
    if (!spot.isQuestion(form))
        return {};
    const QList<Choice> &all = form.items().at(spot.item).question->choices;
    if (!form.rules().rule(spot.item, Member::ChoiceFilter))
        return all;
    QList<Choice> offered;
    for (const Choice &choice : all) {
        if (form.isOffered(spot.item, *spot.frame, choice))
            offered << choice;
    }
    return offered;
}

int FormState::instanceCount(const AnswerPlace &repeat) const
{
    const Spot spot(m_graph->form(), repeat);
    return spot.isRepeat(m_graph->form()) ? int(m_graph->form().instancesOf(spot.item, *spot.frame).size())
                                          : 0;
}

bool FormState::isCounted(const AnswerPlace &repeat) const
{
    const Spot spot(m_graph->form(), repeat);
    return spot.frame && m_graph->form().rules().rule(spot.item, Member::RepeatCount);
}

QString FormState::filledIn(const QString &wording, const AnswerPlace &from) const
{
    const FilledForm &form = m_graph->form();
    const Spot spot(form, from);
    const AnswerFrame *frame = spot.frame ? spot.frame : &form.root();
    // What stands inside an instance of a repeat is seen from that instance.
    const int position = from.instances.value(frame->instances().size());
    if (spot.isRepeat(form) && position >= 1 && position <= instanceCount(from))
        frame = form.instancesOf(spot.item, *frame)[static_cast<std::size_t>(position - 1)].get();
    return octant::filledIn(wording, form, spot.frame ? spot.item : -1, *frame);
}

} // namespace octant
