// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/model/json_members.h"
#include "forms/model/question.h"

#include <QCoreApplication>
#include <QSet>

namespace octant {

/// Reads questions from JSON and collects what is wrong with them.
class QuestionReader
{
    Q_DECLARE_TR_FUNCTIONS(QuestionnaireJson)

public:
    explicit QuestionReader(JsonFaults &faults)
        : m_faults(faults)
    {
    }

    /// What questions may name; to be told before any is read.
    void allow(const QSet<UnitCode> &units, const QStringList &sets);

    Question read(const QJsonValue &value);
    QList<Choice> readChoices(const QJsonArray &items, const QString &where);
    /// The code of a section, group or question; a fault where it is none or was read before. They share
    /// their codes, because the answer to a repeat stands under its own.
    QString readCode(const JsonMembers &members);
    /// Columns and cells that are kept as they are.
    Inert readInert(const JsonMembers &members, const QString &name) const;

private:
    JsonFaults &m_faults;
    QStringList m_sets;
    QSet<UnitCode> m_units;
    QSet<QString> m_codes; ///< seen so far, in lower case

    void readUse(const JsonMembers &members, Question &question) const;
    void readRules(const JsonMembers &members, Question &question) const;
    QList<Choice> readOwnChoices(const JsonMembers &members, QuestionType type);
    QuestionType readType(const JsonMembers &members) const;
    Direction readDirection(const JsonMembers &members) const;
    PersonalRole readPersonal(const JsonMembers &members) const;
    UnitCode readUnit(const JsonMembers &members) const;
    QStringList readSets(const JsonMembers &members) const;
};

} // namespace octant
