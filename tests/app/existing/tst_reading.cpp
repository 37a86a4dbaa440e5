// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "existing/read.h"
#include "support/testroom.h"

#include <QTest>

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
