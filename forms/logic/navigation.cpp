// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/logic/navigation.h"

#include <algorithm>

namespace octant {

using namespace Qt::StringLiterals;

namespace {

NodeList rowsOf(const DatasetPlace &table)
{
    NodeList rows{{}, true};
    for (int row = 0; row < table.dataset->rows.size(); ++row)
        rows.nodes.append(DatasetPlace{table.dataset, row, {}});
    return rows;
}

// `//label`: the cells of all rows.
NodeList column(const DatasetPlace &table, const QString &name)
{
    NodeList cells = rowsOf(table);
    for (Node &cell : cells.nodes)
        std::get<DatasetPlace>(cell).column = name;
    return cells;
}

// As ODK lays such a table out: root/item/column.
std::optional<NodeList> insideTable(const DatasetPlace &place, const QString &name)
{
    if (place.row < 0 && name == u"root"_s)
        return NodeList{{place}, false};
    if (place.row < 0 && name != u"item"_s && place.dataset->columns.contains(name))
        return column(place, name);
    if (place.row < 0)
        return rowsOf(place);
    if (!place.column.isNull() || !place.dataset->columns.contains(name))
        return NodeList{{}, true};
    return NodeList{{DatasetPlace{place.dataset, place.row, name}}, true};
}

NodeList everythingInTable(const DatasetPlace &place, bool deep)
{
    if (place.row < 0) {
        NodeList rows = rowsOf(place);
        const QList<Node> onlyRows = rows.nodes;
        for (qsizetype i = 0; deep && i < onlyRows.size(); ++i)
            rows.nodes += everythingInTable(std::get<DatasetPlace>(onlyRows.at(i)), false).nodes;
        return rows;
    }
    NodeList cells{{}, true};
    for (const QString &column : place.dataset->columns) {
        if (place.column.isNull())
            cells.nodes.append(DatasetPlace{place.dataset, place.row, column});
    }
    return cells;
}

bool isCalledInTable(const DatasetPlace &place, const QString &name)
{
    if (!place.column.isNull())
        return name == place.column;
    return name == (place.row < 0 ? u"root"_s : u"item"_s);
}

std::optional<Node> aroundInTable(DatasetPlace place)
{
    if (place.row < 0)
        return std::nullopt;
    if (place.column.isNull())
        place.row = -1;
    place.column = QString();
    return place;
}

} // namespace

Navigation::Navigation(const Scope &scope)
    : m_scope(scope)
{
}

QStringList Navigation::repeatsOf(const QString &code) const
{
    QStringList repeats;
    for (QString around = code; !around.isEmpty(); around = m_scope.parentOf(around)) {
        if (m_scope.isRepeat(around))
            repeats.prepend(around);
    }
    return repeats;
}

NodeList Navigation::placesFrom(const QString &code, const AnswerPlace &from) const
{
    QStringList repeats = repeatsOf(code);
    // A repeat named from inside itself means all its instances.
    if (m_scope.isRepeat(code))
        repeats.removeLast();
    const QStringList around = repeatsOf(from.code);
    const qsizetype most = std::min({repeats.size(), around.size(), from.instances.size()});
    const auto parting = std::mismatch(repeats.begin(), repeats.begin() + most, around.begin());
    return placesIn(code, from.instances.first(parting.first - repeats.begin()));
}

NodeList Navigation::placesIn(const QString &code, const QList<int> &instances) const
{
    const QStringList repeats = repeatsOf(code);
    NodeList places{{}, repeats.size() > instances.size()};
    expand(repeats, {code, instances}, places.nodes);
    return places;
}

void Navigation::expand(const QStringList &repeats, AnswerPlace place, QList<Node> &places) const
{
    const qsizetype known = place.instances.size();
    if (known >= repeats.size()) {
        places.append(place);
        return;
    }
    const int count = m_scope.instanceCount(repeats.at(known), place.instances);
    place.instances.append(0);
    for (int instance = 1; instance <= count; ++instance) {
        place.instances.last() = instance;
        expand(repeats, place, places);
    }
}

bool Navigation::isInside(const QString &code, const QString &outer) const
{
    QString around = code;
    while (!around.isEmpty() && around != outer)
        around = m_scope.parentOf(around);
    return around == outer && code != outer;
}

std::optional<NodeList> Navigation::children(const Node &node, const QString &name) const
{
    if (const DatasetPlace *place = std::get_if<DatasetPlace>(&node))
        return insideTable(*place, name);
    const AnswerPlace &place = std::get<AnswerPlace>(node);
    const std::optional<QString> code = m_scope.codeFor(name, place);
    if (!code)
        return std::nullopt;
    return isInside(*code, place.code) ? placesIn(*code, place.instances) : NodeList{};
}

std::optional<NodeList> Navigation::everything(const Node &node, bool deep) const
{
    if (const DatasetPlace *place = std::get_if<DatasetPlace>(&node))
        return everythingInTable(*place, deep);
    const AnswerPlace &place = std::get<AnswerPlace>(node);
    NodeList places{{}, true};
    return addInside(place, place.code, deep, places.nodes) ? std::optional(places) : std::nullopt;
}

bool Navigation::addInside(const AnswerPlace &place, const QString &code, bool deep,
                           QList<Node> &places) const
{
    const std::optional<QStringList> inside = m_scope.codesIn(code);
    if (!inside)
        return false;
    for (const QString &each : *inside) {
        places += placesIn(each, place.instances).nodes;
        if (deep && !addInside(place, each, true, places))
            return false;
    }
    return true;
}

bool Navigation::isCalled(const Node &node, const QString &name) const
{
    if (const DatasetPlace *place = std::get_if<DatasetPlace>(&node))
        return isCalledInTable(*place, name);
    const AnswerPlace &place = std::get<AnswerPlace>(node);
    return m_scope.codeFor(name, place) == place.code;
}

std::optional<Node> Navigation::parent(const Node &node) const
{
    if (const DatasetPlace *place = std::get_if<DatasetPlace>(&node))
        return aroundInTable(*place);
    AnswerPlace place = std::get<AnswerPlace>(node);
    if (place.code.isEmpty())
        return std::nullopt;
    if (m_scope.isRepeat(place.code) && !place.instances.isEmpty())
        place.instances.removeLast();
    place.code = m_scope.parentOf(place.code);
    return place;
}

int Navigation::position(const Node &node) const
{
    if (const DatasetPlace *place = std::get_if<DatasetPlace>(&node))
        return place->column.isNull() ? place->row + 1 : 1;
    const AnswerPlace &place = std::get<AnswerPlace>(node);
    return m_scope.isRepeat(place.code) && !place.instances.isEmpty() ? place.instances.last() : 1;
}

} // namespace octant
