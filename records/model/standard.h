// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/model/questionnaire.h"
#include "records/model/framework.h"

namespace octant {

/// The framework that every new register starts with.
Framework standardFramework();

/// The annual questionnaire that the program brings along: all questions of the bank, and the short form.
Questionnaire standardQuestionnaire();

} // namespace octant
