// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "network/loginstate.h"

#include "support/testroom.h"

#include <QTest>

using broker::network::LoginEvent;
using broker::network::LoginState;
using broker::network::next;

// Every state with every event: a login is tried by one request at a time, and never again after a refusal.
class TestLoginState final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesOn_data();
    void goesOn();
};

void TestLoginState::goesOn_data()
{
    using S = LoginState;
    QTest::addColumn<LoginState>("from");
    QTest::addColumn<QList<LoginState>>("to");
    // Needed, Read, NothingRead, Entered, Passed, TurnedDown, Failed, Forgotten, Aged
    QTest::newRow("None") << S::None
                          << QList<S>{S::None, S::None, S::None, S::Unproven, S::None, S::None, S::None,
                                 S::None, S::None};
    QTest::newRow("Kept") << S::Kept
                          << QList<S>{S::Reading, S::Kept, S::Kept, S::Unproven, S::Kept, S::Kept, S::Kept,
                                 S::None, S::Kept};
    QTest::newRow("Reading") << S::Reading
                             << QList<S>{S::Reading, S::Unproven, S::None, S::Unproven, S::Reading,
                                    S::Reading, S::Reading, S::None, S::Reading};
    QTest::newRow("Unproven") << S::Unproven
                              << QList<S>{S::Trying, S::Unproven, S::Unproven, S::Unproven, S::Unproven,
                                     S::Unproven, S::Unproven, S::None, S::Unproven};
    QTest::newRow("Trying") << S::Trying
                            << QList<S>{S::Trying, S::Trying, S::Trying, S::Unproven, S::Proven, S::Refused,
                                   S::Unproven, S::None, S::Trying};
    QTest::newRow("Proven") << S::Proven
                            << QList<S>{S::Proven, S::Proven, S::Proven, S::Unproven, S::Proven, S::Refused,
                                   S::Proven, S::None, S::Unproven};
    QTest::newRow("Refused") << S::Refused
                             << QList<S>{S::Refused, S::Refused, S::Refused, S::Unproven, S::Refused,
                                    S::Refused, S::Refused, S::None, S::Refused};
}

void TestLoginState::goesOn()
{
    QFETCH(const LoginState, from);
    QFETCH(const QList<LoginState>, to);
    QCOMPARE(to.size(), static_cast<qsizetype>(LoginEvent::Aged) + 1);
    for (qsizetype event = 0; event < to.size(); ++event)
        QCOMPARE(next(from, static_cast<LoginEvent>(event)), to.at(event));
}

BTA_TEST(TestLoginState)
#include "tst_loginstate.moc"
