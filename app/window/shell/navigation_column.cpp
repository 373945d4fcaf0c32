// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/shell/navigation_column.h"

#include "app/window/pages/page_list.h"
#include "app/window/shell/navigation_button.h"
#include "app/window/theme/grid.h"

#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace octant {

NavigationColumn::NavigationColumn(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
{
    setObjectName(u"navigation"_s);
    setAccessibleName(tr("Pages"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::step, grid::step, grid::step, grid::step);
    layout->setSpacing(2);
    for (const PageEntry &entry : pageList())
        add(entry.id, titleOf(entry), entry.icon);
    layout->addStretch();
    add(u"settings"_s, tr("Settings"), u"settings"_s);
    const bool bulgarian = session.language() == Language::Bulgarian;
    m_language =
        new NavigationButton(bulgarian ? u"English"_s : u"Български"_s, u"language"_s, u"navLanguage"_s);
    connect(
        m_language, &NavigationButton::clicked, &session,
        [&session, bulgarian] { session.setLanguage(bulgarian ? Language::English : Language::Bulgarian); },
        Qt::QueuedConnection);
    layout->addWidget(m_language);
    m_fold = new NavigationButton(tr("Collapse"), u"collapse"_s, u"navCollapse"_s);
    connect(m_fold, &NavigationButton::clicked, this, [this] { setCollapsed(!m_collapsed); });
    layout->addWidget(m_fold);
    setCollapsed(session.settings().value(u"window/collapsed"_s).toBool());
}

NavigationButton *NavigationColumn::add(const QString &id, const QString &title, const QString &iconName)
{
    auto *button = new NavigationButton(title, iconName, u"nav_"_s + id);
    button->setCheckable(true);
    connect(button, &NavigationButton::clicked, this, [this, button, id] {
        button->setChecked(true);
        Q_EMIT pageChosen(id);
    });
    layout()->addWidget(button);
    m_buttons[id] = button;
    return button;
}

void NavigationColumn::setCurrent(const QString &page)
{
    for (auto [id, button] : m_buttons.asKeyValueRange()) {
        button->setChecked(id == page);
        button->setEnabled(m_session.isOpen() || id == u"settings"_s);
    }
}

void NavigationColumn::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    setFixedWidth(collapsed ? grid::collapsed
                            : std::max(grid::navigation, fontMetrics().horizontalAdvance(u'M') * 15));
    for (NavigationButton *button : std::as_const(m_buttons))
        button->setCollapsed(collapsed);
    m_language->setCollapsed(collapsed);
    m_fold->setCollapsed(collapsed);
    m_fold->setIconName(collapsed ? u"expand"_s : u"collapse"_s);
    m_fold->setAccessibleName(collapsed ? tr("Show the words beside the icons") : tr("Show the icons only"));
    m_session.settings().setValue(u"window/collapsed"_s, collapsed);
}

void NavigationColumn::paintEvent(QPaintEvent *)
{
    const Colours &colours = Colours::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colours.raised);
    painter.fillRect(QRect(width() - grid::hair, 0, grid::hair, height()), colours.hairline);
}

} // namespace octant
