// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/pages/questionnaire/questionnaire_draft.h"
#include "app/window/session/session.h"
#include "forms/xlsform/questionnaire_file.h"

#include <QStackedWidget>

namespace octant {

class BankPanel;
class ImportPanel;
class PropertyPanel;

/// The right column of the builder: properties, in their place the question bank while it is open, or what
/// was read from a file while it is decided on.
class SidePanel : public QStackedWidget
{
    Q_OBJECT
public:
    /// Session and draft must outlive it.
    SidePanel(const Session &session, QuestionnaireDraft &draft, QWidget *parent = nullptr);

    PropertyPanel &properties() { return *m_properties; }
    BankPanel &bank() { return *m_bank; }
    ImportPanel &importing() { return *m_import; }
    void showProperties();
    void showBank();
    void showImport(const QuestionnaireFile &file);
    /// Only where something could not be kept.
    void showWritten(const QuestionnaireFile &file);

private:
    PropertyPanel *m_properties;
    BankPanel *m_bank;
    ImportPanel *m_import;
};

} // namespace octant
