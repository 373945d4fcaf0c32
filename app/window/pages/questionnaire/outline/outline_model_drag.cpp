// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/pages/questionnaire/outline/outline_model.h"

#include <QMimeData>

using namespace Qt::StringLiterals;

// What the outline gives away when it is dragged, and what it takes.

namespace octant {

const char clippingMime[] = "application/x-octant-questions";

namespace {

/// Codes of what is dragged within this program; beside the JSON, which another one reads.
constexpr auto codesMime = "application/x-octant-codes"_L1;
constexpr auto ownerMime = "application/x-octant-owner"_L1;

QByteArray ownerOf(const OutlineModel &model)
{
    return QByteArray::number(quintptr(&model));
}

} // namespace

QStringList OutlineModel::mimeTypes() const
{
    return {QString::fromLatin1(clippingMime)};
}

QMimeData *OutlineModel::mimeData(const QModelIndexList &indexes) const
{
    const QList<QuestionCode> codes = questionsOf(indexes);
    QMimeData *data = m_clip ? m_clip(codes) : new QMimeData;
    QStringList words;
    if (indexes.size() == 1 && isSection(indexes.first())) // it moves as a whole
        words.append(u"section"_s);
    for (const QuestionCode &code : codes)
        words.append(code.text());
    if (words.value(0) == u"section"_s)
        words = {u"section"_s, indexes.first().data(CodeRole).toString()};
    data->setData(codesMime, words.join(u' ').toUtf8());
    data->setData(ownerMime, ownerOf(*this));
    return data;
}

bool OutlineModel::canDropMimeData(const QMimeData *data, Qt::DropAction, int, int,
                                   const QModelIndex &parent) const
{
    if (!m_editable || !data->hasFormat(QString::fromLatin1(clippingMime)))
        return false;
    const bool isSectionDragged = data->data(codesMime).startsWith("section ");
    const bool isOwn = data->data(ownerMime) == ownerOf(*this);
    return isOwn && isSectionDragged ? !parent.isValid() : parent.isValid();
}

bool OutlineModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    if (data->data(ownerMime) != ownerOf(*this)) {
        Q_EMIT pasteRequested(data->data(QString::fromLatin1(clippingMime)), spotFor(row, parent));
        return true;
    }
    const QStringList words = QString::fromUtf8(data->data(codesMime)).split(u' ', Qt::SkipEmptyParts);
    if (words.value(0) == u"section"_s) {
        const QModelIndex own = indexOf(words.value(1));
        const int to = row < 0 ? rowCount() : row;
        Q_EMIT sectionMoveRequested(SectionCode(words.value(1)), to > own.row() ? to - 1 : to);
        return true;
    }
    QList<QuestionCode> codes;
    for (const QString &word : words)
        codes.append(QuestionCode(word));
    Q_EMIT moveRequested(codes, spotFor(row, parent));
    return true;
}

} // namespace octant
