// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "presenters/errortext.h"
#include "support/testroom.h"

#include <QTest>

#include <algorithm>
#include <array>

using namespace broker::ui;
using broker::snyk::ApiError;
using broker::snyk::ApiErrorKind;

Q_DECLARE_METATYPE(broker::snyk::ApiErrorKind)

namespace {

const std::array<std::pair<const char *, ApiErrorKind>, 26> allKinds{{
    {"insecure address", ApiErrorKind::InsecureAddress},
    {"no network", ApiErrorKind::NoNetwork},
    {"host not found", ApiErrorKind::HostNotFound},
    {"connection refused", ApiErrorKind::ConnectionRefused},
    {"proxy failed", ApiErrorKind::ProxyFailed},
    {"proxy login", ApiErrorKind::ProxyLoginRequired},
    {"TLS unavailable", ApiErrorKind::TlsUnavailable},
    {"TLS untrusted", ApiErrorKind::TlsUntrusted},
    {"not TLS", ApiErrorKind::NotTls},
    {"timeout", ApiErrorKind::Timeout},
    {"connection lost", ApiErrorKind::ConnectionLost},
    {"cancelled", ApiErrorKind::Cancelled},
    {"redirect", ApiErrorKind::RedirectRefused},
    {"not JSON", ApiErrorKind::NotJson},
    {"malformed", ApiErrorKind::Malformed},
    {"too large", ApiErrorKind::TooLarge},
    {"400", ApiErrorKind::BadRequest},
    {"401", ApiErrorKind::Unauthorized},
    {"403", ApiErrorKind::Forbidden},
    {"404", ApiErrorKind::NotFound},
    {"410", ApiErrorKind::Gone},
    {"409", ApiErrorKind::Conflict},
    {"422", ApiErrorKind::Unprocessable},
    {"429", ApiErrorKind::RateLimited},
    {"500", ApiErrorKind::ServerError},
    {"unexpected", ApiErrorKind::UnexpectedStatus},
}};

const std::array<std::pair<const char *, ErrorContext>, 5> allContexts{{
    {"token", ErrorContext::CheckingToken},
    {"client", ErrorContext::CheckingClient},
    {"organizations", ErrorContext::LoadingOrganizations},
    {"integrations", ErrorContext::LoadingIntegrations},
    {"change", ErrorContext::ChangingIntegration},
}};

const QDateTime now(QDate(2026, 11, 24), QTime(4, 0), Qt::UTC);
const QString token = QStringLiteral("3f1d6c1e-7a52-4f0b-9c1d-0a1b2c3d4e5f");
const QString requestId = QStringLiteral("11111111-2222-4333-8444-555555555555");

ApiError errorOf(ApiErrorKind kind)
{
    ApiError error;
    error.kind = kind;
    error.host = QStringLiteral("api.eu.snyk.io");
    return error;
}

QString allWords(const Explanation &text)
{
    QStringList parts{text.title, text.whatHappened, text.likelyCause, text.nextStep};
    parts.removeAll(QString());
    return parts.join(QLatin1Char(' '));
}

} // namespace

class TestErrorText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindIsExplained_data();
    void everyKindIsExplained();
    void noTwoKindsSoundAlike_data();
    void noTwoKindsSoundAlike();
    void worksWithoutAHost_data() { everyKindIsExplained_data(); }
    void worksWithoutAHost();
    void namesTheRole_data();
    void namesTheRole();
    void anUnknownTokenPointsToTheRegion();
    void anUnknownClientPointsToItsParts();
    void aRefusalOfTheAccountNamesNoToken();
    void aTokenThatWorkedBeforeDoesNot();
    void namesTheIssuer();
    void namesTheFaultOfTheCertificate_data();
    void namesTheFaultOfTheCertificate();
    void namesTheCaptivePortal();
    void tellsWhyTheProxyWantsMore_data();
    void tellsWhyTheProxyWantsMore();
    void namesTheProxyAndItsAnswer_data();
    void namesTheProxyAndItsAnswer();
    void offersADiagnosis();
    void saysUntilWhenABrownoutLasts();
    void saysThatTheTokenWasNotSentOn();
    void saysHowLongToWait();
    void quotesSnyk();
    void detailsAreForSupport();
    void detailsHoldNoSecret_data() { everyKindIsExplained_data(); }
    void detailsHoldNoSecret();
    void unknownOutcomeIsWordedApart_data();
    void unknownOutcomeIsWordedApart();
};

void TestErrorText::everyKindIsExplained_data()
{
    QTest::addColumn<ApiErrorKind>("kind");
    QTest::addColumn<ErrorContext>("context");
    for (const auto &[contextName, context] : allContexts) {
        for (const auto &[kindName, kind] : allKinds)
            QTest::addRow("%s, %s", kindName, contextName) << kind << context;
    }
}

void TestErrorText::everyKindIsExplained()
{
    QFETCH(ApiErrorKind, kind);
    QFETCH(ErrorContext, context);
    const Explanation text = explain(errorOf(kind), context, now);
    QVERIFY(!text.title.isEmpty());
    QVERIFY(!text.title.endsWith(QLatin1Char('.')));
    QVERIFY(text.whatHappened.endsWith(QLatin1Char('.')));
    QVERIFY(text.nextStep.endsWith(QLatin1Char('.')));
    QVERIFY(text.likelyCause.isEmpty() == (kind == ApiErrorKind::Cancelled));
    QVERIFY2(!allWords(text).contains(QLatin1String("%")), qPrintable(allWords(text)));
    QVERIFY(!text.details.isEmpty());
}

void TestErrorText::noTwoKindsSoundAlike_data()
{
    QTest::addColumn<ErrorContext>("context");
    for (const auto &[name, context] : allContexts)
        QTest::newRow(name) << context;
}

void TestErrorText::noTwoKindsSoundAlike()
{
    QFETCH(ErrorContext, context);
    QStringList titles;
    QStringList stories;
    for (const auto &[name, kind] : allKinds) {
        const Explanation text = explain(errorOf(kind), context, now);
        QVERIFY2(!titles.contains(text.title), name);
        QVERIFY2(!stories.contains(text.whatHappened), name);
        titles.append(text.title);
        stories.append(text.whatHappened);
    }
}

void TestErrorText::worksWithoutAHost()
{
    QFETCH(ApiErrorKind, kind);
    QFETCH(ErrorContext, context);
    ApiError error = errorOf(kind);
    error.host.clear();
    const Explanation text = explain(error, context, now);
    QVERIFY2(!text.whatHappened.startsWith(QLatin1Char(' ')), qPrintable(text.whatHappened));
    QVERIFY2(!allWords(text).contains(QLatin1String("  ")), qPrintable(allWords(text)));
    QVERIFY(!text.details.contains(QLatin1String("Host:")));
}

void TestErrorText::namesTheRole_data()
{
    QTest::addColumn<ErrorContext>("context");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("change") << ErrorContext::ChangingIntegration
                            << QStringList{QStringLiteral("Edit Integrations"), QStringLiteral("Org Admin"),
                                   QStringLiteral("Group Admin"),
                                   QStringLiteral("Integration Editor/Implementor")};
    QTest::newRow("integrations") << ErrorContext::LoadingIntegrations
                                  << QStringList{QStringLiteral("View Integrations"),
                                         QStringLiteral("Org Collaborator"), QStringLiteral("Group Viewer"),
                                         QStringLiteral("Integration Editor/Implementor")};
    QTest::newRow("organizations") << ErrorContext::LoadingOrganizations
                                   << QStringList{QStringLiteral("View Organization")};
    QTest::newRow("token") << ErrorContext::CheckingToken << QStringList{QStringLiteral("Enterprise")};
}

void TestErrorText::namesTheRole()
{
    QFETCH(ErrorContext, context);
    QFETCH(QStringList, words);
    const Explanation text = explain(errorOf(ApiErrorKind::Forbidden), context, now);
    for (const QString &word : std::as_const(words))
        QVERIFY2(text.likelyCause.contains(word), qPrintable(text.likelyCause));
    if (context == ErrorContext::ChangingIntegration)
        QVERIFY(!text.likelyCause.contains(QLatin1String("Collaborator")));
}

void TestErrorText::anUnknownTokenPointsToTheRegion()
{
    const Explanation text = explain(errorOf(ApiErrorKind::Unauthorized), ErrorContext::CheckingToken, now);
    QVERIFY(text.likelyCause.contains(QLatin1String("region")));
    QVERIFY(text.nextStep.contains(QLatin1String("region")));
}

void TestErrorText::anUnknownClientPointsToItsParts()
{
    const Explanation text = explain(errorOf(ApiErrorKind::Unauthorized), ErrorContext::CheckingClient, now);
    QVERIFY(text.whatHappened.contains(QLatin1String("client secret")));
    QVERIFY(text.likelyCause.contains(QLatin1String("region")));
    QVERIFY(!allWords(text).contains(QLatin1String("API token")));
}

void TestErrorText::aRefusalOfTheAccountNamesNoToken()
{
    for (const auto &[name, context] : allContexts) {
        const QString words = allWords(explain(errorOf(ApiErrorKind::Forbidden), context, now))
            + allWords(explain(errorOf(ApiErrorKind::NotFound), context, now));
        QVERIFY2(context == ErrorContext::CheckingToken || !words.contains(QLatin1String("the token")), name);
    }
}

void TestErrorText::aTokenThatWorkedBeforeDoesNot()
{
    const Explanation text
        = explain(errorOf(ApiErrorKind::Unauthorized), ErrorContext::LoadingOrganizations, now);
    QVERIFY(!allWords(text).contains(QLatin1String("region")));
    QVERIFY(text.likelyCause.contains(QLatin1String("revoked")));
}

void TestErrorText::namesTheIssuer()
{
    ApiError error = errorOf(ApiErrorKind::TlsUntrusted);
    QVERIFY(!explain(error, ErrorContext::CheckingToken, now).whatHappened.contains(QStringLiteral("“”")));
    error.certificate = broker::snyk::CertificateProblem{error.host, QStringLiteral("CN=api.eu.snyk.io"),
        QStringLiteral("Example Corp Inspection"), now, {QStringLiteral("self-signed")},
        broker::snyk::CertificateFault::UnknownIssuer};
    const Explanation text = explain(error, ErrorContext::CheckingToken, now);
    QVERIFY(text.whatHappened.contains(QLatin1String("Example Corp Inspection")));
    QVERIFY(text.likelyCause.contains(QLatin1String("inspect TLS")));
    QVERIFY(text.details.contains(QLatin1String("Certificate issuer: Example Corp Inspection")));
    QVERIFY(text.details.contains(QLatin1String("self-signed")));
}

void TestErrorText::namesTheFaultOfTheCertificate_data()
{
    using Fault = broker::snyk::CertificateFault;
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<QString>("happened");
    QTest::addColumn<QString>("cause");
    QTest::newRow("issuer") << Fault::UnknownIssuer << QStringLiteral("issued by “Some CA”")
                            << QStringLiteral("inspect TLS");
    QTest::newRow("host") << Fault::OtherHost << QStringLiteral("made for “portal.example”")
                          << QStringLiteral("mistyped");
    QTest::newRow("too early") << Fault::NotYetValid << QStringLiteral("not valid yet")
                               << QStringLiteral("clock of this computer is probably behind");
    QTest::newRow("too late") << Fault::Expired << QStringLiteral("expired on")
                              << QStringLiteral("clock of this computer is ahead");
    QTest::newRow("other") << Fault::Other << QStringLiteral("does not accept") << QStringLiteral("details");
}

void TestErrorText::namesTheFaultOfTheCertificate()
{
    QFETCH(broker::snyk::CertificateFault, fault);
    QFETCH(QString, happened);
    QFETCH(QString, cause);
    ApiError error = errorOf(ApiErrorKind::TlsUntrusted);
    error.host = QStringLiteral("api.tenant.example");
    error.certificate = broker::snyk::CertificateProblem{
        error.host, QStringLiteral("portal.example"), QStringLiteral("Some CA"), now, {}, fault};
    const Explanation text = explain(error, ErrorContext::CheckingToken, now);
    QVERIFY2(text.whatHappened.contains(happened), qPrintable(text.whatHappened));
    QVERIFY2(text.likelyCause.contains(cause), qPrintable(text.likelyCause));
    QVERIFY(text.whatHappened.contains(QLatin1String("Nothing was sent")));
    QVERIFY(!text.nextStep.isEmpty());
}

void TestErrorText::namesTheCaptivePortal()
{
    const Explanation text = explain(errorOf(ApiErrorKind::NotJson), ErrorContext::CheckingToken, now);
    QVERIFY(text.likelyCause.contains(QLatin1String("guest network")));
    QVERIFY(text.nextStep.contains(QLatin1String("browser")));
}

void TestErrorText::tellsWhyTheProxyWantsMore_data()
{
    QTest::addColumn<QStringList>("offers");
    QTest::addColumn<bool>("wasSent");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("next");
    const QString basic = QStringLiteral("Basic");
    QTest::newRow("nothing sent") << QStringList{basic} << false
                                  << QStringLiteral("The proxy asks for a user name and password")
                                  << QStringLiteral("Enter user name and password and try again");
    QTest::newRow("turned down") << QStringList{basic} << true
                                 << QStringLiteral("The proxy did not accept the user name and password")
                                 << QStringLiteral("Enter user name and password again.");
    QTest::newRow("NTLM only") << QStringList{QStringLiteral("Negotiate"), QStringLiteral("NTLM")} << false
                               << QStringLiteral("a kind of sign-in that this program does not have")
                               << QStringLiteral("Cntlm");
    QTest::newRow("NTLM and Basic") << QStringList{QStringLiteral("NTLM"), QStringLiteral("basic")} << false
                                    << QStringLiteral("The proxy asks for a user name and password")
                                    << QStringLiteral("Enter user name and password and try again");
}

void TestErrorText::tellsWhyTheProxyWantsMore()
{
    QFETCH(QStringList, offers);
    QFETCH(bool, wasSent);
    QFETCH(QString, title);
    QFETCH(QString, next);
    ApiError error = errorOf(ApiErrorKind::ProxyLoginRequired);
    error.proxy = broker::snyk::ProxyRefusal{QStringLiteral("http://proxy.example:3128"), offers, wasSent};
    const Explanation text = explain(error, ErrorContext::CheckingToken, now);
    QVERIFY2(text.title.contains(title), qPrintable(text.title));
    QVERIFY2(text.nextStep.contains(next), qPrintable(text.nextStep));
    QVERIFY2(text.details.contains(offers.join(QStringLiteral(", "))), qPrintable(text.details));
    // It can be entered right there, where the proxy takes it.
    const bool takesIt = offers.contains(QLatin1String("basic"), Qt::CaseInsensitive);
    QCOMPARE(text.loginProxy, takesIt ? QStringLiteral("http://proxy.example:3128") : QString());
    QVERIFY(text.details.contains(QLatin1String("http://proxy.example:3128")));
}

void TestErrorText::namesTheProxyAndItsAnswer_data()
{
    using broker::network::ScriptFault;
    using broker::network::ScriptProblem;
    using broker::snyk::ProxyUse;
    QTest::addColumn<ApiErrorKind>("kind");
    QTest::addColumn<ProxyUse>("way");
    QTest::addColumn<QStringList>("said");
    const QString proxy = QStringLiteral("http://proxy.example:3128");
    QTest::newRow("silent") << ApiErrorKind::ProxyFailed << ProxyUse{proxy, false, 0}
                            << QStringList{proxy, QStringLiteral("did not accept a connection"),
                                   QStringLiteral("VPN")};
    QTest::newRow("no proxy") << ApiErrorKind::ProxyFailed << ProxyUse{proxy, true, 0}
                              << QStringList{proxy, QStringLiteral("as a proxy does"),
                                     QStringLiteral("Check the port")};
    QTest::newRow("forbids") << ApiErrorKind::ProxyFailed << ProxyUse{proxy, true, 403}
                             << QStringList{proxy, QStringLiteral("answered 403"),
                                    QStringLiteral("do not allow"), QStringLiteral("allow CONNECT")};
    QTest::newRow("cannot itself") << ApiErrorKind::ProxyFailed << ProxyUse{proxy, true, 502}
                                   << QStringList{proxy, QStringLiteral("answered 502"),
                                          QStringLiteral("cannot reach")};
    QTest::newRow("script") << ApiErrorKind::ProxyFailed
                            << ProxyUse{{}, false, 0,
                                   ScriptProblem{ScriptFault::Broken, QStringLiteral("line 7")}}
                            << QStringList{QStringLiteral("error in it"), QStringLiteral("line 7"),
                                   QStringLiteral("Nothing was sent"), QStringLiteral("looks after")};
    QTest::newRow("script on a dead drive")
        << ApiErrorKind::ProxyFailed << ProxyUse{{}, false, 0, ScriptProblem{ScriptFault::NotInTime, {}}}
        << QStringList{QStringLiteral("drive"), QStringLiteral("Connect that drive")};
    QTest::newRow("not entered") << ApiErrorKind::ProxyFailed << ProxyUse{{}, false, 0}
                                 << QStringList{QStringLiteral("port is missing"),
                                        QStringLiteral("Enter name and port")};
    QTest::newRow("through one") << ApiErrorKind::ConnectionLost << ProxyUse{proxy, true, 200}
                                 << QStringList{QStringLiteral("connection was lost"), proxy};
}

void TestErrorText::namesTheProxyAndItsAnswer()
{
    QFETCH(ApiErrorKind, kind);
    QFETCH(broker::snyk::ProxyUse, way);
    QFETCH(QStringList, said);
    ApiError error = errorOf(kind);
    error.way = way;
    const Explanation text = explain(error, ErrorContext::CheckingToken, now);
    for (const QString &part : said)
        QVERIFY2(allWords(text).contains(part), qPrintable(allWords(text)));
    QVERIFY(!text.nextStep.isEmpty());
    QCOMPARE(text.diagnosedHost, error.host);
    QVERIFY(way.proxy.isEmpty() || text.details.contains(way.proxy));
}

void TestErrorText::offersADiagnosis()
{
    // Of the connection, not of what Snyk says over one that works.
    for (const ApiErrorKind kind : {ApiErrorKind::NoNetwork, ApiErrorKind::HostNotFound,
             ApiErrorKind::ConnectionRefused, ApiErrorKind::ProxyFailed, ApiErrorKind::ProxyLoginRequired,
             ApiErrorKind::TlsUnavailable, ApiErrorKind::TlsUntrusted, ApiErrorKind::NotTls,
             ApiErrorKind::Timeout, ApiErrorKind::ConnectionLost, ApiErrorKind::RedirectRefused,
             ApiErrorKind::NotJson, ApiErrorKind::Malformed, ApiErrorKind::TooLarge}) {
        const ApiError error = errorOf(kind);
        QCOMPARE(explain(error, ErrorContext::CheckingToken, now).diagnosedHost, error.host);
        // Of a request whose outcome is unknown, too.
        QCOMPARE(explainUnknownOutcome(error, QStringLiteral("Payments"), QStringLiteral("GitLab"), now)
                     .diagnosedHost,
            error.host);
    }
    for (const ApiErrorKind kind : {ApiErrorKind::Unauthorized, ApiErrorKind::Forbidden,
             ApiErrorKind::Cancelled, ApiErrorKind::Gone, ApiErrorKind::RateLimited})
        QCOMPARE(explain(errorOf(kind), ErrorContext::CheckingToken, now).diagnosedHost, QString());
}

void TestErrorText::saysUntilWhenABrownoutLasts()
{
    ApiError error = errorOf(ApiErrorKind::Gone);
    const Explanation ended = explain(error, ErrorContext::CheckingToken, now);
    QVERIFY(ended.title.contains(QLatin1String("has ended")));
    error.backUtc = QDateTime(now.date(), QTime(16, 0), Qt::UTC);
    const Explanation away = explain(error, ErrorContext::CheckingToken, now);
    QVERIFY(away.title.contains(QLatin1String("for some hours")));
    const QString until = QLocale().toString(error.backUtc->toLocalTime().time(), QLocale::ShortFormat);
    QVERIFY2(away.nextStep.contains(until), qPrintable(away.nextStep));
}

void TestErrorText::saysThatTheTokenWasNotSentOn()
{
    ApiError error = errorOf(ApiErrorKind::RedirectRefused);
    QVERIFY(explain(error, ErrorContext::CheckingToken, now)
                .whatHappened.contains(QLatin1String("not sent there")));
    error.redirectHost = QStringLiteral("login.example");
    const Explanation text = explain(error, ErrorContext::CheckingToken, now);
    QVERIFY(text.whatHappened.contains(QLatin1String("login.example")));
    QVERIFY(text.whatHappened.contains(QLatin1String("not sent there")));
}

void TestErrorText::saysHowLongToWait()
{
    ApiError error = errorOf(ApiErrorKind::RateLimited);
    const QString without = explain(error, ErrorContext::LoadingOrganizations, now).nextStep;
    error.retryAfter = std::chrono::seconds(37);
    const Explanation text = explain(error, ErrorContext::LoadingOrganizations, now);
    QVERIFY(text.nextStep.contains(QLatin1String("37")));
    QVERIFY(!without.contains(QLatin1String("37")));
    QVERIFY(text.details.contains(QLatin1String("Retry after: 37 s")));
}

void TestErrorText::quotesSnyk()
{
    ApiError error = errorOf(ApiErrorKind::Unprocessable);
    error.snykMessage = QStringLiteral("Broker is not enabled for %1 100%") + token;
    error.requestId = requestId;
    const Explanation text = explain(error, ErrorContext::ChangingIntegration, now);
    QVERIFY(text.whatHappened.contains(QLatin1String("Broker is not enabled for %1 100%")));
    QVERIFY(!text.whatHappened.contains(token));
    QCOMPARE(text.requestId, requestId);
}

void TestErrorText::detailsAreForSupport()
{
    ApiError error = errorOf(ApiErrorKind::Forbidden);
    error.httpStatus = 403;
    error.snykCode = QStringLiteral("SNYK-0403");
    error.requestId = requestId;
    error.detail = QStringLiteral("status line without a body");
    const QString details = explain(error, ErrorContext::ChangingIntegration, now).details;
    for (const char *part :
        {"Time: 2026-11-24T04:00:00Z", "Kind: Forbidden", "HTTP status: 403", "Host: api.eu.snyk.io",
            "Snyk's code: SNYK-0403", "While: enabling Broker", "Detail: status line without a body"})
        QVERIFY2(details.contains(QLatin1String(part)), part);
    QVERIFY(details.contains(QStringLiteral("Request id: ") + requestId));
    QVERIFY(!details.contains(QLatin1String("Outcome")));
}

void TestErrorText::detailsHoldNoSecret()
{
    QFETCH(ApiErrorKind, kind);
    QFETCH(ErrorContext, context);
    ApiError error = errorOf(kind);
    error.snykMessage = QStringLiteral("message ") + token;
    error.snykCode = QStringLiteral("code ") + token;
    error.detail = QStringLiteral("https://api.snyk.io/x?token=%1 Authorization: token %1").arg(token);
    error.redirectHost = QStringLiteral("user:%1@host").arg(token);
    const Explanation text = explain(error, context, now);
    QVERIFY2(!text.details.contains(token), qPrintable(text.details));
    QVERIFY2(!allWords(text).remove(error.redirectHost).contains(token), qPrintable(allWords(text)));
}

void TestErrorText::unknownOutcomeIsWordedApart_data()
{
    QTest::addColumn<ApiErrorKind>("kind");
    QTest::newRow("timeout") << ApiErrorKind::Timeout;
    QTest::newRow("lost") << ApiErrorKind::ConnectionLost;
    QTest::newRow("500") << ApiErrorKind::ServerError;
    QTest::newRow("malformed") << ApiErrorKind::Malformed;
}

void TestErrorText::unknownOutcomeIsWordedApart()
{
    QFETCH(ApiErrorKind, kind);
    ApiError error = errorOf(kind);
    error.outcomeUnknown = true;
    error.requestId = requestId;
    const Explanation text
        = explainUnknownOutcome(error, QStringLiteral("Org %2"), QStringLiteral("GitLab"), now);
    QVERIFY(text.whatHappened.contains(QLatin1String("GitLab in Org %2")));
    QVERIFY(text.whatHappened.contains(QLatin1String("not sent again")));
    QVERIFY(text.nextStep.contains(QLatin1String("Web UI")));
    QVERIFY(!text.likelyCause.isEmpty());
    QVERIFY(text.details.contains(QLatin1String("Outcome: unknown")));
    QCOMPARE(text.requestId, requestId);
    const Explanation plain = explain(error, ErrorContext::ChangingIntegration, now);
    QVERIFY(text.title != plain.title);
    QVERIFY(text.nextStep != plain.nextStep);
}

BTA_TEST(TestErrorText)
#include "tst_errortext.moc"
