// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/fill/fill_change.h"
#include "app/window/fill/fill_form.h"
#include "app/window/fill/unit_book.h"
#include "forms/model/question_index.h"

#include <QObject>

#include <optional>

namespace octant {

/// A form that is being filled in, as its widgets see it: the questionnaire, the answers as they stand, and
/// news of what changes. All that is written goes through here.
class Filling : public QObject
{
    Q_OBJECT
public:
    /// How far a section is.
    struct Left
    {
        int asked = 0;      ///< questions that wait for an answer or have one
        int unanswered = 0; ///< of these: neither value nor a reason why there is none
        int wrong = 0;      ///< answers that cannot stay as they are
        bool operator==(const Left &) const = default;
    };

    /// @p known are the units that the program knows.
    Filling(FillForm::Content content, const QList<Unit> &known, QObject *parent = nullptr);
    ~Filling() override;

    const Questionnaire &questionnaire() const { return m_content.questionnaire; }
    const QuestionIndex &index() const { return m_index; }
    const QSet<QuestionCode> &asked() const { return m_content.asked; }
    const Words &words() const { return m_words; }
    Language language() const { return m_content.language; }
    const UnitBook &units() const { return m_units; }
    const FormState &state() const { return *m_state; }
    const FillForm::Content &content() const { return m_content; }
    /// Rules that cannot be read and were left out, so that the rest can be filled in.
    const QList<Problem> &problems() const { return m_problems; }

    /// "3.2": the second question asked in the third section.
    QString numberOf(const QuestionCode &code) const { return m_numbers.value(code); }
    /// Whether anything is asked in it and it is relevant.
    bool isShown(const Section &section) const;
    Left leftIn(const Section &section) const;
    /// The same for one instance of a repeat.
    Left leftIn(const Section &section, const AnswerPlace &instance) const;
    /// What is wrong with the whole form, what cannot be read included.
    QList<Finding> findings() const;
    /// A wording of the questionnaire in the form's language, with its ${…} filled in.
    QString wording(const Text &text, const AnswerPlace &from) const;
    /// What an answer must satisfy, in words; empty where it cannot be put into words.
    QString explained(const Question &question) const;
    /// The choices that are offered at a place as things stand. A standing commitment is never a new one.
    QList<Choice> choices(const AnswerPlace &place) const;

    /// Last year's answer that may stand beside a place. Inside a repeat: of the instance that has the same
    /// first answer (of a commitment: the same number); empty where none has.
    Answer lastYear(const AnswerPlace &place) const;
    /// Whether a place is shown and not to be changed: read-only questions, and the terms of a standing
    /// commitment that is reported on or withdrawn.
    bool isLocked(const AnswerPlace &place) const;
    /// Whether an instance came with the form and stays.
    bool isStanding(const AnswerPlace &instance) const;

    void set(const AnswerPlace &place, const Answer &answer);
    void addInstance(const AnswerPlace &repeat);
    void removeInstance(const AnswerPlace &instance);

    /// Takes files as evidence: gives the names under which they are answered, each once in the form.
    QStringList attach(const QStringList &paths);
    const QMap<QString, QString> &attachments() const { return m_attachments; }
    void setAttachments(const QMap<QString, QString> &attachments) { m_attachments = attachments; }

Q_SIGNALS:
    void aboutToChange();
    void changed(const octant::FillChange &change);
    void settled(); ///< all that show something have followed

private:
    FillForm::Content m_content;
    QuestionIndex m_index;
    Words m_words;
    UnitBook m_units;
    std::optional<FormLogic> m_logic;
    std::optional<FormState> m_state;
    QList<Problem> m_problems;
    QHash<QuestionCode, QString> m_numbers;
    QSet<int> m_standing;                 ///< positions in the commitment block
    QMap<QString, QString> m_attachments; ///< paths by the names in the answers

    void countQuestions();
    void findStanding();
    void publish(const FormChange &change, const AnswerPlace &own);
    template <typename Called>
    void eachPlace(const QuestionCode &code, const QList<int> &instances, const Called &called) const;
    void addLeft(const AnswerPlace &place, Left &left) const;
    QuestionCode keyQuestion(const SectionCode &repeat) const;
    const Answers *lastInstance(const SectionCode &repeat, const QList<int> &instances,
                                const Answers &around) const;
};

} // namespace octant
