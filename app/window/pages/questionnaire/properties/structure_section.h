// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/session/session.h"
#include "forms/model/questionnaire.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace octant {

class FormField;
class RuleEditor;
class WordingField;

/// What is set for a section or a group: title, code, principle, whether it is repeated, when it is asked.
class StructureSection : public QWidget
{
    Q_OBJECT
public:
    explicit StructureSection(const Session &session, QWidget *parent = nullptr);

    void show(const Questionnaire &questionnaire, const Section &section);
    void show(const Questionnaire &questionnaire, const Group &group);
    void setEditable(bool editable);
    bool jump(const QString &member, int offset);

Q_SIGNALS:
    void sectionEdited(const QString &member, const octant::Section &changed);
    void groupEdited(const QString &member, const octant::Group &changed);

private:
    void build();
    void connectFields();
    void fillCommon(const Questionnaire &questionnaire, const Text &title, const QString &code,
                    const QString &relevant, const QString &repeatCount, bool isRepeat);
    /// Applies a change to the section or group that is shown and says so.
    template <typename Change>
    void change(const QString &member, Change apply)
    {
        if (m_filling)
            return;
        if (m_isSection) {
            Section changed = m_section;
            apply(changed);
            if (changed != m_section)
                Q_EMIT sectionEdited(member, changed);
        } else {
            Group changed = m_group;
            apply(changed);
            if (changed != m_group)
                Q_EMIT groupEdited(member, changed);
        }
    }

    const Session &m_session;
    Section m_section;
    Group m_group;
    bool m_isSection = true;
    bool m_filling = false;

    WordingField *m_title;
    QComboBox *m_principle;
    FormField *m_principleField;
    QComboBox *m_kind;
    FormField *m_kindField;
    QCheckBox *m_repeat;
    RuleEditor *m_count;
    RuleEditor *m_relevant;
    QLineEdit *m_code;
};

} // namespace octant
