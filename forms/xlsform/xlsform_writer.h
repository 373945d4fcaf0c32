// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/model/questionnaire.h"
#include "forms/xlsform/finding_list.h"

#include <QByteArray>

namespace octant::xlsform {

/// The workbook of a questionnaire: the sheets survey, choices, external_choices, settings and octant, as far
/// as there is something in them.
QByteArray writeForm(const Questionnaire &questionnaire, FindingList &lost);

} // namespace octant::xlsform
