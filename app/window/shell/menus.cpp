// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/shell/menus.h"

#include "app/window/pages/page_list.h"
#include "app/window/shell/main_window.h"
#include "app/window/shell/register_files.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QFileInfo>
#include <QMenuBar>
#include <QMessageBox>

using namespace Qt::StringLiterals;

namespace octant {

namespace {

/// The texts of the menus; a class for the sake of their context.
class Menus
{
    Q_DECLARE_TR_FUNCTIONS(Menus)
public:
    Menus(MainWindow &window, Session &session)
        : m_window(window)
        , m_session(session)
    {
    }

    void fill()
    {
        fillFile(m_window.menuBar()->addMenu(tr("File")));
        fillEdit(m_window.menuBar()->addMenu(tr("Edit")));
        fillView(m_window.menuBar()->addMenu(tr("View")));
        fillHelp(m_window.menuBar()->addMenu(tr("Help")));
    }

private:
    template <typename Slot>
    QAction *add(QMenu *menu, const QString &text, const QString &name, const QKeySequence &keys, Slot slot)
    {
        QAction *action = menu->addAction(text);
        action->setObjectName(u"action"_s + name);
        action->setShortcut(keys);
        QObject::connect(action, &QAction::triggered, &m_window, slot);
        return action;
    }

    void fillFile(QMenu *menu);
    void fillRecent(QMenu *menu);
    void fillEdit(QMenu *menu);
    void fillView(QMenu *menu);
    void fillPages(QMenu *menu);
    void fillTheme(QMenu *menu);
    void fillLanguage(QMenu *menu);
    void fillHelp(QMenu *menu);

    MainWindow &m_window;
    Session &m_session;
};

void Menus::fillFile(QMenu *menu)
{
    RegisterFiles &files = m_window.files();
    add(menu, tr("New register…"), u"New"_s, QKeySequence::New, [&files] { files.chooseAndCreate(); });
    add(menu, tr("Open…"), u"Open"_s, QKeySequence::Open, [&files] { files.chooseAndOpen(); });
    add(menu, tr("Open the sample"), u"Sample"_s, {}, [&files] { files.openSample(); });
    fillRecent(menu->addMenu(tr("Recent")));
    menu->addSeparator();
    add(menu, tr("Back up…"), u"BackUp"_s, QKeySequence(u"Ctrl+Shift+S"_s), [&files] {
        files.chooseAndBackUp();
    })->setEnabled(m_session.isOpen());
    add(menu, tr("Close the register"), u"Close"_s, QKeySequence::Close, [&session = m_session] {
        session.close();
    })->setEnabled(m_session.isOpen());
    menu->addSeparator();
    add(menu, tr("Quit"), u"Quit"_s, QKeySequence(u"Ctrl+Q"_s), [&window = m_window] { window.close(); });
}

void Menus::fillRecent(QMenu *menu)
{
    for (const QString &path : m_session.recent())
        add(menu, QFileInfo(path).completeBaseName(), u"Recent"_s, {}, [&window = m_window, path] {
            window.openFile(path);
        })->setToolTip(path);
    menu->setEnabled(!menu->isEmpty());
}

void Menus::fillEdit(QMenu *menu)
{
    add(menu, tr("Find anything…"), u"Find"_s, QKeySequence(u"Ctrl+K"_s),
        [&window = m_window] { window.findAnything(); });
}

void Menus::fillView(QMenu *menu)
{
    fillPages(menu);
    menu->addSeparator();
    add(menu, tr("Back"), u"Back"_s, QKeySequence(u"Alt+Left"_s), [&window = m_window] { window.goBack(); });
    add(menu, tr("Forward"), u"Forward"_s, QKeySequence(u"Alt+Right"_s),
        [&window = m_window] { window.goForward(); });
    menu->addSeparator();
    fillTheme(menu->addMenu(tr("Light or dark")));
    QAction *dense = add(menu, tr("Dense rows"), u"Dense"_s, {},
                         [&session = m_session](bool on) { session.theme().setDense(on); });
    dense->setCheckable(true);
    dense->setChecked(m_session.theme().isDense());
    fillLanguage(menu->addMenu(tr("Language")));
}

void Menus::fillPages(QMenu *menu)
{
    int number = 1;
    for (const PageEntry &entry : pageList()) {
        QAction *action = add(menu, titleOf(entry), u"Page_"_s + entry.id,
                              QKeySequence(u"Ctrl+%1"_s.arg(number++)), [&window = m_window, id = entry.id] {
                                  window.goTo({id, {}, 0});
                              });
        action->setEnabled(m_session.isOpen());
        action->setProperty("page", entry.icon);
    }
    add(menu, tr("Settings"), u"Page_settings"_s, QKeySequence(u"Ctrl+,"_s), [&window = m_window] {
        window.goTo({u"settings"_s, {}, 0});
    })->setProperty("page", u"settings"_s);
}

void Menus::fillTheme(QMenu *menu)
{
    auto *group = new QActionGroup(menu);
    const std::initializer_list<std::pair<Theme::Mode, QString>> modes = {
        {Theme::Mode::System, tr("As the system")},
        {Theme::Mode::Light, tr("Light")},
        {Theme::Mode::Dark, tr("Dark")}};
    for (const auto &[mode, text] : modes) {
        QAction *action = add(menu, text, u"Theme_"_s + Theme::nameOf(mode), {},
                              [&session = m_session, mode = mode] { session.theme().setMode(mode); });
        action->setCheckable(true);
        action->setChecked(m_session.theme().mode() == mode);
        group->addAction(action);
    }
}

void Menus::fillLanguage(QMenu *menu)
{
    auto *group = new QActionGroup(menu);
    for (const auto &[language, text] :
         {std::pair(Language::Bulgarian, u"Български"_s), std::pair(Language::English, u"English"_s)}) {
        QAction *action = menu->addAction(text);
        action->setObjectName(u"actionLanguage_"_s + tagOf(language));
        action->setCheckable(true);
        action->setChecked(m_session.language() == language);
        QObject::connect(
            action, &QAction::triggered, &m_session,
            [&session = m_session, language = language] { session.setLanguage(language); },
            Qt::QueuedConnection);
        group->addAction(action);
    }
}

void Menus::fillHelp(QMenu *menu)
{
    add(menu, tr("About Octant"), u"About"_s, {}, [&window = m_window] {
        QMessageBox::about(&window, tr("About Octant"),
                           tr("Octant %1\n\nThe annual questionnaire of an alliance, from the questions to "
                              "the printed report.\n\n"
                              "Free software under the GNU General Public License, version 3 or later.")
                               .arg(QStringLiteral(OCTANT_VERSION)));
    });
}

} // namespace

void fillMenus(MainWindow &window, Session &session)
{
    window.menuBar()->clear();
    for (QMenu *menu : window.menuBar()->findChildren<QMenu *>(Qt::FindDirectChildrenOnly))
        delete menu;
    Menus(window, session).fill();
}

} // namespace octant
