// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/logic/whole_match.h"

#include "forms/logic/shared_pattern.h"

#include <QCache>
#include <QRegularExpression>

namespace octant {

using namespace Qt::StringLiterals;

namespace {

// PCRE's own limit, set where it allows it, at the very start of the pattern. Compiled code would count its
// steps differently, so it is left out.
QRegularExpression compiled(const QString &pattern)
{
    return QRegularExpression(u"(*NO_JIT)(*LIMIT_MATCH=200000)^(?:"_s + sharedPattern(pattern).value() +
                              uR"()(?![\d\D]))"_s);
}

// Compiling takes far longer than matching, and a form has few patterns for many answers.
QRegularExpression expressionFor(const QString &pattern)
{
    thread_local QCache<QString, QRegularExpression> recent(100);
    if (!recent.contains(pattern))
        recent.insert(pattern, new QRegularExpression(compiled(pattern)));
    return *recent.object(pattern);
}

} // namespace

WholeMatch matchWhole(const QString &text, const QString &pattern)
{
    if (!text.isValidUtf16())
        return WholeMatch::Differs;
    const QRegularExpressionMatch match = expressionFor(pattern).match(text);
    if (!match.isValid())
        return WholeMatch::TooSlow;
    return match.hasMatch() ? WholeMatch::Matches : WholeMatch::Differs;
}

} // namespace octant
