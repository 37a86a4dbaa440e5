// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "credentials/credentialflow.h"
#include "credentials/credentialrecording.h"
#include "draftsamples.h"
#include "provisioning/recovery.h"
#include "support/await.h"
#include "support/fakehttp.h"
#include "support/fakevault.h"
#include "support/products.h"
#include "support/testroom.h"
#include "support/testworkspace.h"

#include <QTest>

#include <memory>

using namespace broker;
using namespace broker::credentials;
using namespace broker::test;

// A credential that is entered once more.
class TestCredentialAgain final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isOneEntryHoweverOftenItIsKept_data();
    void isOneEntryHoweverOftenItIsKept();
    void isStoredAgainAfterACrash();

private:
    [[nodiscard]] records::TokenRecord keep(const Draft &draft);

    std::unique_ptr<FakeHttp> m_http;
    std::unique_ptr<FakeVault> m_vault;
    std::unique_ptr<TestWorkspace> m_workspace;
    std::unique_ptr<CredentialFlow> m_flow;
};

void TestCredentialAgain::init()
{
    m_flow.reset();
    m_workspace.reset();
    m_http = std::make_unique<FakeHttp>();
    m_vault = std::make_unique<FakeVault>();
    m_workspace = std::make_unique<TestWorkspace>(*m_http, m_vault.get());
    m_flow = std::make_unique<CredentialFlow>(m_workspace->workspace);
}

records::TokenRecord TestCredentialAgain::keep(const Draft &draft)
{
    m_flow->enter(draft);
    m_flow->save();
    if (!QTest::qWaitFor([this] { return broker::is<Done>(m_flow->state()); }))
        qFatal("The credential was not kept.");
    return std::get<Done>(m_flow->state()).record;
}

void TestCredentialAgain::isOneEntryHoweverOftenItIsKept_data()
{
    using settings::SecretStorage;
    QTest::addColumn<SecretStorage>("first");
    QTest::addColumn<SecretStorage>("second");
    QTest::addColumn<bool>("isForAnother");
    QTest::newRow("in memory") << SecretStorage::Memory << SecretStorage::Memory << false;
    QTest::newRow("in memory, for another organization")
        << SecretStorage::Memory << SecretStorage::Memory << true;
    QTest::newRow("in the keychain at last") << SecretStorage::Memory << SecretStorage::Keychain << false;
    QTest::newRow("in the keychain") << SecretStorage::Keychain << SecretStorage::Keychain << false;
}

void TestCredentialAgain::isOneEntryHoweverOftenItIsKept()
{
    QFETCH(settings::SecretStorage, first);
    QFETCH(settings::SecretStorage, second);
    QFETCH(bool, isForAnother);
    m_workspace->settings.secretStorage.set(first);
    records::TokenRecord old = keep(samples::draft());
    old.note = QStringLiteral("made by Ada");
    old.due = samples::moment().addDays(20);
    old.dueByHand = true;
    QVERIFY(m_workspace->records.put(old).has_value());

    QVERIFY(m_flow->leave());
    m_workspace->clock.set(samples::moment().addDays(2));
    m_workspace->settings.secretStorage.set(second);
    Draft again = samples::draft();
    if (isForAnother)
        again.targets = {samples::otherTarget()};
    const records::TokenRecord now = keep(again);
    QVERIFY(now.id == old.id);
    QCOMPARE(m_workspace->records.records().size(), 1);
    QCOMPARE(records::targetsOf(now).size(), isForAnother ? 2 : 1);
    // To store a credential again is not to rotate it.
    QCOMPARE(now.created, old.created);
    QCOMPARE(now.due, old.due);
    QVERIFY(now.dueByHand && !now.rotated);
    QCOMPARE(now.note, old.note);
    // It can be read under the name that the list has, and its first copy is gone.
    const auto kept = await(m_workspace->workspace.vaultFor(now.storage).read(now.key, {}));
    QVERIFY(kept && *kept && credentialFrom(now, **kept).has_value());
    QVERIFY(!(now.key == old.key));
    const auto copy = await(m_workspace->workspace.vaultFor(old.storage).read(old.key, {}));
    QVERIFY(copy && !*copy && copy->error().kind == vault::VaultErrorKind::NotFound);
}

/// Between the keychain and the list. The next start finds the entry and puts it where the first one is.
void TestCredentialAgain::isStoredAgainAfterACrash()
{
    m_workspace->settings.secretStorage.set(settings::SecretStorage::Memory);
    const records::TokenRecord old = keep(samples::draft());
    m_workspace->settings.secretStorage.set(settings::SecretStorage::Keychain);
    QVERIFY(m_flow->leave());
    m_flow->enter(samples::draft());
    m_vault->hold();
    m_flow->save();
    QTRY_COMPARE(m_vault->waiting(), 1);
    m_flow = std::make_unique<CredentialFlow>(m_workspace->workspace);
    m_vault->release();
    QTRY_COMPARE(m_vault->waiting(), 0);

    provisioning::Recovery recovery(m_workspace->workspace);
    const auto found = await(recovery.inspect());
    QVERIFY(found && found->size() == 1);
    const auto finished = await(recovery.finish(found->first().operation, {}));
    QVERIFY(finished && *finished);
    QCOMPARE(m_workspace->records.records().size(), 1);
    const auto now = m_workspace->records.find(old.id);
    QVERIFY(now && now->storage == records::Storage::Keychain);
    QVERIFY(m_vault->kept(now->key).has_value());
}

BTA_TEST(TestCredentialAgain)
#include "tst_credentialagain.moc"
