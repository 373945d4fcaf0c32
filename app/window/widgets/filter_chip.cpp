// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/widgets/filter_chip.h"

#include <QMenu>

#include <algorithm>

namespace octant {

FilterChip::FilterChip(const QString &title, const QString &name, QWidget *parent)
    : Chip(title, name, parent)
    , m_title(title)
{
}

void FilterChip::setChoices(const Choices &choices)
{
    m_choices = choices;
    relabel();
}

void FilterChip::setValue(const QString &code)
{
    if (code == m_value)
        return;
    m_value = code;
    setChecked(!code.isEmpty());
    relabel();
    Q_EMIT valueChanged(code);
}

void FilterChip::nextCheckState()
{
    QMenu menu(this);
    menu.setObjectName(QStringLiteral("filterMenu"));
    const auto add = [&](const QString &code, const QString &words) {
        QAction *action = menu.addAction(words, this, [this, code] { setValue(code); });
        action->setCheckable(true);
        action->setChecked(code == m_value);
    };
    add({}, tr("All"));
    menu.addSeparator();
    for (const auto &[code, words] : std::as_const(m_choices))
        add(code, words);
    menu.exec(mapToGlobal(QPoint(0, height() + 2)));
}

void FilterChip::relabel()
{
    const auto chosen = std::ranges::find(m_choices, m_value, &QPair<QString, QString>::first);
    const QString words = chosen == m_choices.end() ? m_title : tr("%1: %2").arg(m_title, chosen->second);
    setText(words);
    setAccessibleName(words);
    updateGeometry();
    update();
}

} // namespace octant
