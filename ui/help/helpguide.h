// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <QStringList>

#include <functional>

class QAction;
class QWidget;

namespace broker::ui {

class HelpWindow;
class UrlOpener;

/// Opens the help, by its command and by F1 in any window, in front of whichever holds the others back, at
/// what is said about the place where the user is. Owned by the main window; borrows opener and commands.
class HelpGuide final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HelpGuide)

public:
    HelpGuide(QWidget &window, const UrlOpener &opener, QList<QAction *> commands,
        std::function<QStringList()> facts);
    ~HelpGuide() override;

    void open();

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget &m_window;
    const UrlOpener &m_opener;
    QList<QAction *> m_commands;
    std::function<QStringList()> m_facts;
    QPointer<HelpWindow> m_help;
};

} // namespace broker::ui
