// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/httpsurl.h"
#include "presenters/diagnosistext.h"
#include "presenters/errortext.h"
#include "support/testroom.h"

#include <QTest>

using namespace broker::ui;
using broker::snyk::ApiError;
using broker::snyk::ApiErrorKind;

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
    void blamesNoTypingForARegionOfTheList();
    void namesTheAuthorityThatHasExpired();
    void endsTheWordsOfAScript();
    void saysNoMoreOfAProxyThanIsKnown();
    void namesTheProxyThatWantsALogin();
    void explainsAProxyTheSameEverywhere_data();
    void explainsAProxyTheSameEverywhere();
    void separatesTheAnswerFromTheReason();
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
    QVERIFY2(refused.contains(QLatin1String("sent to http://proxy.example:3128 once")), qPrintable(refused));
}

void TestNetworkWords::explainsAProxyTheSameEverywhere_data()
{
    QTest::addColumn<QString>("proxy");
    QTest::addColumn<bool>("isReached");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("words");
    const QString http = QStringLiteral("http://proxy.example:3128");
    const QString socks = QStringLiteral("socks5://proxy.example:1080");
    QTest::newRow("gone") << http << false << 0 << QStringLiteral("did not accept a connection");
    QTest::newRow("odd") << http << true << 0 << QStringLiteral("did not answer as a proxy does");
    QTest::newRow("forbids") << http << true << 403 << QStringLiteral("and answered 403");
    QTest::newRow("SOCKS") << socks << false << 0 << QStringLiteral("No connection to");
}

void TestNetworkWords::explainsAProxyTheSameEverywhere()
{
    QFETCH(const QString, proxy);
    QFETCH(const bool, isReached);
    QFETCH(const int, status);
    QFETCH(const QString, words);
    ApiError error = networkError(ApiErrorKind::ProxyFailed);
    error.way = broker::snyk::ProxyUse{proxy, isReached, status};
    broker::diagnostics::Diagnosis diagnosis;
    diagnosis.target.url = QUrl(QStringLiteral("https://api.eu.snyk.io/rest/self"));
    diagnosis.trace.proxy = proxy;
    diagnosis.trace.stage = broker::snyk::ConnectionTrace::Stage::Connecting;
    diagnosis.error = error;
    const QString found = wordsFor(diagnosis).verdict;
    QVERIFY2(found.contains(words) && found.contains(proxy), qPrintable(found));
    const QString told = explain(error, ErrorContext::CheckingToken, whenSaid).whatHappened;
    QVERIFY2(told.startsWith(found), qPrintable(told));
}

void TestNetworkWords::separatesTheAnswerFromTheReason()
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
    QVERIFY2(
        lines.contains(QLatin1String("Reason | The proxy wants a login.")), qPrintable(lines.join(u'\n')));
}

BTA_TEST(TestNetworkWords)
#include "tst_networkwords.moc"
