// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>

#include <functional>

namespace octant::xlsform {

/// The names in every `${name}` of a text, also between quotes, where pyxform replaces them too.
QSet<QString> namesReferredTo(const QString &text);

/// Puts other names into each `${name}`. @p otherName gets the name and its offset in the text; what it gives
/// back empty or the same stays as it is written.
QString withReferences(const QString &text,
                       const std::function<QString(const QString &name, qsizetype offset)> &otherName);

/// Puts @p other in the place of a name that is the step of a path: "../name".
QString withPathStep(const QString &expression, const QString &name, const QString &other);

} // namespace octant::xlsform
