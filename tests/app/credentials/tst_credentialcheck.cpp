// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "credentials/credentialcheck.h"

#include "snyk/qtnetworkhttp.h"
#include "support/await.h"
#include "support/fixedclock.h"
#include "support/products.h"
#include "support/samples.h"
#include "support/servicestandin.h"
#include "support/testroom.h"

#include <QTest>

#include <memory>

using namespace broker;
using namespace broker::credentials;
using namespace broker::test;

Q_DECLARE_METATYPE(broker::test::ServiceCase)

namespace {

using Security = LoopbackServer::Security;

/// Answers every path of the service alike, but for GitLab's second question.
LoopbackServer::Handler answering(const LoopbackAnswer &answer)
{
    return [answer](const LoopbackRequest &request) {
        return request.target == "/api/v4/user" ? LoopbackAnswer::of(200, R"({"username":"snyk-bot"})")
                                                : answer;
    };
}

} // namespace

/// The real transport against a TLS stand-in of each service.
class TestCredentialCheck final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void valid_data() { everyService(); }
    void valid();
    void invalid_data() { everyService(); }
    void invalid();
    void expired_data() { everyService(); }
    void expired();
    void wrongScopes_data() { everyService(); }
    void wrongScopes();
    void wrongHost_data() { everyService(); }
    void wrongHost();
    void redirect_data() { everyService(); }
    void redirect();
    void webPage_data() { everyService(); }
    void webPage();
    void slow_data() { everyService(); }
    void slow();
    void privateCertificate_data() { everyService(); }
    void privateCertificate();
    void stops();
    void unreachable();
    void dropsWithItsContext();

private:
    void everyService();
    [[nodiscard]] std::optional<CheckResult> check(const LoopbackServer &server, const ServiceCase &service,
        std::optional<std::chrono::milliseconds> patience = std::nullopt);

    std::unique_ptr<snyk::QtNetworkHttp> m_http;
    FixedClock m_clock;
};

void TestCredentialCheck::initTestCase()
{
    snyk::QtNetworkHttp::Options options;
    options.extraAuthoritiesPem = LoopbackServer::authorityPem();
    m_http = std::make_unique<snyk::QtNetworkHttp>(options);
}

void TestCredentialCheck::everyService()
{
    QTest::addColumn<ServiceCase>("service");
    const QList<ServiceCase> cases = serviceCases();
    for (const ServiceCase &service : cases)
        QTest::newRow(service.name.constData()) << service;
}

std::optional<CheckResult> TestCredentialCheck::check(const LoopbackServer &server,
    const ServiceCase &service, std::optional<std::chrono::milliseconds> patience)
{
    Detour detour(*m_http, server);
    if (patience)
        detour.setPatience(*patience);
    return await(checkCredential(*this, detour, m_clock, hostOn(server, service.service),
        sentinelCredential(service.kind), std::stop_token()));
}

void TestCredentialCheck::valid()
{
    QFETCH(ServiceCase, service);
    LoopbackServer server(Security::Trusted);
    server.setHandler(answering(service.valid));
    const auto result = check(server, service);
    QVERIFY(result.has_value() && result->has_value());
    const CheckReport &report = **result;
    QCOMPARE(report.account, service.account);
    QVERIFY(report.comparison.missing.isEmpty());
    QVERIFY(report.comparison.excessive.isEmpty());
    QCOMPARE(report.scopes.has_value(), service.tooFew.has_value());
    if (service.service == service::gitLab)
        QCOMPARE(report.expires, QDateTime(QDate(2026, 7, 1), QTime(0, 0), Qt::UTC));
    else if (service.expired)
        QCOMPARE(report.expires, QDateTime(QDate(2026, 6, 30), QTime(22, 0), Qt::UTC));
    else
        QCOMPARE(report.expiry, ExpiryKnowledge::NotTold);

    // One question, with the credential in its header and nowhere else.
    QCOMPARE(server.requests().size(), service.service == service::gitLab ? 2 : 1);
    for (const LoopbackRequest &request : server.requests()) {
        QCOMPARE(request.method, QByteArray("GET"));
        QCOMPARE(request.header(service.login.first), service.login.second);
        QVERIFY(!request.target.contains(sentinelSecret()));
    }
    QCOMPARE(server.requests().constFirst().target, service.asked);
}

void TestCredentialCheck::invalid()
{
    QFETCH(ServiceCase, service);
    LoopbackServer server(Security::Trusted);
    server.setHandler(answering(service.invalid));
    const auto result = check(server, service);
    QVERIFY(result.has_value() && !result->has_value());
    QCOMPARE(result->error().problem, CheckProblem::Rejected);
    QCOMPARE(result->error().httpStatus, 401);
    QCOMPARE(weightOf(result->error().problem), CheckWeight::Refused);
    // Repeated sign-ins lock accounts, so the challenge is not answered.
    QCOMPARE(server.requests().size(), 1);
}

void TestCredentialCheck::expired()
{
    QFETCH(ServiceCase, service);
    if (!service.expired)
        QSKIP("This service says the same of a wrong and of an ended credential.");
    LoopbackServer server(Security::Trusted);
    server.setHandler(answering(*service.expired));
    const auto result = check(server, service);
    QVERIFY(result.has_value() && !result->has_value());
    QCOMPARE(result->error().problem, CheckProblem::Expired);
    QCOMPARE(server.requests().size(), 1);
}

void TestCredentialCheck::wrongScopes()
{
    QFETCH(ServiceCase, service);
    if (!service.tooFew || !service.tooMany)
        QSKIP("This service does not tell the permissions of a credential.");
    LoopbackServer server(Security::Trusted);
    server.setHandler(answering(*service.tooFew));
    const auto few = check(server, service);
    QVERIFY(few.has_value() && few->has_value());
    QCOMPARE((*few)->comparison.missing,
        QStringList(
            service.service == service::gitLab ? QStringLiteral("api") : QStringLiteral("admin:repo_hook")));
    server.setHandler(answering(*service.tooMany));
    const auto many = check(server, service);
    QVERIFY(many.has_value() && many->has_value());
    QVERIFY((*many)->comparison.missing.isEmpty());
    QCOMPARE((*many)->comparison.excessive,
        service.service == service::gitLab
            ? QStringList{QStringLiteral("sudo")}
            : QStringList({QStringLiteral("admin:org"), QStringLiteral("delete_repo")}));
}

void TestCredentialCheck::wrongHost()
{
    QFETCH(ServiceCase, service);
    LoopbackServer server(Security::Trusted);
    // Another program that does not know the address, and one that speaks JSON everywhere.
    for (const LoopbackAnswer &answer :
        {LoopbackAnswer::of(404, R"({"status":404})"), LoopbackAnswer::of(404, "<html>", "text/html"),
            LoopbackAnswer::of(200, R"(["something else"])")}) {
        server.setHandler(answering(answer));
        const auto result = check(server, service);
        QVERIFY(result.has_value() && !result->has_value());
        const bool isThere = !answer.bytes.contains(" 404 ");
        QVERIFY(result->error().problem == (isThere ? CheckProblem::NotThisService : CheckProblem::NotThere)
            || (answer.bytes.contains("html") && result->error().problem == CheckProblem::WebPage));
        QCOMPARE(weightOf(result->error().problem), CheckWeight::Doubtful);
    }
}

void TestCredentialCheck::redirect()
{
    QFETCH(ServiceCase, service);
    LoopbackServer server(Security::Trusted);
    LoopbackServer other(Security::Trusted);
    const QByteArray elsewhere = "https://localhost:" + QByteArray::number(other.url().port()) + "/sign-in";
    for (const int status : {301, 302, 303, 307, 308}) {
        server.setHandler(answering(LoopbackAnswer::of(status, "", "text/plain", {{"Location", elsewhere}})));
        const auto result = check(server, service);
        QVERIFY(result.has_value() && !result->has_value());
        QCOMPARE(result->error().problem, CheckProblem::RedirectRefused);
        QCOMPARE(result->error().redirectHost, QStringLiteral("localhost"));
    }
    QCOMPARE(server.requests().size(), 5);
    // The credential has not left for another host: not even a connection was made.
    QCOMPARE(other.connectionCount(), 0);
}

void TestCredentialCheck::webPage()
{
    QFETCH(ServiceCase, service);
    LoopbackServer server(Security::Trusted);
    server.setHandler(
        answering(LoopbackAnswer::of(200, "<!doctype html><title>Sign in</title>", "text/html")));
    const auto result = check(server, service);
    QVERIFY(result.has_value() && !result->has_value());
    QCOMPARE(result->error().problem, CheckProblem::WebPage);
    QCOMPARE(server.requests().size(), 1);
}

void TestCredentialCheck::slow()
{
    QFETCH(ServiceCase, service);
    LoopbackServer server(Security::Trusted);
    server.setHandler([](const LoopbackRequest &) { return LoopbackAnswer::silence(); });
    const auto result = check(server, service, std::chrono::milliseconds(150));
    QVERIFY(result.has_value() && !result->has_value());
    QCOMPARE(result->error().problem, CheckProblem::Timeout);
    QCOMPARE(weightOf(result->error().problem), CheckWeight::Unchecked);
    QCOMPARE(server.requests().size(), 1);
}

void TestCredentialCheck::privateCertificate()
{
    QFETCH(ServiceCase, service);
    LoopbackServer server(Security::SelfSigned);
    server.setHandler(answering(service.valid));
    const auto result = check(server, service);
    QVERIFY(result.has_value() && !result->has_value());
    QCOMPARE(result->error().problem, CheckProblem::TlsUntrusted);
    QVERIFY(result->error().certificate.has_value());
    QCOMPARE(result->error().certificate->issuer, QStringLiteral("Self-signed"));
    // Nothing was sent to whoever that is.
    QVERIFY(server.requests().isEmpty());
}

void TestCredentialCheck::stops()
{
    const ServiceCase service = serviceCases().at(3);
    LoopbackServer server(Security::Trusted);
    server.setHandler([](const LoopbackRequest &) { return LoopbackAnswer::silence(); });
    std::stop_source stop;
    const QFuture<CheckResult> future = checkCredential(*this, *m_http, m_clock,
        hostOn(server, service.service), sentinelCredential(service.kind), stop.get_token());
    QTRY_COMPARE(server.requests().size(), 1);
    stop.request_stop();
    const auto result = await(future);
    QVERIFY(result.has_value() && !result->has_value());
    QCOMPARE(result->error().problem, CheckProblem::Cancelled);
}

void TestCredentialCheck::unreachable()
{
    const ServiceCase service = serviceCases().at(3);
    std::optional<ServiceHost> host;
    {
        const LoopbackServer gone(Security::Trusted);
        host = hostOn(gone, service.service);
    }
    const auto result = await(
        checkCredential(*this, *m_http, m_clock, *host, sentinelCredential(service.kind), std::stop_token()));
    QVERIFY(result.has_value() && !result->has_value());
    QCOMPARE(result->error().problem, CheckProblem::ConnectionRefused);
    QCOMPARE(result->error().host, host->askedHost());
    QCOMPARE(weightOf(result->error().problem), CheckWeight::Unchecked);
}

void TestCredentialCheck::dropsWithItsContext()
{
    const ServiceCase service = serviceCases().at(3);
    LoopbackServer server(Security::Trusted);
    server.setHandler(answering(service.valid));
    auto context = std::make_unique<QObject>();
    const QFuture<CheckResult> future = checkCredential(*context, *m_http, m_clock,
        hostOn(server, service.service), sentinelCredential(service.kind), std::stop_token());
    context.reset();
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.resultCount(), 0);
}

BTA_TEST(TestCredentialCheck)
#include "tst_credentialcheck.moc"
