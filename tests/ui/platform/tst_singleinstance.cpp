// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "platform/singleinstance.h"

#include "support/filerights.h"
#include "support/testroom.h"

#include <QDateTime>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QHostInfo>
#include <QLocalSocket>
#include <QLockFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <cstdio>
#include <cstdlib>
#include <memory>
#include <optional>
#if defined(Q_OS_UNIX)
#include <csignal>
#endif

using broker::ui::SingleInstance;
using broker::ui::StartGoal;
using Outcome = SingleInstance::Outcome;
using namespace std::chrono_literals;

namespace {

constexpr const char *holdCommand = "--hold";

/// As Qt writes it into its locks.
QByteArray thisComputer()
{
#if defined(Q_OS_WIN)
    return qgetenv("COMPUTERNAME");
#else
    return QHostInfo::localHostName().toUtf8();
#endif
}

/// On a thread of its own, while events go on being delivered here. One of Qt's: on Windows it only learns
/// afterwards that another has ended, which may be while the next test runs.
template <class Call>
auto besideThis(Call call)
{
    std::optional<decltype(call())> result;
    const std::unique_ptr<QThread> thread(QThread::create([&result, &call] { result = call(); }));
    thread->start();
    while (!QTest::qWaitFor([&thread] { return thread->isFinished(); })) { }
    thread->wait();
    return *result;
}

} // namespace

class TestSingleInstance final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theSecondAsksTheFirst();
    void theActivationTokenIsPassedOn();
    void theGoalIsPassedOn();
    void aGoalOfALaterVersionOnlyRaises();
    void profilesDoNotMeet();
    void aCrashedOneIsReplaced();
    void theNextIsFirstAgain();
    void oneThatDoesNotListenIsSaidSo();
    void aLockIsNotStaleBecauseItIsOld();
    void oneThatHangsIsSaidSo();
    void anUnwritableFolderCannotTell();
    void strangeMessagesAreIgnored();
    void theFolderIsPrivate();
    void allAreToldToQuit();
    void oneThatStaysIsSaidSo();
    void nobodyIsThereToQuit();

private:
    [[nodiscard]] QString folder() const { return m_dir->filePath(QStringLiteral("run")); }
    [[nodiscard]] QString lockFile() const { return folder() + QStringLiteral("/default.lock"); }
    /// On a thread of its own, because the first one has to answer meanwhile.
    [[nodiscard]] Outcome startAnother(
        const QString &profile = QString(), StartGoal goal = StartGoal::Window) const;
    /// On a thread of its own, too.
    [[nodiscard]] bool quitAll(std::chrono::milliseconds patience) const;

    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestSingleInstance::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
    qunsetenv("XDG_ACTIVATION_TOKEN");
}

Outcome TestSingleInstance::startAnother(const QString &profile, StartGoal goal) const
{
    return besideThis([&] { return SingleInstance(folder(), profile).acquire(goal); });
}

bool TestSingleInstance::quitAll(std::chrono::milliseconds patience) const
{
    return besideThis([&] { return SingleInstance::askAllToQuit(folder(), patience); });
}

void TestSingleInstance::theSecondAsksTheFirst()
{
    SingleInstance first(folder(), QString());
    QSignalSpy raised(&first, &SingleInstance::raiseRequested);
    QCOMPARE(first.acquire(), Outcome::First);
    QCOMPARE(startAnother(), Outcome::AskedOther);
    QTRY_COMPARE(raised.count(), 1);
    QCOMPARE(raised.first().first().value<StartGoal>(), StartGoal::Window);
    QCOMPARE(raised.first().last().toString(), QString());
    QCOMPARE(startAnother(), Outcome::AskedOther);
    QTRY_COMPARE(raised.count(), 2);
}

void TestSingleInstance::theActivationTokenIsPassedOn()
{
    SingleInstance first(folder(), QString());
    QSignalSpy raised(&first, &SingleInstance::raiseRequested);
    QCOMPARE(first.acquire(), Outcome::First);
    qputenv("XDG_ACTIVATION_TOKEN", "desktop-1234_TIME5");
    QCOMPARE(startAnother(), Outcome::AskedOther);
    QTRY_COMPARE(raised.count(), 1);
    QCOMPARE(raised.first().last().toString(), QStringLiteral("desktop-1234_TIME5"));
}

void TestSingleInstance::theGoalIsPassedOn()
{
    SingleInstance first(folder(), QString());
    QSignalSpy raised(&first, &SingleInstance::raiseRequested);
    QCOMPARE(first.acquire(StartGoal::Due), Outcome::First);
    QCOMPARE(startAnother(QString(), StartGoal::SetUp), Outcome::AskedOther);
    qputenv("XDG_ACTIVATION_TOKEN", "desktop-1234_TIME5");
    QCOMPARE(startAnother(QString(), StartGoal::Due), Outcome::AskedOther);
    QTRY_COMPARE(raised.count(), 2);
    QCOMPARE(raised.at(0).first().value<StartGoal>(), StartGoal::SetUp);
    QCOMPARE(raised.at(0).last().toString(), QString());
    QCOMPARE(raised.at(1).first().value<StartGoal>(), StartGoal::Due);
    QCOMPARE(raised.at(1).last().toString(), QStringLiteral("desktop-1234_TIME5"));
}

void TestSingleInstance::aGoalOfALaterVersionOnlyRaises()
{
    SingleInstance first(folder(), QString());
    QSignalSpy raised(&first, &SingleInstance::raiseRequested);
    QCOMPARE(first.acquire(), Outcome::First);
    QLocalSocket socket;
    socket.connectToServer(first.serverName());
    QVERIFY(socket.waitForConnected());
    socket.write("raise desktop-1\tburn-it\n");
    QTRY_COMPARE(raised.count(), 1);
    QCOMPARE(raised.first().first().value<StartGoal>(), StartGoal::Window);
    QCOMPARE(raised.first().last().toString(), QStringLiteral("desktop-1"));
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
    QCOMPARE(startAnother(QStringLiteral("work")), Outcome::AskedOther);
    QTRY_COMPARE(raisedOther.count(), 1);
    QCOMPARE(raisedFirst.count(), 0);
}

void TestSingleInstance::aCrashedOneIsReplaced()
{
    // A process that ended: its number is free again, at least for now.
    QProcess gone;
    gone.start(QCoreApplication::applicationFilePath(), QStringList());
    QVERIFY(gone.waitForStarted());
    const qint64 pid = gone.processId();
    QVERIFY(gone.waitForFinished());

    QVERIFY(QDir().mkpath(folder()));
    QFile lock(lockFile());
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.write(QByteArray::number(pid) + "\nbroker-token-assistant\n" + thisComputer() + "\n\n\n");
    lock.close();
    // And a socket file that nobody listens on.
    SingleInstance first(folder(), QString());
#if defined(Q_OS_UNIX)
    QCOMPARE(QFileInfo(first.serverName()).path(), folder());
    QFile stale(first.serverName());
    QVERIFY(stale.open(QIODevice::WriteOnly));
#endif
    QSignalSpy raised(&first, &SingleInstance::raiseRequested);
    QCOMPARE(first.acquire(), Outcome::First);
    QCOMPARE(startAnother(), Outcome::AskedOther);
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

void TestSingleInstance::oneThatDoesNotListenIsSaidSo()
{
    QVERIFY(QDir().mkpath(folder()));
    QLockFile held(lockFile());
    QVERIFY(held.tryLock());
    SingleInstance second(folder(), QString());
    QCOMPARE(second.acquire(), Outcome::OtherSilent);
}

void TestSingleInstance::aLockIsNotStaleBecauseItIsOld()
{
    // As an instance holds it that has been running for a day: this process, to be sure that it lives. On
    // file systems where nothing but the text of a lock can be relied on, there is nothing but the text.
    QVERIFY(QDir().mkpath(folder()));
    QFile lock(lockFile());
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.write(QByteArray::number(QCoreApplication::applicationPid()) + '\n'
        + QFileInfo(QCoreApplication::applicationFilePath()).completeBaseName().toUtf8() + '\n'
        + thisComputer() + "\n\n\n");
    QVERIFY(lock.flush());
    QVERIFY(lock.setFileTime(QDateTime::currentDateTimeUtc().addDays(-1), QFileDevice::FileModificationTime));
    lock.close();
    SingleInstance second(folder(), QString());
    QCOMPARE(second.acquire(), Outcome::OtherSilent);
}

void TestSingleInstance::oneThatHangsIsSaidSo()
{
#if defined(Q_OS_UNIX)
    QProcess first;
    first.start(QCoreApplication::applicationFilePath(),
        {QStringLiteral("tst_singleinstance"), QString::fromLatin1(holdCommand), folder()});
    QVERIFY(first.waitForReadyRead(20000));
    const auto pid = static_cast<pid_t>(first.processId());
    QCOMPARE(startAnother(), Outcome::AskedOther);
    QCOMPARE(::kill(pid, SIGSTOP), 0);
    QElapsedTimer elapsed;
    elapsed.start();
    const Outcome whileStopped = startAnother();
    const qint64 waited = elapsed.elapsed();
    QCOMPARE(::kill(pid, SIGCONT), 0);
    QCOMPARE(whileStopped, Outcome::OtherSilent);
    QVERIFY2(waited >= 1900, qPrintable(QString::number(waited)));
    QCOMPARE(startAnother(), Outcome::AskedOther);
    first.kill();
    QVERIFY(first.waitForFinished());
    SingleInstance next(folder(), QString());
    QCOMPARE(next.acquire(), Outcome::First);
#endif
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
    for (const QByteArray &message :
        {QByteArray("open /etc/passwd\n"), QByteArray("raised\n"), QByteArray(5000, 'x'), QByteArray()}) {
        QLocalSocket socket;
        socket.connectToServer(first.serverName());
        QVERIFY(socket.waitForConnected());
        socket.write(message);
        socket.flush();
    }
    QCOMPARE(startAnother(), Outcome::AskedOther);
    QTRY_COMPARE(raised.count(), 1);
}

void TestSingleInstance::theFolderIsPrivate()
{
    SingleInstance first(folder(), QString());
    QCOMPARE(first.acquire(), Outcome::First);
    QVERIFY(broker::test::isPrivate(folder()));
    QVERIFY(!SingleInstance::defaultFolder().isEmpty());
}

void TestSingleInstance::allAreToldToQuit()
{
    auto first = std::make_unique<SingleInstance>(folder(), QString());
    auto other = std::make_unique<SingleInstance>(folder(), QStringLiteral("work"));
    QCOMPARE(first->acquire(), Outcome::First);
    QCOMPARE(other->acquire(), Outcome::First);
    QSignalSpy raised(first.get(), &SingleInstance::raiseRequested);
    connect(first.get(), &SingleInstance::quitRequested, this, [&first] { first.release()->deleteLater(); });
    connect(other.get(), &SingleInstance::quitRequested, this, [&other] { other.release()->deleteLater(); });
    QVERIFY(quitAll(20s));
    QVERIFY(!first && !other);
    QCOMPARE(raised.count(), 0);
}

void TestSingleInstance::oneThatStaysIsSaidSo()
{
    SingleInstance first(folder(), QString());
    QCOMPARE(first.acquire(), Outcome::First);
    QSignalSpy told(&first, &SingleInstance::quitRequested);
    QVERIFY(!quitAll(400ms));
    // Its user is asked once, however long the other waits.
    QCOMPARE(told.count(), 1);
    QCOMPARE(startAnother(), Outcome::AskedOther);
}

void TestSingleInstance::nobodyIsThereToQuit()
{
    QVERIFY(quitAll(0ms));
    {
        SingleInstance first(folder(), QString());
        QCOMPARE(first.acquire(), Outcome::First);
    }
    QVERIFY(quitAll(0ms));
}

namespace {

/// A first instance in a process of its own, until it is killed.
int holdInstance(const QCoreApplication &application)
{
    SingleInstance instance(application.arguments().value(2), QString());
    if (instance.acquire() != Outcome::First)
        return EXIT_FAILURE;
    std::puts("ready");
    std::fflush(stdout);
    return application.exec();
}

int runOrHold(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    if (application.arguments().value(1) == QLatin1String(holdCommand))
        return holdInstance(application);
    return broker::test::runTest<TestSingleInstance>(argc, argv);
}

} // namespace

BTA_TEST_RUN_BY(TestSingleInstance, runOrHold)

#include "tst_singleinstance.moc"
