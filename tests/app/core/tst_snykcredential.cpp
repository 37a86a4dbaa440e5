// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/snykcredential.h"
#include "support/samples.h"
#include "support/testroom.h"

#include <QTest>

using namespace broker;

namespace {

constexpr const char *idText = samples::clientIdText;
constexpr const char *secretText = samples::clientSecretText;

OAuthClient client(const char *secret = secretText)
{
    return OAuthClient::make(QString::fromLatin1(idText), samples::secret(secret)).value();
}

QByteArray plain(const Secret &secret)
{
    return secret.reveal([](QByteArrayView text) { return text.toByteArray(); });
}

} // namespace

class TestSnykCredential final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsNoMoreThanOfAnyOther_data()
    {
        QTest::addColumn<QByteArray>("secret");
        QTest::addColumn<QString>("masked");
        QTest::newRow("usual") << QByteArray(secretText) << QStringLiteral("kJ7x-...-6hGd");
        QTest::newRow("24 letters") << QByteArray("abcdefghijklmnopqrstuvwx")
                                    << QStringLiteral("abcd-...-uvwx");
        // However long the id is that stands before it.
        QTest::newRow("short") << QByteArray("abcdefghijklmnopqrstuvw") << QStringLiteral("****");
        QTest::newRow("shortest") << QByteArray("hunter2-hunter2-") << QStringLiteral("****");
    }
    void showsNoMoreThanOfAnyOther()
    {
        QFETCH(const QByteArray, secret);
        QFETCH(const QString, masked);
        QCOMPARE(SnykCredential(client(secret.constData())).fingerprint().masked(), masked);
    }

    void takesTheForms_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QByteArray>("secret");
        QTest::addColumn<bool>("accepted");
        const QString id = QString::fromLatin1(idText);
        const QByteArray secret = secretText;
        QTest::newRow("usual") << id << secret << true;
        QTest::newRow("shortest") << QStringLiteral("a") << QByteArray(16, 'x') << true;
        QTest::newRow("longest") << QString(128, u'a') << QByteArray(1024, 'x') << true;
        QTest::newRow("no id") << QString() << secret << false;
        QTest::newRow("id too long") << QString(129, u'a') << secret << false;
        QTest::newRow("id of two words") << QStringLiteral("a b") << secret << false;
        QTest::newRow("id of two lines") << QStringLiteral("a\nb") << secret << false;
        QTest::newRow("id not ASCII") << QStringLiteral("\u00e4") << secret << false;
        QTest::newRow("no secret") << id << QByteArray() << false;
        QTest::newRow("secret too short") << id << QByteArray(15, 'x') << false;
        QTest::newRow("secret too long") << id << QByteArray(1025, 'x') << false;
        QTest::newRow("secret of two words") << id << QByteArray("0123456789 abcdef") << false;
        QTest::newRow("secret of two lines") << id << QByteArray("0123456789\nabcdef") << false;
        QTest::newRow("secret with a control character") << id
                                                         << QByteArray("0123456789\x01"
                                                                       "abcdef")
                                                         << false;
    }
    void takesTheForms()
    {
        QFETCH(QString, id);
        QFETCH(QByteArray, secret);
        const auto made = OAuthClient::make(id, samples::secret(secret.constData()));
        QTEST(made.has_value(), "accepted");
        if (made) {
            QCOMPARE(made->id(), id);
            QCOMPARE(plain(made->secret()), secret);
        }
    }

    void isOneTextAndBack()
    {
        const SnykCredential credential = client();
        // Kept in keychains, so it never changes.
        QCOMPARE(plain(credential.text()), QByteArray(idText) + "\noauth-client-1\n" + secretText);
        const auto back = SnykCredential::parse(credential.text());
        QVERIFY(back && back->oauth() && !back->apiToken());
        QVERIFY(*back->oauth() == client());
        QVERIFY(*back == credential);
    }

    void anApiTokenIsItsOwnText()
    {
        const SnykCredential credential = samples::apiToken();
        QCOMPARE(plain(credential.text()), QByteArray(samples::apiTokenText));
        QVERIFY(credential.fingerprint() == samples::apiToken().fingerprint());
        const auto back = SnykCredential::parse(credential.text());
        QVERIFY(back && back->apiToken() && !back->oauth());
    }

    void refusesOtherTexts_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a word") << QByteArray("secret");
        QTest::newRow("another number") << QByteArray(idText) + "\noauth-client-2\n" + secretText;
        QTest::newRow("no id") << QByteArray("\noauth-client-1\n") + secretText;
        QTest::newRow("no secret") << QByteArray(idText) + "\noauth-client-1\n";
        QTest::newRow("a line more") << QByteArray(idText) + "\noauth-client-1\n" + secretText + "\n";
    }
    void refusesOtherTexts()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!SnykCredential::parse(samples::secret(text.constData())));
    }

    void showsTheEndsOfBoth()
    {
        const Fingerprint shown = SnykCredential(client()).fingerprint();
        QCOMPARE(shown.masked(), QStringLiteral("kJ7x-...-6hGd"));
    }

    void twoSecretsOfOneClientAreOneCaller()
    {
        const SnykCredential first = client();
        const SnykCredential second = client("another-secret-0123456789");
        QVERIFY(!(first == second));
        QVERIFY(!(first.fingerprint() == second.fingerprint()));
        QCOMPARE(first.caller(), second.caller());
        QVERIFY(first.caller() != SnykCredential(samples::apiToken()).caller());
    }
};

BTA_TEST(TestSnykCredential)
#include "tst_snykcredential.moc"
