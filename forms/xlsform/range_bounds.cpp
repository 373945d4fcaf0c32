// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/xlsform/range_bounds.h"

#include <QRegularExpression>

namespace octant::xlsform {

using namespace Qt::StringLiterals;

namespace {

QString numberIn(const QString &parameters, const QString &name, const QString &otherwise)
{
    const QRegularExpression pattern(uR"((?:^|[;,\s])%1\s*=\s*(-?[0-9]+(?:\.[0-9]+)?))"_s.arg(name),
                                     QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = pattern.match(parameters);
    return match.hasMatch() ? match.captured(1) : otherwise;
}

} // namespace

QString RangeBounds::constraint() const
{
    return u". >= %1 and . <= %2"_s.arg(start, end);
}

RangeBounds rangeBoundsOf(const QString &parameters)
{
    RangeBounds bounds{numberIn(parameters, u"start"_s, u"1"_s), numberIn(parameters, u"end"_s, u"10"_s),
                       true};
    const QString step = numberIn(parameters, u"step"_s, u"1"_s);
    for (const QString &number : {bounds.start, bounds.end, step})
        bounds.whole = bounds.whole && !number.contains(u'.');
    return bounds;
}

} // namespace octant::xlsform
