// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "checkfixture.h"

#include "clientconfig/checkpanel.h"
#include "support/announcements.h"
#include "support/testroom.h"
#include "widgets/busyindicator.h"
#include "widgets/messagebar.h"

#include <QTest>

using namespace broker;
using namespace broker::test;
using namespace std::chrono_literals;

namespace {

/// Many times faster than for users.
void hurry(const ClientFixture &f)
{
    clientcheck::wait::Pace pace;
    pace.early = 20ms;
    f.find<ui::CheckPanel>("checkPanel")->setPace(pace);
}

bool isWaiting(const ClientFixture &f)
{
    return f.find<ui::BusyIndicator>("waitingNote")->isBusy();
}

const ui::MessageBar *bar(const ClientFixture &f)
{
    return f.find<ui::MessageBar>("healthBar");
}

} // namespace

/// "Check the client" while nobody presses anything.
class TestClientWaiting final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheClientByItself();
    void turnsRedWhenItIsSure();
    void waitsOnAfterACheck();
    void stopsWhenItIsNotSeen();
    void stopsWhenItIsTold();
    void givesUpInWords();
};

void TestClientWaiting::findsTheClientByItself()
{
    ClientFixture f;
    hurry(f);
    Announcements said;
    open(f);
    QTRY_VERIFY(isWaiting(f));
    QTRY_VERIFY(f.transport.asked().size() > 5);
    QVERIFY(!bar(f)->hasMessage());
    QVERIFY(!f.space.records.find(f.record.id)->lastCheck);
    // Once, and not for each question.
    QCOMPARE(said.texts().filter(QStringLiteral("Waiting for the client…")).size(), 1);

    f.transport.answer(markedPath(f), 200, health(true));
    f.transport.answer(QStringLiteral("/systemcheck"), 200, system(true));
    QTRY_VERIFY(bar(f)->hasMessage());
    QCOMPARE(bar(f)->message().title, QStringLiteral("The client is connected"));
    QVERIFY(!isWaiting(f));
    QTRY_VERIFY(f.find<ui::MessageBar>("systemBar")->hasMessage());
    f.space.records.settle();
    QCOMPARE(f.space.records.find(f.record.id)->lastCheck->outcome, records::CheckOutcome::Accepted);
    QTRY_VERIFY(f.find<QPushButton>("checkClientButton")->isEnabled());
    const auto asked = f.transport.asked().size();
    QTest::qWait(100);
    QCOMPARE(f.transport.asked().size(), asked);
    QVERIFY(!f.find("stopCheckButton")->isVisible());
}

void TestClientWaiting::turnsRedWhenItIsSure()
{
    ClientFixture f;
    hurry(f);
    f.transport.answer(markedPath(f), 401, blocked());
    f.transport.answer(QStringLiteral("/healthcheck"), 401, blocked());
    open(f);
    QTRY_VERIFY(bar(f)->hasMessage());
    QVERIFY(f.transport.asked().size() >= 6); // two questions each time
    QCOMPARE(bar(f)->message().title,
        QStringLiteral("A Broker client with a different token or configuration answers"));
    // It is asked on, nothing is said twice, and it is seen when it is mended.
    QVERIFY(isWaiting(f));
    const Announcements said;
    const auto asked = f.transport.asked().size();
    QTRY_VERIFY(f.transport.asked().size() > asked + 10);
    QCOMPARE(said.texts(), QStringList());
    f.transport.answer(markedPath(f), 200, health(true));
    QTRY_COMPARE(bar(f)->message().title, QStringLiteral("The client is connected"));
}

/// Who asks is told what is there, and need not ask again.
void TestClientWaiting::waitsOnAfterACheck()
{
    ClientFixture f;
    hurry(f);
    open(f);
    check(f);
    QCOMPARE(bar(f)->message().title, QStringLiteral("Nothing listens at this address"));
    QTRY_VERIFY(isWaiting(f));
    QCOMPARE(bar(f)->message().title, QStringLiteral("Nothing listens at this address"));
    f.transport.answer(markedPath(f), 200, health(true));
    QTRY_COMPARE(bar(f)->message().title, QStringLiteral("The client is connected"));
}

void TestClientWaiting::stopsWhenItIsNotSeen()
{
    ClientFixture f;
    hurry(f);
    open(f);
    QTRY_VERIFY(f.transport.asked().size() > 3);
    f.find<QTabWidget>("clientTabs")->setCurrentIndex(0);
    QTest::qWait(20);
    auto asked = f.transport.asked().size();
    QTest::qWait(150);
    QCOMPARE(f.transport.asked().size(), asked);
    f.find<QTabWidget>("clientTabs")->setCurrentIndex(1);
    QTRY_VERIFY(f.transport.asked().size() > asked + 3);
    f.dialog->hide();
    QTest::qWait(20);
    asked = f.transport.asked().size();
    QTest::qWait(150);
    QCOMPARE(f.transport.asked().size(), asked);
}

void TestClientWaiting::stopsWhenItIsTold()
{
    ClientFixture f;
    hurry(f);
    open(f);
    auto *stop = f.find<QPushButton>("stopCheckButton");
    QTRY_VERIFY(stop->isVisible());
    stop->setFocus();
    QTest::keyClick(stop, Qt::Key_Space);
    QVERIFY(!stop->isVisible() && !isWaiting(f));
    QVERIFY(f.find("checkClientButton")->hasFocus());
    const auto asked = f.transport.asked().size();
    QTest::qWait(150);
    QCOMPARE(f.transport.asked().size(), asked);
}

void TestClientWaiting::givesUpInWords()
{
    ClientFixture f;
    clientcheck::wait::Pace pace;
    pace.early = 20ms;
    pace.most = 100ms;
    f.find<ui::CheckPanel>("checkPanel")->setPace(pace);
    const Announcements said;
    open(f);
    auto *over = f.find<QLabel>("waitingOver");
    QTRY_VERIFY(over->isVisible());
    QVERIFY(said.contain(over->text()));
    QVERIFY(!isWaiting(f) && !bar(f)->hasMessage());
    // It can be asked again.
    check(f);
    QVERIFY(!over->isVisible());
    QVERIFY(bar(f)->hasMessage());
}

BTA_WINDOW_TEST(TestClientWaiting)
#include "tst_clientwaiting.moc"
