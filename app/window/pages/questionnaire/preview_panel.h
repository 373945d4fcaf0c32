// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/fill/fill_form.h"
#include "app/window/pages/questionnaire/questionnaire_reading.h"
#include "app/window/pages/questionnaire/size_strip.h"

#include <QTimer>
#include <QWidget>

class QComboBox;

namespace octant {

class Chip;

/// The form as partners see it, live: of a form set, for a kind of partner, in a language, with last year's
/// answers of a partner beside the fields. What is typed into it is tried out only and goes nowhere.
class PreviewPanel : public QWidget
{
    Q_OBJECT
public:
    explicit PreviewPanel(Session &session, QWidget *parent = nullptr);

    /// The questionnaire has changed; the form follows a moment later.
    void show(const Questionnaire &questionnaire);
    void setReading(const QuestionnaireReading &reading);
    void setSize(const DraftVerdict &verdict);
    void showLine(const QString &code);

    QString formSet() const;
    void setFormSet(const QString &set);
    QString kind() const;
    Language language() const { return m_language; }
    FillForm &form() { return *m_form; }

Q_SIGNALS:
    void questionChosen(const octant::QuestionCode &code);
    void formSetChanged();
    void kindChanged();
    void languageChanged();
    void indicatorChosen(const octant::Indicator &indicator);

private:
    QWidget *buildTools();
    QComboBox *buildBox(const QString &name, const QString &label);
    void fillSets();
    void fillKinds();
    void fillPartners(const QList<Partner> &partners);
    void setLanguage(Language language);
    void loadAnswers();
    void fill();

    Session &m_session;
    Questionnaire m_questionnaire;
    int m_year = 0;
    int m_loads = 0; ///< of last year's answers; a later one counts
    Answers m_lastYear;
    Language m_language;
    QString m_line; ///< code of the line to be shown
    QTimer m_timer;

    QComboBox *m_set;
    QComboBox *m_kind;
    QComboBox *m_partner;
    Chip *m_bulgarian;
    Chip *m_english;
    SizeStrip *m_size;
    FillForm *m_form;
};

} // namespace octant
