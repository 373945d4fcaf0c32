// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/logic/whole_match.h"

#include <QRegularExpression>

namespace octant {

using namespace Qt::StringLiterals;

namespace {

// PCRE's own limit, set where it allows it, at the very start of the pattern. Compiled code would count its
// steps differently, so it is left out.
QRegularExpression compiled(const QString &pattern)
{
    return QRegularExpression(u"(*NO_JIT)(*LIMIT_MATCH=200000)\\A(?:"_s + pattern + u")\\z"_s);
}

} // namespace

WholeMatch matchWhole(const QString &text, const QString &pattern)
{
    // On its own first: with brackets around it "a)(b" would be valid.
    if (!isValidPattern(pattern))
        return WholeMatch::Invalid;
    const QRegularExpressionMatch match = compiled(pattern).match(text);
    if (!match.isValid())
        return WholeMatch::TooSlow;
    return match.hasMatch() ? WholeMatch::Matches : WholeMatch::Differs;
}

bool isValidPattern(const QString &pattern)
{
    return QRegularExpression(pattern).isValid() && compiled(pattern).isValid();
}

} // namespace octant
