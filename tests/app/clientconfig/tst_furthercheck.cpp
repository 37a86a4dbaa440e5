// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/clientconfig/configsamples.h"
#include "clientconfig/fieldcheck.h"
#include "support/testroom.h"

#include <QTest>

using namespace broker;
using namespace broker::clientconfig;

namespace {

QList<ProblemKind> furtherKindsOf(const QList<FieldProblem> &problems)
{
    QList<ProblemKind> kinds;
    for (const FieldProblem &problem : problems)
        kinds.append(problem.kind);
    return kinds;
}

} // namespace

// Further variables, as the whole form is checked.
class TestFurtherCheck final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void furtherVariables_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::addColumn<std::optional<ProblemKind>>("kind");
        const auto row = [](const char *name, const char *value, std::optional<ProblemKind> kind) {
            QTest::addRow("%s=%s", name, value)
                << QString::fromUtf8(name) << QString::fromUtf8(value) << kind;
        };
        row("", "", std::nullopt);
        row("GPG_PASSPHRASE", " it's #1 \"\\ ", std::nullopt);
        row("BROKER_CLIENT_VALIDATION_URL", "https://gitlab.example.com/api/v4/user", std::nullopt);
        row("_x1", "y", std::nullopt);
        row("X", "$HOME", ProblemKind::CarriedInParts);
        row("", "value", ProblemKind::Missing);
        row("NAME", "", ProblemKind::Missing);
        for (const char *name : {"1A", "A-B", "A B", "A=B", "A$", "A\n", "Ä", "A;B", "$(A)"})
            row(name, "x", ProblemKind::NotAVariableName);
        for (const char *name :
            {"BROKER_TOKEN", "PORT", "ACCEPT_CODE", "ACCEPT_GIT", "ACCEPT_APPRISK", "GITLAB_TOKEN",
                "HTTPS_PROXY", "NODE_EXTRA_CA_CERTS", "BROKER_HEALTHCHECK_PATH", "GITLAB_TOKEN_PART_1"})
            row(name, "x", ProblemKind::VariableOfTheForm);
        // The client finds its settings by names without "_" and case, and takes those of its own library
        // too.
        for (const char *name :
            {"broker_token", "brokerToken", "BROKER__TOKEN", "_Broker_Token_", "broker_server_url",
                "BrokerServerUrl", "apiBaseUrl", "https_proxy", "no_proxy", "port", "acceptCode",
                "brokerHealthcheckPath", "gitlabToken", "gitlab_token_part_1", "UNIVERSAL_BROKER_ENABLED",
                "universalBrokerEnabled", "SNYK_BROKER_SERVER_URL", "SNYK_UNIVERSAL_BROKER_ENABLED",
                "SNYK_brokerToken", "SERVICE_ENV", "CONFIG_SECRET_FILE", "BROKER_TOKEN_POOL", "gitPassword"})
            row(name, "x", ProblemKind::VariableOfTheForm);
        for (const char *name : {"PATH", "path", "LD_PRELOAD", "DOCKER_HOST", "IFS", "BASH_ENV"})
            row(name, "x", ProblemKind::ReservedVariable);
        // Read-only in bash, counted by it, or checked by dash: a script with it stops, or passes another
        // value.
        for (const char *name : {"UID", "EUID", "PPID", "BASHOPTS", "SHELLOPTS", "OPTIND", "RANDOM",
                 "SRANDOM", "BASHPID", "BASH_VERSINFO", "DIRSTACK", "EPOCHSECONDS", "EPOCHREALTIME",
                 "FUNCNAME", "GROUPS", "HISTCMD", "LINENO", "SECONDS", "SHLVL"})
            row(name, "x", ProblemKind::ReservedVariable);
        row("X", "a\nb", ProblemKind::ControlCharacter);
        QTest::newRow("too long") << QStringLiteral("X") << QString(5000, u'x')
                                  << std::optional(ProblemKind::TooLong);
    }
    void furtherVariables()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        QFETCH(std::optional<ProblemKind>, kind);
        const ClientType type = test::clientType("gitlab");
        Answers answers = test::neededAnswers(type);
        for (const bool isSecret : {false, true}) {
            // The first row is blank, and no problem is said of it.
            answers.setFurther({{}, {name, test::secretOf(value), isSecret}});
            const auto problems = check(type, test::region("SNYK-US-01"), answers);
            QCOMPARE(furtherKindsOf(problems), kind ? QList<ProblemKind>{*kind} : QList<ProblemKind>());
            if (kind) {
                QCOMPARE(problems.constFirst().field, field::furtherVariables);
                QCOMPARE(problems.constFirst().row, 1);
                QCOMPARE(hasErrors(problems), *kind != ProblemKind::CarriedInParts);
            }
        }
        // Windows does not tell the first from the second, and the client does not tell it from the third.
        for (const char *second : {"ONE_THING", "oneThing", "_one__thing"}) {
            answers.setFurther({{QStringLiteral("One_Thing"), test::secretOf(QStringLiteral("a")), true},
                {QString::fromLatin1(second), test::secretOf(QStringLiteral("b")), false}});
            QCOMPARE(furtherKindsOf(check(type, test::region("SNYK-US-01"), answers)),
                (QList<ProblemKind>{ProblemKind::VariableTwice, ProblemKind::VariableTwice}));
        }
    }

    /// Another spelling of what is corrected for a type would leave two of them.
    void aCorrectionHasOneSpelling()
    {
        const ClientType type = test::clientType("bitbucket-server-bearer-auth");
        Answers answers = test::neededAnswers(type);
        const auto with = [&](const char *name) {
            answers.setFurther({{QString::fromLatin1(name), test::secretOf(QStringLiteral("x")), true}});
            return furtherKindsOf(check(type, test::region("SNYK-US-01"), answers));
        };
        QVERIFY(with("BROKER_CLIENT_VALIDATION_AUTHORIZATION_HEADER").isEmpty());
        QCOMPARE(with("brokerClientValidationAuthorizationHeader"),
            QList<ProblemKind>{ProblemKind::VariableOfTheForm});
    }

    void aTokenIsASecret_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("isToken");
        const auto row = [](const char *value, bool isToken) {
            QTest::addRow("%s", value) << QString::fromUtf8(value) << isToken;
        };
        const QString broker = QString::fromLatin1(
            test::brokerToken().secret().reveal([](QByteArrayView bytes) { return bytes.toByteArray(); }));
        QTest::newRow("Broker token") << broker << true;
        QTest::newRow("Broker token in capitals") << broker.toUpper() << true;
        QTest::newRow("Broker token in a text") << QStringLiteral("token=%1;x").arg(broker) << true;
        row("ghp_0123456789abcdef0123456789abcdef0123", true);
        row("Bearer glpat-0123456789abcdefghij", true);
        row("https://gitlab.example.com/api/v3/user?private_token=glpat-0123456789abcdefghij", true);
        row("xsnyk_uat.abcd1234.e30.sig", true);
        row("eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln", true);
        row("https://me:secret@nexus.example.com", true);
        row("info", false);
        row("ghp_", false);
        row("Bearer $GITLAB_TOKEN", false);
        row("https://gitlab.example.com/api/v4/user", false);
        row("--max-old-space-size=200", false);
        row("a:b@c", false);
    }
    void aTokenIsASecret()
    {
        QFETCH(QString, value);
        QFETCH(bool, isToken);
        const ClientType type = test::clientType("gitlab");
        Answers answers = test::neededAnswers(type);
        for (const bool isSecret : {false, true}) {
            answers.setFurther({{QStringLiteral("MINE"), test::secretOf(value), isSecret}});
            const bool isRefused = furtherKindsOf(check(type, test::region("SNYK-US-01"), answers))
                                       .contains(ProblemKind::ValueIsSecret);
            QCOMPARE(isRefused, isToken && !isSecret);
        }
    }
};

BTA_TEST(TestFurtherCheck)
#include "tst_furthercheck.moc"
