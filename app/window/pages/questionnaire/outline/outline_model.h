// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/pages/questionnaire/outline/outline.h"
#include "forms/authoring/edits.h"
#include "forms/model/problem.h"

#include <QAbstractItemModel>
#include <QHash>

#include <functional>
#include <memory>

namespace octant {

/// The MIME type of questions on the clipboard or being dragged: the JSON of toClipping().
extern const char clippingMime[];

/// Sections, groups and questions as a tree of one column, to be dragged about. What is dropped goes out as a
/// signal: the model itself changes nothing.
class OutlineModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Role {
        CodeRole = Qt::UserRole, ///< QString: code of the section, group or question
        PrincipleRole,           ///< QString: code of a section's principle; empty for all others
        CountRole,               ///< int: how many questions it has
        KindRole,                ///< int: OutlineItem::Kind
        GroupRole,               ///< int: GroupKind of a group
        SeverityRole, ///< int: Severity of the worst that the check says of it; nothing where it is fine
    };
    /// Makes what travels of questions: their JSON, and their words as plain text.
    using Clip = std::function<QMimeData *(const QList<QuestionCode> &)>;

    explicit OutlineModel(QObject *parent = nullptr);
    ~OutlineModel() override;

    /// Shows an outline; gives false where lines came, went or moved, and all indexes are others than before.
    bool setOutline(QList<OutlineItem> outline);
    void setSeverities(QHash<QString, Severity> severities);
    void setEditable(bool editable) { m_editable = editable; }
    void setClip(Clip clip) { m_clip = std::move(clip); }

    /// The line of a code; invalid where the outline does not have it.
    QModelIndex indexOf(const QString &code) const;
    static OutlineItem::Kind kindOf(const QModelIndex &index);
    static bool isSection(const QModelIndex &index);
    static bool isQuestion(const QModelIndex &index);
    /// The questions of lines and of all that stands below them, in order, each once.
    QList<QuestionCode> questionsOf(const QModelIndexList &indexes) const;
    /// Where something would be put that is dropped so.
    QuestionSpot spotFor(int row, const QModelIndex &parent) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction | Qt::CopyAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                         const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

Q_SIGNALS:
    void moveRequested(const QList<octant::QuestionCode> &codes, const octant::QuestionSpot &spot);
    void sectionMoveRequested(const octant::SectionCode &code, int position);
    /// Questions of another window were dropped.
    void pasteRequested(const QByteArray &clipping, const octant::QuestionSpot &spot);

private:
    struct Node;
    static const Node *nodeOf(const QModelIndex &index);
    QModelIndex indexOf(const Node &node) const;
    void fill(Node &parent, const QList<OutlineItem> &items);
    void replaceItems(Node &node, const QList<OutlineItem> &items);

    QList<OutlineItem> m_outline;
    std::unique_ptr<Node> m_root;
    QHash<QString, const Node *> m_nodes; ///< by code
    QHash<QString, Severity> m_severities;
    Clip m_clip;
    bool m_editable = false;
};

} // namespace octant
