// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/logic/references.h"

#include <QRegularExpression>

namespace octant {

using namespace Qt::StringLiterals;

namespace {

class Walk
{
public:
    void visit(const SyntaxNode &node)
    {
        std::visit([this](const auto &kind) { visitKind(kind); }, node.kind);
    }

    ReadAnswers read;

private:
    void add(const QString &code)
    {
        if (!read.codes.contains(code))
            read.codes.append(code);
    }

    void visitAll(const std::vector<SyntaxNode> &nodes)
    {
        for (const SyntaxNode &node : nodes)
            visit(node);
    }

    void visitKind(const NumberLiteral &) {}
    void visitKind(const TextLiteral &) {}
    void visitKind(const Column &) {}
    void visitKind(const Reference &reference) { add(reference.name); }
    void visitKind(const OwnAnswer &) { read.self = read.self || !m_inPredicate; }
    void visitKind(const Negation &negation) { visit(*negation.operand); }
    void visitKind(const Chain &chain) { visitAll(chain.operands); }
    void visitKind(const Call &call);
    void visitKind(const Path &path);
    void visitPredicates(const std::vector<SyntaxNode> &predicates, bool inTable);

    bool m_inPredicate = false;
    bool m_inTable = false; ///< whether what is looked at is a row of an attached table
};

// jr:choice-name gets its question as a text, once(…) and current() read the own answer without a dot.
void Walk::visitKind(const Call &call)
{
    if (call.function == "once"_L1 || (call.function == "current"_L1))
        read.self = true;
    if (call.function == "string-length"_L1 && call.arguments.empty())
        read.self = read.self || !m_inPredicate;
    visitAll(call.arguments);
    const TextLiteral *named = call.function == "jr:choice-name"_L1 && call.arguments.size() == 2
                                   ? std::get_if<TextLiteral>(&call.arguments[1].kind)
                                   : nullptr;
    static const QRegularExpression reference(uR"(\A\s*\$\{\s*([^{}\s]+)\s*\}\s*\z)"_s);
    const QRegularExpressionMatch match = named ? reference.match(named->text) : QRegularExpressionMatch();
    if (match.hasMatch())
        add(match.captured(1));
}

void Walk::visitKind(const Path &path)
{
    const bool self = read.self;
    bool inTable = m_inTable && path.start == Path::Start::Context;
    if (path.operand) {
        const Call *call = std::get_if<Call>(&path.operand->kind);
        inTable = call && call->function == "instance"_L1;
        visit(*path.operand);
        // current()/../x only starts at the own answer.
        if (call && call->function == "current"_L1)
            read.self = self;
    }
    visitPredicates(path.predicates, inTable);
    for (const Step &step : path.steps) {
        if (step.axis == Step::Axis::Child && !inTable)
            add(step.name);
        visitPredicates(step.predicates, inTable);
    }
}

void Walk::visitPredicates(const std::vector<SyntaxNode> &predicates, bool inTable)
{
    const bool outerPredicate = std::exchange(m_inPredicate, true);
    const bool outerTable = std::exchange(m_inTable, inTable);
    visitAll(predicates);
    m_inPredicate = outerPredicate;
    m_inTable = outerTable;
}

} // namespace

ReadAnswers answersReadBy(const SyntaxNode &root)
{
    Walk walk;
    walk.visit(root);
    return walk.read;
}

} // namespace octant
