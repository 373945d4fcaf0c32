// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/model/framework.h"

namespace octant {

/// Edits of a framework, each giving a new one or the reason why it cannot be made.
///
/// Codes are permanent and nothing is ever taken away: answers, commitments and editions of earlier years
/// name it. What is to be offered no more is retired: it ends with a year. Problems: a code that cannot be
/// one or is taken, capitals making no difference ("framework.invalid_code", "framework.code_taken"), no item
/// of this code ("framework.unknown_item"), no title ("framework.title_missing"), an end before the beginning
/// ("framework.years_reversed").

/// A list of terms: &Framework::impactAreas, &Framework::partnerKinds …
using TermsOfFramework = QList<Term> Framework::*;

Result<Framework> withTermAdded(const Framework &framework, TermsOfFramework list, const Term &term);
/// Changes everything of a term but its code.
Result<Framework> withTermChanged(const Framework &framework, TermsOfFramework list, const Term &term);
/// Ends a term with a year, the last one for which it holds.
Result<Framework> withTermRetired(const Framework &framework, TermsOfFramework list, const QString &code,
                                  int lastYear);

/// Indicators also need a principle and a unit of the framework, and expressions that can be read
/// ("framework.unknown_principle", "framework.unknown_unit", "framework.expression").
Result<Framework> withIndicatorAdded(const Framework &framework, const Indicator &indicator);
Result<Framework> withIndicatorChanged(const Framework &framework, const Indicator &indicator);
Result<Framework> withIndicatorRetired(const Framework &framework, const IndicatorCode &code, int lastYear);

Result<Framework> withUnitAdded(const Framework &framework, const Unit &unit, const YearSpan &years = {});
/// Changes everything of a unit but its code, its quantity and its factor: numbers that were given in it keep
/// their meaning ("framework.unit_fixed").
Result<Framework> withUnitChanged(const Framework &framework, const Unit &unit);
/// A unit in which an indicator is still computed after that year stays ("framework.unit_in_use").
Result<Framework> withUnitRetired(const Framework &framework, const UnitCode &code, int lastYear);

} // namespace octant
