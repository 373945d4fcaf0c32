// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/logic/expression_value.h"
#include "forms/logic/navigation.h"
#include "forms/logic/syntax_tree.h"

#include <QList>

#include <span>

namespace octant {

class Evaluation;

/// The arguments of a call under evaluation. Each is computed when it is asked for, so that a function that
/// needs only some of them (if, coalesce) leaves the others alone.
class Arguments
{
public:
    Arguments(Evaluation &evaluation, const SyntaxNode &node, const Call &call);

    int count() const { return static_cast<int>(m_call.arguments.size()); }
    ExpressionValue value(int index) const;
    /// Empty where the argument is left out.
    QString text(int index) const { return index < count() ? value(index).toText() : QString(); }
    double number(int index) const { return value(index).toNumber(); }
    bool boolean(int index) const { return value(index).toBoolean(); }
    /// Every value of an argument that names places, such as a question in each instance of its repeat; the
    /// one value of any other argument.
    QList<ExpressionValue> values(int index) const;
    /// The places that an argument names; a problem if it is of another kind.
    NodeList nodes(int index) const;
    /// Whether an argument names places and not merely a value.
    bool namesPlaces(int index) const;
    /// The name in `${name}` when the argument is that; else empty.
    QString reference(int index) const;

    Evaluation &evaluation() const { return m_evaluation; }
    /// Records that the call cannot be computed; what it returns then does not matter.
    ExpressionValue fail(const QString &code, const QString &what, const QString &remedy) const;
    int position() const { return m_node.position; }

private:
    Evaluation &m_evaluation;
    const SyntaxNode &m_node;
    const Call &m_call;
};

/// A function of the language.
struct Function
{
    static constexpr int anyNumber = 1'000'000;

    /// What the first argument must be.
    enum class First {
        Anything,
        Places, ///< a question, repeat or path; known when the expression is read
    };

    const char *name;
    int fewest; ///< arguments
    int most;   ///< arguments
    ExpressionValue (*apply)(const Arguments &arguments);
    First first = First::Anything;
    /// The places that a call names, for functions that name some; else null.
    NodeList (*places)(const Arguments &arguments) = nullptr;
};

/// Null: the language has no function of that name.
const Function *findFunction(const QString &name);
/// Whether other programs for such forms have a function of that name, which means nothing here.
bool isForeignFunction(const QString &name);

// The parts of the table.
std::span<const Function> logicFunctions();
std::span<const Function> textFunctions();
std::span<const Function> choiceFunctions();
std::span<const Function> numberFunctions();
std::span<const Function> dateFunctions();
std::span<const Function> repeatFunctions();
std::span<const Function> placeFunctions();
std::span<const Function> randomFunctions();
std::span<const Function> codingFunctions();
std::span<const Function> geoFunctions();

} // namespace octant
