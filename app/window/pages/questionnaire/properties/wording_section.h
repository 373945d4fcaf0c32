// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/pages/questionnaire/properties/property_section.h"

namespace octant {

class Label;
class WordingField;

/// A question's code, its wording and help in all languages.
class WordingSection : public PropertySection
{
    Q_OBJECT
public:
    explicit WordingSection(const Session &session, QWidget *parent = nullptr);

    void setEditable(bool editable) override;
    bool jump(const QString &member, int offset) override;

protected:
    void fill(const Questionnaire &questionnaire, const Question &question) override;

private:
    WordingField *m_label;
    WordingField *m_help;
    QLineEdit *m_code;
};

} // namespace octant
