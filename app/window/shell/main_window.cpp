// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/shell/main_window.h"

#include "app/window/pages/page_list.h"
#include "app/window/pages/settings/settings_page.h"
#include "app/window/shell/command_palette.h"
#include "app/window/shell/menus.h"
#include "app/window/shell/name_dialog.h"
#include "app/window/shell/navigation_column.h"
#include "app/window/shell/page_header.h"
#include "app/window/shell/register_files.h"
#include "app/window/shell/start_page.h"
#include "app/window/shell/work_bar.h"
#include "app/window/widgets/drop_zone.h"
#include "app/window/widgets/message_strip.h"
#include "forms/platform/platform.h"

#include <QAction>
#include <QCloseEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenu>
#include <QMenuBar>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace octant {

namespace {

constexpr QSize firstSize(1280, 800);

bool isRegister(const QString &path)
{
    return QFileInfo(path).suffix().compare(u"octant"_s, Qt::CaseInsensitive) == 0;
}

} // namespace

MainWindow::MainWindow(Session &session, AskName askName)
    : m_session(session)
    , m_askName(askName)
    , m_translators(session.language())
    , m_files(new RegisterFiles(session, this))
{
    setObjectName(u"mainWindow"_s);
    setAcceptDrops(true);
    build();
    const auto showProblem = [this](const Problem &problem) { m_message->showProblem(problem); };
    connect(m_files, &RegisterFiles::problemOccurred, this, showProblem);
    connect(m_files, &RegisterFiles::done, this, [this](const QString &text) { m_message->showNote(text); });
    connect(&session.work(), &WorkQueue::problemOccurred, this, showProblem);
    // What sent these may be among the widgets that are made anew.
    connect(&session, &Session::registerChanged, this, &MainWindow::registerChanged, Qt::QueuedConnection);
    connect(&session, &Session::recordsChanged, this, &MainWindow::loadIndex);
    connect(&session, &Session::languageChanged, this, &MainWindow::rebuild, Qt::QueuedConnection);
    resize(firstSize);
    restoreGeometry(session.settings().value(u"window/geometry"_s).toByteArray());
    registerChanged();
}

MainWindow::~MainWindow() = default;

void MainWindow::build()
{
    m_pages.clear();
    delete takeCentralWidget();
    setCentralWidget(buildBody());
    setStatusBar(new WorkBar(m_session, this));
    delete m_palette;
    m_palette = new CommandPalette(this);
    connect(m_palette, &CommandPalette::chosen, this, &MainWindow::goTo);
    connect(m_navigation, &NavigationColumn::pageChosen, this, [this](const QString &id) {
        goTo({id, {}, 0});
    });
    connect(m_start, &StartPage::newRequested, m_files, &RegisterFiles::chooseAndCreate);
    connect(m_start, &StartPage::openRequested, m_files, &RegisterFiles::chooseAndOpen);
    connect(m_start, &StartPage::sampleRequested, m_files, &RegisterFiles::openSample);
    connect(m_start, &StartPage::recentRequested, m_files, &RegisterFiles::open);
    fillMenus(*this, m_session);
}

QWidget *MainWindow::buildBody()
{
    auto *body = new QWidget;
    m_navigation = new NavigationColumn(m_session);
    m_header = new PageHeader(m_session);
    m_message = new MessageStrip;
    m_start = new StartPage(m_session);
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_start);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_message);
    column->addWidget(m_header);
    column->addWidget(m_stack, 1);
    auto *row = new QHBoxLayout(body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_navigation);
    row->addLayout(column, 1);
    return body;
}

void MainWindow::rebuild()
{
    m_translators.setLanguage(m_session.language());
    const Address here = address();
    build();
    loadIndex();
    here.page.isEmpty() ? showStart() : showPlace(here);
}

void MainWindow::registerChanged()
{
    build();
    m_history.clear();
    setWindowTitle(m_session.isOpen() ? tr("%1 – Octant").arg(QFileInfo(m_session.path()).completeBaseName())
                                      : tr("Octant"));
    if (!m_session.isOpen())
        return showStart();
    loadIndex();
    goTo(rememberedAddress());
    askWhoWorks();
}

Address MainWindow::rememberedAddress() const
{
    const QSettings &settings = m_session.settings();
    const QString id = settings.value(u"place/page"_s).toString();
    const bool known =
        std::ranges::any_of(pageList(), [&id](const PageEntry &entry) { return entry.id == id; });
    return known ? Address{id, settings.value(u"place/item"_s).toString(), 0}
                 : Address{pageList().first().id, {}, 0};
}

void MainWindow::askWhoWorks()
{
    if (m_askName == AskName::No || !m_session.authorName().isEmpty())
        return;
    auto *dialog = new NameDialog(platform::accountName(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, [this, dialog] {
        m_session.setAuthorName(dialog->name().isEmpty() ? platform::accountName() : dialog->name());
    });
    dialog->open();
}

void MainWindow::openFile(const QString &path)
{
    takeFiles({path});
}

void MainWindow::takeFiles(const QStringList &files)
{
    const auto found = std::ranges::find_if(files, isRegister);
    if (found != files.end())
        return m_files->open(*found);
    if (!m_session.isOpen())
        return m_message->showProblem({u"window.no_register"_s,
                                       {files.value(0), {}, {}, 0, {}},
                                       tr("No register is open that could take this file."),
                                       tr("Open the register first.")});
    goTo({u"responses"_s, {}, 0});
    if (Page *page = currentPage())
        page->takeFiles(files);
}

void MainWindow::goTo(const Address &address)
{
    if (!page(address.page))
        return;
    Address there = address;
    if (there.year == 0)
        there.year = m_session.year();
    m_history.visit(there);
    showPlace(there);
}

void MainWindow::goBack()
{
    if (m_history.canGoBack())
        showPlace(m_history.back());
}

void MainWindow::goForward()
{
    if (m_history.canGoForward())
        showPlace(m_history.forward());
}

void MainWindow::showPlace(const Address &address)
{
    Page *shown = page(address.page);
    if (!shown)
        return;
    m_session.setYear(address.year);
    m_stack->setCurrentWidget(shown);
    m_header->setPage(shown);
    m_message->hide();
    m_navigation->setCurrent(address.page);
    shown->open(address.item);
    shown->setFocus();
    m_session.settings().setValue(u"place/page"_s, address.page);
    m_session.settings().setValue(u"place/item"_s, address.item);
}

void MainWindow::showStart()
{
    m_stack->setCurrentWidget(m_start);
    m_header->setPage(nullptr);
    m_navigation->setCurrent({});
}

Page *MainWindow::currentPage() const
{
    return qobject_cast<Page *>(m_stack->currentWidget());
}

Page *MainWindow::page(const QString &id)
{
    if (Page *made = m_pages.value(id))
        return made;
    std::unique_ptr<Page> made;
    if (id == u"settings"_s)
        made = std::make_unique<SettingsPage>(m_session);
    for (const PageEntry &entry : pageList())
        if (entry.id == id && m_session.isOpen())
            made = entry.make(m_session);
    if (!made)
        return nullptr;
    connectPage(*made);
    m_pages[id] = made.get();
    m_stack->addWidget(made.get());
    return made.release();
}

void MainWindow::connectPage(Page &page)
{
    connect(&page, &Page::addressRequested, this, &MainWindow::goTo, Qt::QueuedConnection);
    connect(&page, &Page::itemOpened, this, [this, &page](const QString &item) {
        m_history.visit({page.id(), item, m_session.year()});
        m_session.settings().setValue(u"place/item"_s, item);
    });
}

void MainWindow::loadIndex()
{
    if (!m_session.isOpen())
        return;
    m_session.run(
        m_palette, {},
        [language = m_session.language()](Database &database, const Work &) {
            return findIndex(database, language);
        },
        [palette = m_palette](QList<FindEntry> entries) { palette->setEntries(std::move(entries)); });
}

QList<QAction *> MainWindow::menuActions() const
{
    QList<QAction *> actions;
    for (const QMenu *menu : menuBar()->findChildren<QMenu *>())
        for (QAction *action : menu->actions())
            if (!action->menu() && !action->isSeparator())
                actions.append(action);
    return actions;
}

void MainWindow::findAnything()
{
    QList<QAction *> actions = menuActions();
    if (Page *page = currentPage()) {
        actions += page->furtherActions();
        if (QAction *primary = page->primaryAction())
            actions.prepend(primary);
    }
    m_palette->setActions(actions);
    m_palette->start();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    for (Page *page : std::as_const(m_pages))
        if (!page->mayLeave())
            return event->ignore();
    m_session.settings().setValue(u"window/geometry"_s, saveGeometry());
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    takeFiles(localFiles(event->mimeData()));
}

} // namespace octant
