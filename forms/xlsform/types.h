// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/model/question.h"

#include <QString>

#include <optional>

namespace octant::xlsform {

/// What a cell of the column "type" says.
struct TypeCell
{
    enum class Kind { Question, BeginGroup, BeginRepeat, EndGroup, EndRepeat, Unknown };

    Kind kind = Kind::Unknown;
    QString keyword;      ///< of a question: as XLSForm spells it, "select_one", "geopoint"
    QString rest;         ///< name of the list or of the file
    bool orOther = false; ///< a further choice "other" with a text

    bool begins() const { return kind == Kind::BeginGroup || kind == Kind::BeginRepeat; }
    bool ends() const { return kind == Kind::EndGroup || kind == Kind::EndRepeat; }
};

/// Understands the spellings in use: "Begin Group", "select one  yes_no", "int", "add text prompt".
TypeCell typeCellOf(const QString &cell);
/// The known type that is spelled most like an unknown one; empty: none is near.
QString nearestType(const QString &cell);

/// How much of a type is kept.
enum class TypeUse {
    Whole,    ///< this program has the same
    Changed,  ///< something near it takes its place, which is to be said
    Metadata, ///< filled in by a telephone; nothing here
};

struct TypeMeaning
{
    QuestionType type = QuestionType::Text;
    TypeUse use = TypeUse::Whole;
};

/// What a row's other cells say about its type.
struct TypeTraits
{
    bool calculated = false; ///< there is a calculation
    bool multiline = false;  ///< by its appearance
    bool whole = false;      ///< of a range: its bounds and its step are whole numbers
};

TypeMeaning meaningOf(const QString &keyword, const TypeTraits &traits);
/// The type under which a question is written.
QString keywordFor(QuestionType type);
/// Whether a type is followed by the name of a list of choices.
bool takesList(const QString &keyword);
/// Whether its choices are those of the sheet external_choices.
bool takesExternalList(const QString &keyword);

/// The only choice of a question that is to be acknowledged.
QList<Choice> acknowledgement();

} // namespace octant::xlsform
