// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/language/language.h"
#include "forms/logic/dataset.h"
#include "forms/logic/references.h"
#include "forms/model/questionnaire.h"

#include <QMap>
#include <QSet>

#include <memory>

namespace octant {

/// The lists of choices of a questionnaire as tables for instance() and pulldata(): of those that expressions
/// name, each by the name of its list, with the columns name, label and the choices' further ones.
class ListTables
{
public:
    /// What an expression reads.
    void want(const ReadAnswers &reads);
    /// Makes the tables that are wanted.
    void fill(const Questionnaire &questionnaire);

    /// Null: there is no such list, or no expression names it.
    std::shared_ptr<const Dataset> find(const QString &name, Language language) const;

private:
    QSet<QString> m_wanted;
    bool m_allWanted = false;
    QMap<std::pair<QString, Language>, std::shared_ptr<const Dataset>> m_tables;

    void add(const QString &name, const QList<Choice> &choices);
};

} // namespace octant
