// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The edits of questions.

#include "forms/authoring/code_register.h"
#include "forms/authoring/edit_problems.h"
#include "forms/authoring/edits.h"
#include "forms/authoring/placement.h"
#include "forms/authoring/renaming.h"

#include <QSet>

#include <algorithm>

namespace octant {

namespace {

/// Gives questions codes that are free, and lets their references to each other follow.
QList<Question> withFreeCodes(Questionnaire questionnaire, const QList<Question> &questions,
                              const SectionCode &section)
{
    CodeRegister codes(questionnaire);
    const auto place = std::ranges::find(questionnaire.sections, section, &Section::code);
    QList<Question> named = questions;
    Renames renames;
    QSet<QString> seen;
    for (Question &question : named) {
        const QString given = question.code.text();
        question.code =
            given.isEmpty() ? nextCode(questionnaire, section) : QuestionCode(codes.freeCode(given));
        if (!seen.contains(given) && given != question.code.text())
            renames.insert(given, question.code.text());
        seen.insert(given);
        codes.take(question.code.text());
        place->questions << question; // for the next code
    }
    for (Question &question : named)
        renameInside(question, renames);
    return named;
}

/// Takes questions out, in the order in which they stand. Groups stay, emptied ones too.
Result<QList<Question>> takeOut(Questionnaire &questionnaire, const QList<QuestionCode> &codes)
{
    QSet<QuestionCode> wanted(codes.begin(), codes.end());
    QList<Question> taken;
    for (Section &section : questionnaire.sections) {
        const auto isWanted = [&](const Question &question) { return wanted.contains(question.code); };
        if (std::ranges::none_of(std::as_const(section.questions), isWanted))
            continue;
        std::ranges::copy_if(std::as_const(section.questions), std::back_inserter(taken), isWanted);
        section.questions.removeIf(isWanted);
    }
    for (const Question &question : std::as_const(taken))
        wanted.remove(question.code);
    if (!wanted.isEmpty())
        return std::unexpected(EditProblems::unknownQuestion(wanted.constBegin()->text()));
    return taken;
}

void dropEmptiedGroups(Questionnaire &changed, const Questionnaire &before)
{
    for (qsizetype index = 0; index < changed.sections.size(); ++index) {
        if (!changed.sections.at(index).groups.isEmpty())
            octant::dropEmptiedGroups(changed.sections[index], before.sections.at(index));
    }
}

void putIn(Section &section, int position, const QList<Question> &questions)
{
    for (qsizetype index = 0; index < questions.size(); ++index)
        section.questions.insert(position + index, questions.at(index));
}

/// How many of a section's first questions are among the codes.
int countBefore(const Section &section, int position, const QList<QuestionCode> &codes)
{
    const QSet<QuestionCode> wanted(codes.begin(), codes.end());
    const auto first = section.questions.first(std::clamp<qsizetype>(position, 0, section.questions.size()));
    return int(
        std::ranges::count_if(first, [&](const Question &each) { return wanted.contains(each.code); }));
}

/// Gives every row of the matrix that a question stands in the same scale.
void spreadScale(Section &section, const Question &model)
{
    const Group *group = section.group(model.group);
    if (!group || group->kind != GroupKind::Matrix)
        return;
    for (Question &row : section.questions) {
        if (row.group == model.group) {
            row.choices = model.choices;
            row.list = model.list;
            row.choiceFilter = model.choiceFilter;
        }
    }
}

/// Puts a changed question where the old one was, or as near as its new group allows.
Result<void> replace(Section &section, qsizetype index, Question changed)
{
    const Group *group = section.group(changed.group);
    if (!changed.group.isEmpty() && !group)
        return std::unexpected(EditProblems::unknownGroup(changed.group.text()));
    const bool isRow = group && group->kind == GroupKind::Matrix;
    if (isRow && changed.type != QuestionType::SelectOne)
        return std::unexpected(EditProblems::rowOfAnotherType(changed.code.text()));
    if (changed.group == section.questions.at(index).group) {
        section.questions[index] = changed;
        spreadScale(section, changed);
        return {};
    }
    section.questions.removeAt(index);
    QList<Question> moved{changed};
    if (const Result<void> fits = fitInto(section, changed.group, moved); !fits)
        return fits;
    section.questions.insert(nearestPosition(section, int(index), changed.group), moved.first());
    return {};
}

} // namespace

Result<Questionnaire> withQuestions(const Questionnaire &questionnaire, const QList<Question> &questions,
                                    const QuestionSpot &spot, QList<QuestionCode> *codes)
{
    Questionnaire changed = questionnaire;
    const Result<Section *> section = sectionAt(changed, spot.section, spot.group);
    if (!section)
        return std::unexpected(section.error());
    QList<Question> added = withFreeCodes(questionnaire, questions, spot.section);
    for (Question &question : added) {
        question.group = spot.group;
        if (const Result<void> admitted = admit(question, questionnaire); !admitted)
            return std::unexpected(admitted.error());
    }
    if (const Result<void> fits = fitInto(**section, spot.group, added); !fits)
        return std::unexpected(fits.error());
    putIn(**section, nearestPosition(**section, spot.position, spot.group), added);
    if (codes) {
        codes->clear();
        for (const Question &question : std::as_const(added))
            *codes << question.code;
    }
    return changed;
}

Result<Questionnaire> withoutQuestions(const Questionnaire &questionnaire, const QList<QuestionCode> &codes)
{
    Questionnaire changed = questionnaire;
    if (const auto taken = takeOut(changed, codes); !taken)
        return std::unexpected(taken.error());
    dropEmptiedGroups(changed, questionnaire);
    return changed;
}

Result<Questionnaire> withMoved(const Questionnaire &questionnaire, const QList<QuestionCode> &codes,
                                const QuestionSpot &spot)
{
    Questionnaire changed = questionnaire;
    const Result<Section *> section = sectionAt(changed, spot.section, spot.group);
    if (!section)
        return std::unexpected(section.error());
    const int before = countBefore(**section, spot.position, codes);
    const int wanted = std::clamp(spot.position, 0, int((*section)->questions.size())) - before;
    Result<QList<Question>> moved = takeOut(changed, codes);
    if (!moved)
        return std::unexpected(moved.error());
    for (Question &question : *moved)
        question.group = spot.group;
    // The scale that the matrix had before, even where all of its rows are on the move.
    const Section &asItWas = *questionnaire.section(spot.section);
    if (const Result<void> fits = fitInto(asItWas, spot.group, *moved); !fits)
        return std::unexpected(fits.error());
    putIn(**section, nearestPosition(**section, wanted, spot.group), *moved);
    dropEmptiedGroups(changed, questionnaire);
    return changed;
}

Result<Questionnaire> withDuplicates(const Questionnaire &questionnaire, const QList<QuestionCode> &codes,
                                     QList<QuestionCode> *copies)
{
    Questionnaire rest = questionnaire;
    const Result<QList<Question>> originals = takeOut(rest, codes);
    if (!originals || originals->isEmpty())
        return originals ? Result<Questionnaire>(questionnaire) : std::unexpected(originals.error());
    const Question &last = originals->last();
    const Section &section = *questionnaire.sectionOf(last.code);
    const auto place = std::ranges::find(section.questions, last.code, &Question::code);
    const int behind = int(place - section.questions.begin()) + 1;
    return withQuestions(questionnaire, *originals, {section.code, behind, last.group}, copies);
}

Result<Questionnaire> withQuestion(const Questionnaire &questionnaire, const QuestionCode &code,
                                   const Question &changed)
{
    Questionnaire result = questionnaire;
    const Section *found = questionnaire.sectionOf(code);
    if (!found)
        return std::unexpected(EditProblems::unknownQuestion(code.text()));
    const CodeRegister codes(questionnaire);
    if (const auto free = codes.admitInstead(changed.code.text(), code.text()); !free)
        return std::unexpected(free.error());
    Question question = changed;
    question.code = code;
    if (const Result<void> admitted = admit(question, questionnaire); !admitted)
        return std::unexpected(admitted.error());
    Section &section = **sectionAt(result, found->code, {});
    const auto place = std::ranges::find(std::as_const(section.questions), code, &Question::code);
    const qsizetype index = place - section.questions.cbegin();
    if (const Result<void> replaced = replace(section, index, question); !replaced)
        return std::unexpected(replaced.error());
    if (changed.group != found->questions.at(index).group)
        octant::dropEmptiedGroups(section, *found);
    if (changed.code != code)
        renameEverywhere(result, {{code.text(), changed.code.text()}});
    return result;
}

} // namespace octant
