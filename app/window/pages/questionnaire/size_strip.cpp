// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/pages/questionnaire/size_strip.h"

#include "app/window/theme/grid.h"
#include "app/window/widgets/buttons.h"
#include "app/window/widgets/label.h"

#include <QHBoxLayout>
#include <QMenu>

#include <cmath>

using namespace Qt::StringLiterals;

namespace octant {

SizeStrip::SizeStrip(const Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_words(new Label({}, Label::Look::Secondary))
    , m_button(quietButton({}, u"sizeUnfed"_s))
{
    setObjectName(u"sizeStrip"_s);
    m_words->setObjectName(u"sizeWords"_s);
    m_words->setWordWrap(false);
    connect(m_button, &QPushButton::clicked, this, &SizeStrip::listUnfed);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid::tight);
    row->addWidget(m_words);
    row->addWidget(m_button);
    row->addStretch();
    m_button->hide();
}

void SizeStrip::show(const FormSize &size)
{
    const int minutes = int(std::lround(size.minutes));
    const QString questions = m_session.words().message(
        tr("{n, plural, one {# question} other {# questions}}"), {{u"n"_s, size.questions}});
    m_words->setText(m_session.words().message(
        tr("{questions} · {n, plural, one {about # minute} other {about # minutes}}"),
        {{u"questions"_s, questions}, {u"n"_s, minutes}}));
    m_unfed = unfedBy({size.codes.begin(), size.codes.end()}, m_session.framework().indicators);
    m_button->setVisible(!m_unfed.isEmpty());
    m_button->setText(
        m_session.words().message(tr("{n, plural, one {# indicator not fed} other {# indicators not fed}}"),
                                  {{u"n"_s, int(m_unfed.size())}}));
    m_button->setAccessibleName(m_button->text());
}

void SizeStrip::listUnfed()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"sizeUnfedList"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Indicator &indicator : std::as_const(m_unfed)) {
        QAction *line =
            menu->addAction(u"%1  %2"_s.arg(indicator.code.text(), indicator.title.in(m_session.language())));
        connect(line, &QAction::triggered, this, [this, indicator] { Q_EMIT indicatorChosen(indicator); });
    }
    menu->popup(m_button->mapToGlobal(QPoint(0, m_button->height())));
}

} // namespace octant
