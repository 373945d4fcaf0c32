// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/model/partner.h"
#include "records/store/database.h"

#include <QCoreApplication>

#include <optional>

namespace octant {

/// The partners and whom to write to. What takes an Author writes its own line of the log, in a transaction
/// of its own or within the caller's.
class PartnerStore
{
    Q_DECLARE_TR_FUNCTIONS(PartnerStore)

public:
    explicit PartnerStore(Database &database);

    /// All partners in the order of their codes, former ones included.
    QList<Partner> all() const;
    std::optional<Partner> find(PartnerId id) const;
    std::optional<Partner> find(const PartnerCode &code) const;

    /// The partners whose code, EIK or name in any language contains a text, whatever its case.
    QList<Partner> matching(const QString &text) const;

    /// Adds a new partner (one that is not stored yet) and gives its id. A code that is taken is a problem.
    Result<PartnerId> add(const Partner &partner, const Author &author);
    /// Saves a changed partner, whose code stays as it is. Somebody else's save since it was read is a
    /// problem ("partner.conflict").
    Result<void> save(const Partner &partner, const Author &author, const QString &why = {});

    /// The contacts of a partner, newest first, erased ones included (without their details).
    QList<Contact> contacts(PartnerId partner) const;
    /// The newest contact that is not erased.
    std::optional<Contact> currentContact(PartnerId partner) const;
    ContactId addContact(const Contact &contact, ChangeId change);
    /// Erases name, mail and telephone for good, wherever this partner gave the same ones, and the files that
    /// brought them with their names; logged.
    void eraseContact(ContactId contact, const Author &author, const QString &why);

private:
    Problem codeTaken(const Partner &partner) const;
    Problem savedMeanwhile(const Partner &partner) const;

    Database &m_database;
};

} // namespace octant
