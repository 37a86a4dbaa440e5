// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "diagnostics/connectiondiagnosis.h"

#include "core/settle.h"
#include "network/authorityfile.h"
#include "network/networkpolicy.h"
#include "snyk/qtnetworkhttp.h"
#include "support/fakehttp.h"
#include "support/fixedclock.h"
#include "support/loopbackserver.h"
#include "support/samples.h"
#include "support/testroom.h"

#include <QSslConfiguration>
#include <QTest>

#include <utility>

using namespace broker;
using namespace broker::diagnostics;
using namespace broker::test;
using network::NetworkPolicy;
using network::ProxyKind;
using network::ProxyMode;
using Security = LoopbackServer::Security;
using Then = LoopbackAnswer::Then;

namespace {

const QByteArray established = "HTTP/1.1 200 Connection established\r\n\r\n";

QFuture<network::LookupResult> found(const QString &)
{
    return settledFuture<network::NameLookup, std::monostate>(
        network::NameLookup{{QStringLiteral("192.0.2.1"), QStringLiteral("2001:db8::1")}, {}});
}

QFuture<network::LookupResult> notFound(const QString &)
{
    return settledFuture<network::NameLookup, std::monostate>(
        network::NameLookup{{}, QStringLiteral("Host not found")});
}

LoopbackAnswer json(int status, const QByteArray &date = {})
{
    QList<std::pair<QByteArray, QByteArray>> headers;
    if (!date.isEmpty())
        headers.append({"Date", date});
    return LoopbackAnswer::of(status, "{}", "application/json", headers);
}

LoopbackAnswer refusal(const QByteArray &challenge)
{
    return LoopbackAnswer::of(407, "", "text/plain", {{"Proxy-Authenticate", challenge}});
}

/// Without any addition of the user's.
void trustAsTheSystemDoes(const QList<QSslCertificate> &authorities)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates(authorities);
    QSslConfiguration::setDefaultConfiguration(tls);
}

enum class Situation {
    Fine,
    ClockAhead,
    WebPage,
    Trouble,
    Refused,
    SelfSigned,
    OtherHost,
    Expired,
    Inspected,
    InspectedAndAdded,
    ProxyGone,
    ProxyForbids,
    ProxyIsNone,
    ProxyWantsLogin,
    ProxyRefusesLogin,
    ProxyNtlm,
    NoName,
};

} // namespace

// Real connections on this machine, each with one thing wrong.
class TestConnectionDiagnosis final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_usual = QSslConfiguration::defaultConfiguration(); }
    void cleanup() { QSslConfiguration::setDefaultConfiguration(m_usual); }

    void namesTheHosts();
    void finds_data();
    void finds();
    void tellsNothingOfPractice();
    void takesTooLargePagesForAnswers();

private:
    QSslConfiguration m_usual;
};

void TestConnectionDiagnosis::namesTheHosts()
{
    const QList<Target> us = targetsOf(*snyk::regionById(QStringLiteral("SNYK-US-01")));
    QCOMPARE(us.size(), 3);
    QCOMPARE(us.at(0).url.host(), QStringLiteral("api.snyk.io"));
    QCOMPARE(us.at(0).parts, QList<Part>({Part::Api, Part::Dispatcher}));
    QCOMPARE(us.at(1).url.host(), QStringLiteral("app.snyk.io"));
    QCOMPARE(us.at(2).url.host(), QStringLiteral("broker.snyk.io"));
    // Nothing is invented where Snyk documents nothing.
    QCOMPARE(targetsOf(*snyk::regionById(QStringLiteral("SNYK-GOV-01"))).size(), 2);
}

void TestConnectionDiagnosis::finds_data()
{
    QTest::addColumn<Situation>("situation");
    QTest::addColumn<Verdict>("verdict");
    QTest::newRow("fine") << Situation::Fine << Verdict::Reached;
    QTest::newRow("clock ahead") << Situation::ClockAhead << Verdict::ReachedClockWrong;
    QTest::newRow("captive portal") << Situation::WebPage << Verdict::WebPage;
    QTest::newRow("503") << Situation::Trouble << Verdict::ServerTrouble;
    QTest::newRow("nobody listens") << Situation::Refused << Verdict::Refused;
    QTest::newRow("self-signed") << Situation::SelfSigned << Verdict::SelfSigned;
    QTest::newRow("other host") << Situation::OtherHost << Verdict::OtherHost;
    QTest::newRow("expired") << Situation::Expired << Verdict::CertificateDate;
    QTest::newRow("inspected") << Situation::Inspected << Verdict::Inspected;
    QTest::newRow("inspected, added") << Situation::InspectedAndAdded << Verdict::ReachedThroughInspection;
    QTest::newRow("no proxy there") << Situation::ProxyGone << Verdict::ProxyUnreachable;
    QTest::newRow("no proxy, and something there") << Situation::ProxyIsNone << Verdict::ProxyOdd;
    QTest::newRow("proxy forbids") << Situation::ProxyForbids << Verdict::ProxyRefuses;
    QTest::newRow("proxy wants a login") << Situation::ProxyWantsLogin << Verdict::ProxyWantsLogin;
    QTest::newRow("proxy refuses the login") << Situation::ProxyRefusesLogin << Verdict::ProxyRefusesLogin;
    QTest::newRow("proxy with NTLM") << Situation::ProxyNtlm << Verdict::ProxyLoginUnsupported;
    QTest::newRow("no such name") << Situation::NoName << Verdict::NameUnknown;
}

void TestConnectionDiagnosis::finds()
{
    QFETCH(const Situation, situation);
    QFETCH(const Verdict, verdict);
    using S = Situation;
    const Security security = situation == S::SelfSigned ? Security::SelfSigned
        : situation == S::OtherHost                      ? Security::WrongHost
        : situation == S::Expired                        ? Security::Expired
                                                         : Security::Trusted;
    auto server = std::make_unique<LoopbackServer>(security);
    const FixedClock clock;
    const QDateTime there = situation == S::ClockAhead ? clock.nowUtc().addSecs(-1000) : clock.nowUtc();
    const QByteArray date
        = QLocale::c().toString(there, QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'")).toLatin1();
    server->setHandler([&](const LoopbackRequest &) {
        if (situation == S::WebPage)
            return LoopbackAnswer::of(200, "<!DOCTYPE html><title>Welcome</title>", "text/html");
        return json(situation == S::Trouble ? 503 : 401, date);
    });
    LoopbackServer proxy(Security::PlainHttp);
    proxy.setHandler([&](const LoopbackRequest &request) {
        if (request.method != "CONNECT")
            return json(401, date);
        if (situation == S::ProxyIsNone)
            return LoopbackAnswer{"SSH-2.0-OpenSSH_9.2\r\n", Then::Close};
        if (situation == S::ProxyForbids)
            return LoopbackAnswer::of(403, "<p>No.</p>", "text/html");
        if (situation == S::ProxyWantsLogin || situation == S::ProxyRefusesLogin)
            return refusal("Basic realm=\"x\"");
        return situation == S::ProxyNtlm ? refusal("NTLM") : LoopbackAnswer{established, Then::Inspect};
    });
    NetworkPolicy policy;
    QList<QSslCertificate> trusted = network::fromPem(LoopbackServer::authorityPem());
    if (situation == S::InspectedAndAdded)
        trusted = network::fromPem(LoopbackServer::inspectionAuthorityPem());
    if (situation == S::Fine)
        trustAsTheSystemDoes(std::exchange(trusted, {}));
    policy.setAuthorities(trusted);
    quint16 proxyPort = static_cast<quint16>(proxy.url().port());
    if (situation == S::ProxyGone) {
        // A port that was free a moment ago.
        proxyPort = static_cast<quint16>(LoopbackServer(Security::PlainHttp).url().port());
    }
    if (situation >= S::Inspected && situation <= S::ProxyNtlm)
        policy.setProxy({ProxyMode::Manual, {ProxyKind::Http, QStringLiteral("127.0.0.1"), proxyPort}, {}});
    if (situation == S::ProxyRefusesLogin) {
        policy.setLogin(policy.proxy().address.toString(),
            {QStringLiteral("ada"), Secret::take(QByteArray("s3cret pass"))});
    }
    snyk::QtNetworkHttp::Options options;
    options.policy = &policy;
    options.hasNetwork = [] { return true; };
    snyk::QtNetworkHttp http(options);
    Target target{{Part::Api}, server->url(QStringLiteral("/rest/self"))};
    if (situation == S::NoName)
        target.url.setHost(QStringLiteral("api.snyk.invalid"));
    if (situation == S::Refused)
        server.reset();

    const QFuture<Diagnosis> asked
        = diagnose(*this, http, clock, target, {}, situation == S::NoName ? notFound : found);

    QTRY_VERIFY_WITH_TIMEOUT(asked.isFinished(), 15000);
    const Diagnosis made = asked.result();
    QCOMPARE(verdictOf(made), verdict);
    QCOMPARE(isGood(verdict), verdict == Verdict::Reached || verdict == Verdict::ReachedThroughInspection);
    if (server && situation <= S::Trouble && situation != S::WebPage) {
        // Without a token, once.
        QCOMPARE(server->requests().size(), 1);
        QVERIFY(server->requests().constFirst().header("authorization").isEmpty());
        QVERIFY(made.clockAhead.has_value());
        QCOMPARE(made.clockAhead->count(), situation == S::ClockAhead ? 1000 : 0);
    }
    if (situation == S::Inspected) {
        QCOMPARE(made.trace.chain.constLast().facts.issuer, QStringLiteral("Contoso Web Inspection"));
        QVERIFY(!made.trace.isTrusted);
    }
    const bool isAtProxy = situation >= S::Inspected && situation <= S::ProxyNtlm;
    QCOMPARE(made.trace.proxy.isEmpty(), !isAtProxy);
}

void TestConnectionDiagnosis::tellsNothingOfPractice()
{
    FakeHttp http;
    http.enqueueJson(401, "{}");
    const FixedClock clock;
    const QFuture<Diagnosis> asked
        = diagnose(*this, http, clock, targetsOf(samples::region()).constFirst(), {}, found);
    QTRY_VERIFY(asked.isFinished());
    QCOMPARE(verdictOf(asked.result()), Verdict::NotAsked);
    QVERIFY(!http.requests().constFirst().auth);
}

void TestConnectionDiagnosis::takesTooLargePagesForAnswers()
{
    Diagnosis made;
    made.target.parts = {Part::App};
    made.trace.stage = snyk::ConnectionTrace::Stage::Asking;
    QCOMPARE(verdictOf(made), Verdict::Reached);
}

BTA_TEST(TestConnectionDiagnosis)
#include "tst_connectiondiagnosis.moc"
