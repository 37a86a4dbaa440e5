// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "credentials/recordedsecret.h"

#include "credentials/credentialrecording.h"
#include "draftsamples.h"
#include "support/await.h"
#include "support/fakevault.h"
#include "support/testroom.h"

#include <QTest>

#include <memory>

using namespace broker;
using namespace broker::credentials;
using test::await;

namespace {

vault::VaultKey key(const QString &id)
{
    return vault::KeySpace(QString(), false)
        .key(vault::SecretKind::ServiceCredential, QStringLiteral("SNYK-EU-01"), id);
}

} // namespace

class TestRecordedSecret final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_vault = std::make_unique<test::FakeVault>(); }
    void handsOutWhatTheUserKnows();
    void handsOutBrokerTokens();
    void keepsAnotherSecretBack_data();
    void keepsAnotherSecretBack();
    void passesOnFailures();
    void dropsWithItsContext();

private:
    [[nodiscard]] records::TokenRecord kept(const Draft &draft)
    {
        const records::TokenRecord record
            = recordFor(draft, key(QStringLiteral("a")), nullptr, false, samples::moment());
        m_vault->put(record.key, draft.credential.toStored());
        return record;
    }

    std::unique_ptr<test::FakeVault> m_vault;
};

void TestRecordedSecret::handsOutWhatTheUserKnows()
{
    const records::TokenRecord record = kept(samples::jiraDraft());
    const auto secret = await(readSecret(*this, *m_vault, record, {}));
    QVERIFY(secret.has_value() && secret->has_value());
    QVERIFY(**secret == samples::secret(samples::passwordText));
    const auto credential = await(readCredential(*this, *m_vault, record, {}));
    QVERIFY(credential.has_value() && credential->has_value());
    QCOMPARE((*credential)->userName(), QStringLiteral("ada"));
}

void TestRecordedSecret::handsOutBrokerTokens()
{
    const BrokerToken token = samples::brokerToken();
    const records::TokenRecord record = samples::record(token);
    m_vault->put(record.key, token.secret());
    const auto secret = await(readSecret(*this, *m_vault, record, {}));
    QVERIFY(secret.has_value() && secret->has_value());
    QVERIFY(**secret == token.secret());
    // It is no credential.
    QCOMPARE(
        await(readCredential(*this, *m_vault, record, {}))->error().kind, vault::VaultErrorKind::Unreadable);
}

void TestRecordedSecret::keepsAnotherSecretBack_data()
{
    QTest::addColumn<QByteArray>("stored");
    const auto bytes = [](const Secret &secret) {
        return secret.reveal([](QByteArrayView view) { return view.toByteArray(); });
    };
    QTest::newRow("another token") << bytes(samples::gitLabToken("glpat-anotheranotheranother").toStored());
    // The same password, but kept for another record: its mark is another one.
    QTest::newRow("another entry") << bytes(samples::jiraDraft().credential.toStored());
    QTest::newRow("a bare secret") << QByteArray(samples::passwordText);
}

void TestRecordedSecret::keepsAnotherSecretBack()
{
    QFETCH(QByteArray, stored);
    const records::TokenRecord record = kept(samples::jiraDraft());
    m_vault->put(record.key, Secret::take(std::move(stored)));
    const auto secret = await(readSecret(*this, *m_vault, record, {}));
    QVERIFY(secret.has_value() && !secret->has_value());
    QCOMPARE(secret->error().kind, vault::VaultErrorKind::Unreadable);
}

void TestRecordedSecret::passesOnFailures()
{
    const records::TokenRecord record = kept(samples::draft());
    m_vault->failNext(test::FakeVault::Call::Read, vault::VaultErrorKind::Locked);
    QCOMPARE(await(readSecret(*this, *m_vault, record, {}))->error().kind, vault::VaultErrorKind::Locked);
}

void TestRecordedSecret::dropsWithItsContext()
{
    const records::TokenRecord record = kept(samples::draft());
    m_vault->hold();
    auto context = std::make_unique<QObject>();
    const auto future = readSecret(*context, *m_vault, record, {});
    context.reset();
    m_vault->release();
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.resultCount(), 0);
}

BTA_TEST(TestRecordedSecret)
#include "tst_recordedsecret.moc"
