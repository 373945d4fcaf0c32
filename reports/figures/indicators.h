// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/figures/alliance_year.h"

#include <QSet>

#include <optional>

namespace octant {

/// Groups of fewer respondents than this are suppressed.
inline constexpr int smallestShownGroup = 3;

/// What one respondent contributes to an indicator.
struct IndicatorValue
{
    PartnerId partner;
    ResponseId response;
    bool asked = false;          ///< all operands were asked and are relevant
    std::optional<double> value; ///< sum and median: the value; ratio: the numerator. Blank is none, never 0
    std::optional<double> divisor; ///< ratio: the denominator, there whenever value is
    bool notApplicable = false;    ///< an operand carries "not applicable" in place of a value
    bool confidential = false;     ///< an operand is confidential: only for sums of three and more

    /// What this respondent alone would show: value, or value ÷ divisor. None without a value or for a
    /// divisor of 0. Not to be shown to others where confidential.
    std::optional<double> alone() const;
};

/// The contributions of all accepted respondents of a year to one indicator.
struct IndicatorValues
{
    Indicator indicator;
    int year = 0;
    QList<IndicatorValue> respondents;
    QList<QuestionCode> operands;   ///< the questions that its expressions ask for, in order
    std::optional<Problem> problem; ///< why an expression cannot be read; then nobody has a value
};

/// Evaluates an indicator for every accepted respondent. A qualifier without a value reads as empty, and
/// whatever cannot be computed without it is no value.
IndicatorValues valuesOf(const Indicator &indicator, const AllianceYear &year);

/// The same respondents in two years: those with a value in both.
struct Panel
{
    int n = 0;
    std::optional<double> previous; ///< none where n is below three or there is nothing to divide by
    std::optional<double> value;

    bool operator==(const Panel &) const = default;
};

/// Why a series is broken between two years.
enum class BreakKind {
    NewQuestion,
    DroppedQuestion,
    UnitChanged,
    TypeChanged,
    Reworded, ///< the year bridge says so: the same in other words
    Split,    ///< the year bridge says so: several questions took its place
};

/// The kind's name in files: "new", "dropped", "unit_changed", "type_changed", "reworded", "split".
QString nameOf(BreakKind kind);

struct Break
{
    QuestionCode question;
    BreakKind kind = BreakKind::NewQuestion;
    QString note{}; ///< why, as the year bridge says; may be empty

    bool operator==(const Break &) const = default;
};

/// An indicator for a group of respondents in a year.
struct IndicatorFigure
{
    IndicatorCode code;
    UnitCode unit;
    std::optional<double> value;    ///< none where nobody has one, where suppressed, or for a divisor of 0
    int n = 0;                      ///< respondents whose value is in it
    int asked = 0;                  ///< accepted respondents who were asked all operands, all relevant
    int answered = 0;               ///< of these, the ones with a value; more than n only for medians, which
                                    ///< leave confidential values out
    int notApplicable = 0;          ///< of the asked, the ones who say that it does not apply to them
    std::optional<double> coverage; ///< answered ÷ asked, 0 to 1; none where nobody was asked
    std::optional<Panel> panel;     ///< none without a previous year, or where a question was split, or got
                                    ///< another unit or type since
    bool suppressed = false;        ///< one or two respondents: the value is withheld
    QList<Break> breaks;            ///< against the previous year
    std::optional<Problem> problem; ///< the indicator's expression cannot be read
};

/// Brings contributions together: sum, sum of numerators ÷ sum of denominators, or median. Takes the members
/// of the group only; @p previous may be null.
IndicatorFigure aggregate(const IndicatorValues &now, const IndicatorValues *previous,
                          const QSet<PartnerId> &members, const QList<Break> &breaks = {});

/// What changed in the questions behind an indicator between two rounds: what the year bridge of the later
/// round's newest edition says, where it leads to an edition of the earlier round, else what comparing the
/// questions of the same code tells.
QList<Break> breaksBetween(const AllianceYear &previous, const AllianceYear &now,
                           const QList<QuestionCode> &questions);

/// The middle value, or the mean of the two middle ones; none of none.
std::optional<double> median(QList<double> values);

} // namespace octant
