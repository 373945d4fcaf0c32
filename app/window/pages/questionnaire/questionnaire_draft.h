// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/model/problem.h"
#include "forms/model/questionnaire.h"

#include <QObject>
#include <QUndoStack>

namespace octant {

/// The questionnaire that is open in the builder, and every step that led to it, each of which can be taken
/// back by its name.
class QuestionnaireDraft : public QObject
{
    Q_OBJECT
public:
    enum class Access { ReadOnly, Editable };

    explicit QuestionnaireDraft(QObject *parent = nullptr);

    /// Begins with another questionnaire; nothing before it can be taken back.
    void start(Questionnaire questionnaire, Access access);
    const Questionnaire &questionnaire() const { return m_questionnaire; }
    bool isEditable() const { return m_access == Access::Editable; }

    /// Makes a change into a step; gives whether it was made. A change that is a problem is refused and
    /// changes nothing. Steps of one non-empty key that follow each other become one: what is typed into one
    /// field.
    bool apply(const QString &name, const Result<Questionnaire> &after, const QString &key = {});
    /// What is typed from here on is a new step, even in the same field.
    void endTyping() { ++m_typing; }
    QUndoStack &steps() { return m_steps; }

Q_SIGNALS:
    void started(); ///< another questionnaire is open
    void changed(); ///< by a step that was made, taken back or made again
    void refused(const octant::Problem &problem);

private:
    friend class DraftStep;
    void put(const Questionnaire &questionnaire);

    Questionnaire m_questionnaire;
    Access m_access = Access::ReadOnly;
    int m_typing = 0;
    QUndoStack m_steps;
};

} // namespace octant
