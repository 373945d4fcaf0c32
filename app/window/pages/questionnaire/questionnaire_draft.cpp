// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/pages/questionnaire/questionnaire_draft.h"

using namespace Qt::StringLiterals;

namespace octant {

/// A change with the questionnaire before and after it; the two share what did not change.
class DraftStep : public QUndoCommand
{
public:
    DraftStep(QuestionnaireDraft &draft, const QString &name, Questionnaire after, const QString &key)
        : QUndoCommand(name)
        , m_draft(draft)
        , m_before(draft.questionnaire())
        , m_after(std::move(after))
        , m_key(key)
    {
    }

    int id() const override { return m_key.isEmpty() ? -1 : 1; }
    void redo() override { m_draft.put(m_after); }
    void undo() override { m_draft.put(m_before); }
    bool mergeWith(const QUndoCommand *other) override
    {
        const auto *next = static_cast<const DraftStep *>(other); // commands of one id are of one class
        if (next->m_key != m_key)
            return false;
        m_after = next->m_after;
        setObsolete(m_after == m_before);
        return true;
    }

private:
    QuestionnaireDraft &m_draft;
    Questionnaire m_before;
    Questionnaire m_after;
    QString m_key;
};

QuestionnaireDraft::QuestionnaireDraft(QObject *parent)
    : QObject(parent)
{
}

void QuestionnaireDraft::start(Questionnaire questionnaire, Access access)
{
    m_access = access;
    m_steps.clear();
    m_questionnaire = std::move(questionnaire);
    Q_EMIT started();
}

bool QuestionnaireDraft::apply(const QString &name, const Result<Questionnaire> &after, const QString &key)
{
    if (!isEditable())
        return false;
    if (!after) {
        Q_EMIT refused(after.error());
        return false;
    }
    if (*after == m_questionnaire)
        return false;
    const QString typing = key.isEmpty() ? QString() : u"%1/%2"_s.arg(key).arg(m_typing);
    m_steps.push(new DraftStep(*this, name, *after, typing));
    return true;
}

void QuestionnaireDraft::put(const Questionnaire &questionnaire)
{
    m_questionnaire = questionnaire;
    Q_EMIT changed();
}

} // namespace octant
