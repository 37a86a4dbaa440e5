// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "contract/keyring.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>

#include <csignal>

namespace broker::test {

namespace {

QDBusMessage serviceCall(const char *interface, const char *method)
{
    return QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.secrets"),
        QStringLiteral("/org/freedesktop/secrets"), QLatin1String(interface), QLatin1String(method));
}

QDBusObjectPath loginKeyring()
{
    return QDBusObjectPath(QStringLiteral("/org/freedesktop/secrets/collection/login"));
}

bool succeeds(const QDBusMessage &call)
{
    const QDBusMessage reply = QDBusConnection::sessionBus().call(call);
    if (reply.type() == QDBusMessage::ReplyMessage)
        return true;
    qWarning("%s", qPrintable(reply.errorMessage()));
    return false;
}

bool sendSignal(int signalNumber)
{
    const int pid = qEnvironmentVariableIntValue("KEYRING_PID");
    return pid > 0 && ::kill(pid, signalNumber) == 0;
}

} // namespace

QString Keyring::mode()
{
    return qEnvironmentVariable("KEYRING_MODE");
}

bool Keyring::lock()
{
    QDBusMessage call = serviceCall("org.freedesktop.Secret.Service", "Lock");
    call << QVariant::fromValue(QList<QDBusObjectPath>{loginKeyring()});
    return succeeds(call);
}

// Nobody can type the password here, and the daemon's own --unlock does not reach a running one.
bool Keyring::unlock()
{
    QDBusMessage open = serviceCall("org.freedesktop.Secret.Service", "OpenSession");
    open << QStringLiteral("plain") << QVariant::fromValue(QDBusVariant(QString()));
    const QDBusMessage session = QDBusConnection::sessionBus().call(open);
    if (session.arguments().size() != 2)
        return false;

    QDBusArgument password;
    password.beginStructure();
    password << session.arguments().at(1).value<QDBusObjectPath>() << QByteArray()
             << qgetenv("KEYRING_PASSWORD") << QStringLiteral("text/plain");
    password.endStructure();
    QDBusMessage call = serviceCall(
        "org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface", "UnlockWithMasterPassword");
    call << QVariant::fromValue(loginKeyring()) << QVariant::fromValue(password);
    return succeeds(call);
}

bool Keyring::pause()
{
    return sendSignal(SIGSTOP);
}

bool Keyring::resume()
{
    return sendSignal(SIGCONT);
}

} // namespace broker::test
