// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "clientconfig/fieldcheck.h"
#include "existing/credentialgap.h"
#include "existing/read.h"
#include "support/await.h"
#include "support/testroom.h"

#include <QElapsedTimer>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <stop_token>

using namespace broker;
using namespace broker::existing;

namespace {

Result<Reading, Refusal> readText(const QByteArray &text)
{
    return read({{{}, Secret::take(QByteArray(text))}});
}

std::optional<RefusalReason> refusalOf(const QByteArray &text)
{
    const auto reading = readText(text);
    return reading ? std::nullopt : std::optional(reading.error().reason);
}

/// Twelve levels of ten aliases each.
QByteArray nested(const QByteArray &before, const QByteArray &after, const QByteArray &innermost)
{
    QByteArray text = "a0: &a0 " + innermost + '\n';
    for (int i = 1; i < 12; ++i) {
        const QByteArray alias = "*a" + QByteArray::number(i - 1);
        text += "a" + QByteArray::number(i) + ": &a" + QByteArray::number(i) + ' ' + before
            + QByteArray(alias + ", ").repeated(9) + alias + after + '\n';
    }
    return text;
}

/// As deep as there are lines.
QByteArray chained()
{
    QByteArray text("a0: &a0 {kind: Pod}\n");
    for (int i = 1; i <= 5000; ++i) {
        text += "a" + QByteArray::number(i) + ": &a" + QByteArray::number(i) + " {kind: List, items: [*a"
            + QByteArray::number(i - 1) + "]}\n";
    }
    return text.size() < 900000 ? text : QByteArray();
}

/// "k0: *a, k1: *a"
QByteArray aliasesOf(const QByteArray &anchor, int count)
{
    QByteArrayList pairs;
    for (int i = 0; i < count; ++i)
        pairs.append('k' + QByteArray::number(i) + ": *" + anchor);
    return pairs.join(", ");
}

/// "a" with so many scalars, and "b" with so many of "a".
QByteArray mapsOf(int count)
{
    QByteArrayList pairs;
    for (int i = 0; i < count; ++i)
        pairs.append('k' + QByteArray::number(i) + ": v");
    return "a: &a {" + pairs.join(", ") + "}\nb: &b {" + aliasesOf("a", count) + "}\n";
}

/// Sixty lines, each twice as long as the one before; %1 is its number, %2 that of the one before.
QByteArray doubled(const QString &line)
{
    QByteArray text = line.arg(QStringLiteral("0"), QStringLiteral("XXXXXXXX")).toUtf8();
    text.replace("$(AXXXXXXXX)", "xxxxxxxxxx").replace("$AXXXXXXXX", "xxxxxxxxxx");
    for (int i = 1; i <= 60; ++i)
        text += line.arg(QString::number(i), QString::number(i - 1)).toUtf8();
    return text;
}

} // namespace

/// What a stranger may cost.
class TestReading final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesWhatIsNoText()
    {
        QCOMPARE(refusalOf({}), RefusalReason::Empty);
        QCOMPARE(refusalOf(QByteArray("BROKER_TOKEN=\0", 14)), RefusalReason::NotText);
        QCOMPARE(refusalOf("BROKER_TOKEN=\xff\xfe"), RefusalReason::NotText);
    }

    void boundsTheSize()
    {
        QCOMPARE(refusalOf(QByteArray(largestSources + 1, '#')), RefusalReason::TooLarge);
        QList<Source> many(mostSources + 1, Source{{}, Secret::take(QByteArray("A=b"))});
        const auto reading = read(many);
        QVERIFY(!reading);
        QCOMPARE(reading.error().reason, RefusalReason::TooLarge);
    }

    void boundsTheDepth()
    {
        QCOMPARE(refusalOf("services: " + QByteArray(500, '[')), RefusalReason::TooDeep);
    }

    /// Ten lines that stand for ten thousand million.
    void doesNotUnfoldAliases()
    {
        QByteArray text = "a0: &a0 {image: x}\n";
        for (int i = 1; i < 12; ++i) {
            const QByteArray before = "*a" + QByteArray::number(i - 1);
            text += "a" + QByteArray::number(i) + ": &a" + QByteArray::number(i) + " {<<: ["
                + QByteArray(before + ", ").repeated(9) + before + "]}\n";
        }
        text += "services: {broker: *a11}\n";
        QCOMPARE(refusalOf(text), RefusalReason::TooDeep);
    }

    /// A small text that asks for endless work or memory is refused, and soon.
    void boundsWhatATextMayCost_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("lists in lists of Kubernetes") << QByteArray("apiVersion: v1\nkind: List\n")
                + nested("{kind: List, items: [", "]}", "{kind: Pod}") + "items: [*a11]\n";
        QTest::newRow("lists a thousand deep")
            << QByteArray("apiVersion: v1\nkind: List\n") + chained() + "items: [*a5000]\n";
        QTest::newRow("values of the chart")
            << "scmType: gitlab\n" + mapsOf(300) + "c: {" + aliasesOf("b", 300) + "}\n";
        QTest::newRow("one container many times") << "- &m {Config: {Env: ["
                + QByteArray("A=b, ").repeated(5000) + "A=b]}}\n" + QByteArray("- *m\n").repeated(5000);
        QTest::newRow("open braces of a shell") << "docker run -e BROKER_TOKEN=x -e A="
                + QByteArray("${").repeated(400000) + " snyk/broker:gitlab\n";
        QTest::newRow("open braces of PowerShell")
            << "$x = 'y'\ndocker run -e A=" + QByteArray("${").repeated(400000) + " snyk/broker:gitlab\n";
        QTest::newRow("open braces of Compose")
            << "services:\n  broker:\n    image: snyk/broker:gitlab\n    environment:\n      A: \""
                + QByteArray("${").repeated(400000) + "\"\n";
        QTest::newRow("doubled in a shell") << doubled(QStringLiteral("A%1=$A%2$A%2\n"))
                + "docker run -e BROKER_TOKEN=$A60 snyk/broker:gitlab\n";
        QTest::newRow("doubled in PowerShell") << doubled(QStringLiteral("$A%1 = \"$A%2$A%2\"\n"))
                + "docker run -e BROKER_TOKEN=$A60 snyk/broker:gitlab\n";
        QTest::newRow("doubled by Kubernetes")
            << "apiVersion: v1\nkind: Pod\nspec:\n  containers:\n  - image: snyk/broker:gitlab\n    env:\n"
                + doubled(QStringLiteral("    - {name: A%1, value: $(A%2)$(A%2)}\n"));
        QTest::newRow("a long value for each of many references")
            << "docker run -e BROKER_TOKEN=6f1c0f7e-3a57-4b0e-9a55-0c4d7c1f2a10 -e GITHUB_TOKEN=x -e AAA="
                + QByteArray(400000, 'x') + " -e BBB='" + QByteArray("$AAA ").repeated(80000)
                + "' snyk/broker:github-com\n";
        QTest::newRow("more clients than anybody has")
            << QByteArray("docker run -e BROKER_TOKEN=6f1c0f7e-3a57-4b0e-9a55-0c4d7c1f2a10 -e GITHUB_TOKEN=x "
                          "snyk/broker:github-com\n")
                   .repeated(8000);
    }

    void boundsWhatATextMayCost()
    {
        QFETCH(const QByteArray, text);
        QVERIFY(text.size() <= largestSources);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(refusalOf(text), RefusalReason::TooDeep);
        constexpr qint64 longest = 15000;
        QVERIFY2(timer.elapsed() < longest, qPrintable(QString::number(timer.elapsed())));
    }

    /// A quote that goes on over lines brings in what no login has.
    void takesNoLoginThatTheFormWouldNot()
    {
        const auto reading
            = readText("docker run -e BROKER_TOKEN=6f1c0f7e-3a57-4b0e-9a55-0c4d7c1f2a10 "
                       "-e 'BASE_NEXUS_URL=https://robot\nsvc:secret@nexus.example.com' snyk/broker:nexus\n");
        QVERIFY(reading);
        const Found &found = reading->clients.constFirst();
        for (const auto &spec : integrations::fieldsOf(found.types.constFirst())) {
            const auto problem = clientconfig::checkField(spec, found.answers);
            const bool isError = problem && problem->severity == clientconfig::Severity::Error;
            QVERIFY2(found.answers.isEmpty(spec.field) || !isError, spec.field.text().data());
        }
        const auto gap = credentialGapOf(found);
        QVERIFY(gap);
        QCOMPARE(found.ignored.constFirst().reason, IgnoredReason::NotAccepted);
    }

    /// Nobody waits for a reading that nobody wants.
    void isStopped()
    {
        std::stop_source stop;
        stop.request_stop();
        QByteArray text("BROKER_TOKEN=6f1c0f7e-3a57-4b0e-9a55-0c4d7c1f2a10\nGITHUB_TOKEN=x\n");
        text += QByteArray("A=b\n").repeated(50000);
        const QList<Source> sources{{{}, Secret::take(std::move(text))}};
        const auto reading = test::await(readInThread(sources, stop.get_token()));
        QVERIFY(reading && !*reading);
        QCOMPARE(reading->error().reason, RefusalReason::TooDeep);
        const auto whole = test::await(readInThread(sources, {}));
        QVERIFY(whole && *whole);
    }

    /// Two folders have an ".env" each, and which is beside the Compose file is not known.
    void takesNoneOfTwoFilesOfOneName()
    {
        const auto file = [](const char *name, const QByteArray &text) {
            return Source{QString::fromLatin1(name), Secret::take(QByteArray(text))};
        };
        const Source compose = file("compose.yaml",
            "services:\n  broker:\n    image: snyk/broker:github-com\n    environment:\n"
            "      BROKER_TOKEN: ${TOKEN}\n      GITHUB_TOKEN: x\n");
        const Source one = file(".env", "TOKEN=6f1c0f7e-3a57-4b0e-9a55-0c4d7c1f2a10\n");
        const Source other = file(".env", "TOKEN=7a1c0f7e-3a57-4b0e-9a55-0c4d7c1f2a11\n");
        QVERIFY(read({compose, one}));
        QVERIFY(read({compose, one, one}));
        const auto reading = read({compose, one, other});
        QVERIFY(!reading);
        QCOMPARE(reading.error().reason, RefusalReason::TokenElsewhere);
    }

    /// Neither many lines nor many variables are a reason to wait.
    void readsManyLines()
    {
        QByteArray variables;
        QByteArray assignments;
        for (int i = 0; i < 5000; ++i) {
            variables += "FURTHER_" + QByteArray::number(i) + "=x\n";
            assignments += "A" + QByteArray::number(i) + "=x\n";
        }
        const QByteArray needed("BROKER_TOKEN=6f1c0f7e-3a57-4b0e-9a55-0c4d7c1f2a10\nGITHUB_TOKEN=x\n");
        QElapsedTimer timer;
        timer.start();
        const auto reading = readText(needed + variables);
        QVERIFY(reading);
        // Those that are too many are said.
        const Found &found = reading->clients.constFirst();
        QCOMPARE(found.answers.further().size() + found.ignored.size(), 5000);
        QCOMPARE(found.ignored.constLast().reason, IgnoredReason::TooMany);
        QVERIFY(readText(assignments.repeated(10)
            + "docker run -e BROKER_TOKEN=6f1c0f7e-3a57-4b0e-9a55-0c4d7c1f2a10 -e GITHUB_TOKEN=x -e A1 "
              "snyk/broker:github-com\n"));
        constexpr qint64 longest = 10000;
        QVERIFY2(timer.elapsed() < longest, qPrintable(QString::number(timer.elapsed())));
    }

    void namesTheLineOfAnOpenQuote()
    {
        const auto reading = readText("docker run \\\n -e A=1 \\\n -e B='x \\\n snyk/broker:gitlab\n");
        QVERIFY(!reading);
        QCOMPARE(reading.error().reason, RefusalReason::OpenQuote);
        QCOMPARE(reading.error().spot.line, 3);
    }

    /// What is pasted, or slips, into the wrong place is no name to be shown.
    void showsNoSecretAsAName_data()
    {
        QTest::addColumn<QByteArray>("text");
        const QByteArray run("docker run -e BROKER_TOKEN=6f1c0f7e-3a57-4b0e-9a55-0c4d7c1f2a10 "
                             "-e JIRA_HOSTNAME=jira.example.com -e JIRA_USERNAME=u ");
        const QByteArray compose("services:\n  broker:\n    image: snyk/broker:jira\n    environment:\n"
                                 "      - BROKER_TOKEN=6f1c0f7e-3a57-4b0e-9a55-0c4d7c1f2a10\n");
        QTest::newRow("in place of a name")
            << run + "-e ghp_Hunter2exampleexampleexample000001 snyk/broker:jira";
        QTest::newRow("in place of an option")
            << run + "--ghp_Hunter2exampleexampleexample000002 x snyk/broker:jira";
        QTest::newRow("as an option") << run + "--JIRA_PASSWORD:Hunter2 x snyk/broker:jira";
        QTest::newRow("behind letters") << run + "-ite JIRA_PASSWORD=Hunter2 snyk/broker:jira";
        QTest::newRow("behind letters that nobody knows")
            << run + "-itZ JIRA_PASSWORD=Hunter2 snyk/broker:jira";
        QTest::newRow("behind a switch of podman") << run + "--rmi -e JIRA_PASSWORD=Hunter2 snyk/broker:jira";
        QTest::newRow("behind a switch that nobody knows")
            << run + "--new-switch -e JIRA_PASSWORD=Hunter2 snyk/broker:jira";
        QTest::newRow("in place of the image") << run + "JIRA_PASSWORD=Hunter2 snyk/broker:jira";
        QTest::newRow("in place of a file") << run + "--env-file JIRA_PASSWORD=Hunter2 snyk/broker:jira";
        QTest::newRow("in place of a name of the container")
            << run + "--name JIRA_PASSWORD=Hunter2 snyk/broker:jira";
        QTest::newRow("a colon in a list of Compose") << compose + "      - JIRA_PASSWORD:Hunter2\n";
        QTest::newRow("a colon in a name of Kubernetes") << QByteArray(
            "apiVersion: v1\nkind: Pod\nspec:\n  containers:\n  - image: snyk/broker:jira\n    env:\n"
            "    - {name: BROKER_TOKEN, value: 6f1c0f7e-3a57-4b0e-9a55-0c4d7c1f2a10}\n"
            "    - name: JIRA_PASSWORD:Hunter2\n");
        QTest::newRow("the value of an option of helm")
            << QByteArray("helm upgrade --kube-token Hunter2 --install broker snyk-broker/snyk-broker --set "
                          "brokerToken=6f1c0f7e-3a57-4b0e-9a55-0c4d7c1f2a10,scmType=github-com");
        for (const char *json : {"{\"jiraPassword\":\"Hunter2\"}", "{\"a\":\"Hunter2=b\"}"}) {
            QTest::newRow(json) << QByteArray("helm install broker snyk-broker/snyk-broker --set brokerToken="
                                              "6f1c0f7e-3a57-4b0e-9a55-0c4d7c1f2a10,scmType=github-com "
                                              "--set-json '")
                    + json + '\'';
        }
        QTest::newRow("a password of helm")
            << QByteArray("helm install --username u --password Hunter2 broker snyk-broker/snyk-broker --set "
                          "brokerToken=6f1c0f7e-3a57-4b0e-9a55-0c4d7c1f2a10,scmType=github-com");
    }

    void showsNoSecretAsAName()
    {
        QFETCH(const QByteArray, text);
        const auto reading = readText(text);
        QVERIFY(reading);
        QStringList names;
        for (const Found &found : reading->clients) {
            names.append(found.name);
            for (const Ignored &one : found.ignored)
                names.append(one.name);
        }
        for (const Ignored &one : reading->ignored)
            names.append(one.name);
        for (const Refusal &one : reading->refused)
            names.append(one.name);
        QVERIFY2(!names.join(u' ').contains(QLatin1String("Hunter2")), qPrintable(names.join(u' ')));
    }

    /// A file dialog gives ".env" before "compose.yaml", and a wrong paste may come before the right one.
    void findsTheClientInAnyOrder_data()
    {
        QTest::addColumn<QList<int>>("order");
        QTest::newRow("as it refers") << QList<int>{1, 0, 2};
        QTest::newRow("by name") << QList<int>{0, 1, 2};
        QTest::newRow("after a wrong text") << QList<int>{2, 1, 0};
        QTest::newRow("last") << QList<int>{2, 0, 1};
    }

    void findsTheClientInAnyOrder()
    {
        QFETCH(const QList<int>, order);
        const QList<Source> all{
            {QStringLiteral(".env"),
                Secret::take(
                    QByteArray("GITLAB=gitlab.example.com\nTOKEN=6f1c0f7e-3a57-4b0e-9a55-0c4d7c1f2a10\n"
                               "BROKER_TOKEN=00000000-3a57-4b0e-9a55-0c4d7c1f2a10\n"))},
            {QStringLiteral("compose.yaml"),
                Secret::take(QByteArray("services:\n  broker:\n    image: snyk/broker:gitlab\n"
                                        "    environment:\n      BROKER_TOKEN: ${TOKEN}\n"
                                        "      GITLAB: ${GITLAB}\n  db:\n    image: postgres\n"))},
            {{}, Secret::take(QByteArray("nonsense"))}};
        QList<Source> given;
        for (const int one : order)
            given.append(all[one]);
        const auto reading = read(given);
        QVERIFY(reading);
        QCOMPARE(reading->clients.size(), 1);
        const Found &found = reading->clients.constFirst();
        QCOMPARE(found.form, Form::Compose);
        QCOMPARE(found.token.secret().reveal([](QByteArrayView bytes) { return bytes.toByteArray(); }),
            QByteArray("6f1c0f7e-3a57-4b0e-9a55-0c4d7c1f2a10"));
        QVERIFY(reading->refused.isEmpty());
        // Places are of the sources as they were given.
        const auto other = std::find_if(reading->ignored.cbegin(), reading->ignored.cend(),
            [](const Ignored &one) { return one.reason == IgnoredReason::OtherService; });
        QVERIFY(other != reading->ignored.cend());
        QCOMPARE(other->spot.source, order.indexOf(1));
    }

    /// "Add that file, or the text with it": the text has no name.
    void takesAPastedTextForTheFileThatIsReferredTo()
    {
        const auto text = [](const char *bytes) { return Source{{}, Secret::take(QByteArray(bytes))}; };
        const Source compose = text("services:\n  broker:\n    image: snyk/broker:gitlab\n"
                                    "    env_file: secrets/broker.env\n");
        const Source pasted = text("BROKER_TOKEN=6f1c0f7e-3a57-4b0e-9a55-0c4d7c1f2a10\nOTHER=1\n");
        for (const QList<Source> &given : {QList<Source>{compose, pasted}, QList<Source>{pasted, compose}}) {
            const auto reading = read(given);
            QVERIFY(reading);
            QCOMPARE(reading->clients.constFirst().form, Form::Compose);
        }
        // Which of two is meant, nobody knows.
        const auto reading = read({compose, pasted, text("LOG_LEVEL=debug\nOTHER=2\n")});
        QVERIFY(!reading);
        QCOMPARE(reading.error().reason, RefusalReason::TokenElsewhere);
    }

    /// However they came: pasted one after the other, or opened.
    void findsTheClientsOfEverySource_data()
    {
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<QByteArray>("second");
        const QByteArray run("docker run -e BROKER_TOKEN=6f1c0f7e-3a57-4b0e-9a55-0c4d7c1f2a10 "
                             "-e GITLAB=a.example.com -e GITLAB_TOKEN=x snyk/broker:gitlab\n");
        const QByteArray otherRun(
            "docker run -e BROKER_TOKEN=7a1c0f7e-3a57-4b0e-9a55-0c4d7c1f2a11 "
            "-e JIRA_HOSTNAME=jira.example.com -e JIRA_PAT=y snyk/broker:jira-bearer-auth\n");
        const QByteArray envFile("BROKER_TOKEN=7a1c0f7e-3a57-4b0e-9a55-0c4d7c1f2a11\n"
                                 "JIRA_HOSTNAME=jira.example.com\nJIRA_PAT=y\n");
        const QByteArray compose(
            "services:\n  broker:\n    image: snyk/broker:jira-bearer-auth\n    environment:\n"
            "      BROKER_TOKEN: 7a1c0f7e-3a57-4b0e-9a55-0c4d7c1f2a11\n"
            "      JIRA_HOSTNAME: jira.example.com\n      JIRA_PAT: y\n");
        QTest::newRow("two commands") << run << otherRun;
        QTest::newRow("an env-file before a command") << envFile << run;
        QTest::newRow("a command before an env-file") << run << envFile;
        QTest::newRow("a command and a Compose file") << run << compose;
    }

    void findsTheClientsOfEverySource()
    {
        QFETCH(const QByteArray, first);
        QFETCH(const QByteArray, second);
        for (const char *name : {"", "client.txt"}) {
            const auto source = [name](const QByteArray &text, int place) {
                const QString file = QString::fromLatin1(name);
                return Source{
                    file.isEmpty() ? file : QString::number(place) + file, Secret::take(QByteArray(text))};
            };
            const auto reading = read({source(first, 1), source(second, 2)});
            QVERIFY(reading);
            QCOMPARE(reading->clients.size(), 2);
            QVERIFY(reading->refused.isEmpty());
            QSet<QString> types;
            QSet<qsizetype> sources;
            for (const Found &found : reading->clients) {
                types.insert(found.types.constFirst().key);
                sources.insert(found.source);
            }
            QCOMPARE(types, (QSet<QString>{QStringLiteral("gitlab"), QStringLiteral("jira-bearer-auth")}));
            QCOMPARE(sources, (QSet<qsizetype>{0, 1}));
            // Twice the same is one.
            const auto twice = read({source(first, 1), source(first, 2)});
            QVERIFY(twice);
            QCOMPARE(twice->clients.size(), 1);
        }
    }

    /// What takes no part in it is named.
    void saysWhatIsNotReadAtAll()
    {
        const auto text = [](const char *bytes) { return Source{{}, Secret::take(QByteArray(bytes))}; };
        const Source run = text("docker run -e BROKER_TOKEN=6f1c0f7e-3a57-4b0e-9a55-0c4d7c1f2a10 "
                                "-e GITLAB=a.example.com -e GITLAB_TOKEN=x snyk/broker:gitlab\n");
        for (const char *stray :
            {"good morning", "COMPOSE_PROJECT_NAME=x\n", "services:\n  db:\n    image: postgres\n"}) {
            for (const bool isFirst : {true, false}) {
                const auto reading
                    = read(isFirst ? QList<Source>{text(stray), run} : QList<Source>{run, text(stray)});
                QVERIFY(reading);
                QCOMPARE(reading->clients.size(), 1);
                QVERIFY(reading->refused.isEmpty());
                const Ignored expected{IgnoredReason::NothingInIt, {}, {isFirst ? 0 : 1, 0}};
                QVERIFY2(reading->ignored.contains(expected), stray);
            }
        }
    }

    /// "$NAME" and the like stand for a value; what a person chose as a password does not.
    void knowsAReferenceFromAPassword_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<bool>("isReference");
        for (const char *one : {"${JIRA_PASSWORD}", "$JIRA_PASSWORD", "$(JIRA_PASSWORD)", "%JIRA_PASSWORD%",
                 "${JIRA_PASSWORD:-}", "op://it/jira/password", "vault:secret/data/jira#password"})
            QTest::newRow(one) << QByteArray(one) << true;
        for (const char *one :
            {"$uper5ecret", "pa$WORD", "$A", "100%SURE%", "a${b}", "$ECRETs", "$Pass${word}"})
            QTest::newRow(one) << QByteArray(one) << false;
    }

    void knowsAReferenceFromAPassword()
    {
        QFETCH(const QByteArray, value);
        QFETCH(const bool, isReference);
        const auto reading = readText("BROKER_TOKEN=6f1c0f7e-3a57-4b0e-9a55-0c4d7c1f2a10\n"
                                      "JIRA_HOSTNAME=jira.example.com\nJIRA_USERNAME=robot\nJIRA_PASSWORD="
            + value + '\n');
        QVERIFY(reading);
        const Found &found = reading->clients.constFirst();
        const auto gap = credentialGapOf(found);
        QCOMPARE(gap.has_value(), isReference);
        if (gap) {
            QCOMPARE(gap->reason, CredentialGap::Reason::Referred);
            QCOMPARE(gap->name, QStringLiteral("JIRA_PASSWORD"));
            QCOMPARE(gap->spot.line, 4);
        }
    }

    void tellsOfTheClientAndNotOfAStrayText()
    {
        const auto reading = read({{{}, Secret::take(QByteArray("nonsense"))},
            {QStringLiteral("compose.yaml"),
                Secret::take(QByteArray("services:\n  broker:\n    image: snyk/broker:gitlab\n"))}});
        QVERIFY(!reading);
        QCOMPARE(reading.error().reason, RefusalReason::TokenMissing);
        QCOMPARE(reading.error().spot.source, 1);
    }

    void looksUpNothingOutside()
    {
        // HOME is set here, and means nothing there.
        const auto reading = readText("docker run -e BROKER_TOKEN=$HOME snyk/broker:gitlab");
        QVERIFY(!reading);
        QCOMPARE(reading.error().reason, RefusalReason::TokenElsewhere);
    }
};

BTA_TEST(TestReading)
#include "tst_reading.moc"
