// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Functions that name places, from which a path may lead on.

#include "forms/logic/evaluation.h"
#include "forms/logic/functions.h"

namespace octant {

using namespace Qt::StringLiterals;

namespace {

NodeList placesOfCurrent(const Arguments &arguments)
{
    return {{arguments.evaluation().scope().here()}, false};
}

NodeList placesOfInstance(const Arguments &arguments)
{
    const QString name = arguments.text(0);
    std::shared_ptr<const Dataset> dataset = arguments.evaluation().scope().dataset(name);
    if (!dataset) {
        arguments.fail(u"expression.unknown-dataset"_s,
                       Evaluation::tr("There is no list or attached table called “%1”.").arg(name),
                       Evaluation::tr("Attach the table, or correct its name."));
        return {};
    }
    return {{DatasetPlace{std::move(dataset), -1, {}}}, false};
}

// In the order of the text, each place once.
NodeList placesOfUnion(const Arguments &arguments)
{
    NodeList both{{}, true};
    for (int i = 0; i < arguments.count(); ++i) {
        for (const Node &node : arguments.nodes(i).nodes) {
            if (!arguments.evaluation().spend(both.nodes.size() / 16, arguments.position()))
                return both;
            if (!both.nodes.contains(node))
                both.nodes.append(node);
        }
    }
    return both;
}

template <NodeList (*places)(const Arguments &)>
ExpressionValue firstOf(const Arguments &arguments)
{
    const NodeList named = places(arguments);
    return named.nodes.isEmpty() ? ExpressionValue() : arguments.evaluation().valueAt(named.nodes.first());
}

using First = Function::First;

constexpr Function functions[] = {
    {"current", 0, 0, firstOf<placesOfCurrent>, First::Anything, placesOfCurrent},
    // A table has no value of its own; what lies in it is reached by a path.
    {"instance", 1, 1, firstOf<placesOfInstance>, First::Anything, placesOfInstance},
    // `a | b`; as a word it cannot be written.
    {"|", 2, Function::anyNumber, firstOf<placesOfUnion>, First::Places, placesOfUnion},
};

} // namespace

std::span<const Function> placeFunctions()
{
    return functions;
}

} // namespace octant
