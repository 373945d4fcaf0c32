// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/model/problem.h"
#include "forms/model/question.h"
#include "forms/model/unit.h"
#include "records/model/year_span.h"

#include <QJsonObject>

namespace octant {

/// One of the principles that every partner has promised to keep.
struct Principle
{
    PrincipleCode code;
    Text title;
    QString colour; ///< "#RRGGBB", at least 5:1 on white; never the only carrier of meaning
    QString symbol; ///< name of its icon

    bool operator==(const Principle &) const = default;
};

/// A code with a name: impact areas, partner kinds, roles, size classes, regions, states.
struct Term
{
    QString code;
    Text title;
    Text plural;                 ///< empty where the term needs none
    QString colour;              ///< empty where the term has none
    bool justTransition = false; ///< regions only: covered by a Just Transition Fund plan
    YearSpan years{};            ///< for which it is offered

    bool operator==(const Term &) const = default;
};

/// How an indicator's value for a group of respondents comes about. Percentages are never added.
enum class Aggregation {
    Sum,    ///< sum over respondents
    Ratio,  ///< sum of numerators ÷ sum of denominators, over those who gave both
    Median, ///< median over respondents, for shares whose denominator is not asked
};

/// What is measured from year to year. Expressions are XLSForm expressions over a response's answers.
struct Indicator
{
    IndicatorCode code;
    PrincipleCode principle;
    Text title;
    UnitCode unit;
    Direction direction = Direction::Higher;
    Aggregation aggregation = Aggregation::Sum;
    QString value;       ///< for sum and median
    QString numerator;   ///< for ratio
    QString denominator; ///< for ratio
    Text note;           ///< printed with the figure; may be empty
    YearSpan years{};    ///< for which it is computed

    bool operator==(const Indicator &) const = default;
};

/// The limits of the rules by which a commitment's status is computed; settings of a register.
struct StatusBands
{
    double onTrack = 0.95;          ///< published bands: share of the expected pace
    double atRisk = 0.60;           ///< published bands
    double toleranceOnTrack = 0.10; ///< simple tolerance: distance below the expected progress
    double toleranceAtRisk = 0.25;  ///< simple tolerance

    bool operator==(const StatusBands &) const = default;
};

/// What an alliance measures its partners by.
struct Framework
{
    QList<Principle> principles;
    QList<Term> impactAreas;
    QList<Term> partnerKinds;
    QList<Term> partnerRoles;
    QList<Term> sizeClasses;
    QList<Term> regions; ///< oblasts by NUTS 3 code
    QList<Unit> units;
    QMap<UnitCode, YearSpan> unitYears; ///< for which a unit is offered; those not named: always
    QList<Indicator> indicators;
    QList<Term> commitmentStatuses;
    QList<Term> lifecycles;
    QList<Term> responseStates;
    QList<Term> qualifiers;
    StatusBands bands;

    const Principle *principle(const PrincipleCode &code) const;
    const Indicator *indicator(const IndicatorCode &code) const;
    const Unit *unit(const UnitCode &code) const;
    QList<Indicator> indicatorsOf(const PrincipleCode &code) const;
    /// What holds for a reporting year. Titles of what was retired stay known, for the years before.
    QList<Indicator> indicatorsIn(int year) const;
    QList<Unit> unitsIn(int year) const;

    bool operator==(const Framework &) const = default;
};

/// The term of a code in one of the framework's lists; null where there is none.
const Term *term(const QList<Term> &terms, const QString &code);
/// The terms that hold for a reporting year.
QList<Term> termsIn(const QList<Term> &terms, int year);
/// Its title for a reader; the code itself where the list does not have it.
QString titleOf(const QList<Term> &terms, const QString &code, Language language);

/// Format "octant-framework", version 1. A problem names the term, unit or indicator that it is about.
/// Members that the file has for its readers only (a principle's order and section, a qualifier's noValue)
/// are not kept.
Result<Framework> frameworkFromJson(const QJsonObject &object, const QString &file);
QJsonObject toJson(const Framework &framework);

} // namespace octant
