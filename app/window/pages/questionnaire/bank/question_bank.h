// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/pages/questionnaire/questionnaire_reading.h"
#include "forms/authoring/edits.h"

namespace octant {

/// A question that was asked before, or that the program brings along.
struct BankEntry
{
    int source = 0; ///< which of the bank's questionnaires it comes from
    int year = 0;   ///< of the edition; 0: from the standard questionnaire
    Question question;
    PrincipleCode principle; ///< of its section
    QString searched;        ///< what a search looks at, folded
};

/// What the bank is searched by; empty members do not narrow.
struct BankQuery
{
    QString text; ///< words of the wording, help, code
    QString principle;
    QString indicator;
    QString standard; ///< "VSME", "GRI 305" …: the beginning of a reference
};

/// The question bank: the standard questionnaire and the newest edition of each year, a question of one code
/// once with its newest wording.
class QuestionBank
{
public:
    /// @p editions the latest first.
    QuestionBank(Questionnaire standard, const QList<PublishedEdition> &editions);

    const QList<BankEntry> &entries() const { return m_entries; }
    QList<BankEntry> find(const BankQuery &query) const;
    /// The names of the standards that are referred to: "ESRS E1", "GRI", "VSME", in order.
    QStringList standards() const;
    /// Questions with the units and groups that they need.
    Clipping clipping(const QList<BankEntry> &entries) const;

private:
    void add(int source, int year);

    QList<Questionnaire> m_sources;
    QList<BankEntry> m_entries;
};

/// The standard of a reference: its first word ("VSME" of "VSME B3 (par. 29)").
QString standardOf(const QString &reference);

} // namespace octant
