// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/model/questionnaire.h"
#include "forms/xlsform/fields.h"
#include "forms/xlsform/types.h"

#include <QList>
#include <QMap>

namespace octant::xlsform {

/// A question, group or repeat of a form that is being read, in its place.
struct SurveyItem
{
    TypeCell::Kind kind = TypeCell::Kind::Question; ///< or BeginGroup, BeginRepeat
    int row = 0;
    int parent = -1; ///< the item around it; -1: none
    QString name;    ///< in the form
    /// A question; of groups and repeats the code, label (their title), relevant, name and inert cells.
    Question question;
    QMap<Field, int> columns; ///< where its cells stand

    // of groups and repeats
    GroupKind groupKind = GroupKind::Plain;
    QString repeatCount;
    PrincipleCode principle;
    bool ungrouped = false; ///< a section whose questions stood in no group
    int position = -1;      ///< among the groups of its section; -1: where it stands

    QString section; ///< of what stands outside groups: the code of its section, if the form tells

    bool isContainer() const { return kind != TypeCell::Kind::Question; }
    bool isRepeat() const { return kind == TypeCell::Kind::BeginRepeat; }
};

using SurveyItems = QList<SurveyItem>;

/// The items around an item, the nearest first.
QList<int> itemsAround(const SurveyItems &items, int item);

} // namespace octant::xlsform
