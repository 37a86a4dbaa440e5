// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/httpsurl.h"
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
    const QString numbered = explain(error, ErrorContext::CheckingToken, now).diagnosedHost;
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
        = explain(networkError(ApiErrorKind::ProxyFailed), ErrorContext::ChangingIntegration, now);
    QCOMPARE(text.title, QStringLiteral("The proxy could not be used"));
    QCOMPARE(text.whatHappened, QStringLiteral("Nothing was sent to api.eu.snyk.io."));
    QVERIFY2(!saidIn(text).contains(QLatin1String("missing")), qPrintable(saidIn(text)));
}

BTA_TEST(TestNetworkWords)
#include "tst_networkwords.moc"
