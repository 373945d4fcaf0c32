// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/fill/filling.h"

#include "app/window/fill/fill_items.h"
#include "app/window/fill/readable_logic.h"
#include "forms/authoring/explanation.h"
#include "records/intake/commitment_block.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace octant {

namespace {

bool isTerm(const QString &code)
{
    using namespace commitment_block;
    static const QSet<QString> terms = {
        number.text(),     principle.text(),   wording.text(),   type.text(),         indicator.text(),
        unit.text(),       direction.text(),   scale.text(),     baselineYear.text(), baselineValue.text(),
        targetYear.text(), targetValue.text(), otherUnit.text(),
    };
    return terms.contains(code);
}

} // namespace

Filling::Filling(FillForm::Content content, const QList<Unit> &known, QObject *parent)
    : QObject(parent)
    , m_content(std::move(content))
    , m_index(m_content.questionnaire)
    , m_words(m_content.language)
    , m_units(m_content.questionnaire, known)
{
    ReadableLogic readable = readableLogic(m_content.questionnaire);
    m_problems = readable.leftOut;
    m_logic.emplace(std::move(readable.logic));
    m_state.emplace(*m_logic, m_content.asked, m_content.today, m_content.language);
    if (!m_content.answers.isEmpty()) // else the default values stay
        m_state->setAnswers(m_content.answers);
    countQuestions();
    findStanding();
}

Filling::~Filling() = default;

void Filling::countQuestions()
{
    int sections = 0;
    for (const Section &section : m_content.questionnaire.sections) {
        int questions = 0;
        for (const Question &question : section.questions) {
            if (!m_content.asked.contains(question.code) || !isAnswered(question.type))
                continue;
            sections += questions == 0 ? 1 : 0;
            m_numbers.insert(question.code, u"%1.%2"_s.arg(sections).arg(++questions));
        }
    }
}

/// Rows that came complete, with number and wording, and do not announce a new commitment.
void Filling::findStanding()
{
    using namespace commitment_block;
    if (!isIn(m_content.questionnaire))
        return;
    const Instances &rows = m_content.answers[block].instances();
    for (int row = 0; row < rows.size(); ++row) {
        const bool isNew = rows[row][act].text().isEmpty() || rows[row][act].text() == "new"_L1;
        if (!isNew && rows[row][number].hasValue() && rows[row][commitment_block::wording].hasValue())
            m_standing.insert(row + 1);
    }
}

bool Filling::isShown(const Section &section) const
{
    const bool asksAnything = std::ranges::any_of(section.questions, [&](const Question &question) {
        return question.type != QuestionType::Hidden && m_content.asked.contains(question.code);
    });
    return asksAnything && (section.repeat || m_state->isRelevant({section.code.text(), {}}));
}

QString Filling::wording(const Text &text, const AnswerPlace &from) const
{
    const QString wording = text.in(m_content.language);
    return wording.contains(u"${"_s) ? m_state->filledIn(wording, from) : wording;
}

QString Filling::explained(const Question &question) const
{
    const auto naming = [this](const QuestionCode &code) {
        const Question *named = m_index.question(code);
        return m_words.message(m_words.say("FillForm", "question {number} (“{wording}”)"),
                               {{u"number"_s, numberOf(code)},
                                {u"wording"_s, named ? named->label.in(m_content.language) : code.text()}});
    };
    return Explanation{m_content.questionnaire, m_words, naming, question.code}.ofConstraint(
        question.constraint);
}

QList<Choice> Filling::choices(const AnswerPlace &place) const
{
    QList<Choice> offered = m_state->choices(place);
    if (place.code == commitment_block::act.text() && place.instances.size() == 1 &&
        m_standing.contains(place.instances[0]))
        offered.removeIf([](const Choice &choice) { return choice.code == "new"_L1; });
    return offered;
}

QuestionCode Filling::keyQuestion(const SectionCode &repeat) const
{
    if (repeat.text() == commitment_block::block.text())
        return commitment_block::number;
    const QuestionIndex::Entry *entry = m_index.find(repeat.text());
    for (const FillItem &item : itemsIn(*entry->section, repeat, m_content.asked))
        if (item.question && isAnswered(item.question->type))
            return item.question->code;
    return {};
}

const Answers *Filling::lastInstance(const SectionCode &repeat, const QList<int> &instances,
                                     const Answers &around) const
{
    const QuestionCode key = keyQuestion(repeat);
    const Answer now = m_state->answer({key.text(), instances});
    if (key.isEmpty() || !now.hasValue())
        return nullptr;
    const Instances &rows = around[QuestionCode(repeat.text())].instances();
    const auto it =
        std::ranges::find_if(rows, [&](const Answers &row) { return row[key].value == now.value; });
    return it == rows.cend() ? nullptr : &*it;
}

Answer Filling::lastYear(const AnswerPlace &place) const
{
    const Answers *answers = &m_content.lastYear;
    QList<int> instances;
    const QList<SectionCode> repeats = m_index.repeatsAround(place.code);
    for (qsizetype depth = 0; depth < repeats.size() && answers; ++depth) {
        instances.append(place.instances.value(depth));
        answers = lastInstance(repeats[depth], instances, *answers);
    }
    return answers ? (*answers)[QuestionCode(place.code)] : Answer();
}

bool Filling::isLocked(const AnswerPlace &place) const
{
    using namespace commitment_block;
    const Question *question = m_index.question(QuestionCode(place.code));
    if (question && question->readOnly)
        return true;
    if (!isTerm(place.code) || place.instances.size() != 1 || !m_standing.contains(place.instances[0]))
        return false;
    const QString now = m_state->answer({act.text(), place.instances}).text();
    return place.code == number.text() || now != "revise"_L1;
}

bool Filling::isStanding(const AnswerPlace &instance) const
{
    return instance.code == commitment_block::block.text() && instance.instances.size() == 1 &&
           m_standing.contains(instance.instances[0]);
}

void Filling::publish(const FormChange &change, const AnswerPlace &own)
{
    Q_EMIT changed(FillChange(change, own));
    Q_EMIT settled();
}

void Filling::set(const AnswerPlace &place, const Answer &answer)
{
    if (m_state->answer(place) == answer)
        return;
    Q_EMIT aboutToChange();
    publish(m_state->set(place, answer), place);
}

void Filling::addInstance(const AnswerPlace &repeat)
{
    Q_EMIT aboutToChange();
    FormChange change = m_state->addInstance(repeat);
    change.instances.append(repeat);
    publish(change, repeat);
}

void Filling::removeInstance(const AnswerPlace &instance)
{
    Q_EMIT aboutToChange();
    FormChange change = m_state->removeInstance(instance);
    AnswerPlace repeat = instance;
    const int position = repeat.instances.takeLast();
    if (repeat.code == commitment_block::block.text()) {
        QSet<int> standing;
        for (const int row : std::as_const(m_standing))
            if (row != position)
                standing.insert(row > position ? row - 1 : row);
        m_standing = standing;
    }
    change.instances.append(repeat);
    publish(change, repeat);
}

QStringList Filling::attach(const QStringList &paths)
{
    QStringList names;
    for (const QString &path : paths) {
        const QFileInfo file(path);
        QString name = file.fileName();
        for (int copy = 2; m_attachments.contains(name) && m_attachments[name] != path; ++copy)
            name = file.suffix().isEmpty()
                       ? u"%1 (%2)"_s.arg(file.completeBaseName()).arg(copy)
                       : u"%1 (%2).%3"_s.arg(file.completeBaseName()).arg(copy).arg(file.suffix());
        m_attachments.insert(name, path);
        names.append(name);
    }
    return names;
}

} // namespace octant
