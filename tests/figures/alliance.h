// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/figures/alliance_year.h"

namespace octant {

/// One answer of a respondent in a table of test data: a value, a qualifier, both, or neither (left blank).
struct Given
{
    std::optional<double> number = {};
    std::optional<Qualifier> qualifier = {};
    QString text = {};
    AnswerState state = AnswerState::Answered;
};

inline Given blank()
{
    return {.state = AnswerState::Blank};
}

inline Given notRelevant()
{
    return {.state = AnswerState::NotRelevant};
}

/// An alliance in memory: partners A001, A002 … with ids 1, 2 …, their invitations and responses likewise.
class Alliance
{
public:
    explicit Alliance(int year = 2025);

    /// A partner that is invited and was sent the form, but has not answered.
    PartnerId addPartner(const QString &kind = QStringLiteral("company"),
                         const QString &region = QStringLiteral("BG411"),
                         const QString &size = QStringLiteral("small"));
    /// The next partner, whose response is accepted with these answers. What is not there was not asked.
    PartnerId addRespondent(const QMap<QString, Given> &answers = {});
    PartnerId addRespondent(const QString &question, double number)
    {
        return addRespondent({{question, {number}}});
    }
    /// Accepts a response of a partner that is there.
    void accept(PartnerId partner, const QMap<QString, Given> &answers);
    void addQuestion(const QString &code, const QString &unit, const QString &area = {},
                     QuestionType type = QuestionType::Decimal);
    Indicator addIndicator(const Indicator &indicator);
    Commitment &addCommitment(PartnerId partner, const QString &principle, double actual);

    const AllianceYear &year() const { return m_year; }
    AllianceYear &year() { return m_year; }
    QSet<PartnerId> everybody() const;

private:
    AllianceYear m_year;
    QList<AnswerRow> m_rows;
};

Indicator sumOf(const QString &expression);
Indicator medianOf(const QString &expression);
Indicator ratioOf(const QString &numerator, const QString &denominator);

/// An event at a UTC instant such as "2026-01-26T08:00".
InvitationEvent happened(EventKind kind, const QString &at);

} // namespace octant
