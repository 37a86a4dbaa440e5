// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "presenters/checkwords.h"

#include "credentials/credentialcheck.h"
#include "snyk/qtnetworkhttp.h"
#include "support/await.h"
#include "support/fixedclock.h"
#include "support/servicestandin.h"
#include "support/testroom.h"

#include <QTest>

#include <memory>

using namespace broker;
using namespace broker::credentials;
using namespace broker::test;
using namespace broker::ui;

Q_DECLARE_METATYPE(broker::test::ServiceCase)
Q_DECLARE_METATYPE(broker::test::LoopbackAnswer)

namespace {

using Security = LoopbackServer::Security;

QString shown(const CheckResult &result, Service service, const QDateTime &now)
{
    if (!result) {
        const Explanation text = explain(result.error(), service);
        return text.title + QLatin1Char(' ') + text.whatHappened;
    }
    QStringList lines;
    const QList<CheckLine> words = wordsFor(*result, service, now, QLocale::c());
    for (const CheckLine &line : words)
        lines.append(line.text);
    return lines.join(QLatin1Char(' '));
}

} // namespace

/// From what each service sends over TLS to what the user reads.
class TestCheckMessages final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void says_data();
    void says();

private:
    std::unique_ptr<snyk::QtNetworkHttp> m_http;
    FixedClock m_clock;
};

void TestCheckMessages::initTestCase()
{
    snyk::QtNetworkHttp::Options options;
    options.extraAuthoritiesPem = LoopbackServer::authorityPem();
    m_http = std::make_unique<snyk::QtNetworkHttp>(options);
}

void TestCheckMessages::says_data()
{
    QTest::addColumn<ServiceCase>("service");
    QTest::addColumn<LoopbackAnswer>("answer");
    QTest::addColumn<Security>("security");
    QTest::addColumn<QString>("message");
    const LoopbackAnswer redirect
        = LoopbackAnswer::of(302, "", "text/plain", {{"Location", "https://sso.corp.example/login"}});
    const QList<ServiceCase> cases = serviceCases();
    for (const ServiceCase &service : cases) {
        const QString name = infoOf(service.service).displayName;
        const auto row = [&service](const char *what, const LoopbackAnswer &answer, const QString &message,
                             Security security = Security::Trusted) {
            QTest::addRow("%s: %s", service.name.constData(), what)
                << service << answer << security << message;
        };
        row("valid", service.valid,
            QStringLiteral("%1 accepts it. It belongs to “%2”.").arg(name, service.account));
        row("invalid", service.invalid, QStringLiteral("%1 does not accept it").arg(name));
        if (service.expired)
            row("expired", *service.expired, QStringLiteral("It has expired"));
        if (service.tooFew)
            row("too few scopes", *service.tooFew, QStringLiteral("Missing, and needed: "));
        if (service.tooMany)
            row("too many scopes", *service.tooMany, QStringLiteral("More than needed: "));
        row("wrong host", LoopbackAnswer::of(404, R"({"status":404})"),
            QStringLiteral("there is nothing at the address that was asked"));
        row("redirect", redirect, QStringLiteral("to sso.corp.example. The credential was not sent there."));
        row("slow", LoopbackAnswer::silence(), QStringLiteral("did not answer in time."));
        row("web page", LoopbackAnswer::of(200, "<!doctype html>", "text/html"),
            QStringLiteral("A web page came instead of an answer"));
        row("private certificate", service.valid,
            QStringLiteral("was issued by its owner, “Self-signed”, not by an authority."),
            Security::SelfSigned);
    }
    const ServiceCase gitHub = cases.at(1);
    QTest::addRow("GHE: single sign-on")
        << gitHub
        << LoopbackAnswer::of(403, "{}", "application/json", {{"X-GitHub-SSO", "required; url=https://x"}})
        << Security::Trusted << QStringLiteral("not authorized for single sign-on");
    const ServiceCase bitbucket = cases.at(5);
    QTest::addRow("Bitbucket: anybody")
        << bitbucket << LoopbackAnswer::of(200, R"({"values":[]})") << Security::Trusted
        << QStringLiteral("as it would anybody, without naming an account");
    QTest::addRow("Bitbucket: captcha") << bitbucket
                                        << LoopbackAnswer::of(403, "{}", "application/json",
                                               {{"X-Authentication-Denied-Reason", "CAPTCHA_CHALLENGE; x"}})
                                        << Security::Trusted << QStringLiteral("asks for a captcha");
    const ServiceCase azure = cases.at(6);
    QTest::addRow("Azure: sign-in page")
        << azure << LoopbackAnswer::of(203, "<html>", "text/html") << Security::Trusted
        << QStringLiteral("Azure Repos does not accept it");
    const ServiceCase gitLab = cases.at(3);
    QTest::addRow("GitLab: scope") << gitLab << LoopbackAnswer::of(403, R"({"error":"insufficient_scope"})")
                                   << Security::Trusted << QStringLiteral("Missing, and needed: api.");
    QTest::addRow("GitLab: revoked")
        << gitLab
        << LoopbackAnswer::of(401, R"({"error":"invalid_token","error_description":"Token was revoked."})")
        << Security::Trusted << QStringLiteral("somebody has revoked the token");
}

void TestCheckMessages::says()
{
    QFETCH(ServiceCase, service);
    QFETCH(LoopbackAnswer, answer);
    QFETCH(Security, security);
    QFETCH(QString, message);
    LoopbackServer server(security);
    server.setHandler([answer](const LoopbackRequest &request) {
        return request.target == "/api/v4/user" ? LoopbackAnswer::of(200, R"({"username":"snyk-bot"})")
                                                : answer;
    });
    Detour detour(*m_http, server);
    if (answer.then == LoopbackAnswer::Then::Silence)
        detour.setPatience(std::chrono::milliseconds(150));
    const auto result = await(checkCredential(*this, detour, m_clock, hostOn(server, service.service),
        sentinelCredential(service.kind), std::stop_token()));
    QVERIFY(result.has_value());
    const QString text = shown(*result, service.service, m_clock.nowUtc());
    QVERIFY2(text.contains(message), qPrintable(text));
    QVERIFY(!text.contains(QString::fromLatin1(sentinelSecret())));
}

BTA_WINDOW_TEST(TestCheckMessages)
#include "tst_checkmessages.moc"
