// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/fingerprint.h"
#include "support/testroom.h"

#include <QTest>

using namespace broker;

class TestFingerprint final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// The hash of the first row is that of `printf %s ... | sha256sum`.
    void matchesTheBrokersLog()
    {
        const auto print = Fingerprint::of(Secret::take(QByteArray("11111111-2222-4333-8444-555555556666")));
        QCOMPARE(print.masked(), QStringLiteral("1111-...-6666"));
        QCOMPARE(print.sha256(),
            QStringLiteral("b36fac1cc0601b905924ef77ffb3d6dffcb5890b1a2ced6ac73669a23f8392e2"));
    }

    void hashesBytesAsTheyAre()
    {
        const auto lower = Fingerprint::of(Secret::take(QByteArray("aaaaaaaa-2222-4333-8444-555555556666")));
        const auto upper = Fingerprint::of(Secret::take(QByteArray("AAAAAAAA-2222-4333-8444-555555556666")));
        QVERIFY(!(lower == upper));
        QVERIFY(lower == Fingerprint::of(Secret::take(QByteArray("aaaaaaaa-2222-4333-8444-555555556666"))));
    }

    void showsLittle_data()
    {
        QTest::addColumn<QByteArray>("secret");
        QTest::addColumn<QString>("masked");
        QTest::newRow("empty") << QByteArray() << QStringLiteral("****");
        QTest::newRow("23") << QByteArray(23, 'x') << QStringLiteral("****");
        QTest::newRow("24") << QByteArray(24, 'x') << QStringLiteral("xxxx-...-xxxx");
        QTest::newRow("cut character")
            << QByteArray("abc\xc3\xa4" + QByteArray(30, 'x')) << QStringLiteral("****");
        QTest::newRow("control character")
            << QByteArray("ab\nc" + QByteArray(30, 'x')) << QStringLiteral("****");
    }
    void showsLittle()
    {
        QFETCH(QByteArray, secret);
        QFETCH(QString, masked);
        const auto print = Fingerprint::of(Secret::take(std::move(secret)));
        QCOMPARE(print.masked(), masked);
        // What is written can be read again.
        const auto again = Fingerprint::parse(print.masked(), print.sha256());
        QVERIFY(again);
        QVERIFY(*again == print);
    }

    void refusesOtherForms_data()
    {
        QTest::addColumn<QString>("masked");
        QTest::addColumn<QString>("sha256");
        const QString hash(64, u'a');
        QTest::newRow("hash too short") << QStringLiteral("1111-...-6666") << hash.chopped(1);
        QTest::newRow("hash in upper case") << QStringLiteral("1111-...-6666") << hash.toUpper();
        QTest::newRow("hash not hexadecimal") << QStringLiteral("1111-...-6666") << QString(64, u'g');
        QTest::newRow("no hash") << QStringLiteral("1111-...-6666") << QString();
        QTest::newRow("whole token") << QStringLiteral("11111111-2222-4333-8444-555555556666") << hash;
        QTest::newRow("no gap") << QStringLiteral("1111-....6666") << hash;
        QTest::newRow("no masked form") << QString() << hash;
    }
    void refusesOtherForms()
    {
        QFETCH(QString, masked);
        QFETCH(QString, sha256);
        QVERIFY(!Fingerprint::parse(masked, sha256));
    }
};

BTA_TEST(TestFingerprint)
#include "tst_fingerprint.moc"
