// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/pages/questionnaire/foot/foot_model.h"

#include "app/window/theme/grid.h"
#include "app/window/theme/icon.h"

#include <QSize>

using namespace Qt::StringLiterals;

namespace octant {

namespace {

QString iconOf(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return u"error"_s;
    case Severity::Warning:
        return u"warning"_s;
    case Severity::Note:
        break;
    }
    return u"note"_s;
}

} // namespace

void FootModel::setLines(const QList<FootLine> &lines)
{
    if (lines == m_lines)
        return;
    const bool isSameSize = lines.size() == m_lines.size();
    if (!isSameSize)
        beginResetModel();
    m_lines = lines;
    if (!isSameSize)
        return endResetModel();
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int FootModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int FootModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 2;
}

QVariant FootModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const FootLine &line = m_lines[index.row()];
    if (role == Qt::SizeHintRole)
        return QSize(0, grid::denseRow);
    const auto severityWord = [&] {
        return line.severity == Severity::Error     ? tr("Error")
               : line.severity == Severity::Warning ? tr("Warning")
                                                    : tr("Note");
    };
    if (index.column() == 1)
        return role == Qt::DisplayRole || role == Qt::ToolTipRole ? line.words : QVariant();
    if (role == Qt::DisplayRole)
        return line.code;
    if (role == Qt::DecorationRole)
        return icon(iconOf(line.severity), line.severity == Severity::Error ? Tint::Danger : Tint::Secondary);
    if (role == Qt::ToolTipRole)
        return severityWord();
    if (role == Qt::AccessibleTextRole)
        return u"%1 %2"_s.arg(severityWord(), line.code);
    return {};
}

} // namespace octant
