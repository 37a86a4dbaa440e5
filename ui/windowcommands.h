// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QObject>

class QAction;
class QMainWindow;
class QMenu;

namespace broker::ui {

/// The commands of the main window and their places in menus and tool bar. What they do is connected
/// by the window, which owns them.
class WindowCommands final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WindowCommands)

public:
    explicit WindowCommands(QMainWindow &window);

    /// `token` are the commands about the selected token, `more` those about none
    /// that stand beside setting one up, `exports` those that save files for other programs, `backup` those
    /// that move the list itself, `handovers` those about what comes from others.
    void buildMenus(const QList<QAction *> &token, const QList<QAction *> &more,
        const QList<QAction *> &exports, const QList<QAction *> &backup, const QList<QAction *> &handovers);

    // Made here, so that every one of them has its key and its name.
    QAction *setUp;
    QAction *addExisting;
    QAction *copy;
    QAction *history;
    QAction *signOut;
    QAction *quit;
    QAction *find;
    QAction *look;
    /// Checked while the list is tiles.
    QAction *tiles;
    QAction *audit;
    QAction *settings;
    QAction *practice;
    QAction *leavePractice;
    QAction *help;
    QAction *updates;
    QAction *about;
    /// Filled again each time it is opened.
    QMenu *columns = nullptr;

private:
    QMainWindow &m_window;
};

} // namespace broker::ui
