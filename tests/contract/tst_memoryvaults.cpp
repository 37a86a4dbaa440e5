// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "contract/vaultcontract.h"
#include "support/fakevault.h"
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

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    SessionVaultContract session;
    FakeVaultContract fake;
    return QTest::qExec(&session, argc, argv) + QTest::qExec(&fake, argc, argv);
}

#include "tst_memoryvaults.moc"
