// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/model/questionnaire.h"

#include <random>

namespace octant::test {

/// Questionnaires of all that the model can hold, the same for the same seed. Every reference is known, no
/// question waits for itself, lists are not empty.
class RandomQuestionnaire
{
public:
    explicit RandomQuestionnaire(unsigned seed)
        : m_random(seed)
    {
    }

    Questionnaire make();

private:
    std::mt19937 m_random;
    Questionnaire m_made;
    QStringList m_earlier; ///< codes of questions that expressions may read
    int m_number = 0;

    int below(int bound) { return int(m_random() % unsigned(bound)); }
    bool chance(int percent) { return below(100) < percent; }
    QString one(const QStringList &texts) { return texts.at(below(int(texts.size()))); }
    QString code(const QString &first);
    QString wording();
    Text text();
    QString expression();
    Inert inert();
    QList<Choice> choices();
    Section section(bool loose);
    void addGroups(Section &section, const SectionCode &parent, int depth);
    void fill(Section &section, const SectionCode &group);
    Group group(const SectionCode &parent);
    Question question(const SectionCode &group);
    void addAnswerRules(Question &question);
    void addUse(Question &question);
    void addImported(Question &question);
    void addChoices(Question &question);
    void addBridge();
};

} // namespace octant::test
