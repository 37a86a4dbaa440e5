// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "platform/singleinstance.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHostInfo>
#include <QLocalSocket>
#include <QLockFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using broker::ui::SingleInstance;
using Outcome = SingleInstance::Outcome;

class TestSingleInstance final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theSecondAsksTheFirst();
    void theActivationTokenIsPassedOn();
    void profilesDoNotMeet();
    void aCrashedOneIsReplaced();
    void theNextIsFirstAgain();
    void oneThatDoesNotAnswerIsSaidSo();
    void anUnwritableFolderCannotTell();
    void strangeMessagesAreIgnored();
    void theFolderIsPrivate();

private:
    [[nodiscard]] QString folder() const { return m_dir->filePath(QStringLiteral("run")); }
    [[nodiscard]] QString lockFile() const { return folder() + QStringLiteral("/default.lock"); }

    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestSingleInstance::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
    qunsetenv("XDG_ACTIVATION_TOKEN");
}

void TestSingleInstance::theSecondAsksTheFirst()
{
    SingleInstance first(folder(), QString());
    QSignalSpy raised(&first, &SingleInstance::raiseRequested);
    QCOMPARE(first.acquire(), Outcome::First);
    SingleInstance second(folder(), QString());
    QCOMPARE(second.acquire(), Outcome::AskedOther);
    QTRY_COMPARE(raised.count(), 1);
    QCOMPARE(raised.first().first().toString(), QString());
    SingleInstance third(folder(), QString());
    QCOMPARE(third.acquire(), Outcome::AskedOther);
    QTRY_COMPARE(raised.count(), 2);
}

void TestSingleInstance::theActivationTokenIsPassedOn()
{
    SingleInstance first(folder(), QString());
    QSignalSpy raised(&first, &SingleInstance::raiseRequested);
    QCOMPARE(first.acquire(), Outcome::First);
    qputenv("XDG_ACTIVATION_TOKEN", "desktop-1234_TIME5");
    SingleInstance second(folder(), QString());
    QCOMPARE(second.acquire(), Outcome::AskedOther);
    QTRY_COMPARE(raised.count(), 1);
    QCOMPARE(raised.first().first().toString(), QStringLiteral("desktop-1234_TIME5"));
}

void TestSingleInstance::profilesDoNotMeet()
{
    SingleInstance first(folder(), QString());
    SingleInstance named(folder(), QStringLiteral("default"));
    SingleInstance other(folder(), QStringLiteral("work"));
    QCOMPARE(first.acquire(), Outcome::First);
    QCOMPARE(named.acquire(), Outcome::First);
    QCOMPARE(other.acquire(), Outcome::First);
    QSignalSpy raisedFirst(&first, &SingleInstance::raiseRequested);
    QSignalSpy raisedOther(&other, &SingleInstance::raiseRequested);
    SingleInstance again(folder(), QStringLiteral("work"));
    QCOMPARE(again.acquire(), Outcome::AskedOther);
    QTRY_COMPARE(raisedOther.count(), 1);
    QCOMPARE(raisedFirst.count(), 0);
}

void TestSingleInstance::aCrashedOneIsReplaced()
{
    // A process that ended: its number is free again, at least for now.
    QProcess gone;
    gone.start(QStringLiteral("true"), QStringList());
    QVERIFY(gone.waitForStarted());
    const qint64 pid = gone.processId();
    QVERIFY(gone.waitForFinished());

    QVERIFY(QDir().mkpath(folder()));
    QFile lock(lockFile());
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.write(QByteArray::number(pid) + "\nbroker-token-assistant\n" + QHostInfo::localHostName().toUtf8()
        + "\n\n\n");
    lock.close();
    // And a socket file that nobody listens on.
    {
        SingleInstance probe(m_dir->filePath(QStringLiteral("probe")), QString());
        QCOMPARE(probe.acquire(), Outcome::First);
        const QStringList sockets = QDir(m_dir->filePath(QStringLiteral("probe")))
                                        .entryList({QStringLiteral("*.socket")}, QDir::System | QDir::Files);
        QCOMPARE(sockets.size(), 1);
        QFile stale(folder() + QLatin1Char('/') + sockets.first());
        QVERIFY(stale.open(QIODevice::WriteOnly));
    }
    SingleInstance first(folder(), QString());
    QSignalSpy raised(&first, &SingleInstance::raiseRequested);
    QCOMPARE(first.acquire(), Outcome::First);
    SingleInstance second(folder(), QString());
    QCOMPARE(second.acquire(), Outcome::AskedOther);
    QTRY_COMPARE(raised.count(), 1);
}

void TestSingleInstance::theNextIsFirstAgain()
{
    {
        SingleInstance first(folder(), QString());
        QCOMPARE(first.acquire(), Outcome::First);
    }
    SingleInstance next(folder(), QString());
    QCOMPARE(next.acquire(), Outcome::First);
}

void TestSingleInstance::oneThatDoesNotAnswerIsSaidSo()
{
    QVERIFY(QDir().mkpath(folder()));
    QLockFile held(lockFile());
    QVERIFY(held.tryLock());
    SingleInstance second(folder(), QString());
    QCOMPARE(second.acquire(), Outcome::OtherSilent);
}

void TestSingleInstance::anUnwritableFolderCannotTell()
{
    // A file stands where the folder should be; this also holds for an administrator.
    QFile file(folder());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    SingleInstance instance(folder(), QString());
    QCOMPARE(instance.acquire(), Outcome::CannotTell);
}

void TestSingleInstance::strangeMessagesAreIgnored()
{
    SingleInstance first(folder(), QString());
    QSignalSpy raised(&first, &SingleInstance::raiseRequested);
    QCOMPARE(first.acquire(), Outcome::First);
    const QStringList sockets
        = QDir(folder()).entryList({QStringLiteral("*.socket")}, QDir::System | QDir::Files);
    QCOMPARE(sockets.size(), 1);
    for (const QByteArray &message :
        {QByteArray("open /etc/passwd\n"), QByteArray("raised\n"), QByteArray(5000, 'x'), QByteArray()}) {
        QLocalSocket socket;
        socket.connectToServer(folder() + QLatin1Char('/') + sockets.first());
        QVERIFY(socket.waitForConnected());
        socket.write(message);
        socket.flush();
    }
    SingleInstance second(folder(), QString());
    QCOMPARE(second.acquire(), Outcome::AskedOther);
    QTRY_COMPARE(raised.count(), 1);
}

void TestSingleInstance::theFolderIsPrivate()
{
    SingleInstance first(folder(), QString());
    QCOMPARE(first.acquire(), Outcome::First);
    const QFile::Permissions ofOthers = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
        | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QCOMPARE(QFileInfo(folder()).permissions() & ofOthers, QFile::Permissions());
    QVERIFY(!SingleInstance::defaultFolder().isEmpty());
}

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "tst_singleinstance.moc"
