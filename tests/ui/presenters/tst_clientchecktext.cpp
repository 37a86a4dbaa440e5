// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "presenters/clientchecktext.h"
#include "presenters/datetext.h"
#include "support/testroom.h"

#include <QLocale>
#include <QSet>
#include <QTest>

using namespace broker;
using namespace broker::ui;
using namespace broker::clientcheck;

// What a check found, in words: each verdict has its own, with a next step.
class TestClientCheckText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void explainsEveryVerdict();
    void explainsEverySystemVerdict();
    void namesTheRightServer();
    void claimsNoMoreThanIsProved();
    void tellsCertificatesApart_data();
    void tellsCertificatesApart();
    void tellsWhyItCannotBeReached();
    void namesTheProxyOnTheWay();
    void tellsTheOldClient();
    void listsTunnels();
    void listsCredentials();
    void remembersOnlyProof();
};

void TestClientCheckText::explainsEveryVerdict()
{
    QSet<QString> titles;
    QSet<QString> steps;
    for (int i = 0; i <= static_cast<int>(Verdict::Connected); ++i) {
        HealthReport report;
        report.verdict = static_cast<Verdict>(i);
        report.expectedServer = QStringLiteral("broker.eu.snyk.io");
        const Explanation text = explain(report, QStringLiteral("http://broker-host:8000"));
        QVERIFY(!text.title.isEmpty() && !text.title.endsWith(u'.'));
        QVERIFY2(text.whatHappened.endsWith(u'.') && !text.whatHappened.contains(u'%'),
            qPrintable(text.whatHappened));
        QVERIFY(text.nextStep.endsWith(u'.'));
        QCOMPARE(text.likelyCause.isEmpty(), report.verdict == Verdict::Connected);
        titles.insert(text.title);
        steps.insert(text.nextStep);
    }
    QCOMPARE(titles.size(), static_cast<int>(Verdict::Connected) + 1);
    QCOMPARE(steps.size(), titles.size());
}

void TestClientCheckText::explainsEverySystemVerdict()
{
    QSet<QString> titles;
    for (int i = 0; i <= static_cast<int>(SystemVerdict::Passed); ++i) {
        SystemReport report;
        report.verdict = static_cast<SystemVerdict>(i);
        const Explanation text = explain(report);
        QVERIFY(text.nextStep.endsWith(u'.'));
        // A credential is called refused only where it was.
        QCOMPARE(
            text.title.contains(QStringLiteral("did not accept")), report.verdict == SystemVerdict::Refused);
        titles.insert(text.title);
    }
    QCOMPARE(titles.size(), static_cast<int>(SystemVerdict::Passed) + 1);
    QVERIFY(!titles.contains(QString()));
}

void TestClientCheckText::namesTheRightServer()
{
    HealthReport report;
    report.verdict = Verdict::WrongServer;
    report.expectedServer = QStringLiteral("broker.eu.snyk.io");
    QVERIFY(explain(report, {}).whatHappened.contains(QStringLiteral("broker.eu.snyk.io")));
}

/// Only what is known is said: the token's mark, the connections, the server.
void TestClientCheckText::claimsNoMoreThanIsProved()
{
    HealthReport report;
    report.verdict = Verdict::Connected;
    report.expectedServer = QStringLiteral("broker.eu.snyk.io");
    QCOMPARE(explain(report, QStringLiteral("http://h:1")).whatHappened,
        QStringLiteral("The client at http://h:1 was started with the marker of this token, and all its "
                       "connections to broker.eu.snyk.io are open. It does not say what else is in its "
                       "configuration."));
    report.verdict = Verdict::ServerUnknown;
    report.expectedServer.clear();
    report.tunnels = {{true, true, QStringLiteral("broker.acme.example"), {}, {}}};
    const Explanation unknown = explain(report, QStringLiteral("http://h:1"));
    QCOMPARE(unknown.whatHappened,
        QStringLiteral("The client at http://h:1 was started with the marker of this token, and all its "
                       "connections to broker.acme.example are open. This program does not know whether "
                       "that is the right Broker server."));
    QVERIFY(unknown.likelyCause.contains(QStringLiteral("documents no Broker server")));
    report.tunnels.first().server.clear();
    QVERIFY(explain(report, {}).whatHappened.contains(QStringLiteral("does not say to which")));
    for (int i = 0; i <= static_cast<int>(Verdict::Connected); ++i) {
        report.verdict = static_cast<Verdict>(i);
        const Explanation text = explain(report, {});
        QVERIFY2(!text.whatHappened.contains(QStringLiteral("exactly")), qPrintable(text.whatHappened));
    }
}

void TestClientCheckText::tellsCertificatesApart_data()
{
    using Fault = snyk::CertificateFault;
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<bool>("isSelfSigned");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("self-signed")
        << Fault::UnknownIssuer << true << QStringLiteral("The client's certificate is self-signed")
        << QStringLiteral("The certificate at A was issued by its owner, “ACME Root”, not by an authority.");
    QTest::newRow("unknown issuer")
        << Fault::UnknownIssuer << false
        << QStringLiteral("The client's certificate comes from an authority that this computer does not know")
        << QStringLiteral(
               "The certificate at A was issued by “ACME Root”, which this computer does not know.");
    QTest::newRow("other host") << Fault::OtherHost << false
                                << QStringLiteral("The client's certificate is for another host")
                                << QStringLiteral("The certificate at A was made for “broker.acme”.");
    QTest::newRow("expired") << Fault::Expired << false
                             << QStringLiteral("The client's certificate has expired")
                             << QStringLiteral("The certificate at A expired on %1.");
    QTest::newRow("not yet valid")
        << Fault::NotYetValid << false << QStringLiteral("The client's certificate is not valid yet")
        << QStringLiteral("According to the clock of this computer, the certificate at A is not valid yet.");
    QTest::newRow("other") << Fault::Other << false
                           << QStringLiteral("The client's certificate is not accepted")
                           << QStringLiteral("This computer does not accept the certificate at A.");
}

void TestClientCheckText::tellsCertificatesApart()
{
    QFETCH(snyk::CertificateFault, fault);
    QFETCH(bool, isSelfSigned);
    QFETCH(QString, sentence);
    HealthReport report;
    report.verdict = Verdict::UntrustedCertificate;
    const QDateTime end(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
    report.certificate = snyk::CertificateProblem{QStringLiteral("h"), QStringLiteral("broker.acme"),
        QStringLiteral("ACME Root"), end, {QStringLiteral("why")}, fault, isSelfSigned};
    const Explanation text = explain(report, QStringLiteral("A"));
    QTEST(text.title, "title");
    const QString day = shortDate(end);
    QCOMPARE(text.whatHappened, sentence.replace(QStringLiteral("%1"), day));
    QVERIFY(text.details.contains(QStringLiteral("Issued by: ACME Root")));
    QVERIFY(text.details.contains(QStringLiteral("why")));
}

void TestClientCheckText::tellsWhyItCannotBeReached()
{
    using snyk::HttpFailure;
    QSet<QString> sentences;
    for (const HttpFailure failure : {HttpFailure::HostNotFound, HttpFailure::Offline, HttpFailure::Timeout,
             HttpFailure::ConnectionLost, HttpFailure::ProxyFailed, HttpFailure::Other}) {
        HealthReport report;
        report.failure = failure;
        sentences.insert(explain(report, QStringLiteral("http://h:1")).whatHappened);
    }
    QCOMPARE(sentences.size(), 6);
    for (const QString &sentence : std::as_const(sentences))
        QVERIFY2(sentence.contains(QStringLiteral("http://h:1")), qPrintable(sentence));
}

/// By the sentences of every other place.
void TestClientCheckText::namesTheProxyOnTheWay()
{
    const QString proxy = QStringLiteral("http://proxy.example:3128");
    HealthReport report;
    report.failure = snyk::HttpFailure::ProxyFailed;
    report.way = snyk::ProxyUse{proxy, true, 403};
    const QString address = QStringLiteral("https://client.example.com");
    QCOMPARE(explain(report, address).whatHappened,
        QStringLiteral("The proxy %1 was asked to connect to %2, and answered 403.").arg(proxy, address));
    // Neither the client nor its address is to blame.
    const Explanation refused = explain(report, address);
    QCOMPARE(refused.likelyCause, QStringLiteral("The rules of the proxy do not allow client.example.com."));
    QVERIFY2(refused.nextStep.contains(QLatin1String("to client.example.com, port 443")),
        qPrintable(refused.nextStep));
    QVERIFY(refused.leadsToNetworkSettings && refused.loginProxy.isEmpty());
    report.failure = snyk::HttpFailure::ProxyLoginRequired;
    report.proxy = snyk::ProxyRefusal{proxy, {QStringLiteral("Basic")}, false};
    QCOMPARE(explain(report, address).whatHappened,
        QStringLiteral("The proxy %1 wants a user name and password before it connects to %2.")
            .arg(proxy, address));
    const Explanation wanted = explain(report, address);
    QVERIFY2(wanted.likelyCause.contains(QLatin1String("lets only known users through")),
        qPrintable(wanted.likelyCause));
    QCOMPARE(wanted.loginProxy, proxy);
}

void TestClientCheckText::tellsTheOldClient()
{
    HealthReport report;
    report.verdict = Verdict::OtherClient;
    const Explanation other = explain(report, QStringLiteral("http://h:1"));
    QCOMPARE(other.title, QStringLiteral("A Broker client with a different token or configuration answers"));
    report.isFormer = true;
    const Explanation former = explain(report, QStringLiteral("http://h:1"));
    QCOMPARE(former.title, QStringLiteral("The client still has the old token"));
    QCOMPARE(former.whatHappened,
        QStringLiteral("The client at http://h:1 answers to the marker of the old token."));
    QVERIFY(former.likelyCause != other.likelyCause && former.nextStep != other.nextStep);
}

void TestClientCheckText::listsTunnels()
{
    HealthReport report;
    report.tunnels = {{true, true, QStringLiteral("broker.snyk.io"), QStringLiteral("5.22.14"), {}},
        {true, true, QStringLiteral("broker.snyk.io"), QStringLiteral("5.22.14"), {}},
        {false, true, {}, {}, {}}};
    // What both of its connections have in common is said once.
    QCOMPARE(tunnelTexts(report),
        QStringList({QStringLiteral("broker.snyk.io: open, client version 5.22.14"),
            QStringLiteral("unknown server: down")}));
}

void TestClientCheckText::listsCredentials()
{
    SystemReport report;
    report.checks = {
        {true, 200, QStringLiteral("ghp***890"), QStringLiteral("https://git.example.com/user"), {}},
        {false, 401, {}, QStringLiteral("https://git.example.com/user"), {}},
        {false, 410, {}, QStringLiteral("https://git.example.com/api/v3/user"), {}}, {false, 502, {}, {}, {}},
        {false, 0, {}, {}, QStringLiteral("ECONNREFUSED")}, {false, 0, {}, {}, {}}};
    const QStringList lines = credentialTexts(report);
    QCOMPARE(lines[0], QStringLiteral("https://git.example.com/user: accepted (ghp***890)"));
    QCOMPARE(lines[1], QStringLiteral("https://git.example.com/user: refused with status 401"));
    QCOMPARE(lines[2],
        QStringLiteral("https://git.example.com/api/v3/user: the address does not exist (status 410)"));
    QCOMPARE(lines[3], QStringLiteral("address not told: answered with status 502"));
    QCOMPARE(lines[4], QStringLiteral("address not told: no answer from the service (ECONNREFUSED)"));
    QCOMPARE(lines[5], QStringLiteral("address not told: no answer from the service"));
}

void TestClientCheckText::remembersOnlyProof()
{
    for (int i = 0; i <= static_cast<int>(Verdict::Connected); ++i) {
        HealthReport report;
        report.verdict = static_cast<Verdict>(i);
        QCOMPARE(checkOutcomeOf(report),
            report.verdict == Verdict::Connected ? records::CheckOutcome::Accepted
                                                 : records::CheckOutcome::Inconclusive);
    }
}

BTA_TEST(TestClientCheckText)
#include "tst_clientchecktext.moc"
