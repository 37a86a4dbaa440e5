// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "credentials/credentialtype.h"

#include "integrations/catalogue.h"
#include "support/products.h"
#include "support/testroom.h"

#include <QSet>
#include <QTest>

using namespace broker::credentials;

namespace {

ServiceHost host(Service service, const QString &address)
{
    return ServiceHost::parse(service, address).value();
}

const QString tokenName = QStringLiteral("snyk broker, Zahlungen & mehr");

} // namespace

/// What the help texts say, and where it is from.
class TestCredentialType final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void coversEveryIntegrationType();
    void keepsNames();
    void recordedNamesNeverChange();
    void namesTheSourceOfEveryFact_data();
    void namesTheSourceOfEveryFact();
    void asksForWhatSnykDocuments_data();
    void asksForWhatSnykDocuments();
    void checksAsTheBrokerDoes_data();
    void checksAsTheBrokerDoes();
    void fillsInThePage_data();
    void fillsInThePage();
    void comparesScopes_data();
    void comparesScopes();
    void choosesTheClientImage_data();
    void choosesTheClientImage();
};

void TestCredentialType::coversEveryIntegrationType()
{
    for (const broker::integrations::IntegrationType &type : broker::integrations::catalogue()) {
        const QList<Service> found = servicesFor(type.key);
        // Opened by a role.
        if (type.key == QLatin1String("ecr"))
            continue;
        QVERIFY2(!found.isEmpty(), qPrintable(type.key));
        for (const Service service : found)
            QVERIFY(!kindsFor(service).isEmpty());
    }
    QVERIFY(servicesFor(QStringLiteral("ecr")).isEmpty());
    QCOMPARE(servicesFor(QStringLiteral("nexus")), QList({service::nexus3, service::nexus2}));
}

void TestCredentialType::keepsNames()
{
    QSet<QString> names;
    for (const ServiceInfo &info : services()) {
        QCOMPARE(serviceByName(QString(nameOf(info.service))), info.service);
        QCOMPARE(infoOf(info.service).displayName, info.displayName);
        names.insert(nameOf(info.service));
        const QList<CredentialKind> kinds = kindsFor(info.service);
        for (const CredentialKind kind : kinds) {
            QCOMPARE(kindByName(QString(nameOf(kind))), kind);
            QVERIFY(fits(kind, info.service));
            QCOMPARE(typeOf(info.service, kind).kind, kind);
        }
    }
    QCOMPARE(names.size(), services().size());
    QVERIFY(!serviceByName(u"svn"));
    QVERIFY(!kindByName(u"svn-password"));
    QVERIFY(!fits(kind::gitLabToken, service::gitHub));
}

/// Written out once more on purpose: they are in the lists and keychains of everybody who uses the program.
void TestCredentialType::recordedNamesNeverChange()
{
    QStringList names;
    for (const ServiceInfo &info : services()) {
        const QList<CredentialKind> kinds = kindsFor(info.service);
        for (const CredentialKind kind : kinds)
            names << nameOf(info.service) + u' ' + nameOf(kind) + u' ' + clientTypeFor(info.service, kind);
    }
    QCOMPARE(names,
        QStringList({QStringLiteral("github github-classic-token github-com"),
            QStringLiteral("github github-fine-grained-token github-com"),
            QStringLiteral("github-enterprise github-classic-token github-enterprise"),
            QStringLiteral("github-enterprise github-fine-grained-token github-enterprise"),
            QStringLiteral("gitlab gitlab-token gitlab"),
            QStringLiteral("bitbucket-server bitbucket-token bitbucket-server-bearer-auth"),
            QStringLiteral("bitbucket-server bitbucket-password bitbucket-server"),
            QStringLiteral("azure-repos azure-token azure-repos"),
            QStringLiteral("artifactory artifactory-password artifactory"),
            QStringLiteral("nexus3 nexus-password nexus"), QStringLiteral("nexus2 nexus-password nexus2"),
            QStringLiteral("jira jira-token jira-bearer-auth"), QStringLiteral("jira jira-password jira"),
            QStringLiteral("artifactory-cr registry-password artifactory-cr"),
            QStringLiteral("acr registry-password acr"),
            QStringLiteral("digitalocean-cr registry-token digitalocean-cr"),
            QStringLiteral("docker-hub registry-password docker-hub"),
            QStringLiteral("github-cr registry-password github-cr"),
            QStringLiteral("gitlab-cr registry-password gitlab-cr"),
            QStringLiteral("google-artifact-cr registry-key google-artifact-cr"),
            QStringLiteral("gcr registry-key gcr"), QStringLiteral("harbor-cr registry-password harbor-cr"),
            QStringLiteral("nexus-cr registry-password nexus-cr"),
            QStringLiteral("quay-cr registry-password quay-cr")}));
}

void TestCredentialType::namesTheSourceOfEveryFact_data()
{
    QTest::addColumn<Service>("service");
    QTest::addColumn<CredentialKind>("kind");
    for (const ServiceInfo &info : services()) {
        const QList<CredentialKind> kinds = kindsFor(info.service);
        for (const CredentialKind kind : kinds)
            QTest::addRow("%s, %s", nameOf(info.service).data(), nameOf(kind).data()) << info.service << kind;
    }
}

void TestCredentialType::namesTheSourceOfEveryFact()
{
    QFETCH(Service, service);
    QFETCH(CredentialKind, kind);
    const CredentialType type = typeOf(service, kind);
    QVERIFY(!type.needs.isEmpty());
    for (const Need &need : type.needs) {
        QVERIFY(!need.name.isEmpty());
        QVERIFY2(!need.source.isEmpty(), qPrintable(need.name));
    }
    QVERIFY(!type.lifetime.source.isEmpty());
    const bool hasFigure = type.lifetime.rule == LifetimeRule::AtMost
        || type.lifetime.rule == LifetimeRule::UnlimitedUnlessPolicy;
    QCOMPARE(type.lifetime.mostDays.has_value(), hasFigure);
    for (const Note &note : type.notes) {
        QVERIFY(!note.source.isEmpty());
        QCOMPARE(note.date.has_value(), note.remark == broker::products::remark::endOfGlobalAzureTokens);
    }
    QVERIFY(type.check.path.startsWith(QLatin1Char('/')));
    QVERIFY(!type.check.source.isEmpty());

    const QString address = service == service::gitHub ? QString() : infoOf(service).exampleAddress;
    const auto page = creationPage(host(service, address), kind, tokenName);
    // Those of registries are made elsewhere than at the registry.
    QCOMPARE(page.has_value(), !isPassword(kind) && !infoOf(service).asksHowToSignIn);
    if (page)
        QVERIFY(!page->source.isEmpty());
}

void TestCredentialType::asksForWhatSnykDocuments_data()
{
    QTest::addColumn<Service>("service");
    QTest::addColumn<CredentialKind>("kind");
    QTest::addColumn<QStringList>("needs");
    QTest::addColumn<int>("mostDays");
    // snyk-scm-integrations: integrated SCM tokens; GitHub changelog 2024-10-18; GitLab docs.
    QTest::newRow("classic") << service::gitHub << kind::gitHubClassicToken
                             << QStringList{QStringLiteral("repo"), QStringLiteral("read:org"),
                                    QStringLiteral("admin:repo_hook")}
                             << 366;
    QTest::newRow("fine-grained") << service::gitHubEnterprise << kind::gitHubFineGrainedToken
                                  << QStringList{QStringLiteral("Administration: read-only"),
                                         QStringLiteral("Commit statuses: read and write"),
                                         QStringLiteral("Contents: read and write"),
                                         QStringLiteral("Metadata: read-only"),
                                         QStringLiteral("Pull requests: read and write"),
                                         QStringLiteral("Webhooks: read and write"),
                                         QStringLiteral("Members: read-only")}
                                  << 366;
    QTest::newRow("GitLab") << service::gitLab << kind::gitLabToken
                            << QStringList{QStringLiteral("api"), QStringLiteral("Maintainer")} << 365;
    QTest::newRow("Azure") << service::azureRepos << kind::azureToken
                           << QStringList{QStringLiteral("Code: Read & write"),
                                  QStringLiteral("Project Administrators")}
                           << 0;
    QTest::newRow("Jira") << service::jira << kind::jiraToken
                          << QStringList{QStringLiteral("Browse Projects"), QStringLiteral("Create Issues")}
                          << 0;
}

void TestCredentialType::asksForWhatSnykDocuments()
{
    QFETCH(Service, service);
    QFETCH(CredentialKind, kind);
    const CredentialType type = typeOf(service, kind);
    QStringList names;
    for (const Need &need : type.needs)
        names.append(need.name);
    QTEST(names, "needs");
    QTEST(type.lifetime.mostDays.value_or(0), "mostDays");
}

void TestCredentialType::checksAsTheBrokerDoes_data()
{
    QTest::addColumn<Service>("service");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QByteArray>("asked");
    const auto row = [](const char *name, Service service, const char *address, const char *asked) {
        QTest::newRow(name) << service << QString::fromLatin1(address) << QByteArray(asked);
    };
    row("GitHub", service::gitHub, "", "https://api.github.com/user");
    row("GHE", service::gitHubEnterprise, "ghe.corp.example", "https://ghe.corp.example/api/v3/user");
    row("GitLab", service::gitLab, "https://gitlab.corp.example:8443/git",
        "https://gitlab.corp.example:8443/git/api/v4/personal_access_tokens/self");
    row("Bitbucket", service::bitbucketServer, "bb.corp.example",
        "https://bb.corp.example/rest/api/1.0/projects");
    row("Azure", service::azureRepos, "acme", "https://dev.azure.com/acme/_apis/git/repositories");
    row("Artifactory", service::artifactory, "https://art.corp.example/artifactory",
        "https://art.corp.example/artifactory/api/system/ping");
    row("Nexus 3", service::nexus3, "nexus.corp.example",
        "https://nexus.corp.example/service/rest/v1/status/check");
    row("Nexus 2", service::nexus2, "nexus.corp.example/nexus",
        "https://nexus.corp.example/nexus/service/local/status");
    row("Jira", service::jira, "jira.corp.example", "https://jira.corp.example/rest/api/2/myself");
}

void TestCredentialType::checksAsTheBrokerDoes()
{
    QFETCH(Service, service);
    QFETCH(QString, address);
    const ServiceHost named = host(service, address);
    const QList<CredentialKind> kinds = kindsFor(service);
    for (const CredentialKind kind : kinds)
        QTEST(named.api(typeOf(service, kind).check.path).toEncoded(), "asked");
}

void TestCredentialType::fillsInThePage_data()
{
    QTest::addColumn<Service>("service");
    QTest::addColumn<QString>("address");
    QTest::addColumn<CredentialKind>("kind");
    QTest::addColumn<QByteArray>("page");
    QTest::addColumn<bool>("isPrefilled");
    const QByteArray name = "snyk%20broker,%20Zahlungen%20%26%20mehr";
    const QByteArray classic
        = "/settings/tokens/new?description=" + name + "&scopes=repo,read:org,admin:repo_hook";
    QTest::newRow("GitHub") << service::gitHub << QString() << kind::gitHubClassicToken
                            << QByteArray("https://github.com" + classic) << true;
    QTest::newRow("GHE") << service::gitHubEnterprise << QStringLiteral("ghe.corp.example")
                         << kind::gitHubClassicToken << QByteArray("https://ghe.corp.example" + classic)
                         << true;
    QTest::newRow("fine-grained") << service::gitHub << QString() << kind::gitHubFineGrainedToken
                                  << QByteArray("https://github.com/settings/personal-access-tokens/new")
                                  << false;
    QTest::newRow("GitLab") << service::gitLab << QStringLiteral("gitlab.corp.example") << kind::gitLabToken
                            << QByteArray("https://gitlab.corp.example/-/user_settings/"
                                          "personal_access_tokens?name="
                                   + name + "&scopes=api")
                            << true;
    QTest::newRow("Azure") << service::azureRepos << QStringLiteral("acme") << kind::azureToken
                           << QByteArray("https://dev.azure.com/acme/_usersettings/tokens") << false;
}

void TestCredentialType::fillsInThePage()
{
    QFETCH(Service, service);
    QFETCH(QString, address);
    QFETCH(CredentialKind, kind);
    const auto page = creationPage(host(service, address), kind, tokenName);
    QVERIFY(page.has_value());
    QTEST(page->url.toEncoded(), "page");
    QTEST(page->isPrefilled, "isPrefilled");
}

void TestCredentialType::comparesScopes_data()
{
    QTest::addColumn<Service>("service");
    QTest::addColumn<QString>("found");
    QTest::addColumn<QString>("missing");
    QTest::addColumn<QString>("excessive");
    const auto row
        = [](const char *name, Service service, const char *found, const char *missing, const char *excess) {
              QTest::newRow(name) << service << QString::fromLatin1(found) << QString::fromLatin1(missing)
                                  << QString::fromLatin1(excess);
          };
    row("exact", service::gitHub, "repo read:org admin:repo_hook", "", "");
    row("none", service::gitHub, "", "repo read:org admin:repo_hook", "");
    row("one missing", service::gitHub, "repo read:org", "admin:repo_hook", "");
    row("lesser one", service::gitHub, "repo read:org write:repo_hook", "admin:repo_hook", "");
    row("one too many", service::gitHub, "repo read:org admin:repo_hook delete_repo", "", "delete_repo");
    // The greater scope does the work of the needed one, and is more than is needed.
    row("greater one", service::gitHub, "repo admin:org admin:repo_hook", "", "admin:org");
    row("part of a needed one", service::gitHub, "repo repo:status read:org admin:repo_hook", "", "");
    row("GitLab exact", service::gitLab, "api", "", "");
    row("GitLab lesser", service::gitLab, "read_api", "api", "");
    row("GitLab more", service::gitLab, "api sudo read_user", "", "sudo");
}

void TestCredentialType::comparesScopes()
{
    QFETCH(Service, service);
    QFETCH(QString, found);
    QFETCH(QString, missing);
    QFETCH(QString, excessive);
    const auto split = [](const QString &text) { return text.split(QLatin1Char(' '), Qt::SkipEmptyParts); };
    const ScopeComparison comparison
        = compareScopes(typeOf(service, kindsFor(service).first()).needs, split(found));
    QCOMPARE(comparison.missing, split(missing));
    QCOMPARE(comparison.excessive, split(excessive));
}

void TestCredentialType::choosesTheClientImage_data()
{
    QTest::addColumn<Service>("service");
    QTest::addColumn<CredentialKind>("kind");
    QTest::addColumn<QString>("image");
    const auto row = [](Service service, CredentialKind kind, const char *image) {
        QTest::newRow(image) << service << kind << QString::fromLatin1(image);
    };
    row(service::gitHub, kind::gitHubClassicToken, "github-com");
    row(service::gitHubEnterprise, kind::gitHubClassicToken, "github-enterprise");
    row(service::gitLab, kind::gitLabToken, "gitlab");
    row(service::bitbucketServer, kind::bitbucketPassword, "bitbucket-server");
    row(service::bitbucketServer, kind::bitbucketToken, "bitbucket-server-bearer-auth");
    row(service::azureRepos, kind::azureToken, "azure-repos");
    row(service::artifactory, kind::artifactoryPassword, "artifactory");
    row(service::nexus3, kind::nexusPassword, "nexus");
    row(service::nexus2, kind::nexusPassword, "nexus2");
    row(service::jira, kind::jiraPassword, "jira");
    row(service::jira, kind::jiraToken, "jira-bearer-auth");
}

void TestCredentialType::choosesTheClientImage()
{
    QFETCH(Service, service);
    QFETCH(CredentialKind, kind);
    QTEST(clientTypeFor(service, kind), "image");
}

BTA_TEST(TestCredentialType)
#include "tst_credentialtype.moc"
