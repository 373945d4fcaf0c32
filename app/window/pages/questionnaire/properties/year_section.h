// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/pages/questionnaire/bridge_edit.h"
#include "app/window/pages/questionnaire/properties/property_section.h"

#include <memory>

namespace octant {

class WordingText;
class Label;

/// How a question follows from last year's: the mark that steers what stands beside the answer and where
/// trends break.
class YearSection : public PropertySection
{
    Q_OBJECT
public:
    explicit YearSection(const Session &session, QWidget *parent = nullptr);

    /// Last year's questionnaire; null where there is none to compare with.
    void setEarlier(std::shared_ptr<const Questionnaire> earlier);
    const std::shared_ptr<const Questionnaire> &earlier() const { return m_earlier; }
    void setEditable(bool editable) override;
    bool jump(const QString &member, int offset) override;

Q_SIGNALS:
    void markEdited(const octant::QuestionCode &code, const octant::BridgeMark &mark);

protected:
    void fill(const Questionnaire &questionnaire, const Question &question) override;

private:
    void fillEarlier();
    void tell();
    void showBefore();

    std::shared_ptr<const Questionnaire> m_earlier;
    BridgeMark m_mark;
    bool m_showing = false;
    Label *m_none;
    QComboBox *m_change;
    QComboBox *m_before;
    Label *m_wording;
    WordingText *m_note;
    Label *m_effect;
};

} // namespace octant
