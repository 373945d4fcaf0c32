// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/logic/functions.h"

#include "forms/logic/evaluation.h"

#include <QHash>
#include <QSet>

namespace octant {

using namespace Qt::StringLiterals;

namespace {

QHash<QString, const Function *> allFunctions()
{
    QHash<QString, const Function *> all;
    for (const std::span<const Function> part :
         {logicFunctions(), textFunctions(), choiceFunctions(), numberFunctions(), dateFunctions(),
          repeatFunctions(), placeFunctions(), randomFunctions(), codingFunctions(), geoFunctions()}) {
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

bool isForeignFunction(const QString &name)
{
    // Of XPath 1.0, of ODK's form specification, of SurveyCTO.
    static const QSet<QString> foreign{
        u"jr:itext"_s,     u"itext"_s,          u"property"_s,    u"version"_s,        u"extract-signed"_s,
        u"intersects"_s,   u"name"_s,           u"local-name"_s,  u"namespace-uri"_s,  u"id"_s,
        u"lang"_s,         u"text"_s,           u"node"_s,        u"comment"_s,        u"index"_s,
        u"duration"_s,     u"username"_s,       u"rank-index"_s,  u"rank-value"_s,     u"rank-index-if"_s,
        u"sum-if"_s,       u"count-if"_s,       u"min-if"_s,      u"max-if"_s,         u"join-if"_s,
        u"de-duplicate"_s, u"item-at"_s,        u"item-index"_s,  u"item-present"_s,   u"search"_s,
        u"hash"_s,         u"linebreak"_s,      u"device-info"_s, u"short-geopoint"_s, u"distance-between"_s,
        u"geo-scatter"_s,  u"phone-call-log"_s, u"once-if"_s,
    };
    return foreign.contains(name);
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
