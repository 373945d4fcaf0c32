// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/model/questionnaire_json.h"

#include <QFile>

namespace octant::test {

/// The questionnaire that the program brings with it; null if it cannot be read.
inline Questionnaire standardQuestionnaire()
{
    QFile file(QStringLiteral(OCTANT_SOURCE "/resources/questionnaire.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const Result<Edition> edition = editionFromBytes(file.readAll(), file.fileName());
    return edition ? edition->questionnaire : Questionnaire();
}

/// A question with a wording in both languages.
inline Question asking(const QString &code, QuestionType type = QuestionType::Text)
{
    Question question;
    question.code = QuestionCode(code);
    question.type = type;
    question.label = Text(QStringLiteral("Въпрос ") + code, QStringLiteral("Question ") + code);
    return question;
}

inline Section sectionOf(const QString &code, const QList<Question> &questions)
{
    Section section;
    section.code = SectionCode(code);
    section.title = Text(QStringLiteral("Раздел ") + code, QStringLiteral("Section ") + code);
    section.questions = questions;
    return section;
}

inline Group groupOf(const QString &code, const QString &parent = {}, GroupKind kind = GroupKind::Plain,
                     const QString &relevant = {})
{
    Group group;
    group.code = SectionCode(code);
    group.title = Text(QStringLiteral("Група ") + code, QStringLiteral("Group ") + code);
    group.parent = SectionCode(parent);
    group.kind = kind;
    group.relevant = relevant;
    return group;
}

inline Questionnaire questionnaireOf(const QList<Section> &sections)
{
    Questionnaire questionnaire;
    questionnaire.languages = {QStringLiteral("bg"), QStringLiteral("en")};
    questionnaire.sections = sections;
    return questionnaire;
}

/// Each section with its questions and the groups around them: "S: A G[B H[C]] | T: D".
inline QString outlineOf(const Questionnaire &questionnaire)
{
    QStringList sections;
    for (const Section &section : questionnaire.sections) {
        QString line;
        QList<SectionCode> open;
        bool fresh = true;
        for (const Question &question : section.questions) {
            QList<SectionCode> around;
            for (const Group *group : section.groupsAround(question.group))
                around << group->code;
            while (!open.isEmpty() && !around.contains(open.last())) {
                line += u']';
                open.removeLast();
            }
            if (!fresh)
                line += u' ';
            for (const SectionCode &group : std::as_const(around).sliced(open.size())) {
                line += group.text() + QLatin1Char('[');
                open << group;
            }
            line += question.code.text();
            fresh = false;
        }
        sections << section.code.text() + QStringLiteral(": ") + line + QString(open.size(), u']');
    }
    return sections.join(QStringLiteral(" | "));
}

} // namespace octant::test
