// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/httpsurl.h"
#include "presenters/diagnosistext.h"
#include "presenters/errortext.h"
#include "support/testroom.h"

#include <QTest>

#include <utility>

using namespace broker::ui;
using broker::snyk::ApiError;
using broker::snyk::ApiErrorKind;

Q_DECLARE_METATYPE(broker::snyk::ApiErrorKind)

namespace {

const QDateTime whenSaid(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);

ApiError networkError(ApiErrorKind kind)
{
    ApiError error;
    error.kind = kind;
    error.host = QStringLiteral("api.eu.snyk.io");
    return error;
}

QString saidIn(const Explanation &text)
{
    return QStringList{text.title, text.whatHappened, text.likelyCause, text.nextStep}.join(u'\n');
}

} // namespace

// What is said of a company's network names what it is about: the port, the authority, the script.
class TestNetworkWords final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void diagnosesTheVeryPort();
    void namesThePortOfACertificate_data();
    void namesThePortOfACertificate();
    void blamesNoTypingForARegionOfTheList();
    void supposesAFirewallTheSameEverywhere_data();
    void supposesAFirewallTheSameEverywhere();
    void namesTheAuthorityThatHasExpired();
    void endsTheWordsOfAScript();
    void saysNoMoreOfAProxyThanIsKnown();
    void namesTheProxyThatWantsALogin();
    void explainsAProxyTheSameEverywhere_data();
    void explainsAProxyTheSameEverywhere();
    void explainsALoginTheSameEverywhere_data();
    void explainsALoginTheSameEverywhere();
    void separatesTheAnswerFromTheDetail();
    void namesOneCauseOfAScript();
};

void TestNetworkWords::diagnosesTheVeryPort()
{
    ApiError error = networkError(ApiErrorKind::ProxyFailed);
    error.host = QStringLiteral("api.tenant.example");
    error.port = 8443;
    error.way = broker::snyk::ProxyUse{QStringLiteral("http://proxy.example:3128"), true, 403};
    const Explanation text = explain(error, ErrorContext::CheckingToken, whenSaid);
    QCOMPARE(text.diagnosedHost, QStringLiteral("api.tenant.example:8443"));
    QVERIFY2(text.nextStep.contains(QLatin1String("port 8443")), qPrintable(text.nextStep));
    QVERIFY(text.details.contains(QLatin1String("Host: api.tenant.example:8443")));
    // One without a name is an address only in brackets, whatever its port.
    error.host = QStringLiteral("2001:db8::7");
    error.port = 443;
    const QString numbered = explain(error, ErrorContext::CheckingToken, whenSaid).diagnosedHost;
    QCOMPARE(numbered, QStringLiteral("[2001:db8::7]"));
    QVERIFY(broker::HttpsUrl::parse(numbered).has_value());
}

void TestNetworkWords::namesThePortOfACertificate_data()
{
    using Fault = broker::snyk::CertificateFault;
    QTest::addColumn<int>("fault");
    QTest::addColumn<bool>("isOfAuthority");
    for (const auto &[name, fault] : {std::pair{"issuer", Fault::UnknownIssuer},
             std::pair{"host", Fault::OtherHost}, std::pair{"not yet", Fault::NotYetValid},
             std::pair{"expired", Fault::Expired}, std::pair{"other", Fault::Other}})
        QTest::newRow(name) << static_cast<int>(fault) << false;
    QTest::newRow("authority") << static_cast<int>(Fault::Expired) << true;
    QTest::newRow("authority, not yet") << static_cast<int>(Fault::NotYetValid) << true;
}

/// On one machine several servers answer, each with a certificate of its own.
void TestNetworkWords::namesThePortOfACertificate()
{
    QFETCH(const int, fault);
    QFETCH(const bool, isOfAuthority);
    ApiError error = networkError(ApiErrorKind::TlsUntrusted);
    error.host = QStringLiteral("api.tenant.example");
    error.port = 8443;
    error.certificate = broker::snyk::CertificateProblem{error.host, QStringLiteral("portal.example"),
        QStringLiteral("Contoso Root"), whenSaid, {}, static_cast<broker::snyk::CertificateFault>(fault)};
    error.certificate->isOfAuthority = isOfAuthority;
    const Explanation text = explain(error, ErrorContext::CheckingToken, whenSaid);
    QVERIFY2(
        text.whatHappened.contains(QLatin1String("api.tenant.example:8443")), qPrintable(text.whatHappened));
    QVERIFY2(!text.nextStep.contains(QLatin1String("api.tenant.example"))
            || text.nextStep.contains(QLatin1String("api.tenant.example:8443")),
        qPrintable(text.nextStep));
    error.port = 443;
    QVERIFY(!saidIn(explain(error, ErrorContext::CheckingToken, whenSaid)).contains(QLatin1String(":443")));
}

void TestNetworkWords::blamesNoTypingForARegionOfTheList()
{
    ApiError error = networkError(ApiErrorKind::TlsUntrusted);
    error.certificate = broker::snyk::CertificateProblem{error.host, QStringLiteral("portal.example"), {},
        whenSaid, {}, broker::snyk::CertificateFault::OtherHost};
    for (const ApiErrorKind kind :
        {ApiErrorKind::HostNotFound, ApiErrorKind::ConnectionRefused, ApiErrorKind::TlsUntrusted,
            ApiErrorKind::RedirectRefused, ApiErrorKind::NotJson, ApiErrorKind::NotFound}) {
        error.kind = kind;
        for (const bool isListed : {true, false}) {
            error.host = isListed ? QStringLiteral("api.eu.snyk.io") : QStringLiteral("api.tenant.example");
            const QString words = saidIn(explain(error, ErrorContext::CheckingToken, whenSaid));
            const bool blames = words.contains(QLatin1String("mistyped"))
                || words.contains(QLatin1String("its port is wrong"))
                || words.contains(QLatin1String("address belongs"))
                || words.contains(QLatin1String("that of the Web UI"));
            QVERIFY2(blames != isListed, qPrintable(words));
        }
    }
}

void TestNetworkWords::supposesAFirewallTheSameEverywhere_data()
{
    QTest::addColumn<ApiErrorKind>("kind");
    QTest::addColumn<QString>("supposed");
    QTest::newRow("refused") << ApiErrorKind::ConnectionRefused
                             << QStringLiteral("Probably a firewall refuses it.");
    QTest::newRow("silent") << ApiErrorKind::Timeout
                            << QStringLiteral("Probably a firewall drops the request or its answer");
}

/// Nobody can see a firewall from here. Whoever opens a way through it needs host and port.
void TestNetworkWords::supposesAFirewallTheSameEverywhere()
{
    QFETCH(const ApiErrorKind, kind);
    QFETCH(const QString, supposed);
    ApiError error = networkError(kind);
    const Explanation text = explain(error, ErrorContext::CheckingToken, whenSaid);
    QVERIFY2(text.likelyCause.startsWith(supposed), qPrintable(text.likelyCause));
    for (const QString &named : {text.whatHappened, text.nextStep})
        QVERIFY2(named.contains(QLatin1String("api.eu.snyk.io, port 443")), qPrintable(named));

    broker::diagnostics::Diagnosis diagnosis{
        {{broker::diagnostics::Part::Api}, QUrl(QStringLiteral("https://api.eu.snyk.io/rest/self"))}};
    diagnosis.error = error;
    const DiagnosisWords words = wordsFor(diagnosis);
    QCOMPARE(words.verdict, text.whatHappened);
    QCOMPARE(words.advice, QString(text.likelyCause + u' ' + text.nextStep));
}

void TestNetworkWords::namesTheAuthorityThatHasExpired()
{
    ApiError error = networkError(ApiErrorKind::TlsUntrusted);
    error.certificate = broker::snyk::CertificateProblem{error.host, QStringLiteral("Contoso Root"), {},
        QDateTime(QDate(2025, 3, 4), QTime(12, 0), Qt::UTC), {}, broker::snyk::CertificateFault::Expired};
    error.certificate->isOfAuthority = true;
    const Explanation text = explain(error, ErrorContext::CheckingToken, whenSaid);
    QVERIFY2(text.whatHappened.contains(QStringLiteral("authority “Contoso Root”")),
        qPrintable(text.whatHappened));
    QVERIFY2(text.whatHappened.contains(QLatin1String("2025")), qPrintable(text.whatHappened));
    QVERIFY2(text.nextStep.contains(QLatin1String("Settings, Network")), qPrintable(text.nextStep));
}

void TestNetworkWords::endsTheWordsOfAScript()
{
    using broker::network::ScriptFault;
    ApiError error = networkError(ApiErrorKind::ProxyFailed);
    error.way = broker::snyk::ProxyUse{{}, false, 0,
        broker::network::ScriptProblem{ScriptFault::Unreadable, QStringLiteral("HTTP status 404")}};
    const Explanation text = explain(error, ErrorContext::CheckingToken, whenSaid);
    QVERIFY2(text.whatHappened.contains(QStringLiteral("“HTTP status 404”. Nothing was sent")),
        qPrintable(text.whatHappened));
    QVERIFY2(text.details.contains(QLatin1String("Proxy script: cannot be fetched (HTTP status 404)")),
        qPrintable(text.details));
}

/// The results of a job are read again another day, without the way that its requests took.
void TestNetworkWords::saysNoMoreOfAProxyThanIsKnown()
{
    const Explanation text
        = explain(networkError(ApiErrorKind::ProxyFailed), ErrorContext::ChangingIntegration, whenSaid);
    QCOMPARE(text.title, QStringLiteral("The proxy could not be used"));
    QCOMPARE(text.whatHappened, QStringLiteral("Nothing was sent to api.eu.snyk.io."));
    QVERIFY2(!saidIn(text).contains(QLatin1String("missing")), qPrintable(saidIn(text)));
}

/// And nothing that did not happen: no login was sent.
void TestNetworkWords::namesTheProxyThatWantsALogin()
{
    ApiError error = networkError(ApiErrorKind::ProxyLoginRequired);
    error.proxy = broker::snyk::ProxyRefusal{
        QStringLiteral("http://proxy.example:3128"), {QStringLiteral("Basic")}, false};
    const QString words = saidIn(explain(error, ErrorContext::CheckingToken, whenSaid));
    QVERIFY2(words.contains(QLatin1String("The proxy http://proxy.example:3128 wants a user name")),
        qPrintable(words));
    QVERIFY2(!words.contains(QLatin1String("once")) && !words.contains(QLatin1String("attempt")),
        qPrintable(words));
    error.proxy->wasLoginSent = true;
    const QString refused = saidIn(explain(error, ErrorContext::CheckingToken, whenSaid));
    QVERIFY2(
        refused.contains(QLatin1String("The proxy http://proxy.example:3128 did not accept the user name "
                                       "and password. They were sent once")),
        qPrintable(refused));
}

void TestNetworkWords::explainsAProxyTheSameEverywhere_data()
{
    QTest::addColumn<QString>("proxy");
    QTest::addColumn<bool>("isReached");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("cause");
    QTest::addColumn<QString>("advice");
    const QString http = QStringLiteral("http://proxy.example:3128");
    const QString socks = QStringLiteral("socks5://proxy.example:1080");
    const QString allow = QStringLiteral("Ask the network team to allow CONNECT");
    const QString unreached = QStringLiteral("cannot reach api.eu.snyk.io itself");
    const QString reaches = QStringLiteral("ask the network team whether http://proxy.example:3128 reaches");
    QTest::newRow("gone") << http << false << 0 << QStringLiteral("did not accept a connection")
                          << QStringLiteral("VPN") << QStringLiteral("Check the proxy");
    QTest::newRow("odd") << http << true << 0 << QStringLiteral("did not answer as a proxy does")
                         << QStringLiteral("Something else") << QStringLiteral("Check the port");
    for (const int status : {403, 429, 451}) {
        QTest::addRow("%d forbids", status)
            << http << true << status << QStringLiteral("and answered %1").arg(status)
            << QStringLiteral("rules of the proxy do not allow") << allow;
    }
    for (const int status : {500, 502, 503, 504}) {
        QTest::addRow("%d does not reach it", status)
            << http << true << status << QStringLiteral("and answered %1").arg(status) << unreached
            << reaches;
    }
    QTest::newRow("no proxy") << http << true << 405 << QStringLiteral("and answered 405")
                              << QStringLiteral("it may be a web server")
                              << QStringLiteral("Check name and port");
    QTest::newRow("portal") << http << true << 302 << QStringLiteral("and answered 302")
                            << QStringLiteral("sign in on a web page")
                            << QStringLiteral("Open a web page in your browser");
    QTest::newRow("SOCKS says no") << socks << true << 0 << QStringLiteral("was asked to connect to")
                                   << QStringLiteral("or it cannot reach it itself")
                                   << QStringLiteral("allows and reaches api.eu.snyk.io, port 443");
    QTest::newRow("SOCKS") << socks << false << 0 << QStringLiteral("No connection to")
                           << QStringLiteral("VPN") << QStringLiteral("Check the proxy");
}

void TestNetworkWords::explainsAProxyTheSameEverywhere()
{
    QFETCH(const QString, proxy);
    QFETCH(const bool, isReached);
    QFETCH(const int, status);
    QFETCH(const QString, words);
    QFETCH(const QString, cause);
    QFETCH(const QString, advice);
    ApiError error = networkError(ApiErrorKind::ProxyFailed);
    error.way = broker::snyk::ProxyUse{proxy, isReached, status};
    broker::diagnostics::Diagnosis diagnosis;
    diagnosis.target.url = QUrl(QStringLiteral("https://api.eu.snyk.io/rest/self"));
    diagnosis.trace.proxy = proxy;
    diagnosis.trace.stage = broker::snyk::ConnectionTrace::Stage::Connecting;
    diagnosis.error = error;
    const QString found = wordsFor(diagnosis).verdict;
    QVERIFY2(found.contains(words) && found.contains(proxy), qPrintable(found));
    const Explanation told = explain(error, ErrorContext::CheckingToken, whenSaid);
    QVERIFY2(told.whatHappened.startsWith(found), qPrintable(told.whatHappened));
    QVERIFY2(told.likelyCause.contains(cause), qPrintable(told.likelyCause));
    QVERIFY2(told.nextStep.contains(advice), qPrintable(told.nextStep));
    QCOMPARE(wordsFor(diagnosis).advice, QString(told.likelyCause + u' ' + told.nextStep));
    // Nobody is sent to the network team to have allowed what is not forbidden.
    const bool isForbidden = status / 100 == 4;
    QCOMPARE(told.nextStep.contains(QLatin1String("allow CONNECT")), isForbidden);
}

void TestNetworkWords::explainsALoginTheSameEverywhere_data()
{
    QTest::addColumn<QString>("offer");
    QTest::addColumn<bool>("wasSent");
    QTest::newRow("wanted") << QStringLiteral("Basic") << false;
    QTest::newRow("refused") << QStringLiteral("Basic") << true;
    QTest::newRow("unsupported") << QStringLiteral("NTLM") << false;
}

void TestNetworkWords::explainsALoginTheSameEverywhere()
{
    QFETCH(const QString, offer);
    QFETCH(const bool, wasSent);
    ApiError error = networkError(ApiErrorKind::ProxyLoginRequired);
    error.proxy = broker::snyk::ProxyRefusal{QStringLiteral("http://proxy.example:3128"), {offer}, wasSent};
    broker::diagnostics::Diagnosis diagnosis;
    diagnosis.target.url = QUrl(QStringLiteral("https://api.eu.snyk.io/rest/self"));
    diagnosis.trace.stage = broker::snyk::ConnectionTrace::Stage::Tunnel;
    diagnosis.error = error;
    const Explanation told = explain(error, ErrorContext::CheckingToken, whenSaid);
    const DiagnosisWords found = wordsFor(diagnosis);
    QCOMPARE(told.whatHappened, found.verdict);
    QCOMPARE(found.advice, QString(told.likelyCause + u' ' + told.nextStep));
    // Beside the button that enters them, nobody is sent elsewhere to do so.
    QVERIFY2(told.loginProxy.isEmpty() || !found.advice.contains(QLatin1String("Settings")),
        qPrintable(found.advice));
}

void TestNetworkWords::separatesTheAnswerFromTheDetail()
{
    ApiError error = networkError(ApiErrorKind::ProxyLoginRequired);
    error.detail = QStringLiteral("The proxy wants a login.");
    broker::diagnostics::Diagnosis diagnosis;
    diagnosis.target.url = QUrl(QStringLiteral("https://api.eu.snyk.io/rest/self"));
    diagnosis.trace.stage = broker::snyk::ConnectionTrace::Stage::Tunnel;
    diagnosis.error = error;
    QStringList lines;
    for (const DiagnosisLine &line : stepsOf(diagnosis))
        lines.append(line.topic + QLatin1String(" | ") + line.found);
    QVERIFY2(lines.contains(QLatin1String("Answer | none")), qPrintable(lines.join(u'\n')));
    // English whatever language is spoken: it says that it is a detail.
    QVERIFY2(lines.contains(QLatin1String("Technical detail | The proxy wants a login.")),
        qPrintable(lines.join(u'\n')));
    QVERIFY2(!lines.join(u'\n').contains(QLatin1String("Reason")), qPrintable(lines.join(u'\n')));
}

/// The name is not looked up here where a proxy is to be taken: that it is unknown is no cause.
void TestNetworkWords::namesOneCauseOfAScript()
{
    ApiError error = networkError(ApiErrorKind::ProxyFailed);
    error.way = broker::snyk::ProxyUse{{}, false, 0,
        broker::network::ScriptProblem{
            broker::network::ScriptFault::Broken, QStringLiteral("line 1: SyntaxError")}};
    broker::diagnostics::Diagnosis diagnosis;
    diagnosis.target.url = QUrl(QStringLiteral("https://api.eu.snyk.io/rest/self"));
    diagnosis.name.fault = QStringLiteral("Host not found");
    diagnosis.trace.stage = broker::snyk::ConnectionTrace::Stage::Connecting;
    diagnosis.trace.scriptProblem = error.way->script;
    diagnosis.error = error;
    QStringList alarms;
    for (const DiagnosisLine &line : stepsOf(diagnosis)) {
        if (line.topic == QLatin1String("Name"))
            QVERIFY2(line.tone == Tone::Muted, qPrintable(line.found));
        alarms.append(line.found);
    }
    QVERIFY2(!alarms.join(u'\n').contains(QLatin1String("not found")), qPrintable(alarms.join(u'\n')));
    // Without any proxy it is one.
    diagnosis.error->way.reset();
    diagnosis.error->kind = ApiErrorKind::HostNotFound;
    diagnosis.trace.scriptProblem.reset();
    QCOMPARE(stepsOf(diagnosis).constFirst().found, QStringLiteral("was not found"));
}

BTA_TEST(TestNetworkWords)
#include "tst_networkwords.moc"
