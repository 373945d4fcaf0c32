// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/pages/overview/overview_figures.h"
#include "forms/language/words.h"
#include "records/model/framework.h"

namespace octant {

/// A key figure, ready to be shown.
struct KeyFigureWords
{
    QString name; ///< "responses", "commitments", "onTrack", or the code of an indicator
    QString title;
    QString number;
    QStringList notes; ///< on how many it stands, and how it changed
};

QList<KeyFigureWords> keyFigureWords(const OverviewFigures &figures, const Framework &framework,
                                     const Words &words);

} // namespace octant
