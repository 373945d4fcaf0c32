// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/pages/responses/import_strip.h"

#include "app/window/pages/responses/answer_view.h"
#include "app/window/theme/colours.h"
#include "app/window/theme/grid.h"
#include "app/window/widgets/buttons.h"
#include "app/window/widgets/label.h"

#include <QAccessible>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace octant {

namespace {

constexpr int linesShown = 9;

} // namespace

ImportStrip::ImportStrip(const Words &words, QWidget *parent)
    : QFrame(parent)
    , m_words(words)
    , m_model(words)
    , m_text(new Label({}, Label::Look::Strong))
    , m_details(quietButton({}, u"importDetails"_s))
    , m_files(new AnswerView(u"importFiles"_s, {0.3, 0.7}))
{
    setObjectName(u"importStrip"_s);
    m_text->setObjectName(u"importText"_s);
    m_files->setAccessibleName(tr("What became of each file"));
    m_files->setHeaderHidden(true);
    m_files->setSelectionMode(QAbstractItemView::SingleSelection);
    m_files->setModel(&m_model);
    connect(m_files, &QAbstractItemView::clicked, this, &ImportStrip::openFile);
    connect(m_files, &QAbstractItemView::activated, this, &ImportStrip::openFile);
    connect(m_details, &QPushButton::clicked, this, [this] { setOpen(m_files->isHidden()); });
    QToolButton *close = iconButton(u"close"_s, tr("Close the summary"), u"importClose"_s);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    auto *row = new QHBoxLayout;
    row->addWidget(m_text, 1);
    row->addWidget(m_details, 0, Qt::AlignTop);
    row->addWidget(close, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::wide, grid::step, grid::step, grid::step);
    layout->setSpacing(grid::step);
    layout->addLayout(row);
    layout->addWidget(m_files);
    hide();
}

void ImportStrip::showSummary(const ImportSummary &summary)
{
    m_model.setSummary(summary);
    const QString text = m_words.message(
        tr("{n, plural, =0 {No files} one {# file} other {# files}}{taken, plural, =0 {} other {; # to be "
           "decided}}{present, plural, =0 {} other {; # known already}}{refused, plural, =0 {} other {; # "
           "refused}}{left, plural, =0 {} other {; # not looked at, because you cancelled}}"),
        {{u"n"_s, summary.files.size() + summary.left},
         {u"taken"_s, summary.count(IntakeOutcome::Undecided)},
         {u"present"_s, summary.count(IntakeOutcome::Present)},
         {u"refused"_s, summary.count(IntakeOutcome::Refused)},
         {u"left"_s, summary.left}});
    m_text->setText(text);
    setAccessibleName(text);
    m_details->setVisible(!summary.files.isEmpty());
    setOpen(summary.count(IntakeOutcome::Refused) > 0);
    show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void ImportStrip::setOpen(bool open)
{
    m_files->setVisible(open);
    m_details->setText(open ? tr("Hide the files") : tr("Show the files"));
    m_details->setAccessibleName(m_details->text());
    m_files->setFixedHeight(std::min(linesShown, 1 + 3 * m_model.rowCount()) * fontMetrics().lineSpacing());
}

void ImportStrip::openFile(const QModelIndex &index)
{
    const ImportedFile &file = m_model.file(index.row());
    if (file.year != 0)
        Q_EMIT openRequested(file.result.partner.text(), file.year);
}

void ImportStrip::paintEvent(QPaintEvent *)
{
    const Colours &colours = Colours::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.raised);
    painter.drawRoundedRect(rect(), grid::radius, grid::radius);
}

} // namespace octant
