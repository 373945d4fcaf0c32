// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/model/question_reader.h"
#include "forms/model/questionnaire.h"

namespace octant {

/// Reads a questionnaire from JSON whose format is known to be right, and collects what is wrong with it.
class QuestionnaireReader
{
    Q_DECLARE_TR_FUNCTIONS(QuestionnaireJson)

public:
    /// @p file is the name shown to people.
    explicit QuestionnaireReader(const QString &file)
        : m_faults(QStringLiteral("questionnaire"), file)
        , m_questions(m_faults)
    {
    }

    Questionnaire read(const QJsonObject &object);
    const QList<Problem> &problems() const { return m_faults.problems(); }

private:
    JsonFaults m_faults;
    QuestionReader m_questions;

    QList<FormSet> readSets(const JsonMembers &members);
    Section readSection(const QJsonValue &value);
    Group readGroup(const QJsonValue &value, const Section &section);
    GroupKind readKind(const JsonMembers &members);
    void checkGroups(const Section &section);
    ChoiceList readList(const QJsonValue &value);
    YearBridge readBridge(const QJsonValue &value);
    BridgeStep readStep(const QJsonValue &value);
};

} // namespace octant
