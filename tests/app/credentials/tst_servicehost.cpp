// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "credentials/servicehost.h"
#include "support/products.h"
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
              QTest::newRow(name) << service << QString::fromUtf8(text) << QString::fromLatin1(address)
                                  << QString::fromLatin1(asked);
          };
    row("GitHub by default", service::gitHub, "", "https://github.com", "api.github.com");
    row("GitHub by its API", service::gitHub, "https://api.github.com/", "https://github.com",
        "api.github.com");
    row("name only", service::gitLab, " gitlab.corp.example ", "https://gitlab.corp.example",
        "gitlab.corp.example");
    row("port", service::gitLab, "https://gitlab.corp.example:8443", "https://gitlab.corp.example:8443",
        "gitlab.corp.example:8443");
    row("path of the API", service::gitHubEnterprise, "https://ghe.corp.example/api/v3/",
        "https://ghe.corp.example", "ghe.corp.example");
    row("path of GitLab's API", service::gitLab, "https://corp.example/git/api/v4",
        "https://corp.example/git", "corp.example");
    row("Bitbucket's API", service::bitbucketServer, "bb.corp.example/rest/api/1.0",
        "https://bb.corp.example", "bb.corp.example");
    row("path kept", service::artifactory, "corp.example/artifactory", "https://corp.example/artifactory",
        "corp.example");
    row("organization", service::azureRepos, "acme", "https://dev.azure.com/acme", "dev.azure.com");
    row("organization's address", service::azureRepos, "dev.azure.com/acme/", "https://dev.azure.com/acme",
        "dev.azure.com");
    row("old address", service::azureRepos, "acme.visualstudio.com", "https://dev.azure.com/acme",
        "dev.azure.com");
    row("page of an organization", service::azureRepos, "https://dev.azure.com/acme/project/_git/code",
        "https://dev.azure.com/acme", "dev.azure.com");
    row("address for cloning", service::azureRepos, "https://acme@dev.azure.com/acme/project/_git/code",
        "https://dev.azure.com/acme", "dev.azure.com");
    row("collection", service::azureRepos, "tfs.corp.example:8443/tfs/Default Collection",
        "https://tfs.corp.example:8443/tfs/Default%20Collection", "tfs.corp.example:8443");
    row("collection with underscore", service::azureRepos, "https://tfs.corp.example/tfs/My_Collection",
        "https://tfs.corp.example/tfs/My_Collection", "tfs.corp.example");
    row("GitHub Enterprise Cloud", service::gitHubEnterprise, "github.com", "https://github.com",
        "api.github.com");
    row("GitHub Enterprise Cloud by its API", service::gitHubEnterprise, "https://api.github.com",
        "https://github.com", "api.github.com");
    row("data residency", service::gitHubEnterprise, "acme.ghe.com", "https://acme.ghe.com",
        "api.acme.ghe.com");
    row("data residency by its API", service::gitHubEnterprise, "https://api.acme.ghe.com/",
        "https://acme.ghe.com", "api.acme.ghe.com");
    row("Bitbucket under a path", service::bitbucketServer, "corp.example/tools/git",
        "https://corp.example/tools/git", "corp.example");
    row("letters that look like others", service::gitLab, "https://gitl\u0430b.io:8443/a",
        "https://xn--gitlb-7ve.io:8443/a", "xn--gitlb-7ve.io:8443");
    row("upper case", service::jira, "https://JIRA.Corp.Example", "https://jira.corp.example",
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
    QCOMPARE(host->organization().isEmpty(), service != service::azureRepos);
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
    row("empty", service::gitLab, "  ", HostProblem::Empty);
    row("http", service::gitLab, "http://gitlab.corp.example", HostProblem::NotHttps);
    row("http to this machine", service::jira, "HTTP://localhost:8080", HostProblem::NotHttps);
    row("login", service::artifactory, "https://user:secret@corp.example/artifactory",
        HostProblem::HoldsLogin);
    row("login without scheme", service::nexus3, "user:secret@corp.example", HostProblem::HoldsLogin);
    row("other scheme", service::gitLab, "ftp://gitlab.corp.example", HostProblem::NotAnAddress);
    row("query", service::gitLab, "https://gitlab.corp.example/?a=b", HostProblem::NotAnAddress);
    row("nonsense", service::gitLab, "a b c", HostProblem::NotAnAddress);
    row("no organization", service::azureRepos, "https://dev.azure.com/", HostProblem::OrganizationMissing);
    row("data residency for GitHub", service::gitHub, "acme.ghe.com", HostProblem::Elsewhere);
    row("login at Azure", service::azureRepos, "https://acme:secret@dev.azure.com/acme",
        HostProblem::HoldsLogin);
    row("query at Azure", service::azureRepos, "dev.azure.com/acme?a=b", HostProblem::NotAnAddress);
    row("other scheme at Azure", service::azureRepos, "ssh://dev.azure.com/acme", HostProblem::NotAnAddress);
    row("GHE for GitHub", service::gitHub, "ghe.corp.example", HostProblem::Elsewhere);
    row("Snyk", service::gitLab, "https://app.eu.snyk.io", HostProblem::IsSnyk);
    row("Snyk for governments", service::jira, "snykgov.io", HostProblem::IsSnyk);
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
    row(service::gitHubEnterprise, "github.com", "https://api.github.com/user");
    row(service::gitHubEnterprise, "acme.ghe.com", "https://api.acme.ghe.com/user");
    row(service::gitHubEnterprise, "ghe.corp.example", "https://ghe.corp.example/api/v3/user");
    // Neither of them is GitHub's.
    row(service::gitHubEnterprise, "acme.ghe.com.example", "https://acme.ghe.com.example/api/v3/user");
    row(service::gitHubEnterprise, "notghe.com", "https://notghe.com/api/v3/user");
    row(service::azureRepos, "tfs.corp.example/tfs/Default%20Collection",
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
        = ServiceHost::parse(service::gitLab, QStringLiteral("gitlab.corp.example")).value();
    for (const char *path : {"//evil.example/x", "/@evil.example", "/../..//evil.example"}) {
        QCOMPARE(host.api(QString::fromLatin1(path)).host(), QStringLiteral("gitlab.corp.example"));
        QCOMPARE(host.api(QString::fromLatin1(path)).scheme(), QStringLiteral("https"));
    }
}

BTA_TEST(TestServiceHost)
#include "tst_servicehost.moc"
