// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "clientcheck/clientwatch.h"
#include "clientcheck/qtclienttransport.h"
#include "support/fixedclock.h"
#include "support/samples.h"
#include "support/testroom.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace broker;
using namespace broker::clientcheck;
using namespace std::chrono_literals;

namespace {

/// Many times faster than for users.
wait::Pace quickPace()
{
    wait::Pace pace;
    pace.early = 10ms;
    pace.earlyUntil = 1min;
    pace.most = 10min;
    return pace;
}

/// A host on which a client may be started: its port is free until then.
class Host final : public QObject
{
public:
    Host()
    {
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = m_server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                ++asked;
                (void)socket->readAll();
                socket->write("HTTP/1.1 " + QByteArray::number(status)
                    + " x\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
                socket->disconnectFromHost();
            });
        });
        (void)m_server.listen(QHostAddress::LocalHost);
        m_port = m_server.serverPort();
        m_server.close();
    }

    [[nodiscard]] bool start() { return m_server.listen(QHostAddress::LocalHost, m_port); }
    [[nodiscard]] HealthQuestion question() const
    {
        return {*ClientAddress::parse(QStringLiteral("127.0.0.1:%1").arg(m_port)),
            Marker::of(samples::brokerToken().fingerprint()),
            ServerAddress::of(QUrl(QStringLiteral("https://broker.eu.snyk.io")))};
    }

    QByteArray body
        = R"([{"ok":true,"websocketConnectionOpen":true,"brokerServerUrl":"https://broker.eu.snyk.io/"}])";
    int status = 200;
    int asked = 0;

private:
    QTcpServer m_server;
    quint16 m_port = 0;
};

} // namespace

/// Over real connections.
class TestClientWatch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsAClientThatIsStartedLater()
    {
        Host host;
        QtClientTransport transport{{}};
        const test::FixedClock clock;
        ClientWatch watch(transport, clock, quickPace());
        const QSignalSpy changes(&watch, &ClientWatch::changed);
        watch.begin(host.question());
        QTest::qWait(100);
        QVERIFY(watch.isWaiting());
        // Many questions, one change: that it waits.
        QCOMPARE(changes.size(), 1);
        QVERIFY(host.start());
        QTRY_VERIFY(is<wait::Found>(watch.state()));
        QCOMPARE(as<wait::Found>(watch.state())->report.verdict, Verdict::Connected);
        QCOMPARE(changes.size(), 2);
        const int asked = host.asked;
        QTest::qWait(100);
        QCOMPARE(host.asked, asked);
    }

    void saysTroubleOnce()
    {
        Host host;
        host.status = 401;
        host.body = R"({"code":"FILTER_BLOCKED"})";
        QVERIFY(host.start());
        QtClientTransport transport{{}};
        const test::FixedClock clock;
        ClientWatch watch(transport, clock, quickPace());
        const QSignalSpy changes(&watch, &ClientWatch::changed);
        watch.begin(host.question());
        const auto trouble = [&watch] {
            const wait::Course *course = wait::courseOf(watch.state());
            return course && course->isTrouble;
        };
        QTRY_VERIFY(trouble());
        const int asked = host.asked;
        QTRY_VERIFY(host.asked > asked + 6);
        QCOMPARE(changes.size(), 2);
        // The user mends it.
        host.status = 200;
        host.body
            = R"([{"ok":true,"websocketConnectionOpen":true,"brokerServerUrl":"https://broker.eu.snyk.io/"}])";
        QTRY_VERIFY(is<wait::Found>(watch.state()));
        QCOMPARE(changes.size(), 3);
    }

    void stopsAsking()
    {
        Host host;
        host.status = 500;
        host.body
            = R"([{"ok":false,"websocketConnectionOpen":false,"brokerServerUrl":"https://broker.eu.snyk.io/"}])";
        QVERIFY(host.start());
        QtClientTransport transport{{}};
        const test::FixedClock clock;
        ClientWatch watch(transport, clock, quickPace());
        watch.begin(host.question());
        QTRY_VERIFY(host.asked > 2);
        watch.end();
        QVERIFY(!watch.isWaiting());
        QTest::qWait(50); // what is on its way
        const int asked = host.asked;
        QTest::qWait(100);
        QCOMPARE(host.asked, asked);
    }

    void givesUpAtLast()
    {
        Host host;
        QtClientTransport transport{{}};
        const test::FixedClock clock;
        wait::Pace pace = quickPace();
        pace.most = 100ms;
        ClientWatch watch(transport, clock, pace);
        watch.begin(host.question());
        QTRY_VERIFY(is<wait::GivenUp>(watch.state()));
    }
};

BTA_TEST(TestClientWatch)
#include "tst_clientwatch.moc"
