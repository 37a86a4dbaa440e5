// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "credentials/credentialcheck.h"
#include "credentials/registrysignin.h"
#include "snyk/qtnetworkhttp.h"
#include "support/await.h"
#include "support/fixedclock.h"
#include "support/products.h"
#include "support/servicestandin.h"
#include "support/testroom.h"

#include <QTest>

#include <memory>

using namespace broker;
using namespace broker::credentials;
using namespace broker::test;

namespace {

const QByteArray givenToken = "given-for-an-hour";

QByteArray basicLogin(const QByteArray &user, const QByteArray &secret = sentinelSecret())
{
    return "Basic " + QByteArray(user + ':' + secret).toBase64();
}

/// As it is sent: Google gives it out on several lines.
QByteArray keyOfGoogle(const QByteArray &lineEnd = {})
{
    return '{' + lineEnd + "\"type\": \"service_account\"," + lineEnd + "\"private_key\": \""
        + sentinelSecret() + '"' + lineEnd + '}';
}

ServiceCredential credentialOf(CredentialKind kind)
{
    return kind == kind::registryKey
        ? ServiceCredential::make(kind, Secret::take(keyOfGoogle("\n")), QStringLiteral("ada")).value()
        : sentinelCredential(kind);
}

/// A registry that wants a token, and gives it out where `realm` says.
LoopbackAnswer challenge(const QByteArray &realm)
{
    return LoopbackAnswer::of(401, R"({"errors":[{"code":"UNAUTHORIZED"}]})", "application/json",
        {{"WWW-Authenticate", "Bearer realm=\"" + realm + "\",service=\"the registry\""}});
}

LoopbackAnswer registry()
{
    return LoopbackAnswer::of(200, {}, "text/plain", {{"Docker-Distribution-Api-Version", "registry/2.0"}});
}

ServiceHost hostNamed(Service service, const char *address)
{
    return ServiceHost::parse(service, QString::fromLatin1(address)).value();
}

} // namespace

/// The real transport against a registry on loopback that speaks the protocol of registries.
class TestRegistryCheck final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void exchangesTheCredentialForAToken_data();
    void exchangesTheCredentialForAToken();
    void signsInAtOnceWhereTheRegistryTakesIt();
    void saysWhatWasRefused_data();
    void saysWhatWasRefused();
    void sendsTheCredentialNowhereElse_data();
    void sendsTheCredentialNowhereElse();
    void knowsWhereTokensAreGivenOut_data();
    void knowsWhereTokensAreGivenOut();
    void asksDockerHubWhereItAnswers();

private:
    [[nodiscard]] CheckResult check(const LoopbackServer &server, Service service, CredentialKind kind)
    {
        return await(checkCredential(*this, *m_http, m_clock, hostOn(server, service), credentialOf(kind),
                         std::stop_token()))
            .value();
    }

    std::unique_ptr<snyk::QtNetworkHttp> m_http;
    FixedClock m_clock;
};

void TestRegistryCheck::initTestCase()
{
    snyk::QtNetworkHttp::Options options;
    options.extraAuthoritiesPem = LoopbackServer::authorityPem();
    m_http = std::make_unique<snyk::QtNetworkHttp>(options);
}

void TestRegistryCheck::exchangesTheCredentialForAToken_data()
{
    QTest::addColumn<Service>("service");
    QTest::addColumn<CredentialKind>("kind");
    QTest::addColumn<QByteArray>("login");
    QTest::addColumn<QByteArray>("field");
    QTest::newRow("Harbor") << service::harbor << kind::registryPassword << basicLogin("ada")
                            << QByteArray("token");
    QTest::newRow("Azure") << service::azureContainerRegistry << kind::registryPassword << basicLogin("ada")
                           << QByteArray("access_token");
    QTest::newRow("DigitalOcean") << service::digitalOceanRegistry << kind::registryToken
                                  << basicLogin(sentinelSecret()) << QByteArray("token");
    // Google calls the user "_json_key", whatever name is given with the key.
    QTest::newRow("Google Container Registry")
        << service::googleContainerRegistry << kind::registryKey << basicLogin("_json_key", keyOfGoogle())
        << QByteArray("token");
    QTest::newRow("Google Artifact Registry")
        << service::googleArtifactRegistry << kind::registryKey << basicLogin("_json_key", keyOfGoogle())
        << QByteArray("token");
    const auto byPassword = [](const char *name, Service service) {
        QTest::newRow(name) << service << kind::registryPassword << basicLogin("ada") << QByteArray("token");
    };
    byPassword("Artifactory", service::artifactoryRegistry);
    byPassword("GitHub", service::gitHubRegistry);
    byPassword("GitLab", service::gitLabRegistry);
    byPassword("Nexus", service::nexusRegistry);
    byPassword("Quay", service::quay);
    byPassword("Docker Hub", service::dockerHub);
}

void TestRegistryCheck::exchangesTheCredentialForAToken()
{
    QFETCH(const Service, service);
    QFETCH(const CredentialKind, kind);
    QFETCH(const QByteArray, login);
    QFETCH(const QByteArray, field);
    LoopbackServer server(LoopbackServer::Security::Trusted);
    const QByteArray realm = server.url(QStringLiteral("/give/token")).toEncoded();
    server.setHandler([&](const LoopbackRequest &request) {
        if (request.target.startsWith("/give/token")) {
            return request.header("authorization") == login
                ? LoopbackAnswer::of(200, "{\"" + field + "\":\"" + givenToken + "\"}")
                : LoopbackAnswer::of(401, "{}");
        }
        return request.header("authorization") == "Bearer " + givenToken ? registry() : challenge(realm);
    });
    const CheckResult result = check(server, service, kind);
    QVERIFY(result);
    // One question tells where, one is signed in to, and one is asked with what came of it.
    QCOMPARE(server.requests().size(), 3);
    QCOMPARE(server.requests().at(0).target, QByteArray("/v2/"));
    QVERIFY(server.requests().at(0).header("authorization").isEmpty());
    QCOMPARE(server.requests().at(1).target, QByteArray("/give/token?service=the%20registry"));
    QCOMPARE(server.requests().at(2).target, QByteArray("/v2/"));
}

void TestRegistryCheck::signsInAtOnceWhereTheRegistryTakesIt()
{
    LoopbackServer server(LoopbackServer::Security::Trusted);
    server.setHandler([](const LoopbackRequest &request) {
        return request.header("authorization") == basicLogin("ada")
            ? LoopbackAnswer::of(200, "{}")
            : LoopbackAnswer::of(
                401, "{}", "application/json", {{"WWW-Authenticate", "Basic realm=\"Nexus\""}});
    });
    const CheckResult result = check(server, service::nexusRegistry, kind::registryPassword);
    QVERIFY(result);
    QCOMPARE(result->account, QStringLiteral("ada"));
    QCOMPARE(server.requests().size(), 2);
}

void TestRegistryCheck::saysWhatWasRefused_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<CheckProblem>("problem");
    const auto row
        = [](const char *name, int status, const char *body, const char *type, CheckProblem problem) {
              QTest::newRow(name) << status << QByteArray(body) << QByteArray(type) << problem;
          };
    row("wrong", 401, "{}", "application/json", CheckProblem::Rejected);
    row("not allowed", 403, "{}", "application/json", CheckProblem::TooFewPermissions);
    row("a portal", 200, "<html>Hello</html>", "text/html", CheckProblem::WebPage);
    row("no token in it", 200, R"({"hello":"you"})", "application/json", CheckProblem::NotThisService);
    row("down", 503, "{}", "application/json", CheckProblem::ServerError);
}

void TestRegistryCheck::saysWhatWasRefused()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const QByteArray, type);
    LoopbackServer server(LoopbackServer::Security::Trusted);
    const QByteArray realm = server.url(QStringLiteral("/give/token")).toEncoded();
    server.setHandler([&](const LoopbackRequest &request) {
        return request.target.startsWith("/give/token") ? LoopbackAnswer::of(status, body, type)
                                                        : challenge(realm);
    });
    const CheckResult result = check(server, service::harbor, kind::registryPassword);
    QVERIFY(!result);
    QTEST(result.error().problem, "problem");
    // A failed sign-in is never tried a second time.
    QCOMPARE(server.requests().size(), 2);
}

void TestRegistryCheck::sendsTheCredentialNowhereElse_data()
{
    QTest::addColumn<QByteArray>("realm");
    QTest::newRow("another host") << QByteArray("https://tokens.example.net/give");
    QTest::newRow("in the clear") << QByteArray("http://localhost/give");
    QTest::newRow("a name that begins alike") << QByteArray("https://localhost.example.net/give");
}

void TestRegistryCheck::sendsTheCredentialNowhereElse()
{
    QFETCH(const QByteArray, realm);
    LoopbackServer server(LoopbackServer::Security::Trusted);
    server.setHandler([&realm](const LoopbackRequest &) { return challenge(realm); });
    const CheckResult result = check(server, service::harbor, kind::registryPassword);
    QVERIFY(!result);
    QCOMPARE(result.error().problem, CheckProblem::RedirectRefused);
    QCOMPARE(result.error().redirectHost, QUrl(QString::fromLatin1(realm)).host());
    QCOMPARE(server.requests().size(), 1);
    QVERIFY(server.requests().constFirst().header("authorization").isEmpty());
}

void TestRegistryCheck::knowsWhereTokensAreGivenOut_data()
{
    QTest::addColumn<Service>("service");
    QTest::addColumn<QString>("registry");
    QTest::addColumn<QString>("page");
    QTest::addColumn<bool>("isAllowed");
    const auto row
        = [](const char *name, Service service, const char *registry, const char *page, bool isAllowed) {
              QTest::newRow(name) << service << QString::fromLatin1(registry) << QString::fromLatin1(page)
                                  << isAllowed;
          };
    row("itself", service::harbor, "harbor.example.com", "https://harbor.example.com/service/token", true);
    row("another port", service::gitLabRegistry, "gitlab.example.com:5050",
        "https://gitlab.example.com/jwt/auth", true);
    row("beside it", service::gitLabRegistry, "registry.example.com", "https://gitlab.example.com/jwt/auth",
        true);
    row("above it", service::gitLabRegistry, "registry.gitlab.example.com",
        "https://gitlab.example.com/jwt/auth", true);
    row("GitLab", service::gitLabRegistry, "registry.gitlab.com", "https://gitlab.com/jwt/auth", true);
    row("Docker Hub", service::dockerHub, "docker.io", "https://auth.docker.io/token", true);
    row("DigitalOcean", service::digitalOceanRegistry, "", "https://api.digitalocean.com/v2/registry/auth",
        true);
    row("one that is known for another", service::harbor, "harbor.example.com",
        "https://auth.docker.io/token", false);
    row("another domain", service::harbor, "harbor.example.com", "https://example.org/token", false);
    row("two below com", service::harbor, "harbor.com", "https://tokens.com/token", false);
    row("two below co.uk", service::harbor, "harbor.co.uk", "https://tokens.co.uk/token", false);
    row("co.uk itself", service::harbor, "harbor.co.uk", "https://co.uk/token", false);
    row("beside it, below co.uk", service::gitLabRegistry, "registry.example.co.uk",
        "https://gitlab.example.co.uk/jwt/auth", true);
    row("below it", service::harbor, "example.com", "https://tokens.example.com/token", true);
    row("another company's at Azure", service::azureContainerRegistry, "acme.azurecr.io",
        "https://other.azurecr.io/oauth2/token", false);
    row("its own at Azure", service::azureContainerRegistry, "acme.azurecr.io",
        "https://acme.azurecr.io/oauth2/token", true);
    row("another company's at JFrog", service::artifactoryRegistry, "acme.jfrog.io",
        "https://other.jfrog.io/token", false);
    row("numbers", service::harbor, "10.0.0.5", "https://11.0.0.5/token", false);
    row("in the clear", service::harbor, "harbor.example.com", "http://harbor.example.com/service/token",
        false);
}

void TestRegistryCheck::knowsWhereTokensAreGivenOut()
{
    QFETCH(const Service, service);
    QFETCH(QString, registry);
    QFETCH(const QString, page);
    if (registry.isEmpty())
        registry = infoOf(service).usualAddress;
    const ServiceHost host = ServiceHost::parse(service, registry).value();
    QTEST(mayGiveTokens(host, QUrl(page)), "isAllowed");
}

void TestRegistryCheck::asksDockerHubWhereItAnswers()
{
    QCOMPARE(hostNamed(service::dockerHub, "docker.io").askedHost(), QStringLiteral("registry-1.docker.io"));
    QCOMPARE(hostNamed(service::dockerHub, "hub.example.com").askedHost(), QStringLiteral("hub.example.com"));
    QCOMPARE(hostNamed(service::artifactoryRegistry, "art.example.com/artifactory/api/docker/team")
                 .api(QStringLiteral("/v2/"))
                 .toString(),
        QStringLiteral("https://art.example.com/artifactory/api/docker/team/v2/"));
}

BTA_TEST(TestRegistryCheck)
#include "tst_registrycheck.moc"
