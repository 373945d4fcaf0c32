// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/pages/responses/answer_words.h"
#include "app/window/pages/responses/response_story.h"
#include "app/window/pages/responses/sheet_cell.h"

#include <QAbstractTableModel>

namespace octant {

/// A response as rows to read: headings, questions with three answers each, and under them the findings that
/// concern them.
class AnswerModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Shown { All, Answered, WithFindings };
    enum Column { QuestionColumn, LastColumn, ReceivedColumn, AcceptedColumn };

    /// The framework must outlive the model.
    AnswerModel(const Words &words, const Framework &framework, QObject *parent = nullptr);

    void setStory(const ResponseStory &story);
    void setShown(Shown shown);
    /// Questions that a choice leaves, for its chip.
    int questions(Shown shown) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        enum class Kind { GeneralHeading, Heading, Answer, Finding };
        Kind kind = Kind::Answer;
        int group = -1; ///< -1: of the whole response
        int line = -1;  ///< -1: of the whole group
        int finding = -1;
    };

    void arrange();
    void addGroup(int number);
    SheetCell cell(const Row &row, int column) const;
    SheetCell heading(const AnswerGroup &group) const;
    SheetCell question(const AnswerLine &line, bool apart) const;
    SheetCell answer(const AnswerLine &line, int column) const;
    SheetCell finding(const Row &row) const;
    const AnswerLine &line(const Row &row) const { return m_story.sheet.groups[row.group].lines[row.line]; }

    const Words m_words;
    const Framework &m_framework;
    ResponseStory m_story;
    Shown m_shown = Shown::All;
    QList<Row> m_rows;
};

} // namespace octant
