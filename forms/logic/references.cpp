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
        m_position = node.position;
        std::visit([this](const auto &kind) { visitKind(kind); }, node.kind);
    }

    ReadAnswers read;

private:
    void add(const QString &code)
    {
        if (read.codes.contains(code))
            return;
        read.codes.append(code);
        read.positions.append(m_position);
    }

    void addStep(const QString &name)
    {
        if (name == "*"_L1)
            read.wild = true;
        else
            add(name);
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
    void visitTable(const Call &call);

    int m_position = 0;
    bool m_inPredicate = false;
    bool m_inTable = false; ///< whether what is looked at is a row of an attached table
};

// jr:choice-name gets its question as a text, once(…) and current() read the own answer without a dot.
void Walk::visitKind(const Call &call)
{
    if (call.function == "once"_L1)
        read.selfOnce = true;
    if (call.function == "current"_L1)
        read.self = true;
    if ((call.function == "string-length"_L1 || call.function == "normalize-space"_L1) &&
        call.arguments.empty())
        read.self = read.self || !m_inPredicate;
    if (call.function == "indexed-repeat"_L1 || call.function == "|"_L1)
        read.across = true;
    if (call.function == "instance"_L1 || call.function == "pulldata"_L1)
        visitTable(call);
    visitAll(call.arguments);
    const TextLiteral *named = call.function == "jr:choice-name"_L1 && call.arguments.size() == 2
                                   ? std::get_if<TextLiteral>(&call.arguments[1].kind)
                                   : nullptr;
    static const QRegularExpression reference(uR"(\A\s*\$\{\s*([^{}\s]+)\s*\}\s*\z)"_s);
    const QRegularExpressionMatch match = named ? reference.match(named->text) : QRegularExpressionMatch();
    if (match.hasMatch())
        add(match.captured(1));
}

void Walk::visitTable(const Call &call)
{
    const TextLiteral *name =
        call.arguments.empty() ? nullptr : std::get_if<TextLiteral>(&call.arguments.front().kind);
    if (name)
        read.tables.append(name->text);
    else
        read.anyTable = true;
}

void Walk::visitKind(const Path &path)
{
    read.across = true;
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
    for (const PathStep &step : path.steps) {
        m_position = step.position;
        if (step.axis == PathStep::Axis::Child && !inTable)
            addStep(step.name);
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
