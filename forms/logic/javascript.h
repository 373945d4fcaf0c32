// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/logic/expression.h"

namespace octant {

/// An expression as a JavaScript function, for a form that is filled in without this program:
///
///     ${area} > 10        →   x=>x.fold(x.answer("area",0),[[">",10]])
///
/// `x` is an evaluation of resources/form/logic.js, which computes the same value as Expression::evaluate(),
/// or the same problem at the same place. Two things differ by nature: JavaScript does not give up on a
/// regular expression that takes too long, and the work that one evaluation may do is counted more coarsely.
///
/// The text may stand in a <script> element whatever the expression holds: nothing in it ends the element or
/// a line.
QString toJavaScript(const Expression &expression);

/// A text as a JavaScript literal in straight quotes, with the same promise.
QString javaScriptLiteral(const QString &text);

} // namespace octant
