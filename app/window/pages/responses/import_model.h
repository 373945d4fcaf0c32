// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/pages/responses/import_job.h"
#include "app/window/pages/responses/sheet_cell.h"
#include "forms/language/words.h"

#include <QAbstractTableModel>

namespace octant {

/// What became of each file, as rows: the file with its partner, and what is to be said about it.
class ImportModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit ImportModel(const Words &words, QObject *parent = nullptr);

    void setSummary(const ImportSummary &summary);
    const ImportedFile &file(int row) const { return m_summary.files[row]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    SheetCell fileCell(const ImportedFile &file) const;
    SheetCell outcomeCell(const ImportedFile &file) const;

    const Words m_words;
    ImportSummary m_summary;
};

} // namespace octant
