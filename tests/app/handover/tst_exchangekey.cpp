// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "handover/exchangekey.h"
#include "handover/passphrase.h"
#include "support/samples.h"
#include "support/testroom.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace broker;
using namespace broker::handover;

class TestExchangeKey final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPublicKeyIsToldAsText()
    {
        const ExchangeKey pair = ExchangeKey::create();
        const QString text = pair.publicHalf().text();
        QVERIFY(QRegularExpression(QStringLiteral("^bta-key-[A-Za-z0-9_-]{48}$")).match(text).hasMatch());
        QCOMPARE(PublicKey::parse(text), std::optional(pair.publicHalf()));
        // As a mail program breaks and indents it.
        const QString broken = QStringLiteral("  ") + text.first(20) + QStringLiteral("\r\n > ").remove(u'>')
            + text.sliced(20) + QStringLiteral("\n");
        QCOMPARE(PublicKey::parse(broken), std::optional(pair.publicHalf()));
    }

    void everyWrongCharacterIsNoticed()
    {
        const QString text = ExchangeKey::create().publicHalf().text();
        for (qsizetype at = 0; at < text.size(); ++at) {
            QString wrong = text;
            wrong[at] = wrong.at(at) == u'A' ? u'B' : u'A';
            QVERIFY2(!PublicKey::parse(wrong), qPrintable(wrong));
            QVERIFY(!PublicKey::parse(QString(text).remove(at, 1)));
        }
        QVERIFY(!PublicKey::parse(QString()));
        QVERIFY(!PublicKey::parse(text + u'A'));
        QVERIFY(!PublicKey::parse(QString(2000, u'A')));
    }

    /// Computed by Python's hashlib from the format's description.
    void aKnownKey()
    {
        const auto key = PublicKey::of(QByteArray(32, '\x2a'));
        QVERIFY(key);
        QCOMPARE(key->text(), QStringLiteral("bta-key-KioqKioqKioqKioqKioqKioqKioqKioqKioqKioqKipWyor_"));
        QCOMPARE(key->fingerprint(), QStringLiteral("61825 46250 98436 99755 74280 84528"));
        QCOMPARE(key->mark().toHex(), QByteArray("9a0f03659cab5a0168da905a24da50c9"));
    }

    void theSecretHalfMakesTheSamePair()
    {
        const ExchangeKey pair = ExchangeKey::create();
        const auto again = ExchangeKey::fromSecretHalf(pair.secretHalf());
        QVERIFY(again);
        QCOMPARE(again->publicHalf(), pair.publicHalf());
        QVERIFY(!ExchangeKey::fromSecretHalf(samples::secret("too short")));
        QVERIFY(!(ExchangeKey::create().publicHalf() == pair.publicHalf()));
    }

    void aProposedPassphraseIsGoodAndEasyToSay()
    {
        QSet<QByteArray> seen;
        for (int i = 0; i < 200; ++i) {
            const Secret made = newPassphrase();
            QVERIFY(!flawOf(made));
            const QByteArray text = made.reveal([](QByteArrayView bytes) { return bytes.toByteArray(); });
            static const QRegularExpression form(
                QStringLiteral("^[a-hjkmnp-z2-9]{5}(?:-[a-hjkmnp-z2-9]{5}){3}$"));
            QVERIFY2(form.match(QString::fromLatin1(text)).hasMatch(), text.constData());
            seen.insert(text);
        }
        QCOMPARE(seen.size(), 200);
    }

    void aWeakPassphraseIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("flaw");
        QTest::newRow("empty") << QByteArray() << static_cast<int>(PassphraseFlaw::TooShort);
        QTest::newRow("short") << QByteArray("Passw0rd!") << static_cast<int>(PassphraseFlaw::TooShort);
        QTest::newRow("white space does not count")
            << QByteArray("   Passw0rd!        ") << static_cast<int>(PassphraseFlaw::TooShort);
        QTest::newRow("of few letters")
            << QByteArray("abababababababab") << static_cast<int>(PassphraseFlaw::TooUniform);
        QTest::newRow("long") << QByteArray("abcdefghij").repeated(51)
                              << static_cast<int>(PassphraseFlaw::TooLong);
        QTest::newRow("good") << QByteArray("three green boats") << -1;
    }
    void aWeakPassphraseIsRefused()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const int, flaw);
        const auto found = flawOf(Secret::take(QByteArray(text)));
        QCOMPARE(found ? static_cast<int>(*found) : -1, flaw);
    }

    /// macOS composes letters from parts.
    void aPassphraseIsTheSameHoweverItIsComposed()
    {
        QCOMPARE(canonical(Secret::take(QStringLiteral(" gru\u0308ne Boote\n"))),
            Secret::take(QStringLiteral("gr\u00fcne Boote")));
    }
};

BTA_TEST(TestExchangeKey)
#include "tst_exchangekey.moc"
