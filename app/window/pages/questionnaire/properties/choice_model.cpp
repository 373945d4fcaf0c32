// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/pages/questionnaire/properties/choice_model.h"

#include "app/window/pages/questionnaire/properties/wording_field.h"

using namespace Qt::StringLiterals;

namespace octant {

void ChoiceModel::show(const QList<Choice> &choices, const QStringList &languages)
{
    if (choices == m_choices && languages == m_languages)
        return;
    const bool isSameShape = choices.size() == m_choices.size() && languages == m_languages;
    if (!isSameShape)
        beginResetModel();
    m_choices = choices;
    m_languages = languages;
    if (!isSameShape)
        return endResetModel();
    if (!m_choices.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int ChoiceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_choices.size());
}

int ChoiceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1 + int(m_languages.size());
}

QVariant ChoiceModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::EditRole && role != Qt::ToolTipRole))
        return {};
    const Choice &choice = m_choices[index.row()];
    return index.column() == 0 ? choice.code : choice.label.exactly(m_languages[index.column() - 1]);
}

bool ChoiceModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::EditRole)
        return false;
    QList<Choice> changed = m_choices;
    if (index.column() == 0)
        changed[index.row()].code = value.toString().trimmed();
    else
        changed[index.row()].label.set(m_languages[index.column() - 1], value.toString());
    if (changed != m_choices)
        Q_EMIT edited(changed);
    return true;
}

QVariant ChoiceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("Code") : WordingField::nameOf(m_languages[section - 1]);
}

Qt::ItemFlags ChoiceModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return m_editable ? flags | Qt::ItemIsEditable : flags;
}

} // namespace octant
