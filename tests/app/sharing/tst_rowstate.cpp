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

IntegrationId integration()
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
            Issued{integration(), samples::brokerToken()}, Kept{integration()}, Recorded{integration()},
            Done{integration()}, Skipped{SkipReason::IsSource},
            Refused{errorOf(snyk::ApiErrorKind::Forbidden)},
            Unknown{errorOf(snyk::ApiErrorKind::ConnectionLost, true)}};
        using namespace rowevent;
        const std::vector<RowEvent> events{Begin{}, TokenCame{integration(), samples::brokerToken()},
            CarriedOut{integration()}, CallFailed{errorOf(snyk::ApiErrorKind::Forbidden)}, Stored{},
            StoreFailed{locked}, Listed{}, ListFailed{full}, Noted{}, NothingDone{}, FoundDone{integration()},
            FoundWithoutToken{}, LookFailed{errorOf(snyk::ApiErrorKind::ServerError)}, Retry{}};
        // Begin Token Carried Failed Stored StoreF Listed ListF Noted Nothing Found NoToken LookF Retry
        const int expected[10][14] = {
            {calling, no, no, no, no, no, no, no, no, no, no, no, no, no},
            {no, no, no, no, no, no, no, no, no, planned, kept, unknown, unknown, no},
            {no, issued, kept, refusedRow, no, no, no, no, no, no, no, no, no, no},
            {no, no, no, no, kept, issued, no, no, no, no, no, no, no, no},
            {no, no, no, no, no, no, recorded, kept, no, no, no, no, no, no},
            {no, no, no, no, no, no, no, no, done, no, no, no, no, no},
            {no, no, no, no, no, no, no, no, no, no, no, no, no, no},
            {no, no, no, no, no, no, no, no, no, no, no, no, no, no},
            {no, no, no, no, no, no, no, no, no, no, no, no, no, planned},
            {no, no, no, no, no, no, no, no, no, no, no, no, no, looking},
        };
        test::checkTable(states, events, expected, next);
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
        }
        state = next(next(state, rowevent::Begin{}).value(), rowevent::CallFailed{limited}).value();
        QVERIFY(std::holds_alternative<Refused>(state));
    }

    void anErrorIsTriedAgainAndNothingElseIs()
    {
        const Issued stuck{integration(), samples::brokerToken(), locked};
        const auto again = next(stuck, rowevent::Retry{});
        QVERIFY(again && !std::get<Issued>(*again).error);
        QVERIFY(!next(Issued{integration(), samples::brokerToken()}, rowevent::Retry{}));
        const auto listedAgain = next(Kept{integration(), std::nullopt, full}, rowevent::Retry{});
        QVERIFY(listedAgain && !std::get<Kept>(*listedAgain).error);
        QVERIFY(isWorthRetrying(stuck));
        QVERIFY(!isWorthRetrying(Done{integration()}));
        QVERIFY(!isWorthRetrying(Skipped{}));
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
