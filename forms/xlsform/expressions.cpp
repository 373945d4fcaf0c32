// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/xlsform/expressions.h"

#include "forms/xlsform/reference_pattern.h"

#include <QRegularExpression>

#include <algorithm>

namespace octant::xlsform {

using namespace Qt::StringLiterals;

namespace {

/// Correct in other programs, without meaning in this one.
bool isMerelyForeign(const QString &code)
{
    static const QSet<QString> foreign{
        u"expression.foreign-function"_s, u"expression.last-saved"_s, u"expression.axis"_s,
        u"expression.node-test"_s,        u"expression.wildcard"_s,   u"expression.regex"_s,
        u"expression.place-needed"_s,
    };
    return foreign.contains(code);
}

ParseOptions optionsFor(Field field)
{
    return {CurlyQuotes::Repaired, field == Field::ChoiceFilter ? BareWords::Columns : BareWords::Refused};
}

/// A default is a plain text unless it reads an answer or calls a function.
bool isComputed(const QString &text)
{
    static const QRegularExpression call(uR"(\A\s*[a-z][a-z:-]*\s*\(.*\)\s*\z)"_s,
                                         QRegularExpression::DotMatchesEverythingOption);
    return !namesReferredTo(text).isEmpty() || call.match(text).hasMatch();
}

} // namespace

ExpressionReader::ExpressionReader(SurveyItems &items, FindingList &findings, QString sheet)
    : m_items(items)
    , m_findings(findings)
    , m_sheet(std::move(sheet))
    , m_names(items)
{
}

Place ExpressionReader::placeOf(const Spot &spot) const
{
    const SurveyItem &item = m_items.at(spot.item);
    Place place = m_findings.at(m_sheet, item.row, item.columns.value(spot.field));
    place.question = item.question.code.text();
    return place;
}

void ExpressionReader::read()
{
    for (int item = 0; item < m_items.size(); ++item) {
        SurveyItem &each = m_items[item];
        Question &question = each.question;
        readCell(question.relevant, {item, Field::Relevant});
        readCell(question.constraint, {item, Field::Constraint});
        readCell(question.requiredWhen, {item, Field::Required});
        readCell(question.calculation, {item, Field::Calculation});
        readCell(question.choiceFilter, {item, Field::ChoiceFilter});
        readCell(each.repeatCount, {item, Field::RepeatCount});
        readDefault(item);
        readTexts(item);
    }
}

void ExpressionReader::readCell(QString &text, const Spot &spot)
{
    if (text.trimmed().isEmpty()) {
        text.clear();
        return;
    }
    if (spot.field == Field::ChoiceFilter && !hasChoices(m_items.at(spot.item).question.type)) {
        m_findings.note(u"kept"_s, placeOf(spot), tr("The question has no choices to be filtered here."));
        keep(text, spot);
        return;
    }
    bool hasEffect = true;
    const std::optional<Expression> expression = parse(text, spot, hasEffect);
    if (!expression) {
        if (!hasEffect)
            keep(text, spot);
        return;
    }
    if (expression->isRepaired()) {
        m_findings.note(u"repaired"_s, placeOf(spot),
                        tr("Curly quotes stood around texts; they were made straight: %1")
                            .arg(shortened(expression->text())));
    }
    if (knowsPaths(*expression, spot))
        text = withCodes(pathsWithCodes(*expression, spot.item), spot);
    else
        keep(text, spot);
}

std::optional<Expression> ExpressionReader::parse(const QString &text, const Spot &spot, bool &hasEffect)
{
    auto expression = Expression::parse(text, optionsFor(spot.field));
    if (expression)
        return *expression;
    hasEffect = !isMerelyForeign(expression.error().problem.code);
    report(expression.error(), text, spot, hasEffect);
    return std::nullopt;
}

void ExpressionReader::report(const ExpressionProblem &problem, const QString &text, const Spot &spot,
                              bool refused)
{
    Problem said = problem.problem;
    said.where = placeOf(spot);
    if (refused) {
        said.what = tr("The expression cannot be read at character %1: %2 It is: %3")
                        .arg(QString::number(problem.position + 1), said.what, shortened(text));
    } else {
        said.what = tr("The expression has no effect here (character %1): %2 It is: %3")
                        .arg(QString::number(problem.position + 1), said.what, shortened(text));
    }
    m_findings.add(refused ? Severity::Error : Severity::Warning, said);
}

/// Without effect, but written out again.
void ExpressionReader::keep(QString &text, const Spot &spot)
{
    Question &question = m_items[spot.item].question;
    question.inert.insert(nameOf(spot.field), std::exchange(text, QString()));
    if (spot.field != Field::Calculation || question.type != QuestionType::Calculated)
        return;
    // What is calculated by nobody here is nothing to be shown either.
    question.type = QuestionType::Hidden;
    if (!question.inert.contains(nameOf(Field::Type)))
        question.inert.insert(nameOf(Field::Type), keywordFor(QuestionType::Calculated));
}

void ExpressionReader::readDefault(int item)
{
    QString &text = m_items[item].question.defaultValue;
    const Spot spot{item, Field::Default};
    if (!isComputed(text))
        return;
    const auto expression = Expression::parse(text, optionsFor(Field::Default));
    if (expression) {
        readCell(text, spot);
        return;
    }
    report(expression.error(), text, spot, false);
    keep(text, spot);
}

void ExpressionReader::readTexts(int item)
{
    Question &question = m_items[item].question;
    question.label = readText(question.label, {item, Field::Label});
    question.help = readText(question.help, {item, Field::Hint});
    question.requiredMessage = readText(question.requiredMessage, {item, Field::RequiredMessage});
    question.constraintMessage = readText(question.constraintMessage, {item, Field::ConstraintMessage});
}

Text ExpressionReader::readText(const Text &text, const Spot &spot)
{
    Text read;
    for (auto each = text.byTag().cbegin(); each != text.byTag().cend(); ++each)
        read.set(each.key(), withCodes(*each, spot));
    return read;
}

QString ExpressionReader::withCodes(const QString &text, const Spot &spot)
{
    return withReferences(text, [&](const QString &name, qsizetype offset) {
        const FormNames::Meaning meaning = m_names.meaningOf(name, spot.item);
        if (meaning.kind == FormNames::Meaning::Kind::One)
            return m_items.at(meaning.item).question.code.text();
        reportReference(meaning.kind, shortened(name), QString::number(offset + 1), spot);
        return QString();
    });
}

void ExpressionReader::reportReference(FormNames::Meaning::Kind kind, const QString &name,
                                       const QString &position, const Spot &spot)
{
    if (kind == FormNames::Meaning::Kind::Unknown) {
        m_findings.refuse(u"unknown_reference"_s, placeOf(spot),
                          tr("“${%1}” (character %2) names no question of this form.").arg(name, position),
                          tr("Write the name of a question as it stands in the column name."));
    } else {
        m_findings.refuse(
            u"ambiguous_reference"_s, placeOf(spot),
            tr("“${%1}” (character %2) may mean several questions of that name.").arg(name, position),
            tr("Give the questions different names."));
    }
}

/// Names may also be steps of a path (../area). Without what it leads to, the expression has no effect.
bool ExpressionReader::knowsPaths(const Expression &expression, const Spot &spot)
{
    const ReadAnswers &reads = expression.reads();
    for (qsizetype place = 0; place < reads.codes.size(); ++place) {
        const QString name = reads.codes.at(place);
        if (m_names.meaningOf(name, spot.item).kind != FormNames::Meaning::Kind::Unknown ||
            namesReferredTo(expression.text()).contains(name))
            continue;
        m_findings.warn(
            u"unknown_path"_s, placeOf(spot),
            tr("“%1” (character %2) is no question of this form; the expression has no effect here.")
                .arg(shortened(name), QString::number(reads.positions.at(place) + 1)),
            tr("Write ${name} with the name of a question."));
        return false;
    }
    return true;
}

QString ExpressionReader::pathsWithCodes(const Expression &expression, int from) const
{
    QString text = expression.text();
    if (!text.contains(u'/'))
        return text;
    for (const QString &name : expression.references()) {
        const int meant = m_names.meaningOf(name, from).item;
        const QString code = meant < 0 ? name : m_items.at(meant).question.code.text();
        if (code != name)
            text = withPathStep(text, name, code);
    }
    return text;
}

void ExpressionReader::readLabels(ReadLists &lists)
{
    // Questions that offer one list share it; they go on sharing what becomes of it.
    QHash<const Choice *, QList<Choice>> known;
    const auto read = [&](QList<Choice> &choices) {
        if (choices.isEmpty())
            return;
        const Choice *key = std::as_const(choices).constData();
        if (!known.contains(key))
            known.insert(key, choicesWithCodes(choices));
        choices = known.value(key);
    };
    for (SurveyItem &item : m_items)
        read(item.question.choices);
    for (ReadList &list : lists.all()) {
        if (!list.isUsed)
            read(list.choices);
    }
}

QList<Choice> ExpressionReader::choicesWithCodes(const QList<Choice> &choices) const
{
    QList<Choice> read = choices;
    for (qsizetype place = 0; place < choices.size(); ++place) {
        const QMap<QString, QString> &labels = choices.at(place).label.byTag();
        for (auto label = labels.cbegin(); label != labels.cend(); ++label) {
            const QString text = labelWithCodes(*label);
            if (text != *label)
                read[place].label.set(label.key(), text);
        }
    }
    return read;
}

/// A list may be offered in many places, so that only a name that stands once is clear in it.
QString ExpressionReader::labelWithCodes(const QString &label) const
{
    return withReferences(label, [this](const QString &name, qsizetype) {
        const int only = m_names.onlyOne(name);
        return only < 0 ? QString() : m_items.at(only).question.code.text();
    });
}

} // namespace octant::xlsform
