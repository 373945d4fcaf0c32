// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/model/questionnaire.h"

#include <QHash>

namespace octant {

/// Finds questions, groups and sections of a questionnaire by their codes in constant time, and the repeats
/// around them. Borrows the questionnaire, which must outlive it unchanged.
class QuestionIndex
{
public:
    struct Entry
    {
        const Section *section = nullptr;
        const Group *group = nullptr;       ///< null for sections and questions
        const Question *question = nullptr; ///< null for sections and groups
        SectionCode repeat;                 ///< the innermost repeat around it; empty: none

        /// Whether it is itself a repeat.
        bool isRepeat() const;
    };

    explicit QuestionIndex(const Questionnaire &questionnaire);

    /// Of a section, group or question; null where there is none of this code.
    const Entry *find(const QString &code) const;
    /// Null where no question has this code.
    const Question *question(const QuestionCode &code) const;
    /// The repeats around a code, the outermost first; not itself.
    QList<SectionCode> repeatsAround(const QString &code) const;

private:
    QHash<QString, Entry> m_entries;

    void add(const Section &section);
    SectionCode repeatAround(const Section &section, const SectionCode &group) const;
};

} // namespace octant
