// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "existing/credentialgap.h"
#include "existing/read.h"
#include "support/testroom.h"

#include <QSet>
#include <QTest>

#include <algorithm>

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
        QCOMPARE(refusalOf(text), RefusalReason::NoClient);
    }

    void namesTheLineOfAnOpenQuote()
    {
        const auto reading = readText("docker run \\\n -e A=1 \\\n -e B='x \\\n snyk/broker:gitlab\n");
        QVERIFY(!reading);
        QCOMPARE(reading.error().reason, RefusalReason::OpenQuote);
        QCOMPARE(reading.error().spot.line, 3);
    }

    /// What is pasted in the wrong place is no name to be shown.
    void showsNoTokenAsAName()
    {
        const auto reading = readText(
            "docker run -e ghp_exampleexampleexampleexample000001 --ghp_exampleexampleexampleexample000002 x "
            "-e BROKER_TOKEN=6f1c0f7e-3a57-4b0e-9a55-0c4d7c1f2a10 "
            "-e GITHUB_TOKEN=x snyk/broker:github-com");
        QVERIFY(reading);
        for (const Ignored &one : reading->clients.constFirst().ignored)
            QVERIFY2(!one.name.contains(QLatin1String("ghp_")), qPrintable(one.name));
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
