// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "sandbox/sandboxsnyk.h"

#include "credentials/credentialcheck.h"
#include "credentials/practicecredential.h"
#include "paste/pastecheck.h"
#include "products/tokenforms.h"
#include "support/await.h"
#include "support/fixedclock.h"
#include "support/products.h"
#include "support/samples.h"
#include "support/testroom.h"

#include <QTest>

using namespace broker;
using namespace broker::credentials;

/// Practice mode: every check can be walked, and none leaves the process.
class TestPracticeServices final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptsThePracticeCredential_data();
    void acceptsThePracticeCredential();
    void followsTheLastWord_data();
    void followsTheLastWord();
    void refusesWhatCannotBeOne_data();
    void refusesWhatCannotBeOne();
    void takesAnyPassword();
    void leavesSnykAlone();

private:
    [[nodiscard]] std::optional<CheckResult> check(
        Service service, CredentialKind kind, const Secret &secret);

    [[nodiscard]] static sandbox::SandboxOptions quick()
    {
        sandbox::SandboxOptions options;
        options.delay = std::chrono::milliseconds(1);
        return options;
    }

    sandbox::SandboxSnyk m_practice{quick()};
    test::FixedClock m_clock;
};

std::optional<CheckResult> TestPracticeServices::check(
    Service service, CredentialKind kind, const Secret &secret)
{
    const QString address = service == service::gitHub ? QString() : infoOf(service).exampleAddress;
    return test::await(
        checkCredential(*this, m_practice, m_clock, ServiceHost::parse(service, address).value(),
            ServiceCredential::make(kind, secret, QStringLiteral("ada")).value(), std::stop_token()));
}

void TestPracticeServices::acceptsThePracticeCredential_data()
{
    QTest::addColumn<Service>("service");
    QTest::addColumn<CredentialKind>("kind");
    for (const ServiceInfo &info : services()) {
        const QList<CredentialKind> kinds = kindsFor(info.service);
        for (const CredentialKind kind : kinds)
            QTest::addRow("%s, %s", nameOf(info.service).data(), nameOf(kind).data()) << info.service << kind;
    }
}

void TestPracticeServices::acceptsThePracticeCredential()
{
    QFETCH(Service, service);
    QFETCH(CredentialKind, kind);
    const Secret secret = practiceSecret(kind);
    QVERIFY(paste::checkCredential(secret, service, kind, {}).isAcceptedCredential());
    const auto result = check(service, kind, secret);
    QVERIFY(result.has_value());
    QVERIFY(result->has_value());
    // A registry names nobody, and one of them asks for no user name.
    QCOMPARE((*result)->account.isEmpty(), infoOf(service).asksHowToSignIn && !hasUserName(kind));
    QVERIFY((*result)->comparison == ScopeComparison());
}

void TestPracticeServices::followsTheLastWord_data()
{
    QTest::addColumn<Service>("service");
    QTest::addColumn<QString>("secret");
    QTest::addColumn<QString>("outcome");
    const auto row = [](Service service, const char *secret, const char *outcome) {
        QTest::addRow("%s %s", nameOf(service).data(), secret)
            << service << QString::fromLatin1(secret) << QString::fromLatin1(outcome);
    };
    row(service::gitLab, "glpat-wrong", "rejected");
    row(service::gitLab, "glpat-expired", "expired");
    row(service::gitLab, "glpat-few", "missing api");
    row(service::gitLab, "glpat-many", "excessive sudo");
    row(service::gitHub, "ghp_wrong", "rejected");
    row(service::gitHub, "ghp_sso", "sso");
    row(service::gitHub, "ghp_few", "missing read:org admin:repo_hook");
    row(service::gitHub, "ghp_many", "excessive delete_repo");
    row(service::azureRepos, "expired", "rejected");
}

void TestPracticeServices::followsTheLastWord()
{
    QFETCH(Service, service);
    QFETCH(QString, secret);
    const auto result = check(service, kindsFor(service).first(), Secret::take(std::move(secret)));
    QVERIFY(result.has_value());
    QString outcome;
    if (!*result) {
        const CheckProblem problem = result->error().problem;
        outcome = problem == CheckProblem::Expired ? QStringLiteral("expired")
            : problem == CheckProblem::SsoRequired ? QStringLiteral("sso")
            : problem == CheckProblem::Rejected    ? QStringLiteral("rejected")
                                                   : QStringLiteral("something else");
    } else if (const ScopeComparison &scopes = (*result)->comparison; !scopes.missing.isEmpty()) {
        outcome = QStringLiteral("missing ") + scopes.missing.join(QLatin1Char(' '));
    } else {
        outcome = QStringLiteral("excessive ") + scopes.excessive.join(QLatin1Char(' '));
    }
    QTEST(outcome, "outcome");
}

void TestPracticeServices::refusesWhatCannotBeOne_data()
{
    QTest::addColumn<Service>("service");
    QTest::addColumn<CredentialKind>("kind");
    QTest::addColumn<QString>("secret");
    for (const ServiceInfo &info : services()) {
        const QList<CredentialKind> kinds = kindsFor(info.service);
        for (const CredentialKind kind : kinds) {
            // What is no key file is turned down before anybody is asked.
            if (kind == kind::registryKey)
                continue;
            const auto row = [&](const char *secret) {
                QTest::addRow("%s, %s: %s", nameOf(info.service).data(), nameOf(kind).data(), secret)
                    << info.service << kind << QString::fromLatin1(secret);
            };
            row("snyk_uat.1a2b3c4d.eyJoIjoiYXBpLnNueWsuaW8ifQ.practice");
            // In practice all registries are asked at one address, and GitLab's takes GitLab's tokens.
            if (info.asksHowToSignIn)
                continue;
            row(info.service == service::gitLab ? "ghp_practicepracticepracticepractice0000"
                                                : "glpat-practicepractice0000");
            const bool hasForm = products::kindOf(products::formOf(practiceSecret(kind))) == kind;
            if (!hasForm || isPassword(kind))
                continue;
            row("hello");
            row("any thing at all");
            row("ghp_");
            row("glpat-two words there");
            row(samples::brokerTokenText);
        }
    }
}

void TestPracticeServices::refusesWhatCannotBeOne()
{
    QFETCH(const Service, service);
    QFETCH(const CredentialKind, kind);
    QFETCH(QString, secret);
    const auto result = check(service, kind, Secret::take(std::move(secret)));
    QVERIFY(result && !*result);
    QCOMPARE(result->error().problem, CheckProblem::Rejected);
}

void TestPracticeServices::takesAnyPassword()
{
    for (const char *password : {"two words here", "hello", samples::brokerTokenText,
             "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz"}) {
        const auto result = check(service::nexus3, kind::nexusPassword, samples::secret(password));
        QVERIFY2(result && *result, password);
    }
}

void TestPracticeServices::leavesSnykAlone()
{
    // A credential of a service opens nothing of Snyk.
    snyk::HttpRequest request;
    request.url = QUrl(QStringLiteral("https://api.snyk.io/rest/self?version=2024-10-15"));
    request.auth = snyk::TokenLogin{samples::secret(samples::apiTokenText)};
    const auto answer = test::await(m_practice.send(request, {}));
    QVERIFY(answer.has_value() && answer->has_value());
    QCOMPARE((*answer)->status, 404);
}

BTA_TEST(TestPracticeServices)
#include "tst_practiceservices.moc"
