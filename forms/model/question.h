// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/model/codes.h"
#include "forms/model/text.h"

#include <QList>
#include <QMap>
#include <QStringList>

#include <optional>

namespace octant {

enum class QuestionType {
    Text,
    LongText,
    Integer,
    Decimal,
    Percent, ///< a decimal number in per cent: 35 means 35 %
    Money,   ///< a decimal number in euro
    Date,
    YesNo,          ///< answered "yes" or "no"
    SelectOne,      ///< answered with one choice code
    SelectMultiple, ///< answered with a list of choice codes
    File,           ///< evidence: answered with a list of names of attachments
    Calculated,     ///< computed from other answers by whoever reads them; never answered, never travels
    Note,           ///< words to read; nothing to answer
    Hidden, ///< kept from an imported form (a device's number, a start time); neither asked nor computed
};

/// The type's name in files: "text", "long_text", "select_one" …
QString nameOf(QuestionType type);
std::optional<QuestionType> questionTypeOf(const QString &name);
/// Numbers that people enter; each may carry a qualifier.
bool isNumeric(QuestionType type);
bool hasChoices(QuestionType type);
/// Whether a partner answers it: all but Calculated, Note and Hidden.
bool isAnswered(QuestionType type);

/// Which part of a person's contact details an answer is. Such answers never enter a revision.
enum class PersonalRole { None, Name, Mail, Telephone };
/// The role's name in files; empty for None, which has no name.
QString nameOf(PersonalRole role);
std::optional<PersonalRole> personalRoleOf(const QString &name);

/// The desired change of what a question measures.
enum class Direction { Neutral, Higher, Lower, Maintain };
QString nameOf(Direction direction);
std::optional<Direction> directionOf(const QString &name);

struct Choice
{
    QString code;
    Text label;
    QMap<QString, QString> columns{}; ///< further columns, for choice filters and look-ups

    bool operator==(const Choice &) const = default;
};

/// What an imported form says and this program has no use for, by the form's name for it (its column). Kept,
/// never interpreted, written out again.
using Inert = QMap<QString, QString>;

/// One question of a questionnaire. Expressions are XLSForm expressions; empty means there is none.
///
/// What XLSForm calls a matrix or a repeat is a Group of questions, not a question.
struct Question
{
    QuestionCode code;
    QuestionType type = QuestionType::Text;
    Text label;
    Text help;
    UnitCode unit; ///< empty for numbers without a unit and for everything else
    QList<Choice> choices;
    QString list;            ///< name of the list of choices in an imported form; empty: none of its own
    QString choiceFilter;    ///< which choices are offered: holds for a choice, whose columns are bare words
    SectionCode group;       ///< the group of its section that it stands in; empty: directly in the section
    bool required = false;   ///< must be answered, or carry a qualifier, wherever it is relevant
    QString requiredWhen;    ///< the same, but only where this holds
    Text requiredMessage;    ///< what to say where it is missing; empty: the program's own words
    QString relevant;        ///< asked only where this holds
    QString constraint;      ///< what an answer must satisfy; `.` is the answer itself
    Text constraintMessage;  ///< what to say where it does not; empty: the program's own words
    QString calculation;     ///< of a Calculated question: its value
    QString defaultValue;    ///< what an empty form begins with; plain text or an expression
    bool readOnly = false;   ///< shown, not to be changed by who fills in
    IndicatorCode indicator; ///< the indicator that it feeds first, if any
    Direction direction = Direction::Neutral;
    ImpactAreaCode impactArea;
    QStringList standards; ///< references such as "VSME B3 (par. 29)"
    PersonalRole personal = PersonalRole::None;
    QStringList sets;  ///< form sets that ask it: "full", "short"; empty: every one
    QStringList kinds; ///< kinds of partners that are asked it; empty: every one
    QString name;      ///< its name in an imported form where that could not be its code
    Inert inert;

    const Choice *choice(const QString &choiceCode) const;
    /// Whether a form set asks it of a kind of partner; an empty set or kind stands for any.
    bool isAskedOf(const QString &set, const QString &kind) const;
    bool operator==(const Question &) const = default;
};

} // namespace octant
