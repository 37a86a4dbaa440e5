// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "integrations/catalogue.h"
#include "integrations/clienttype.h"
#include "support/products.h"
#include "support/testroom.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace broker::integrations;

class TestClientType final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Written out once more on purpose, from the table of the client's documentation and templates.
    void types_data()
    {
        QTest::addColumn<QString>("integration");
        QTest::addColumn<QString>("needed");
        QTest::addColumn<QString>("optionalOwn");
        QTest::addColumn<QString>("secrets");
        const auto row = [](const char *key, const char *integration, const char *needed,
                             const char *optionalOwn, const char *secrets) {
            QTest::newRow(key) << QString::fromLatin1(integration) << QString::fromLatin1(needed)
                               << QString::fromLatin1(optionalOwn) << QString::fromLatin1(secrets);
        };
        row("github-com", "github", "GITHUB_TOKEN", "", "GITHUB_TOKEN");
        row("github-enterprise", "github-enterprise", "GITHUB_TOKEN GITHUB", "GITHUB_API GITHUB_GRAPHQL",
            "GITHUB_TOKEN");
        row("gitlab", "gitlab", "GITLAB_TOKEN GITLAB", "", "GITLAB_TOKEN");
        row("bitbucket-server", "bitbucket-server", "BITBUCKET_USERNAME BITBUCKET_PASSWORD BITBUCKET",
            "BITBUCKET_API", "BITBUCKET_PASSWORD");
        row("bitbucket-server-bearer-auth", "bitbucket-server", "BITBUCKET_PAT BITBUCKET", "BITBUCKET_API",
            "BITBUCKET_PAT");
        row("azure-repos", "azure-repos", "AZURE_REPOS_TOKEN AZURE_REPOS_ORG", "AZURE_REPOS_HOST",
            "AZURE_REPOS_TOKEN");
        row("artifactory", "artifactory", "ARTIFACTORY_URL", "RES_BODY_URL_SUB", "ARTIFACTORY_URL");
        row("nexus", "nexus", "BASE_NEXUS_URL", "RES_BODY_URL_SUB", "BASE_NEXUS_URL");
        row("nexus2", "nexus", "BASE_NEXUS_URL", "RES_BODY_URL_SUB", "BASE_NEXUS_URL");
        row("jira", "jira", "JIRA_USERNAME JIRA_PASSWORD JIRA_HOSTNAME", "", "JIRA_PASSWORD");
        row("jira-bearer-auth", "jira", "JIRA_PAT JIRA_HOSTNAME", "", "JIRA_PAT");
        for (const char *key : {"acr", "artifactory-cr", "gitlab-cr", "harbor-cr", "nexus-cr"})
            row(key, key, "CR_USERNAME CR_PASSWORD CR_BASE", "", "CR_PASSWORD");
        for (const char *key : {"docker-hub", "github-cr", "quay-cr"})
            row(key, key, "CR_USERNAME CR_PASSWORD", "CR_BASE", "CR_PASSWORD");
        row("gcr", "gcr", "CR_PASSWORD", "CR_BASE", "CR_PASSWORD");
        row("google-artifact-cr", "google-artifact-cr", "CR_PASSWORD CR_BASE", "", "CR_PASSWORD");
        row("digitalocean-cr", "digitalocean-cr", "CR_TOKEN", "CR_BASE", "CR_TOKEN");
        row("ecr", "ecr", "CR_ROLE_ARN CR_REGION", "CR_EXTERNAL_ID", "");
    }
    void types()
    {
        const auto type = clientTypeByKey(QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(type);
        QTEST(QString(type->integration), "integration");
        const QStringList needed = neededVariables(*type);
        QTEST(needed.join(u' '), "needed");
        QStringList optional;
        QStringList secrets;
        for (const ClientFieldSpec &spec : type->ownFields) {
            if (!needed.contains(spec.variable) && !optional.contains(spec.variable))
                optional.append(spec.variable);
            if (spec.isSecret())
                secrets.append(spec.variable);
        }
        QTEST(optional.join(u' '), "optionalOwn");
        QTEST(secrets.join(u' '), "secrets");
    }

    /// Written out once more on purpose: the answers of everybody's clients are in their lists by these
    /// names.
    void namesInFilesNeverChange()
    {
        QStringList own;
        for (const ClientType &type : clientTypes()) {
            for (const ClientFieldSpec &spec : type.ownFields)
                own << type.key + u' ' + spec.field.text() + u' ' + spec.variable;
        }
        QFile golden(QStringLiteral(BTA_FIELD_NAMES));
        QVERIFY(golden.open(QIODevice::ReadOnly));
        const QStringList expected = QString::fromUtf8(golden.readAll()).split(u'\n', Qt::SkipEmptyParts);
        QStringList common;
        const ClientType github = clientTypes().constFirst();
        for (const ClientFieldSpec &spec : fieldsOf(github).mid(github.ownFields.size()))
            common << QString(u"* " + spec.field.text() + u' ' + spec.variable).trimmed();
        QCOMPARE(own + common, expected);
    }

    void everyIntegrationHasAClient()
    {
        qsizetype clients = 0;
        for (const IntegrationType &integration : catalogue()) {
            const QList<ClientType> types = clientTypesFor(integration.key);
            QVERIFY2(!types.isEmpty(), qPrintable(integration.key));
            clients += types.size();
        }
        QCOMPARE(clients, clientTypes().size());
        QCOMPARE(clientTypes().size(), 23);
        QVERIFY(clientTypesFor(QStringLiteral("github-cloud-app")).isEmpty());
        QVERIFY(!clientTypeByKey(QStringLiteral("github"))); // Snyk's name, not the client's
    }

    void everyFieldIsComplete()
    {
        static const QRegularExpression variable(QStringLiteral("^[A-Z][A-Z0-9_]*$"));
        for (const ClientType &type : clientTypes()) {
            QSet<ClientField> seen;
            const QList<ClientFieldSpec> fields = fieldsOf(type);
            for (const ClientFieldSpec &spec : fields) {
                QVERIFY2(!seen.contains(spec.field), type.key.data());
                seen.insert(spec.field);
                QVERIFY2(!spec.source.isEmpty(), spec.variable.data());
                QVERIFY(spec.variable.isEmpty() || variable.match(spec.variable).hasMatch());
                QCOMPARE(spec.form == FieldForm::Choice, !spec.choices.isEmpty());
                QVERIFY(!(spec.isNeeded && spec.isAdvanced));
                if (spec.form == FieldForm::Choice && !spec.fallback.isEmpty())
                    QVERIFY(spec.choices.contains(spec.fallback));
                QCOMPARE(fieldOf(type, spec.field)->variable, spec.variable);
            }
            for (const TemplateVariable &one : type.templateVariables)
                QVERIFY(variable.match(one.name).hasMatch());
        }
    }

    void rulesForCodeAreAskedOfSourceControlOnly()
    {
        for (const ClientType &type : clientTypes()) {
            QCOMPARE(fieldOf(type, field::codeRules).has_value(), type.isSourceControl);
            QCOMPARE(fieldOf(type, field::iacRules).has_value(), type.isSourceControl);
            QCOMPARE(fieldOf(type, field::essentialsRules).has_value(), type.isSourceControl);
            QCOMPARE(fieldOf(type, field::prTemplateRules).has_value(), type.isSourceControl);
            QCOMPARE(fieldOf(type, field::largeManifestRules).has_value(),
                type.key.startsWith(QLatin1String("github")) && !type.agent);
        }
    }

    void twoTemplatesAreKnownToBeWrong()
    {
        QStringList corrected;
        for (const ClientType &type : clientTypes()) {
            for (const TemplateVariable &one : type.templateVariables) {
                // Which registry it is no template can know.
                if (one.isCorrection && !type.agent)
                    corrected << type.key + u' ' + one.name + u' ' + one.expression;
            }
        }
        QCOMPARE(corrected,
            QStringList({QStringLiteral("gitlab BROKER_CLIENT_VALIDATION_URL https://$GITLAB/api/v4/user"),
                QStringLiteral("gitlab BROKER_CLIENT_VALIDATION_AUTHORIZATION_HEADER Bearer $GITLAB_TOKEN"),
                QStringLiteral("bitbucket-server-bearer-auth "
                               "BROKER_CLIENT_VALIDATION_AUTHORIZATION_HEADER Bearer "
                               "$BITBUCKET_PAT")}));
    }
};

BTA_TEST(TestClientType)
#include "tst_clienttype.moc"
