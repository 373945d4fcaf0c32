// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/pages/questionnaire/outline_model.h"

#include "app/window/models/fold.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace octant {

namespace {

bool holds(const Question &question, const QStringList &words)
{
    if (words.isEmpty())
        return true;
    const QString all =
        folded(QStringList(question.label.byTag().values()).join(u' ') + u' ' + question.code.text());
    return std::ranges::all_of(words, [&all](const QString &word) { return all.contains(word); });
}

QVariant sectionData(const OutlineSection &section, int role)
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return section.title;
    case OutlineModel::CodeRole:
        return section.code.text();
    case OutlineModel::PrincipleRole:
        return section.principle.text();
    case OutlineModel::CountRole:
        return int(section.questions.size());
    default:
        return {};
    }
}

QVariant questionData(const OutlineQuestion &question, int role)
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return question.label;
    case Qt::AccessibleTextRole:
        return u"%1 %2"_s.arg(question.code.text(), question.label);
    case OutlineModel::CodeRole:
        return question.code.text();
    case OutlineModel::PrincipleRole:
        return QString();
    case OutlineModel::CountRole:
        return 0;
    default:
        return {};
    }
}

} // namespace

QList<OutlineSection> outlineOf(const Questionnaire &questionnaire, const QString &set, const QString &search,
                                Language language)
{
    const QStringList words = folded(search).split(u' ', Qt::SkipEmptyParts);
    QList<OutlineSection> outline;
    for (const Section &section : questionnaire.sections) {
        OutlineSection shown{section.code, section.title.in(language), section.principle, {}};
        for (const Question &question : section.questions)
            if (question.isAskedOf(set, {}) && holds(question, words))
                shown.questions.append({question.code, question.label.in(language)});
        if (!shown.questions.isEmpty())
            outline.append(shown);
    }
    return outline;
}

void OutlineModel::setOutline(QList<OutlineSection> outline)
{
    beginResetModel();
    m_outline = std::move(outline);
    endResetModel();
}

QModelIndex OutlineModel::indexOf(const QuestionCode &code) const
{
    for (int section = 0; section < m_outline.size(); ++section)
        for (int row = 0; row < m_outline[section].questions.size(); ++row)
            if (m_outline[section].questions[row].code == code)
                return index(row, 0, index(section, 0));
    return {};
}

QModelIndex OutlineModel::indexOf(const SectionCode &code) const
{
    for (int section = 0; section < m_outline.size(); ++section)
        if (m_outline[section].code == code)
            return index(section, 0);
    return {};
}

// The internal id is 0 for sections, else the section's row + 1.
QModelIndex OutlineModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : 0);
}

QModelIndex OutlineModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    return createIndex(int(child.internalId()) - 1, 0, quintptr(0));
}

int OutlineModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_outline.size());
    const bool isQuestion = parent.internalId() != 0 || parent.column() != 0;
    return isQuestion ? 0 : int(m_outline[parent.row()].questions.size());
}

int OutlineModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant OutlineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (index.internalId() == 0)
        return sectionData(m_outline[index.row()], role);
    return questionData(m_outline[qsizetype(index.internalId()) - 1].questions[index.row()], role);
}

} // namespace octant
