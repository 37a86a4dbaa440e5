// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "credentials/credentialpaste.h"

#include "core/pastedtext.h"
#include "support/samples.h"
#include "support/testroom.h"

#include <QTest>

using namespace broker;
using namespace broker::credentials;

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
    QTest::addColumn<SecretForm>("form");
    const auto row
        = [](const char *text, SecretForm form) { QTest::newRow(text) << QString::fromLatin1(text) << form; };
    row("ghp_0123456789abcdefghijABCDEFGHIJ012345", SecretForm::GitHubClassic);
    row("github_pat_11ABCDEFG0abcdefghijkl_xyz", SecretForm::GitHubFineGrained);
    row("gho_16C7e42F292c6912E7710c838347Ae178B4a", SecretForm::GitHubOAuth);
    row("ghu_16C7e42F292c6912E7710c838347Ae178B4a", SecretForm::GitHubAppUser);
    row("ghs_16C7e42F292c6912E7710c838347Ae178B4a", SecretForm::GitHubAppInstallation);
    row("ghr_16C7e42F292c6912E7710c838347Ae178B4a", SecretForm::GitHubRefresh);
    row("glpat-aBcDeFgHiJkLmNoPqRsT", SecretForm::GitLabToken);
    row("gldt-aBcDeFgHiJkLmNoPqRsT", SecretForm::GitLabDeployToken);
    row("glrt-aBcDeFgHiJkLmNoPqRsT", SecretForm::GitLabOther);
    row("glptt-aBcDeFgHiJkLmNoPqRsT", SecretForm::GitLabOther);
    row("BBDC-MDEyMzQ1Njc4OTAxOg", SecretForm::BitbucketToken);
    row("ATATT3xFfGF0abc", SecretForm::AtlassianCloudToken);
    row("ATBBabcdefgh", SecretForm::BitbucketCloudPassword);
    row("AKCp8abcdefgh", SecretForm::ArtifactoryKey);
    row("cmVmdGtuOjAxOjE3", SecretForm::ArtifactoryReferenceToken);
    row("snyk_uat.abcdefgh.x.y", SecretForm::SnykApiToken);
    row("5a2d9c4e-7b31-4f08-a6d2-0c9e8b7a6f51", SecretForm::Uuid);
    row("eyJh.eyJz.c2ln", SecretForm::JsonWebToken);
    row("https://user:pw@host/artifactory", SecretForm::LoginInAddress);
    row("correct horse", SecretForm::Other);
    row("", SecretForm::Empty);
    QTest::newRow("Azure") << azureToken << SecretForm::AzureToken;
}

void TestCredentialPaste::recognisesForms()
{
    QFETCH(QString, text);
    QTEST(secretFormOf(Secret::take(std::move(text))), "form");
}

void TestCredentialPaste::judges_data()
{
    QTest::addColumn<Service>("service");
    QTest::addColumn<CredentialKind>("kind");
    QTest::addColumn<QString>("text");
    QTest::addColumn<PasteVerdict>("verdict");
    const auto row = [](const char *name, Service service, CredentialKind kind, const QString &text,
                         PasteVerdict verdict) { QTest::newRow(name) << service << kind << text << verdict; };
    using Kind = CredentialKind;
    using Verdict = PasteVerdict;
    const QString classic = QStringLiteral("ghp_0123456789abcdefghijABCDEFGHIJ012345");
    const QString gitLab = QStringLiteral("glpat-aBcDeFgHiJkLmNoPqRsT");
    row("nothing", Service::GitHub, Kind::GitHubClassicToken, QString(), Verdict::Empty);
    row("fits", Service::GitHub, Kind::GitHubClassicToken, classic, Verdict::Accepted);
    row("fits GHE", Service::GitHubEnterprise, Kind::GitHubClassicToken, classic, Verdict::Accepted);
    row("the other kind", Service::GitHub, Kind::GitHubFineGrainedToken, classic, Verdict::AcceptedOtherKind);
    row("of an app", Service::GitHub, Kind::GitHubClassicToken, QStringLiteral("ghs_abc"),
        Verdict::WrongTokenOfService);
    row("of an app, GHE", Service::GitHubEnterprise, Kind::GitHubClassicToken, QStringLiteral("gho_abc"),
        Verdict::WrongTokenOfService);
    row("deploy token", Service::GitLab, Kind::GitLabToken, QStringLiteral("gldt-abc"),
        Verdict::WrongTokenOfService);
    row("cloud token for Data Center", Service::BitbucketServer, Kind::BitbucketToken,
        QStringLiteral("ATBBabc"), Verdict::WrongTokenOfService);
    row("GitLab's for GitHub", Service::GitHub, Kind::GitHubClassicToken, gitLab, Verdict::OtherService);
    row("GitHub's for a password", Service::Nexus3, Kind::NexusPassword, classic, Verdict::OtherService);
    row("Azure's for GitLab", Service::GitLab, Kind::GitLabToken, azureToken, Verdict::OtherService);
    row("old GitLab token without prefix", Service::GitLab, Kind::GitLabToken,
        QStringLiteral("aBcDeFgHiJkLmNoPqRsT"), Verdict::AcceptedUnrecognised);
    row("Snyk's API token", Service::GitLab, Kind::GitLabToken, QStringLiteral("snyk_sat.abcdefgh.x.y"),
        Verdict::IsSnykApiToken);
    row("the API token in use", Service::GitLab, Kind::GitLabToken,
        QString::fromLatin1(samples::apiTokenText), Verdict::IsSnykApiToken);
    row("some UUID for a token", Service::GitLab, Kind::GitLabToken,
        QStringLiteral("c81e728d-9d4c-4f63-8f06-7f89cc14862c"), Verdict::IsBrokerToken);
    row("some UUID for a password", Service::Jira, Kind::JiraPassword,
        QStringLiteral("c81e728d-9d4c-4f63-8f06-7f89cc14862c"), Verdict::AcceptedUnrecognised);
    row("the recorded Broker token", Service::Jira, Kind::JiraPassword,
        QString::fromLatin1(samples::brokerTokenText), Verdict::IsBrokerToken);
    row("address with login", Service::Artifactory, Kind::ArtifactoryPassword,
        QStringLiteral("https://user:pw@host/artifactory"), Verdict::IsLoginInAddress);
    row("API key", Service::Artifactory, Kind::ArtifactoryPassword, QStringLiteral("AKCp8abc"),
        Verdict::Accepted);
    row("API token of Jira's cloud", Service::Jira, Kind::JiraToken, QStringLiteral("ATATT3abc"),
        Verdict::AcceptedOtherKind);
}

void TestCredentialPaste::judges()
{
    QFETCH(Service, service);
    QFETCH(CredentialKind, kind);
    QFETCH(QString, text);
    QFETCH(PasteVerdict, verdict);
    const PasteContext context{service, kind, samples::apiToken().fingerprint(),
        {samples::record(samples::brokerToken(), samples::target(QStringLiteral("jira")))}};
    const CredentialPaste paste = checkPaste(Secret::take(std::move(text)), context);
    QCOMPARE(paste.verdict, verdict);
    const bool isAccepted = verdict == PasteVerdict::Accepted || verdict == PasteVerdict::AcceptedOtherKind
        || verdict == PasteVerdict::AcceptedUnrecognised;
    QCOMPARE(paste.isAccepted(), isAccepted);
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
    const CredentialPaste paste
        = checkPaste(token, {Service::GitLab, CredentialKind::GitLabToken, std::nullopt, {record}});
    QCOMPARE(paste.verdict, PasteVerdict::AcceptedKnown);
    QVERIFY(paste.isAccepted());
    QVERIFY(paste.recorded.has_value() && paste.recorded->id == record.id);
}

void TestCredentialPaste::cleansBefore()
{
    const CleanedSecret cleaned
        = cleanPastedSecret(QStringLiteral("\u201cglpat-aBcDeFgHiJkLmNoPqRsT\u201d \r\n"));
    QVERIFY(cleaned.changed);
    QCOMPARE(checkPaste(cleaned.secret, {Service::GitLab, CredentialKind::GitLabToken, {}, {}}).verdict,
        PasteVerdict::Accepted);
}

BTA_TEST(TestCredentialPaste)
#include "tst_credentialpaste.moc"
