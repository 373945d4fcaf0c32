// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/logic/filled_form.h"

namespace octant {

/// A wording with each `${…}` replaced by its answer as people read it: the words of choices, numbers and
/// dates in the form's language; nothing for a blank, irrelevant or unknown one. It is written for an item
/// (-1: for the whole form) in a frame.
QString filledIn(const QString &wording, const FilledForm &form, int item, const AnswerFrame &frame);

} // namespace octant
