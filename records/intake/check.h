// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/intake/findings.h"
#include "records/intake/judgement.h"

namespace octant {

/// A filled form after all checks, ready to be kept.
struct CheckedForm
{
    ResponseRevision revision;        ///< without the numbers that the register gives
    QList<Contact> contacts;          ///< the personal answers, which are not in the revision
    bool holdsPersonalNumber = false; ///< the file itself must not be kept
};

/// Holds a matched form against its edition, the ledger and the response's earlier revisions, and tells
/// everything that it finds. Whether it may be kept is told by @p findings: not with an error among them.
class FormCheck
{
    Q_DECLARE_TR_FUNCTIONS(FormCheck)

public:
    FormCheck(const Match &match, const Ledger &ledger, QList<ResponseRevision> earlier, QDate today,
              Findings &findings);

    CheckedForm check(const ReceivedForm &form);

private:
    const Match &m_match;
    const Ledger &m_ledger;
    QList<ResponseRevision> m_earlier;
    QDate m_today;
    Findings &m_findings;

    /// Reads and normalises; nothing where there were errors.
    std::optional<Answers> read(const ReceivedForm &form);
    void checkBlank(const Answers &answers);
    void checkQualifiers(const Answers &answers, const QString &around);
    void checkPartner(const ReceivedForm &form);
    void checkOrder(const ReceivedForm &form);
    /// Gives whether the code may be a personal number; it is masked then.
    bool checkCompanyCode(Answers &answers);
    void takePersonal(Answers &answers, QList<Contact> &contacts) const;
    bool takePersonalOf(Answers &answers, Contact &contact) const;
};

} // namespace octant
