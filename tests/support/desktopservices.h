// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDBusConnection>
#include <QDBusObjectPath>
#include <QList>
#include <QObject>
#include <QStringList>
#include <QVariantMap>

// What a desktop offers on the session bus, as real services for programs that are started by a test.
namespace broker::test {

/// org.freedesktop.Notifications 1.2: shows nothing and remembers everything.
class NotificationServer final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
    Q_DISABLE_COPY_MOVE(NotificationServer)

public:
    struct Shown
    {
        uint id = 0;
        QString app;
        QString title;
        QString text;
        QStringList actions;
        QVariantMap hints;
    };

    NotificationServer() = default;
    ~NotificationServer() override;
    /// Takes the name on the session bus. False when somebody has it.
    [[nodiscard]] bool start();
    [[nodiscard]] const QList<Shown> &shown() const noexcept { return m_shown; }
    void forget() { m_shown.clear(); }
    /// As a click on the notification does.
    void click(uint id) { Q_EMIT ActionInvoked(id, QStringLiteral("default")); }

public Q_SLOTS:
    // Named as the specification names them.
    uint Notify(const QString &app, uint replaces, const QString &icon, const QString &title,
        const QString &text, const QStringList &actions, const QVariantMap &hints, int timeout);
    void CloseNotification(uint id);
    QStringList GetCapabilities() const;

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
    void NotificationClosed(uint id, uint reason);

private:
    QList<Shown> m_shown;
    uint m_last = 0;
};

/// org.kde.StatusNotifierWatcher with a host: the place beside the clock of KDE and others.
class TrayHost final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.StatusNotifierWatcher")
    Q_PROPERTY(bool IsStatusNotifierHostRegistered READ hasHost)
    Q_PROPERTY(QStringList RegisteredStatusNotifierItems READ items)
    Q_PROPERTY(int ProtocolVersion READ version)
    Q_DISABLE_COPY_MOVE(TrayHost)

public:
    struct MenuEntry
    {
        int id = 0;
        QString label;
    };

    TrayHost() = default;
    ~TrayHost() override;
    [[nodiscard]] bool start();
    void stop();
    /// The bus names of the programs with an icon.
    [[nodiscard]] QStringList items() const { return m_items; }
    [[nodiscard]] bool hasHost() const { return true; }
    [[nodiscard]] int version() const { return 0; }

    // The first item, asked over the bus.
    [[nodiscard]] QVariant itemProperty(const char *name) const;
    [[nodiscard]] QString toolTip() const;
    /// What can be chosen, without separators.
    [[nodiscard]] QList<MenuEntry> menu() const;
    void choose(const MenuEntry &entry) const;
    /// A click on the icon.
    void activate() const;

public Q_SLOTS:
    void RegisterStatusNotifierItem(const QString &service);
    void RegisterStatusNotifierHost(const QString &service);

Q_SIGNALS:
    void StatusNotifierItemRegistered(const QString &item);
    void StatusNotifierHostRegistered();

private:
    QStringList m_items;
};

} // namespace broker::test
