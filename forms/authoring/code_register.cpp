// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/authoring/code_register.h"

#include "forms/authoring/edit_problems.h"
#include "forms/authoring/edits.h"

#include <QRegularExpression>

#include <algorithm>

namespace octant {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestCode = 64;

QString asCode(const QString &wanted)
{
    static const QRegularExpression foreign(u"[^A-Za-z0-9_]+"_s);
    QString code = wanted.left(longestCode);
    code.replace(foreign, u"_"_s);
    return isValidQuestionCode(code) ? code : (u"Q_"_s + code).left(longestCode);
}

/// A code that ends in a number: "ZW_18" is "ZW_", 18, two digits.
struct NumberedCode
{
    QString stem;
    int number = 0;
    int digits = 2;

    QString text() const { return stem + QString::number(number).rightJustified(digits, u'0'); }
};

std::optional<NumberedCode> numbered(const QString &code)
{
    static const QRegularExpression pattern(uR"(\A(.*?)([0-9]{1,6})\z)"_s);
    const QRegularExpressionMatch match = pattern.match(code);
    if (!match.hasMatch())
        return std::nullopt;
    return NumberedCode{match.captured(1), match.captured(2).toInt(), int(match.capturedLength(2))};
}

/// The highest number of the stem that most of a section's questions have; of several the last one's.
NumberedCode lastNumbered(const Section &section)
{
    QHash<QString, int> counts;
    for (const Question &question : section.questions) {
        if (const auto code = numbered(question.code.text()))
            ++counts[code->stem];
    }
    NumberedCode last{section.code.text() + u'_', 0, 2};
    int most = 0;
    for (const Question &question : section.questions) {
        const auto code = numbered(question.code.text());
        if (!code || counts[code->stem] < most)
            continue;
        const bool higher = code->stem != last.stem || code->number > last.number;
        if (higher)
            last = *code;
        most = counts[code->stem];
    }
    return last;
}

} // namespace

CodeRegister::CodeRegister(const Questionnaire &questionnaire)
{
    for (const Section &section : questionnaire.sections) {
        take(section.code.text());
        for (const Group &group : section.groups)
            take(group.code.text());
        for (const Question &question : section.questions)
            take(question.code.text());
    }
}

QString CodeRegister::freeCode(const QString &wanted) const
{
    const QString stem = asCode(wanted);
    QString code = stem;
    for (int number = 2; isTaken(code); ++number) {
        const QString ending = u"_%1"_s.arg(number);
        code = stem.left(longestCode - ending.size()) + ending;
    }
    return code;
}

Result<void> CodeRegister::admit(const QString &code) const
{
    if (!isValidQuestionCode(code))
        return std::unexpected(EditProblems::invalidCode(code));
    if (isTaken(code))
        return std::unexpected(EditProblems::takenCode(code));
    return {};
}

Result<void> CodeRegister::admitInstead(const QString &code, const QString &old) const
{
    const bool sameLetters = code.toLower() == old.toLower();
    return sameLetters && isValidQuestionCode(code) ? Result<void>() : admit(code);
}

QString freeCode(const Questionnaire &questionnaire, const QString &wanted)
{
    return CodeRegister(questionnaire).freeCode(wanted);
}

QuestionCode nextCode(const Questionnaire &questionnaire, const SectionCode &section)
{
    const CodeRegister codes(questionnaire);
    const Section *found = questionnaire.section(section);
    NumberedCode next = found ? lastNumbered(*found) : NumberedCode{section.text() + u'_', 0, 2};
    do {
        ++next.number;
    } while (codes.isTaken(next.text()));
    return QuestionCode(isValidQuestionCode(next.text()) ? next.text() : codes.freeCode(next.text()));
}

} // namespace octant
