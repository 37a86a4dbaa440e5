// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "diagnostics/reachability.h"

#include "support/fakehttp.h"
#include "support/fixedclock.h"
#include "support/samples.h"
#include "support/testroom.h"

#include <QTest>

using namespace broker;
using namespace broker::test;
using diagnostics::Reach;
using snyk::ApiErrorKind;

class TestReachability final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tells_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("reached");
        const QByteArray json = R"({"errors":[{"status":"401"}]})";
        QTest::newRow("refused, as it should be") << 401 << json << true;
        QTest::newRow("forbidden") << 403 << json << true;
        QTest::newRow("too often") << 429 << json << true;
        QTest::newRow("captive portal") << 200 << QByteArray("<!DOCTYPE html><html></html>") << false;
        QTest::newRow("redirect") << 302 << QByteArray() << false;
        QTest::newRow("broken") << 503 << json << false;
    }
    void tells()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(bool, reached);
        FakeHttp http;
        http.enqueueJson(status, body);
        const FixedClock clock;
        auto asked = diagnostics::reach(*this, http, clock, samples::region(), {});
        QTRY_VERIFY(asked.isFinished());
        const Reach found = asked.result();
        QCOMPARE(!found.error, reached);
        QCOMPARE(found.region.id, samples::region().id);
        // Nobody is asked with a token.
        QCOMPARE(http.requests().size(), 1);
        QVERIFY(!http.requests().constFirst().auth);
        QCOMPARE(http.requests().constFirst().method, snyk::Method::Get);
    }

    void tellsWhyThereWasNoAnswer()
    {
        FakeHttp http;
        http.enqueueFailure(snyk::HttpFailure::HostNotFound, false);
        const FixedClock clock;
        auto asked = diagnostics::reach(*this, http, clock, samples::region(), {});
        QTRY_VERIFY(asked.isFinished());
        QVERIFY(asked.result().error.has_value());
    }
};

BTA_TEST(TestReachability)
#include "tst_reachability.moc"
