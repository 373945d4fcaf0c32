// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/pages/overview/todo_list.h"

#include "app/window/theme/grid.h"
#include "app/window/widgets/buttons.h"
#include "app/window/widgets/label.h"
#include "app/window/widgets/link_line.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace octant {

Address addressOf(const TodoLine &line)
{
    const bool isCommitment = !line.item.commitment.isEmpty();
    return isCommitment ? Address{u"commitments"_s, line.item.commitment.text(), 0}
                        : Address{u"responses"_s, line.partner.code.text(), 0};
}

TodoList::TodoList(Session &session, const QList<TodoLine> &lines, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_lines(lines)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(u"overviewTodo"_s);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    if (lines.isEmpty())
        m_layout->addWidget(
            new Label(tr("Nothing. No response waits for a decision and no commitment is overdue."),
                      Label::Look::Secondary));
    const qsizetype shown = lines.size() > shownAtFirst + 1 ? shownAtFirst : lines.size();
    addLines(0, shown);
    if (shown < lines.size())
        addRest();
}

void TodoList::addLines(qsizetype first, qsizetype last)
{
    for (qsizetype i = first; i < last; ++i) {
        const TodoLine line = m_lines[i];
        if (i == 0 || m_lines[i - 1].item.kind != line.item.kind)
            addHeading(line.item.kind);
        auto *link = new LinkLine(u"overviewTodo_%1"_s.arg(i), inWords(line));
        connect(link, &LinkLine::clicked, this, [this, line] { Q_EMIT addressRequested(addressOf(line)); });
        m_layout->addWidget(link);
    }
}

void TodoList::addHeading(TodoKind kind)
{
    auto *heading = new Label(headingOf(kind), Label::Look::Secondary);
    heading->setContentsMargins(0, m_layout->count() > 0 ? grid::wide : grid::step, 0, grid::tight);
    m_layout->addWidget(heading);
}

void TodoList::addRest()
{
    QPushButton *all = quietButton(
        m_session.words().message(tr("Show all {n}"), {{u"n"_s, int(m_lines.size())}}), u"overviewTodoAll"_s);
    connect(all, &QPushButton::clicked, this, [this, all] {
        all->hide();
        all->deleteLater();
        addLines(shownAtFirst, m_lines.size());
    });
    m_layout->addSpacing(grid::tight);
    m_layout->addWidget(all, 0, Qt::AlignLeft);
}

QString TodoList::inWords(const TodoLine &line) const
{
    const Language language = m_session.language();
    const QString partner = line.partner.name.in(language);
    const QString title = line.commitment.in(language);
    const QString since = m_session.words().date(line.item.since.date());
    switch (line.item.kind) {
    case TodoKind::CorrectionCame:
        return tr("%1: correction of %2").arg(partner, since);
    case TodoKind::UndecidedRevision:
        return tr("%1: came in on %2").arg(partner, since);
    case TodoKind::CommitmentWaiting:
        return tr("%1: “%2”").arg(partner, title);
    case TodoKind::CommitmentOverdue:
        return tr("%1: “%2” was due in %3").arg(partner, title, QString::number(line.item.targetYear));
    }
    return {};
}

QString TodoList::headingOf(TodoKind kind) const
{
    const int n =
        int(std::ranges::count_if(m_lines, [kind](const TodoLine &it) { return it.item.kind == kind; }));
    const Words &words = m_session.words();
    switch (kind) {
    case TodoKind::CorrectionCame:
        return words.message(tr("{n, plural, one {# correction came in} other {# corrections came in}}"),
                             {{u"n"_s, n}});
    case TodoKind::UndecidedRevision:
        return words.message(
            tr("{n, plural, one {# response waits} other {# responses wait}} for a decision"), {{u"n"_s, n}});
    case TodoKind::CommitmentWaiting:
        return words.message(
            tr("{n, plural, one {# new commitment waits} other {# new commitments wait}} to be "
               "accepted into the list"),
            {{u"n"_s, n}});
    case TodoKind::CommitmentOverdue:
        return words.message(
            tr("{n, plural, one {# commitment is} other {# commitments are}} overdue and not achieved"),
            {{u"n"_s, n}});
    }
    return {};
}

} // namespace octant
