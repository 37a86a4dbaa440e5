// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "existing/read.h"
#include "support/testroom.h"

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
