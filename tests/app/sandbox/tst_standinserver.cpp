// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "support/askedbyheader.h"
#include "support/standinserver.h"
#include "support/testroom.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

#include <memory>

using namespace broker;
using namespace standin;
using snyk::Method;

namespace {

const QByteArray selfPath = QByteArrayLiteral("/rest/self?version=2024-10-15");

struct ReplyDeleter
{
    void operator()(QNetworkReply *reply) const { reply->deleteLater(); }
};
using Reply = std::unique_ptr<QNetworkReply, ReplyDeleter>;

int statusOf(const Reply &reply)
{
    return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

} // namespace

/// That the stand-in answers and misbehaves as other tests believe it does.
class TestStandInServer final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_network = std::make_unique<QNetworkAccessManager>();
        m_server = std::make_unique<StandInServer>();
        QVERIFY(m_server->listen());
    }
    void cleanup()
    {
        m_server.reset();
        m_network.reset();
    }

    void serves()
    {
        QSignalSpy received(m_server.get(), &StandInServer::received);
        const Reply reply = get(selfPath);
        QTRY_VERIFY(reply->isFinished());
        QCOMPARE(statusOf(reply), 200);
        QCOMPARE(reply->rawHeader("content-type"), QByteArray("application/vnd.api+json"));
        QVERIFY(reply->readAll().contains("avery.lindqvist"));
        QCOMPARE(received.size(), 1);
        QCOMPARE(m_server->log().size(), 1);
        QCOMPARE(m_server->log()[0].target, QString::fromLatin1(selfPath));
        QVERIFY(m_server->log()[0].hadAuthorization);
    }

    void noticesAMissingToken()
    {
        const Reply reply(m_network->get(QNetworkRequest(addressOf(selfPath))));
        QTRY_VERIFY(reply->isFinished());
        QCOMPARE(statusOf(reply), 401);
        QVERIFY(!m_server->log()[0].hadAuthorization);
    }

    void readsBodies()
    {
        QVERIFY(!listOfEmptyOrg().contains("gitlab"));
        const Reply added = addGitLab();
        QTRY_VERIFY(added->isFinished());
        QCOMPARE(statusOf(added), 200);
        QVERIFY(added->readAll().contains("brokerToken"));
        QVERIFY(listOfEmptyOrg().contains("gitlab"));
        QCOMPARE(m_server->count({Method::Post, QString()}), 1);
        QCOMPARE(m_server->count({std::nullopt, QStringLiteral("/integrations")}), 3);
        m_server->clearLog();
        QCOMPARE(m_server->count(), 0);
    }

    void statuses_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("path");
        for (const int status : {401, 403, 404, 409, 422, 429, 500, 503}) {
            QTest::addRow("%d of REST", status) << status << selfPath;
            QTest::addRow("%d of v1", status) << status << QByteArray("/v1/org/x/integrations");
        }
    }
    void statuses()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, path);
        m_server->misbehave({}, Misbehaviour::withStatus(status, std::chrono::seconds(7)));
        const Reply reply = get(path);
        QTRY_VERIFY(reply->isFinished());
        QCOMPARE(statusOf(reply), status);
        QCOMPARE(reply->rawHeader("Retry-After"), QByteArray("7"));
        QVERIFY(QJsonDocument::fromJson(reply->readAll()).isObject());
    }

    void onlyWhatMatchesAndOnlySoOften()
    {
        m_server->misbehave({Method::Get, QStringLiteral("/self")}, Misbehaviour::withStatus(500), 2);
        QList<int> statuses;
        const QByteArray orgsPath("/rest/orgs?version=2024-10-15");
        for (const QByteArray &path : {orgsPath, selfPath, selfPath, selfPath}) {
            const Reply reply = get(path);
            QTRY_VERIFY(reply->isFinished());
            statuses << statusOf(reply);
        }
        QCOMPARE(statuses, (QList<int>{200, 500, 500, 200}));
    }

    void hangsUp_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<bool>("applied");
        QTest::addColumn<bool>("answered");
        QTest::newRow("before") << QStringLiteral("close-before-answer") << false << false;
        QTest::newRow("after doing it") << QStringLiteral("apply-then-close") << true << false;
        QTest::newRow("in the middle") << QStringLiteral("close-mid-answer") << true << true;
    }
    void hangsUp()
    {
        QFETCH(QString, fault);
        QFETCH(bool, applied);
        QFETCH(bool, answered);
        const auto misbehaviour = Misbehaviour::byName(fault);
        QVERIFY(misbehaviour);
        m_server->misbehave({Method::Post, QString()}, *misbehaviour);
        // By hand: QNetworkAccessManager sends again what was not answered at all, a POST included.
        const QByteArray body = R"({"type":"gitlab","broker":{"enabled":true}})";
        QTcpSocket socket;
        QSignalSpy disconnected(&socket, &QTcpSocket::disconnected);
        socket.connectToHost(m_server->api().host(), static_cast<quint16>(m_server->api().url().port()));
        socket.write("POST " + integrationsPath()
            + " HTTP/1.1\r\nHost: stand-in\r\n"
              "Authorization: token decafbad-0000-4000-8000-00000000cafe\r\nContent-Length: "
            + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        QTRY_COMPARE(disconnected.size(), 1);
        QCOMPARE(socket.readAll().startsWith("HTTP/1.1 200"), answered);
        QCOMPARE(listOfEmptyOrg().contains("gitlab"), applied);
        QCOMPARE(m_server->count({Method::Post, QString()}), 1);
    }

    void neverAnswers()
    {
        m_server->misbehave({}, {Fault::NeverAnswer, 0, std::nullopt, QUrl()});
        QSignalSpy received(m_server.get(), &StandInServer::received);
        QNetworkRequest request = requestFor(selfPath);
        request.setTransferTimeout(50);
        const Reply reply(m_network->get(request));
        QTRY_VERIFY(reply->isFinished());
        QCOMPARE(reply->error(), QNetworkReply::OperationCanceledError);
        QCOMPARE(received.size(), 1);
    }

    void drips()
    {
        m_server->misbehave({}, {Fault::SlowDrip, 0, std::nullopt, QUrl()});
        const Reply reply = get(integrationsPath());
        QSignalSpy pieces(reply.get(), &QNetworkReply::readyRead);
        QTRY_VERIFY(reply->isFinished());
        QCOMPARE(statusOf(reply), 200);
        QVERIFY(QJsonDocument::fromJson(reply->readAll()).isObject());
        QVERIFY(!pieces.isEmpty());
    }

    void wrongContent()
    {
        m_server->misbehave({}, {Fault::MalformedJson, 0, std::nullopt, QUrl()});
        const Reply malformed = get(selfPath);
        QTRY_VERIFY(malformed->isFinished());
        QCOMPARE(statusOf(malformed), 200);
        QVERIFY(QJsonDocument::fromJson(malformed->readAll()).isNull());

        m_server->misbehave({}, {Fault::Html, 0, std::nullopt, QUrl()});
        const Reply portal = get(selfPath);
        QTRY_VERIFY(portal->isFinished());
        QCOMPARE(statusOf(portal), 200);
        QVERIFY(portal->rawHeader("content-type").startsWith("text/html"));

        m_server->misbehave({}, {Fault::OversizedBody, 0, std::nullopt, QUrl()});
        const Reply large = get(selfPath);
        QTRY_VERIFY(large->isFinished());
        QVERIFY(large->readAll().size() > snyk::HttpRequest().largestBody);
    }

    void redirects()
    {
        StandInServer other;
        QVERIFY(other.listen());
        const QUrl target = other.api().withPath(QStringLiteral("/elsewhere"));
        m_server->misbehave({}, Misbehaviour::redirectTo(target));
        const Reply reply = get(selfPath);
        QTRY_VERIFY(reply->isFinished());
        QCOMPARE(statusOf(reply), 302);
        QCOMPARE(QUrl::fromEncoded(reply->rawHeader("Location")), target);
        QCOMPARE(other.count(), 0);
    }

    void isDown()
    {
        const QNetworkRequest request = requestFor(selfPath);
        m_server->close();
        const Reply reply(m_network->get(request));
        QTRY_VERIFY(reply->isFinished());
        QCOMPARE(reply->error(), QNetworkReply::ConnectionRefusedError);
    }

    void everyFaultHasAName()
    {
        for (const QString &name : Misbehaviour::names())
            QVERIFY2(Misbehaviour::byName(name), qPrintable(name));
        QVERIFY(!Misbehaviour::byName(QStringLiteral("200")));
        QVERIFY(!Misbehaviour::byName(QStringLiteral("chaos")));
    }

private:
    [[nodiscard]] QUrl addressOf(const QByteArray &path) const
    {
        return QUrl::fromEncoded(m_server->api().url().toEncoded() + path);
    }

    [[nodiscard]] QNetworkRequest requestFor(const QByteArray &path) const
    {
        QNetworkRequest request(addressOf(path));
        request.setRawHeader("Authorization", "token decafbad-0000-4000-8000-00000000cafe");
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        return request;
    }

    [[nodiscard]] Reply get(const QByteArray &path) const { return Reply(m_network->get(requestFor(path))); }

    /// Of an organization without integrations.
    [[nodiscard]] QByteArray integrationsPath() const
    {
        const auto answer = standin::answerOf(m_server->snyk(), Method::Get,
            QUrl(QStringLiteral("http://127.0.0.1/rest/orgs?version=2024-10-15&slug=website-relaunch")),
            "token decafbad-0000-4000-8000-00000000cafe", {});
        const QString id
            = QJsonDocument::fromJson(answer.body)[QStringLiteral("data")][0][QStringLiteral("id")]
                  .toString();
        return "/v1/org/" + id.toLatin1() + "/integrations";
    }

    [[nodiscard]] Reply addGitLab() const
    {
        QNetworkRequest request = requestFor(integrationsPath());
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
        return Reply(m_network->post(request, R"({"type":"gitlab","broker":{"enabled":true}})"));
    }

    [[nodiscard]] QByteArray listOfEmptyOrg() const
    {
        const Reply reply = get(integrationsPath());
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        return finished.wait() ? reply->readAll() : QByteArray("no answer");
    }

    std::unique_ptr<QNetworkAccessManager> m_network;
    std::unique_ptr<StandInServer> m_server;
};

BTA_TEST(TestStandInServer)
#include "tst_standinserver.moc"
