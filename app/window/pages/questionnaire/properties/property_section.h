// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/session/session.h"
#include "forms/model/questionnaire.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace octant {

/// One part of what is set for a question: its wording, its answer, its rules … It shows a question and says
/// what the person made of it.
class PropertySection : public QWidget
{
    Q_OBJECT
public:
    /// The session must outlive it.
    PropertySection(const Session &session, const QString &name, QWidget *parent = nullptr);

    void show(const Questionnaire &questionnaire, const Question &question);
    virtual void setEditable(bool editable) { setEnabled(editable); }
    /// Brings the field of a member ("relevant", "label.en", "choices") into focus, an expression's cursor to
    /// an offset; gives false where the member is none of this part's.
    virtual bool jump(const QString &member, int offset) = 0;

Q_SIGNALS:
    /// @p member is what was changed: "label", "relevant" …
    void edited(const QString &member, const octant::Question &changed);

protected:
    virtual void fill(const Questionnaire &questionnaire, const Question &question) = 0;
    /// Says that the person changed a member, unless the program is filling the fields.
    template <typename Change>
    void change(const QString &member, Change apply)
    {
        if (m_filling)
            return;
        Question changed = m_question;
        apply(changed);
        if (changed != m_question)
            Q_EMIT edited(member, changed);
    }

    const Session &session() const { return m_session; }
    const Question &question() const { return m_question; }
    QVBoxLayout *column() const { return m_column; }
    QComboBox *addBox(const QString &label, const QString &name);
    QLineEdit *addLine(const QString &label, const QString &name, const QString &help = {});
    /// Puts a text into a line; the cursor stays where it is if nothing changes.
    static void showIn(QLineEdit *line, const QString &text);
    /// Chooses the entry of a code, and adds one for a code that the box does not have.
    static void showIn(QComboBox *box, const QString &code);

private:
    const Session &m_session;
    Question m_question;
    bool m_filling = false;
    QVBoxLayout *m_column;
};

/// The languages in which a questionnaire's texts are written; Bulgarian and English where it names none.
QStringList languagesOf(const Questionnaire &questionnaire);

} // namespace octant
