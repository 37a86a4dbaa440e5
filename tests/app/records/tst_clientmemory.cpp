// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "records/clientmemory.h"
#include "records/recordjson.h"

#include "samplerecords.h"
#include "support/testroom.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace broker;
using namespace broker::records;

namespace {

KnownClient client(const QString &marker, int port = 8000)
{
    return {
        marker, QStringLiteral("compose"), QStringLiteral("gitlab"), QLatin1String("client-") + marker, port};
}

ClientMemory sampleMemory()
{
    ClientMemory memory{QStringLiteral("gitlab"),
        {{QStringLiteral("gitlabHost"), QStringLiteral("git.example.com")}},
        {{QStringLiteral("NODE_OPTIONS"), QStringLiteral("--max-old-space-size=200")}},
        {QStringLiteral("GPG_PASSPHRASE")}, {client(QStringLiteral("1a2b3c4d"))}};
    memory.carrier = QStringLiteral("docker-env-file");
    memory.engine = QStringLiteral("podman");
    memory.clients.first().engine = QStringLiteral("podman");
    return memory;
}

QJsonObject parsed(const char *json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

class TestClientMemory final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackWithItsRecord()
    {
        TokenRecord record = sample::record(sample::orgId(), QStringLiteral("gitlab"), 1);
        record.client = sampleMemory();
        const auto read = recordFromJson(toJson(record));
        QVERIFY(read.has_value());
        QCOMPARE(*read, record);
        record.client.reset();
        QVERIFY(!toJson(record).contains(QLatin1String("client")));
    }

    /// A later version's fields, at every level that has names.
    void keepsWhatItDoesNotKnow()
    {
        const QJsonObject json
            = parsed(R"({"type": "gitlab", "answers": {"colour": "blue"}, "later": {"a": 1}})");
        const auto memory = clientMemoryFromJson(json);
        QVERIFY(memory.has_value());
        QCOMPARE(toJson(*memory), json);

        // And what is no memory at all stays where it is.
        TokenRecord record = sample::record(sample::orgId(), QStringLiteral("gitlab"), 1);
        QJsonObject odd = toJson(record);
        odd[QLatin1String("client")] = QStringLiteral("a word");
        const auto read = recordFromJson(odd);
        QVERIFY(read && !read->client);
        QCOMPARE(toJson(*read), odd);
    }

    void believesNoFile_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("control characters")
            << QByteArray(R"({"answers": {"gitlabHost": "a\nb", "x\u0000": "c"}})");
        QTest::newRow("no text") << QByteArray(
            R"({"answers": {"gitlabHost": 5, "b": {"c": "d"}}, "type": [1]})");
        QTest::newRow("too long") << "{\"answers\": {\"gitlabHost\": \"" + QByteArray(2001, 'x') + "\"}}";
        QTest::newRow("no port") << QByteArray(
            R"({"clients": [{"marker": "1", "carrier": "c", "type": "t", "name": "n", "port": 70000}, 7, null]})");
        QTest::newRow("no name") << QByteArray(
            R"({"clients": [{"marker": "1", "carrier": "c", "type": "t", "name": "", "port": 8000}]})");
        QTest::newRow("no list") << QByteArray(
            R"({"clients": {"a": 1}, "secretVariables": "x", "variables": []})");
    }
    void believesNoFile()
    {
        QFETCH(QByteArray, json);
        const QJsonDocument document = QJsonDocument::fromJson(json);
        QVERIFY(document.isObject());
        const auto memory = clientMemoryFromJson(document.object());
        QVERIFY(memory.has_value());
        QVERIFY(memory->isEmpty());
    }

    void isBounded()
    {
        QJsonObject answers;
        QJsonArray clients;
        QJsonArray names;
        for (int i = 0; i < 1000; ++i) {
            answers[QStringLiteral("field%1").arg(i)] = QStringLiteral("x");
            names.append(QStringLiteral("NAME_%1").arg(i));
            clients.append(QJsonObject{{QStringLiteral("marker"), QString::number(i)},
                {QStringLiteral("carrier"), QStringLiteral("compose")},
                {QStringLiteral("type"), QStringLiteral("gitlab")},
                {QStringLiteral("name"), QStringLiteral("n")}, {QStringLiteral("port"), 8000}});
        }
        const auto memory = clientMemoryFromJson(
            QJsonObject{{QStringLiteral("answers"), answers}, {QStringLiteral("variables"), answers},
                {QStringLiteral("secretVariables"), names}, {QStringLiteral("clients"), clients}});
        QCOMPARE(memory->answers.size(), mostRememberedTexts);
        QCOMPARE(memory->variables.size(), mostRememberedTexts);
        QCOMPARE(memory->secretVariables.size(), mostRememberedTexts);
        QCOMPARE(memory->clients.size(), mostKnownClients);
        QCOMPARE(memory->clients.constLast().marker, QStringLiteral("999"));
    }

    void knowsOneClientOfEachToken()
    {
        ClientMemory memory = sampleMemory();
        memory.add(client(QStringLiteral("5e6f7081"), 8001));
        memory.add(client(QStringLiteral("1a2b3c4d"), 9000));
        QCOMPARE(memory.clients.size(), 2);
        QCOMPARE(memory.clientWith(QStringLiteral("1a2b3c4d"))->port, 9000);
        QVERIFY(!memory.clientWith(QStringLiteral("00000000")));
    }
};

BTA_TEST(TestClientMemory)
#include "tst_clientmemory.moc"
