// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QString>

#include <memory>

class QDBusServiceWatcher;
class QMenu;
class QSystemTrayIcon;

namespace broker::ui {

/// The icon beside the clock, where the desktop has such a place: GNOME has none by default, and a
/// panel may come and go. Nothing in the program needs it. A message comes out of the icon, so there is
/// one for as long as there is a message, also where the user wants none.
class TrayIcon final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TrayIcon)

public:
    explicit TrayIcon(QObject *parent = nullptr);
    ~TrayIcon() override;

    /// Whether a window that is hidden now could be got back. Asked each time.
    [[nodiscard]] static bool isAvailable();
    /// Shows or removes the icon.
    void setShown(bool shown);
    /// Not where the icon is there for a message alone.
    [[nodiscard]] bool isShown() const;
    /// The tool tip: what is due.
    void setSummary(const QString &text);
    /// On Windows it stays in the list of what was said until the icon goes.
    void showMessage(const QString &title, const QString &text);
    /// The user has come to the window, so the message has done what it was for.
    void endMessage();

Q_SIGNALS:
    void openRequested();
    void quitRequested();
    /// What showed the icon has gone: a panel that crashed or was restarted. Linux only.
    void hostGone();

private:
    void build();

    std::unique_ptr<QDBusServiceWatcher> m_host;
    std::unique_ptr<QMenu> m_menu;
    std::unique_ptr<QSystemTrayIcon> m_icon;
    QString m_summary;
    bool m_isForMessage = false;
};

} // namespace broker::ui
