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
        QVERIFY(lower.sha256() != upper.sha256());
        QVERIFY(lower == Fingerprint::of(Secret::take(QByteArray("aaaaaaaa-2222-4333-8444-555555556666"))));
    }

    /// The case of a Broker token means nothing, and what an older version recorded in upper case is found.
    void anyCaseIsOneToken()
    {
        const QByteArray lower("6f1c0f7e-3a57-4b0e-9a55-0c4d7c1f2a10");
        const auto exact = [](QByteArray text) { return Fingerprint::of(Secret::take(std::move(text))); };
        const auto any
            = [](QByteArray text) { return Fingerprint::ofAnyCase(Secret::take(std::move(text))); };
        const auto recorded = [](const Fingerprint &print) {
            return Fingerprint::parse(print.masked(), print.sha256()).value();
        };
        QByteArray mixed = lower;
        mixed[1] = 'F';
        for (const QByteArray &written : {lower, lower.toUpper(), mixed}) {
            QCOMPARE(any(written).sha256(), exact(lower).sha256());
            QCOMPARE(any(written).masked(), QStringLiteral("6f1c-...-2a10"));
            QVERIFY(any(written) == any(lower));
            QVERIFY(any(written) == recorded(exact(written)));
            QVERIFY(recorded(exact(lower.toUpper())) == any(written));
            // Both recorded, and nothing else to compare.
            QVERIFY(recorded(exact(written)) == recorded(exact(lower)));
        }
        QByteArray other = lower;
        other[12] = '1';
        QVERIFY(!(any(lower) == any(other)));
        QVERIFY(!(any(lower) == recorded(exact(other))));
        QVERIFY(!(any(lower) == recorded(exact(other.toUpper()))));
        QVERIFY(!(recorded(exact(lower)) == recorded(exact(other))));
        // Of other secrets the case is a part.
        const QByteArray gitHub("ghp_0123456789abcdefghijABCDEFGHIJ01abcd");
        QVERIFY(!(recorded(exact(gitHub)) == recorded(exact(gitHub.chopped(4) + "ABCD"))));
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
