// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/pages/questionnaire/new_questions.h"

#include "records/model/standard.h"

using namespace Qt::StringLiterals;

namespace octant {

namespace {

Question blank(const QString &code, QuestionType type)
{
    Question question;
    question.code = QuestionCode(code);
    question.type = type;
    return question;
}

QList<Choice> agreement()
{
    return {{u"1"_s, Text(u"Напълно несъгласен"_s, u"Strongly disagree"_s)},
            {u"2"_s, Text(u"По-скоро несъгласен"_s, u"Rather disagree"_s)},
            {u"3"_s, Text(u"Нито едното, нито другото"_s, u"Neither"_s)},
            {u"4"_s, Text(u"По-скоро съгласен"_s, u"Rather agree"_s)},
            {u"5"_s, Text(u"Напълно съгласен"_s, u"Strongly agree"_s)}};
}

Clipping grouped(GroupKind kind, const QString &code, const QList<Question> &questions)
{
    Clipping clipping;
    Group group;
    group.code = SectionCode(code + u"_G"_s);
    group.kind = kind;
    for (Question question : questions) {
        question.group = group.code;
        clipping.questions.append(question);
    }
    clipping.groups = {group};
    return clipping;
}

} // namespace

Clipping newQuestion(QuestionType type, const QuestionCode &code)
{
    Clipping clipping;
    Question question = blank(code.text(), type);
    if (hasChoices(type))
        question.choices = {{u"c1"_s, Text()}, {u"c2"_s, Text()}};
    clipping.questions = {question};
    return clipping;
}

Clipping newMatrix(const QuestionCode &code)
{
    QList<Question> rows;
    for (int row = 1; row <= 3; ++row) {
        Question question = blank(u"%1_%2"_s.arg(code.text()).arg(row), QuestionType::SelectOne);
        question.choices = agreement();
        rows.append(question);
    }
    return grouped(GroupKind::Matrix, code.text(), rows);
}

Clipping newRepeat(const QuestionCode &code)
{
    return grouped(GroupKind::Repeat, code.text(),
                   {blank(code.text() + u"_1"_s, QuestionType::Text),
                    blank(code.text() + u"_2"_s, QuestionType::Decimal)});
}

Section commitmentBlock()
{
    const Questionnaire standard = standardQuestionnaire();
    const Section *block = standard.section(SectionCode(u"COMMIT"_s));
    return block ? *block : Section();
}

} // namespace octant
