// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/logic/scope.h"
#include "reports/figures/alliance_year.h"

namespace octant {

/// Through which an indicator's expressions see one accepted response. Only answers that count are seen:
/// blank, not asked, not relevant and qualifiers without a value all read as empty. A repeat within a repeat
/// is seen with all its instances in one row, as the answers in force count them.
class ResponseScope : public Scope
{
public:
    /// Both must outlive the scope.
    ResponseScope(const AllianceYear &year, ResponseId response);

    /// Every name means the question of that code: one that the round does not have is merely not asked.
    std::optional<QString> codeFor(const QString &name, const AnswerPlace &from) const override;
    ExpressionValue answer(const AnswerPlace &place) const override;
    /// The last day of the reporting year, so that figures do not change with the day they are computed on.
    QDate today() const override;
    QString parentOf(const QString &code) const override;
    bool isRepeat(const QString &code) const override;
    int instanceCount(const QString &repeat, const QList<int> &around) const override;

private:
    const AllianceYear &m_year;
    ResponseId m_response;
};

} // namespace octant
