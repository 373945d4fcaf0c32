// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/fill/fill_block.h"

class QButtonGroup;
class QComboBox;
class QGridLayout;

namespace octant {

class FieldMessage;
class Label;

/// Questions that share one scale, as a table with a radio button in every cell: left and right move within a
/// row, up and down between rows. Where the table has no room, each row is a list that opens.
class MatrixField : public FillBlock
{
    Q_OBJECT
public:
    MatrixField(Filling &filling, const Section &section, const Group &group, const AnswerPlace &place,
                QWidget *parent = nullptr);

    void follow(const FillChange &change) override;
    void showMissing() override;
    QWidget *reveal(const AnswerPlace &place) override;
    /// As narrow as its lists can be, so that the table gives way to them.
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Row
    {
        const Question *question = nullptr;
        AnswerPlace place;
        QString key;
        QWidget *words = nullptr; ///< wording and what stands below it
        Label *wording = nullptr;
        FieldMessage *error = nullptr;
        QButtonGroup *buttons = nullptr; ///< null where it is a list
        QComboBox *list = nullptr;       ///< null where it is a table
        QList<QWidget *> cells{};
    };

    Filling &m_filling;
    const Group &m_group;
    AnswerPlace m_place;
    QList<Choice> m_scale;
    QList<Row> m_rows;
    QWidget *m_inside = nullptr;
    QWidget *m_table = nullptr;
    QGridLayout *m_grid = nullptr;
    bool m_isTable = true;
    bool m_missingTold = false;

    bool tableFits(int width) const;
    void build();
    void addScale();
    void addTableRow(Row &row, int line);
    void addListRow(Row &row, int line);
    void addWords(Row &row);
    void write(const Row &row, const QString &choice);
    void showRow(Row &row);
    void offer(Row &row);
    bool move(const Row &row, int column, int key);
    int lineOf(const QString &key) const;
};

} // namespace octant
