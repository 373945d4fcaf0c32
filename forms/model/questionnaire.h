// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/model/question.h"
#include "forms/model/unit.h"
#include "forms/model/year_bridge.h"

namespace octant {

enum class GroupKind {
    Plain,  ///< questions that belong together
    Repeat, ///< asked once for each instance
    Matrix, ///< rows (its questions, each a SelectOne) against one scale (the choices that they share)
};
/// The kind's name in files: "plain", "repeat", "matrix".
QString nameOf(GroupKind kind);
std::optional<GroupKind> groupKindOf(const QString &name);

/// Questions of one section that stand together. Which they are, the questions say; they follow each other,
/// with those of the groups inside it among them.
struct Group
{
    SectionCode code; ///< sections, groups and questions share their codes
    Text title;
    SectionCode parent; ///< the group around it; empty: directly in the section
    GroupKind kind = GroupKind::Plain;
    QString relevant;    ///< its questions are asked only where this holds
    QString repeatCount; ///< of a repeat: how many instances there are; empty: as many as are given
    QString name;        ///< its name in an imported form where that could not be its code
    Inert inert;

    bool operator==(const Group &) const = default;
};

/// A named part of a questionnaire, asked once or, for a repeat, once for each instance.
struct Section
{
    SectionCode code;
    Text title;
    PrincipleCode principle; ///< empty for sections that belong to no principle
    bool repeat = false;
    QString relevant;       ///< its questions are asked only where this holds
    QString repeatCount;    ///< of a repeat: how many instances there are; empty: as many as are given
    bool ungrouped = false; ///< in an imported form its questions stand in no group
    QString name;           ///< its name in an imported form where that could not be its code
    Inert inert;
    QList<Group> groups; ///< outer ones before those inside them
    QList<Question> questions;

    const Group *group(const SectionCode &groupCode) const;
    /// A group of this section and the groups around it, the outermost first; empty for the empty code.
    QList<const Group *> groupsAround(SectionCode inner) const;

    bool operator==(const Section &) const = default;
};

/// A list of choices that no question offers but expressions look things up in.
struct ChoiceList
{
    QString name;
    QList<Choice> choices;

    bool operator==(const ChoiceList &) const = default;
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
    QList<ChoiceList> lists;
    QList<Section> sections;
    YearBridge bridge; ///< how it follows from last year's
    Inert inert;       ///< settings of an imported form

    /// The question of a code, wherever it stands; null where there is none.
    const Question *question(const QuestionCode &questionCode) const;
    /// The section in which a question stands; null where there is none.
    const Section *sectionOf(const QuestionCode &questionCode) const;
    const Section *section(const SectionCode &sectionCode) const;
    const Unit *unit(const UnitCode &unitCode) const;
    /// The section in which a group stands; null where there is none.
    const Section *sectionOfGroup(const SectionCode &groupCode) const;
    /// Codes of the questions that a form set asks of a kind of partner, in order; empty stands for any.
    QList<QuestionCode> questionsOf(const QString &set, const QString &kind = {}) const;
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
