// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/shell/command_palette.h"

#include "app/window/models/fold.h"
#include "app/window/theme/grid.h"
#include "app/window/theme/icon.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace octant {

namespace {

constexpr int mostHits = 12;

} // namespace

CommandPalette::CommandPalette(QWidget *parent)
    : QDialog(parent, Qt::Popup | Qt::FramelessWindowHint)
    , m_input(new QLineEdit)
    , m_list(new QListWidget)
{
    setObjectName(u"commandPalette"_s);
    setAccessibleName(tr("Find anything"));
    m_input->setObjectName(u"commandInput"_s);
    m_input->setAccessibleName(tr("Find anything"));
    m_input->setPlaceholderText(tr("Find a partner, commitment, question, page or action"));
    m_input->addAction(icon(u"search"_s, Tint::Secondary), QLineEdit::LeadingPosition)->setText(tr("Find"));
    m_input->installEventFilter(this);
    m_list->setObjectName(u"commandHits"_s);
    m_list->setAccessibleName(tr("What was found"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setIconSize({grid::icon, grid::icon});
    connect(m_input, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_list, &QListWidget::itemClicked, this,
            [this](QListWidgetItem *item) { take(m_list->row(item)); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::step, grid::step, grid::step, grid::step);
    layout->addWidget(m_input);
    layout->addWidget(m_list);
}

void CommandPalette::setActions(const QList<QAction *> &actions)
{
    m_actions.clear();
    for (QAction *action : actions)
        m_actions.append(action);
}

void CommandPalette::start()
{
    const QSize room = parentWidget()->size();
    resize(std::min(640, room.width() - 2 * grid::margin),
           std::min(mostHits * grid::row + 64, room.height() - 2 * grid::margin));
    move(parentWidget()->mapToGlobal(QPoint((room.width() - width()) / 2, room.height() / 8)));
    m_input->clear();
    search({});
    show();
    m_input->setFocus();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_input || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Down || key == Qt::Key_Up) {
        const int step = key == Qt::Key_Down ? 1 : -1;
        m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, std::max(0, m_list->count() - 1)));
        return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        take(m_list->currentRow());
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

QList<CommandPalette::Hit> CommandPalette::hits(const QString &text) const
{
    const QString query = folded(text);
    QList<Hit> found;
    for (const QPointer<QAction> &action : m_actions) {
        if (!action || !action->isEnabled())
            continue;
        const QString title = QString(action->text()).remove(u'&').remove(u'…');
        const int points = fit(query, folded(title));
        if (points > 0)
            found.append(
                {points + 5,
                 title,
                 action->property("page").isNull() ? u"forward"_s : action->property("page").toString(),
                 action->shortcut().toString(QKeySequence::NativeText),
                 {},
                 action});
    }
    if (!query.isEmpty())
        for (const FindEntry &entry : m_entries)
            if (const int points = fit(query, entry.folded); points > 0)
                found.append({points, entry.title, entry.kind, entry.code, entry.address, {}});
    std::ranges::stable_sort(found, std::ranges::greater(), &Hit::points);
    return found.mid(0, mostHits);
}

void CommandPalette::search(const QString &text)
{
    m_hits = hits(text);
    m_list->clear();
    for (const Hit &hit : std::as_const(m_hits)) {
        const QString words = hit.code.isEmpty() ? hit.title : u"%1   %2"_s.arg(hit.title, hit.code);
        auto *item = new QListWidgetItem(icon(hit.icon, Tint::Secondary), words, m_list);
        item->setSizeHint({0, grid::rowHeight(fontMetrics())});
    }
    if (m_hits.isEmpty())
        (new QListWidgetItem(tr("Nothing found"), m_list))->setFlags(Qt::NoItemFlags);
    m_list->setCurrentRow(0);
}

void CommandPalette::take(int row)
{
    if (row < 0 || row >= m_hits.size())
        return;
    const Hit hit = m_hits[row];
    hide();
    if (hit.action)
        hit.action->trigger();
    else
        Q_EMIT chosen(hit.address);
}

} // namespace octant
