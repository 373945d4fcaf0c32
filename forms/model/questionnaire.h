// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/model/question.h"
#include "forms/model/unit.h"

namespace octant {

/// A named group of questions, asked once or, for a repeat, once for each instance.
struct Section
{
    SectionCode code;
    Text title;
    PrincipleCode principle; ///< empty for sections that belong to no principle
    bool repeat = false;
    QList<Question> questions;

    bool operator==(const Section &) const = default;
};

/// A selection of the questions for one sort of partner: "full", "short".
struct FormSet
{
    QString code;
    Text title;

    bool operator==(const FormSet &) const = default;
};

/// What is asked: sections of questions. Answers are kept apart, in Answers.
struct Questionnaire
{
    QString code;
    Text title;
    QStringList languages; ///< tags of the languages its texts are in
    QList<FormSet> sets;
    QList<Unit> units; ///< the units that its questions use
    QList<Section> sections;

    /// The question of a code, wherever it stands; null where there is none.
    const Question *question(const QuestionCode &questionCode) const;
    /// The section in which a question stands; null where there is none.
    const Section *sectionOf(const QuestionCode &questionCode) const;
    const Section *section(const SectionCode &sectionCode) const;
    const Unit *unit(const UnitCode &unitCode) const;
    /// Codes of the questions of a form set, in order.
    QList<QuestionCode> questionsOf(const QString &set) const;
    int questionCount() const;

    bool operator==(const Questionnaire &) const = default;
};

/// A questionnaire frozen by publishing. Its bytes are stored and shipped as they were published and never
/// written anew, so that the hash stays the name of exactly this wording.
struct Edition
{
    EditionHash hash;
    QByteArray bytes;
    Questionnaire questionnaire;
};

} // namespace octant
