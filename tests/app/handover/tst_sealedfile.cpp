// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "handover/sealedfile.h"
#include "handoversample.h"
#include "support/leaksearch.h"
#include "support/testroom.h"

#include <QCryptographicHash>
#include <QTest>

using namespace broker;
using namespace broker::handover;
using test::cheap;
using test::label;
using test::passphrase;

namespace {

QByteArray lockedByPassphrase(const Secret &content)
{
    return *seal(content, label(), ByPassphrase{passphrase(), cheap});
}

/// As if whoever changed the file had made it whole again.
QByteArray withDigest(QByteArray file)
{
    file.chop(32);
    return file + QCryptographicHash::hash(file, QCryptographicHash::Sha256);
}

QByteArray changed(QByteArray file, qsizetype at, const QByteArray &bytes)
{
    return withDigest(file.replace(at, bytes.size(), bytes));
}

} // namespace

class TestSealedFile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void byPassphraseThereAndBack()
    {
        const Secret content = samples::secret("what nobody else may read");
        const auto file = parse(lockedByPassphrase(content));
        QVERIFY(file);
        QVERIFY(file->wantsPassphrase());
        QCOMPARE(file->label, label());
        QCOMPARE(test::bytesOf(unseal(*file, passphrase()).value()), test::bytesOf(content));
        // With what the clipboard brings along.
        QVERIFY(unseal(*file, passphrase(" walk-under-these-7-trees\n")));
        QCOMPARE(unseal(*file, passphrase("walk-under-these-8-trees")).error(), Refusal::WrongPassphrase);
        QCOMPARE(unseal(*file, Secret()).error(), Refusal::WrongPassphrase);
        QCOMPARE(unseal(*file, ExchangeKey::create()).error(), Refusal::OtherKey);
    }

    void byKeyThereAndBack()
    {
        const Secret content = samples::secret("what nobody else may read");
        const ExchangeKey pair = ExchangeKey::create();
        const auto file = parse(*seal(content, label(true), ByKey{pair.publicHalf()}));
        QVERIFY(file);
        QVERIFY(!file->wantsPassphrase());
        QCOMPARE(file->label, label(true));
        QCOMPARE(test::bytesOf(unseal(*file, pair).value()), test::bytesOf(content));
        QCOMPARE(unseal(*file, ExchangeKey::create()).error(), Refusal::OtherKey);
        QCOMPARE(unseal(*file, passphrase()).error(), Refusal::OtherKey);
    }

    void twoFilesOfOneContentHaveNothingInCommon()
    {
        const Secret content = samples::secret("what nobody else may read");
        const QByteArray one = lockedByPassphrase(content);
        const QByteArray other = lockedByPassphrase(content);
        QCOMPARE(one.size(), other.size());
        // From the salt on.
        QVERIFY(one.mid(52, 16) != other.mid(52, 16));
        QVERIFY(one.mid(68) != other.mid(68));
    }

    void everyDamagedByteIsNoticed_data() { bothLocks(); }
    void everyDamagedByteIsNoticed()
    {
        QFETCH(const QByteArray, file);
        for (qsizetype at = 0; at < file.size(); ++at) {
            QByteArray damaged = file;
            damaged[at] = static_cast<char>(damaged.at(at) ^ 0x10);
            const auto read = parse(damaged);
            QVERIFY2(!read, qPrintable(QString::number(at)));
            const Refusal expected = at < 32 ? Refusal::NotAHandover
                : at < 34                    ? Refusal::NewerVersion
                                             : Refusal::Damaged;
            QCOMPARE(read.error(), expected);
            QVERIFY(!parse(file.first(at)));
        }
        QVERIFY(!parse(file + '\0'));
    }

    /// Somebody who knows the format makes the digest right again: the proof inside does not let it through.
    void everyByteChangedOnPurposeIsRefused_data() { bothLocks(); }
    void everyByteChangedOnPurposeIsRefused()
    {
        QFETCH(const QByteArray, file);
        QFETCH(const bool, isByKey);
        int asked = 0;
        for (qsizetype at = 0; at < file.size() - 32; ++at) {
            const auto read = parse(changed(file, at, QByteArray(1, static_cast<char>(file.at(at) ^ 1))));
            if (!read)
                continue;
            // More memory would be waited for, and is not what this is about.
            if (const auto *by = std::get_if<SealedFile::Passphrase>(&read->lock);
                by && by->cost.memoryKiB > 64 * 1024)
                continue;
            ++asked;
            const auto content = isByKey ? unseal(*read, m_pair) : unseal(*read, passphrase());
            QVERIFY2(!content, qPrintable(QString::number(at)));
        }
        // The label, the lock and all that follows.
        QVERIFY2(asked > file.size() - 32 - 60, qPrintable(QString::number(asked)));
    }

    void whatAFileMayAskOfThisComputerIsBounded()
    {
        const QByteArray file = lockedByPassphrase(samples::secret("content"));
        QVERIFY(parse(withDigest(file)));
        QVERIFY(highestCost.passes * (highestCost.memoryKiB / 1024)
            <= 4 * usualCost.passes * (usualCost.memoryKiB / 1024));
        QVERIFY(parse(changed(file, 44, QByteArray("\0\0\0\x06", 4))));
        QCOMPARE(parse(changed(file, 44, QByteArray("\0\0\0\x07", 4))).error(), Refusal::TooCostly);
        QCOMPARE(parse(changed(file, 44, QByteArray("\0\0\0\0", 4))).error(), Refusal::Damaged);
        QVERIFY(parse(changed(file, 48, QByteArray("\0\x08\0\0", 4))));
        QCOMPARE(parse(changed(file, 48, QByteArray("\0\x08\0\x01", 4))).error(), Refusal::TooCostly);
        QCOMPARE(parse(changed(file, 48, QByteArray("\0\0\0\x07", 4))).error(), Refusal::Damaged);
        QCOMPARE(parse(changed(file, 36, QByteArray(8, '\xff'))).error(), Refusal::Damaged);
        QCOMPARE(parse(changed(file, 36, QByteArray("\x7f", 1) + QByteArray(7, '\xff'))).error(),
            Refusal::Damaged);
    }

    void otherFilesAreNotTakenForOne()
    {
        QCOMPARE(parse(QByteArray()).error(), Refusal::NotAHandover);
        QCOMPARE(parse(QByteArray("BROKER_TOKEN=1")).error(), Refusal::NotAHandover);
        QCOMPARE(parse(QByteArray("broker-token-assistant-handover\n")).error(), Refusal::Damaged);
        // A later version may look quite different behind its number.
        QCOMPARE(
            parse(QByteArray("broker-token-assistant-handover\n\0\x02", 34)).error(), Refusal::NewerVersion);
    }

    void nothingInsideIsReadableOutside()
    {
        test::LeakSearch search;
        search.add(QStringLiteral("Broker token"), samples::brokerTokenText);
        search.add(QStringLiteral("passphrase"), test::bytesOf(passphrase()));
        search.add(QStringLiteral("organization"), "A name of an organization");
        const Secret content
            = Secret::take(QByteArray(samples::brokerTokenText) + QByteArray("A name of an organization"));
        QVERIFY(search.findIn(lockedByPassphrase(content)).isEmpty());
        QVERIFY(search.findIn(*seal(content, label(), ByKey{m_pair.publicHalf()})).isEmpty());
        QVERIFY(!search.findIn(test::bytesOf(content)).isEmpty());
    }

    /// What is used when nobody chooses, once for all tests.
    void theUsualCostOpensItsOwnFiles()
    {
        QVERIFY(usualCost.passes >= 3 && usualCost.memoryKiB >= 256 * 1024);
        const auto sealed = seal(samples::secret("content"), label(), ByPassphrase{passphrase()});
        QVERIFY(sealed);
        const auto file = parse(*sealed);
        QVERIFY(file);
        QCOMPARE(std::get<SealedFile::Passphrase>(file->lock).cost, usualCost);
        QVERIFY(unseal(*file, passphrase()));
    }

private:
    void bothLocks()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<bool>("isByKey");
        QTest::newRow("passphrase") << lockedByPassphrase(samples::secret("content")) << false;
        QTest::newRow("key") << *seal(samples::secret("content"), label(), ByKey{m_pair.publicHalf()})
                             << true;
    }

    const ExchangeKey m_pair = ExchangeKey::create();
};

BTA_TEST(TestSealedFile)
#include "tst_sealedfile.moc"
