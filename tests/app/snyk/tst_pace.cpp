// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "snyk/pace.h"

#include "support/samples.h"
#include "support/testroom.h"

#include <QList>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace broker;
using namespace broker::snyk;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

ApiError limited(std::optional<std::chrono::seconds> retryAfter = std::nullopt)
{
    ApiError error;
    error.kind = ApiErrorKind::RateLimited;
    error.retryAfter = retryAfter;
    return error;
}

/// Moments at which calls leave, when each asks for a place as soon as the one before has left.
class Caller final
{
public:
    explicit Caller(const PaceLimits &limits = {})
        : pace(limits)
    { }

    void call(Api api, Haste haste, milliseconds late = 0ms)
    {
        now = now.addMSecs((pace.reserve(api, haste, now) + late).count());
        left.append(now.toMSecsSinceEpoch() - start.toMSecsSinceEpoch());
    }
    /// The most calls in any minute that begins with one.
    [[nodiscard]] qsizetype mostInAMinute() const
    {
        qsizetype most = 0;
        for (auto first = left.cbegin(); first != left.cend(); ++first) {
            const auto last = std::upper_bound(first, left.cend(), *first + 60000 - 1);
            most = std::max<qsizetype>(most, last - first);
        }
        return most;
    }

    Pace pace;
    QDateTime start = samples::moment();
    QDateTime now = start;
    QList<qint64> left;
};

} // namespace

class TestPace final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spreadsEvenly_data();
    void spreadsEvenly();
    void letsTheHastyGoUntilTheMinuteIsUsedUp();
    void countsTheTwoTogether();
    void keepsTheApisApart();
    void makesUpForLateTimers();
    void isSilentAfterARefusal_data();
    void isSilentAfterARefusal();
    void survivesAClockThatIsSetBack();
    void tellsHowLongItTakes();
    void tellsHowLongAnAnswerTakes();
};

void TestPace::spreadsEvenly_data()
{
    QTest::addColumn<int>("api");
    QTest::addColumn<int>("percent");
    QTest::addColumn<int>("mostInAMinute");
    QTest::newRow("v1") << int(Api::V1) << 95 << 1900;
    QTest::newRow("REST") << int(Api::Rest) << 95 << 1539;
    QTest::newRow("slower") << int(Api::V1) << 50 << 1000;
    QTest::newRow("as fast as allowed") << int(Api::V1) << 100 << 2000;
}

void TestPace::spreadsEvenly()
{
    QFETCH(const int, api);
    QFETCH(const int, percent);
    QFETCH(const int, mostInAMinute);
    PaceLimits limits;
    limits.percent = percent;
    Caller caller(limits);
    for (int i = 0; i < 5000; ++i)
        caller.call(Api(api), Haste::Spread);
    QVERIFY2(caller.mostInAMinute() <= mostInAMinute, qPrintable(QString::number(caller.mostInAMinute())));
    // None of the rate is given away: 5000 calls take as long as they have to, but for the few at once.
    const double least = 5000.0 * 60000 / mostInAMinute;
    QVERIFY2(double(caller.left.constLast()) < least * 1.002,
        qPrintable(QString::number(caller.left.constLast())));
    // Evenly: no half second has more than its share and those that were made up for.
    for (qsizetype i = 0; i < caller.left.size(); i += 100) {
        const auto end = std::upper_bound(caller.left.cbegin(), caller.left.cend(), caller.left.at(i) + 500);
        QVERIFY(end - (caller.left.cbegin() + i) <= mostInAMinute / 120 + 11);
    }
}

void TestPace::letsTheHastyGoUntilTheMinuteIsUsedUp()
{
    Caller caller;
    for (int i = 0; i < 1900; ++i)
        caller.call(Api::V1, Haste::AtOnce);
    QCOMPARE(caller.left.constLast(), 0);
    caller.call(Api::V1, Haste::AtOnce);
    QCOMPARE(caller.left.constLast(), 60000);
    for (int i = 0; i < 5000; ++i)
        caller.call(Api::V1, Haste::AtOnce);
    QCOMPARE(caller.mostInAMinute(), 1900);
}

void TestPace::countsTheTwoTogether()
{
    Caller caller;
    QRandomGenerator random(7);
    for (int i = 0; i < 6000; ++i)
        caller.call(Api::V1, random.bounded(4) == 0 ? Haste::AtOnce : Haste::Spread);
    QVERIFY(caller.mostInAMinute() <= 1900);
}

void TestPace::keepsTheApisApart()
{
    Caller caller;
    for (int i = 0; i < 1900; ++i)
        caller.call(Api::V1, Haste::AtOnce);
    caller.call(Api::Rest, Haste::AtOnce);
    QCOMPARE(caller.left.constLast(), 0);
}

void TestPace::makesUpForLateTimers()
{
    Caller caller;
    for (int i = 0; i < 1900; ++i)
        caller.call(Api::V1, Haste::Spread, milliseconds(i % 3));
    QVERIFY2(caller.left.constLast() < 60400, qPrintable(QString::number(caller.left.constLast())));
    QVERIFY(caller.mostInAMinute() <= 1900);
}

void TestPace::isSilentAfterARefusal_data()
{
    QTest::addColumn<int>("retryAfter");
    QTest::addColumn<int>("seconds");
    QTest::newRow("Snyk does not say how long") << -1 << 60;
    // It refuses everything until nothing was asked for a minute.
    QTest::newRow("no time") << 0 << 60;
    QTest::newRow("a short while") << 2 << 60;
    QTest::newRow("long") << 600 << 600;
}

void TestPace::isSilentAfterARefusal()
{
    QFETCH(const int, retryAfter);
    QFETCH(const int, seconds);
    Pace pace;
    const QDateTime now = samples::moment();
    QCOMPARE(pace.silence(now), 0ms);
    pace.note(retryAfter < 0 ? limited() : limited(std::chrono::seconds(retryAfter)), now);
    QCOMPARE(pace.silence(now), milliseconds(seconds * 1000));
    QCOMPARE(pace.silence(now.addSecs(seconds - 1)), 1000ms);
    QCOMPARE(pace.silence(now.addSecs(seconds)), 0ms);
    // A shorter pause takes nothing from a longer one, and another error says nothing of pauses.
    pace.note(limited(1s), now);
    QCOMPARE(pace.silence(now), milliseconds(seconds * 1000));
    ApiError error;
    error.kind = ApiErrorKind::ServerError;
    error.retryAfter = 3000s;
    pace.note(error, now);
    QCOMPARE(pace.silence(now), milliseconds(seconds * 1000));
    // One that was under way is refused later: the minute begins again.
    pace.note(limited(1s), now.addSecs(seconds - 10));
    QCOMPARE(pace.silence(now.addSecs(seconds)), 50s);
}

void TestPace::survivesAClockThatIsSetBack()
{
    Pace pace;
    const QDateTime now = samples::moment();
    pace.note(limited(), now);
    for (int i = 0; i < 3000; ++i)
        static_cast<void>(pace.reserve(Api::V1, Haste::Spread, now));
    const QDateTime before = now.addDays(-2);
    QCOMPARE(pace.silence(before), 0ms);
    QCOMPARE(pace.reserve(Api::V1, Haste::AtOnce, before), 0ms);
    QVERIFY(pace.reserve(Api::V1, Haste::Spread, before) < 1000ms);
    pace.note(limited(), before);
    QCOMPARE(pace.silence(before), 60000ms);
}

void TestPace::tellsHowLongItTakes()
{
    QCOMPARE(timeFor({}, Api::V1, 1900), 60000ms);
    QCOMPARE(timeFor({}, Api::Rest, 1539), 60000ms);
    QCOMPARE(timeFor({}, Api::V1, 0), 0ms);
}

void TestPace::tellsHowLongAnAnswerTakes()
{
    Pace pace;
    QVERIFY(!pace.roundTrip());
    pace.noteAnswer(400ms);
    QCOMPARE(pace.roundTrip().value(), 400ms);
    // One that is late is no measure for all.
    pace.noteAnswer(4000ms);
    QVERIFY(pace.roundTrip().value() < 1000ms);
    for (int i = 0; i < 100; ++i)
        pace.noteAnswer(2000ms);
    QVERIFY(pace.roundTrip().value() > 1900ms && pace.roundTrip().value() <= 2000ms);
}

BTA_BARE_TEST(TestPace)
#include "tst_pace.moc"
