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
    row("GitHub for GHE", Service::GitHubEnterprise, "github.com", HostProblem::IsGitHubCom);
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
