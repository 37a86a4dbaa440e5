// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "board/tokencopier.h"

#include "presenters/credentialrecordtext.h"
#include "shell.h"
#include "support/testroom.h"

#include <QSignalSpy>
#include <QTest>

using namespace broker;
using namespace broker::test;
using ui::TokenCopier;
using vault::VaultErrorKind;

class TestTokenCopier final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void copiesFromWhereTheTokenIs_data();
    void copiesFromWhereTheTokenIs();
    void passesFailuresOn_data();
    void passesFailuresOn();
    void refusesAnotherTokenThanRecorded();
    void saysWhenItTakesLong();
    void stopsWaitingOnRequest();
    void takesTheLaterOfTwo();
    void forgetsWhatWasAbandoned();
};

namespace {

QString clipboardText()
{
    return QGuiApplication::clipboard()->text();
}

struct Spies
{
    explicit Spies(TokenCopier &copier)
        : waiting(&copier, &TokenCopier::waiting)
        , copied(&copier, &TokenCopier::copied)
        , failed(&copier, &TokenCopier::failed)
    { }

    [[nodiscard]] VaultErrorKind kind(int i = 0) const
    {
        return failed.at(i).at(0).value<vault::VaultError>().kind;
    }

    QSignalSpy waiting;
    QSignalSpy copied;
    QSignalSpy failed;
};

} // namespace

void TestTokenCopier::copiesFromWhereTheTokenIs_data()
{
    QTest::addColumn<records::Storage>("storage");
    QTest::newRow("keychain") << records::Storage::Keychain;
    QTest::newRow("memory") << records::Storage::Memory;
}

void TestTokenCopier::copiesFromWhereTheTokenIs()
{
    QFETCH(records::Storage, storage);
    Shell shell;
    const records::TokenRecord record = shell.add(storage);
    TokenCopier copier(shell.guard);
    const Spies spies(copier);
    copier.copy(shell.real(), record);
    QTRY_COMPARE(spies.copied.count(), 1);
    QCOMPARE(clipboardText(), QString::fromLatin1(samples::brokerTokenText));
    QCOMPARE(shell.guard.what(), ui::recordName(record));
    QCOMPARE(shell.guard.totalSeconds(), shell.real().settings.clipboardSeconds.value());
    QCOMPARE(shell.keychain->count(FakeVault::Call::Read), storage == records::Storage::Keychain ? 1 : 0);
    QCOMPARE(spies.failed.count(), 0);
    QVERIFY(!copier.isBusy());
}

void TestTokenCopier::passesFailuresOn_data()
{
    QTest::addColumn<VaultErrorKind>("kind");
    QTest::newRow("not found") << VaultErrorKind::NotFound;
    QTest::newRow("locked") << VaultErrorKind::Locked;
    QTest::newRow("denied") << VaultErrorKind::Denied;
    QTest::newRow("no service") << VaultErrorKind::NoService;
    QTest::newRow("unreadable") << VaultErrorKind::Unreadable;
    QTest::newRow("other") << VaultErrorKind::Other;
}

void TestTokenCopier::passesFailuresOn()
{
    QFETCH(VaultErrorKind, kind);
    Shell shell;
    const records::TokenRecord record = shell.add();
    QGuiApplication::clipboard()->setText(QStringLiteral("something of the user"));
    shell.keychain->failNext(FakeVault::Call::Read, kind);
    TokenCopier copier(shell.guard);
    const Spies spies(copier);
    copier.copy(shell.real(), record);
    QTRY_COMPARE(spies.failed.count(), 1);
    QCOMPARE(spies.kind(), kind);
    QCOMPARE(spies.copied.count(), 0);
    QCOMPARE(clipboardText(), QStringLiteral("something of the user"));
}

void TestTokenCopier::refusesAnotherTokenThanRecorded()
{
    Shell shell;
    const records::TokenRecord record = shell.add();
    shell.keychain->put(record.key, samples::brokerToken(samples::otherBrokerTokenText).secret());
    TokenCopier copier(shell.guard);
    const Spies spies(copier);
    copier.copy(shell.real(), record);
    QTRY_COMPARE(spies.failed.count(), 1);
    QCOMPARE(spies.kind(), VaultErrorKind::Unreadable);
    QVERIFY(!shell.guard.isCounting());
}

void TestTokenCopier::saysWhenItTakesLong()
{
    Shell shell;
    const records::TokenRecord record = shell.add();
    TokenCopier copier(shell.guard);
    copier.setPatience(std::chrono::milliseconds(1));
    const Spies spies(copier);
    shell.keychain->hold();
    copier.copy(shell.real(), record);
    QTRY_COMPARE(spies.waiting.count(), 1);
    QVERIFY(copier.isBusy());
    shell.keychain->release();
    QTRY_COMPARE(spies.copied.count(), 1);
    QCOMPARE(spies.waiting.count(), 1);
}

void TestTokenCopier::stopsWaitingOnRequest()
{
    Shell shell;
    const records::TokenRecord record = shell.add();
    TokenCopier copier(shell.guard);
    const Spies spies(copier);
    shell.keychain->hold();
    copier.copy(shell.real(), record);
    copier.cancel();
    QTRY_COMPARE(spies.failed.count(), 1);
    QCOMPARE(spies.kind(), VaultErrorKind::StoppedWaiting);
    shell.keychain->release();
    QTRY_COMPARE(shell.keychain->waiting(), 0);
    QCOMPARE(spies.copied.count(), 0);
    QVERIFY(!shell.guard.isCounting());
}

void TestTokenCopier::takesTheLaterOfTwo()
{
    Shell shell;
    const records::TokenRecord first = shell.add();
    const records::TokenRecord second
        = shell.add(records::Storage::Keychain, true, QStringLiteral("azure-repos"));
    TokenCopier copier(shell.guard);
    const Spies spies(copier);
    shell.keychain->hold();
    copier.copy(shell.real(), first);
    copier.copy(shell.real(), second);
    shell.keychain->release();
    QTRY_COMPARE(spies.copied.count(), 1);
    QTRY_COMPARE(shell.keychain->waiting(), 0);
    QCOMPARE(spies.copied.count(), 1);
    QCOMPARE(spies.failed.count(), 0);
    QCOMPARE(shell.guard.what(), ui::recordName(second));
}

void TestTokenCopier::forgetsWhatWasAbandoned()
{
    Shell shell;
    const records::TokenRecord record = shell.add();
    TokenCopier copier(shell.guard);
    const Spies spies(copier);
    shell.keychain->hold();
    copier.copy(shell.real(), record);
    copier.abandon();
    QVERIFY(!copier.isBusy());
    shell.keychain->release();
    QTRY_COMPARE(shell.keychain->waiting(), 0);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(spies.copied.count() + spies.failed.count(), 0);
    QVERIFY(!shell.guard.isCounting());
}

BTA_WINDOW_TEST(TestTokenCopier)
#include "tst_tokencopier.moc"
