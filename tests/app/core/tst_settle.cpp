// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/settle.h"
#include "support/testroom.h"

#include <QObject>
#include <QString>
#include <QTest>

#include <memory>

using namespace broker;

namespace {

enum class Error { Some };
using Settled = Result<QString, Error>;
using TextSettle = Settle<QString, Error>;

} // namespace

class TestSettle final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deliversAValue()
    {
        const TextSettle settle;
        const auto future = settle.future();
        QVERIFY(!future.isFinished());
        QVERIFY(!settle.isSettled());
        QVERIFY(settle(QStringLiteral("one")));
        QVERIFY(settle.isSettled());
        QVERIFY(future.isFinished());
        QCOMPARE(future.resultCount(), 1);
        QCOMPARE(future.result().value(), QStringLiteral("one"));
    }

    void deliversAnError()
    {
        const TextSettle settle;
        QVERIFY(settle(Failure(Error::Some)));
        QCOMPARE(settle.future().result().error(), Error::Some);
    }

    void firstWins()
    {
        const TextSettle settle;
        const TextSettle copy = settle; // NOLINT: copies share the promise
        QVERIFY(copy(QStringLiteral("first")));
        QVERIFY(!settle(QStringLiteral("second")));
        QVERIFY(!copy(Failure(Error::Some)));
        QCOMPARE(settle.future().resultCount(), 1);
        QCOMPARE(settle.future().result().value(), QStringLiteral("first"));
    }

    void droppedIsCancelled()
    {
        auto first = std::make_unique<TextSettle>();
        auto second = std::make_unique<TextSettle>(*first);
        auto future = first->future();
        bool continued = false;
        bool cancelled = false;
        const auto chain
            = future.then(this, [&](const Settled &) { continued = true; }).onCanceled(this, [&] {
                  cancelled = true;
              });
        first.reset();
        QVERIFY(!future.isFinished());
        second.reset();
        QVERIFY(future.isCanceled());
        QTRY_VERIFY(cancelled);
        QVERIFY(!continued);
        QVERIFY(chain.isFinished());
    }

    void goneContextIsCancelled()
    {
        const TextSettle settle;
        auto context = std::make_unique<QObject>();
        bool continued = false;
        const auto chain = settle.future().then(context.get(), [&](const Settled &) { continued = true; });
        context.reset();
        QVERIFY(settle(QStringLiteral("late")));
        QTRY_VERIFY(chain.isFinished());
        QVERIFY(chain.isCanceled());
        QVERIFY(!continued);
    }

    /// The usual end of a page: what holds the promise goes because the answer came.
    void mayBeDestroyedByItsContinuation()
    {
        struct Owner
        {
            TextSettle settle;
        };
        auto owner = std::make_unique<Owner>();
        QString delivered;
        const auto chain = owner->settle.future().then(this, [&](const Settled &outcome) {
            delivered = outcome.value();
            owner.reset();
        });
        QVERIFY(owner->settle(QStringLiteral("last words")));
        QTRY_VERIFY(chain.isFinished());
        QVERIFY(!owner);
        QCOMPARE(delivered, QStringLiteral("last words"));
    }

    void settledAtOnce()
    {
        const auto future = settledFuture(Settled(QStringLiteral("ready")));
        QVERIFY(future.isFinished());
        QVERIFY(!future.isCanceled());
        QCOMPARE(future.result().value(), QStringLiteral("ready"));
    }

    void futureCancelledFromOutside()
    {
        const TextSettle settle;
        auto future = settle.future();
        future.cancel();
        QVERIFY(!settle.isSettled());
        QVERIFY(settle(QStringLiteral("too late")));
        QVERIFY(future.isCanceled());
        QCOMPARE(future.resultCount(), 0);
    }
};

BTA_TEST(TestSettle)
#include "tst_settle.moc"
