// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What people chose, and tables to look it up in.

#include "forms/logic/evaluation.h"
#include "forms/logic/functions.h"
#include "forms/logic/operators.h"

#include <QRegularExpression>

namespace octant {

using namespace Qt::StringLiterals;

namespace {

QStringList choicesIn(const QString &list)
{
    return list.simplified().split(u' ', Qt::SkipEmptyParts);
}

ExpressionValue applySelected(const Arguments &arguments)
{
    const QString choices = arguments.text(0);
    return ExpressionValue::boolean(isSelected(choices, arguments.text(1)));
}

ExpressionValue applySelectedAt(const Arguments &arguments)
{
    const QStringList choices = choicesIn(arguments.text(0));
    const double index = arguments.number(1);
    if (!(index >= 0 && index < static_cast<double>(choices.size())))
        return {};
    return ExpressionValue::text(choices.at(static_cast<qsizetype>(index)));
}

ExpressionValue applyCountSelected(const Arguments &arguments)
{
    return ExpressionValue::number(static_cast<double>(choicesIn(arguments.text(0)).size()));
}

// The question is given as '${code}' between quotes, or as its path.
QString questionNamed(const QString &text)
{
    static const QRegularExpression lastName(uR"(([^/{}\s]+)\s*\}?\s*\z)"_s);
    return lastName.match(text).captured(1);
}

ExpressionValue applyChoiceName(const Arguments &arguments)
{
    const QString direct = arguments.reference(1);
    const QString name = direct.isEmpty() ? questionNamed(arguments.text(1)) : direct;
    const std::optional<QString> question = arguments.evaluation().codeOf(name, arguments.position());
    if (!question)
        return {};
    const std::optional<QString> label =
        arguments.evaluation().scope().choiceLabel(*question, arguments.text(0));
    return ExpressionValue::text(label.value_or(QString()));
}

ExpressionValue applyPulldata(const Arguments &arguments)
{
    Evaluation &evaluation = arguments.evaluation();
    QString name = arguments.text(0);
    std::shared_ptr<const Dataset> dataset = evaluation.scope().dataset(name);
    if (!dataset && name.endsWith(u".csv"_s)) {
        name.chop(4);
        dataset = evaluation.scope().dataset(name);
    }
    if (!dataset) {
        return arguments.fail(u"expression.unknown-dataset"_s,
                              Evaluation::tr("There is no list or attached table called “%1”.").arg(name),
                              Evaluation::tr("Attach the table, or correct its name."));
    }
    const QString keyColumn = arguments.text(2);
    const QString key = arguments.text(3);
    if (!evaluation.spend(dataset->rows.size(), arguments.position()))
        return {};
    for (int row = 0; row < dataset->rows.size(); ++row) {
        if (dataset->cell(row, keyColumn) == key)
            return ExpressionValue::text(dataset->cell(row, arguments.text(1)));
    }
    return {};
}

constexpr Function functions[] = {
    {"selected", 2, 2, applySelected},
    {"selected-at", 2, 2, applySelectedAt},
    {"count-selected", 1, 1, applyCountSelected},
    {"jr:choice-name", 2, 2, applyChoiceName},
    {"pulldata", 4, 4, applyPulldata},
};

} // namespace

std::span<const Function> choiceFunctions()
{
    return functions;
}

} // namespace octant
