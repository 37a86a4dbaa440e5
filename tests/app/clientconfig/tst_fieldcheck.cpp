// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/clientconfig/configsamples.h"
#include "clientconfig/fieldcheck.h"
#include "support/products.h"
#include "support/testroom.h"

#include <QTest>

using namespace broker;
using namespace broker::clientconfig;
namespace remark = products::remark;

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
            QTest::addRow("%s %s", field.text().data(), text) << field << QString::fromUtf8(text);
        };
        row(field::gitlabHost, "gitlab.example.com");
        row(field::gitlabHost, "gitlab_1");
        row(field::gitlabHost, "10.0.0.1:8443");
        row(field::gitlabHost, "[2001:db8::1]:8443");
        row(field::gitlabHost, "git.example.com/gitlab");
        row(field::bitbucketHost, "git.example.com/tools/git");
        row(field::githubHost, "github.com");
        row(field::githubHost, "acme.ghe.com");
        row(field::githubApi, "ghe.example.com/api/v3");
        row(field::artifactoryAddress, "artifactory.example.com/artifactory");
        row(field::nexusAddress, "https://nexus.example.com/nexus");
        row(field::clientUrl, "http://broker.example.com:8000");
        row(field::brokerServer, "https://broker.tenant.snyk.io");
        row(field::brokerServer, "http://127.0.0.1:7341");
        row(field::noProxy, "localhost,.example.com,*.intra,10.0.0.1");
        row(field::noProxy, "localhost,127.0.0.1,::1,.corp.example");
        row(field::noProxy, "a.example.com, b.example.com;[2001:db8::1] , ");
        row(field::noProxy, "*");
        row(field::httpsProxy, "http://[2001:db8::1]:3128");
        row(field::gitlabToken, "glpat-0123#456%41"); // in a header, never in an address
        row(field::azureToken, "\u2026"); // in Base64
        row(field::bitbucketPassword, "\u2026#%41");
        row(field::port, "8000");
        row(field::replicas, "4");
        row(field::codeRules, "true");
        row(field::iacRules, "tf,yaml,yml,json,tpl");
        row(field::logLevel, "debug");
        row(field::caFile, "/etc/ssl/company ca.pem");
        row(field::caFile, "C:\\company\\ca.pem");
        row(field::imageVersion, "4.200.0");
        row(field::name, "snyk-broker-2");
        row(field::azureOrganization, "my-org");
        row(field::bitbucketUsername, "svc snyk");
        row(field::bitbucketPassword, "$ p4ss'w\"ord # é");
        row(field::bitbucketPassword, "two words here");
        row(field::bitbucketPassword, " leading and trailing ");
        row(field::bitbucketPassword, "\"Pa ss'");
        row(field::artifactoryPassword, "pa$HOME"); // percent-encoded in the URL
        row(field::githubToken, "ghp_0123456789abcdefghijABCDEFGHIJ012345");
        row(field::gitlabToken, "glpat-0123456789abcdefghij");
        row(field::clientUrl, ""); // optional
        row(field::proxyPassword, "");
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
        QTest::addColumn<products::Remark>("remark");
        const auto row = [](ClientField field, const char *text, ProblemKind kind, const char *suggestion,
                             products::Remark remark = {}) {
            QTest::addRow("%s %s", field.text().data(), text)
                << field << QString::fromUtf8(text) << kind << QString::fromUtf8(suggestion) << remark;
        };
        row(field::gitlabHost, "", ProblemKind::Missing, "");
        row(field::gitlabHost, "https://git.example.com/", ProblemKind::HasScheme, "git.example.com");
        row(field::gitlabHost, "http://git.example.com/a/b", ProblemKind::HasScheme, "git.example.com/a/b");
        row(field::githubHost, "http://git.example.com/a/b", ProblemKind::HasScheme, "git.example.com");
        row(field::githubHost, "api.github.com", ProblemKind::OfProduct, "github.com",
            remark::isGitHubApiHost);
        row(field::githubHost, "api.acme.ghe.com", ProblemKind::OfProduct, "acme.ghe.com",
            remark::isGitHubApiHost);
        row(field::gitlabHost, "git.example.com/", ProblemKind::TrailingSlash, "git.example.com");
        row(field::githubHost, "git.example.com/group", ProblemKind::HasPath, "git.example.com");
        row(field::gitlabHost, "me@git.example.com", ProblemKind::HasCredentials, "");
        row(field::gitlabHost, "git example", ProblemKind::NotAHost, "");
        row(field::gitlabHost, "git.example.com:0", ProblemKind::NotAHost, "");
        row(field::gitlabHost, "git.example.com:65536", ProblemKind::NotAHost, "");
        row(field::gitlabHost, "$HOME", ProblemKind::NotAHost, "");
        row(field::gitlabHost, " git.example.com", ProblemKind::OuterSpaces, "git.example.com");
        row(field::gitlabHost, "git.example.com\n", ProblemKind::ControlCharacter, "git.example.com");
        row(field::githubApi, "https://ghe.example.com/api/v3/", ProblemKind::HasScheme,
            "ghe.example.com/api/v3");
        row(field::artifactoryAddress, "user:pw@artifactory.example.com", ProblemKind::HasCredentials, "");
        row(field::nexusAddress, "nexus.example.com", ProblemKind::NeedsScheme, "https://nexus.example.com");
        row(field::nexusAddress, "https://nexus.example.com/", ProblemKind::TrailingSlash,
            "https://nexus.example.com");
        row(field::nexusAddress, "https://me:pw@nexus.example.com", ProblemKind::HasCredentials, "");
        row(field::nexusAddress, "ftp://nexus.example.com", ProblemKind::NotAUrl, "");
        row(field::nexusAddress, "https://nexus.example.com?q=1", ProblemKind::NotAUrl, "");
        row(field::brokerServer, "http://broker.snyk.io", ProblemKind::InsecureUrl, "https://broker.snyk.io");
        row(field::httpsProxy, "https://proxy.example.com:3128", ProblemKind::ProxyScheme,
            "http://proxy.example.com:3128");
        row(field::noProxy, "https://a.example.com,b.example.com", ProblemKind::HasScheme,
            "a.example.com,b.example.com");
        row(field::noProxy, "a.example.com:8080", ProblemKind::HasPort, "a.example.com");
        row(field::noProxy, "10.0.0.0/8,.corp.example", ProblemKind::IsAddressRange, "");
        row(field::noProxy, "2001:db8::/32", ProblemKind::IsAddressRange, "");
        row(field::noProxy, "a.example.com/path", ProblemKind::HasPath, "a.example.com");
        row(field::noProxy, "a!,b.example.com", ProblemKind::NotAHostEntry, "");
        row(field::noProxy, " , ", ProblemKind::NotAHostEntry, "");
        row(field::httpsProxy, "proxy.example.com:3128", ProblemKind::NeedsProxyScheme,
            "http://proxy.example.com:3128");
        row(field::httpsProxy, "proxy.example.com:3128/", ProblemKind::NeedsProxyScheme,
            "http://proxy.example.com:3128");
        row(field::httpsProxy, "user:pw@proxy.example.com:3128", ProblemKind::HasCredentials, "");
        row(field::githubToken, "ghp_0123#456", ProblemKind::TokenBreaksAddress, "");
        row(field::githubToken, "ghp_0123%41", ProblemKind::TokenBreaksAddress, "");
        row(field::githubToken, "ghp_0123/456", ProblemKind::TokenBreaksAddress, "");
        row(field::githubToken, "ghp_0123\u2026", ProblemKind::TokenBreaksHeader, "");
        row(field::gitlabToken, "glpat-0123\u2026", ProblemKind::TokenBreaksHeader, "");
        row(field::bitbucketPat, "BBDC-\u20ac", ProblemKind::TokenBreaksHeader, "");
        row(field::jiraPat, "\u0416", ProblemKind::TokenBreaksHeader, "");
        row(field::port, "0", ProblemKind::NotAPort, "");
        row(field::port, "65536", ProblemKind::NotAPort, "");
        row(field::port, "+80", ProblemKind::NotAPort, "");
        row(field::port, "80", ProblemKind::LowPort, "");
        row(field::replicas, "1", ProblemKind::NotAReplicaCount, "");
        row(field::replicas, "5", ProblemKind::NotAReplicaCount, "");
        row(field::codeRules, "false", ProblemKind::NotAChoice, "");
        row(field::iacRules, "exe", ProblemKind::NotAChoice, "");
        row(field::caFile, "ca.pem", ProblemKind::NotAbsolute, "");
        row(field::caFile, "/etc/ca,1.pem", ProblemKind::NotMountable, "");
        row(field::imageVersion, "4.1 latest", ProblemKind::NotAVersion, "");
        row(field::name, "Snyk_Broker", ProblemKind::NotAName, "snyk-broker");
        row(field::name, "-x", ProblemKind::NotAName, "");
        row(field::name, "on", ProblemKind::NotAName, ""); // a truth value to YAML
        row(field::name, "a23456789012345678901234567890123456789012345678901", ProblemKind::NotAName, "");
        row(field::azureOrganization, "https://dev.azure.com/my-org/", ProblemKind::OfProduct, "my-org",
            remark::isAzureAddress);
        row(field::azureOrganization, "https://my-org@dev.azure.com/my-org/project/_git/code",
            ProblemKind::OfProduct, "my-org", remark::isAzureAddress);
        row(field::azureOrganization, "acme.visualstudio.com", ProblemKind::OfProduct, "acme",
            remark::isAzureAddress);
        row(field::azureOrganization, "https://acme.visualstudio.com/DefaultCollection/_git/code",
            ProblemKind::OfProduct, "acme", remark::isAzureAddress);
        row(field::azureOrganization, "my/org?", ProblemKind::OfProduct, "", remark::isAzureAddress);
        row(field::azureOrganization, "my:org", ProblemKind::OfProduct, "", remark::notAnAzureOrganization);
        row(field::azureOrganization, "my org", ProblemKind::OfProduct, "", remark::notAtAzure);
        row(field::azureOrganization, "my_org", ProblemKind::OfProduct, "", remark::notAtAzure);
        row(field::jiraUsername, "domain:me", ProblemKind::ColonInUserName, "");
        row(field::jiraUsername, "me$HOME", ProblemKind::CarriedInParts, "");
        row(field::bitbucketPassword, "", ProblemKind::Missing, "");
        row(field::bitbucketPassword, "pa$w0rd", ProblemKind::CarriedInParts, "");
        row(field::bitbucketUsername, " svc snyk", ProblemKind::OuterSpacesKept, "svc snyk");
        row(field::bitbucketUsername, "svc\n", ProblemKind::ControlCharacter, "svc");
        row(field::bitbucketPassword, "pass\r\nword", ProblemKind::ControlCharacter, "");
        row(field::githubToken, "<github-token>", ProblemKind::Placeholder, "");
        row(field::githubToken, "12345678-1234-4234-8234-123456789012", ProblemKind::LooksLikeSnykToken, "");
        row(field::githubToken, "glpat-0123456789abcdefghij", ProblemKind::LooksLikeOtherService, "");
        QTest::addRow("too long") << field::githubToken << QString(5000, u'x') << ProblemKind::TooLong
                                  << QString() << products::Remark();
    }
    void bad()
    {
        QFETCH(ClientField, field);
        QFETCH(QString, text);
        QFETCH(ProblemKind, kind);
        QFETCH(QString, suggestion);
        QFETCH(products::Remark, remark);
        const auto problem = checkOne(field, text);
        QVERIFY(problem);
        QCOMPARE(problem->kind, kind);
        QCOMPARE(problem->remark, remark);
        QCOMPARE(problem->suggestion, suggestion);
        QCOMPARE(problem->field, field);
        // What is suggested has nothing wrong with it.
        if (!suggestion.isEmpty())
            QVERIFY(!checkOne(field, suggestion));
    }

    void onlyErrorsPrevent()
    {
        QCOMPARE(checkOne(field::bitbucketPassword, QStringLiteral("<pw>"))->severity, Severity::Warning);
        QCOMPARE(checkOne(field::jiraUsername, QStringLiteral("me "))->severity, Severity::Warning);
        QCOMPARE(checkOne(field::port, QStringLiteral("80"))->severity, Severity::Warning);
        QCOMPARE(checkOne(field::httpsProxy, QStringLiteral("https://p.example.com"))->severity,
            Severity::Warning);
        QCOMPARE(checkOne(field::bitbucketPassword, QStringLiteral("a$b"))->severity, Severity::Note);
        QCOMPARE(checkOne(field::port, QStringLiteral("x"))->severity, Severity::Error);
        QVERIFY(!hasErrors({*checkOne(field::port, QStringLiteral("80"))}));
        QVERIFY(hasErrors({*checkOne(field::port, QStringLiteral("x"))}));
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
        answers.setText(field::artifactoryAddress, QStringLiteral("a.example.com/artifactory"));
        QVERIFY(check(type, region, answers).isEmpty()); // without any: anonymous
        answers.setText(field::artifactoryUsername, QStringLiteral("me"));
        QCOMPARE(check(type, region, answers),
            (QList<FieldProblem>{{field::artifactoryPassword, ProblemKind::PairIncomplete}}));
        answers.setText(field::artifactoryUsername, {});
        answers.setSecret(field::artifactoryPassword, test::secretOf(QStringLiteral("pw")));
        QCOMPARE(check(type, region, answers),
            (QList<FieldProblem>{{field::artifactoryUsername, ProblemKind::PairIncomplete}}));
    }

    void aProxyUserNeedsAProxy()
    {
        const ClientType type = test::clientType("github-com");
        Answers answers = test::neededAnswers(type);
        answers.setText(field::proxyUsername, QStringLiteral("me"));
        QCOMPARE(kindsOf(check(type, test::region("SNYK-US-01"), answers)),
            (QList<ProblemKind>{ProblemKind::Missing, ProblemKind::PairIncomplete}));
    }

    void namesTheEntriesThatAreWrong()
    {
        const auto problem = checkOne(
            field::noProxy, QStringLiteral("10.0.0.0/8,.corp.example,https://a.example.com,192.168.0.0/16"));
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
        answers.setText(field::clientUrl, address);
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
        answers.setText(field::clientUrl, QStringLiteral("https://broker.example.com"));
        answers.setText(field::httpsCertificate, QStringLiteral("/etc/ssl/broker.pem"));
        QCOMPARE(kindsOf(check(type, region, answers)),
            (QList<ProblemKind>{ProblemKind::NoCertificate, ProblemKind::CertificateIncomplete}));
        answers.setText(field::httpsKey, QStringLiteral("/etc/ssl/broker.key"));
        QVERIFY(check(type, region, answers).isEmpty());
        answers.setText(field::clientUrl, QStringLiteral("http://broker.example.com:8000"));
        QCOMPARE(kindsOf(check(type, region, answers)), QList<ProblemKind>{ProblemKind::SpeaksTls});
    }

    void aCollectionNeedsItsHost()
    {
        const ClientType type = test::clientType("azure-repos");
        Answers answers = test::neededAnswers(type);
        answers.setText(field::azureOrganization, QStringLiteral("Default Collection"));
        const auto problems = check(type, test::region("SNYK-US-01"), answers);
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems.constFirst().remark, remark::notAtAzure);
        QVERIFY(!hasErrors(problems));
        answers.setText(field::azureHost, QStringLiteral("tfs.example.com/tfs"));
        QVERIFY(check(type, test::region("SNYK-US-01"), answers).isEmpty());
    }

    void gitHubsCloudHasItsApiElsewhere()
    {
        const ClientType type = test::clientType("github-enterprise");
        Answers answers = test::neededAnswers(type);
        answers.setText(field::githubHost, QStringLiteral("acme.ghe.com"));
        QVERIFY(check(type, test::region("SNYK-US-01"), answers).isEmpty());
        answers.setText(field::githubApi, QStringLiteral("acme.ghe.com/api/v3"));
        const QList<FieldProblem> problems = check(type, test::region("SNYK-US-01"), answers);
        QCOMPARE(problems,
            (QList<FieldProblem>{{field::githubApi, ProblemKind::OfProduct, Severity::Warning,
                QStringLiteral("api.acme.ghe.com"), {}, 0, remark::notTheCloudsApi}}));
    }

    void severalClientsNeedHighAvailability()
    {
        const ClientType type = test::clientType("github-com");
        Answers answers = test::neededAnswers(type);
        answers.setText(field::replicas, QStringLiteral("2"));
        QCOMPARE(kindsOf(check(type, test::region("SNYK-US-01"), answers)),
            QList<ProblemKind>{ProblemKind::ReplicasNeedHighAvailability});
        answers.setText(field::highAvailability, QStringLiteral("true"));
        QVERIFY(check(type, test::region("SNYK-US-01"), answers).isEmpty());
    }

    void aPasswordOverHttpIsWarnedOf()
    {
        const ClientType type = test::clientType("nexus");
        Answers answers = test::neededAnswers(type);
        answers.setText(field::nexusAddress, QStringLiteral("http://nexus.example.com"));
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
                if (spec.field == field::brokerServer)
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
