// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/clientconfig/configsamples.h"
#include "clientconfig/carrier.h"
#include "support/testroom.h"

#include <QTest>

using namespace broker;
using namespace broker::clientconfig;

namespace {

QString shownValue(const Secret &value)
{
    return value.reveal([](QByteArrayView bytes) { return QString::fromUtf8(bytes); });
}

QString setupValue(const ClientSetup &setup, const char *name)
{
    const Variable *variable = setup.find(QString::fromLatin1(name));
    return variable ? shownValue(variable->value) : QStringLiteral("(not set)");
}

ClientSetup answeredSetup(const char *type, const Answers &answers)
{
    return *compose(test::clientType(type), test::region("SNYK-US-01"), test::brokerToken(), answers);
}

ClientSetup answeredSetup(const char *type)
{
    return answeredSetup(type, test::neededAnswers(test::clientType(type)));
}

} // namespace

/// What people really have (clouds, servers under a path, collections, certificates), and what the client
/// gets of it in each carrier.
class TestSetupValues final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void gitHubsCloudIsAskedWhereItAnswers_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("api");
        QTest::addColumn<QString>("graphQl");
        QTest::newRow("Enterprise Cloud") << QStringLiteral("github.com") << QStringLiteral("api.github.com")
                                          << QStringLiteral("api.github.com/graphql");
        QTest::newRow("data residency")
            << QStringLiteral("acme.ghe.com") << QStringLiteral("api.acme.ghe.com")
            << QStringLiteral("api.acme.ghe.com/graphql");
        // The template and the chart make it out of the host.
        QTest::newRow("a server") << QStringLiteral("ghe.example.com") << QStringLiteral("(not set)")
                                  << QStringLiteral("(not set)");
    }
    void gitHubsCloudIsAskedWhereItAnswers()
    {
        QFETCH(QString, host);
        QFETCH(QString, api);
        Answers answers = test::neededAnswers(test::clientType("github-enterprise"));
        answers.setText(field::githubHost, host);
        const ClientSetup setup = answeredSetup("github-enterprise", answers);
        QCOMPARE(setupValue(setup, "GITHUB"), host);
        QCOMPARE(setupValue(setup, "GITHUB_API"), api);
        QTEST(setupValue(setup, "GITHUB_GRAPHQL"), "graphQl");
        const bool isCloud = api.startsWith(QLatin1String("api."));
        for (const Carrier carrier : carriers()) {
            const QString text = shownValue(render(carrier, setup)->text);
            QCOMPARE(text.contains(api + QStringLiteral("/graphql")), isCloud);
            QVERIFY(!isCloud || !text.contains(QLatin1String("/api/v3")));
        }
        answers.setText(field::githubApi, QStringLiteral("proxy.example.com/github"));
        QCOMPARE(setupValue(answeredSetup("github-enterprise", answers), "GITHUB_API"),
            QStringLiteral("proxy.example.com/github"));
    }

    void hostsAreSeparatedAsTheClientReadsThem()
    {
        Answers answers = test::neededAnswers(test::clientType("gitlab"));
        answers.setText(field::httpsProxy, QStringLiteral("http://proxy.example.com:3128"));
        answers.setText(field::noProxy, QStringLiteral("localhost, ::1;.corp.example 127.0.0.1, "));
        QCOMPARE(setupValue(answeredSetup("gitlab", answers), "NO_PROXY"),
            QStringLiteral("localhost,::1,.corp.example,127.0.0.1"));
    }

    /// The client's own check asks an address that GitLab answers, and the token is in no address.
    void gitLabsCheckIsCorrectedInEveryCarrier()
    {
        for (const char *token : {"glpat-0123456789abcdefghij", "glpat-01$HOME#%41"}) {
            Answers answers = test::neededAnswers(test::clientType("gitlab"));
            answers.setSecret(field::gitlabToken, test::secretOf(QString::fromLatin1(token)));
            const ClientSetup setup = answeredSetup("gitlab", answers);
            for (const Carrier carrier : carriers()) {
                const auto rendered = render(carrier, setup);
                if (!rendered) { // it says so itself
                    QCOMPARE(rendered.error().reason, RefusalReason::ClientWouldChange);
                    continue;
                }
                const QString text = shownValue(rendered->text);
                QVERIFY(text.contains(QLatin1String("BROKER_CLIENT_VALIDATION_URL")));
                QVERIFY2(text.contains(QLatin1String("$GITLAB/api/v4/user")), qPrintable(text));
                QVERIFY(text.contains(QLatin1String("BROKER_CLIENT_VALIDATION_AUTHORIZATION_HEADER")));
                QVERIFY(text.contains(QLatin1String("$GITLAB_TOKEN")));
                QVERIFY(!text.contains(QLatin1String("api/v3")));
                QVERIFY(!text.contains(QLatin1String("private_token")));
                QVERIFY(rendered->notes.contains(Note::CheckAddressCorrected));
            }
        }
    }

    void theClientsOwnCertificateIsCarried()
    {
        Answers answers = test::neededAnswers(test::clientType("gitlab"));
        answers.setText(field::httpsCertificate, QStringLiteral("/etc/ssl/broker cert.pem"));
        answers.setText(field::httpsKey, QStringLiteral("/etc/ssl/broker.key"));
        const ClientSetup setup = answeredSetup("gitlab", answers);
        QVERIFY(setup.speaksTls());
        for (const Carrier carrier : carriers()) {
            const auto rendered = render(carrier, setup);
            if (carrier == Carrier::Helm) {
                QCOMPARE(rendered.error(),
                    (Refusal{RefusalReason::ChartTakesNoCertificate, QStringLiteral("HTTPS_CERT")}));
                continue;
            }
            const QString text = shownValue(rendered->text);
            QVERIFY(text.contains(QLatin1String("HTTPS_CERT")) && text.contains(QLatin1String("HTTPS_KEY")));
            // Where the client looks for it, and what takes it there.
            QCOMPARE(text.contains(QLatin1String("/home/node/tls/tls.key")), carrier != Carrier::NpmDotEnv);
            const QString all = text + rendered->commands.apply;
            QVERIFY(all.contains(QLatin1String("/etc/ssl/broker cert.pem")));
            QVERIFY(all.contains(QLatin1String("/etc/ssl/broker.key")));
            QVERIFY2(rendered->commands.check.contains(QLatin1String("https://localhost:8000/healthcheck/")),
                qPrintable(rendered->commands.check));
        }
        const QString cluster = shownValue(render(Carrier::Kubernetes, setup)->text);
        QCOMPARE(cluster.count(QLatin1String("scheme: HTTPS")), 2);
        QVERIFY(cluster.contains(QStringLiteral("secretName: %1-tls").arg(setup.name)));
        const QString plain = shownValue(render(Carrier::Kubernetes, answeredSetup("gitlab"))->text);
        QVERIFY(!plain.contains(QLatin1String("HTTPS")) && !plain.contains(QLatin1String("volumes")));
    }

    void aPathIsKept()
    {
        Answers gitlab = test::neededAnswers(test::clientType("gitlab"));
        gitlab.setText(field::gitlabHost, QStringLiteral("git.example.com/gitlab"));
        QCOMPARE(
            setupValue(answeredSetup("gitlab", gitlab), "GITLAB"), QStringLiteral("git.example.com/gitlab"));
        Answers bitbucket = test::neededAnswers(test::clientType("bitbucket-server"));
        bitbucket.setText(field::bitbucketHost, QStringLiteral("git.example.com/tools/git"));
        const ClientSetup setup = answeredSetup("bitbucket-server", bitbucket);
        QCOMPARE(setupValue(setup, "BITBUCKET"), QStringLiteral("git.example.com/tools/git"));
        for (const Carrier carrier : carriers())
            QVERIFY(shownValue(render(carrier, setup)->text)
                        .contains(QLatin1String("git.example.com/tools/git")));
    }

    void aCollectionIsEncoded()
    {
        Answers answers = test::neededAnswers(test::clientType("azure-repos"));
        answers.setText(field::azureHost, QStringLiteral("tfs.example.com/tfs"));
        for (const char *name : {"Default Collection", "Default%20Collection"}) {
            answers.setText(field::azureOrganization, QString::fromLatin1(name));
            const ClientSetup setup = answeredSetup("azure-repos", answers);
            QCOMPARE(setupValue(setup, "AZURE_REPOS_ORG"), QStringLiteral("Default%20Collection"));
            for (const Carrier carrier : carriers())
                QVERIFY(
                    shownValue(render(carrier, setup)->text).contains(QLatin1String("Default%20Collection")));
        }
        answers.setText(field::azureOrganization, QStringLiteral("My_Collection"));
        QCOMPARE(setupValue(answeredSetup("azure-repos", answers), "AZURE_REPOS_ORG"),
            QStringLiteral("My_Collection"));
    }
};

BTA_TEST(TestSetupValues)
#include "tst_setupvalues.moc"
