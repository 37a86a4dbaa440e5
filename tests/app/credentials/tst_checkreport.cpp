// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "credentials/checkreport.h"

#include "credentials/practicecredential.h"
#include "products/githubparts.h"
#include "support/products.h"
#include "support/samples.h"
#include "support/testroom.h"

#include <QTest>

using namespace broker;
using namespace broker::credentials;
using snyk::HttpHeader;
using snyk::HttpResponse;
using snyk::HttpResult;

namespace {

const QDateTime now = samples::moment();

CheckResult check(Service service, CredentialKind kind, const HttpResult &answer)
{
    const QString address = service == service::gitHub ? QString() : infoOf(service).exampleAddress;
    return resultFrom(ServiceHost::parse(service, address).value(),
        ServiceCredential::make(kind, samples::secret("secret-secret"), QStringLiteral("ada")).value(),
        answer, now);
}

CheckResult gitHub(int status, const QByteArray &body, const QList<HttpHeader> &headers)
{
    return check(service::gitHub, kind::gitHubClassicToken, HttpResult(HttpResponse{status, headers, body}));
}

CheckResult gitLab(const QByteArray &body)
{
    return check(service::gitLab, kind::gitLabToken, HttpResult(HttpResponse{200, {}, body}));
}

} // namespace

/// What the loopback stand-ins do not show: odd answers, and what has no answer at all.
class TestCheckReport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsGitHubExpiry_data();
    void readsGitHubExpiry();
    void tellsClassicTokensWithoutScopes();
    void tellsNoEnd();
    void readsGitLabStates_data();
    void readsGitLabStates();
    void passesOnOnlyItsOwnSsoPage_data();
    void passesOnOnlyItsOwnSsoPage();
    void tellsRateLimitFromRefusal();
    void boundsWhatStrangersSay();
    void translatesFailures_data();
    void translatesFailures();
    void tellsNotThereFromRefused();
    void asksTwiceOfGitLabOnly();
    void waitsForNoServiceForEver();
};

void TestCheckReport::readsGitHubExpiry_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QDateTime>("end");
    const QDateTime end(QDate(2026, 6, 30), QTime(22, 0), Qt::UTC);
    QTest::newRow("UTC") << QByteArray("2026-06-30 22:00:00 UTC") << end;
    QTest::newRow("no zone") << QByteArray("2026-06-30 22:00:00") << end;
    QTest::newRow("east") << QByteArray("2026-07-01 00:30:00 +0230") << end;
    QTest::newRow("west") << QByteArray("2026-06-30 15:00:00 -0700") << end;
    QTest::newRow("west of half an hour") << QByteArray("2026-06-30 18:30:00 -0330") << end;
    QTest::newRow("nothing") << QByteArray() << QDateTime();
    QTest::newRow("no date") << QByteArray("tomorrow") << QDateTime();
    QTest::newRow("unknown zone") << QByteArray("2026-06-30 22:00:00 CEST") << QDateTime();
}

void TestCheckReport::readsGitHubExpiry()
{
    QFETCH(QByteArray, header);
    QTEST(broker::products::gitHubExpiry(header).value_or(QDateTime()), "end");
}

void TestCheckReport::tellsClassicTokensWithoutScopes()
{
    const CheckResult none = gitHub(200, R"({"login":"a"})", {{"X-OAuth-Scopes", ""}});
    QVERIFY(none.has_value());
    QCOMPARE(none->scopes, QStringList());
    QCOMPARE(none->comparison.missing.size(), 3);
    // Without the header nobody knows, as behind a proxy that drops it.
    const CheckResult unknown = gitHub(200, R"({"login":"a"})", {});
    QVERIFY(unknown.has_value() && !unknown->scopes);
    QVERIFY(unknown->comparison.missing.isEmpty());
}

void TestCheckReport::tellsNoEnd()
{
    QCOMPARE(gitHub(200, R"({"login":"a"})", {})->expiry, ExpiryKnowledge::Never);
    const CheckResult odd
        = gitHub(200, R"({"login":"a"})", {{"github-authentication-token-expiration", "soon"}});
    QCOMPARE(odd->expiry, ExpiryKnowledge::NotTold);
}

void TestCheckReport::readsGitLabStates_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("problem");
    const auto row = [](const char *name, const char *body, int problem) {
        QTest::newRow(name) << QByteArray(body) << problem;
    };
    constexpr int none = -1;
    row("no end", R"({"active":true,"revoked":false,"scopes":["api"],"expires_at":null})", none);
    row("revoked", R"({"active":false,"revoked":true,"scopes":["api"],"expires_at":null})",
        static_cast<int>(CheckProblem::Revoked));
    row("over", R"({"active":false,"revoked":false,"scopes":["api"],"expires_at":"2026-03-12"})",
        static_cast<int>(CheckProblem::Expired));
    row("not active", R"({"active":false,"revoked":false,"scopes":["api"],"expires_at":"2026-03-13"})",
        static_cast<int>(CheckProblem::Rejected));
    row("no scopes", R"({"active":true})", static_cast<int>(CheckProblem::NotThisService));
}

void TestCheckReport::readsGitLabStates()
{
    QFETCH(QByteArray, body);
    const CheckResult result = gitLab(body);
    QTEST(result ? -1 : static_cast<int>(result.error().problem), "problem");
}

void TestCheckReport::passesOnOnlyItsOwnSsoPage_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QUrl>("page");
    const QByteArray own = "https://github.com/orgs/acme/sso?authorization_request=A1";
    QTest::newRow("own") << QByteArray("required; url=" + own) << QUrl(QString::fromLatin1(own));
    QTest::newRow("other host") << QByteArray("required; url=https://github.com.evil.example/x") << QUrl();
    QTest::newRow("not encrypted") << QByteArray("required; url=http://github.com/x") << QUrl();
    QTest::newRow("with a login") << QByteArray("required; url=https://a:b@github.com/x") << QUrl();
    QTest::newRow("none") << QByteArray("required") << QUrl();
}

void TestCheckReport::passesOnOnlyItsOwnSsoPage()
{
    QFETCH(QByteArray, header);
    const CheckResult result = gitHub(403, "{}", {{"X-GitHub-SSO", header}});
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().problem, CheckProblem::SsoRequired);
    QTEST(result.error().ssoPage.value_or(QUrl()), "page");
    const CheckResult partial
        = gitHub(200, R"({"login":"a"})", {{"X-GitHub-SSO", "partial-results; organizations=1,2"}});
    QVERIFY(partial.has_value() && partial->lacksSsoForSome);
}

void TestCheckReport::tellsRateLimitFromRefusal()
{
    QCOMPARE(gitHub(403, "{}", {{"X-RateLimit-Remaining", "0"}}).error().problem, CheckProblem::RateLimited);
    QCOMPARE(gitHub(403, "{}", {}).error().problem, CheckProblem::TooFewPermissions);
    const CheckResult limited = gitHub(429, "{}", {{"Retry-After", "60"}});
    QCOMPARE(limited.error().problem, CheckProblem::RateLimited);
    QCOMPARE(limited.error().retryAfter, std::chrono::seconds(60));
}

void TestCheckReport::boundsWhatStrangersSay()
{
    const QByteArray name = QByteArray(5000, 'x') + R"(\u202e\n)";
    const CheckResult result = gitHub(
        200, R"({"login":")" + name + R"("})", {{"X-OAuth-Scopes", QByteArray("a,").repeated(5000)}});
    QVERIFY(result.has_value());
    QVERIFY(result->account.size() <= 300);
    QVERIFY(result->scopes->size() <= 100);
    const CheckResult refused
        = gitHub(401, R"({"message":"no )" + QByteArray(5000, 'y') + R"( secret-secret"})", {});
    QVERIFY(refused.error().detail.size() <= 300);
    QVERIFY(!refused.error().detail.contains(QStringLiteral("secret-secret")));
}

void TestCheckReport::translatesFailures_data()
{
    QTest::addColumn<snyk::HttpFailure>("failure");
    QTest::addColumn<CheckProblem>("problem");
    QTest::addColumn<CheckWeight>("weight");
    using Http = snyk::HttpFailure;
    const auto row = [](const char *name, Http failure, CheckProblem problem, CheckWeight weight) {
        QTest::newRow(name) << failure << problem << weight;
    };
    row("offline", Http::Offline, CheckProblem::NoNetwork, CheckWeight::Unchecked);
    row("no host", Http::HostNotFound, CheckProblem::HostNotFound, CheckWeight::Unchecked);
    row("refused", Http::ConnectionRefused, CheckProblem::ConnectionRefused, CheckWeight::Unchecked);
    row("proxy", Http::ProxyFailed, CheckProblem::ProxyFailed, CheckWeight::Unchecked);
    row("proxy login", Http::ProxyLoginRequired, CheckProblem::ProxyLoginRequired, CheckWeight::Unchecked);
    row("no TLS", Http::TlsUnavailable, CheckProblem::TlsUnavailable, CheckWeight::Unchecked);
    row("certificate", Http::TlsUntrusted, CheckProblem::TlsUntrusted, CheckWeight::Doubtful);
    row("not TLS", Http::NotTls, CheckProblem::NotTls, CheckWeight::Unchecked);
    row("timeout", Http::Timeout, CheckProblem::Timeout, CheckWeight::Unchecked);
    row("lost", Http::ConnectionLost, CheckProblem::ConnectionLost, CheckWeight::Unchecked);
    row("too large", Http::TooLarge, CheckProblem::TooLarge, CheckWeight::Doubtful);
    row("cancelled", Http::Cancelled, CheckProblem::Cancelled, CheckWeight::Unchecked);
}

void TestCheckReport::translatesFailures()
{
    QFETCH(snyk::HttpFailure, failure);
    snyk::HttpError error;
    error.failure = failure;
    const CheckResult result = check(service::jira, kind::jiraToken, Failure(error));
    QVERIFY(!result.has_value());
    QTEST(result.error().problem, "problem");
    QTEST(weightOf(result.error().problem), "weight");
    QCOMPARE(result.error().host, QStringLiteral("jira.example.com"));
    QCOMPARE(result.error().httpStatus, 0);
}

/// Only 401 and the like speak of the credential.
void TestCheckReport::tellsNotThereFromRefused()
{
    const auto problem = [](int status) {
        return check(service::gitLab, kind::gitLabToken, HttpResult(HttpResponse{status, {}, "{}"}))
            .error()
            .problem;
    };
    for (const int status : {404, 410}) {
        QCOMPARE(problem(status), CheckProblem::NotThere);
        QCOMPARE(weightOf(problem(status)), CheckWeight::Doubtful);
    }
    QCOMPARE(problem(401), CheckProblem::Rejected);
    QCOMPARE(problem(403), CheckProblem::TooFewPermissions);
}

void TestCheckReport::asksTwiceOfGitLabOnly()
{
    for (const ServiceInfo &info : services()) {
        const QString address = info.service == service::gitHub ? QString() : info.exampleAddress;
        const ServiceHost host = ServiceHost::parse(info.service, address).value();
        const CredentialKind kind = kindsFor(info.service).first();
        const auto credential = ServiceCredential::make(kind, practiceSecret(kind), QStringLiteral("ada"));
        QVERIFY(credential);
        const auto second = accountRequest(host, *credential);
        QCOMPARE(second.has_value(), info.service == service::gitLab);
        if (second)
            QCOMPARE(second->url.host(), checkRequest(host, *credential).url.host());
    }
}

void TestCheckReport::waitsForNoServiceForEver()
{
    for (const ServiceInfo &info : services()) {
        const QString address = info.service == service::gitHub ? QString() : info.exampleAddress;
        const ServiceHost host = ServiceHost::parse(info.service, address).value();
        const CredentialKind kind = kindsFor(info.service).first();
        const auto credential = ServiceCredential::make(kind, practiceSecret(kind), QStringLiteral("ada"));
        QVERIFY(credential);
        const snyk::HttpRequest request = checkRequest(host, *credential);
        QVERIFY(request.timeout <= std::chrono::seconds(15));
        QVERIFY(request.longest <= std::chrono::seconds(45));
    }
}

BTA_TEST(TestCheckReport)
#include "tst_checkreport.moc"
