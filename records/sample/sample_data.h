// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/model/text.h"
#include "records/model/commitment.h"
#include "records/model/partner.h"

#include <QHash>
#include <QSet>
#include <QStringList>

namespace octant {

/// An invented partner and what its answers are made from.
struct SamplePartner
{
    Partner partner;
    QString
        pattern; ///< how much of everything it uses: "micro" … "large", "office", "municipality", "school" …
    double staff = 0; ///< full-time equivalents
    QString activity; ///< code of its main activity, КИД-2025
    QSet<QString>
        traits; ///< "industrial", "farming", "ghg", "packaging", "food", "nature", "land", "repair", "parks"
    int population = 0; ///< municipalities
    int members = 0;    ///< branch and business organisations
    QString domain;     ///< of its mail addresses
    int since = 0;      ///< the first reporting year that it was invited for
    QSet<int> answered; ///< reporting years for which its response was accepted
    QString whyLeft;
    Text formerName; ///< empty where it never changed its name
    QDate renamed;
    QString formerDomain;
    QDate domainChanged;

    bool has(const QString &trait) const { return traits.contains(trait); }
    bool isInvitedFor(int year) const
    {
        return since <= year && !(partner.left.isValid() && partner.left.year() <= year);
    }
    QString nameOn(QDate day, const QString &tag) const;
    QString domainOn(QDate day) const;
};

/// An invented commitment, with the value that it reached in 2025.
struct SampleCommitment
{
    CommitmentCode code;
    PartnerCode partner;
    CommitmentRevision terms;
    std::optional<double> reached;
    QString word; ///< the partner's own judgement
};

/// A commitment that arrives in the last round, as vague as they come.
struct SamplePledge
{
    PartnerCode partner;
    PrincipleCode principle;
    QString type;
    QString wording;
    int targetYear = 0; ///< 0 where none is given
};

/// The cast of the sample, from resources/sample.json.
struct SampleData
{
    QList<SamplePartner> partners;
    QList<SampleCommitment> commitments;
    QList<SamplePledge> pledges;
    QHash<QString, QStringList> texts; ///< wordings to choose from, by question code
    QStringList people;
    QStringList posts;
};

SampleData loadSampleData();

} // namespace octant
