// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/xlsform/finding_list.h"
#include "forms/xlsform/survey_item.h"

namespace octant::xlsform {

/// Reports what the form logic will not take, above all questions that wait for each other, at the cells that
/// say so. Rows in which there is an error already are passed over for anything but that.
void reportLogic(const Questionnaire &questionnaire, const SurveyItems &items, const QString &sheet,
                 FindingList &findings);

} // namespace octant::xlsform
