// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/session/session.h"
#include "forms/model/problem.h"

#include <QAbstractTableModel>

namespace octant {

/// One line at the foot of the builder: something about one member of a question, group or section.
struct FootLine
{
    Severity severity = Severity::Note;
    QString code;   ///< empty: of the questionnaire as a whole
    QString member; ///< "relevant", "label.en" …; may be empty
    int offset = 0; ///< in the member's expression
    QString words;

    bool operator==(const FootLine &) const = default;
};

/// Such lines as a table of two columns: code, words, with an icon for the severity.
class FootModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Keeps what is the same, so that what is selected stays so.
    void setLines(const QList<FootLine> &lines);
    const QList<FootLine> &lines() const { return m_lines; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<FootLine> m_lines;
};

} // namespace octant
