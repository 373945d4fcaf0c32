// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/logic/form_logic.h"
#include "records/sample/sample_data.h"

namespace octant {

/// Makes the answers of invented partners: plausible from year to year, with the gaps of real ones.
class SampleAnswers
{
public:
    SampleAnswers(const SampleData &data, const Questionnaire &questionnaire, const FormLogic &logic,
                  quint32 seed);

    /// The answers of a partner for a reporting year as it would send them on a day. @p lastYear is the last
    /// year of the sample, in which the vague pledges arrive.
    Answers of(const SamplePartner &partner, int year, QDate day, int lastYear, const QString &formSet) const;

    /// Name, mail and telephone of whoever answers for a partner on a day.
    Contact contactOf(const SamplePartner &partner, int year, QDate day) const;

private:
    const SampleData &m_data;
    const Questionnaire &m_questionnaire;
    const FormLogic &m_logic;
    quint32 m_seed;

    Instances commitmentBlock(const SamplePartner &partner, int year, int lastYear) const;
};

} // namespace octant
