// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The edits of sections.

#include "forms/authoring/code_register.h"
#include "forms/authoring/edit_problems.h"
#include "forms/authoring/edits.h"
#include "forms/authoring/placement.h"
#include "forms/authoring/renaming.h"

#include <algorithm>

namespace octant {

namespace {

Result<qsizetype> indexOf(const Questionnaire &questionnaire, const SectionCode &code)
{
    const auto found = std::ranges::find(questionnaire.sections, code, &Section::code);
    if (found == questionnaire.sections.end())
        return std::unexpected(EditProblems::unknownSection(code.text()));
    return found - questionnaire.sections.begin();
}

Result<void> admitAll(const Questionnaire &questionnaire, Section &section)
{
    CodeRegister codes(questionnaire);
    QStringList wanted{section.code.text()};
    for (const Group &group : std::as_const(section.groups))
        wanted << group.code.text();
    for (const Question &question : std::as_const(section.questions))
        wanted << question.code.text();
    for (const QString &code : std::as_const(wanted)) {
        if (const Result<void> free = codes.admit(code); !free)
            return free;
        codes.take(code);
    }
    for (Question &question : section.questions) {
        if (const Result<void> admitted = admit(question, questionnaire); !admitted)
            return admitted;
    }
    return {};
}

} // namespace

Result<Questionnaire> withSection(const Questionnaire &questionnaire, const Section &added, int position)
{
    Questionnaire changed = questionnaire;
    Section section = added;
    if (const Result<void> admitted = admitAll(questionnaire, section); !admitted)
        return std::unexpected(admitted.error());
    changed.sections.insert(std::clamp<qsizetype>(position, 0, changed.sections.size()), section);
    return changed;
}

Result<Questionnaire> withoutSection(const Questionnaire &questionnaire, const SectionCode &code)
{
    const Result<qsizetype> index = indexOf(questionnaire, code);
    if (!index)
        return std::unexpected(index.error());
    Questionnaire changed = questionnaire;
    changed.sections.removeAt(*index);
    return changed;
}

Result<Questionnaire> withSectionMoved(const Questionnaire &questionnaire, const SectionCode &code,
                                       int position)
{
    const Result<qsizetype> index = indexOf(questionnaire, code);
    if (!index)
        return std::unexpected(index.error());
    Questionnaire changed = questionnaire;
    changed.sections.move(*index, std::clamp<qsizetype>(position, 0, changed.sections.size() - 1));
    return changed;
}

Result<Questionnaire> withSectionChanged(const Questionnaire &questionnaire, const SectionCode &code,
                                         const Section &changed)
{
    const Result<qsizetype> index = indexOf(questionnaire, code);
    if (!index)
        return std::unexpected(index.error());
    if (const auto free = CodeRegister(questionnaire).admitInstead(changed.code.text(), code.text()); !free)
        return std::unexpected(free.error());
    Questionnaire result = questionnaire;
    Section &section = result.sections[*index];
    Section replaced = changed;
    replaced.code = code;
    replaced.groups = section.groups;
    replaced.questions = section.questions;
    section = replaced;
    if (changed.code != code)
        renameEverywhere(result, {{code.text(), changed.code.text()}});
    return result;
}

} // namespace octant
