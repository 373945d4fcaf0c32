// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/store/database.h"

#include <QByteArray>
#include <QList>

#include <functional>

namespace octant {

/// How the invented alliance should be.
struct SampleOptions
{
    quint32 seed = 1;
    int partners = 48;          ///< 24 at least, so that every commitment has its partner
    int rounds = 4;             ///< 1 to 4; the last reports on 2025
    bool lastRoundOpen = false; ///< leave the last round's responses out, to be imported from files
};

/// A response of the last round as a file to import.
struct SampleFile
{
    QString name; ///< "A017.octresp"
    QByteArray bytes;
};

/// Fills a new register with an invented alliance: partners, framework, questionnaire, rounds with
/// invitations, responses and commitments. The same options give the same register, times included. Nobody in
/// it exists.
///
/// Gives the responses of the last round as files; with lastRoundOpen they are not in the register yet, and
/// importing them with everything accepted brings it to the same state (times aside).
/// @p progress is told the share done, 0 to 1.
QList<SampleFile> makeSample(Database &database, const SampleOptions &options,
                             const std::function<void(double)> &progress = {});

} // namespace octant
