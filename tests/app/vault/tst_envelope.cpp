// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "vault/envelope.h"

#include "core/fingerprint.h"
#include "support/testroom.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace broker;
using namespace broker::vault;

namespace {

QDateTime someDate()
{
    return QDateTime(QDate(2026, 3, 29), QTime(1, 30), Qt::UTC);
}

QByteArray plain(const Secret &secret)
{
    return secret.reveal([](QByteArrayView bytes) { return bytes.toByteArray(); });
}

QJsonObject validObject()
{
    const auto bytes = encodeEnvelope({SecretKind::ApiToken, someDate(), Secret::take(QByteArray("token"))});
    return QJsonDocument::fromJson(plain(*bytes)).object();
}

} // namespace

class TestEnvelope final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasTheDocumentedForm();
    void everySecretComesBack_data();
    void everySecretComesBack();
    void holdsUpToTheCapAndNotMore();
    void damageIsNoticed_data();
    void damageIsNoticed();
    void unknownFieldsAreIgnored();
};

void TestEnvelope::hasTheDocumentedForm()
{
    const QJsonObject object = validObject();
    QCOMPARE(object.keys(),
        QStringList({QStringLiteral("created"), QStringLiteral("fingerprint"), QStringLiteral("kind"),
            QStringLiteral("secret"), QStringLiteral("v")}));
    QCOMPARE(object[QLatin1String("v")].toInt(), 1);
    QCOMPARE(object[QLatin1String("kind")].toString(), QStringLiteral("api-token"));
    QCOMPARE(object[QLatin1String("created")].toString(), QStringLiteral("2026-03-29T01:30:00Z"));
    QCOMPARE(object[QLatin1String("secret")].toString(), QStringLiteral("dG9rZW4="));
    QCOMPARE(object[QLatin1String("fingerprint")].toString(),
        QStringLiteral("3c469e9d6c5875d37a43f353d4f88e61fcf812c66eee3457465a40b0da4153e0"));
}

void TestEnvelope::everySecretComesBack_data()
{
    QTest::addColumn<QByteArray>("secret");
    QByteArray everyByte;
    for (int i = 0; i < 256; ++i)
        everyByte.append(static_cast<char>(i));
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("one byte") << QByteArray("x");
    QTest::newRow("one NUL") << QByteArray(1, '\0');
    QTest::newRow("UUID") << QByteArray("0d1a3a8e-7f5b-4c3e-9a55-0f2f5b8a1c11");
    QTest::newRow("every byte") << everyByte;
    QTest::newRow("looks like JSON") << QByteArray(R"("},{"secret":")");
}

void TestEnvelope::everySecretComesBack()
{
    QFETCH(QByteArray, secret);
    for (const SecretKind kind : {SecretKind::BrokerToken, SecretKind::ApiToken}) {
        const auto bytes = encodeEnvelope({kind, someDate(), Secret::take(QByteArray(secret))});
        QVERIFY(bytes);
        const auto envelope = decodeEnvelope(*bytes);
        QVERIFY(envelope);
        QCOMPARE(envelope->kind, kind);
        QCOMPARE(envelope->created, someDate());
        QCOMPARE(plain(envelope->secret), secret);
    }
}

void TestEnvelope::holdsUpToTheCapAndNotMore()
{
    qsizetype longest = 0;
    while (fitsEnvelope(SecretKind::BrokerToken, Secret::take(QByteArray(longest + 1, 'x'))))
        ++longest;
    QVERIFY2(longest > 1300, qPrintable(QString::number(longest)));
    const auto bytes
        = encodeEnvelope({SecretKind::BrokerToken, someDate(), Secret::take(QByteArray(longest, 'x'))});
    QVERIFY(bytes);
    // Base64 grows by four.
    QVERIFY(bytes->size() <= longestEnvelope && bytes->size() > longestEnvelope - 4);
    QVERIFY(
        !encodeEnvelope({SecretKind::BrokerToken, someDate(), Secret::take(QByteArray(longest + 1, 'x'))}));
    QVERIFY(!fitsEnvelope(SecretKind::BrokerToken, Secret::take(QByteArray(1 << 20, 'x'))));
}

void TestEnvelope::damageIsNoticed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto with = [](const char *field, const QJsonValue &value) {
        QJsonObject object = validObject();
        object[QLatin1String(field)] = value;
        return QJsonDocument(object).toJson();
    };
    const auto without = [](const char *field) {
        QJsonObject object = validObject();
        object.remove(QLatin1String(field));
        return QJsonDocument(object).toJson();
    };
    const QByteArray valid = QJsonDocument(validObject()).toJson();
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("a bare token") << QByteArray("0d1a3a8e-7f5b-4c3e-9a55-0f2f5b8a1c11");
    QTest::newRow("an array") << QByteArray("[]");
    QTest::newRow("cut off") << valid.chopped(3);
    QTest::newRow("padded over the cap") << valid + QByteArray(longestEnvelope, ' ');
    for (const char *field : {"v", "kind", "created", "fingerprint", "secret"})
        QTest::addRow("without %s", field) << without(field);
    QTest::newRow("newer version") << with("v", 2);
    QTest::newRow("version as text") << with("v", QStringLiteral("1"));
    QTest::newRow("unknown kind") << with("kind", QStringLiteral("password"));
    QTest::newRow("no date") << with("created", QStringLiteral("yesterday"));
    QTest::newRow("another secret") << with("secret", QStringLiteral("dG9rZW5z"));
    QTest::newRow("not Base64") << with("secret", QStringLiteral("dG9r*W4="));
    QTest::newRow("secret as a number") << with("secret", 7);
    QTest::newRow("another fingerprint")
        << with("fingerprint", Fingerprint::of(Secret::take(QByteArray("other"))).sha256());
}

void TestEnvelope::damageIsNoticed()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!decodeEnvelope(Secret::take(std::move(bytes))));
}

void TestEnvelope::unknownFieldsAreIgnored()
{
    QJsonObject object = validObject();
    object[QLatin1String("note")] = QStringLiteral("of a later version");
    QVERIFY(decodeEnvelope(Secret::take(QJsonDocument(object).toJson())));
}

BTA_TEST(TestEnvelope)
#include "tst_envelope.moc"
