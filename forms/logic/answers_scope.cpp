// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/logic/answers_scope.h"

namespace octant {

AnswersScope::AnswersScope(const FilledForm &form, int item, const AnswerFrame &frame, const Choice *choice)
    : m_form(form)
    , m_item(item)
    , m_frame(frame)
    , m_choice(choice)
{
}

AnswerPlace AnswersScope::here() const
{
    return m_item < 0 ? AnswerPlace() : AnswerPlace{m_form.items().at(m_item).code, m_frame.instances()};
}

std::optional<QString> AnswersScope::codeFor(const QString &name, const AnswerPlace &from) const
{
    const FormItems &items = m_form.items();
    const int item = items.resolve(name, items.find(from.code));
    return item < 0 ? std::nullopt : std::optional(items.at(item).code);
}

// Most often it is the own answer that is asked for.
const AnswerCell *AnswersScope::cellAt(const AnswerPlace &place) const
{
    if (m_item >= 0 && place.code == m_form.items().at(m_item).code && place.instances == m_frame.instances())
        return &m_form.cell(m_item, m_frame);
    const int item = m_form.items().find(place.code);
    const AnswerFrame *frame = item < 0 ? nullptr : m_form.frameOf(item, place.instances);
    return frame ? &m_form.cell(item, *frame) : nullptr;
}

ExpressionValue AnswersScope::answer(const AnswerPlace &place) const
{
    const AnswerCell *cell = cellAt(place);
    return cell ? cell->seen : ExpressionValue();
}

bool AnswersScope::isRelevant(const AnswerPlace &place) const
{
    const AnswerCell *cell = cellAt(place);
    return cell && cell->relevant;
}

QString AnswersScope::parentOf(const QString &code) const
{
    const FormItems &items = m_form.items();
    const int item = items.find(code);
    const int parent = item < 0 ? -1 : items.parentInPaths(item);
    return parent < 0 ? QString() : items.at(parent).code;
}

bool AnswersScope::isRepeat(const QString &code) const
{
    const int item = m_form.items().find(code);
    return item >= 0 && m_form.items().at(item).opens >= 0;
}

int AnswersScope::instanceCount(const QString &repeat, const QList<int> &around) const
{
    const int item = m_form.items().find(repeat);
    const AnswerFrame *frame = item < 0 ? nullptr : m_form.frameOf(item, around);
    if (!frame || m_form.items().at(item).opens < 0 || !m_form.cell(item, *frame).relevant)
        return 0;
    return int(m_form.instancesOf(item, *frame).size());
}

std::optional<QStringList> AnswersScope::codesIn(const QString &around) const
{
    QStringList codes;
    for (const int item : m_form.items().inside(m_form.items().find(around)))
        codes << m_form.items().at(item).code;
    return codes;
}

std::optional<QString> AnswersScope::choiceLabel(const QString &question, const QString &choice) const
{
    const int item = m_form.items().find(question);
    const Question *asked = item < 0 ? nullptr : m_form.items().at(item).question;
    const Choice *found = asked ? asked->choice(choice) : nullptr;
    return found ? std::optional(found->label.in(m_form.language())) : std::nullopt;
}

std::optional<QString> AnswersScope::choiceColumn(const QString &column) const
{
    return m_choice ? std::optional(columnOf(*m_choice, column, m_form.language())) : std::nullopt;
}

std::shared_ptr<const Dataset> AnswersScope::dataset(const QString &name) const
{
    return m_form.rules().tables().find(name, m_form.language());
}

} // namespace octant
