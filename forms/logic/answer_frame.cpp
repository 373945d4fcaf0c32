// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/logic/answer_frame.h"

#include <cmath>

namespace octant {

using namespace Qt::StringLiterals;

AnswerFrame::AnswerFrame(const FormItems &items, int level, AnswerFrame *outer, int position)
    : m_level(level)
    , m_outer(outer)
    , m_position(position)
    , m_cells(static_cast<std::size_t>(items.level(level).items.size()))
    , m_inner(static_cast<std::size_t>(items.level(level).inner.size()))
{
}

QList<int> AnswerFrame::instances() const
{
    QList<int> positions;
    for (const AnswerFrame *frame = this; frame->m_outer; frame = frame->m_outer)
        positions.prepend(frame->m_position);
    return positions;
}

// Answers and what the level holds are sorted alike, so one walk along both finds what belongs together.
bool AnswerFrame::take(const FormItems &items, const Answers &answers)
{
    const FormLevel &level = items.level(m_level);
    bool nothingElse = true;
    auto held = level.held.cbegin();
    const QMap<QuestionCode, Answer> &all = answers.all();
    for (auto answer = all.cbegin(); answer != all.cend(); ++answer) {
        // Most answers are the next in turn, which is told faster than their order.
        while (held != level.held.cend() && held->code != answer.key() && held->code < answer.key())
            ++held;
        if (held == level.held.cend() || held->code != answer.key()) {
            nothingElse = false;
            continue;
        }
        cell(held->column).given = &*answer;
        if (held->inner >= 0)
            nothingElse = takeInstances(items, held->inner, answer->instances()) && nothingElse;
        ++held;
    }
    return nothingElse;
}

bool AnswerFrame::takeInstances(const FormItems &items, int place, const Instances &instances)
{
    bool nothingElse = true;
    resize(items, place, int(instances.size()));
    for (qsizetype i = 0; i < instances.size(); ++i) {
        AnswerFrame &frame = *inner(place)[static_cast<std::size_t>(i)];
        nothingElse = frame.take(items, instances.at(i)) && nothingElse;
    }
    return nothingElse;
}

void AnswerFrame::own(const FormItems &items)
{
    m_own.resize(m_cells.size());
    for (const FormLevel::Held &held : items.level(m_level).held) {
        Answer &own = m_own[static_cast<std::size_t>(held.column)];
        AnswerCell &owner = cell(held.column);
        if (held.inner < 0 && owner.given && owner.given != &own)
            own = *owner.given;
        owner.given = held.inner < 0 ? &own : nullptr;
    }
    for (Frames &frames : m_inner) {
        for (const auto &frame : frames)
            frame->own(items);
    }
}

void AnswerFrame::setGiven(int column, const Answer &answer)
{
    m_own[static_cast<std::size_t>(column)] = answer;
}

void AnswerFrame::resize(const FormItems &items, int place, int count)
{
    Frames &frames = inner(place);
    const int level = items.level(m_level).inner.at(place);
    while (int(frames.size()) > count)
        frames.pop_back();
    while (int(frames.size()) < count)
        frames.push_back(std::make_unique<AnswerFrame>(items, level, this, int(frames.size()) + 1));
}

namespace {

struct Reading
{
    ExpressionValue operator()(std::monostate) const { return {}; }
    ExpressionValue operator()(double number) const { return ExpressionValue::number(number); }
    ExpressionValue operator()(const QString &text) const { return ExpressionValue::text(text); }
    ExpressionValue operator()(QDate date) const
    {
        return date.isValid() ? ExpressionValue::date({date, {}}) : ExpressionValue();
    }
    ExpressionValue operator()(const QStringList &choices) const
    {
        return ExpressionValue::text(choices.join(u' '));
    }
    ExpressionValue operator()(const Instances &) const { return {}; }
};

} // namespace

ExpressionValue reading(const Value &value)
{
    return std::visit(Reading(), value);
}

Value computedValue(const ExpressionValue &value)
{
    switch (value.kind()) {
    case ExpressionValue::Kind::Empty:
        break;
    case ExpressionValue::Kind::Number:
        return std::isfinite(value.toNumber()) ? Value(value.toNumber()) : Value();
    case ExpressionValue::Kind::Date:
        if (const auto moment = value.toDate(); moment && !moment->time.isValid())
            return moment->date;
        return value.toText();
    case ExpressionValue::Kind::Text:
    case ExpressionValue::Kind::Boolean:
        return value.toText();
    }
    return {};
}

} // namespace octant
