// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/model/questionnaire.h"

#include <QHash>
#include <QSet>

namespace octant::xlsform {

/// Under which names questions, groups and sections are written: the one that they had in an imported form
/// if pyxform takes it there, else the code. Puts names for codes into expressions and texts.
class NamesWritten
{
public:
    explicit NamesWritten(const Questionnaire &questionnaire);

    QString nameOf(const QString &code) const { return m_names.value(code, code); }
    /// Whether some section or group is written under a name.
    bool hasGroup(const QString &name) const { return m_groups.contains(name); }

    Text inText(const Text &text) const;
    QString inText(const QString &text) const;
    /// @p bareWords: of a choice filter.
    QString inExpression(const QString &text, bool bareWords = false) const;

private:
    struct Element
    {
        QString code;
        QString wanted;
        QString parent; ///< the code of what is around it
    };

    QHash<QString, QString> m_names; ///< by code, where they differ
    QSet<QString> m_groups;

    QList<Element> elementsOf(const Questionnaire &questionnaire);
    static QSet<QString> codesReadBy(const Questionnaire &questionnaire);
};

/// Whether a section is written as questions that stand in no group.
bool isWrittenLoose(const Section &section);

} // namespace octant::xlsform
