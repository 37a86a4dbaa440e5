// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/clientconfig/configsamples.h"
#include "clientconfig/carrier.h"
#include "support/leaksearch.h"
#include "support/testroom.h"

#include <QTest>

using namespace broker;
using namespace broker::clientconfig;

namespace {

QString shown(const Secret &value)
{
    return value.reveal([](QByteArrayView bytes) { return QString::fromUtf8(bytes); });
}

QString valueOf(const ClientSetup &setup, const char *name)
{
    const Variable *variable = setup.find(QString::fromLatin1(name));
    return variable ? shown(variable->value) : QStringLiteral("(not set)");
}

QStringList namesOf(const QList<Variable> &variables)
{
    QStringList names;
    for (const Variable &variable : variables)
        names.append(variable.name);
    return names;
}

ClientSetup setupOf(
    const char *type, const Answers &answers, const char *region = "SNYK-US-01", const Place &place = {})
{
    return *compose(test::clientType(type), test::region(region), test::brokerToken(), answers, place);
}

ClientSetup setupOf(const char *type)
{
    return setupOf(type, test::neededAnswers(test::clientType(type)));
}

std::optional<Refusal> refusalOf(Carrier carrier, const ClientSetup &setup)
{
    const auto rendered = render(carrier, setup);
    return rendered ? std::nullopt : std::optional(rendered.error());
}

} // namespace

class TestClientSetup final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDefaultRegionAddsNothing()
    {
        QCOMPARE(namesOf(setupOf("github-com").variables).join(u' '),
            QStringLiteral("BROKER_TOKEN GITHUB_TOKEN PORT BROKER_HEALTHCHECK_PATH ACCEPT_CODE ACCEPT_IAC "
                           "ACCEPT_ESSENTIALS ACCEPT_CUSTOM_PR_TEMPLATES ACCEPT_LARGE_MANIFESTS"));
    }

    void anotherRegionSetsAllThreeAddresses()
    {
        const auto type = test::clientType("github-com");
        const ClientSetup setup = setupOf("github-com", test::neededAnswers(type), "SNYK-AU-01");
        QCOMPARE(valueOf(setup, "BROKER_SERVER_URL"), QStringLiteral("https://broker.au.snyk.io"));
        QCOMPARE(valueOf(setup, "API_BASE_URL"), QStringLiteral("https://api.au.snyk.io"));
        QCOMPARE(valueOf(setup, "BROKER_DISPATCHER_BASE_URL"), QStringLiteral("https://api.au.snyk.io"));
    }

    void aTenantsServerIsTheOneThatWasEntered()
    {
        const auto type = test::clientType("github-com");
        Answers answers = test::neededAnswers(type);
        answers.setText(field::brokerServer, QStringLiteral("https://broker.tenant.snyk.io"));
        const auto setup
            = compose(type, snyk::regionForApi(*HttpsUrl::parse(QStringLiteral("api.tenant.snyk.io"))),
                test::brokerToken(), answers);
        QVERIFY(setup);
        QCOMPARE(valueOf(*setup, "BROKER_SERVER_URL"), QStringLiteral("https://broker.tenant.snyk.io"));
        QCOMPARE(valueOf(*setup, "API_BASE_URL"), QStringLiteral("https://api.tenant.snyk.io"));
    }

    void theMarkerIsTheTokensHash()
    {
        const ClientSetup setup = setupOf("gitlab");
        QCOMPARE(setup.marker, test::brokerToken().fingerprint().sha256().left(8));
        QCOMPARE(setup.healthPath, QLatin1String("/healthcheck/") + setup.marker);
        QCOMPARE(valueOf(setup, "BROKER_HEALTHCHECK_PATH"), setup.healthPath);
    }

    void theNameEndsWithTheMarkOfTheToken()
    {
        const auto type = test::clientType("gitlab");
        Answers answers = test::neededAnswers(type);
        const ClientSetup first = setupOf("gitlab", answers);
        QCOMPARE(first.name, QLatin1String("snyk-broker-gitlab-") + first.marker);
        QCOMPARE(first.port, 8000);
        const Place place{{}, QStringLiteral("payments"), 8001, {}};
        const ClientSetup second = setupOf("gitlab", answers, "SNYK-US-01", place);
        QCOMPARE(second.name, QLatin1String("payments-") + first.marker);
        QCOMPARE(valueOf(second, "PORT"), QStringLiteral("8001"));
        answers.setText(field::name, QStringLiteral("mine"));
        answers.setText(field::port, QStringLiteral("9000"));
        QCOMPARE(setupOf("gitlab", answers, "SNYK-US-01", place).name, QStringLiteral("mine"));
        QCOMPARE(setupOf("gitlab", answers, "SNYK-US-01", place).port, 9000);
    }

    /// Neither by its name nor by its port, in whatever carrier: Helm's release lacks the type.
    void theClientInUseIsNotReplacedByHand()
    {
        const auto type = test::clientType("gitlab");
        const Place place{{}, {}, 8001,
            RunningClient{QStringLiteral("snyk-broker-gitlab-1"), 8000, QStringLiteral("gitlab")}};
        const auto problemsOf = [&](ClientField field, const char *text) {
            Answers answers = test::neededAnswers(type);
            answers.setText(field, QString::fromLatin1(text));
            const auto setup = compose(type, test::region("SNYK-US-01"), test::brokerToken(), answers, place);
            return setup ? QList<FieldProblem>() : setup.error();
        };
        const auto name = QList<FieldProblem>{{field::name, ProblemKind::NameOfRunningClient}};
        QCOMPARE(problemsOf(field::name, "snyk-broker-gitlab-1"), name);
        QCOMPARE(problemsOf(field::name, "snyk-broker-1"), name);
        QVERIFY(problemsOf(field::name, "snyk-broker-gitlab-2").isEmpty());
        QCOMPARE(problemsOf(field::port, "8000"),
            (QList<FieldProblem>{{field::port, ProblemKind::PortOfRunningClient}}));
        QVERIFY(problemsOf(field::port, "8002").isEmpty());
    }

    void credentialsInAddressesAreEncoded()
    {
        QCOMPARE(valueOf(setupOf("artifactory"), "ARTIFACTORY_URL"),
            QStringLiteral(
                "svc%40example.com:p%2Fss%23%24w0rd%20%C3%A9@artifactory.example.com/artifactory"));
        QCOMPARE(valueOf(setupOf("nexus2"), "BASE_NEXUS_URL"),
            QStringLiteral("https://svc-snyk:p%40ss%3Fword@nexus.example.com"));
        QVERIFY(setupOf("nexus").find(QStringLiteral("BASE_NEXUS_URL"))->isSecret);
    }

    void aProxyWithAPasswordIsASecret()
    {
        const auto type = test::clientType("github-com");
        Answers answers = test::neededAnswers(type);
        answers.setText(field::httpsProxy, QStringLiteral("http://proxy.example.com:3128"));
        QVERIFY(!setupOf("github-com", answers).find(QStringLiteral("HTTPS_PROXY"))->isSecret);
        answers.setText(field::proxyUsername, QStringLiteral("me"));
        answers.setSecret(field::proxyPassword, test::secretOf(QStringLiteral("p:w")));
        const ClientSetup setup = setupOf("github-com", answers);
        QVERIFY(setup.find(QStringLiteral("HTTPS_PROXY"))->isSecret);
        QCOMPARE(valueOf(setup, "HTTPS_PROXY"), QStringLiteral("http://me:p%3Aw@proxy.example.com:3128"));
        QCOMPARE(refusalOf(Carrier::NpmDotEnv, setup),
            std::optional(Refusal{RefusalReason::ReadTooLate, QStringLiteral("HTTPS_PROXY")}));
        QCOMPARE(refusalOf(Carrier::Helm, setup),
            std::optional(Refusal{RefusalReason::ChartShowsSecret, QStringLiteral("HTTPS_PROXY")}));
        QVERIFY(!refusalOf(Carrier::DockerEnvFile, setup));
    }

    void errorsAreHandedBackAndWarningsAreNot()
    {
        const auto type = test::clientType("gitlab");
        Answers answers = test::neededAnswers(type);
        answers.setText(field::port, QStringLiteral("443"));
        answers.setText(field::gitlabHost, {});
        const auto setup = compose(type, test::region("SNYK-US-01"), test::brokerToken(), answers);
        QVERIFY(!setup);
        QCOMPARE(setup.error(), (QList<FieldProblem>{{field::gitlabHost, ProblemKind::Missing}}));
    }

    /// The client sends the comma of its own template along.
    void theBearerHeaderIsCorrected()
    {
        const ClientSetup setup = setupOf("bitbucket-server-bearer-auth");
        const Variable header = environmentOf(setup).constLast();
        QCOMPARE(header.name, QStringLiteral("BROKER_CLIENT_VALIDATION_AUTHORIZATION_HEADER"));
        QCOMPARE(shown(header.value), QStringLiteral("Bearer $BITBUCKET_PAT"));
        QVERIFY(render(Carrier::DockerEnvFile, setup)->notes.contains(Note::BearerHeaderCorrected));
        QVERIFY(
            !render(Carrier::DockerEnvFile, setupOf("gitlab"))->notes.contains(Note::BearerHeaderCorrected));
    }

    void whatTheClientWouldChangeIsPassedInParts()
    {
        const auto type = test::clientType("bitbucket-server-bearer-auth");
        Answers answers = test::neededAnswers(type);
        answers.setSecret(field::bitbucketPat, test::secretOf(QStringLiteral("pa$HOME!")));
        const ClientSetup setup = setupOf("bitbucket-server-bearer-auth", answers);
        const QList<Variable> environment = environmentOf(setup);
        QStringList lines;
        for (const Variable &one : environment)
            lines.append(one.name + u'=' + shown(one.value));
        QVERIFY(lines.contains(QStringLiteral("BITBUCKET_PAT=$BITBUCKET_PAT_PART_1$BITBUCKET_PAT_PART_2")));
        QVERIFY(lines.contains(QStringLiteral("BITBUCKET_PAT_PART_1=pa$")));
        QVERIFY(lines.contains(QStringLiteral("BITBUCKET_PAT_PART_2=HOME!")));
        // By its parts: the client may read the header before the token.
        QVERIFY(lines.contains(QStringLiteral("BROKER_CLIENT_VALIDATION_AUTHORIZATION_HEADER="
                                              "Bearer $BITBUCKET_PAT_PART_1$BITBUCKET_PAT_PART_2")));
        for (const Variable &one : environment)
            QCOMPARE(one.isSecret,
                one.name == QLatin1String("BROKER_TOKEN") || one.name.contains(QLatin1String("_PART_")));
        QVERIFY(render(Carrier::Compose, setup)->notes.contains(Note::PassedInParts));
        QCOMPARE(refusalOf(Carrier::Helm, setup),
            std::optional(Refusal{RefusalReason::ClientWouldChange, QStringLiteral("BITBUCKET_PAT")}));
    }

    void refusals()
    {
        const auto type = test::clientType("bitbucket-server");
        Answers answers = test::neededAnswers(type);
        answers.setText(field::bitbucketUsername, QStringLiteral("4711"));
        QCOMPARE(refusalOf(Carrier::Helm, setupOf("bitbucket-server", answers)),
            std::optional(Refusal{RefusalReason::ChartWritesUnquoted, QStringLiteral("BITBUCKET_USERNAME")}));
        QVERIFY(!refusalOf(Carrier::Kubernetes, setupOf("bitbucket-server", answers)));

        Answers several = test::neededAnswers(type);
        several.setText(field::highAvailability, QStringLiteral("true"));
        several.setText(field::replicas, QStringLiteral("3"));
        for (const Carrier carrier : carriers()) {
            const bool canStartSeveral = carrier == Carrier::Kubernetes || carrier == Carrier::Helm;
            const auto expected = canStartSeveral
                ? std::nullopt
                : std::optional(Refusal{RefusalReason::OneClientOnly, QString()});
            QCOMPARE(refusalOf(carrier, setupOf("bitbucket-server", several)), expected);
        }

        Answers essentials = test::neededAnswers(type);
        essentials.setText(field::essentialsRules, QStringLiteral("true"));
        QCOMPARE(refusalOf(Carrier::NpmDotEnv, setupOf("bitbucket-server", essentials)),
            std::optional(Refusal{RefusalReason::RulesNotInPackage, QStringLiteral("ACCEPT_ESSENTIALS")}));
        Answers templates = test::neededAnswers(type);
        templates.setText(field::prTemplateRules, QStringLiteral("true"));
        QCOMPARE(refusalOf(Carrier::NpmDotEnv, setupOf("bitbucket-server", templates)),
            std::optional(
                Refusal{RefusalReason::RulesNotInPackage, QStringLiteral("ACCEPT_CUSTOM_PR_TEMPLATES")}));
        for (const char *level : {"trace", "warn", "error", "info", "debug"}) {
            Answers logging = test::neededAnswers(type);
            logging.setText(field::logLevel, QString::fromLatin1(level));
            const auto refusal = refusalOf(Carrier::Helm, setupOf("bitbucket-server", logging));
            const bool isKnown = QByteArrayView(level) == "info" || QByteArrayView(level) == "debug";
            QCOMPARE(refusal,
                isKnown ? std::nullopt
                        : std::optional(
                            Refusal{RefusalReason::ChartRefusesLogLevel, QStringLiteral("LOG_LEVEL")}));
            QVERIFY(!refusalOf(Carrier::Kubernetes, setupOf("bitbucket-server", logging)));
        }

        Answers longName = test::neededAnswers(type);
        longName.setText(field::name, QString(49, u'x'));
        QCOMPARE(refusalOf(Carrier::Helm, setupOf("bitbucket-server", longName)),
            std::optional(Refusal{RefusalReason::ChartNameTooLong, QString()}));

        Answers tenant = test::neededAnswers(type);
        tenant.setText(field::brokerServer, QStringLiteral("https://broker.example.com"));
        QCOMPARE(refusalOf(Carrier::Helm, setupOf("bitbucket-server", tenant, "SNYK-GOV-01")),
            std::optional(Refusal{RefusalReason::ChartRefusesServer, QStringLiteral("BROKER_SERVER_URL")}));

        ClientSetup setup = setupOf("bitbucket-server");
        setup.variables.append({QStringLiteral("X"), Secret::take(QByteArray("a\0b", 3)), true});
        for (const Carrier carrier : carriers()) {
            QCOMPARE(refusalOf(carrier, setup),
                std::optional(Refusal{RefusalReason::NotText, QStringLiteral("X")}));
        }
        setup.variables.last().value = Secret::take(QByteArray(64 * 1024, 'x'));
        QCOMPARE(refusalOf(Carrier::DockerEnvFile, setup),
            std::optional(Refusal{RefusalReason::TooLong, QStringLiteral("X")}));
    }

    /// What is not said the client decides itself, and by itself it allows nearly everything.
    void everyRuleIsAllowedOrForbidden_data()
    {
        QTest::addColumn<QString>("key");
        for (const ClientType &type : integrations::clientTypes())
            QTest::newRow(type.key.data()) << QString(type.key);
    }
    void everyRuleIsAllowedOrForbidden()
    {
        QFETCH(QString, key);
        const ClientType type = *integrations::clientTypeByKey(key);
        const auto &switches = integrations::ruleSwitches();
        QCOMPARE(switches.size(), 5);
        for (const integrations::RuleSwitch &allowed : switches) {
            const auto field = integrations::fieldOf(type, allowed.field);
            Answers answers = test::neededAnswers(type);
            // An answer that is left of another variant counts for nothing.
            const QString yes = field && field->form == integrations::FieldForm::Choice
                ? QStringLiteral("tf")
                : QStringLiteral("true");
            answers.setText(allowed.field, yes);
            const ClientSetup setup = setupOf(type.key.data(), answers);
            for (const integrations::RuleSwitch &one : switches) {
                const bool isOn = one.field == allowed.field && field;
                QCOMPARE(valueOf(setup, one.variable.data()), isOn ? yes : QStringLiteral("false"));
            }
            for (const Carrier carrier : carriers()) {
                const auto rendered = render(carrier, setup);
                if (!rendered) {
                    QCOMPARE(rendered.error().reason, RefusalReason::RulesNotInPackage);
                    continue;
                }
                // Once each: of two the client or Kubernetes would take one, and nobody says which.
                for (const integrations::RuleSwitch &one : switches)
                    QCOMPARE(rendered->masked.count(one.variable), 1);
            }
        }
    }

    void furtherVariablesAreLikeTheOthers()
    {
        const auto type = test::clientType("bitbucket-server-bearer-auth");
        Answers answers = test::neededAnswers(type);
        const QString header = QStringLiteral("BROKER_CLIENT_VALIDATION_AUTHORIZATION_HEADER");
        answers.setFurther(
            {{}, {QStringLiteral("GPG_PASSPHRASE"), test::secretOf(QStringLiteral("it's#1")), true},
                {QStringLiteral("NODE_OPTIONS"), test::secretOf(QStringLiteral("--max-old-space-size=200")),
                    false},
                {header, test::secretOf(QStringLiteral("Bearer x")), false}});
        const ClientSetup setup = setupOf("bitbucket-server-bearer-auth", answers);
        QVERIFY(setup.find(QStringLiteral("GPG_PASSPHRASE"))->isSecret);
        QCOMPARE(valueOf(setup, "NODE_OPTIONS"), QStringLiteral("--max-old-space-size=200"));
        // Instead of what the program would have put right.
        QCOMPARE(namesOf(environmentOf(setup)).count(header), 1);
        for (const Carrier carrier : carriers()) {
            const auto rendered = render(carrier, setup);
            if (carrier == Carrier::Helm) {
                QCOMPARE(rendered.error(),
                    (Refusal{RefusalReason::ChartShowsSecret, QStringLiteral("GPG_PASSPHRASE")}));
                continue;
            }
            QVERIFY(rendered);
            QVERIFY(!rendered->masked.contains(QStringLiteral("it's#1")));
            QVERIFY(rendered->masked.contains(QStringLiteral("GPG_PASSPHRASE")));
            // Node.js reads it before the client reads its file.
            const bool isStart = carrier == Carrier::NpmDotEnv;
            QCOMPARE(
                rendered->commands.apply.contains(QStringLiteral("NODE_OPTIONS='--max-old-space-size=200' ")),
                isStart);
            QCOMPARE(rendered->masked.contains(QStringLiteral("--max-old-space-size=200")), !isStart);
        }
    }

    /// Neither by the way of the form, nor past it.
    void aTokenIsNeverShown()
    {
        const auto type = test::clientType("gitlab");
        const auto region = test::region("SNYK-US-01");
        const QString token = QStringLiteral("glpat-0123456789abcdefghij");
        Answers answers = test::neededAnswers(type);
        answers.setFurther({{QStringLiteral("MINE"), test::secretOf(u'x' + token), false}});
        QVERIFY(!compose(type, region, test::brokerToken(), answers));
        const BrokerToken broker = test::brokerToken();
        const ClientSetup setup = assemble(type, region, broker.secret(), broker.fingerprint(), answers, {});
        QVERIFY(setup.find(QStringLiteral("MINE"))->isSecret);
        for (const Carrier carrier : carriers()) {
            const auto rendered = render(carrier, setup);
            QCOMPARE(bool(rendered), carrier != Carrier::Helm);
            if (!rendered)
                continue;
            QVERIFY(!rendered->masked.contains(token));
            QVERIFY(!rendered->commands.apply.contains(token));
        }
    }

    /// YAML reads the bare words as a truth value or as nothing, and Kubernetes refuses the file.
    void namesStayNamesInYaml()
    {
        const auto type = test::clientType("gitlab");
        const QStringList names{QStringLiteral("NO"), QStringLiteral("true"), QStringLiteral("null"),
            QStringLiteral("Y"), QStringLiteral("Off")};
        for (const QString &name : names) {
            for (const bool isSecret : {false, true}) {
                Answers answers = test::neededAnswers(type);
                answers.setFurther({{name, test::secretOf(QStringLiteral("v")), isSecret}});
                const ClientSetup setup = setupOf("gitlab", answers);
                const QString quoted = u'"' + name + u'"';
                const auto compose = render(Carrier::Compose, setup);
                QVERIFY(compose->masked.contains(QStringLiteral("\n      %1: \"").arg(quoted)));
                const auto kubernetes = render(Carrier::Kubernetes, setup);
                QVERIFY(kubernetes->masked.contains(QStringLiteral("- name: %1\n").arg(quoted)));
                QCOMPARE(kubernetes->masked.contains(QStringLiteral("\n  %1: ").arg(quoted)), isSecret);
                QCOMPARE(kubernetes->masked.contains(QStringLiteral("key: %1\n").arg(quoted)), isSecret);
                // The chart writes names without quotes again.
                if (!isSecret) {
                    QCOMPARE(render(Carrier::Helm, setup).error(),
                        (Refusal{RefusalReason::ChartWritesUnquoted, name}));
                }
            }
        }
    }

    void theChartsOwnSwitchesForbidNothing()
    {
        const auto type = test::clientType("gitlab");
        Answers answers = test::neededAnswers(type);
        for (const bool allowed : {false, true}) {
            answers.setText(field::essentialsRules, allowed ? QStringLiteral("true") : QString());
            const QString text = shown(render(Carrier::Helm, setupOf("gitlab", answers))->text);
            // Every text is a yes, "false" too; and what it is a yes to is set below.
            QVERIFY(text.contains(QStringLiteral("\nenableAppRisk: \"\"\n")));
            QVERIFY(text.contains(QStringLiteral("  - name: ACCEPT_ESSENTIALS\n    value: \"%1\"\n")
                                      .arg(allowed ? QStringLiteral("true") : QStringLiteral("false"))));
        }
    }

    /// OpenShift refuses a fixed user, and plain Kubernetes cannot tell that the image's is not root.
    void openShiftHasNoFixedUser()
    {
        const auto type = test::clientType("gitlab");
        Answers answers = test::neededAnswers(type);
        const auto text = [&answers](Carrier carrier) {
            return shown(render(carrier, setupOf("gitlab", answers))->text);
        };
        QVERIFY(text(Carrier::Kubernetes).contains(QStringLiteral("\n            runAsUser: 1000\n")));
        QVERIFY(!text(Carrier::Helm).contains(QStringLiteral("openshift")));
        answers.setText(field::openShift, QStringLiteral("true"));
        QVERIFY(!text(Carrier::Kubernetes).contains(QStringLiteral("runAsUser")));
        QVERIFY(text(Carrier::Kubernetes).contains(QStringLiteral("\n            runAsNonRoot: true\n")));
        QVERIFY(text(Carrier::Helm).contains(QStringLiteral("\nopenshift: true\n")));
        QVERIFY(!text(Carrier::DockerEnvFile).contains(QStringLiteral("OPENSHIFT"), Qt::CaseInsensitive));
    }

    /// The chart's template fails on a name with "_"; what stands under "env" it passes as it is.
    void hostsThatTheChartDoesNotTakeGoUnderEnv()
    {
        const auto type = test::clientType("gitlab");
        Answers answers = test::neededAnswers(type);
        const auto text
            = [&answers] { return shown(render(Carrier::Helm, setupOf("gitlab", answers))->text); };
        answers.setText(field::noProxy, QStringLiteral("localhost,git.example.com"));
        QVERIFY(text().contains(QStringLiteral("\nnoProxy: \"localhost,git.example.com\"\n")));
        answers.setText(field::noProxy, QStringLiteral("localhost,git_server.example.com"));
        QVERIFY(!text().contains(QStringLiteral("noProxy")));
        QVERIFY(text().contains(
            QStringLiteral("  - name: NO_PROXY\n    value: \"localhost,git_server.example.com\"\n")));
    }

    void nothingSecretIsShownWhileMasked_data()
    {
        QTest::addColumn<QString>("key");
        for (const ClientType &type : integrations::clientTypes())
            QTest::newRow(type.key.data()) << QString(type.key);
    }
    void nothingSecretIsShownWhileMasked()
    {
        QFETCH(QString, key);
        const ClientType type = *integrations::clientTypeByKey(key);
        Answers answers = test::fullAnswers(type);
        test::LeakSearch search;
        search.add(QStringLiteral("token"),
            test::brokerToken().secret().reveal([](QByteArrayView bytes) { return bytes.toByteArray(); }));
        for (const ClientFieldSpec &spec : integrations::fieldsOf(type)) {
            if (!spec.isSecret() || spec.field == field::proxyPassword)
                continue;
            const QByteArray secret
                = QByteArray("hidden-") + spec.variable.latin1() + QByteArray("-0815-$HOME-4711");
            answers.setSecret(spec.field, Secret::take(QByteArray(secret)));
            search.add(spec.variable, secret);
            search.add(spec.variable + QStringLiteral(", first part"), secret.left(secret.indexOf('$')));
        }
        const auto setup = compose(type, test::region("SNYK-EU-01"), test::brokerToken(), answers);
        QVERIFY(setup);
        for (const Carrier carrier : carriers()) {
            const auto rendered = render(carrier, *setup);
            if (!rendered && carrier == Carrier::Helm)
                continue; // the "$HOME"
            QVERIFY(rendered);
            const Rendered &all = *rendered;
            QCOMPARE(search.findIn(all.masked.toUtf8()), QStringList());
            QCOMPARE(
                search.findIn(
                    (all.commands.apply + all.commands.check + all.commands.remove + all.fileName).toUtf8()),
                QStringList());
            QVERIFY(
                !all.text
                     .reveal([&search](QByteArrayView bytes) { return search.findIn(bytes.toByteArray()); })
                     .isEmpty()); // the search finds what is there
        }
    }
};

BTA_TEST(TestClientSetup)
#include "tst_clientsetup.moc"
