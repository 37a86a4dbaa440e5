// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "windowcommands.h"

#include "platform/icons.h"

#include <QAction>
#include <QKeySequence>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>

namespace broker::ui {

WindowCommands::WindowCommands(QMainWindow &window)
    : QObject(&window)
    , setUp(add(tr("Set up a &token…"), "plus", "setUpAction"))
    , copy(add(tr("&Copy token"), "copy", "copyAction"))
    , history(add(tr("&History…"), "info", "historyAction"))
    , quit(add(tr("&Quit"), nullptr, "quitAction"))
    , find(add(tr("&Find…"), "search", "findAction"))
    , look(add(tr("&Look in the keychain again"), "refresh", "lookAction"))
    , audit(add(tr("&Audit journal…"), "info", "auditAction"))
    , settings(add(tr("&Settings…"), "settings", "settingsAction"))
    , practice(add(tr("&Practice mode…"), "practice", "practiceAction"))
    , leavePractice(add(tr("&Leave practice mode"), "close", "leavePracticeAction"))
    , about(add(tr("&About Broker Token Assistant"), "info", "aboutAction"))
    , m_window(window)
{
    setUp->setShortcut(QKeySequence::New);
    copy->setShortcut(QKeySequence::Copy);
    copy->setToolTip(tr("Copy the selected token to the clipboard for a short time"));
    history->setShortcut(Qt::CTRL | Qt::Key_H);
    quit->setShortcut(Qt::CTRL | Qt::Key_Q);
    quit->setMenuRole(QAction::QuitRole);
    find->setShortcut(QKeySequence::Find);
    look->setShortcut(Qt::Key_F5);
    look->setToolTip(tr("Is every token still in the keychain? Asks without a prompt."));
    audit->setShortcut(Qt::CTRL | Qt::Key_J);
    settings->setShortcut(Qt::CTRL | Qt::Key_Comma);
    settings->setMenuRole(QAction::PreferencesRole);
    practice->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_P);
    practice->setToolTip(tr("Try everything with a made-up Snyk; nothing leaves this computer"));
    leavePractice->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_L);
    about->setShortcut(Qt::SHIFT | Qt::Key_F1);
    about->setMenuRole(QAction::AboutRole);
}

QAction *WindowCommands::add(const QString &text, const char *iconName, const char *objectName)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QString::fromLatin1(objectName));
    if (iconName)
        action->setIcon(icon(QString::fromLatin1(iconName)));
    return action;
}

void WindowCommands::buildMenus(const QList<QAction *> &token, QAction *many, const QList<QAction *> &exports,
    const QList<QAction *> &backup)
{
    QMenuBar &bar = *m_window.menuBar();
    //: Menu with everything that is done with tokens.
    QMenu *tokens = bar.addMenu(tr("&Tokens"));
    tokens->addActions({setUp, many, copy});
    tokens->addSeparator();
    tokens->addActions(token);
    tokens->addAction(history);
    tokens->addSeparator();
    tokens->addAction(quit);
    //: Menu about what the list shows.
    QMenu *list = bar.addMenu(tr("&List"));
    list->addActions({find, look});
    columns = list->addMenu(tr("Col&umns"));
    columns->setObjectName(QStringLiteral("columnsMenu"));
    list->addSeparator();
    //: Menu with everything that writes a file.
    list->addMenu(tr("Sa&ve"))->addActions(exports);
    //: Menu with what saves the list and brings it to another computer.
    list->addMenu(tr("&Backup"))->addActions(backup);
    list->addAction(audit);
    list->addSeparator();
    list->addAction(settings);
    //: Menu about practice mode.
    bar.addMenu(tr("&Practice"))->addActions({practice, leavePractice});
    bar.addMenu(tr("&Help"))->addAction(about);

    //: Name of the tool bar.
    QToolBar *tools = m_window.addToolBar(tr("Commands"));
    tools->setObjectName(QStringLiteral("toolBar"));
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
