// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "windowcommands.h"

#include "widgets/build.h"

#include <QAction>
#include <QKeySequence>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>

#include <algorithm>
#include <array>

namespace broker::ui {

namespace {

/// Those that a group of the menu begins with: at the client, at the dates, at the credentials, and at what
/// is about all of them.
constexpr std::array groupStarts{QLatin1String("setUpClientAction"), QLatin1String("changeDueAction"),
    QLatin1String("addCredentialAction"), QLatin1String("rotateDueAction")};

void addInGroups(QMenu &menu, const QList<QAction *> &actions)
{
    for (QAction *action : actions) {
        if (std::find(groupStarts.begin(), groupStarts.end(), action->objectName()) != groupStarts.end())
            menu.addSeparator();
        menu.addAction(action);
    }
}

} // namespace

WindowCommands::WindowCommands(QMainWindow &window)
    : QObject(&window)
    , setUp(command(*this, "setUpAction", tr("Set up a &token…"), "plus"))
    , addExisting(command(*this, "addExistingAction", tr("Add an e&xisting client…"), "plus"))
    , copy(command(*this, "copyAction", tr("&Copy token"), "copy"))
    , history(command(*this, "historyAction", tr("&History…"), "info"))
    , signOut(command(*this, "signOutAction", tr("Si&gn out of Snyk"), "lock"))
    , quit(command(*this, "quitAction", tr("&Quit")))
    , find(command(*this, "findAction", tr("&Find…"), "search"))
    , look(command(*this, "lookAction", tr("&Look in the keychain again"), "refresh"))
    , tiles(command(*this, "tilesAction", tr("Show as &tiles"), "tiles"))
    , audit(command(*this, "auditAction", tr("&Audit journal…"), "info"))
    , settings(command(*this, "settingsAction", tr("&Settings…"), "settings"))
    , practice(command(*this, "practiceAction", tr("&Practice mode…"), "practice"))
    , leavePractice(command(*this, "leavePracticeAction", tr("&Leave practice mode"), "close"))
    , help(command(*this, "helpAction", tr("&Help…"), "info"))
    , updates(command(*this, "updatesAction", tr("Check for a &new version…"), "refresh"))
    , about(command(*this, "aboutAction", tr("&About Broker Token Assistant"), "info"))
    , m_window(window)
{
    setUp->setShortcut(QKeySequence::New);
    addExisting->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_A);
    addExisting->setToolTip(
        tr("Reads the token and the credential from what a Broker client was started with"));
    copy->setShortcut(QKeySequence::Copy);
    copy->setToolTip(tr("Copy the selected token to the clipboard for a short time"));
    history->setShortcut(Qt::CTRL | Qt::Key_H);
    signOut->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_O);
    signOut->setToolTip(tr("The next window that needs Snyk asks you to sign in again. A Snyk API credential "
                           "that is in memory only is forgotten"));
    signOut->setEnabled(false);
    quit->setShortcut(Qt::CTRL | Qt::Key_Q);
    quit->setMenuRole(QAction::QuitRole);
    find->setShortcut(QKeySequence::Find);
    look->setShortcut(Qt::Key_F5);
    look->setToolTip(tr("Is every token still in the keychain? Asks without a prompt."));
    tiles->setCheckable(true);
    tiles->setShortcut(Qt::CTRL | Qt::Key_T);
    audit->setShortcut(Qt::CTRL | Qt::Key_J);
    settings->setShortcut(Qt::CTRL | Qt::Key_Comma);
    settings->setMenuRole(QAction::PreferencesRole);
    practice->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_P);
    practice->setToolTip(tr("Try everything with a made-up Snyk; nothing leaves this computer"));
    leavePractice->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_L);
    help->setShortcut(QKeySequence::HelpContents);
    about->setShortcut(Qt::SHIFT | Qt::Key_F1);
    about->setMenuRole(QAction::AboutRole);
}

void WindowCommands::buildMenus(const QList<QAction *> &token, const QList<QAction *> &more,
    const QList<QAction *> &exports, const QList<QAction *> &backup, const QList<QAction *> &handovers)
{
    QMenuBar &bar = *m_window.menuBar();
    //: Menu with everything that is done with tokens.
    QMenu *tokens = bar.addMenu(tr("&Tokens"));
    // Why a command is grey.
    tokens->setToolTipsVisible(true);
    tokens->addActions(QList<QAction *>{setUp, addExisting} + more);
    tokens->addSeparator();
    tokens->addActions({copy, history});
    addInGroups(*tokens, token);
    tokens->addSeparator();
    tokens->addActions({settings, signOut, quit});
    //: Menu about what the list shows.
    QMenu *list = bar.addMenu(tr("&List"));
    list->addActions({find, look});
    columns = named(list->addMenu(tr("Col&umns")), "columnsMenu");
    list->addAction(tiles);
    // Tiles have none.
    QObject::connect(tiles, &QAction::toggled, columns->menuAction(), &QAction::setDisabled);
    columns->menuAction()->setDisabled(tiles->isChecked());
    list->addSeparator();
    //: Menu with everything that writes a file.
    list->addMenu(tr("Sa&ve"))->addActions(exports);
    //: Menu with what saves the list and brings it to another computer.
    list->addMenu(tr("&Backup"))->addActions(backup);
    list->addAction(audit);
    list->addSeparator();
    list->addActions(handovers);
    //: Menu about practice mode.
    bar.addMenu(tr("&Practice"))->addActions({practice, leavePractice});
    QMenu *helps = bar.addMenu(tr("&Help"));
    helps->addAction(help);
    helps->addSeparator();
    helps->addActions({updates, about});

    //: Name of the tool bar.
    QToolBar *tools = named(m_window.addToolBar(tr("Commands")), "toolBar");
    tools->setMovable(false);
    tools->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    // Without it the window's context menu could hide the only visible commands for good.
    tools->toggleViewAction()->setVisible(false);
    tools->addActions({setUp, copy});
    if (!token.isEmpty())
        tools->addAction(token.constFirst());
    tools->addActions({settings, practice});
}

} // namespace broker::ui
