// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "sharing/rowstate.h"

#include "support/samples.h"
#include "support/testroom.h"
#include "support/transitiontable.h"

#include <QTest>

using namespace broker;
using namespace broker::sharing;

namespace {

IntegrationId someIntegration()
{
    return IntegrationId::parse(u"9a3e5d10-11aa-4e0b-b0c4-0f6d2b7c8e02").value();
}

snyk::ApiError errorOf(snyk::ApiErrorKind kind, bool outcomeUnknown = false)
{
    snyk::ApiError error;
    error.kind = kind;
    error.requestId = QStringLiteral("r-1");
    error.outcomeUnknown = outcomeUnknown;
    return error;
}

const vault::VaultError locked{vault::VaultErrorKind::Locked, {}};
const records::RecordError full{records::RecordErrorKind::CannotWrite, {}, {}};

enum Place {
    planned,
    looking,
    calling,
    issued,
    kept,
    recorded,
    done,
    skipped,
    refusedRow,
    unknown,
    taken,
    no = test::refused
};

} // namespace

class TestRowState final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPair()
    {
        const std::vector<RowState> states{Planned{}, Looking{}, Calling{},
            Issued{someIntegration(), samples::brokerToken()}, Kept{someIntegration()},
            Recorded{someIntegration()}, Done{someIntegration()}, Skipped{SkipReason::IsSource},
            Refused{errorOf(snyk::ApiErrorKind::Forbidden)},
            Unknown{errorOf(snyk::ApiErrorKind::ConnectionLost, true)}, Taken{someIntegration()}};
        using namespace rowevent;
        const std::vector<RowEvent> events{Begin{}, TokenCame{someIntegration(), samples::brokerToken()},
            CarriedOut{someIntegration()}, CallFailed{errorOf(snyk::ApiErrorKind::Forbidden)}, Stored{},
            StoreFailed{locked}, Listed{}, ListFailed{full}, Noted{}, NothingDone{},
            FoundDone{someIntegration()}, FoundWithoutToken{},
            LookFailed{errorOf(snyk::ApiErrorKind::ServerError)}, Retry{}, Look{}, Changed{}, UseMemory{},
            TakenByUser{}};
        // Begin Token Carried Failed Stored StoreF Listed ListF Noted Nothing Found NoToken LookF Retry Look
        // Changed UseMemory TakenByUser
        const int expected[11][18] = {
            {calling, no, no, no, no, no, no, no, no, no, no, no, no, no, no, skipped, no, no},
            {no, no, no, no, no, no, no, no, no, unknown, kept, unknown, unknown, no, no, no, no, no},
            {no, issued, kept, refusedRow, no, no, no, no, no, no, no, no, no, no, no, no, no, no},
            {no, no, no, no, kept, issued, no, no, no, no, no, no, no, no, no, no, no, no},
            {no, no, no, no, no, no, recorded, kept, no, no, no, no, no, no, no, no, no, no},
            {no, no, no, no, no, no, no, no, done, no, no, no, no, no, no, no, no, no},
            {no, no, no, no, no, no, no, no, no, no, no, no, no, no, no, no, no, no},
            {no, no, no, no, no, no, no, no, no, no, no, no, no, no, no, no, no, no},
            {no, no, no, no, no, no, no, no, no, no, no, no, no, planned, no, no, no, no},
            {no, no, no, no, no, no, no, no, no, no, no, no, no, looking, looking, no, no, no},
            {no, no, no, no, no, no, no, no, no, no, no, no, no, no, no, no, no, no},
        };
        test::checkTable(states, events, expected, next);

        // States that have more than one way to be.
        const RowState ways[5]
            = {Planned{0, true}, Looking{errorOf(snyk::ApiErrorKind::Timeout, true), Looking::Why::Retry},
                Looking{std::nullopt, Looking::Why::BeforeCall},
                Unknown{errorOf(snyk::ApiErrorKind::Timeout, true), true},
                Issued{someIntegration(), samples::brokerToken(), records::Storage::Keychain, locked}};
        const int after[5][18] = {
            {looking, no, no, no, no, no, no, no, no, no, no, no, no, no, no, skipped, no, no},
            {no, no, no, no, no, no, no, no, no, planned, kept, unknown, unknown, no, no, no, no, no},
            {no, no, no, no, no, no, no, no, no, planned, kept, unknown, refusedRow, no, no, skipped, no, no},
            {no, no, no, no, no, no, no, no, no, no, no, no, no, looking, looking, no, no, no},
            {no, no, no, no, kept, issued, no, no, no, no, no, no, no, issued, no, no, issued, taken},
        };
        for (int s = 0; s < 5; ++s) {
            for (int e = 0; e < 18; ++e) {
                const auto following = next(ways[s], events[std::size_t(e)]);
                const int actual = following ? int(following->index()) : int(no);
                QVERIFY2(actual == after[s][e],
                    qPrintable(QStringLiteral("way %1, event %2: got %3").arg(s).arg(e).arg(actual)));
            }
        }
    }

    void onlyRetryLeadsToAnotherCall()
    {
        using namespace rowevent;
        const RowState unknownRow = Unknown{errorOf(snyk::ApiErrorKind::Timeout, true)};
        const RowState looked = next(next(unknownRow, Look{}).value(), NothingDone{}).value();
        QCOMPARE(std::get<Unknown>(looked).error.requestId, QStringLiteral("r-1"));
        // Also then it is looked at and decided again before it is called.
        RowState again = next(next(unknownRow, Retry{}).value(), NothingDone{}).value();
        QVERIFY(std::get<Planned>(again).isOld);
        again = next(again, Begin{}).value();
        QVERIFY(std::get<Looking>(again).why == Looking::Why::BeforeCall);
        again = next(again, NothingDone{}).value();
        QVERIFY(!std::get<Planned>(again).isOld);
        QVERIFY(std::holds_alternative<Calling>(next(again, Begin{}).value()));
        QVERIFY(
            std::get<Planned>(next(Refused{errorOf(snyk::ApiErrorKind::Forbidden)}, Retry{}).value()).isOld);
    }

    void aLookThatFailsBeforeACallIsNoRefusalOfSnyk()
    {
        const Looking before{std::nullopt, Looking::Why::BeforeCall, 2};
        const auto after = [&before](snyk::ApiErrorKind kind, bool outcomeUnknown) {
            return next(before, rowevent::LookFailed{errorOf(kind, outcomeUnknown)}).value();
        };
        const auto limited = std::get<Planned>(after(snyk::ApiErrorKind::RateLimited, false));
        QVERIFY(limited.isOld);
        QCOMPARE(limited.limited, 3);
        const auto cancelled = std::get<Planned>(after(snyk::ApiErrorKind::Cancelled, false));
        QVERIFY(cancelled.isOld);
        QCOMPARE(cancelled.limited, 2);
        // A token of ours is there, and Snyk does not show what it is for.
        QVERIFY(std::holds_alternative<Unknown>(after(snyk::ApiErrorKind::UnexpectedStatus, true)));
    }

    void theErrorOfTheCallStays()
    {
        snyk::ApiError look = errorOf(snyk::ApiErrorKind::Forbidden);
        look.requestId = QStringLiteral("r-look");
        const auto after
            = next(Looking{errorOf(snyk::ApiErrorKind::Timeout, true)}, rowevent::LookFailed{look});
        QCOMPARE(std::get<Unknown>(after.value()).error.requestId, QStringLiteral("r-1"));
        QCOMPARE(std::get<Unknown>(after.value()).error.kind, snyk::ApiErrorKind::Timeout);
        const auto killed = next(Looking{}, rowevent::LookFailed{look});
        QCOMPARE(std::get<Unknown>(killed.value()).error.requestId, QStringLiteral("r-look"));
    }

    void aFailedCallLeadsWhereItHasTo_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("outcomeUnknown");
        QTest::addColumn<int>("place");
        using Kind = snyk::ApiErrorKind;
        QTest::newRow("403") << int(Kind::Forbidden) << false << int(refusedRow);
        QTest::newRow("401") << int(Kind::Unauthorized) << false << int(refusedRow);
        QTest::newRow("429: Snyk did nothing") << int(Kind::RateLimited) << false << int(planned);
        QTest::newRow("cancelled before it left") << int(Kind::Cancelled) << false << int(planned);
        QTest::newRow("cancelled on its way") << int(Kind::Cancelled) << true << int(unknown);
        QTest::newRow("500") << int(Kind::ServerError) << true << int(unknown);
        QTest::newRow("cut") << int(Kind::ConnectionLost) << true << int(unknown);
        QTest::newRow("never sent") << int(Kind::ConnectionRefused) << false << int(refusedRow);
    }
    void aFailedCallLeadsWhereItHasTo()
    {
        QFETCH(const int, kind);
        QFETCH(const bool, outcomeUnknown);
        QFETCH(const int, place);
        const auto after
            = next(Calling{}, rowevent::CallFailed{errorOf(snyk::ApiErrorKind(kind), outcomeUnknown)});
        QVERIFY(after.has_value());
        QCOMPARE(int(after->index()), place);
    }

    void tooManyRefusalsEndIt()
    {
        RowState state = Planned{};
        const auto limited = errorOf(snyk::ApiErrorKind::RateLimited);
        for (int i = 0; i < mostLimited; ++i) {
            state = next(state, rowevent::Begin{}).value();
            state = next(state, rowevent::CallFailed{limited}).value();
            QCOMPARE(std::get<Planned>(state).limited, i + 1);
            // It is looked at before it is called again, which is not counted.
            state = next(next(state, rowevent::Begin{}).value(), rowevent::NothingDone{}).value();
            QCOMPARE(std::get<Planned>(state).limited, i + 1);
        }
        state = next(next(state, rowevent::Begin{}).value(), rowevent::CallFailed{limited}).value();
        QVERIFY(std::holds_alternative<Refused>(state));
    }

    void anErrorIsTriedAgainAndNothingElseIs()
    {
        const Issued stuck{someIntegration(), samples::brokerToken(), records::Storage::Keychain, locked};
        const auto again = next(stuck, rowevent::Retry{});
        QVERIFY(again && !std::get<Issued>(*again).error);
        QVERIFY(!next(Issued{someIntegration(), samples::brokerToken()}, rowevent::Retry{}));
        const auto listedAgain = next(Kept{someIntegration(), std::nullopt, full}, rowevent::Retry{});
        QVERIFY(listedAgain && !std::get<Kept>(*listedAgain).error);
        QVERIFY(!next(Done{someIntegration()}, rowevent::Retry{}));
        QVERIFY(!next(Skipped{}, rowevent::Retry{}));
    }

    void aTokenStaysWhereItWasPut()
    {
        using namespace rowevent;
        using records::Storage;
        const Fingerprint token = samples::brokerToken().fingerprint();
        RowState state = next(Calling{}, TokenCame{someIntegration(), samples::brokerToken()}).value();
        state = next(state, StoreFailed{locked}).value();
        // Trying again does not change where it goes; the user does.
        QVERIFY(std::get<Issued>(next(state, Retry{}).value()).storage == Storage::Keychain);
        state = next(state, UseMemory{}).value();
        QVERIFY(!std::get<Issued>(state).error);
        QVERIFY(isUnstored(state));
        state = next(next(state, StoreFailed{locked}).value(), Retry{}).value();
        QVERIFY(std::get<Issued>(state).storage == Storage::Memory);
        for (const RowEvent &event : {RowEvent(Stored{}), RowEvent(Listed{}), RowEvent(Noted{})}) {
            state = next(state, event).value();
            std::visit(
                [&token](const auto &s) {
                    if constexpr (requires { s.token->storage; })
                        QVERIFY(s.token == (KeptToken{token, Storage::Memory}));
                    else
                        QFAIL("no token");
                },
                state);
            // In memory, it is safe only when the list names it.
            QCOMPARE(isUnstored(state), std::holds_alternative<Kept>(state));
        }
        QVERIFY(!lacksToken(state));
        QVERIFY(lacksToken(Done{someIntegration(), KeptToken{token, Storage::Memory, true}}));
        const RowState lost = Unknown{errorOf(snyk::ApiErrorKind::Timeout, true), true, true};
        const auto again = next(next(lost, Retry{}).value(), FoundWithoutToken{});
        QVERIFY(std::get<Unknown>(again.value()).wasInMemory);
    }

    void aTokenThatNeverCameIsSaidToBeLost()
    {
        const auto lost
            = next(Looking{errorOf(snyk::ApiErrorKind::Timeout, true)}, rowevent::FoundWithoutToken{});
        QVERIFY(std::get<Unknown>(lost.value()).tokenIsLost);
        QCOMPARE(std::get<Unknown>(lost.value()).error.kind, snyk::ApiErrorKind::Timeout);
    }
};

BTA_BARE_TEST(TestRowState)
#include "tst_rowstate.moc"
