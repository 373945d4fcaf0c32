// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/language/language.h"

#include <QList>
#include <QString>

#include <optional>

namespace octant {

/// A named argument of a message: its text, and its value where it is a number that may select a form.
struct MessageArgument
{
    QString name;
    QString text;
    std::optional<double> number;
};

/// Fills in an ICU message pattern. "{n}" and "#" become the argument's text: ICU itself would write
/// Bulgarian numbers of four digits with a gap and negative ones with a hyphen. A pattern that is none comes
/// out as it is.
QString filledIn(const QString &pattern, const QList<MessageArgument> &arguments, Language language);

} // namespace octant
