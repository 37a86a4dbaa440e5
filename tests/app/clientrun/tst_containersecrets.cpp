// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "clientrun/containersecrets.h"
#include "clientrun/runlog.h"
#include "runsamples.h"
#include "support/testroom.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace broker;
using clientrun::secretsAmong;

namespace {

QStringList hiddenIn(const QByteArray &variables, const QSet<QString> &open, const QSet<QString> &closed = {})
{
    QStringList hidden;
    const auto secrets = secretsAmong(variables, open, closed);
    for (const Secret &secret : *secrets)
        hidden.append(secret.reveal([](QByteArrayView bytes) { return QString::fromUtf8(bytes); }));
    return hidden;
}

} // namespace

class TestContainerSecrets final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// What nobody knows to be harmless is a secret.
    void hidesAllButWhatIsOpen()
    {
        const QStringList entries{QStringLiteral("PATH=/usr/bin"), QStringLiteral("NODE_VERSION=24.1"),
            QStringLiteral("GITLAB=git.example.com"), QStringLiteral("PORT=8000"),
            QStringLiteral("GITLAB_TOKEN=a=b\"c"), QStringLiteral("ARTIFACTORY_URL=me:pw@art.example.com"),
            QStringLiteral("SHORT=abc"), QStringLiteral("ODD"), QStringLiteral("=nameless")};
        const QByteArray json = QJsonDocument(QJsonArray::fromStringList(entries)).toJson();
        QCOMPARE(hiddenIn(json,
                     {QStringLiteral("GITLAB"), QStringLiteral("PORT"), QStringLiteral("ARTIFACTORY_URL")}),
            (QStringList{QStringLiteral("a=b\"c"), QStringLiteral("me:pw@art.example.com")}));
        QCOMPARE(hiddenIn("[]", {}), QStringList());
    }

    /// A client whose variables nobody here has set, as its engine tells them, and what it writes: the log
    /// stays to be read, and no secret is in it.
    void leavesALogReadable()
    {
        const QStringList entries{QStringLiteral("PATH=/usr/local/sbin:/usr/local/bin:/usr/bin"),
            QStringLiteral("NODE_VERSION=24.15.0"), QStringLiteral("HOME=/home/node"),
            QStringLiteral("BROKER_TYPE=client"), QStringLiteral("LOG_LEVEL=info"),
            QStringLiteral("LOG_ENABLE_BODY=false"), QStringLiteral("PREFLIGHT_CHECKS_ENABLED=true"),
            QStringLiteral("SNYK_PORT=8081"), QStringLiteral("BROKER_VERSION=5.22.14"),
            QStringLiteral("CA_CERT=/home/node/private/ca.pem"), QStringLiteral("NODE_ENV=production"),
            QStringLiteral("BROKER_TOKEN=6f1c0f7e-3a57-4b0e-9a55-0c4d7c1f2a10"),
            QStringLiteral("GITLAB_TOKEN=glpat-exampleexample000001"), QStringLiteral("ZZ_PW=websocket"),
            QStringLiteral("SIDE_CAR=Rumpelstilz chen"), QStringLiteral("GITLAB=gitlab.example.com")};
        const QByteArray json = QJsonDocument(QJsonArray::fromStringList(entries)).toJson();
        const clientconfig::LocalRun plan = test::planOf();
        const auto secrets = secretsAmong(json, plan.openVariables, plan.secretVariables);
        QVERIFY(secrets);
        clientrun::RunLog log;
        log.setKnown(*secrets);
        const QByteArray head(R"({"name":"snyk-broker-client","hostname":"4f1d2c3b5a69","pid":1,)");
        const QByteArray end(R"(,"time":"2026-11-27T16:00:00.000Z","v":0})");
        // The line, and what is shown of it where that is another.
        const QList<std::pair<QByteArray, QByteArray>> lines{
            {head + R"("level":30,"msg":"Running in client mode")" + end, {}},
            {head + R"("level":30,"port":8081,"msg":"local server listening")" + end, {}},
            {head + R"("level":30,"LOG_LEVEL":"info","log":false,"preflight":true,"version":"5.22.14")" + end,
                {}},
            {head + R"("level":50,"msg":"cannot read /home/node/private/ca.pem in production")" + end, {}},
            {head + R"("level":30,"msg":"got glpat-exampleexample000001 for it")" + end,
                head + R"("level":30,"msg":"got *** for it")" + end},
            {head + R"("level":30,"msg":"as 6f1c0f7e-3a57-4b0e-9a55-0c4d7c1f2a10")" + end,
                head + R"("level":30,"msg":"as ***")" + end},
            // A password that stands in the log as a word is a password.
            {head + R"("level":30,"transport":"websocket","who":"Rumpelstilz chen")" + end,
                head + R"("level":30,"transport":"***","who":"***")" + end}};
        for (const auto &[line, shown] : lines) {
            const QStringList told = log.add(line + '\n');
            QCOMPARE(told.size(), 1);
            QCOMPARE(told.constFirst(), QString::fromUtf8(shown.isEmpty() ? line : shown));
        }
    }

    /// Whatever a variable holds that is secret by its name, or in any client: it is one.
    void hidesACommonWordThatIsASecret()
    {
        for (const char *word : {"info", "true", "12345", "1.2.3.4", "/etc/passwd", "client"}) {
            const auto hiddenAs = [&](const char *name) {
                const QString entry = QLatin1String(name) + u'=' + QLatin1String(word);
                return hiddenIn(
                    QJsonDocument(QJsonArray{entry}).toJson(), {}, {QStringLiteral("CR_EXTERNAL_ID")});
            };
            for (const char *name : {"BITBUCKET_PASSWORD", "JIRA_PAT", "MY_PW", "GITHUB_TOKEN_POOL",
                     "CR_EXTERNAL_ID", "proxy_pass", "BROKER_CLIENT_VALIDATION_BASIC_AUTH"})
                QVERIFY2(hiddenAs(name) == QStringList{QLatin1String(word)}, name);
            QCOMPARE(hiddenAs("SOMETHING"), QStringList());
        }
        // And what is no common word is one in any variable.
        for (const char *odd :
            {"hunter2", "123456", "/short", "/a/Zx81kPq27LmN40vRtYw8Ub3Cd", "Information"}) {
            const QString entry = QStringLiteral("SOMETHING=") + QLatin1String(odd);
            QCOMPARE(
                hiddenIn(QJsonDocument(QJsonArray{entry}).toJson(), {}), QStringList{QLatin1String(odd)});
        }
    }

    void readsNothingElse()
    {
        const QList<QByteArray> all{
            {}, "null", "{\"A\":\"b\"}", "[\"A=b\"", QByteArray(clientrun::longestVariables, ' ') + "[]"};
        for (const QByteArray &odd : all)
            QVERIFY(!secretsAmong(odd, {}, {}));
    }

    /// The values of every type that are secret are hidden, and those that people look for are not.
    void knowsWhatEachTypeHas()
    {
        for (const integrations::ClientType &type : integrations::clientTypes()) {
            const clientconfig::LocalRun plan = test::planOf(type.key.data());
            QVERIFY(plan.openVariables.contains(QStringLiteral("PORT")));
            QVERIFY(!plan.openVariables.contains(QStringLiteral("BROKER_TOKEN")));
            for (const integrations::ClientFieldSpec &spec : type.ownFields) {
                if (spec.isSecret()) {
                    QVERIFY2(!plan.openVariables.contains(spec.variable), type.key.data());
                    // Of a client of another kind as well: it may have been started before.
                    QVERIFY2(test::planOf().secretVariables.contains(spec.variable), type.key.data());
                }
            }
            if (type.joint)
                QVERIFY(!plan.openVariables.contains(type.joint->name) || !type.joint->isSecret);
        }
    }
};

BTA_TEST(TestContainerSecrets)
#include "tst_containersecrets.moc"
