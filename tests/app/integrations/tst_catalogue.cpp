// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "integrations/catalogue.h"
#include "support/testroom.h"

#include <QTest>

using namespace broker::integrations;

class TestCatalogue final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Written out once more on purpose: a changed name or variable is a changed product.
    void types_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("origin");
        QTest::addColumn<int>("guide");
        QTest::addColumn<QString>("variables");
        const auto row = [](const char *key, const char *name, TokenOrigin origin, WebUiGuide guide,
                             const char *variables) {
            QTest::newRow(key) << QString::fromLatin1(name) << static_cast<int>(origin)
                               << static_cast<int>(guide) << QString::fromLatin1(variables);
        };
        row("github", "GitHub", TokenOrigin::Api, WebUiGuide::BrokerCredentials, "GITHUB_TOKEN");
        row("github-enterprise", "GitHub Enterprise", TokenOrigin::Api, WebUiGuide::BrokerCredentials,
            "GITHUB_TOKEN GITHUB");
        row("gitlab", "GitLab", TokenOrigin::Api, WebUiGuide::BrokerCredentials, "GITLAB_TOKEN GITLAB");
        row("bitbucket-server", "Bitbucket Server / Data Center", TokenOrigin::Api,
            WebUiGuide::BrokerCredentials, "BITBUCKET_USERNAME BITBUCKET_PASSWORD BITBUCKET");
        row("azure-repos", "Azure Repos", TokenOrigin::Api, WebUiGuide::BrokerCredentials,
            "AZURE_REPOS_TOKEN AZURE_REPOS_ORG");
        row("artifactory", "Artifactory", TokenOrigin::WebUi, WebUiGuide::PackageRepository,
            "ARTIFACTORY_URL");
        row("nexus", "Nexus Repository Manager", TokenOrigin::WebUi, WebUiGuide::PackageRepository,
            "BASE_NEXUS_URL");
        row("jira", "Jira", TokenOrigin::WebUi, WebUiGuide::Jira,
            "JIRA_USERNAME JIRA_PASSWORD JIRA_HOSTNAME");
        const auto registry = [&row](const char *key, const char *name, const char *variables) {
            row(key, name, TokenOrigin::Support, WebUiGuide::ContainerRegistry, variables);
        };
        registry("acr", "Azure Container Registry", "CR_USERNAME CR_PASSWORD CR_BASE");
        registry("artifactory-cr", "Artifactory Container Registry", "CR_USERNAME CR_PASSWORD CR_BASE");
        registry("digitalocean-cr", "DigitalOcean Container Registry", "CR_TOKEN");
        registry("docker-hub", "Docker Hub", "CR_USERNAME CR_PASSWORD");
        registry("ecr", "Amazon Elastic Container Registry", "CR_ROLE_ARN CR_REGION");
        registry("gcr", "Google Container Registry", "CR_PASSWORD");
        registry("github-cr", "GitHub Container Registry", "CR_USERNAME CR_PASSWORD");
        registry("gitlab-cr", "GitLab Container Registry", "CR_USERNAME CR_PASSWORD CR_BASE");
        registry("google-artifact-cr", "Google Artifact Registry", "CR_PASSWORD CR_BASE");
        registry("harbor-cr", "Harbor", "CR_USERNAME CR_PASSWORD CR_BASE");
        registry("nexus-cr", "Nexus Container Registry", "CR_USERNAME CR_PASSWORD CR_BASE");
        registry("quay-cr", "Quay", "CR_USERNAME CR_PASSWORD");
    }
    void types()
    {
        const QString key = QString::fromLatin1(QTest::currentDataTag());
        const auto type = typeByKey(key);
        QVERIFY(type);
        QTEST(type->displayName, "name");
        QTEST(static_cast<int>(type->origin), "origin");
        QTEST(static_cast<int>(type->guide), "guide");
        QTEST(type->credentialVariables.join(u' '), "variables");
        QCOMPARE(type->webUiType, key);
        QCOMPARE(type->icon,
            type->isContainerRegistry ? QStringLiteral("container-registry") : QString(type->key));
    }

    void offersThoseInThisOrder()
    {
        QStringList keys;
        for (const IntegrationType &type : catalogue())
            keys << type.key;
        QCOMPARE(keys.join(u' '),
            QStringLiteral(
                "github github-enterprise gitlab bitbucket-server azure-repos artifactory nexus jira ecr "
                "artifactory-cr acr digitalocean-cr docker-hub github-cr gitlab-cr google-artifact-cr gcr "
                "harbor-cr nexus-cr quay-cr"));
    }

    void knowsNoOthers()
    {
        QVERIFY(!typeByKey(QStringLiteral("github-com"))); // the client's name, not Snyk's
        QVERIFY(!typeByKey(QStringLiteral("GitHub")));
        QVERIFY(!typeByKey(QString()));
    }

    void foreignNames_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("name");
        QTest::newRow("app") << QStringLiteral("github-cloud-app") << QStringLiteral("GitHub Cloud App");
        QTest::newRow("unknown") << QStringLiteral("forge-of-tomorrow")
                                 << QStringLiteral("forge-of-tomorrow");
        QTest::newRow("markup stays text") << QStringLiteral("<b>x</b>") << QStringLiteral("<b>x</b>");
        QTest::newRow("controls") << QStringLiteral("a\n\tb\u200b\u202e\u0007c") << QStringLiteral("abc");
        QTest::newRow("long") << QString(5000, u'x') << QString(64, u'x');
        QTest::newRow("empty") << QString() << QString();
    }
    void foreignNames()
    {
        QFETCH(QString, key);
        QFETCH(QString, name);
        QCOMPARE(nameOfForeignType(key), name);
    }

    void everyKnownForeignTypeHasAName()
    {
        const QStringList keys{QStringLiteral("bitbucket-cloud"), QStringLiteral("bitbucket-connect-app"),
            QStringLiteral("github-server-app"), QStringLiteral("kubernetes"), QStringLiteral("slack"),
            QStringLiteral("terraform-cloud")};
        for (const QString &key : keys) {
            QVERIFY2(nameOfForeignType(key) != key, qPrintable(key));
            QVERIFY(!typeByKey(key));
        }
    }
};

BTA_TEST(TestCatalogue)
#include "tst_catalogue.moc"
