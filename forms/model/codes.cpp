// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/model/codes.h"

#include <QRegularExpression>

namespace octant {

bool isValidQuestionCode(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("\\A[A-Za-z][A-Za-z0-9_]{0,63}\\z"));
    return pattern.match(text).hasMatch();
}

} // namespace octant
