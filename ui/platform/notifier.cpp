// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "platform/notifier.h"

#include "core/log.h"

#ifdef BTA_HAS_DBUS
#include <QDBusAbstractInterface>
#include <QDBusConnection>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#endif

#include <utility>

namespace broker::ui {

#ifdef BTA_HAS_DBUS
namespace {

const QLatin1String notifications("org.freedesktop.Notifications");
const QLatin1String notificationsPath("/org/freedesktop/Notifications");

} // namespace

/// The service as Qt sees it: a connection to its signal is one to the bus.
class Notifier::Server final : public QDBusAbstractInterface
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Server)

public:
    explicit Server(const QDBusConnection &bus)
        : QDBusAbstractInterface(notifications, notificationsPath, notifications.latin1(), bus, nullptr)
    { }

Q_SIGNALS:
    // The id and the action, named as the specification names it. The parameters have no names here, because
    // moc gives them others.
    void ActionInvoked(uint, const QString &);
};
#else
class Notifier::Server final
{ };
#endif

Notifier::Notifier(QString appName, QString appId, QObject *parent)
    : QObject(parent)
    , m_appName(std::move(appName))
    , m_appId(std::move(appId))
{ }

Notifier::~Notifier() = default;

void Notifier::notify(const QString &title, const QString &text)
{
#ifdef BTA_HAS_DBUS
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (bus.isConnected()) {
        if (!m_server) {
            m_server = std::make_unique<Server>(bus);
            connect(m_server.get(), &Server::ActionInvoked, this, [this](uint id) {
                if (id == m_id && id != 0)
                    Q_EMIT activated();
            });
        }
        const QStringList actions{QStringLiteral("default"), QString()};
        const QVariantMap hints{{QStringLiteral("desktop-entry"), m_appId}};
        // The body may hold markup on some servers, so that ours has to be escaped.
        auto *watcher
            = new QDBusPendingCallWatcher(m_server->asyncCall(QStringLiteral("Notify"), m_appName, m_id,
                                              m_appId, title, text.toHtmlEscaped(), actions, hints, -1),
                this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this, title, text](QDBusPendingCallWatcher *finished) {
                finished->deleteLater();
                const QDBusPendingReply<uint> reply = *finished;
                if (reply.isValid())
                    m_id = reply.value();
                else if (m_tray)
                    m_tray(title, text);
            });
        return;
    }
#endif
    if (m_tray)
        m_tray(title, text);
}

} // namespace broker::ui

#include "notifier.moc"
