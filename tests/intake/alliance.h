// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/channels/received_form.h"
#include "records/intake/intake.h"
#include "records/model/commitment.h"

#include <QTemporaryDir>

namespace octant::test {

/// How much a register holds; equal where nothing was added.
struct Holdings
{
    qsizetype responses = 0;
    qsizetype revisions = 0;
    qsizetype answers = 0;
    qsizetype commitments = 0;
    qsizetype terms = 0;
    qsizetype actuals = 0;
    qsizetype contacts = 0;
    qsizetype events = 0;

    bool operator==(const Holdings &) const = default;
};

/// A small register: the partners A001 (a company, asked the short form) and A002 (a school), the round of
/// 2025, and the commitments K01 (quantitative) and K02 (milestone) of A001 and K03 of A002.
class Alliance
{
public:
    explicit Alliance(const Questionnaire &questionnaire, const QString &formSet = QStringLiteral("short"));
    /// With the questionnaire that the program brings along.
    Alliance();

    Database &database() { return *m_database; }
    Intake intake();
    /// The round's only edition.
    const Edition &edition() const { return m_edition; }

    /// A form of A001 without answers.
    ReceivedForm blankForm() const;
    /// One that has an answer to everything required and that no check has anything to say about.
    ReceivedForm goodForm() const;

    Holdings holdings();
    qsizetype logLines();
    Commitment commitment(const QString &code);
    InvitationState state();
    PartnerId partner() const { return m_partner; }
    RoundId round() const { return m_round; }

private:
    QTemporaryDir m_folder;
    std::optional<Database> m_database;
    Edition m_edition;
    RoundId m_round;
    PartnerId m_partner;

    PartnerId addPartner(const QString &code, const QString &kind, const QString &eik);
    void invite(PartnerId partner, const QString &token, const QString &formSet);
    void addCommitments(PartnerId other);
};

/// An answer in JSON.
QJsonObject value(const QJsonValue &value);
QJsonObject value(const QJsonValue &value, const QString &qualifier);
/// An instance of the commitment block from plain values.
QJsonObject instance(const QList<std::pair<QString, QJsonValue>> &answers);
/// The form with this commitment block.
ReceivedForm withBlock(ReceivedForm form, const QList<QJsonObject> &instances);

/// "error answer.required EE_01" for each finding.
QStringList written(const QList<Finding> &findings);

} // namespace octant::test
