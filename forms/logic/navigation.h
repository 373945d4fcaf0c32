// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/logic/scope.h"

#include <QList>

#include <memory>
#include <variant>

namespace octant {

/// A place in an attached table: the table, one of its rows, or one cell.
struct DatasetPlace
{
    std::shared_ptr<const Dataset> dataset;
    int row = -1;   ///< from 0; -1: the whole table
    QString column; ///< null: the whole row

    bool operator==(const DatasetPlace &) const = default;
};

/// What a path can arrive at.
using Node = std::variant<AnswerPlace, DatasetPlace>;

struct NodeList
{
    QList<Node> nodes;
    bool many = false; ///< whether it ranges over instances or rows, however many there happen to be
};

/// Finds places among the answers and in attached tables: what is inside, what is around, which instances.
class Navigation
{
public:
    explicit Navigation(const Scope &scope);

    /// The places of a code seen from a place: in the repeats that are around both, the same instance; in
    /// all others, every instance.
    NodeList placesFrom(const QString &code, const AnswerPlace &from) const;
    /// The places of a code in given instances of repeats around it; from the outermost, as far as given.
    NodeList placesIn(const QString &code, const QList<int> &instances) const;
    /// What is called `name` directly or farther inside a node. Empty: there is no such name in the form.
    std::optional<NodeList> children(const Node &node, const QString &name) const;
    /// All that is directly inside a node, or, if @p deep, also farther inside. Empty: the scope does not
    /// tell.
    std::optional<NodeList> everything(const Node &node, bool deep) const;
    /// Whether a question, group, repeat or cell is the one that `name` means there.
    bool isCalled(const Node &node, const QString &name) const;
    /// What is around a node; empty for the whole form and the whole table.
    std::optional<Node> parent(const Node &node) const;
    /// The position, from 1, among its like: of an instance in its repeat, of a row in its table.
    int position(const Node &node) const;

    /// The repeats around a code, outermost first, and the code itself if it is a repeat.
    QStringList repeatsOf(const QString &code) const;

private:
    bool isInside(const QString &code, const QString &outer) const;
    bool addInside(const AnswerPlace &place, const QString &code, bool deep, QList<Node> &places) const;
    void expand(const QStringList &repeats, AnswerPlace place, QList<Node> &places) const;

    const Scope &m_scope;
};

} // namespace octant
