// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/clientconfig/configsamples.h"
#include "clientconfig/fieldcheck.h"
#include "support/testroom.h"

#include <QTest>

using namespace broker;
using namespace broker::clientconfig;

Q_DECLARE_METATYPE(broker::clientconfig::ProblemKind)
Q_DECLARE_METATYPE(broker::clientconfig::Severity)

namespace {

/// A type that has the field.
ClientFieldSpec specOf(ClientField field)
{
    for (const ClientType &type : integrations::clientTypes()) {
        if (const auto spec = integrations::fieldOf(type, field))
            return *spec;
    }
    qFatal("no type has the field");
}

std::optional<FieldProblem> checkOne(ClientField field, const QString &text)
{
    const ClientFieldSpec spec = specOf(field);
    Answers answers;
    if (spec.isSecret())
        answers.setSecret(field, test::secretOf(text));
    else
        answers.setText(field, text);
    return checkField(spec, answers);
}

QList<ProblemKind> kindsOf(const QList<FieldProblem> &problems)
{
    QList<ProblemKind> kinds;
    for (const FieldProblem &problem : problems)
        kinds.append(problem.kind);
    return kinds;
}

} // namespace

class TestFieldCheck final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void good_data()
    {
        QTest::addColumn<ClientField>("field");
        QTest::addColumn<QString>("text");
        const auto row = [](ClientField field, const char *text) {
            QTest::addRow("%d %s", static_cast<int>(field), text) << field << QString::fromUtf8(text);
        };
        row(ClientField::GitlabHost, "gitlab.example.com");
        row(ClientField::GitlabHost, "gitlab_1");
        row(ClientField::GitlabHost, "10.0.0.1:8443");
        row(ClientField::GitlabHost, "[2001:db8::1]:8443");
        row(ClientField::GitlabHost, "git.example.com/gitlab");
        row(ClientField::BitbucketHost, "git.example.com/tools/git");
        row(ClientField::GithubHost, "github.com");
        row(ClientField::GithubHost, "acme.ghe.com");
        row(ClientField::GithubApi, "ghe.example.com/api/v3");
        row(ClientField::ArtifactoryAddress, "artifactory.example.com/artifactory");
        row(ClientField::NexusAddress, "https://nexus.example.com/nexus");
        row(ClientField::ClientUrl, "http://broker.example.com:8000");
        row(ClientField::BrokerServer, "https://broker.tenant.snyk.io");
        row(ClientField::BrokerServer, "http://127.0.0.1:7341");
        row(ClientField::NoProxy, "localhost,.example.com,*.intra,10.0.0.1");
        row(ClientField::NoProxy, "localhost,127.0.0.1,::1,.corp.example");
        row(ClientField::NoProxy, "a.example.com, b.example.com;[2001:db8::1] , ");
        row(ClientField::NoProxy, "*");
        row(ClientField::HttpsProxy, "http://[2001:db8::1]:3128");
        row(ClientField::GitlabToken, "glpat-0123#456%41"); // in a header, never in an address
        row(ClientField::AzureToken, "\u2026"); // in Base64
        row(ClientField::BitbucketPassword, "\u2026#%41");
        row(ClientField::Port, "8000");
        row(ClientField::Replicas, "4");
        row(ClientField::CodeRules, "true");
        row(ClientField::IacRules, "tf,yaml,yml,json,tpl");
        row(ClientField::LogLevel, "debug");
        row(ClientField::CaFile, "/etc/ssl/company ca.pem");
        row(ClientField::CaFile, "C:\\company\\ca.pem");
        row(ClientField::ImageVersion, "4.200.0");
        row(ClientField::Name, "snyk-broker-2");
        row(ClientField::AzureOrganization, "my-org");
        row(ClientField::BitbucketUsername, "svc snyk");
        row(ClientField::BitbucketPassword, "$ p4ss'w\"ord # é");
        row(ClientField::BitbucketPassword, "two words here");
        row(ClientField::BitbucketPassword, " leading and trailing ");
        row(ClientField::BitbucketPassword, "\"Pa ss'");
        row(ClientField::ArtifactoryPassword, "pa$HOME"); // percent-encoded in the URL
        row(ClientField::GithubToken, "ghp_0123456789abcdefghijABCDEFGHIJ012345");
        row(ClientField::GitlabToken, "glpat-0123456789abcdefghij");
        row(ClientField::ClientUrl, ""); // optional
        row(ClientField::ProxyPassword, "");
    }
    void good()
    {
        QFETCH(ClientField, field);
        QFETCH(QString, text);
        const auto problem = checkOne(field, text);
        QVERIFY2(!problem, problem ? QByteArray::number(static_cast<int>(problem->kind)).constData() : "");
    }

    void bad_data()
    {
        QTest::addColumn<ClientField>("field");
        QTest::addColumn<QString>("text");
        QTest::addColumn<ProblemKind>("kind");
        QTest::addColumn<QString>("suggestion");
        const auto row = [](ClientField field, const char *text, ProblemKind kind, const char *suggestion) {
            QTest::addRow("%d %s", static_cast<int>(field), text)
                << field << QString::fromUtf8(text) << kind << QString::fromUtf8(suggestion);
        };
        row(ClientField::GitlabHost, "", ProblemKind::Missing, "");
        row(ClientField::GitlabHost, "https://git.example.com/", ProblemKind::HasScheme, "git.example.com");
        row(ClientField::GitlabHost, "http://git.example.com/a/b", ProblemKind::HasScheme,
            "git.example.com/a/b");
        row(ClientField::GithubHost, "http://git.example.com/a/b", ProblemKind::HasScheme, "git.example.com");
        row(ClientField::GithubHost, "api.github.com", ProblemKind::IsApiHost, "github.com");
        row(ClientField::GithubHost, "api.acme.ghe.com", ProblemKind::IsApiHost, "acme.ghe.com");
        row(ClientField::GitlabHost, "git.example.com/", ProblemKind::TrailingSlash, "git.example.com");
        row(ClientField::GithubHost, "git.example.com/group", ProblemKind::HasPath, "git.example.com");
        row(ClientField::GitlabHost, "me@git.example.com", ProblemKind::HasCredentials, "");
        row(ClientField::GitlabHost, "git example", ProblemKind::NotAHost, "");
        row(ClientField::GitlabHost, "git.example.com:0", ProblemKind::NotAHost, "");
        row(ClientField::GitlabHost, "git.example.com:65536", ProblemKind::NotAHost, "");
        row(ClientField::GitlabHost, "$HOME", ProblemKind::NotAHost, "");
        row(ClientField::GitlabHost, " git.example.com", ProblemKind::OuterSpaces, "git.example.com");
        row(ClientField::GitlabHost, "git.example.com\n", ProblemKind::ControlCharacter, "git.example.com");
        row(ClientField::GithubApi, "https://ghe.example.com/api/v3/", ProblemKind::HasScheme,
            "ghe.example.com/api/v3");
        row(ClientField::ArtifactoryAddress, "user:pw@artifactory.example.com", ProblemKind::HasCredentials,
            "");
        row(ClientField::NexusAddress, "nexus.example.com", ProblemKind::NeedsScheme,
            "https://nexus.example.com");
        row(ClientField::NexusAddress, "https://nexus.example.com/", ProblemKind::TrailingSlash,
            "https://nexus.example.com");
        row(ClientField::NexusAddress, "https://me:pw@nexus.example.com", ProblemKind::HasCredentials, "");
        row(ClientField::NexusAddress, "ftp://nexus.example.com", ProblemKind::NotAUrl, "");
        row(ClientField::NexusAddress, "https://nexus.example.com?q=1", ProblemKind::NotAUrl, "");
        row(ClientField::BrokerServer, "http://broker.snyk.io", ProblemKind::InsecureUrl,
            "https://broker.snyk.io");
        row(ClientField::HttpsProxy, "https://proxy.example.com:3128", ProblemKind::ProxyScheme,
            "http://proxy.example.com:3128");
        row(ClientField::NoProxy, "https://a.example.com,b.example.com", ProblemKind::HasScheme,
            "a.example.com,b.example.com");
        row(ClientField::NoProxy, "a.example.com:8080", ProblemKind::HasPort, "a.example.com");
        row(ClientField::NoProxy, "10.0.0.0/8,.corp.example", ProblemKind::IsAddressRange, "");
        row(ClientField::NoProxy, "2001:db8::/32", ProblemKind::IsAddressRange, "");
        row(ClientField::NoProxy, "a.example.com/path", ProblemKind::HasPath, "a.example.com");
        row(ClientField::NoProxy, "a!,b.example.com", ProblemKind::NotAHostEntry, "");
        row(ClientField::NoProxy, " , ", ProblemKind::NotAHostEntry, "");
        row(ClientField::HttpsProxy, "proxy.example.com:3128", ProblemKind::NeedsProxyScheme,
            "http://proxy.example.com:3128");
        row(ClientField::HttpsProxy, "proxy.example.com:3128/", ProblemKind::NeedsProxyScheme,
            "http://proxy.example.com:3128");
        row(ClientField::HttpsProxy, "user:pw@proxy.example.com:3128", ProblemKind::HasCredentials, "");
        row(ClientField::GithubToken, "ghp_0123#456", ProblemKind::TokenBreaksAddress, "");
        row(ClientField::GithubToken, "ghp_0123%41", ProblemKind::TokenBreaksAddress, "");
        row(ClientField::GithubToken, "ghp_0123/456", ProblemKind::TokenBreaksAddress, "");
        row(ClientField::GithubToken, "ghp_0123\u2026", ProblemKind::TokenBreaksHeader, "");
        row(ClientField::GitlabToken, "glpat-0123\u2026", ProblemKind::TokenBreaksHeader, "");
        row(ClientField::BitbucketPat, "BBDC-\u20ac", ProblemKind::TokenBreaksHeader, "");
        row(ClientField::JiraPat, "\u0416", ProblemKind::TokenBreaksHeader, "");
        row(ClientField::Port, "0", ProblemKind::NotAPort, "");
        row(ClientField::Port, "65536", ProblemKind::NotAPort, "");
        row(ClientField::Port, "+80", ProblemKind::NotAPort, "");
        row(ClientField::Port, "80", ProblemKind::LowPort, "");
        row(ClientField::Replicas, "1", ProblemKind::NotAReplicaCount, "");
        row(ClientField::Replicas, "5", ProblemKind::NotAReplicaCount, "");
        row(ClientField::CodeRules, "false", ProblemKind::NotAChoice, "");
        row(ClientField::IacRules, "exe", ProblemKind::NotAChoice, "");
        row(ClientField::CaFile, "ca.pem", ProblemKind::NotAbsolute, "");
        row(ClientField::CaFile, "/etc/ca,1.pem", ProblemKind::NotMountable, "");
        row(ClientField::ImageVersion, "4.1 latest", ProblemKind::NotAVersion, "");
        row(ClientField::Name, "Snyk_Broker", ProblemKind::NotAName, "snyk-broker");
        row(ClientField::Name, "-x", ProblemKind::NotAName, "");
        row(ClientField::Name, "on", ProblemKind::NotAName, ""); // a truth value to YAML
        row(ClientField::Name, "a23456789012345678901234567890123456789012345678901", ProblemKind::NotAName,
            "");
        row(ClientField::AzureOrganization, "https://dev.azure.com/my-org/", ProblemKind::IsAzureAddress,
            "my-org");
        row(ClientField::AzureOrganization, "https://my-org@dev.azure.com/my-org/project/_git/code",
            ProblemKind::IsAzureAddress, "my-org");
        row(ClientField::AzureOrganization, "acme.visualstudio.com", ProblemKind::IsAzureAddress, "acme");
        row(ClientField::AzureOrganization, "https://acme.visualstudio.com/DefaultCollection/_git/code",
            ProblemKind::IsAzureAddress, "acme");
        row(ClientField::AzureOrganization, "my/org?", ProblemKind::IsAzureAddress, "");
        row(ClientField::AzureOrganization, "my:org", ProblemKind::NotAnAzureOrganization, "");
        row(ClientField::AzureOrganization, "my org", ProblemKind::NotAtAzure, "");
        row(ClientField::AzureOrganization, "my_org", ProblemKind::NotAtAzure, "");
        row(ClientField::JiraUsername, "domain:me", ProblemKind::ColonInUserName, "");
        row(ClientField::JiraUsername, "me$HOME", ProblemKind::CarriedInParts, "");
        row(ClientField::BitbucketPassword, "", ProblemKind::Missing, "");
        row(ClientField::BitbucketPassword, "pa$w0rd", ProblemKind::CarriedInParts, "");
        row(ClientField::BitbucketUsername, " svc snyk", ProblemKind::OuterSpacesKept, "svc snyk");
        row(ClientField::BitbucketUsername, "svc\n", ProblemKind::ControlCharacter, "svc");
        row(ClientField::BitbucketPassword, "pass\r\nword", ProblemKind::ControlCharacter, "");
        row(ClientField::GithubToken, "<github-token>", ProblemKind::Placeholder, "");
        row(ClientField::GithubToken, "12345678-1234-4234-8234-123456789012", ProblemKind::LooksLikeSnykToken,
            "");
        row(ClientField::GithubToken, "glpat-0123456789abcdefghij", ProblemKind::LooksLikeOtherService, "");
        QTest::addRow("too long") << ClientField::GithubToken << QString(5000, u'x') << ProblemKind::TooLong
                                  << QString();
    }
    void bad()
    {
        QFETCH(ClientField, field);
        QFETCH(QString, text);
        QFETCH(ProblemKind, kind);
        QFETCH(QString, suggestion);
        const auto problem = checkOne(field, text);
        QVERIFY(problem);
        QCOMPARE(problem->kind, kind);
        QCOMPARE(problem->suggestion, suggestion);
        QCOMPARE(problem->field, field);
        // What is suggested has nothing wrong with it.
        if (!suggestion.isEmpty())
            QVERIFY(!checkOne(field, suggestion));
    }

    void onlyErrorsPrevent()
    {
        QCOMPARE(
            checkOne(ClientField::BitbucketPassword, QStringLiteral("<pw>"))->severity, Severity::Warning);
        QCOMPARE(checkOne(ClientField::JiraUsername, QStringLiteral("me "))->severity, Severity::Warning);
        QCOMPARE(checkOne(ClientField::Port, QStringLiteral("80"))->severity, Severity::Warning);
        QCOMPARE(checkOne(ClientField::HttpsProxy, QStringLiteral("https://p.example.com"))->severity,
            Severity::Warning);
        QCOMPARE(checkOne(ClientField::BitbucketPassword, QStringLiteral("a$b"))->severity, Severity::Note);
        QCOMPARE(checkOne(ClientField::Port, QStringLiteral("x"))->severity, Severity::Error);
        QVERIFY(!hasErrors({*checkOne(ClientField::Port, QStringLiteral("80"))}));
        QVERIFY(hasErrors({*checkOne(ClientField::Port, QStringLiteral("x"))}));
    }

    void whatIsNeededIsEnough_data()
    {
        QTest::addColumn<QString>("key");
        for (const ClientType &type : integrations::clientTypes())
            QTest::newRow(type.key.data()) << QString(type.key);
    }
    void whatIsNeededIsEnough()
    {
        QFETCH(QString, key);
        const ClientType type = *integrations::clientTypeByKey(key);
        const snyk::Region region = test::region("SNYK-EU-01");
        QVERIFY(check(type, region, test::neededAnswers(type)).isEmpty());
        const QList<FieldProblem> nothing = check(type, region, Answers());
        QStringList missing;
        for (const FieldProblem &problem : nothing) {
            QCOMPARE(problem.kind, ProblemKind::Missing);
            missing.append(integrations::fieldOf(type, problem.field)->variable);
        }
        QCOMPARE(missing, integrations::neededVariables(type));
    }

    void halfACredentialIsNone()
    {
        const ClientType type = test::clientType("artifactory");
        const snyk::Region region = test::region("SNYK-US-01");
        Answers answers;
        answers.setText(ClientField::ArtifactoryAddress, QStringLiteral("a.example.com/artifactory"));
        QVERIFY(check(type, region, answers).isEmpty()); // without any: anonymous
        answers.setText(ClientField::ArtifactoryUsername, QStringLiteral("me"));
        QCOMPARE(check(type, region, answers),
            (QList<FieldProblem>{{ClientField::ArtifactoryPassword, ProblemKind::PairIncomplete}}));
        answers.setText(ClientField::ArtifactoryUsername, {});
        answers.setSecret(ClientField::ArtifactoryPassword, test::secretOf(QStringLiteral("pw")));
        QCOMPARE(check(type, region, answers),
            (QList<FieldProblem>{{ClientField::ArtifactoryUsername, ProblemKind::PairIncomplete}}));
    }

    void aProxyUserNeedsAProxy()
    {
        const ClientType type = test::clientType("github-com");
        Answers answers = test::neededAnswers(type);
        answers.setText(ClientField::ProxyUsername, QStringLiteral("me"));
        QCOMPARE(kindsOf(check(type, test::region("SNYK-US-01"), answers)),
            (QList<ProblemKind>{ProblemKind::Missing, ProblemKind::PairIncomplete}));
    }

    void namesTheEntriesThatAreWrong()
    {
        const auto problem = checkOne(ClientField::NoProxy,
            QStringLiteral("10.0.0.0/8,.corp.example,https://a.example.com,192.168.0.0/16"));
        QCOMPARE(problem->kind, ProblemKind::IsAddressRange);
        QCOMPARE(
            problem->entries, (QStringList{QStringLiteral("10.0.0.0/8"), QStringLiteral("192.168.0.0/16")}));
        // What stands in its place is not known, so nothing is left away behind the user's back.
        QVERIFY(problem->suggestion.isEmpty());
    }

    void anAddressForWebhooks_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QList<ProblemKind>>("kinds");
        QTest::addColumn<QString>("suggestion");
        const auto row
            = [](const char *address, const QList<ProblemKind> &kinds, const char *suggestion = "") {
                  QTest::newRow(address)
                      << QString::fromLatin1(address) << kinds << QString::fromLatin1(suggestion);
              };
        row("http://broker.example.com:8000", {});
        row("http://broker.example.com", {ProblemKind::NoPort}, "http://broker.example.com:8000");
        row("https://broker.example.com", {ProblemKind::NoCertificate});
        row("http://localhost:8000", {ProblemKind::LocalAddress});
        row("http://127.0.0.1:8000", {ProblemKind::LocalAddress});
        row("https://api.eu.snyk.io", {}); // documented, where nothing comes in from outside
        row("https://api.snyk.io", {ProblemKind::SnykAddress}, "https://api.eu.snyk.io");
        row("https://broker.eu.snyk.io", {ProblemKind::SnykAddress}, "https://api.eu.snyk.io");
    }
    void anAddressForWebhooks()
    {
        QFETCH(QString, address);
        QFETCH(QList<ProblemKind>, kinds);
        QFETCH(QString, suggestion);
        const ClientType type = test::clientType("gitlab");
        Answers answers = test::neededAnswers(type);
        answers.setText(ClientField::ClientUrl, address);
        const auto problems = check(type, test::region("SNYK-EU-01"), answers);
        QCOMPARE(kindsOf(problems), kinds);
        QVERIFY(!hasErrors(problems));
        if (!problems.isEmpty())
            QCOMPARE(problems.constFirst().suggestion, suggestion);
    }

    void aCertificateNeedsItsKey()
    {
        const ClientType type = test::clientType("gitlab");
        const snyk::Region region = test::region("SNYK-EU-01");
        Answers answers = test::neededAnswers(type);
        answers.setText(ClientField::ClientUrl, QStringLiteral("https://broker.example.com"));
        answers.setText(ClientField::HttpsCertificate, QStringLiteral("/etc/ssl/broker.pem"));
        QCOMPARE(kindsOf(check(type, region, answers)),
            (QList<ProblemKind>{ProblemKind::NoCertificate, ProblemKind::CertificateIncomplete}));
        answers.setText(ClientField::HttpsKey, QStringLiteral("/etc/ssl/broker.key"));
        QVERIFY(check(type, region, answers).isEmpty());
        answers.setText(ClientField::ClientUrl, QStringLiteral("http://broker.example.com:8000"));
        QCOMPARE(kindsOf(check(type, region, answers)), QList<ProblemKind>{ProblemKind::SpeaksTls});
    }

    void aCollectionNeedsItsHost()
    {
        const ClientType type = test::clientType("azure-repos");
        Answers answers = test::neededAnswers(type);
        answers.setText(ClientField::AzureOrganization, QStringLiteral("Default Collection"));
        const auto problems = check(type, test::region("SNYK-US-01"), answers);
        QCOMPARE(kindsOf(problems), QList<ProblemKind>{ProblemKind::NotAtAzure});
        QVERIFY(!hasErrors(problems));
        answers.setText(ClientField::AzureHost, QStringLiteral("tfs.example.com/tfs"));
        QVERIFY(check(type, test::region("SNYK-US-01"), answers).isEmpty());
    }

    void gitHubsCloudHasItsApiElsewhere()
    {
        const ClientType type = test::clientType("github-enterprise");
        Answers answers = test::neededAnswers(type);
        answers.setText(ClientField::GithubHost, QStringLiteral("acme.ghe.com"));
        QVERIFY(check(type, test::region("SNYK-US-01"), answers).isEmpty());
        answers.setText(ClientField::GithubApi, QStringLiteral("acme.ghe.com/api/v3"));
        const QList<FieldProblem> problems = check(type, test::region("SNYK-US-01"), answers);
        QCOMPARE(problems,
            (QList<FieldProblem>{{ClientField::GithubApi, ProblemKind::NotTheCloudsApi, Severity::Warning,
                QStringLiteral("api.acme.ghe.com")}}));
    }

    void severalClientsNeedHighAvailability()
    {
        const ClientType type = test::clientType("github-com");
        Answers answers = test::neededAnswers(type);
        answers.setText(ClientField::Replicas, QStringLiteral("2"));
        QCOMPARE(kindsOf(check(type, test::region("SNYK-US-01"), answers)),
            QList<ProblemKind>{ProblemKind::ReplicasNeedHighAvailability});
        answers.setText(ClientField::HighAvailability, QStringLiteral("true"));
        QVERIFY(check(type, test::region("SNYK-US-01"), answers).isEmpty());
    }

    void aPasswordOverHttpIsWarnedOf()
    {
        const ClientType type = test::clientType("nexus");
        Answers answers = test::neededAnswers(type);
        answers.setText(ClientField::NexusAddress, QStringLiteral("http://nexus.example.com"));
        const auto problems = check(type, test::region("SNYK-US-01"), answers);
        QCOMPARE(kindsOf(problems), QList<ProblemKind>{ProblemKind::InsecureUrl});
        QVERIFY(!hasErrors(problems));
    }

    /// Snyk documents no Broker server for these, so nobody but the user can know it.
    void theServerIsAskedWhereTheRegionDoesNotTell()
    {
        const ClientType type = test::clientType("github-com");
        const auto asks = [&type](const snyk::Region &region) {
            for (const ClientFieldSpec &spec : fieldsFor(type, region)) {
                if (spec.field == ClientField::BrokerServer)
                    return spec.isNeeded && !spec.isAdvanced;
            }
            return false;
        };
        QVERIFY(!asks(test::region("SNYK-US-01")));
        QVERIFY(!asks(test::region("SNYK-AU-01")));
        QVERIFY(asks(test::region("SNYK-GOV-01")));
        QVERIFY(asks(snyk::regionForApi(*HttpsUrl::parse(QStringLiteral("api.tenant.snyk.io")))));
        QCOMPARE(kindsOf(check(type, test::region("SNYK-GOV-01"), test::neededAnswers(type))),
            QList<ProblemKind>{ProblemKind::Missing});
    }
};

BTA_TEST(TestFieldCheck)
#include "tst_fieldcheck.moc"
