// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/model/questionnaire.h"

/// The codes of the commitment block: the repeat in which partners report on their commitments.
namespace octant::commitment_block {

inline const QuestionCode block{QStringLiteral("COMMIT")};

inline const QuestionCode act{QStringLiteral("CM_01")};       ///< new, update, revise, withdraw
inline const QuestionCode number{QStringLiteral("CM_02")};    ///< which of the standing commitments
inline const QuestionCode principle{QStringLiteral("CM_03")}; // here begin the terms …
inline const QuestionCode wording{QStringLiteral("CM_04")};
inline const QuestionCode type{QStringLiteral("CM_05")}; ///< quant, milestone
inline const QuestionCode indicator{QStringLiteral("CM_06")};
inline const QuestionCode unit{QStringLiteral("CM_07")};      ///< a unit's code or "other"
inline const QuestionCode direction{QStringLiteral("CM_08")}; ///< lower, higher, maintain
inline const QuestionCode scale{QStringLiteral("CM_09")};     ///< absolute, intensity
inline const QuestionCode baselineYear{QStringLiteral("CM_10")};
inline const QuestionCode baselineValue{QStringLiteral("CM_11")};
inline const QuestionCode targetYear{QStringLiteral("CM_12")};
inline const QuestionCode targetValue{QStringLiteral("CM_13")};
inline const QuestionCode otherUnit{QStringLiteral("CM_22")}; // … and end
inline const QuestionCode actual{QStringLiteral("CM_14")};
inline const QuestionCode ownWord{QStringLiteral("CM_15")};
inline const QuestionCode progress{QStringLiteral("CM_16")};
inline const QuestionCode reasons{QStringLiteral("CM_17")};
inline const QuestionCode nextStep{QStringLiteral("CM_18")};
inline const QuestionCode nextStepDue{QStringLiteral("CM_19")};
inline const QuestionCode evidence{QStringLiteral("CM_20")};
inline const QuestionCode change{QStringLiteral("CM_21")}; ///< why the terms change

/// Whether a questionnaire has the block.
inline bool isIn(const Questionnaire &questionnaire)
{
    const Section *home = questionnaire.sectionOf(act);
    return home && home->repeat && home->code.text() == block.text();
}

} // namespace octant::commitment_block
