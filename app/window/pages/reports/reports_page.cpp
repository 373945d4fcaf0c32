// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/pages/reports/reports_page.h"

#include "app/window/pages/reports/page_delegate.h"
#include "app/window/pages/reports/page_view.h"
#include "app/window/pages/reports/report_options.h"
#include "app/window/pages/reports/saved_strip.h"
#include "app/window/theme/grid.h"
#include "app/window/widgets/empty_state.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QListView>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace octant {

namespace {

constexpr int optionsWidth = 272;
constexpr int leastWidth = 360; ///< of the pages

/// Tells the work bar how far a report is, and the report whether to stop.
ReportProgress progressOf(const Work &work, std::shared_ptr<std::atomic<bool>> stop = {})
{
    return [work, stop](double share) {
        work.report(share);
        return !work.isCancelled() && !(stop && *stop);
    };
}

} // namespace

ReportsPage::ReportsPage(Session &session)
    : Page(session, u"reports"_s)
    , m_export(new QAction(tr("Export PDF…"), this))
    , m_draw(new QAction(tr("Draw the pages again"), this))
    , m_strip(new SavedStrip)
    , m_thumbnails(new QListView)
    , m_view(new PageView)
    , m_stack(new QStackedWidget)
    , m_drawing(
          new EmptyState(u"reports"_s, tr("The pages are being drawn"),
                         tr("The annual report is put together from the accepted responses. This takes a "
                            "few seconds.")))
    , m_stopped(new EmptyState(u"reports"_s, tr("The pages are not drawn"),
                               tr("You stopped it. The report can be exported all the same."), m_draw))
    , m_noYear(new EmptyState(u"reports"_s, tr("Nothing to report yet"),
                              tr("The annual report is made from a round. Open a round and accept its "
                                 "responses first.")))
    , m_options(new ReportOptionsPanel(session, rememberedOptions()))
{
    m_export->setObjectName(u"actionExportReport"_s);
    m_draw->setObjectName(u"actionDrawReport"_s);
    connect(m_export, &QAction::triggered, this, &ReportsPage::chooseFile);
    connect(m_draw, &QAction::triggered, this, &ReportsPage::draw);
    buildThumbnails();
    for (QWidget *shown : {static_cast<QWidget *>(m_thumbnails), static_cast<QWidget *>(m_view),
                           static_cast<QWidget *>(m_drawing), static_cast<QWidget *>(m_stopped),
                           static_cast<QWidget *>(m_noYear)})
        m_stack->addWidget(shown);
    m_stack->setMinimumWidth(leastWidth);
    connect(m_view, &PageView::turned, this, &ReportsPage::turnTo);
    connect(m_view, &PageView::closed, this, [this] { turnTo(0); });
    auto *row = new QHBoxLayout;
    row->setSpacing(grid::margin);
    row->addWidget(m_stack, 1);
    row->addWidget(buildOptions());
    auto *layout = new QVBoxLayout(this);
    // A sheet stands so far from the edge of its item, for the ring around it.
    layout->setContentsMargins(grid::margin - grid::tight, 0, grid::margin, grid::margin);
    layout->setSpacing(grid::step);
    layout->addWidget(m_strip);
    layout->addLayout(row, 1);
    refresh();
}

ReportsPage::~ReportsPage()
{
    if (m_stop)
        *m_stop = true;
}

QString ReportsPage::title() const
{
    return tr("Reports");
}

QString ReportsPage::statusLine() const
{
    if (m_state == State::NoYear)
        return {};
    const QString year = QString::number(session().year());
    if (m_state == State::Drawing)
        return tr("Annual report %1, its pages are being drawn").arg(year);
    if (m_state == State::Stopped)
        return tr("Annual report %1, not drawn").arg(year);
    return words().message(tr("Annual report {year}, {pages, plural, one {# page} other {# pages}}"),
                           {{u"year"_s, year}, {u"pages"_s, m_model.rowCount()}});
}

void ReportsPage::buildThumbnails()
{
    m_thumbnails->setObjectName(u"reportPages"_s);
    m_thumbnails->setAccessibleName(tr("Pages of the report"));
    m_thumbnails->setModel(&m_model);
    m_thumbnails->setItemDelegate(new PageDelegate(m_thumbnails));
    m_thumbnails->setFrameShape(QFrame::NoFrame);
    m_thumbnails->setViewMode(QListView::IconMode);
    m_thumbnails->setMovement(QListView::Static);
    m_thumbnails->setResizeMode(QListView::Adjust);
    m_thumbnails->setUniformItemSizes(true);
    m_thumbnails->setMouseTracking(true);
    m_thumbnails->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_thumbnails->viewport()->setAutoFillBackground(false);
    connect(m_thumbnails, &QListView::clicked, this,
            [this](const QModelIndex &index) { turnTo(index.row() + 1); });
    connect(m_thumbnails, &QListView::activated, this,
            [this](const QModelIndex &index) { turnTo(index.row() + 1); });
}

QWidget *ReportsPage::buildOptions()
{
    m_options->layout()->setContentsMargins(0, 0, grid::step, 0);
    connect(m_options, &ReportOptionsPanel::optionsChanged, this, &ReportsPage::takeOptions);
    connect(m_options, &ReportOptionsPanel::addressRequested, this, &Page::addressRequested);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_options);
    scroll->setFixedWidth(optionsWidth);
    return scroll;
}

ReportOptions ReportsPage::rememberedOptions() const
{
    const QSettings &settings = session().settings();
    ReportOptions options;
    options.language =
        languageOf(settings.value(key(u"language"_s)).toString()).value_or(session().language());
    options.rule =
        statusRuleOf(settings.value(key(u"rule"_s)).toString()).value_or(StatusRule::PublishedBands);
    return options;
}

ReportOptions ReportsPage::options() const
{
    ReportOptions options = m_options->options();
    options.year = session().year();
    return options;
}

void ReportsPage::takeOptions(const ReportOptions &options)
{
    session().settings().setValue(key(u"language"_s), tagOf(options.language));
    session().settings().setValue(key(u"rule"_s), nameOf(options.rule));
    draw();
}

void ReportsPage::refresh()
{
    m_stale = true;
    m_export->setEnabled(session().openedYear() != 0);
    if (isVisible())
        draw();
}

void ReportsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        draw();
}

void ReportsPage::draw()
{
    m_stale = false;
    if (m_stop)
        *m_stop = true; // what is being drawn is out of date
    m_stop = std::make_shared<std::atomic<bool>>(false);
    m_state = session().openedYear() == 0 ? State::NoYear : State::Drawing;
    showState();
    if (m_state == State::NoYear)
        return;
    const auto isCurrent = [this, stop = m_stop] { return stop == m_stop; };
    session().run(
        this, tr("Drawing the pages of the report"),
        [options = options(), now = session().now(), stop = m_stop](Database &database, const Work &work) {
            return loadPreview(database, options, now, progressOf(work, stop));
        },
        [this, isCurrent](ReportPreview preview) {
            if (isCurrent())
                showPreview(std::move(preview));
        },
        [this, isCurrent](const Problem &problem) {
            if (isCurrent())
                drawingFailed(problem);
        });
}

void ReportsPage::showPreview(ReportPreview preview)
{
    m_options->showMissing(preview.missing);
    m_model.setPages(std::move(preview.pages));
    m_state = State::Drawn;
    showState();
}

void ReportsPage::drawingFailed(const Problem &problem)
{
    m_model.setPages({});
    m_state = State::Stopped;
    showState();
    if (problem.code != u"report.cancelled"_s)
        Q_EMIT session().work().problemOccurred(problem);
}

void ReportsPage::showState()
{
    const bool hasPages = m_model.rowCount() > 0;
    if (m_state == State::NoYear)
        m_stack->setCurrentWidget(m_noYear);
    else if (m_state == State::Stopped)
        m_stack->setCurrentWidget(m_stopped);
    else if (!hasPages)
        m_stack->setCurrentWidget(m_drawing);
    else
        showNumber(m_number); // while the pages are drawn anew, the old ones stay
    Q_EMIT headerChanged();
}

void ReportsPage::showNumber(int number)
{
    const int count = m_model.rowCount();
    m_number = std::clamp(number, 0, count);
    if (m_number == 0) {
        m_stack->setCurrentWidget(m_thumbnails);
        return;
    }
    m_thumbnails->setCurrentIndex(m_model.index(m_number - 1));
    m_view->showPage(m_model.pages()[m_number - 1].picture(), m_number, count);
    m_stack->setCurrentWidget(m_view);
}

void ReportsPage::turnTo(int number)
{
    showNumber(number);
    m_stack->currentWidget()->setFocus();
    Q_EMIT itemOpened(item());
}

QString ReportsPage::item() const
{
    return m_number == 0 ? QString() : QString::number(m_number);
}

void ReportsPage::open(const QString &item)
{
    m_number = item.toInt();
    if (m_state != State::Drawn)
        return;
    showNumber(m_number);
    if (m_number > 0)
        m_view->setFocus(); // for the keys that turn pages
}

void ReportsPage::chooseFile()
{
    const QString folder =
        session()
            .settings()
            .value(key(u"folder"_s), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
            .toString();
    auto *dialog = new QFileDialog(this, tr("Export the annual report"), folder, tr("PDF files (*.pdf)"));
    dialog->setObjectName(u"exportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->setLabelText(QFileDialog::Accept, tr("Export"));
    dialog->selectFile(tr("Annual report %1.pdf").arg(session().year()));
    connect(dialog, &QFileDialog::fileSelected, this, &ReportsPage::exportTo);
    dialog->open();
}

void ReportsPage::exportTo(const QString &path)
{
    session().settings().setValue(key(u"folder"_s), QFileInfo(path).absolutePath());
    m_strip->hide();
    session().run(
        this, tr("Writing the report"),
        [options = options(), now = session().now(), path](Database &database, const Work &work) {
            return exportReport(database, options, now, path, progressOf(work));
        },
        [this, path] { m_strip->showSaved(path); },
        [this](const Problem &problem) { exportFailed(problem); });
}

void ReportsPage::exportFailed(const Problem &problem)
{
    if (problem.code == u"report.cancelled"_s)
        m_strip->showNote(problem.what);
    else
        Q_EMIT session().work().problemOccurred(problem);
}

QString ReportsPage::key(const QString &name) const
{
    return u"pages/reports/"_s + name;
}

} // namespace octant
