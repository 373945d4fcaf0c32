// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/model/question.h"

#include <QAbstractTableModel>

namespace octant {

/// The choices of a question as a table to be edited: code, and the words in each language. What is edited
/// goes out as a signal; the model shows it once it was made.
class ChoiceModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(const QList<Choice> &choices, const QStringList &languages);
    void setEditable(bool editable) { m_editable = editable; }
    const QList<Choice> &choices() const { return m_choices; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void edited(const QList<octant::Choice> &choices);

private:
    QList<Choice> m_choices;
    QStringList m_languages;
    bool m_editable = false;
};

} // namespace octant
