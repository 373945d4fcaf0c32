// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/language/language.h"
#include "forms/model/questionnaire.h"

#include <QAbstractItemModel>

namespace octant {

/// A line of the outline below a section.
struct OutlineQuestion
{
    QuestionCode code;
    QString label;
};

/// A section with those of its questions that are looked for.
struct OutlineSection
{
    SectionCode code;
    QString title;
    PrincipleCode principle;
    QList<OutlineQuestion> questions;
};

/// The sections and questions that a form set asks (the empty set: all) and that hold every word of a search
/// in label or code, in any language and script. Sections without such a question are left out.
QList<OutlineSection> outlineOf(const Questionnaire &questionnaire, const QString &set, const QString &search,
                                Language language);

/// Sections with their questions as a tree of two levels and one column. The text of an item is the title of
/// the section or the label of the question.
class OutlineModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Role {
        CodeRole = Qt::UserRole, ///< QString: code of the section or question
        PrincipleRole, ///< QString: code of a section's principle; empty for none, and for questions
        CountRole,     ///< int: how many questions a section has; 0 for questions
    };

    using QAbstractItemModel::QAbstractItemModel;

    void setOutline(QList<OutlineSection> outline);
    /// The index of a question; invalid where it is not in the outline.
    QModelIndex indexOf(const QuestionCode &code) const;
    QModelIndex indexOf(const SectionCode &code) const;
    static bool isSection(const QModelIndex &index) { return index.isValid() && !index.parent().isValid(); }

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<OutlineSection> m_outline;
};

} // namespace octant
