// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

// One call after the other, and giving up, against a scripted keychain.

#include "scriptedkeychain.h"

#include "support/await.h"
#include "support/testroom.h"
#include "vault/envelope.h"
#include "vault/keychainvault.h"

#include <QTest>
#include <QThread>

using namespace broker;
using namespace broker::test;
using namespace broker::vault;

namespace {

VaultKey queuedKey()
{
    return KeySpace(QString(), false).key(SecretKind::BrokerToken, QStringLiteral("r"), QStringLiteral("id"));
}

Secret queuedSecret(const char *text)
{
    return Secret::take(QByteArray(text));
}

JobResult storedToken()
{
    return *encodeEnvelope(
        {SecretKind::BrokerToken, QDateTime::fromSecsSinceEpoch(0, Qt::UTC), queuedSecret("token")});
}

template <class T>
bool isStopped(const QFuture<Result<T, VaultError>> &future)
{
    const auto outcome = await(future);
    return outcome && !outcome->has_value() && outcome->error().kind == VaultErrorKind::StoppedWaiting;
}

/// Lets everything happen that is queued now.
void settleDown()
{
    for (int turn = 0; turn < 5; ++turn)
        QCoreApplication::processEvents();
}

} // namespace

class TestKeychainQueue final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void nothingStartsInsideTheCall();
    void oneJobAtATime();
    void stoppedCallKeepsItsPlace();
    void abandonedWriteIsNotReadBack();
    void stoppedInTheQueueNeverStarts();
    void stoppingNeverSettlesInsideTheRequest();
    void stoppedFromAnotherThread();
    void stoppedWhileTheProbeIsMute();
    void destroyingCancels();
    void receiverMayDestroyTheVault_data();
    void receiverMayDestroyTheVault();

private:
    KeychainScript m_script;
    SystemClock m_clock;
    std::unique_ptr<KeychainVault> m_vault;
};

void TestKeychainQueue::init()
{
    m_vault.reset();
    m_script = {};
    m_vault = std::make_unique<KeychainVault>(
        m_clock, std::make_unique<ScriptedJobs>(m_script), std::make_unique<ScriptedProbe>(m_script));
}

void TestKeychainQueue::nothingStartsInsideTheCall()
{
    const auto read = m_vault->read(queuedKey(), {});
    QVERIFY(m_script.started.isEmpty());
    QTRY_COMPARE(m_script.started.size(), 1);
    m_script.answer(storedToken());
    QVERIFY(await(read)->has_value());
}

void TestKeychainQueue::oneJobAtATime()
{
    const auto first = m_vault->read(queuedKey(), {});
    const auto second = m_vault->remove(queuedKey(), {});
    const auto third = m_vault->presence(queuedKey(), {});
    settleDown();
    QCOMPARE(m_script.started, QStringList({QStringLiteral("read")}));
    m_script.answer(storedToken());
    QVERIFY(await(first)->has_value());
    QTRY_COMPARE(m_script.started, QStringList({QStringLiteral("read"), QStringLiteral("remove")}));
    settleDown();
    QVERIFY(!third.isFinished());
    m_script.answer(Secret());
    QVERIFY(await(second)->has_value());
    QVERIFY(await(third)->has_value());
}

void TestKeychainQueue::stoppedCallKeepsItsPlace()
{
    std::stop_source stop;
    const auto first = m_vault->read(queuedKey(), stop.get_token());
    const auto second = m_vault->read(queuedKey(), {});
    QTRY_COMPARE(m_script.started.size(), 1);
    stop.request_stop();
    QVERIFY(isStopped(first));
    settleDown();
    QCOMPARE(m_script.started.size(), 1);
    QVERIFY(!second.isFinished());

    m_script.answer(Failure<JobError>({JobFailure::DeniedByUser, {}}));
    QTRY_COMPARE(m_script.started.size(), 2);
    m_script.answer(storedToken());
    QVERIFY(await(second)->has_value());
    QVERIFY(isStopped(first));
}

void TestKeychainQueue::abandonedWriteIsNotReadBack()
{
    std::stop_source stop;
    const auto write = m_vault->write(queuedKey(), queuedSecret("token"), stop.get_token());
    QTRY_COMPARE(m_script.started.size(), 1);
    stop.request_stop();
    QVERIFY(isStopped(write));
    m_script.answer(Secret());
    QVERIFY(await(m_vault->presence(queuedKey(), {}))->has_value());
    QCOMPARE(m_script.started, QStringList({QStringLiteral("write")}));
}

void TestKeychainQueue::stoppedInTheQueueNeverStarts()
{
    std::stop_source stop;
    const auto first = m_vault->read(queuedKey(), {});
    const auto second = m_vault->remove(queuedKey(), stop.get_token());
    const auto third = m_vault->read(queuedKey(), {});
    QTRY_COMPARE(m_script.started.size(), 1);
    stop.request_stop();
    QVERIFY(isStopped(second));
    m_script.answer(storedToken());
    QTRY_COMPARE(m_script.started, QStringList({QStringLiteral("read"), QStringLiteral("read")}));
    m_script.answer(storedToken());
    QVERIFY(await(first)->has_value());
    QVERIFY(await(third)->has_value());
}

void TestKeychainQueue::stoppingNeverSettlesInsideTheRequest()
{
    std::stop_source stop;
    const auto read = m_vault->read(queuedKey(), stop.get_token());
    QTRY_COMPARE(m_script.started.size(), 1);
    stop.request_stop();
    QVERIFY(!read.isFinished());
    QVERIFY(isStopped(read));
}

void TestKeychainQueue::stoppedFromAnotherThread()
{
    std::stop_source stop;
    QThread *settledOn = nullptr;
    const auto read
        = m_vault->read(queuedKey(), stop.get_token()).then([&settledOn](const ReadResult &result) {
              settledOn = QThread::currentThread();
              return result;
          });
    QTRY_COMPARE(m_script.started.size(), 1);
    const std::unique_ptr<QThread> other(QThread::create([&stop] { stop.request_stop(); }));
    other->start();
    QVERIFY(isStopped(read));
    QVERIFY(other->wait());
    QCOMPARE(settledOn, QThread::currentThread());
}

void TestKeychainQueue::stoppedWhileTheProbeIsMute()
{
    m_script.probeIsMute = true;
    std::stop_source stop;
    const auto presence = m_vault->presence(queuedKey(), stop.get_token());
    const auto read = m_vault->read(queuedKey(), {});
    QTRY_VERIFY(m_script.muteProbe);
    stop.request_stop();
    QVERIFY(isStopped(presence));
    settleDown();
    QVERIFY(m_script.started.isEmpty());
    m_script.muteProbe();
    QTRY_COMPARE(m_script.started.size(), 1);
    m_script.answer(storedToken());
    QVERIFY(await(read)->has_value());
}

void TestKeychainQueue::destroyingCancels()
{
    const auto active = m_vault->read(queuedKey(), {});
    const auto waiting = m_vault->write(queuedKey(), queuedSecret("token"), {});
    QTRY_COMPARE(m_script.started.size(), 1);
    m_vault.reset();
    QVERIFY(active.isFinished() && active.isCanceled());
    QVERIFY(waiting.isFinished() && waiting.isCanceled());
}

void TestKeychainQueue::receiverMayDestroyTheVault_data()
{
    QTest::addColumn<QString>("how");
    for (const char *how : {"answered", "stopped", "stopped in the queue", "obstacle", "probe"})
        QTest::newRow(how) << how;
}

void TestKeychainQueue::receiverMayDestroyTheVault()
{
    QFETCH(QString, how);
    std::stop_source stop;
    if (how == QLatin1String("obstacle"))
        m_script.obstacle = how;
    const bool isSecond = how == QLatin1String("stopped in the queue");
    QFuture<ReadResult> ahead;
    if (isSecond)
        ahead = m_vault->read(queuedKey(), {});
    const auto destroyed
        = m_vault->read(queuedKey(), stop.get_token()).then(this, [this](const ReadResult &result) {
              m_vault.reset();
              return result;
          });
    if (how == QLatin1String("obstacle")) {
        QVERIFY(await(destroyed));
    } else {
        QTRY_COMPARE(m_script.started.size(), 1);
        if (how == QLatin1String("answered"))
            m_script.answer(storedToken());
        else if (how == QLatin1String("probe"))
            m_script.answer(Failure<JobError>({JobFailure::NotFound, {}}));
        else
            stop.request_stop();
        QVERIFY(await(destroyed));
    }
    QVERIFY(!m_vault);
    settleDown();
}

BTA_TEST(TestKeychainQueue)
#include "tst_keychainqueue.moc"
