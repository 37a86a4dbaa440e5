// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "access/accessstate.h"
#include "support/samples.h"
#include "support/testroom.h"
#include "support/transitiontable.h"

#include <QTest>

using namespace broker;
using namespace broker::access;

namespace {

snyk::ApiError errorOf(snyk::ApiErrorKind kind)
{
    snyk::ApiError error;
    error.kind = kind;
    return error;
}

CheckFailed failedCheck(bool worthTrying)
{
    return {samples::region(), samples::apiToken(), errorOf(snyk::ApiErrorKind::Unauthorized), worthTrying};
}

TryingRegions tryingTwo()
{
    return {samples::region(), samples::apiToken(),
        {samples::region(QStringLiteral("SNYK-US-01")), samples::region(QStringLiteral("SNYK-AU-01"))}, {}};
}

Session session()
{
    return {samples::region(), samples::apiToken(), samples::self()};
}

} // namespace

class TestAccessState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPair()
    {
        const std::vector<State> states{SignedOut{}, Checking{samples::region(), samples::apiToken()},
            failedCheck(true), tryingTwo(), FoundElsewhere{samples::region(), session()},
            FoundNowhere{samples::region(), samples::apiToken(), {}}, SignedIn{session()}};
        const std::vector<Event> events{event::Check{samples::region(), samples::apiToken()},
            event::Answered{samples::self()}, event::Refused{errorOf(snyk::ApiErrorKind::Unauthorized)},
            event::TryOthers{}, event::AcceptFound{}, event::Resume{session()}, event::Reset{}};
        enum { Out, Chk, Failed, Trying, Found, Nowhere, In, No = test::refused };
        const int expected[][7] = {
            //              Check Answered Refused TryOthers AcceptFound Resume Reset
            /* SignedOut */ {Chk, No, No, No, No, In, Out},
            /* Checking */ {No, In, Failed, No, No, No, Out},
            /* CheckFailed */ {Chk, No, No, Trying, No, No, Out},
            /* TryingRegions */ {No, Found, Trying, No, No, No, Out},
            /* FoundElsewhere */ {Chk, No, No, No, In, No, Out},
            /* FoundNowhere */ {Chk, No, No, No, No, No, Out},
            /* SignedIn */ {Chk, No, Failed, No, No, No, Out},
        };
        test::checkTable(states, events, expected, [](const auto &s, const auto &e) { return next(s, e); });
    }

    void onlyAnUnauthorizedAnswerOfAKnownRegionIsWorthTryingElsewhere()
    {
        const Checking known{samples::region(), samples::apiToken()};
        const auto after = [](const Checking &checking, snyk::ApiErrorKind kind) {
            return std::get<CheckFailed>(next(checking, event::Refused{errorOf(kind)}).value())
                .otherRegionsWorthTrying;
        };
        QVERIFY(after(known, snyk::ApiErrorKind::Unauthorized));
        QVERIFY(!after(known, snyk::ApiErrorKind::Forbidden));
        QVERIFY(!after(known, snyk::ApiErrorKind::Timeout));
        const HttpsUrl ownAddress = HttpsUrl::parse(QStringLiteral("https://api.corp.example")).value();
        const Checking custom{snyk::regionForApi(ownAddress), samples::apiToken()};
        QVERIFY(!after(custom, snyk::ApiErrorKind::Unauthorized));
    }

    void otherRegionsAreNotTriedWithoutNeed() { QVERIFY(!next(failedCheck(false), event::TryOthers{})); }

    void theOtherKnownRegionsAreTriedOnceEach()
    {
        State state = next(failedCheck(true), event::TryOthers{}).value();
        const QList<snyk::Region> left = std::get<TryingRegions>(state).left;
        // An API token never belongs to Government.
        QCOMPARE(left.size(), snyk::knownRegions().size() - 2);
        QVERIFY(!left.contains(samples::region()));
        QVERIFY(!left.contains(samples::region(QStringLiteral("SNYK-GOV-01"))));
        for (qsizetype i = 0; i < left.size(); ++i)
            state = next(state, event::Refused{errorOf(snyk::ApiErrorKind::Unauthorized)}).value();
        QVERIFY(std::holds_alternative<FoundNowhere>(state));
        QVERIFY(std::get<FoundNowhere>(state).unreachable.isEmpty());
    }

    void anOAuthClientMayBelongToGovernment()
    {
        CheckFailed failed = failedCheck(true);
        failed.credential = samples::oauthClient();
        const State state = next(failed, event::TryOthers{}).value();
        const QList<snyk::Region> left = std::get<TryingRegions>(state).left;
        QCOMPARE(left.size(), snyk::knownRegions().size() - 1);
        QVERIFY(left.contains(samples::region(QStringLiteral("SNYK-GOV-01"))));
    }

    void aRegionThatCannotBeAskedIsNamed()
    {
        State state = next(tryingTwo(), event::Refused{errorOf(snyk::ApiErrorKind::Timeout)}).value();
        state = next(state, event::Refused{errorOf(snyk::ApiErrorKind::Unauthorized)}).value();
        const auto nowhere = std::get<FoundNowhere>(state);
        QCOMPARE(nowhere.unreachable, QList{samples::region(QStringLiteral("SNYK-US-01"))});
        QVERIFY(nowhere.original == samples::region());
    }

    void theRegionThatAnswersIsOfferedAndNotTaken()
    {
        const State afterFirst
            = next(tryingTwo(), event::Refused{errorOf(snyk::ApiErrorKind::Unauthorized)}).value();
        const State found = next(afterFirst, event::Answered{samples::self()}).value();
        QVERIFY(
            std::get<FoundElsewhere>(found).found.region == samples::region(QStringLiteral("SNYK-AU-01")));
        const State taken = next(found, event::AcceptFound{}).value();
        QVERIFY(std::get<SignedIn>(taken).session.region == samples::region(QStringLiteral("SNYK-AU-01")));
    }
};

BTA_TEST(TestAccessState)
#include "tst_accessstate.moc"
