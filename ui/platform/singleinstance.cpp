// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "platform/singleinstance.h"

#include "core/log.h"
#include "core/privatefile.h"
#include "platform/foreground.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QLocalServer>
#include <QLocalSocket>
#include <QStandardPaths>

namespace broker::ui {

using namespace std::chrono_literals;

namespace {

constexpr QByteArrayView raiseCommand("raise ");
/// Between the desktop's token and the goal. A version that knows no goals takes both for a token that the
/// desktop never gave, and comes to the front.
constexpr char goalSeparator = '\t';
constexpr QByteArrayView raiseAnswer("raised\n");
constexpr QByteArrayView quitCommand("quit");
constexpr QLatin1String lockSuffix(".lock");
constexpr qsizetype longestToken = 256;
constexpr qsizetype longestGoal = 32;
constexpr int tries = 3;
constexpr std::chrono::milliseconds socketPatience = 250ms;
/// For an instance that is busy starting or painting; one that hangs takes longer.
constexpr std::chrono::milliseconds answerPatience = 2s;
constexpr std::chrono::milliseconds lockPatience = 150ms;
constexpr std::chrono::milliseconds quitPause = 100ms;

QString baseName(const QString &profile)
{
    return profile.isEmpty() ? QStringLiteral("default") : QStringLiteral("profile-") + profile;
}

/// Short, because the path of a Unix socket holds about 100 bytes.
QString serverNameIn(const QString &folder, const QString &base)
{
    constexpr qsizetype digits = 16;
#if defined(Q_OS_WIN)
    const QString text = folder + QLatin1Char('/') + base;
    const QByteArray hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex();
    return QStringLiteral("broker-token-assistant-") + QString::fromLatin1(hash.first(digits));
#else
    const QByteArray hash = QCryptographicHash::hash(base.toUtf8(), QCryptographicHash::Sha256).toHex();
    return folder + QLatin1Char('/') + QString::fromLatin1(hash.first(digits)) + QStringLiteral(".socket");
#endif
}

bool makePrivateFolder(const QString &folder)
{
    // Refused for a folder of somebody else, which a shared temporary folder could hold.
    return ensurePrivateFolder(folder).has_value()
        && QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

QString lockIn(const QString &folder, const QString &base)
{
    return folder + QLatin1Char('/') + base + lockSuffix;
}

/// Of the instances that run, whoever's profile it is. Waits a moment for each of them.
QStringList baseNamesHeldIn(const QString &folder)
{
    QStringList held;
    for (QString base : QDir(folder).entryList({QLatin1Char('*') + lockSuffix}, QDir::Files)) {
        base.chop(lockSuffix.size());
        QLockFile lock(lockIn(folder, base));
        lock.setStaleLockTime(0);
        if (!lock.tryLock(quitPause) && lock.error() == QLockFile::LockFailedError)
            held.append(base);
    }
    return held;
}

/// No answer is waited for: that the lock is free says more.
bool tellToQuit(const QString &serverName)
{
    QLocalSocket socket;
    socket.connectToServer(serverName);
    if (!socket.waitForConnected(static_cast<int>(socketPatience.count())))
        return false;
    // It may have to ask its user.
    letComeToFront(socket);
    socket.write(quitCommand.toByteArray() + '\n');
    // It hangs up when it has read that.
    socket.waitForDisconnected(static_cast<int>(answerPatience.count()));
    return true;
}

} // namespace

SingleInstance::SingleInstance(const QString &folder, const QString &profile, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
    , m_serverName(serverNameIn(folder, baseName(profile)))
    , m_lock(lockIn(folder, baseName(profile)))
{
    // Only the end of the process that holds it makes a lock stale, never its age.
    m_lock.setStaleLockTime(0);
}

SingleInstance::~SingleInstance()
{
    if (m_server != nullptr)
        m_server->close();
}

QString SingleInstance::defaultFolder()
{
#if defined(Q_OS_LINUX)
    const QString base = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
#else
    const QString base = QStandardPaths::writableLocation(QStandardPaths::TempLocation);
#endif
    return base + QStringLiteral("/broker-token-assistant");
}

SingleInstance::Outcome SingleInstance::acquire(StartGoal goal)
{
    if (!makePrivateFolder(m_folder))
        return Outcome::CannotTell;
    for (int i = 0; i < tries; ++i) {
        // The other one may have taken its lock just now and not listen yet, or may be quitting.
        if (m_lock.tryLock(i == 0 ? 0ms : lockPatience)) {
            listen();
            return Outcome::First;
        }
        if (m_lock.error() != QLockFile::LockFailedError)
            return Outcome::CannotTell;
        switch (askOther(goal)) {
        case Reply::Raised:
            return Outcome::AskedOther;
        case Reply::Silent:
            return Outcome::OtherSilent;
        case Reply::NotThere:
            break;
        }
    }
    return Outcome::OtherSilent;
}

bool SingleInstance::askAllToQuit(const QString &folder, std::chrono::milliseconds patience)
{
    const QDeadlineTimer deadline(patience);
    QStringList asked;
    while (true) {
        const QStringList running = baseNamesHeldIn(folder);
        if (running.isEmpty())
            return true;
        for (const QString &base : running) {
            // Once, because each time it would come to the front. One that is starting does not listen yet.
            if (!asked.contains(base) && tellToQuit(serverNameIn(folder, base)))
                asked.append(base);
        }
        if (deadline.hasExpired())
            return false;
    }
}

SingleInstance::Reply SingleInstance::askOther(StartGoal goal) const
{
    QLocalSocket socket;
    socket.connectToServer(m_serverName);
    if (!socket.waitForConnected(static_cast<int>(socketPatience.count())))
        return Reply::NotThere;
    letComeToFront(socket);
    const QByteArray token = qgetenv("XDG_ACTIVATION_TOKEN").left(longestToken);
    QByteArray wish = raiseCommand.toByteArray() + token;
    if (goal != StartGoal::Window)
        wish += goalSeparator + QByteArray(nameOf(startGoalNames, goal).data());
    socket.write(wish + '\n');
    // The system takes connection and bytes on behalf of an instance that hangs: only its answer counts.
    QDeadlineTimer deadline(answerPatience);
    while (socket.bytesAvailable() < raiseAnswer.size() && !deadline.hasExpired()) {
        if (!socket.waitForReadyRead(static_cast<int>(deadline.remainingTime()))
            && socket.state() != QLocalSocket::ConnectedState)
            break;
    }
    if (socket.readAll() == raiseAnswer)
        return Reply::Raised;
    // One that is quitting hangs up.
    return deadline.hasExpired() ? Reply::Silent : Reply::NotThere;
}

void SingleInstance::listen()
{
    m_server = new QLocalServer(this);
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server, &QLocalServer::newConnection, this, &SingleInstance::serve);
    // We hold the lock, so whatever is there was left by a crash.
    QLocalServer::removeServer(m_serverName);
    if (!m_server->listen(m_serverName))
        qCWarning(logUi) << "A second start will not find this one:" << m_server->errorString();
}

void SingleInstance::tell(const QByteArray &wish)
{
    const qsizetype end = wish.indexOf(goalSeparator);
    const QByteArray goal = end < 0 ? QByteArray() : wish.mid(end + 1);
    // What a later version may ask for still brings the window to the front.
    Q_EMIT raiseRequested(valueOf(startGoalNames, QString::fromUtf8(goal)).value_or(StartGoal::Window),
        QString::fromUtf8(end < 0 ? wish : wish.first(end)));
}

void SingleInstance::serve()
{
    while (QLocalSocket *socket = m_server->nextPendingConnection()) {
        socket->setReadBufferSize(raiseCommand.size() + longestToken + 1 + longestGoal + 1);
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        const auto read = [this, socket] {
            if (!socket->canReadLine())
                return;
            const QByteArray line = socket->readLine().trimmed();
            const QByteArray command = raiseCommand.toByteArray().trimmed();
            const bool isQuit = line == quitCommand;
            const bool isCommand = line == command || line.startsWith(raiseCommand);
            if (isCommand)
                socket->write(raiseAnswer.toByteArray());
            socket->disconnectFromServer();
            if (isCommand)
                tell(line.mid(raiseCommand.size()));
            else if (isQuit)
                Q_EMIT quitRequested();
        };
        connect(socket, &QLocalSocket::readyRead, this, read);
        read();
    }
}

} // namespace broker::ui
