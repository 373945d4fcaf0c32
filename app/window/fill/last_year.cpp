// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/fill/last_year.h"

#include "app/window/theme/colours.h"
#include "app/window/theme/grid.h"
#include "app/window/widgets/label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace octant {

namespace {

constexpr int shortValue = 36; ///< letters that stand on one line everywhere

} // namespace

LastYear::LastYear(const Words &words, const QString &value, QPushButton *take, QWidget *parent)
    : QWidget(parent)
    , m_words(words)
    , m_value(value)
    , m_same(true)
    , m_chip(new Label({}, Label::Look::Secondary))
    , m_take(take)
{
    setObjectName(u"lastYear"_s);
    m_chip->setObjectName(u"lastYearValue"_s);
    m_chip->setContentsMargins(12, grid::tight, 12, grid::tight);
    m_chip->setWordWrap(value.size() > shortValue);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_chip);
    setSame(false);
}

void LastYear::setSame(bool same)
{
    if (m_same == same)
        return;
    m_same = same;
    const QString pattern = same ? m_words.say("FillForm", "✓ The same as last year: {value}")
                                 : m_words.say("FillForm", "Last year: {value}");
    m_chip->setText(m_words.message(pattern, {{u"value"_s, m_value}}));
    m_take->setVisible(!same);
}

void LastYear::paintEvent(QPaintEvent *)
{
    const Colours &colours = Colours::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_same ? colours.selection : colours.raised);
    const double round = std::min(m_chip->height() / 2.0, 14.0);
    painter.drawRoundedRect(m_chip->geometry(), round, round);
}

} // namespace octant
