// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Chance. Its numbers come from the scope, so that a caller decides whether they come again.

#include "forms/logic/evaluation.h"
#include "forms/logic/functions.h"

#include <cmath>

namespace octant {

using namespace Qt::StringLiterals;

namespace {

// The "minimal standard" generator, which ODK's randomize() prescribes.
class SeededNumbers
{
public:
    explicit SeededNumbers(double seed)
        : m_state(std::fmod(std::trunc(seed), modulus))
    {
        if (m_state <= 0)
            m_state += modulus - 1;
    }

    double next()
    {
        m_state = std::fmod(m_state * 16'807, modulus);
        return (m_state - 1) / (modulus - 1);
    }

private:
    static constexpr double modulus = 2'147'483'647;
    double m_state;
};

ExpressionValue applyRandom(const Arguments &arguments)
{
    return ExpressionValue::number(arguments.evaluation().scope().random());
}

// One of the characters, by chance; none where there is no chance.
QString anyOf(const Arguments &arguments, const QString &characters)
{
    const double random = arguments.evaluation().scope().random();
    if (std::isnan(random))
        return {};
    return characters.at(static_cast<qsizetype>(random * static_cast<double>(characters.size())));
}

QString uniqueId(const Arguments &arguments)
{
    QString id;
    for (const QChar c : u"xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx"_s) {
        if (c == u'x')
            id += anyOf(arguments, u"0123456789abcdef"_s);
        else
            id += c == u'y' ? anyOf(arguments, u"89ab"_s) : QString(c);
    }
    return id.size() == 36 ? id : QString();
}

ExpressionValue applyUuid(const Arguments &arguments)
{
    if (arguments.count() == 0)
        return ExpressionValue::text(uniqueId(arguments));
    constexpr int longest = 1'000;
    const double length = arguments.number(0); // no token for what is no number
    QString token;
    for (int i = 0; i < length && i < longest; ++i) {
        token += anyOf(arguments, u"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"_s);
    }
    return ExpressionValue::text(token);
}

// Fisher and Yates, inside out, as ODK prescribes it.
template <typename Next>
QList<Node> shuffled(const QList<Node> &nodes, Next next)
{
    QList<Node> result;
    for (qsizetype i = 0; i < nodes.size(); ++i) {
        const double random = next();
        const auto place =
            std::isnan(random) ? i : static_cast<qsizetype>(random * static_cast<double>(i + 1));
        result.append(nodes.at(i));
        result.swapItemsAt(place, i);
    }
    return result;
}

NodeList placesOfRandomize(const Arguments &arguments)
{
    const NodeList given = arguments.nodes(0);
    if (arguments.count() < 2)
        return {shuffled(given.nodes, [&] { return arguments.evaluation().scope().random(); }), given.many};
    const double seed = arguments.number(1);
    if (!std::isfinite(seed)) {
        arguments.fail(u"expression.seed"_s, Evaluation::tr("The start of a random order is no number."),
                       Evaluation::tr("Give a whole number, or leave it out."));
        return {};
    }
    SeededNumbers numbers(seed);
    return {shuffled(given.nodes, [&] { return numbers.next(); }), given.many};
}

ExpressionValue applyRandomize(const Arguments &arguments)
{
    const NodeList places = placesOfRandomize(arguments);
    return places.nodes.isEmpty() ? ExpressionValue() : arguments.evaluation().valueAt(places.nodes.first());
}

constexpr Function functions[] = {
    {"random", 0, 0, applyRandom},
    {"uuid", 0, 1, applyUuid},
    {"randomize", 1, 2, applyRandomize, Function::First::Places, placesOfRandomize},
};

} // namespace

std::span<const Function> randomFunctions()
{
    return functions;
}

} // namespace octant
