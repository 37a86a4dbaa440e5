// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "presenters/checkwords.h"
#include "support/products.h"
#include "support/testroom.h"

#include <QTest>

using namespace broker;
using namespace broker::ui;
using namespace broker::credentials;

namespace {

const QString host = QStringLiteral("gitlab.corp.example:8443");
const QDateTime checkMoment(QDate(2026, 3, 12), QTime(9, 30), Qt::UTC);

CheckFailure failure(CheckProblem problem)
{
    CheckFailure made;
    made.problem = problem;
    made.host = host;
    return made;
}

QString allOf(const Explanation &text)
{
    return text.title + QLatin1Char('\n') + text.whatHappened + QLatin1Char('\n') + text.likelyCause
        + QLatin1Char('\n') + text.nextStep;
}

QStringList textsOf(const CheckReport &report)
{
    QStringList texts;
    const QList<CheckLine> lines = wordsFor(report, service::gitLab, checkMoment, QLocale::c());
    for (const CheckLine &line : lines)
        texts.append(line.text);
    return texts;
}

} // namespace

class TestCheckWords final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyProblemIsExplained_data();
    void everyProblemIsExplained();
    void toldApart();
    void titlesTellTroubleApart();
    void nothingKnownIsNormal();
    void namesWhatMatters_data();
    void namesWhatMatters();
    void successTellsAllItKnows();
    void scopesAreNamed();
    void untoldIsSaidToBeUntold();
    void detailsHoldNoCredential();
};

void TestCheckWords::everyProblemIsExplained_data()
{
    QTest::addColumn<CheckProblem>("problem");
    for (int value = 0; value <= static_cast<int>(CheckProblem::UnexpectedStatus); ++value)
        QTest::addRow("%d", value) << static_cast<CheckProblem>(value);
}

void TestCheckWords::everyProblemIsExplained()
{
    QFETCH(CheckProblem, problem);
    for (const ServiceInfo &info : services()) {
        const Explanation text = explain(failure(problem), info.service);
        QVERIFY(!text.title.isEmpty());
        QVERIFY(!text.whatHappened.isEmpty());
        QVERIFY(!text.nextStep.isEmpty());
        // No placeholder is left over.
        QVERIFY2(!allOf(text).contains(QLatin1Char('%')), qPrintable(allOf(text)));
        QVERIFY(text.details.contains(host));
    }
}

void TestCheckWords::toldApart()
{
    QStringList texts;
    for (int value = 0; value <= static_cast<int>(CheckProblem::UnexpectedStatus); ++value)
        texts.append(explain(failure(static_cast<CheckProblem>(value)), service::gitLab).whatHappened);
    QCOMPARE(texts.removeDuplicates(), 0);
}

/// Refused, not there and not reachable are three things, by their titles.
void TestCheckWords::titlesTellTroubleApart()
{
    const auto title = [](CheckProblem problem) { return explain(failure(problem), service::gitLab).title; };
    QCOMPARE(title(CheckProblem::Rejected), QStringLiteral("GitLab does not accept it"));
    QCOMPARE(title(CheckProblem::NotThere), QStringLiteral("The requested address does not exist there"));
    for (const CheckProblem problem :
        {CheckProblem::HostNotFound, CheckProblem::ConnectionRefused, CheckProblem::Timeout})
        QCOMPARE(title(problem), QStringLiteral("Not checked: the service cannot be reached from here"));
    CheckFailure untrusted = failure(CheckProblem::TlsUntrusted);
    untrusted.certificate = snyk::CertificateProblem();
    untrusted.certificate->issuer = QStringLiteral("gitlab.corp.example");
    untrusted.certificate->isSelfSigned = true;
    QCOMPARE(explain(untrusted, service::gitLab).title, QStringLiteral("The certificate is self-signed"));
    QVERIFY(
        explain(untrusted, service::gitLab).whatHappened.contains(QStringLiteral("“gitlab.corp.example”")));
}

void TestCheckWords::nothingKnownIsNormal()
{
    for (const CheckProblem problem : {CheckProblem::HostNotFound, CheckProblem::ConnectionRefused,
             CheckProblem::Timeout, CheckProblem::NoNetwork}) {
        const Explanation text = explain(failure(problem), service::gitLab);
        QCOMPARE(toneFor(failure(problem)), Tone::Info);
        QVERIFY(text.likelyCause.contains(QStringLiteral("normal")));
        QVERIFY(text.nextStep.contains(QStringLiteral("without the check")));
    }
    QCOMPARE(toneFor(failure(CheckProblem::TlsUntrusted)), Tone::Warning);
    QCOMPARE(toneFor(failure(CheckProblem::Rejected)), Tone::Danger);
}

void TestCheckWords::namesWhatMatters_data()
{
    QTest::addColumn<CheckFailure>("failed");
    QTest::addColumn<QString>("named");
    CheckFailure redirected = failure(CheckProblem::RedirectRefused);
    redirected.redirectHost = QStringLiteral("sso.evil.example");
    QTest::newRow("redirect") << redirected << redirected.redirectHost;
    QTest::newRow("not sent on") << redirected << QStringLiteral("not sent there");
    CheckFailure untrusted = failure(CheckProblem::TlsUntrusted);
    untrusted.certificate = snyk::CertificateProblem();
    untrusted.certificate->issuer = QStringLiteral("ACME Root CA");
    QTest::newRow("issuer") << untrusted << untrusted.certificate->issuer;
    CheckFailure outOfDate = failure(CheckProblem::TlsUntrusted);
    outOfDate.certificate = snyk::CertificateProblem();
    outOfDate.certificate->subject = QStringLiteral("ACME Old Root");
    outOfDate.certificate->isOfAuthority = true;
    QTest::newRow("authority out of date") << outOfDate << QStringLiteral("authority “ACME Old Root”");
    const QString proxy = QStringLiteral("http://proxy.example:3128");
    CheckFailure forbidden = failure(CheckProblem::ProxyFailed);
    forbidden.way = snyk::ProxyUse{proxy, true, 403};
    QTest::newRow("proxy forbids") << forbidden
                                   << QStringLiteral("The proxy http://proxy.example:3128 was asked");
    QTest::newRow("its answer") << forbidden << QStringLiteral("and answered 403");
    CheckFailure unreached = failure(CheckProblem::ProxyFailed);
    unreached.way = snyk::ProxyUse{proxy, false, 0};
    QTest::newRow("proxy gone") << unreached << QStringLiteral("3128 did not accept a connection");
    CheckFailure turnedDown = failure(CheckProblem::ProxyLoginRequired);
    turnedDown.proxy = snyk::ProxyRefusal{proxy, {QStringLiteral("Basic")}, true};
    QTest::newRow("proxy login") << turnedDown << QStringLiteral("3128 did not accept the user name");
    CheckFailure few = failure(CheckProblem::TooFewPermissions);
    few.missing = {QStringLiteral("api")};
    QTest::newRow("missing scope") << few << QStringLiteral("Missing, and needed: api");
    QTest::newRow("single sign-on") << failure(CheckProblem::SsoRequired) << QStringLiteral("Configure SSO");
    QTest::newRow("captcha") << failure(CheckProblem::CaptchaRequired) << QStringLiteral("captcha");
    QTest::newRow("other program") << failure(CheckProblem::NotThisService)
                                   << QStringLiteral("This is not GitLab");
    CheckFailure broken = failure(CheckProblem::ServerError);
    broken.httpStatus = 503;
    QTest::newRow("status") << broken << QStringLiteral("503");
}

void TestCheckWords::namesWhatMatters()
{
    QFETCH(CheckFailure, failed);
    QFETCH(QString, named);
    const QString text = allOf(explain(failed, service::gitLab));
    QVERIFY2(text.contains(named), qPrintable(text));
    // Where a login is wanted, it can be entered right there.
    QCOMPARE(explain(failed, service::gitLab).loginProxy, failed.proxy ? failed.proxy->proxy : QString());
}

void TestCheckWords::successTellsAllItKnows()
{
    CheckReport report;
    report.account = QStringLiteral("snyk-bot");
    report.scopes = QStringList{QStringLiteral("api")};
    report.expiry = ExpiryKnowledge::At;
    report.expires = checkMoment.addDays(10);
    const QList<CheckLine> lines = wordsFor(report, service::gitLab, checkMoment, QLocale::c());
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines[0].tone, Tone::Success);
    QVERIFY(lines[0].text.contains(QStringLiteral("snyk-bot")));
    QCOMPARE(lines[2].tone, Tone::Warning);
    QVERIFY2(lines[2].text.contains(QStringLiteral("10")), qPrintable(lines[2].text));
    report.expires = checkMoment.addDays(60);
    QCOMPARE(wordsFor(report, service::gitLab, checkMoment, QLocale::c()).last().tone, Tone::Plain);
}

void TestCheckWords::scopesAreNamed()
{
    CheckReport report;
    report.scopes = QStringList{QStringLiteral("sudo")};
    report.comparison = {{QStringLiteral("api")}, {QStringLiteral("sudo")}};
    const QList<CheckLine> lines = wordsFor(report, service::gitLab, checkMoment, QLocale::c());
    QCOMPARE(lines[1].tone, Tone::Danger);
    QVERIFY(lines[1].text.contains(QStringLiteral("api")));
    QCOMPARE(lines[2].tone, Tone::Warning);
    QVERIFY(lines[2].text.contains(QStringLiteral("sudo")));
}

void TestCheckWords::untoldIsSaidToBeUntold()
{
    CheckReport report;
    QVERIFY(textsOf(report).first().contains(QStringLiteral("does not say whose")));
    QVERIFY(textsOf(report)[1].contains(QStringLiteral("does not say which permissions")));
    QVERIFY(textsOf(report).last().contains(QStringLiteral("not known when")));
    report.expiry = ExpiryKnowledge::Never;
    QVERIFY(textsOf(report).last().contains(QStringLiteral("does not expire")));
    report.lacksSsoForSome = true;
    QVERIFY(textsOf(report)[2].contains(QStringLiteral("single sign-on")));
}

void TestCheckWords::detailsHoldNoCredential()
{
    CheckFailure odd = failure(CheckProblem::UnexpectedStatus);
    odd.detail = QStringLiteral("token ghp_0123456789abcdefghijABCDEFGHIJ012345 is bad");
    const QString details = explain(odd, service::gitHub).details;
    QVERIFY2(!details.contains(QStringLiteral("ghp_0123")), qPrintable(details));
}

BTA_TEST(TestCheckWords)
#include "tst_checkwords.moc"
