// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/widgets/fact_table.h"

#include "app/window/theme/grid.h"
#include "app/window/widgets/label.h"

#include <QGridLayout>

namespace octant {

namespace {

constexpr int labelLetters = 10; ///< width of the labels, in letters M

} // namespace

FactTable::FactTable(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    setObjectName(name);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(grid::wide);
    m_grid->setVerticalSpacing(grid::step);
    m_grid->setColumnStretch(1, 1);
}

void FactTable::add(const QString &label, const QString &value)
{
    auto *words = new Label(value.isEmpty() ? QStringLiteral("–") : value);
    words->setAccessibleName(value.isEmpty() ? tr("%1: not given").arg(label)
                                             : tr("%1: %2").arg(label, value));
    add(label, words);
}

void FactTable::add(const QString &label, QWidget *value)
{
    const int row = m_grid->rowCount();
    if (value->accessibleName().isEmpty())
        value->setAccessibleName(label);
    auto *words = new Label(label, Label::Look::Secondary);
    words->setFixedWidth(fontMetrics().horizontalAdvance(u'M') * labelLetters);
    m_grid->addWidget(words, row, 0, Qt::AlignTop | Qt::AlignLeft);
    const bool fixed =
        value->sizePolicy().horizontalPolicy() == QSizePolicy::Fixed; // else it would hold the column
    m_grid->addWidget(value, row, 1, fixed ? Qt::AlignTop | Qt::AlignLeft : Qt::AlignTop);
}

} // namespace octant
