// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace octant::xlsform {

/// What a column of the sheet survey says.
enum class Field {
    Unknown, ///< a column of the author's own: kept, never interpreted
    Kept,    ///< known to XLSForm, of no use here: kept
    Type,
    Name,
    Label,
    Hint,
    Required,
    RequiredMessage,
    Relevant,
    Constraint,
    ConstraintMessage,
    Calculation,
    Default,
    ReadOnly,
    ChoiceFilter,
    RepeatCount,
    Appearance,
    Parameters,
    Disabled,
    // What only this program knows.
    OwnCode,         ///< the code, where it is not the name
    OwnName,         ///< the imported name, where the form had to be given another
    OwnType,         ///< "percent" …: the question type, where the type says less
    OwnLabel,        ///< "none": the label only fills the cell
    OwnList,         ///< the list's name in the questionnaire where it is another; "-": it has none
    OwnSection,      ///< on rows outside groups: the code of their section
    OwnUngrouped,    ///< "yes": the group is a section whose questions stood in none
    OwnKind,         ///< "matrix"
    OwnPosition,     ///< of a group among those of its section
    OwnRequiredWhen, ///< the condition beside an unconditional "required"
    OwnUnit,
    OwnIndicator,
    OwnDirection,
    OwnArea,
    OwnStandards,
    OwnPersonal,
    OwnSets,
    OwnKinds,
    OwnPrinciple,
};

/// The name under which a column is written: "constraint_message", "octant_unit".
QString nameOf(Field field);

/// What a header says.
struct Header
{
    Field field = Field::Unknown;
    QString language; ///< as it is spelled: "English (en)"; empty: none

    bool operator==(const Header &) const = default;
};

/// Understands the spellings in use: "Label :: English", "bind::relevant", "relevance", "read only" …
Header surveyHeaderOf(const QString &cell);

/// The columns of the sheets choices and external_choices; what is none of these belongs to the choices.
enum class ChoiceField { Column, List, Name, Label };
struct ChoiceHeader
{
    ChoiceField field = ChoiceField::Column;
    QString language;
};
ChoiceHeader choiceHeaderOf(const QString &cell);

/// Lower case, inner spaces and hyphens as single underscores: how names of columns, sheets and types are
/// compared.
QString normalised(const QString &text);

} // namespace octant::xlsform
