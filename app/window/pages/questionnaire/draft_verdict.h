// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/pages/questionnaire/questionnaire_reading.h"
#include "forms/authoring/check.h"
#include "forms/authoring/effort.h"

#include <QSet>

namespace octant {

/// What can be said about a questionnaire as it stands: what is wrong with it, what is missing, how much it
/// asks and what its answers serve.
struct DraftVerdict
{
    QList<Finding> findings;
    QList<MissingWording> missing;
    QHash<QString, FormSize> sizes; ///< by "set/kind"; empty codes for all
    Feeds feeds;

    int count(Severity severity) const;
    const FormSize &sizeOf(const QString &set, const QString &kind) const;
    /// The worst that is said of each question, group and section.
    QHash<QString, Severity> severities() const;
};

/// Works it all out, held against the framework of a year. Takes some time: for another thread.
DraftVerdict judge(const Questionnaire &questionnaire, const Framework &framework, int year);

} // namespace octant
