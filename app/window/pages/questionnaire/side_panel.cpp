// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/pages/questionnaire/side_panel.h"

#include "app/window/pages/questionnaire/bank/bank_panel.h"
#include "app/window/pages/questionnaire/import_panel.h"
#include "app/window/pages/questionnaire/properties/property_panel.h"

using namespace Qt::StringLiterals;

namespace octant {

SidePanel::SidePanel(const Session &session, QuestionnaireDraft &draft, QWidget *parent)
    : QStackedWidget(parent)
    , m_properties(new PropertyPanel(session, draft))
    , m_bank(new BankPanel(session))
    , m_import(new ImportPanel(session))
{
    setObjectName(u"questionnaireSide"_s);
    for (QWidget *panel : {static_cast<QWidget *>(m_properties), static_cast<QWidget *>(m_bank),
                           static_cast<QWidget *>(m_import)})
        addWidget(panel);
}

void SidePanel::showProperties()
{
    setCurrentWidget(m_properties);
}

void SidePanel::showBank()
{
    setCurrentWidget(m_bank);
    m_bank->takeFocus();
}

void SidePanel::showImport(const QuestionnaireFile &file)
{
    m_import->show(file);
    setCurrentWidget(m_import);
}

void SidePanel::showWritten(const QuestionnaireFile &file)
{
    if (file.findings.isEmpty())
        return;
    m_import->showWritten(file);
    setCurrentWidget(m_import);
}

} // namespace octant
