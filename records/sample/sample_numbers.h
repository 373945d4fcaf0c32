// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/model/question.h"
#include "records/sample/sample_data.h"

#include <optional>

namespace octant {

/// How often a question is answered where it is asked: profile 98 %, energy 80 %, waste 78 %, water 70 %,
/// turnover 65 %, emissions 35 %, biodiversity areas 30 %, open texts 45 %.
double sampleProbability(const Question &question);

/// The number that an invented partner would give to a question; empty where it has nothing to count.
std::optional<double> sampleNumber(const QString &question, const SamplePartner &partner, int year,
                                   quint32 seed);

} // namespace octant
