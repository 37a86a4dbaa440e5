// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "rotation/rotationstate.h"
#include "rotationsamples.h"
#include "support/testroom.h"
#include "support/transitiontable.h"

#include <QTest>

#include <utility>
#include <vector>

using namespace broker;
using namespace broker::rotation;

namespace {

// The names of both, in the order of the samples: what the table below is written in.
enum class S {
    Idle,
    Planning,
    Journaling,
    JournalFailed,
    Provisioning,
    ProvisionRefused,
    AlreadyProvisioned,
    ProvisionUnknown,
    AwaitingToken,
    Storing,
    StoreFailed,
    Deploying,
    Verifying,
    ReadyToSwitch,
    Switching,
    SwitchRefused,
    SwitchUnknown,
    Switched,
    ReadyToPromote,
    Promoting,
    PromoteFailed,
    Retired,
    RemovingOld,
    Done,
    Resuming,
    KeychainUnclear,
    TokenMissing,
    Count
};
enum class E {
    PlanMade,
    PreflightDone,
    Begin,
    Cancel,
    Journaled,
    JournalError,
    Issued,
    ProvisionError,
    TokenGiven,
    Stored,
    StoreError,
    Retry,
    UseMemory,
    TokenTakenByUser,
    ClientAddressGiven,
    ClientDeployed,
    Checked,
    Stated,
    Back,
    ConfirmSwitch,
    SwitchDone,
    SwitchError,
    Promote,
    PromoteDone,
    PromoteError,
    KeepDays,
    KeepUntil,
    RemoveOld,
    OldRemoved,
    RemoveError,
    Resume,
    TokenFound,
    TokenNotFound,
    KeychainError,
    Leave,
    Abandon,
    Count
};
constexpr auto stateCount = static_cast<std::size_t>(S::Count);
constexpr auto eventCount = static_cast<std::size_t>(E::Count);
// Of the machine that keeps the token, a rotation rests in two states.
static_assert(stateCount == std::variant_size_v<State> + 1, "a state has no row");
static_assert(eventCount == std::variant_size_v<Event>, "an event has no column");

/// One row: what each event leads to. An event that is not listed is refused.
struct Row
{
    S state;
    std::vector<std::pair<E, S>> leads;
};

// The samples' token is the new one, held by the keychain, so it fits only where none is known yet.
const std::vector<Row> &table()
{
    static const std::vector<Row> rows{
        {S::Idle, {{E::PlanMade, S::Planning}, {E::Resume, S::Resuming}, {E::Leave, S::Idle}}},
        {S::Planning,
            {{E::PlanMade, S::Planning}, {E::PreflightDone, S::Planning}, {E::Begin, S::Journaling},
                {E::Leave, S::Idle}, {E::Abandon, S::Idle}}},
        {S::Journaling, {{E::Journaled, S::Provisioning}, {E::JournalError, S::JournalFailed}}},
        {S::JournalFailed, {{E::Retry, S::Journaling}, {E::Back, S::Planning}, {E::Leave, S::Idle}}},
        {S::Provisioning,
            {{E::Cancel, S::Provisioning}, {E::Issued, S::Storing},
                {E::ProvisionError, S::ProvisionRefused}}},
        {S::ProvisionRefused, {{E::Retry, S::Planning}, {E::Leave, S::Idle}, {E::Abandon, S::Idle}}},
        {S::AlreadyProvisioned,
            {{E::TokenGiven, S::Storing}, {E::Back, S::Planning}, {E::Leave, S::Idle},
                {E::Abandon, S::Idle}}},
        {S::ProvisionUnknown, {{E::TokenGiven, S::Storing}, {E::Leave, S::Idle}, {E::Abandon, S::Idle}}},
        {S::AwaitingToken, {{E::TokenGiven, S::Storing}, {E::Leave, S::Idle}, {E::Abandon, S::Idle}}},
        {S::Storing, {{E::Stored, S::Deploying}, {E::StoreError, S::StoreFailed}}},
        {S::StoreFailed,
            {{E::Retry, S::Storing}, {E::UseMemory, S::Storing}, {E::TokenTakenByUser, S::Deploying}}},
        {S::Deploying,
            {{E::ClientDeployed, S::Verifying}, {E::ClientAddressGiven, S::Deploying}, {E::Leave, S::Idle}}},
        {S::Verifying,
            {{E::ClientAddressGiven, S::Verifying}, {E::Checked, S::ReadyToSwitch},
                {E::Stated, S::ReadyToSwitch}, {E::Back, S::Deploying}, {E::Leave, S::Idle}}},
        {S::ReadyToSwitch,
            {{E::ClientAddressGiven, S::ReadyToSwitch}, {E::Checked, S::ReadyToSwitch},
                {E::Back, S::Verifying}, {E::ConfirmSwitch, S::Journaling}, {E::Leave, S::Idle}}},
        {S::Switching,
            {{E::Cancel, S::Switching}, {E::SwitchDone, S::Switched}, {E::SwitchError, S::SwitchRefused}}},
        {S::SwitchRefused, {{E::Retry, S::ReadyToSwitch}, {E::Leave, S::Idle}}},
        {S::SwitchUnknown, {{E::Leave, S::Idle}}},
        {S::Switched,
            {{E::ClientAddressGiven, S::Switched}, {E::Checked, S::ReadyToPromote}, {E::Leave, S::Idle}}},
        {S::ReadyToPromote,
            {{E::ClientAddressGiven, S::ReadyToPromote}, {E::Checked, S::ReadyToPromote},
                {E::KeepDays, S::ReadyToPromote}, {E::Promote, S::Promoting}, {E::Leave, S::Idle}}},
        {S::Promoting, {{E::PromoteDone, S::Retired}, {E::PromoteError, S::PromoteFailed}}},
        {S::PromoteFailed, {{E::Retry, S::Promoting}, {E::KeepDays, S::PromoteFailed}, {E::Leave, S::Idle}}},
        {S::Retired, {{E::KeepUntil, S::Retired}, {E::RemoveOld, S::RemovingOld}, {E::Leave, S::Idle}}},
        {S::RemovingOld, {{E::OldRemoved, S::Done}, {E::RemoveError, S::Retired}}},
        {S::Done, {{E::PlanMade, S::Planning}, {E::Resume, S::Resuming}, {E::Leave, S::Idle}}},
        {S::Resuming,
            {{E::TokenFound, S::Verifying}, {E::TokenNotFound, S::TokenMissing},
                {E::KeychainError, S::KeychainUnclear}}},
        {S::KeychainUnclear, {{E::Retry, S::Resuming}, {E::Leave, S::Idle}}},
        {S::TokenMissing,
            {{E::TokenGiven, S::Storing}, {E::Retry, S::Resuming}, {E::TokenTakenByUser, S::Verifying},
                {E::Leave, S::Idle}, {E::Abandon, S::Idle}}},
    };
    return rows;
}

} // namespace

class TestRotationTable final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPair();
};

void TestRotationTable::everyPair()
{
    const std::vector<State> states = samples::rotationStates();
    const std::vector<Event> events = samples::rotationEvents();
    QCOMPARE(states.size(), stateCount);
    QCOMPARE(events.size(), eventCount);
    QCOMPARE(table().size(), stateCount);
    for (std::size_t s = 0; s < stateCount; ++s) {
        QCOMPARE(test::placeIn(states, states[s]), s);
        const Row &row = table()[s];
        QCOMPARE(static_cast<std::size_t>(row.state), s);
        for (std::size_t e = 0; e < eventCount; ++e) {
            QCOMPARE(events[e].index(), e);
            std::optional<std::size_t> expected;
            for (const auto &[event, to] : row.leads) {
                if (static_cast<std::size_t>(event) == e)
                    expected = static_cast<std::size_t>(to);
            }
            const std::optional<State> following = next(states[s], events[e]);
            const std::optional<std::size_t> actual
                = following ? std::optional(test::placeIn(states, *following)) : std::nullopt;
            QVERIFY2(actual == expected,
                qPrintable(QStringLiteral("state %1, event %2: got %3, expected %4")
                               .arg(s)
                               .arg(e)
                               .arg(actual ? static_cast<int>(*actual) : -1)
                               .arg(expected ? static_cast<int>(*expected) : -1)));
        }
    }
}

BTA_BARE_TEST(TestRotationTable)
#include "tst_rotationtable.moc"
