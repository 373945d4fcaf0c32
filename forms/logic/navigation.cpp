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

// As ODK lays such a table out: root/item/column.
std::optional<NodeList> insideTable(const DatasetPlace &place, const QString &name)
{
    if (place.row < 0)
        return name == u"root"_s ? NodeList{{place}, false} : rowsOf(place);
    if (!place.column.isNull() || !place.dataset->columns.contains(name))
        return NodeList{{}, true};
    return NodeList{{DatasetPlace{place.dataset, place.row, name}}, true};
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
