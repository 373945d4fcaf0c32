// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/session/session.h"
#include "forms/model/questionnaire.h"

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;
class QLineEdit;

namespace octant {

class FlowLayout;

/// What narrows the reading of a questionnaire: a search, one of its form sets with the number of its
/// questions, and the language of its texts, which is chosen apart from the program's. Set and language come
/// back at the next start.
class QuestionnaireTools : public QWidget
{
    Q_OBJECT
public:
    /// The session must outlive the tools. The search field stands above a column of the width given.
    QuestionnaireTools(Session &session, int columnWidth, QWidget *parent = nullptr);

    /// Offers the form sets of a questionnaire, the remembered one chosen.
    void showSets(const Questionnaire &questionnaire);

    QString search() const;
    /// The code of the form set; empty for all questions.
    const QString &formSet() const { return m_set; }
    void setFormSet(const QString &set);
    Language language() const { return m_language; }

Q_SIGNALS:
    void searchChanged();
    void formSetChanged();
    void languageChanged();

private:
    void buildSearch(QHBoxLayout *row, int columnWidth);
    void buildLanguages(QHBoxLayout *row);
    void setLanguage(Language language);

    Session &m_session;
    QString m_set;
    Language m_language;
    QLineEdit *m_search;
    FlowLayout *m_chips;
    QButtonGroup *m_sets;
};

} // namespace octant
