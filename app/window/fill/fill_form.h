// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/session/session.h"
#include "forms/logic/form_state.h"
#include "forms/model/questionnaire.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QBoxLayout;

namespace octant {

class FillPage;
class FillSections;
class Filling;
class MessageStrip;

/// A form to fill in, as a partner sees it: sections on the left with what is left to do, the questions of
/// one section in one column, last year's answer beside each field, errors below it in words. Used by
/// partners, by the secretariat for what came on paper, and as the builder's preview.
class FillForm : public QWidget
{
    Q_OBJECT
public:
    struct Content
    {
        Questionnaire questionnaire;
        QSet<QuestionCode> asked;
        Answers answers;
        Answers
            lastYear; ///< what was accepted last year, under this edition's codes; stands beside, never in it
        QDate today;
        Language language = Language::Bulgarian;
    };

    /// @p locale words and theme come from the session.
    explicit FillForm(const Session &session, QWidget *parent = nullptr);
    ~FillForm() override;

    /// Shows a form; keeps section and scroll position where they still are.
    void setContent(Content content);
    /// Whether sections stand at the left; the builder's preview has its own outline and shows none.
    void setSectionsShown(bool shown);
    void showSection(const SectionCode &section);
    /// Brings a question into view and marks it.
    void showQuestion(const QuestionCode &code);
    QuestionCode currentQuestion() const;
    const Answers &answers() const;
    QList<Finding> findings() const;

    /// The same form in another language, with the answers as they stand.
    void setLanguage(Language language);
    /// From now on tells what was left blank although it is required, as when somebody wants to finish.
    void showMissing();
    /// Where the evidence lies: paths by the names that the answers hold.
    QMap<QString, QString> attachments() const;

Q_SIGNALS:
    void answersChanged();
    /// A question was pressed or got the keyboard.
    void questionChosen(const octant::QuestionCode &code);
    void sectionChosen(const octant::SectionCode &code);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    const Session &m_session;
    std::unique_ptr<Filling> m_filling; ///< null until there is a form
    FillSections *m_sections;
    MessageStrip *m_strip;
    QBoxLayout *m_layout;
    FillPage *m_page = nullptr; ///< null while there is no form, or nothing in it
    QTimer m_count;             ///< what is left to do is counted when the typing pauses
    bool m_sectionsShown = true;
    bool m_missingShown = false;

    void openPage(const SectionCode &section);
    void closePage();
    void arrange();
    void count();
    void step(int questions);
    void move(int sections);
    void tellProblems();
};

} // namespace octant
