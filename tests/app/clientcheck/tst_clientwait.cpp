// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "clientcheck/clientwait.h"
#include "support/testroom.h"
#include "support/transitiontable.h"

#include <QTest>

using namespace broker;
using namespace broker::clientcheck;
using namespace broker::clientcheck::wait;
using namespace std::chrono_literals;

namespace {

HealthReport reportOf(Verdict verdict)
{
    HealthReport report;
    report.verdict = verdict;
    return report;
}

Course courseAt(milliseconds begun)
{
    Course course;
    course.begun = begun;
    return course;
}

/// Asks once a second, from the beginning, and hears what is in the list; the last one again until `until`.
State hear(const std::vector<Verdict> &verdicts, milliseconds until)
{
    const Pace pace;
    State state = *next(Off{}, event::Begin{0ms}, pace);
    std::size_t number = 0;
    for (milliseconds now = 0ms; now <= until; now += 1s) {
        if (!is<Asking>(state))
            return state;
        const Verdict verdict = verdicts[std::min(number++, verdicts.size() - 1)];
        state = *next(state, event::Answered{reportOf(verdict), now}, pace);
        if (is<Pausing>(state))
            state = *next(state, event::PauseOver{now}, pace);
    }
    return state;
}

bool isTrouble(const State &state)
{
    const Course *course = courseOf(state);
    return course && course->isTrouble;
}

} // namespace

/// When a client is asked again, and when it is called trouble.
class TestClientWait final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPair()
    {
        enum S { OffState, AskingState, PausingState, FoundState, GivenUpState };
        const std::vector<State> states{Off{}, Asking{courseAt(0ms)}, Pausing{courseAt(0ms), 1s},
            Found{reportOf(Verdict::Connected)}, GivenUp{courseAt(0ms)}};
        const std::vector<Event> events{event::Begin{},
            event::Answered{reportOf(Verdict::ConnectionRefused), {}}, event::Lost{}, event::PauseOver{},
            event::End{}};
        constexpr int none = test::refused;
        // clang-format off
        constexpr int expected[][5]{
            //              Begin        Answered      Lost          PauseOver    End
            /* Off */      {AskingState, none,         none,         none,        OffState},
            /* Asking */   {AskingState, PausingState, PausingState, none,        OffState},
            /* Pausing */  {AskingState, none,         none,         AskingState, OffState},
            /* Found */    {AskingState, none,         none,         none,        OffState},
            /* GivenUp */  {AskingState, none,         none,         none,        OffState},
        };
        // clang-format on
        test::checkTable(states, events, expected,
            [](const State &state, const Event &event) { return next(state, event, Pace()); });
    }

    /// What nobody may call trouble, however long it lasts, and what is sure after how many seconds.
    void isTroubleOnlyWhenItIsSure_data()
    {
        QTest::addColumn<Verdict>("verdict");
        QTest::addColumn<int>("sureAfter"); // seconds; -1 for never
        constexpr int never = -1;
        QTest::newRow("unreachable") << Verdict::Unreachable << never;
        QTest::newRow("refused") << Verdict::ConnectionRefused << never;
        QTest::newRow("gateway") << Verdict::GatewayFailed << never;
        QTest::newRow("not connected") << Verdict::NotConnected << 30;
        QTest::newRow("one tunnel") << Verdict::MixedTunnels << 30;
        QTest::newRow("certificate") << Verdict::UntrustedCertificate << 2;
        QTest::newRow("speaks TLS") << Verdict::SpeaksTls << 2;
        QTest::newRow("speaks plain") << Verdict::SpeaksPlain << 2;
        QTest::newRow("redirected") << Verdict::Redirected << 2;
        QTest::newRow("no client") << Verdict::NotABrokerClient << 2;
        QTest::newRow("other token") << Verdict::OtherClient << 2;
        QTest::newRow("other region") << Verdict::WrongServer << 2;
        QTest::newRow("other configuration") << Verdict::OtherConfiguration << 2;
    }
    void isTroubleOnlyWhenItIsSure()
    {
        QFETCH(const Verdict, verdict);
        QFETCH(const int, sureAfter);
        if (sureAfter < 0) {
            QVERIFY(!isTrouble(hear({verdict}, 9min)));
            return;
        }
        QVERIFY(!isTrouble(hear({verdict}, std::chrono::seconds(sureAfter - 1))));
        const State sure = hear({verdict}, std::chrono::seconds(sureAfter));
        QVERIFY(isTrouble(sure));
        // It is asked on.
        QVERIFY(isWorking(sure));
        QCOMPARE(courseOf(sure)->last->verdict, verdict);
    }

    /// A client that is replaced: the old one answers, then nobody, then the new one.
    void waitsThroughAReplacement()
    {
        const State state = hear({Verdict::OtherClient, Verdict::OtherClient, Verdict::ConnectionRefused,
                                     Verdict::ConnectionRefused, Verdict::NotConnected},
            20s);
        QVERIFY(isWorking(state) && !isTrouble(state));
        const auto up = next(state, event::Answered{reportOf(Verdict::Connected), 21s}, Pace());
        QVERIFY(up && is<Found>(*up));
    }

    /// What was mended is no trouble any more.
    void forgetsTroubleThatIsOver()
    {
        QVERIFY(isTrouble(hear({Verdict::OtherClient}, 10s)));
        QVERIFY(!isTrouble(hear({Verdict::OtherClient, Verdict::OtherClient, Verdict::OtherClient,
                                    Verdict::OtherClient, Verdict::ConnectionRefused},
            10s)));
    }

    void endsWithTheClient_data()
    {
        QTest::addColumn<Verdict>("verdict");
        QTest::newRow("connected") << Verdict::Connected;
        QTest::newRow("nobody knows the server") << Verdict::ServerUnknown;
    }
    void endsWithTheClient()
    {
        QFETCH(const Verdict, verdict);
        const State state = hear({Verdict::ConnectionRefused, verdict}, 5s);
        const auto *found = as<Found>(state);
        QVERIFY(found);
        QCOMPARE(found->report.verdict, verdict);
    }

    /// The pauses grow, and there is an end.
    void asksLessAsTimeGoesOn()
    {
        const Pace pace;
        const auto pauseAt = [&pace](milliseconds now) {
            const auto state = next(
                Asking{courseAt(0ms)}, event::Answered{reportOf(Verdict::ConnectionRefused), now}, pace);
            const auto *pausing = as<Pausing>(state);
            return pausing ? pausing->pause : 0ms;
        };
        QCOMPARE(pauseAt(0ms), pace.early);
        QCOMPARE(pauseAt(pace.earlyUntil), pace.usual);
        QCOMPARE(pauseAt(pace.usualUntil), pace.late);
        QVERIFY(pace.early < pace.usual && pace.usual < pace.late);
        const auto over = next(Asking{courseAt(1min)},
            event::Answered{reportOf(Verdict::ConnectionRefused), 1min + pace.most}, pace);
        QVERIFY(over && is<GivenUp>(*over));
        const auto lost = next(Asking{courseAt(1min)}, event::Lost{1min + pace.most}, pace);
        QVERIFY(lost && is<GivenUp>(*lost));
    }
};

BTA_BARE_TEST(TestClientWait)
#include "tst_clientwait.moc"
