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
/// panel may come and go. Nothing in the program needs it.
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
    [[nodiscard]] bool isShown() const;
    /// The tool tip: what is due.
    void setSummary(const QString &text);
    void showMessage(const QString &title, const QString &text);

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
};

} // namespace broker::ui
