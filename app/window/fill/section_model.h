// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/fill/filling.h"

#include <QAbstractListModel>

namespace octant {

/// The sections of a form that ask anything as things stand, with what is left to do in each.
class SectionModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { CodeRole = Qt::UserRole, LeftRole, WrongRole, DoneRole };

    using QAbstractListModel::QAbstractListModel;

    /// Null: no form. It must outlive the model or be taken away before.
    void setFilling(const Filling *filling);
    /// Counts again.
    void update();
    SectionCode codeAt(int row) const;
    int rowOf(const SectionCode &code) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row
    {
        const Section *section;
        Filling::Left left;
    };
    const Filling *m_filling = nullptr;
    QList<Row> m_rows;

    QList<Row> counted() const;
    QString described(const Row &row) const;
};

} // namespace octant
