// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "support/desktopservices.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusReply>
#include <QDBusVariant>

namespace broker::test {

namespace {

const QString notificationsName = QStringLiteral("org.freedesktop.Notifications");
const QString notificationsPath = QStringLiteral("/org/freedesktop/Notifications");
const QString watcherName = QStringLiteral("org.kde.StatusNotifierWatcher");
const QString watcherPath = QStringLiteral("/StatusNotifierWatcher");
const QString itemInterface = QStringLiteral("org.kde.StatusNotifierItem");
const QString itemPath = QStringLiteral("/StatusNotifierItem");
const QString menuInterface = QStringLiteral("com.canonical.dbusmenu");

QDBusMessage ask(const QString &service, const QString &path, const QString &interface, const QString &method,
    const QVariantList &arguments)
{
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, interface, method);
    call.setArguments(arguments);
    return QDBusConnection::sessionBus().call(call);
}

/// (ia{sv}av) of com.canonical.dbusmenu.
void readNode(const QDBusArgument &node, QList<TrayHost::MenuEntry> &entries)
{
    int id = 0;
    QVariantMap properties;
    node.beginStructure();
    node >> id >> properties;
    const QString label = properties.value(QStringLiteral("label")).toString();
    if (!label.isEmpty())
        entries.append({id, label});
    node.beginArray();
    while (!node.atEnd()) {
        QDBusVariant child;
        node >> child;
        readNode(child.variant().value<QDBusArgument>(), entries);
    }
    node.endArray();
    node.endStructure();
}

} // namespace

NotificationServer::~NotificationServer()
{
    QDBusConnection::sessionBus().unregisterService(notificationsName);
}

bool NotificationServer::start()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    return bus.registerObject(
               notificationsPath, this, QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals)
        && bus.registerService(notificationsName);
}

uint NotificationServer::Notify(const QString &app, uint replaces, const QString &, const QString &title,
    const QString &text, const QStringList &actions, const QVariantMap &hints, int)
{
    const uint id = replaces > 0 ? replaces : ++m_last;
    m_shown.append({id, app, title, text, actions, hints});
    return id;
}

void NotificationServer::CloseNotification(uint id)
{
    constexpr uint closedByCall = 3;
    Q_EMIT NotificationClosed(id, closedByCall);
}

QStringList NotificationServer::GetCapabilities() const
{
    return {QStringLiteral("actions"), QStringLiteral("body"), QStringLiteral("body-markup")};
}

TrayHost::~TrayHost()
{
    stop();
}

bool TrayHost::start()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    return bus.registerObject(watcherPath, this,
               QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals
                   | QDBusConnection::ExportAllProperties)
        && bus.registerService(watcherName);
}

void TrayHost::stop()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.unregisterService(watcherName);
    bus.unregisterObject(watcherPath);
    m_items.clear();
}

void TrayHost::RegisterStatusNotifierItem(const QString &service)
{
    m_items.append(service);
    Q_EMIT StatusNotifierItemRegistered(service);
}

void TrayHost::RegisterStatusNotifierHost(const QString &)
{
    Q_EMIT StatusNotifierHostRegistered();
}

QVariant TrayHost::itemProperty(const char *name) const
{
    const QDBusReply<QDBusVariant> reply
        = ask(m_items.value(0), itemPath, QStringLiteral("org.freedesktop.DBus.Properties"),
            QStringLiteral("Get"), {itemInterface, QString::fromLatin1(name)});
    return reply.isValid() ? reply.value().variant() : QVariant();
}

QString TrayHost::toolTip() const
{
    // (sa(iiay)ss): icon, pictures, title, text.
    const QVariant tip = itemProperty("ToolTip");
    if (!tip.canConvert<QDBusArgument>())
        return {};
    const auto argument = tip.value<QDBusArgument>();
    QString icon;
    QString title;
    QString text;
    argument.beginStructure();
    argument >> icon;
    argument.beginArray();
    while (!argument.atEnd()) {
        int width = 0;
        int height = 0;
        QByteArray bytes;
        argument.beginStructure();
        argument >> width >> height >> bytes;
        argument.endStructure();
    }
    argument.endArray();
    argument >> title >> text;
    argument.endStructure();
    return title + QLatin1Char('\n') + text;
}

QList<TrayHost::MenuEntry> TrayHost::menu() const
{
    const QString path = itemProperty("Menu").value<QDBusObjectPath>().path();
    const QDBusMessage reply
        = ask(m_items.value(0), path, menuInterface, QStringLiteral("GetLayout"), {0, -1, QStringList()});
    QList<MenuEntry> entries;
    if (reply.arguments().size() == 2)
        readNode(reply.arguments().at(1).value<QDBusArgument>(), entries);
    return entries;
}

void TrayHost::choose(const MenuEntry &entry) const
{
    const QString path = itemProperty("Menu").value<QDBusObjectPath>().path();
    (void)ask(m_items.value(0), path, menuInterface, QStringLiteral("Event"),
        {entry.id, QStringLiteral("clicked"), QVariant::fromValue(QDBusVariant(QString())), 0U});
}

void TrayHost::activate() const
{
    (void)ask(m_items.value(0), itemPath, itemInterface, QStringLiteral("Activate"), {0, 0});
}

} // namespace broker::test
