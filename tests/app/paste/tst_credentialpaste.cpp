// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "paste/pastecheck.h"

#include "support/products.h"
#include "support/samples.h"
#include "support/testroom.h"

#include <QTest>

using namespace broker;
using namespace broker::credentials;
using namespace broker::paste;

namespace {

const QString azureToken = QStringLiteral("abcdefghijklmnopqrstuvwxyz234567abcdefghijklmnopqrst");

} // namespace

class TestCredentialPaste final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recognisesForms_data();
    void recognisesForms();
    void judges_data();
    void judges();
    void findsWhatIsRecorded();
    void cleansBefore();
};

void TestCredentialPaste::recognisesForms_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<PastedForm>("form");
    const auto row
        = [](const char *text, PastedForm form) { QTest::newRow(text) << QString::fromLatin1(text) << form; };
    row("ghp_0123456789abcdefghijABCDEFGHIJ012345", form::gitHubClassicToken);
    row("github_pat_11ABCDEFG0abcdefghijkl_xyz", form::gitHubFineGrainedToken);
    row("gho_16C7e42F292c6912E7710c838347Ae178B4a", form::gitHubOAuthToken);
    row("ghu_16C7e42F292c6912E7710c838347Ae178B4a", form::gitHubAppUserToken);
    row("ghs_16C7e42F292c6912E7710c838347Ae178B4a", form::gitHubAppInstallationToken);
    row("ghr_16C7e42F292c6912E7710c838347Ae178B4a", form::gitHubRefreshToken);
    row("glpat-aBcDeFgHiJkLmNoPqRsT", form::gitLabToken);
    row("gldt-aBcDeFgHiJkLmNoPqRsT", form::gitLabDeployToken);
    row("glrt-aBcDeFgHiJkLmNoPqRsT", form::gitLabOtherToken);
    row("glptt-aBcDeFgHiJkLmNoPqRsT", form::gitLabOtherToken);
    row("BBDC-MDEyMzQ1Njc4OTAxOg", form::bitbucketToken);
    row("ATATT3xFfGF0abc", form::atlassianCloudToken);
    row("ATBBabcdefgh", form::bitbucketCloudPassword);
    row("AKCp8abcdefgh", form::artifactoryKey);
    row("cmVmdGtuOjAxOjE3", form::artifactoryReferenceToken);
    row("snyk_uat.abcdefgh.x.y", form::snykUserAccessToken);
    row("5a2d9c4e-7b31-4f08-a6d2-0c9e8b7a6f51", form::uuid);
    row("eyJh.eyJz.c2ln", form::jsonWebToken);
    row("https://user:pw@host/artifactory", form::loginInAddress);
    row("correct horse", form::other);
    row("", form::empty);
    QTest::newRow("Azure") << azureToken << form::azureReposToken;
}

void TestCredentialPaste::recognisesForms()
{
    QFETCH(QString, text);
    QTEST(products::formOf(Secret::take(std::move(text))), "form");
}

void TestCredentialPaste::judges_data()
{
    QTest::addColumn<Service>("service");
    QTest::addColumn<CredentialKind>("kind");
    QTest::addColumn<QString>("text");
    QTest::addColumn<Verdict>("verdict");
    const auto row = [](const char *name, Service service, CredentialKind kind, const QString &text,
                         Verdict verdict) { QTest::newRow(name) << service << kind << text << verdict; };

    const QString classic = QStringLiteral("ghp_0123456789abcdefghijABCDEFGHIJ012345");
    const QString gitLab = QStringLiteral("glpat-aBcDeFgHiJkLmNoPqRsT");
    row("nothing", service::gitHub, kind::gitHubClassicToken, QString(), Verdict::Empty);
    row("fits", service::gitHub, kind::gitHubClassicToken, classic, Verdict::Accepted);
    row("fits GHE", service::gitHubEnterprise, kind::gitHubClassicToken, classic, Verdict::Accepted);
    row("the other kind", service::gitHub, kind::gitHubFineGrainedToken, classic, Verdict::AcceptedOtherKind);
    row("of an app", service::gitHub, kind::gitHubClassicToken, QStringLiteral("ghs_abc"),
        Verdict::WrongTokenOfService);
    row("of an app, GHE", service::gitHubEnterprise, kind::gitHubClassicToken, QStringLiteral("gho_abc"),
        Verdict::WrongTokenOfService);
    row("deploy token", service::gitLab, kind::gitLabToken, QStringLiteral("gldt-abc"),
        Verdict::WrongTokenOfService);
    row("cloud token for Data Center", service::bitbucketServer, kind::bitbucketToken,
        QStringLiteral("ATBBabc"), Verdict::WrongTokenOfService);
    row("GitLab's for GitHub", service::gitHub, kind::gitHubClassicToken, gitLab, Verdict::OtherService);
    row("GitHub's for a password", service::nexus3, kind::nexusPassword, classic, Verdict::OtherService);
    row("Azure's for GitLab", service::gitLab, kind::gitLabToken, azureToken, Verdict::OtherService);
    row("old GitLab token without prefix", service::gitLab, kind::gitLabToken,
        QStringLiteral("aBcDeFgHiJkLmNoPqRsT"), Verdict::AcceptedUnrecognised);
    row("Snyk's API token", service::gitLab, kind::gitLabToken, QStringLiteral("snyk_sat.abcdefgh.x.y"),
        Verdict::IsApiToken);
    row("the API token in use", service::gitLab, kind::gitLabToken,
        QString::fromLatin1(samples::apiTokenText), Verdict::IsApiToken);
    row("some UUID for a token", service::gitLab, kind::gitLabToken,
        QStringLiteral("c81e728d-9d4c-4f63-8f06-7f89cc14862c"), Verdict::IsBrokerToken);
    row("some UUID for a password", service::jira, kind::jiraPassword,
        QStringLiteral("c81e728d-9d4c-4f63-8f06-7f89cc14862c"), Verdict::AcceptedUnrecognised);
    row("the recorded Broker token", service::jira, kind::jiraPassword,
        QString::fromLatin1(samples::brokerTokenText), Verdict::IsBrokerToken);
    row("address with login", service::artifactory, kind::artifactoryPassword,
        QStringLiteral("https://user:pw@host/artifactory"), Verdict::IsLoginInAddress);
    row("API key", service::artifactory, kind::artifactoryPassword, QStringLiteral("AKCp8abc"),
        Verdict::Accepted);
    row("line of a script", service::gitLab, kind::gitLabToken,
        QStringLiteral("-e GITLAB_TOKEN=%1 \\").arg(gitLab), Verdict::Accepted);
    row("two of them", service::gitLab, kind::gitLabToken, gitLab + QStringLiteral(" glpat-another"),
        Verdict::SeveralTokens);
    row("a password is not looked into", service::jira, kind::jiraPassword,
        QStringLiteral("pass %1 word").arg(gitLab), Verdict::AcceptedUnrecognised);
    row("the recorded Broker token, upper case", service::jira, kind::jiraPassword,
        QString::fromLatin1(samples::brokerTokenText).toUpper(), Verdict::IsBrokerToken);
    row("API token of Jira's cloud", service::jira, kind::jiraToken, QStringLiteral("ATATT3abc"),
        Verdict::AcceptedOtherKind);
}

void TestCredentialPaste::judges()
{
    QFETCH(Service, service);
    QFETCH(CredentialKind, kind);
    QFETCH(QString, text);
    QFETCH(Verdict, verdict);
    Context context
        = contextOf({samples::record(samples::brokerToken(), samples::target(QStringLiteral("jira")))});
    context.apiToken = samples::apiToken().fingerprint();
    const Check paste = checkCredential(Secret::take(std::move(text)), service, kind, context);
    QCOMPARE(paste.verdict, verdict);
    const bool isAccepted = verdict == Verdict::Accepted || verdict == Verdict::AcceptedOtherKind
        || verdict == Verdict::AcceptedUnrecognised;
    QCOMPARE(paste.isAcceptedCredential(), isAccepted);
    QCOMPARE(paste.kind.has_value(), isAccepted);
    if (paste.kind)
        QVERIFY(fits(*paste.kind, service));
}

void TestCredentialPaste::findsWhatIsRecorded()
{
    const Secret token = samples::secret("glpat-aBcDeFgHiJkLmNoPqRsT");
    records::TokenRecord record = samples::record(samples::brokerToken());
    record.fingerprint = Fingerprint::of(token);
    record.key
        = vault::KeySpace(QString(), false)
              .key(vault::SecretKind::ServiceCredential, QStringLiteral("SNYK-EU-01"), record.id.toString());
    const Check paste = checkCredential(token, service::gitLab, kind::gitLabToken, contextOf({record}));
    QCOMPARE(paste.verdict, Verdict::AcceptedKnown);
    QVERIFY(paste.isAcceptedCredential());
    QVERIFY(paste.recorded.has_value() && paste.recorded->id == record.id);
}

void TestCredentialPaste::cleansBefore()
{
    const CleanedSecret cleaned
        = cleanPastedSecret(QStringLiteral("\u201cglpat-aBcDeFgHiJkLmNoPqRsT\u201d \r\n"));
    QVERIFY(cleaned.changed);
    QCOMPARE(
        checkCredential(cleaned.secret, service::gitLab, kind::gitLabToken, {}).verdict, Verdict::Accepted);
}

BTA_TEST(TestCredentialPaste)
#include "tst_credentialpaste.moc"
