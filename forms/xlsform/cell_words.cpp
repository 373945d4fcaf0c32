// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/xlsform/cell_words.h"

#include <QStringList>

namespace octant::xlsform {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView multiline("multiline");
constexpr QLatin1StringView leading("multiline ");

} // namespace

std::optional<bool> truthOf(const QString &cell)
{
    QString text = cell.simplified().toLower();
    text.remove(u' ');
    if (text == "yes"_L1 || text == "true"_L1 || text == "true()"_L1 || text == "1"_L1)
        return true;
    if (text.isEmpty() || text == "no"_L1 || text == "false"_L1 || text == "false()"_L1 || text == "0"_L1)
        return false;
    return std::nullopt;
}

bool isMultiline(const QString &appearance)
{
    return appearance.simplified().split(u' ').contains(multiline);
}

QString withoutMultiline(const QString &appearance)
{
    if (appearance.startsWith(leading))
        return appearance.mid(leading.size());
    QStringList words = appearance.simplified().split(u' ');
    words.removeAll(QString(multiline));
    return words.join(u' ');
}

QString withMultiline(const QString &rest)
{
    return rest.isEmpty() ? QString(multiline) : leading + rest;
}

} // namespace octant::xlsform
