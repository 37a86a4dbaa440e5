// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "contract/vaultcontract.h"
#include "support/fakevault.h"
#include "vault/longvault.h"
#include "vault/sessionvault.h"

#include <QTest>

using namespace broker;

namespace {

class SessionVaultContract final : public test::VaultContract
{
    Q_OBJECT

protected:
    std::unique_ptr<vault::Vault> openVault() override { return std::make_unique<vault::SessionVault>(); }
};

/// The stand-in of other tests has to keep the promises that it stands in for.
class FakeVaultContract final : public test::VaultContract
{
    Q_OBJECT

protected:
    std::unique_ptr<vault::Vault> openVault() override
    {
        auto fake = std::make_unique<test::FakeVault>();
        fake->setPersistent(false);
        return fake;
    }
};

/// What takes an entry apart keeps the promises as well.
class LongVaultContract final : public test::VaultContract
{
    Q_OBJECT

protected:
    std::unique_ptr<vault::Vault> openVault() override
    {
        auto fake = std::make_unique<test::FakeVault>();
        fake->setPersistent(false);
        return std::make_unique<vault::LongVault>(std::move(fake));
    }
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    SessionVaultContract session;
    FakeVaultContract fake;
    LongVaultContract parts;
    return QTest::qExec(&session, argc, argv) + QTest::qExec(&fake, argc, argv)
        + QTest::qExec(&parts, argc, argv);
}

#include "tst_memoryvaults.moc"
