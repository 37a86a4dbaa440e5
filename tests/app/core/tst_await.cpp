// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/await.h"
#include "core/settle.h"
#include "support/testroom.h"

#include <QTest>
#include <QThread>

#include <functional>
#include <optional>
#include <thread>

using namespace broker;

namespace {

struct Fault
{
    QString text;

    static Fault cancelled() { return {QStringLiteral("cancelled")}; }
};

using Outcome = Result<int, Fault>;

/// Something that makes calls, ended by hand, and writes down what it is told.
class Caller final : public QObject
{
public:
    explicit Caller(Await::Abandoned abandoned = Await::Abandoned::Stopped)
        : await(abandoned)
    { }

    /// The promise of the call.
    std::shared_ptr<Settle<int, Fault>> call()
    {
        auto promise = std::make_shared<Settle<int, Fault>>();
        await.start(
            this,
            [this, promise](std::stop_token token) {
                stop = std::move(token);
                return promise->future();
            },
            [this](const Outcome &outcome) {
                told.append(outcome ? QString::number(*outcome) : outcome.error().text);
                if (onTold)
                    onTold();
            });
        return promise;
    }

    QStringList told;
    std::function<void()> onTold;
    std::stop_token stop;
    Await await;
};

} // namespace

class TestAwait final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsAValue();
    void tellsAnError();
    void tellsWhatHasEndedAlready();
    void tellsADroppedPromiseAsCancelled();
    void tellsACancelledFutureAsCancelled();
    void tellsALostCallInWordsOfItsOwn();
    void tellsOnce();
    void tellsNothingOfAReplacedCall();
    void tellsNothingOfADroppedCall();
    void tellsNothingToADestroyedObject();
    void tellsNothingWhenOnlyTheContextIsGone();
    void stopsAndTells();
    void stopsWhatIsAbandoned_data();
    void stopsWhatIsAbandoned();
    void hasAFreshStopForEachCall();
    void isOverBeforeItTells();
    void mayStartTheNextWhileItTells();
    void mayBeDestroyedWhileItTells();
    void mayBeReplacedWhileItStops();
    void tellsInTheThreadOfTheContext();
};

void TestAwait::tellsAValue()
{
    Caller caller;
    QVERIFY(!caller.await.isRunning());
    const auto promise = caller.call();
    QVERIFY(caller.await.isRunning());
    QVERIFY(caller.told.isEmpty());
    (*promise)(7);
    QCOMPARE(caller.told, QStringList{QStringLiteral("7")});
    QVERIFY(!caller.await.isRunning());
}

void TestAwait::tellsAnError()
{
    Caller caller;
    (*caller.call())(Failure(Fault{QStringLiteral("no")}));
    QCOMPARE(caller.told, QStringList{QStringLiteral("no")});
}

void TestAwait::tellsWhatHasEndedAlready()
{
    QString told;
    Await await;
    await.start(
        this, [](std::stop_token) { return settledFuture<int, Fault>(7); },
        [&told](const Outcome &outcome) { told = QString::number(outcome.value()); });
    QCOMPARE(told, QStringLiteral("7"));
    QVERIFY(!await.isRunning());
}

void TestAwait::tellsADroppedPromiseAsCancelled()
{
    Caller caller;
    caller.call().reset();
    QCOMPARE(caller.told, QStringList{QStringLiteral("cancelled")});
    QVERIFY(!caller.await.isRunning());
}

void TestAwait::tellsACancelledFutureAsCancelled()
{
    Caller caller;
    const auto promise = caller.call();
    promise->future().cancel();
    (*promise)(7);
    QCOMPARE(caller.told, QStringList{QStringLiteral("cancelled")});
}

void TestAwait::tellsALostCallInWordsOfItsOwn()
{
    QString told;
    Await await;
    std::optional<Settle<int, Fault>> promise;
    promise.emplace();
    await.start(
        this, [&promise](std::stop_token) { return promise->future(); },
        [&told](const Outcome &outcome) { told = outcome.error().text; }, Fault{QStringLiteral("unknown")});
    promise.reset();
    QCOMPARE(told, QStringLiteral("unknown"));
}

void TestAwait::tellsOnce()
{
    Caller caller;
    auto promise = caller.call();
    (*promise)(1);
    (*promise)(2);
    promise.reset();
    caller.await.stop();
    caller.await.drop();
    QCOMPARE(caller.told, QStringList{QStringLiteral("1")});
}

void TestAwait::tellsNothingOfAReplacedCall()
{
    Caller caller;
    const auto first = caller.call();
    const auto second = caller.call();
    (*first)(1);
    QVERIFY(caller.told.isEmpty());
    QVERIFY(caller.await.isRunning());
    (*second)(2);
    QCOMPARE(caller.told, QStringList{QStringLiteral("2")});
}

void TestAwait::tellsNothingOfADroppedCall()
{
    Caller caller;
    auto promise = caller.call();
    caller.await.drop();
    QVERIFY(!caller.await.isRunning());
    (*promise)(1);
    promise.reset();
    QVERIFY(caller.told.isEmpty());
}

void TestAwait::tellsNothingToADestroyedObject()
{
    bool told = false;
    std::shared_ptr<Settle<int, Fault>> promise;
    {
        Caller caller;
        caller.onTold = [&told] { told = true; };
        promise = caller.call();
    }
    (*promise)(1);
    QVERIFY(!told);
}

void TestAwait::tellsNothingWhenOnlyTheContextIsGone()
{
    auto context = std::make_unique<QObject>();
    const Settle<int, Fault> promise;
    bool told = false;
    Await await;
    await.start(
        context.get(), [&promise](std::stop_token) { return promise.future(); },
        [&told](const Outcome &) { told = true; });
    context.reset();
    promise(1);
    QVERIFY(!told);
}

void TestAwait::stopsAndTells()
{
    Caller caller;
    caller.await.stop(); // nothing is awaited
    const auto promise = caller.call();
    QVERIFY(!caller.stop.stop_requested());
    caller.await.stop();
    QVERIFY(caller.stop.stop_requested());
    QVERIFY(caller.await.isRunning());
    QVERIFY(caller.await.isStopRequested());
    (*promise)(Failure(Fault{QStringLiteral("stopped")}));
    QCOMPARE(caller.told, QStringList{QStringLiteral("stopped")});
    QVERIFY(caller.await.isStopRequested());
}

void TestAwait::stopsWhatIsAbandoned_data()
{
    QTest::addColumn<Await::Abandoned>("abandoned");
    QTest::newRow("stopped") << Await::Abandoned::Stopped;
    QTest::newRow("let run") << Await::Abandoned::LetRun;
}

void TestAwait::stopsWhatIsAbandoned()
{
    QFETCH(const Await::Abandoned, abandoned);
    const bool isStopped = abandoned == Await::Abandoned::Stopped;
    std::stop_token replaced;
    std::stop_token dropped;
    std::stop_token outlived;
    std::shared_ptr<Settle<int, Fault>> third;
    {
        Caller caller(abandoned);
        const auto first = caller.call();
        replaced = caller.stop;
        const auto second = caller.call();
        QCOMPARE(replaced.stop_requested(), isStopped);
        dropped = caller.stop;
        caller.await.drop();
        QCOMPARE(dropped.stop_requested(), isStopped);
        third = caller.call();
        outlived = caller.stop;
        QVERIFY(!outlived.stop_requested());
    }
    QCOMPARE(outlived.stop_requested(), isStopped);
}

void TestAwait::hasAFreshStopForEachCall()
{
    Caller caller;
    const auto first = caller.call();
    caller.await.stop();
    const auto second = caller.call();
    QVERIFY(!caller.stop.stop_requested());
    QVERIFY(!caller.await.isStopRequested());
}

void TestAwait::isOverBeforeItTells()
{
    Caller caller;
    bool wasRunning = true;
    caller.onTold = [&] { wasRunning = caller.await.isRunning(); };
    (*caller.call())(1);
    QVERIFY(!wasRunning);
}

void TestAwait::mayStartTheNextWhileItTells()
{
    Caller caller;
    std::shared_ptr<Settle<int, Fault>> next;
    caller.onTold = [&] {
        if (!next)
            next = caller.call();
    };
    (*caller.call())(1);
    QVERIFY(next);
    QVERIFY(caller.await.isRunning());
    (*next)(2);
    QCOMPARE(caller.told, QStringList({QStringLiteral("1"), QStringLiteral("2")}));
}

void TestAwait::mayBeDestroyedWhileItTells()
{
    auto caller = std::make_unique<Caller>();
    Caller *called = caller.get();
    called->onTold = [&caller] { caller.reset(); };
    const auto promise = called->call();
    (*promise)(1);
    QVERIFY(!caller);
}

void TestAwait::mayBeReplacedWhileItStops()
{
    Caller caller;
    const auto first = caller.call();
    std::shared_ptr<Settle<int, Fault>> second;
    const std::stop_callback onStop(caller.stop, [&] { second = caller.call(); });
    caller.await.stop();
    QVERIFY(second);
    (*first)(1);
    (*second)(2);
    QCOMPARE(caller.told, QStringList{QStringLiteral("2")});
}

void TestAwait::tellsInTheThreadOfTheContext()
{
    Caller caller;
    Qt::HANDLE where = nullptr;
    caller.onTold = [&where] { where = QThread::currentThreadId(); };
    const auto promise = caller.call();
    std::thread([&promise] { (*promise)(1); }).join();
    QTRY_VERIFY(where);
    QCOMPARE(where, QThread::currentThreadId());
}

BTA_TEST(TestAwait)
#include "tst_await.moc"
