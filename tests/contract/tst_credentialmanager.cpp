// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

// Against the Credential Manager of the account that runs it; entries of the tests are removed.

#include "contract/vaultcontract.h"
#include "core/clock.h"
#include "support/await.h"
#include "vault/credentialmanager_win.h"
#include "vault/envelope.h"
#include "vault/keychainprobe.h"
#include "vault/keychainvault.h"

#include <QCoreApplication>
#include <QTest>

#include <string>

using namespace broker;
using namespace broker::test;
using namespace broker::vault;

namespace {

VaultKey keyFor(const char *id)
{
    return KeySpace(QStringLiteral("contract"), false)
        .key(SecretKind::BrokerToken, QStringLiteral("SNYK-EU-01"), QLatin1String(id));
}

Secret secretOf(const char *text)
{
    return Secret::take(QByteArray(text));
}

/// As another program, or QtKeychain in an earlier version of this one, puts it there.
bool writeForeign(const VaultKey &key, QByteArray blob, DWORD type = CRED_TYPE_GENERIC)
{
    std::wstring target = key.toString().toStdWString();
    CREDENTIALW credential = {};
    credential.Type = type;
    credential.TargetName = target.data();
    credential.CredentialBlob = reinterpret_cast<BYTE *>(blob.data());
    credential.CredentialBlobSize = DWORD(blob.size());
    credential.Persist = CRED_PERSIST_ENTERPRISE;
    return CredWriteW(&credential, 0) != FALSE;
}

struct Entry
{
    DWORD persist = 0;
    QString user;
    QByteArray blob;
};

/// What Windows says of it; nothing where there is none.
std::optional<Entry> entryOf(const VaultKey &key)
{
    CREDENTIALW *found = nullptr;
    if (!CredReadW(key.toString().toStdWString().c_str(), CRED_TYPE_GENERIC, 0, &found))
        return std::nullopt;
    Entry entry{found->Persist, QString::fromWCharArray(found->UserName != nullptr ? found->UserName : L""),
        QByteArray(
            reinterpret_cast<const char *>(found->CredentialBlob), qsizetype(found->CredentialBlobSize))};
    CredFree(found);
    return entry;
}

class CredentialManagerContract final : public VaultContract
{
    Q_OBJECT

protected:
    std::unique_ptr<Vault> openVault() override { return std::make_unique<KeychainVault>(m_clock); }

private Q_SLOTS:
    /// The tests promise not to leave anything in the account.
    void cleanup()
    {
        DWORD count = 0;
        CREDENTIALW **all = nullptr;
        if (!CredEnumerateW(L"broker-token-assistant*", 0, &count, &all))
            return;
        for (DWORD i = 0; i < count; ++i)
            CredDeleteW(all[i]->TargetName, all[i]->Type, 0);
        CredFree(all);
    }

    void staysOnThisComputerUnderAName()
    {
        const auto vault = openVault();
        const VaultKey key = keyFor("local");
        QVERIFY(await(vault->write(key, secretOf("secret"), {}))->has_value());
        const auto entry = entryOf(key);
        QVERIFY(entry);
        QCOMPARE(entry->persist, DWORD(CRED_PERSIST_LOCAL_MACHINE));
        QCOMPARE(entry->user, qEnvironmentVariable("USERNAME"));
        QVERIFY(entry->blob.size() <= credentials::longestBlob);
    }

    /// What QtKeychain stored is read, and stays on this computer from the next write on.
    void takesOverWhatAnEarlierVersionStored()
    {
        const auto vault = openVault();
        const VaultKey key = keyFor("older");
        const auto envelope = encodeEnvelope({key.kind(), m_clock.nowUtc(), secretOf("from before")});
        QVERIFY(
            envelope->reveal([&](QByteArrayView bytes) { return writeForeign(key, bytes.toByteArray()); }));
        const auto read = await(vault->read(key, {}));
        QVERIFY(read && read->has_value());
        QVERIFY(**read == secretOf("from before"));
        QVERIFY(await(vault->write(key, **read, {}))->has_value());
        QCOMPARE(entryOf(key)->persist, DWORD(CRED_PERSIST_LOCAL_MACHINE));
    }

    void anotherProgramsEntryIsNotUsed()
    {
        const auto vault = openVault();
        const VaultKey key = keyFor("foreign");
        QVERIFY(writeForeign(key, "p\0a\0s\0s\0"));
        const auto read = await(vault->read(key, {}));
        QVERIFY(read && !read->has_value());
        QCOMPARE(read->error().kind, VaultErrorKind::Unreadable);
        QVERIFY(await(vault->presence(key, {}))->value() == Presence::Present);
    }

    void presenceIsKnown()
    {
        const auto vault = openVault();
        const VaultKey key = keyFor("presence");
        QVERIFY(await(vault->presence(key, {}))->value() == Presence::Absent);
        QVERIFY(await(vault->write(key, secretOf("secret"), {}))->has_value());
        QVERIFY(await(vault->presence(key, {}))->value() == Presence::Present);
        QVERIFY(await(vault->remove(key, {}))->has_value());
        QVERIFY(await(vault->presence(key, {}))->value() == Presence::Absent);
        QVERIFY(!entryOf(key));
    }

    void moreThanWindowsTakesIsRefused()
    {
        const VaultKey key = keyFor("large");
        const QByteArray most(credentials::longestBlob, 'x');
        QVERIFY(credentials::write(key.toString(), Secret::take(QByteArray(most.constData(), most.size()))));
        QCOMPARE(entryOf(key)->blob, most);
        const auto more = credentials::write(key.toString(), Secret::take(QByteArray(most + 'y')));
        QVERIFY(!more);
        QCOMPARE(entryOf(key)->blob, most);
    }

    void thisSessionMayKeepCredentials()
    {
        QVERIFY(credentials::longestPersistence() >= CRED_PERSIST_LOCAL_MACHINE);
        QVERIFY(!makeKeychainProbe({})->obstacle());
    }

private:
    SystemClock m_clock;
};

} // namespace

QTEST_GUILESS_MAIN(CredentialManagerContract)
#include "tst_credentialmanager.moc"
