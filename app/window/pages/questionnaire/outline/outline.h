// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/language/language.h"
#include "forms/model/questionnaire.h"

#include <QList>

namespace octant {

/// One line of the outline of a questionnaire: a section, a group or a question, and what stands below it.
struct OutlineItem
{
    enum class Kind { Section, Group, Question };

    Kind kind = Kind::Section;
    QString code;
    QString title;             ///< wording or title in the reader's language; may be empty
    PrincipleCode principle{}; ///< of a section
    GroupKind group = GroupKind::Plain;
    int position = 0; ///< where it begins among all questions of its section
    int count = 0;    ///< how many questions it has all in all; 1 for a question
    QList<OutlineItem> items{};

    bool operator==(const OutlineItem &) const = default;
};

/// The sections, groups and questions that a form set asks (the empty set: all) and that hold every word of a
/// search in label or code, in any language and script. While something is searched for, sections and groups
/// without such a question are left out; else empty ones are there, so that something can be put into them.
QList<OutlineItem> outlineOf(const Questionnaire &questionnaire, const QString &set, const QString &search,
                             Language language);

/// The same lines in the same places, whatever they say.
bool haveSameShape(const QList<OutlineItem> &left, const QList<OutlineItem> &right);

} // namespace octant
