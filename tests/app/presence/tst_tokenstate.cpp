// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "presence/tokenstate.h"
#include "support/samples.h"
#include "support/testroom.h"

#include <QTest>

using namespace broker;
using namespace broker::presence;
using records::RecordState;
using records::Storage;
using reminders::Urgency;
using vault::Presence;

class TestTokenState final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tells_data()
    {
        QTest::addColumn<Storage>("storage");
        QTest::addColumn<TokenFacts>("facts");
        QTest::addColumn<Urgency>("urgency");
        QTest::addColumn<TokenState>("expected");
        const auto row
            = [](const char *name, Storage storage, const TokenFacts &facts, Urgency urgency,
                  TokenState expected) { QTest::newRow(name) << storage << facts << urgency << expected; };
        using enum Urgency;
        const TokenFacts nothing;
        row("not asked yet", Storage::Keychain, nothing, Fresh, TokenState::Fresh);
        row("there", Storage::Keychain, {Presence::Present, false, false, false}, Fresh, TokenState::Fresh);
        row("cannot tell", Storage::Keychain, {Presence::Unknown, false, false, false}, Fresh,
            TokenState::Fresh);
        row("soon", Storage::Keychain, nothing, DueSoon, TokenState::DueSoon);
        row("today", Storage::Keychain, nothing, Due, TokenState::Due);
        row("over", Storage::Keychain, nothing, Overdue, TokenState::Overdue);
        row("locked", Storage::Keychain, {Presence::Locked, false, false, false}, Fresh, TokenState::Locked);
        row("locked and over", Storage::Keychain, {Presence::Locked, false, false, false}, Overdue,
            TokenState::Overdue);
        row("missing and over", Storage::Keychain, {Presence::Absent, false, false, false}, Overdue,
            TokenState::Missing);
        row("unknown and missing", Storage::Keychain, {Presence::Absent, false, true, false}, Fresh,
            TokenState::UnknownOutcome);
        row("provisional", Storage::Keychain, {Presence::Present, false, false, true}, DueSoon,
            TokenState::ProvisionalWaiting);
        row("provisional and over", Storage::Keychain, {Presence::Present, false, false, true}, Overdue,
            TokenState::Overdue);
        row("memory", Storage::Memory, {std::nullopt, true, false, false}, Fresh, TokenState::InMemory);
        row("memory and soon", Storage::Memory, {std::nullopt, true, false, false}, DueSoon,
            TokenState::DueSoon);
        row("earlier session", Storage::Memory, nothing, Overdue, TokenState::Forgotten);
    }
    void tells()
    {
        QFETCH(Storage, storage);
        QFETCH(TokenFacts, facts);
        QFETCH(Urgency, urgency);
        QFETCH(TokenState, expected);
        records::TokenRecord record = samples::record(samples::brokerToken());
        record.storage = storage;
        QCOMPARE(stateOf(record, facts, urgency), expected);
        record.state = RecordState::Replaced;
        QCOMPARE(stateOf(record, facts, urgency), TokenState::Replaced);
        record.state = RecordState::TakenBack;
        QCOMPARE(stateOf(record, facts, urgency), TokenState::TakenBack);
    }
};

BTA_TEST(TestTokenState)
#include "tst_tokenstate.moc"
