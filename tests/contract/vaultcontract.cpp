// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "contract/vaultcontract.h"

#include "core/snykcredential.h"
#include "support/await.h"
#include "vault/envelope.h"

#include <QTest>

using namespace broker;
using namespace broker::test;
using namespace broker::vault;

namespace {

VaultKey keyFor(const char *id, SecretKind kind = SecretKind::BrokerToken)
{
    return KeySpace(QString(), false).key(kind, QStringLiteral("SNYK-EU-01"), QLatin1String(id));
}

Secret secretOf(const QByteArray &bytes)
{
    return Secret::take(QByteArray(bytes.constData(), bytes.size()));
}

qsizetype longestSecret()
{
    qsizetype size = 0;
    while (fitsEnvelope(SecretKind::BrokerToken, secretOf(QByteArray(size + 1, 'x'))))
        ++size;
    return size;
}

bool keeps(Vault &vault, const VaultKey &key, const QByteArray &bytes)
{
    const auto read = await(vault.read(key, {}));
    return read && read->has_value() && **read == secretOf(bytes);
}

template <class T>
bool failedWith(const std::optional<Result<T, VaultError>> &outcome, VaultErrorKind kind)
{
    return outcome && !outcome->has_value() && outcome->error().kind == kind;
}

template <class T>
bool succeeded(const std::optional<Result<T, VaultError>> &outcome)
{
    if (outcome && !outcome->has_value())
        qWarning(
            "Failed as %d: %s", static_cast<int>(outcome->error().kind), qPrintable(outcome->error().detail));
    return outcome && outcome->has_value();
}

bool isPresence(const std::optional<PresenceResult> &outcome, Presence presence)
{
    return succeeded(outcome) && **outcome == presence;
}

} // namespace

void VaultContract::secretsComeBack_data()
{
    QTest::addColumn<QByteArray>("secret");
    QByteArray everyByte;
    for (int i = 0; i < 256; ++i)
        everyByte.append(static_cast<char>(i));
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("one byte") << QByteArray("x");
    QTest::newRow("one NUL") << QByteArray(1, '\0');
    QTest::newRow("NUL inside") << QByteArray("before\0after", 12);
    QTest::newRow("newline at the end") << QByteArray("token\n");
    QTest::newRow("beyond ASCII") << QByteArray("schl\xc3\xbcssel \xe9\x8d\xb5");
    QTest::newRow("not UTF-8") << QByteArray("\xff\xfe\x80");
    QTest::newRow("every byte") << everyByte;
    QTest::newRow("UUID") << QByteArray("0d1a3a8e-7f5b-4c3e-9a55-0f2f5b8a1c11");
    const auto client = OAuthClient::make(QString(128, u'a'), secretOf(QByteArray(1024, 'x')));
    QTest::newRow("longest OAuth client")
        << SnykCredential(client.value()).text().reveal([](QByteArrayView text) {
               return text.toByteArray();
           });
    QTest::newRow("longest") << QByteArray(longestSecret(), '\xaa');
}

void VaultContract::secretsComeBack()
{
    QFETCH(QByteArray, secret);
    const auto vault = openVault();
    const VaultKey key = keyFor(QTest::currentDataTag());
    QVERIFY(succeeded(await(vault->write(key, secretOf(secret), {}))));
    QVERIFY(isPresence(await(vault->presence(key, {})), Presence::Present));
    QVERIFY(keeps(*vault, key, secret));
    QVERIFY(keeps(*vault, key, secret));
}

void VaultContract::tooLargeIsRefusedAndNothingKept()
{
    const auto vault = openVault();
    const VaultKey key = keyFor("too-large");
    const QByteArray tooLong(longestSecret() + 1, 'x');
    QVERIFY(failedWith(await(vault->write(key, secretOf(tooLong), {})), VaultErrorKind::TooLarge));
    QVERIFY(failedWith(await(vault->read(key, {})), VaultErrorKind::NotFound));

    QVERIFY(succeeded(await(vault->write(key, secretOf("short"), {}))));
    QVERIFY(failedWith(await(vault->write(key, secretOf(tooLong), {})), VaultErrorKind::TooLarge));
    QVERIFY(keeps(*vault, key, "short"));
}

void VaultContract::theLastWriteStands()
{
    const auto vault = openVault();
    const VaultKey key = keyFor("overwritten");
    QVERIFY(succeeded(await(vault->write(key, secretOf("a first and longer value"), {}))));
    QVERIFY(succeeded(await(vault->write(key, secretOf("second"), {}))));
    QVERIFY(keeps(*vault, key, "second"));
    QVERIFY(succeeded(await(vault->write(key, secretOf(""), {}))));
    QVERIFY(keeps(*vault, key, ""));
}

void VaultContract::whatIsRemovedIsGone()
{
    const auto vault = openVault();
    const VaultKey key = keyFor("removed");
    const VaultKey other = keyFor("not-removed");
    QVERIFY(succeeded(await(vault->write(key, secretOf("token"), {}))));
    QVERIFY(succeeded(await(vault->write(other, secretOf("other"), {}))));
    QVERIFY(succeeded(await(vault->remove(key, {}))));
    QVERIFY(isPresence(await(vault->presence(key, {})), Presence::Absent));
    QVERIFY(failedWith(await(vault->read(key, {})), VaultErrorKind::NotFound));
    QVERIFY(keeps(*vault, other, "other"));
    QVERIFY(succeeded(await(vault->write(key, secretOf("again"), {}))));
    QVERIFY(keeps(*vault, key, "again"));
}

void VaultContract::removingNothingSucceeds()
{
    const auto vault = openVault();
    QVERIFY(succeeded(await(vault->remove(keyFor("never-there"), {}))));
}

void VaultContract::whatNeverWasIsNotFound()
{
    const auto vault = openVault();
    QVERIFY(failedWith(await(vault->read(keyFor("never-there"), {})), VaultErrorKind::NotFound));
    QVERIFY(isPresence(await(vault->presence(keyFor("never-there"), {})), Presence::Absent));
}

void VaultContract::spacesAndKindsDoNotMeet()
{
    const auto vault = openVault();
    QList<std::pair<VaultKey, QByteArray>> entries;
    for (const QString &profile : {QString(), QStringLiteral("practice"), QStringLiteral("work")}) {
        for (const bool practice : {false, true}) {
            for (const SecretKind kind : {SecretKind::BrokerToken, SecretKind::ApiToken}) {
                entries.append(
                    {KeySpace(profile, practice).key(kind, QStringLiteral("r"), QStringLiteral("x")),
                        QByteArray("token ") + QByteArray::number(entries.size())});
            }
        }
    }
    for (const auto &[key, bytes] : entries)
        QVERIFY(succeeded(await(vault->write(key, secretOf(bytes), {}))));
    for (const auto &[key, bytes] : entries)
        QVERIFY2(keeps(*vault, key, bytes), qPrintable(key.toString()));
    QVERIFY(succeeded(await(vault->remove(entries.first().first, {}))));
    for (const auto &[key, bytes] : entries.mid(1))
        QVERIFY2(keeps(*vault, key, bytes), qPrintable(key.toString()));
}

void VaultContract::callsAreServedInOrder()
{
    const auto vault = openVault();
    const VaultKey key = keyFor("in-order");
    const auto absent = vault->read(key, {});
    const auto write = vault->write(key, secretOf("one"), {});
    const auto one = vault->read(key, {});
    const auto overwrite = vault->write(key, secretOf("two"), {});
    const auto present = vault->presence(key, {});
    const auto two = vault->read(key, {});
    const auto remove = vault->remove(key, {});
    const auto gone = vault->presence(key, {});

    QVERIFY(isPresence(await(gone), Presence::Absent));
    QVERIFY(failedWith(await(absent), VaultErrorKind::NotFound));
    QVERIFY(succeeded(await(write)));
    QVERIFY(succeeded(await(one)) && *one.result() == secretOf("one"));
    QVERIFY(succeeded(await(overwrite)));
    QVERIFY(isPresence(await(present), Presence::Present));
    QVERIFY(succeeded(await(two)) && *two.result() == secretOf("two"));
    QVERIFY(succeeded(await(remove)));
}

void VaultContract::stoppedBeforehandNothingHappens()
{
    const auto vault = openVault();
    const VaultKey key = keyFor("stopped");
    QVERIFY(succeeded(await(vault->write(key, secretOf("kept"), {}))));
    std::stop_source stop;
    stop.request_stop();
    const auto token = stop.get_token();
    QVERIFY(failedWith(await(vault->write(key, secretOf("other"), token)), VaultErrorKind::StoppedWaiting));
    QVERIFY(failedWith(await(vault->read(key, token)), VaultErrorKind::StoppedWaiting));
    QVERIFY(failedWith(await(vault->remove(key, token)), VaultErrorKind::StoppedWaiting));
    QVERIFY(failedWith(await(vault->presence(key, token)), VaultErrorKind::StoppedWaiting));
    QVERIFY(keeps(*vault, key, "kept"));
}

void VaultContract::stoppingLateChangesNothing()
{
    const auto vault = openVault();
    const VaultKey key = keyFor("stopped-late");
    std::stop_source stop;
    const auto write = vault->write(key, secretOf("kept"), stop.get_token());
    QVERIFY(succeeded(await(write)));
    stop.request_stop();
    QVERIFY(keeps(*vault, key, "kept"));
    QCOMPARE(write.resultCount(), 1);
    QVERIFY(write.result().has_value());
}

void VaultContract::persistenceIsAsSaid()
{
    const VaultKey key = keyFor("persistent");
    auto vault = openVault();
    const bool persistent = vault->isPersistent();
    QVERIFY(succeeded(await(vault->write(key, secretOf("token"), {}))));
    vault.reset();
    vault = openVault();
    QVERIFY(isPresence(await(vault->presence(key, {})), persistent ? Presence::Present : Presence::Absent));
    QCOMPARE(keeps(*vault, key, "token"), persistent);
}

void VaultContract::destroyingSettlesEverything()
{
    const VaultKey key = keyFor("destroyed");
    auto vault = openVault();
    QList<QFuture<WriteResult>> writes;
    for (int i = 0; i < 3; ++i)
        writes.append(vault->write(key, secretOf("token"), {}));
    QCoreApplication::processEvents();
    const auto read = vault->read(key, {});
    vault.reset();
    for (const auto &write : writes)
        QVERIFY(write.isFinished());
    QVERIFY(read.isFinished());
    // Whatever is still under way in the system must not meet anybody who has gone.
    vault = openVault();
    QVERIFY(succeeded(await(vault->write(key, secretOf("after"), {}))));
    QVERIFY(keeps(*vault, key, "after"));
}
