// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "clientcheck/qtclienttransport.h"
#include "support/await.h"
#include "support/loopbackserver.h"
#include "support/testroom.h"

#include <QTest>

using namespace broker;
using namespace broker::clientcheck;
using namespace std::chrono_literals;

/// What holds for every answer, whatever is made of it.
class TestClientTransport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesNoMoreThanAClientSays_data()
    {
        QTest::addColumn<qint64>("size");
        QTest::addColumn<bool>("isTaken");
        QTest::newRow("largest") << largestClientAnswer << true;
        QTest::newRow("larger") << largestClientAnswer + 1 << false;
    }

    void takesNoMoreThanAClientSays()
    {
        QFETCH(const qint64, size);
        QFETCH(const bool, isTaken);
        test::LoopbackServer server(test::LoopbackServer::Security::PlainHttp);
        server.setHandler([size](const test::LoopbackRequest &) {
            return test::LoopbackAnswer::of(200, QByteArray(static_cast<qsizetype>(size), ' '));
        });
        QtClientTransport transport({.patience = 10s});
        const auto answer = test::await(transport.get({server.url()}, {}));
        QVERIFY(answer);
        QCOMPARE(answer->has_value(), isTaken);
        if (isTaken)
            QCOMPARE((*answer)->body.size(), size);
        else
            QCOMPARE(answer->error().failure, snyk::HttpFailure::TooLarge);
    }
};

BTA_TEST(TestClientTransport)
#include "tst_clienttransport.moc"
