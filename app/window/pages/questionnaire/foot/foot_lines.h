// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/pages/questionnaire/foot/foot_model.h"
#include "forms/authoring/check.h"

#include <QCoreApplication>

namespace octant {

/// Puts what the foot of the builder shows into lines.
class FootLines
{
    Q_DECLARE_TR_FUNCTIONS(octant::FootLines)
public:
    static QList<FootLine> of(const QList<Finding> &findings);
    static QList<FootLine> of(const QList<MissingWording> &missing);
    static QList<FootLine> differences(const Questionnaire &questionnaire, const Questionnaire &earlier,
                                       Language language);

private:
    static QString missingWords(const MissingWording &missing);
};

} // namespace octant
