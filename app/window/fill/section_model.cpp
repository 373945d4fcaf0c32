// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/fill/section_model.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace octant {

void SectionModel::setFilling(const Filling *filling)
{
    beginResetModel();
    m_filling = filling;
    m_rows = counted();
    endResetModel();
}

QList<SectionModel::Row> SectionModel::counted() const
{
    QList<Row> rows;
    if (!m_filling)
        return rows;
    for (const Section &section : m_filling->questionnaire().sections)
        if (m_filling->isShown(section))
            rows.append({&section, m_filling->leftIn(section)});
    return rows;
}

void SectionModel::update()
{
    QList<Row> rows = counted();
    const auto same = [](const Row &a, const Row &b) { return a.section == b.section; };
    if (!std::ranges::equal(rows, m_rows, same)) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    for (int row = 0; row < rows.size(); ++row) {
        if (rows[row].left == m_rows[row].left)
            continue;
        m_rows[row] = rows[row];
        Q_EMIT dataChanged(index(row), index(row));
    }
}

SectionCode SectionModel::codeAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows[row].section->code : SectionCode();
}

int SectionModel::rowOf(const SectionCode &code) const
{
    const auto it = std::ranges::find(m_rows, code, [](const Row &row) { return row.section->code; });
    return it == m_rows.end() ? -1 : int(it - m_rows.begin());
}

int SectionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QString SectionModel::described(const Row &row) const
{
    const Words &words = m_filling->words();
    const QString title = m_filling->wording(row.section->title, {});
    const QString state =
        row.left.unanswered > 0
            ? words.message(words.say("FillForm", "{n, plural, one {# to answer} other {# to answer}}"),
                            {{u"n"_s, row.left.unanswered}})
        : row.left.asked > 0 ? words.say("FillForm", "everything answered")
                             : words.say("FillForm", "nothing to answer");
    const QString wrong =
        row.left.wrong == 0
            ? QString()
            : words.message(words.say("FillForm", "{n, plural, one {# to correct} other {# to correct}}"),
                            {{u"n"_s, row.left.wrong}});
    return wrong.isEmpty() ? u"%1, %2"_s.arg(title, state) : u"%1, %2, %3"_s.arg(title, state, wrong);
}

QVariant SectionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return m_filling->wording(row.section->title, {});
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return described(row);
    case CodeRole:
        return row.section->code.text();
    case LeftRole:
        return row.left.unanswered;
    case WrongRole:
        return row.left.wrong;
    case DoneRole:
        return row.left.asked > 0 && row.left.unanswered == 0 && row.left.wrong == 0;
    default:
        return {};
    }
}

} // namespace octant
