// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/pages/questionnaire/outline/outline_model.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace octant {

struct OutlineModel::Node
{
    OutlineItem item; ///< without the items below, which are nodes
    Node *parent = nullptr;
    int row = 0;
    std::vector<std::unique_ptr<Node>> children;
};

OutlineModel::OutlineModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_root(std::make_unique<Node>())
{
}

OutlineModel::~OutlineModel() = default;

bool OutlineModel::setOutline(QList<OutlineItem> outline)
{
    if (haveSameShape(outline, m_outline)) {
        replaceItems(*m_root, outline);
        m_outline = std::move(outline);
        return true;
    }
    beginResetModel();
    m_outline = std::move(outline);
    m_nodes.clear();
    m_root = std::make_unique<Node>();
    fill(*m_root, m_outline);
    endResetModel();
    return false;
}

void OutlineModel::fill(Node &parent, const QList<OutlineItem> &items)
{
    for (const OutlineItem &item : items) {
        auto node = std::make_unique<Node>();
        node->item = item;
        node->item.items.clear();
        node->parent = &parent;
        node->row = int(parent.children.size());
        m_nodes.insert(item.code, node.get());
        fill(*node, item.items);
        parent.children.push_back(std::move(node));
    }
}

void OutlineModel::replaceItems(Node &node, const QList<OutlineItem> &items)
{
    for (std::size_t row = 0; row < node.children.size(); ++row) {
        Node &child = *node.children[row];
        OutlineItem item = items[qsizetype(row)];
        replaceItems(child, item.items);
        item.items.clear();
        if (item == child.item)
            continue;
        child.item = std::move(item);
        const QModelIndex index = indexOf(child);
        Q_EMIT dataChanged(index, index);
    }
}

void OutlineModel::setSeverities(QHash<QString, Severity> severities)
{
    if (severities == m_severities)
        return;
    const QHash<QString, Severity> before = std::exchange(m_severities, std::move(severities));
    for (const auto &[code, node] : m_nodes.asKeyValueRange()) {
        if (before.value(code, Severity::Note) == m_severities.value(code, Severity::Note))
            continue;
        const QModelIndex index = indexOf(*node);
        Q_EMIT dataChanged(index, index, {SeverityRole});
    }
}

const OutlineModel::Node *OutlineModel::nodeOf(const QModelIndex &index)
{
    return static_cast<const Node *>(index.constInternalPointer());
}

QModelIndex OutlineModel::indexOf(const Node &node) const
{
    return createIndex(node.row, 0, &node);
}

QModelIndex OutlineModel::indexOf(const QString &code) const
{
    const Node *node = m_nodes.value(code);
    return node ? indexOf(*node) : QModelIndex();
}

OutlineItem::Kind OutlineModel::kindOf(const QModelIndex &index)
{
    return OutlineItem::Kind(index.data(KindRole).toInt());
}

bool OutlineModel::isSection(const QModelIndex &index)
{
    return index.isValid() && kindOf(index) == OutlineItem::Kind::Section;
}

bool OutlineModel::isQuestion(const QModelIndex &index)
{
    return index.isValid() && kindOf(index) == OutlineItem::Kind::Question;
}

QList<QuestionCode> OutlineModel::questionsOf(const QModelIndexList &indexes) const
{
    QList<const Node *> waiting;
    for (const QModelIndex &index : indexes)
        waiting.append(nodeOf(index));
    QSet<QString> codes;
    while (!waiting.isEmpty()) {
        const Node *node = waiting.takeLast();
        if (node->item.kind == OutlineItem::Kind::Question)
            codes.insert(node->item.code);
        for (const auto &child : node->children)
            waiting.append(child.get());
    }
    QList<const Node *> found;
    for (const QString &code : codes)
        found.append(m_nodes.value(code));
    const auto place = [](const Node *node) {
        const Node *section = node;
        while (section->item.kind != OutlineItem::Kind::Section)
            section = section->parent;
        return std::pair(section->row, node->item.position);
    };
    std::ranges::sort(found, {}, place);
    QList<QuestionCode> ordered;
    for (const Node *node : found)
        ordered.append(QuestionCode(node->item.code));
    return ordered;
}

QuestionSpot OutlineModel::spotFor(int row, const QModelIndex &parent) const
{
    const Node *node = nodeOf(parent);
    if (!node)
        return {};
    if (node->item.kind == OutlineItem::Kind::Question) // on a question: behind it
        return spotFor(parent.row() + 1, parent.parent());
    const Node *section = node;
    while (section->item.kind != OutlineItem::Kind::Section)
        section = section->parent;
    const bool inGroup = node->item.kind == OutlineItem::Kind::Group;
    QuestionSpot spot{SectionCode(section->item.code), 0,
                      inGroup ? SectionCode(node->item.code) : SectionCode()};
    if (row >= 0 && row < int(node->children.size()))
        spot.position = node->children[std::size_t(row)]->item.position;
    else if (node->children.empty())
        spot.position = node->item.position;
    else if (const OutlineItem &last = node->children.back()->item; true)
        spot.position = last.position + last.count;
    return spot;
}

QModelIndex OutlineModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const Node *node = parent.isValid() ? nodeOf(parent) : m_root.get();
    return indexOf(*node->children[std::size_t(row)]);
}

QModelIndex OutlineModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || nodeOf(child)->parent == m_root.get())
        return {};
    return indexOf(*nodeOf(child)->parent);
}

int OutlineModel::rowCount(const QModelIndex &parent) const
{
    return int((parent.isValid() ? nodeOf(parent) : m_root.get())->children.size());
}

int OutlineModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant OutlineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const OutlineItem &item = nodeOf(index)->item;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return item.title.isEmpty() ? tr("(no wording yet)") : item.title;
    case Qt::AccessibleTextRole:
        return item.kind == OutlineItem::Kind::Question ? u"%1 %2"_s.arg(item.code, item.title) : item.title;
    case CodeRole:
        return item.code;
    case PrincipleRole:
        return item.principle.text();
    case CountRole:
        return item.count;
    case KindRole:
        return int(item.kind);
    case GroupRole:
        return int(item.group);
    case SeverityRole: {
        const auto found = m_severities.find(item.code);
        return found == m_severities.end() ? QVariant() : int(*found);
    }
    default:
        return {};
    }
}

Qt::ItemFlags OutlineModel::flags(const QModelIndex &index) const
{
    if (!m_editable)
        return QAbstractItemModel::flags(index);
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    const Qt::ItemFlags flags = QAbstractItemModel::flags(index) | Qt::ItemIsDragEnabled;
    return isQuestion(index) ? flags : flags | Qt::ItemIsDropEnabled;
}

} // namespace octant
