// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "contract/keyring.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>

#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryFile>
#include <QThread>

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

bool isOnTheBus()
{
    QDBusMessage call = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.DBus"),
        QStringLiteral("/org/freedesktop/DBus"), QStringLiteral("org.freedesktop.DBus"),
        QStringLiteral("NameHasOwner"));
    call << QStringLiteral("org.freedesktop.secrets");
    const QDBusMessage reply = QDBusConnection::sessionBus().call(call);
    return reply.arguments().size() == 1 && reply.arguments().constFirst().toBool();
}

/// By asking, without the event loop: the program under test is to notice by itself.
bool waitForBus(bool present)
{
    constexpr int patience = 20000;
    QElapsedTimer timer;
    for (timer.start(); timer.elapsed() < patience; QThread::msleep(10)) {
        if (isOnTheBus() == present)
            return true;
    }
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

bool Keyring::crash()
{
    return sendSignal(SIGKILL) && waitForBus(false);
}

bool Keyring::start(Login login)
{
    QTemporaryFile password;
    if (!password.open())
        return false;
    if (login == Login::Unlocked)
        password.write(qgetenv("KEYRING_PASSWORD"));
    password.close();
    QProcess daemon;
    daemon.setProgram(QStringLiteral("gnome-keyring-daemon"));
    daemon.setArguments({QStringLiteral("--foreground"), QStringLiteral("--components=secrets"),
        login == Login::Unlocked ? QStringLiteral("--unlock") : QStringLiteral("--start")});
    daemon.setStandardInputFile(password.fileName());
    daemon.setStandardOutputFile(QProcess::nullDevice());
    daemon.setStandardErrorFile(QProcess::nullDevice());
    qint64 pid = 0;
    if (!daemon.startDetached(&pid))
        return false;
    qputenv("KEYRING_PID", QByteArray::number(pid));
    return waitForBus(true);
}

} // namespace broker::test
