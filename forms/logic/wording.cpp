// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/logic/wording.h"

#include "forms/language/words.h"
#include "forms/logic/answers_scope.h"
#include "forms/logic/navigation.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace octant {

using namespace Qt::StringLiterals;

namespace {

// As many decimals as a measured number has; more are traces of computing with binary fractions.
constexpr int mostDecimals = 6;

/// How one answer reads in the middle of a wording.
struct AnswerInWords
{
    const Question &question;
    Language language;

    QString operator()(std::monostate) const { return {}; }
    QString operator()(double number) const { return Words(language).number(number, mostDecimals); }
    QString operator()(QDate date) const { return Words(language).date(date); }
    QString operator()(const Instances &) const { return {}; }
    QString operator()(const QStringList &choices) const
    {
        QStringList labels;
        for (const QString &code : choices)
            labels << (*this)(code);
        return labels.join(u", "_s);
    }
    QString operator()(const QString &text) const
    {
        if (question.type == QuestionType::YesNo && text == "yes"_L1)
            return Words(language).say("AnswerInWords", QT_TRANSLATE_NOOP("AnswerInWords", "Yes"));
        if (question.type == QuestionType::YesNo && text == "no"_L1)
            return Words(language).say("AnswerInWords", QT_TRANSLATE_NOOP("AnswerInWords", "No"));
        const Choice *choice = question.choice(text);
        return choice ? choice->label.in(language) : text;
    }
};

Value valueOf(const FilledForm &form, int item, const AnswerFrame &frame)
{
    const AnswerCell &cell = form.cell(item, frame);
    if (!cell.relevant)
        return {};
    if (form.items().at(item).question->type == QuestionType::Calculated)
        return computedValue(cell.seen);
    return cell.given ? cell.given->value : Value();
}

QString inWords(const QString &name, const FilledForm &form, int item, const AnswerFrame &frame)
{
    const int named = form.items().resolve(name, item);
    const Question *question = named < 0 ? nullptr : form.items().at(named).question;
    if (!question)
        return {};
    const AnswersScope scope(form, item, frame);
    const NodeList places =
        Navigation(scope).placesFrom(question->code.text(), {scope.here().code, frame.instances()});
    if (places.nodes.isEmpty())
        return {};
    const AnswerFrame *at = form.frameOf(named, std::get<AnswerPlace>(places.nodes.first()).instances);
    return at ? std::visit(AnswerInWords{*question, form.language()}, valueOf(form, named, *at)) : QString();
}

} // namespace

QString filledIn(const QString &wording, const FilledForm &form, int item, const AnswerFrame &frame)
{
    static const QRegularExpression reference(uR"(\$\{\s*([^{}\s]+)\s*\})"_s);
    QString filled;
    qsizetype done = 0;
    QRegularExpressionMatchIterator matches = reference.globalMatch(wording);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        filled += wording.mid(done, match.capturedStart() - done);
        filled += inWords(match.captured(1), form, item, frame);
        done = match.capturedEnd();
    }
    return filled + wording.mid(done);
}

} // namespace octant
