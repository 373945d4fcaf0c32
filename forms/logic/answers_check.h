// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/logic/asked_items.h"
#include "forms/logic/form_logic.h"

namespace octant {

/// Checks the answers of any number of partners who were asked the same. May be used from any thread.
class AnswersCheck
{
public:
    /// As FormLogic::check().
    AnswersCheck(const FormLogic &logic, const QSet<QuestionCode> &asked, QDate today,
                 Language language = Language::English);

    LogicVerdict check(const Answers &answers) const;

private:
    FormLogic m_logic;
    AskedItems m_asked;
    QDate m_today;
    Language m_language;
};

} // namespace octant
