// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/model/questionnaire.h"

namespace octant {

/// A text that people read, and where it stands.
struct Wording
{
    QString code;   ///< of the question, group or section
    QString member; ///< "label", "title", "choices.<code>" …
    QString choice; ///< the choice's code; empty: it is no choice's
    const Text *text = nullptr;
};

/// The texts of a question, group or section; empty ones too.
QList<Wording> wordingsOf(const Question &question);
QList<Wording> wordingsOf(const Group &group);
QList<Wording> wordingsOf(const Section &section);

/// The languages of a questionnaire in which a text is missing; none where it is missing in all, or has no
/// language.
QStringList missingLanguages(const Text &text, const QStringList &languages);

/// The names in ${…} of a text, in every language.
QStringList namesIn(const Text &text);

} // namespace octant
