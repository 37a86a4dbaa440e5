// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "paste/extract.h"

#include "support/testroom.h"

#include <QTest>

using namespace broker;
using namespace broker::paste;

namespace {

#define TOKEN "6f1c0f7e-3a57-4b0e-9a55-0c4d7c1f2a10"
#define OTHER "0b6a1c52-7c55-4f6e-8f5a-0d3f5a6b7c8d"

Secret secretOf(const QByteArray &text)
{
    return Secret::take(QByteArray(text.constData(), text.size()));
}

QByteArray textOf(const Secret &secret)
{
    return secret.reveal([](QByteArrayView bytes) { return bytes.toByteArray(); });
}

} // namespace

class TestExtract final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheOneBrokerToken_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("name");
        const auto row = [](const char *text, const char *name) {
            QTest::newRow(text) << QByteArray(text) << QString::fromLatin1(name);
        };
        row("BROKER_TOKEN=" TOKEN, "BROKER_TOKEN");
        row("-e BROKER_TOKEN=" TOKEN " \\", "BROKER_TOKEN");
        row("BROKER_TOKEN: \"" TOKEN "\"", "BROKER_TOKEN");
        row("brokerToken: \"" TOKEN "\"", "brokerToken");
        row("{\"id\":\"" OTHER "\",\"brokerToken\":\"" TOKEN "\"}", "brokerToken");
        row("{ \"brokerToken\" : \"" TOKEN "\",\n \"id\" : \"" OTHER "\" }", "brokerToken");
        row("{\"id\":\"" OTHER "\",\"provisionalBrokerToken\":\"" TOKEN "\"}", "provisionalBrokerToken");
        row("export BROKER_TOKEN='" TOKEN "'", "BROKER_TOKEN");
        row("$Env:BROKER_TOKEN = \"" TOKEN "\"", "BROKER_TOKEN");
        row("  - name: BROKER_TOKEN\n    value: \"" TOKEN "\"", "BROKER_TOKEN");
        row("--set brokerToken=" TOKEN ",scmType=gitlab", "brokerToken");
        row("docker run -e BROKER_TOKEN=" TOKEN " -e GITHUB_TOKEN=ghp_0123456789abcdef snyk/broker",
            "BROKER_TOKEN");
        row("SNYK_TOKEN=" OTHER " BROKER_TOKEN=" TOKEN, "BROKER_TOKEN");
        row("BROKER_TOKEN=" TOKEN "\nBROKER_TOKEN=" TOKEN, "BROKER_TOKEN");
        row("The token is " TOKEN ".", "");
        row("orgId=" OTHER "; " TOKEN, "");
        row("https://app.snyk.io/org/x/manage/" OTHER " " TOKEN, "");
    }
    void takesTheOneBrokerToken()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, name);
        const Extract found = extract(secretOf(text), Expected::BrokerToken);
        QCOMPARE(found.finding, Finding::Taken);
        QCOMPARE(textOf(found.value), QByteArray(TOKEN));
        QCOMPARE(found.name, name);
    }

    void neverChooses_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text : {"BROKER_TOKEN=" TOKEN "\nBROKER_TOKEN=" OTHER, TOKEN "\n" OTHER,
                 TOKEN " " OTHER, "{\"brokerToken\":\"" OTHER "\",\"provisionalBrokerToken\":\"" TOKEN "\"}",
                 TOKEN " ghp_0123456789abcdef",
                 "{\"provisionalToken\":\"" OTHER "\",\"brokerToken\":\"" TOKEN "\"}",
                 "BROKER_TOKEN=" TOKEN "\nand then " OTHER, OTHER " BROKER_TOKEN=" TOKEN,
                 "token=" OTHER " BROKER_TOKEN=" TOKEN})
            QTest::newRow(text) << QByteArray(text);
    }
    void neverChooses()
    {
        QFETCH(QByteArray, text);
        const Extract found = extract(secretOf(text), Expected::BrokerToken);
        QCOMPARE(found.finding, Finding::Several);
        QVERIFY(found.value.isEmpty());
    }

    /// What is no token, or cannot be cut out of what is around it, stays as it is.
    void leavesWhole_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text : {"", TOKEN, "<broker-token>", "no token here", "x" TOKEN, TOKEN "-1",
                 "https://app.snyk.io/org/x/manage/integrations/" TOKEN, TOKEN OTHER, "=", "...",
                 "BROKER_TOKEN=", "BROKER_TOKEN=6f1c0f7e3a574b0e9a550c4d7c1f2a10", "\xff\xfe=\x00"})
            QTest::newRow(text) << QByteArray(text);
    }
    void leavesWhole()
    {
        QFETCH(QByteArray, text);
        const Extract found = extract(secretOf(text), Expected::BrokerToken);
        QCOMPARE(found.finding, Finding::Whole);
        QCOMPARE(textOf(found.value), text);
    }

    void blanksAndQuotesAreNothingToSpeakOf()
    {
        const Extract found = extract(secretOf(" \"" TOKEN "\"\r\n"), Expected::BrokerToken);
        QCOMPARE(found.finding, Finding::Whole);
        QCOMPARE(textOf(found.value), QByteArray(TOKEN));
    }

    void theNameTellsWhatItIs_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<Label>("label");
        QTest::newRow("API token") << QByteArray("SNYK_TOKEN=" TOKEN) << Label::ApiToken;
        QTest::newRow("header") << QByteArray("Authorization: token " TOKEN) << Label::ApiToken;
        QTest::newRow("id") << QByteArray("\"orgPublicId\": \"" TOKEN "\"") << Label::Id;
        QTest::newRow("nothing") << QByteArray("x=" TOKEN) << Label::None;
        QTest::newRow("token") << QByteArray("token: " TOKEN) << Label::None;
        QTest::newRow("prose") << QByteArray("Here it is, Acme: " TOKEN) << Label::None;
        QTest::newRow("Snyk's CLI") << QByteArray("SNYK_API=" TOKEN) << Label::ApiToken;
        for (const char *text :
            {"org: " TOKEN, "SNYK_CFG_ORG=" TOKEN, "client_secret=" TOKEN, "tenant=" TOKEN, "tenant: " TOKEN,
                "GITHUB_TOKEN=" TOKEN, "AZURE_TENANT: " TOKEN, "{\"account\":\"" TOKEN "\"}",
                "- name: CLIENT_SECRET\n  value: " TOKEN, "x=y password=" TOKEN})
            QTest::newRow(text) << QByteArray(text) << Label::Other;
    }
    void theNameTellsWhatItIs()
    {
        QFETCH(QByteArray, text);
        QTEST(extract(secretOf(text), Expected::BrokerToken).label, "label");
    }

    void whatIsNamedOtherwiseIsPassedOver()
    {
        const Extract found = extract(
            secretOf("org: " OTHER "\nclient_secret=" OTHER "\nBROKER_TOKEN=" TOKEN), Expected::BrokerToken);
        QCOMPARE(found.finding, Finding::Taken);
        QCOMPARE(textOf(found.value), QByteArray(TOKEN));
        QCOMPARE(extract(secretOf("org: " TOKEN), Expected::BrokerToken).name, QStringLiteral("org"));
    }

    void takesAnApiToken()
    {
        const Extract named
            = extract(secretOf("BROKER_TOKEN=" OTHER " SNYK_TOKEN=" TOKEN), Expected::ApiToken);
        QCOMPARE(textOf(named.value), QByteArray(TOKEN));
        const Extract access
            = extract(secretOf("export SNYK_TOKEN=snyk_uat.abcd1234.e30.sig"), Expected::ApiToken);
        QCOMPARE(textOf(access.value), QByteArray("snyk_uat.abcd1234.e30.sig"));
    }

    void takesACredentialButNeverLooksIntoAPassword()
    {
        const QByteArray line("-e GITLAB_TOKEN=glpat-0123456789abcdefghij \\");
        const Extract token = extract(secretOf(line), Expected::Credential);
        QCOMPARE(textOf(token.value), QByteArray("glpat-0123456789abcdefghij"));
        QCOMPARE(token.name, QStringLiteral("GITLAB_TOKEN"));
        const Extract password = extract(secretOf(line), Expected::Password);
        QCOMPARE(password.finding, Finding::Whole);
        QCOMPARE(textOf(password.value), line);
    }
};

BTA_TEST(TestExtract)
#include "tst_extract.moc"
