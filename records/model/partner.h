// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/model/text.h"
#include "records/model/ids.h"

#include <QDate>
#include <QDateTime>
#include <QStringList>

namespace octant {

/// A member of the alliance.
struct Partner
{
    PartnerId id;
    PartnerCode code;     ///< permanent, "A001" …
    Text name;            ///< as registered, and in Latin script
    QString kind;         ///< code of a partner kind
    QString eik;          ///< 9 or 13 digits with leading zeros; empty where unknown
    QString region;       ///< NUTS 3 code of the seat; empty where unknown
    QString municipality; ///< municipality of the seat
    QString size;         ///< code of a size class; companies only
    QStringList roles;    ///< codes of partner roles; former partners carry "former"
    QDate joined;
    QDate left; ///< invalid while the partner is a member
    QString website;
    QString note;
    qint64 version = 0; ///< grows with every save; a save with an older one is a conflict

    bool isFormer() const { return left.isValid(); }
    bool operator==(const Partner &) const = default;
};

/// Whom to write to. Personal data: kept apart, so that it can be erased.
struct Contact
{
    ContactId id;
    PartnerId partner;
    RevisionId source; ///< the revision of a response that brought it; not stored where entered by hand
    QString name;
    QString mail;
    QString telephone;
    QDateTime recorded;
    bool erased = false;
};

} // namespace octant
