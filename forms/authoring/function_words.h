// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/language/words.h"

#include <span>

namespace octant {

/// How a function of the expression language is spoken of.
struct FunctionWords
{
    const char *name;
    /// What it does, for those who look for one.
    const char *description;
    /// What a call comes to, as an ICU pattern with {a}, {b}, {c} for its arguments and {all} for those of
    /// any number; where a language declines it, {role} is "subject" or "object".
    const char *phrase;
    /// Whether the phrase is a clause that holds or not ("{a} contains {b}").
    bool isClause = false;
};

/// All of them, in the order of their names.
std::span<const FunctionWords> functionWords();
/// Null: there is no such function.
const FunctionWords *wordsOf(const QString &function);

} // namespace octant
