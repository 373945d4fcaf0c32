// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/pages/questionnaire/foot/foot_model.h"
#include "forms/xlsform/questionnaire_file.h"

#include <QWidget>

class QPushButton;
class QTreeView;

namespace octant {

class Label;

/// What was read from a file, before it becomes the draft: how much it is, and everything that was found on
/// reading, by sheet and row. Also what a file that was written could not hold.
class ImportPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ImportPanel(const Session &session, QWidget *parent = nullptr);

    void show(const QuestionnaireFile &file);
    /// Only tells what could not be kept.
    void showWritten(const QuestionnaireFile &file);

Q_SIGNALS:
    void takeRequested(const QString &name, const octant::Questionnaire &questionnaire);
    void closeRequested();

private:
    QTreeView *buildList();

    const Session &m_session;
    QuestionnaireFile m_file;
    FootModel m_model;
    Label *m_title;
    Label *m_words;
    QPushButton *m_close;
    QTreeView *m_list;
    QPushButton *m_take;
};

} // namespace octant
