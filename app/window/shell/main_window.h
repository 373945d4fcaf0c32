// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/session/address.h"
#include "app/window/session/session.h"
#include "app/window/shell/history.h"
#include "app/window/shell/translators.h"

#include <QHash>
#include <QMainWindow>

class QStackedWidget;

namespace octant {

class CommandPalette;
class MessageStrip;
class NavigationColumn;
class Page;
class PageHeader;
class RegisterFiles;
class StartPage;

/// The window: navigation at the left, header and page at the right, menus above, the status bar while work
/// runs.
///
/// It decides only where the person is. Pages are made when they are first visited, and made anew when
/// another register is opened or the language changes; the address leads back to the same place.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    /// Whether the window asks for the name of who is working when none is known.
    enum class AskName { Yes, No };

    explicit MainWindow(Session &session, AskName askName = AskName::Yes);
    ~MainWindow() override;

    /// Opens a register, or hands a response file to the page that takes them.
    void openFile(const QString &path);
    void goTo(const Address &address);
    Address address() const { return m_history.current(); }
    /// The page that is shown; null on the start page.
    Page *currentPage() const;
    RegisterFiles &files() { return *m_files; }

    void goBack();
    void goForward();
    void findAnything();
    /// Every action in the menus, for the command palette and for tests.
    QList<QAction *> menuActions() const;

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    QWidget *buildBody();
    void rebuild();
    void registerChanged();
    void showPlace(const Address &address);
    void showStart();
    Page *page(const QString &id);
    void connectPage(Page &page);
    void loadIndex();
    void takeFiles(const QStringList &files);
    void askWhoWorks();
    Address rememberedAddress() const;

    Session &m_session;
    AskName m_askName;
    Translators m_translators;
    RegisterFiles *m_files;
    History m_history;
    NavigationColumn *m_navigation = nullptr;
    PageHeader *m_header = nullptr;
    MessageStrip *m_message = nullptr;
    QStackedWidget *m_stack = nullptr;
    StartPage *m_start = nullptr;
    CommandPalette *m_palette = nullptr;
    QHash<QString, Page *> m_pages; ///< those that were visited; owned by the stack
};

} // namespace octant
