// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/pages/questionnaire/questionnaire_draft.h"
#include "app/window/session/session.h"
#include "forms/xlsform/questionnaire_file.h"

#include <QObject>

namespace octant {

/// Brings questionnaires in from files and writes them out, on another thread.
class Interchange : public QObject
{
    Q_OBJECT
public:
    /// Session and draft must outlive it; dialogs belong to @p window.
    Interchange(Session &session, const QuestionnaireDraft &draft, QWidget *window);

    void chooseAndImport();
    void chooseAndExport(const QString &suffix, int year);
    void importFrom(const QString &path);
    void exportTo(const QString &path);

Q_SIGNALS:
    void read(const octant::QuestionnaireFile &file);
    void written(const octant::QuestionnaireFile &file); ///< findings: what could not be kept

private:
    QString folder() const;
    void remember(const QString &path);

    Session &m_session;
    const QuestionnaireDraft &m_draft;
    QWidget *m_window;
};

} // namespace octant
