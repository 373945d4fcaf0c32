// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/logic/functions.h"

#include "forms/logic/evaluation.h"

#include <QHash>

namespace octant {

namespace {

QHash<QString, const Function *> allFunctions()
{
    QHash<QString, const Function *> all;
    for (const std::span<const Function> part : {logicFunctions(), textFunctions(), choiceFunctions(),
                                                 numberFunctions(), dateFunctions(), repeatFunctions()}) {
        for (const Function &function : part)
            all.insert(QString::fromLatin1(function.name), &function);
    }
    return all;
}

} // namespace

const Function *findFunction(const QString &name)
{
    static const QHash<QString, const Function *> all = allFunctions();
    return all.value(name, nullptr);
}

Arguments::Arguments(Evaluation &evaluation, const SyntaxNode &node, const Call &call)
    : m_evaluation(evaluation)
    , m_node(node)
    , m_call(call)
{
}

ExpressionValue Arguments::value(int index) const
{
    return m_evaluation.value(m_call.arguments.at(static_cast<std::size_t>(index)));
}

QList<ExpressionValue> Arguments::values(int index) const
{
    if (!namesPlaces(index))
        return {value(index)};
    QList<ExpressionValue> all;
    for (const Node &node : nodes(index).nodes)
        all.append(m_evaluation.valueAt(node));
    return all;
}

NodeList Arguments::nodes(int index) const
{
    return m_evaluation.nodes(m_call.arguments.at(static_cast<std::size_t>(index)));
}

bool Arguments::namesPlaces(int index) const
{
    return Evaluation::namesPlaces(m_call.arguments.at(static_cast<std::size_t>(index)));
}

QString Arguments::reference(int index) const
{
    const Reference *reference =
        std::get_if<Reference>(&m_call.arguments.at(static_cast<std::size_t>(index)).kind);
    return reference ? reference->name : QString();
}

ExpressionValue Arguments::fail(const QString &code, const QString &what, const QString &remedy) const
{
    m_evaluation.fail(code, what, remedy, m_node.position);
    return {};
}

} // namespace octant
