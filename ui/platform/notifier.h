// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QString>

#include <functional>
#include <memory>

namespace broker::ui {

/// Desktop notifications. On Linux through the session bus (Desktop Notifications Specification 1.2),
/// elsewhere through the tray icon. Where neither is there, nothing is shown: what it says is in the
/// window, too. Texts are plain; markup in them is shown as it is written.
class Notifier final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Notifier)

public:
    /// How the tray icon shows a message, where there is one.
    using ShowInTray = std::function<void(const QString &title, const QString &text)>;

    Notifier(QString appName, QString appId, QObject *parent = nullptr);
    ~Notifier() override;

    void setTray(ShowInTray show) { m_tray = std::move(show); }
    /// Replaces the one before. Returns at once.
    void notify(const QString &title, const QString &text);

Q_SIGNALS:
    /// The user clicked it.
    void activated();

private:
    class Server;

    std::unique_ptr<Server> m_server;
    QString m_appName;
    QString m_appId;
    ShowInTray m_tray;
    uint m_id = 0;
};

} // namespace broker::ui
