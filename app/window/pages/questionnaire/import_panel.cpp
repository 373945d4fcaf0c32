// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/pages/questionnaire/import_panel.h"

#include "app/window/theme/grid.h"
#include "app/window/widgets/buttons.h"
#include "app/window/widgets/label.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QTreeView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace octant {

namespace {

bool hasError(const QList<Finding> &findings)
{
    return std::ranges::any_of(findings,
                               [](const Finding &finding) { return finding.severity == Severity::Error; });
}

/// "survey!C7", as far as it is known.
QString placeOf(const Place &place)
{
    if (!place.cell.isEmpty() && !place.sheet.isEmpty())
        return u"%1!%2"_s.arg(place.sheet, place.cell);
    if (!place.sheet.isEmpty() && place.line > 0)
        return u"%1:%2"_s.arg(place.sheet).arg(place.line);
    if (place.line > 0)
        return QString::number(place.line);
    return place.sheet.isEmpty() ? place.question : place.sheet;
}

QList<FootLine> linesOf(const QList<Finding> &findings)
{
    QList<FootLine> lines;
    for (const Finding &finding : findings)
        lines.append({finding.severity,
                      placeOf(finding.problem.where),
                      {},
                      0,
                      finding.problem.what + u' ' + finding.problem.remedy});
    std::ranges::stable_sort(lines, std::ranges::greater(), &FootLine::severity);
    return lines;
}

} // namespace

ImportPanel::ImportPanel(const Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_title(new Label({}, Label::Look::Section))
    , m_words(new Label)
    , m_close(plainButton({}, u"importCancel"_s))
    , m_list(buildList())
    , m_take(plainButton(tr("Take over as the draft"), u"importTake"_s))
{
    setObjectName(u"importPanel"_s);
    m_words->setObjectName(u"importWords"_s);
    connect(m_close, &QPushButton::clicked, this, &ImportPanel::closeRequested);
    connect(m_take, &QPushButton::clicked, this,
            [this] { Q_EMIT takeRequested(m_file.name, m_file.questionnaire); });
    auto *row = new QHBoxLayout;
    row->setSpacing(grid::step);
    row->addWidget(m_take);
    row->addWidget(m_close);
    row->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(grid::wide, 0, grid::margin, grid::wide);
    column->setSpacing(grid::step);
    column->addWidget(m_title);
    column->addWidget(m_words);
    column->addWidget(m_list, 1);
    column->addLayout(row);
}

QTreeView *ImportPanel::buildList()
{
    auto *list = new QTreeView;
    list->setObjectName(u"importFindings"_s);
    list->setAccessibleName(tr("What was found on reading"));
    list->setModel(&m_model);
    list->setRootIsDecorated(false);
    list->setHeaderHidden(true);
    list->setFrameShape(QFrame::NoFrame);
    list->setIndentation(0);
    list->setWordWrap(true);
    list->viewport()->setAutoFillBackground(false);
    list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    list->header()->setStretchLastSection(true);
    return list;
}

void ImportPanel::show(const QuestionnaireFile &file)
{
    m_file = file;
    m_take->show();
    m_close->setText(tr("Cancel"));
    m_title->setText(file.name);
    m_model.setLines(linesOf(file.findings));
    m_list->setVisible(!file.findings.isEmpty());
    const bool isUsable = !hasError(file.findings);
    m_take->setEnabled(isUsable);
    if (!isUsable)
        return m_words->setText(tr("It cannot be taken over: nothing was changed. Mend these in the file and "
                                   "import it again."));
    const QString size = m_session.words().message(
        tr("{questions, plural, one {# question} other {# questions}} in {sections, plural, one {# section} "
           "other {# sections}}."),
        {{u"questions"_s, file.questionnaire.questionCount()},
         {u"sections"_s, int(file.questionnaire.sections.size())}});
    m_words->setText(file.findings.isEmpty()
                         ? tr("%1 Everything in it is kept.").arg(size)
                         : tr("%1 What could not be kept as it is stands below.").arg(size));
}

void ImportPanel::showWritten(const QuestionnaireFile &file)
{
    m_title->setText(file.name);
    m_model.setLines(linesOf(file.findings));
    m_list->show();
    m_take->hide();
    m_close->setText(tr("Close"));
    m_words->setText(tr("The file is written. It could not hold what stands below."));
}

} // namespace octant
