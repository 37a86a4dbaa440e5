// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "credentials/servicehost.h"
#include "support/testroom.h"

#include <QTest>

using namespace broker::credentials;

class TestServiceHost final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesAddresses_data();
    void takesAddresses();
    void refusesAddresses_data();
    void refusesAddresses();
    void asksItsApi_data();
    void asksItsApi();
    void staysOnItsHost();
};

void TestServiceHost::takesAddresses_data()
{
    QTest::addColumn<Service>("service");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("asked");
    const auto row
        = [](const char *name, Service service, const char *text, const char *address, const char *asked) {
              QTest::newRow(name) << service << QString::fromLatin1(text) << QString::fromLatin1(address)
                                  << QString::fromLatin1(asked);
          };
    row("GitHub by default", Service::GitHub, "", "https://github.com", "api.github.com");
    row("GitHub by its API", Service::GitHub, "https://api.github.com/", "https://github.com",
        "api.github.com");
    row("name only", Service::GitLab, " gitlab.corp.example ", "https://gitlab.corp.example",
        "gitlab.corp.example");
    row("port", Service::GitLab, "https://gitlab.corp.example:8443", "https://gitlab.corp.example:8443",
        "gitlab.corp.example:8443");
    row("path of the API", Service::GitHubEnterprise, "https://ghe.corp.example/api/v3/",
        "https://ghe.corp.example", "ghe.corp.example");
    row("path of GitLab's API", Service::GitLab, "https://corp.example/git/api/v4",
        "https://corp.example/git", "corp.example");
    row("Bitbucket's API", Service::BitbucketServer, "bb.corp.example/rest/api/1.0",
        "https://bb.corp.example", "bb.corp.example");
    row("path kept", Service::Artifactory, "corp.example/artifactory", "https://corp.example/artifactory",
        "corp.example");
    row("organization", Service::AzureRepos, "acme", "https://dev.azure.com/acme", "dev.azure.com");
    row("organization's address", Service::AzureRepos, "dev.azure.com/acme/", "https://dev.azure.com/acme",
        "dev.azure.com");
    row("old address", Service::AzureRepos, "acme.visualstudio.com", "https://dev.azure.com/acme",
        "dev.azure.com");
    row("page of an organization", Service::AzureRepos, "https://dev.azure.com/acme/project/_git/code",
        "https://dev.azure.com/acme", "dev.azure.com");
    row("address for cloning", Service::AzureRepos, "https://acme@dev.azure.com/acme/project/_git/code",
        "https://dev.azure.com/acme", "dev.azure.com");
    row("collection", Service::AzureRepos, "tfs.corp.example:8443/tfs/Default Collection",
        "https://tfs.corp.example:8443/tfs/Default%20Collection", "tfs.corp.example:8443");
    row("collection with underscore", Service::AzureRepos, "https://tfs.corp.example/tfs/My_Collection",
        "https://tfs.corp.example/tfs/My_Collection", "tfs.corp.example");
    row("GitHub Enterprise Cloud", Service::GitHubEnterprise, "github.com", "https://github.com",
        "api.github.com");
    row("GitHub Enterprise Cloud by its API", Service::GitHubEnterprise, "https://api.github.com",
        "https://github.com", "api.github.com");
    row("data residency", Service::GitHubEnterprise, "acme.ghe.com", "https://acme.ghe.com",
        "api.acme.ghe.com");
    row("data residency by its API", Service::GitHubEnterprise, "https://api.acme.ghe.com/",
        "https://acme.ghe.com", "api.acme.ghe.com");
    row("Bitbucket under a path", Service::BitbucketServer, "corp.example/tools/git",
        "https://corp.example/tools/git", "corp.example");
    row("upper case", Service::Jira, "https://JIRA.Corp.Example", "https://jira.corp.example",
        "jira.corp.example");
}

void TestServiceHost::takesAddresses()
{
    QFETCH(Service, service);
    QFETCH(QString, text);
    const auto host = ServiceHost::parse(service, text);
    QVERIFY(host.has_value());
    QTEST(host->toString(), "address");
    QTEST(host->askedHost(), "asked");
    QCOMPARE(host->service(), service);
    QCOMPARE(host->organization().isEmpty(), service != Service::AzureRepos);
    // What is recorded makes the same host again.
    const auto again = ServiceHost::parse(service, host->toString());
    QVERIFY(again.has_value() && *again == *host);
}

void TestServiceHost::refusesAddresses_data()
{
    QTest::addColumn<Service>("service");
    QTest::addColumn<QString>("text");
    QTest::addColumn<HostProblem>("problem");
    const auto row = [](const char *name, Service service, const char *text, HostProblem problem) {
        QTest::newRow(name) << service << QString::fromLatin1(text) << problem;
    };
    row("empty", Service::GitLab, "  ", HostProblem::Empty);
    row("http", Service::GitLab, "http://gitlab.corp.example", HostProblem::NotHttps);
    row("http to this machine", Service::Jira, "HTTP://localhost:8080", HostProblem::NotHttps);
    row("login", Service::Artifactory, "https://user:secret@corp.example/artifactory",
        HostProblem::HoldsLogin);
    row("login without scheme", Service::Nexus3, "user:secret@corp.example", HostProblem::HoldsLogin);
    row("other scheme", Service::GitLab, "ftp://gitlab.corp.example", HostProblem::NotAnAddress);
    row("query", Service::GitLab, "https://gitlab.corp.example/?a=b", HostProblem::NotAnAddress);
    row("nonsense", Service::GitLab, "a b c", HostProblem::NotAnAddress);
    row("no organization", Service::AzureRepos, "https://dev.azure.com/", HostProblem::OrganizationMissing);
    row("data residency for GitHub", Service::GitHub, "acme.ghe.com", HostProblem::IsNotGitHubCom);
    row("login at Azure", Service::AzureRepos, "https://acme:secret@dev.azure.com/acme",
        HostProblem::HoldsLogin);
    row("query at Azure", Service::AzureRepos, "dev.azure.com/acme?a=b", HostProblem::NotAnAddress);
    row("other scheme at Azure", Service::AzureRepos, "ssh://dev.azure.com/acme", HostProblem::NotAnAddress);
    row("GHE for GitHub", Service::GitHub, "ghe.corp.example", HostProblem::IsNotGitHubCom);
    row("Snyk", Service::GitLab, "https://app.eu.snyk.io", HostProblem::IsSnyk);
    row("Snyk for governments", Service::Jira, "snykgov.io", HostProblem::IsSnyk);
}

void TestServiceHost::refusesAddresses()
{
    QFETCH(Service, service);
    QFETCH(QString, text);
    const auto host = ServiceHost::parse(service, text);
    QVERIFY(!host.has_value());
    QTEST(host.error(), "problem");
}

/// What the service is really asked, with the path of the check.
void TestServiceHost::asksItsApi_data()
{
    QTest::addColumn<Service>("service");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("asked");
    const auto row = [](Service service, const char *text, const char *asked) {
        QTest::newRow(text) << service << QString::fromLatin1(text) << QString::fromLatin1(asked);
    };
    row(Service::GitHubEnterprise, "github.com", "https://api.github.com/user");
    row(Service::GitHubEnterprise, "acme.ghe.com", "https://api.acme.ghe.com/user");
    row(Service::GitHubEnterprise, "ghe.corp.example", "https://ghe.corp.example/api/v3/user");
    // Neither of them is GitHub's.
    row(Service::GitHubEnterprise, "acme.ghe.com.example", "https://acme.ghe.com.example/api/v3/user");
    row(Service::GitHubEnterprise, "notghe.com", "https://notghe.com/api/v3/user");
    row(Service::AzureRepos, "tfs.corp.example/tfs/Default%20Collection",
        "https://tfs.corp.example/tfs/Default%20Collection/user");
}

void TestServiceHost::asksItsApi()
{
    QFETCH(Service, service);
    QFETCH(QString, text);
    const auto host = ServiceHost::parse(service, text);
    QVERIFY(host.has_value());
    QTEST(host->api(QStringLiteral("/user")).toString(QUrl::FullyEncoded), "asked");
}

void TestServiceHost::staysOnItsHost()
{
    // No path turns into another host.
    const ServiceHost host
        = ServiceHost::parse(Service::GitLab, QStringLiteral("gitlab.corp.example")).value();
    for (const char *path : {"//evil.example/x", "/@evil.example", "/../..//evil.example"}) {
        QCOMPARE(host.api(QString::fromLatin1(path)).host(), QStringLiteral("gitlab.corp.example"));
        QCOMPARE(host.api(QString::fromLatin1(path)).scheme(), QStringLiteral("https"));
    }
}

BTA_TEST(TestServiceHost)
#include "tst_servicehost.moc"
