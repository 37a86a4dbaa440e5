// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "networkbench.h"

#include "network/proxylogindialog.h"
#include "support/testroom.h"
#include "widgets/plainlabel.h"

#include <QLineEdit>
#include <QTest>

#include <algorithm>

using namespace broker;
using namespace broker::test;
using namespace broker::ui;
using settings::ProxyMode;

namespace {

const QString refusingProxy = QStringLiteral("http://proxy.example.com:3128");

} // namespace

// Where a message about the network leads.
class TestNetworkWays final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheNameOfALoginThatWasTurnedDown();
};

/// As a rule the password was wrong: the name need not be typed once more.
void TestNetworkWays::keepsTheNameOfALoginThatWasTurnedDown()
{
    Bench bench;
    bench.policy.setProxy(
        {ProxyMode::Manual, {settings::ProxyKind::Http, QStringLiteral("proxy.example.com"), 3128}, {}});
    bench.policy.setLogin(refusingProxy, {QStringLiteral("ada"), Secret::take(QByteArray("wrong"))});
    network::NetworkRoute way;
    bench.policy.whenWayIsKnown(QUrl(QStringLiteral("https://api.snyk.io/")), network::Purpose::Snyk, *this,
        [&way](const network::NetworkRoute &route) { way = route; });
    bench.policy.report(way, network::ProxyWord::LoginWanted, {QStringLiteral("Basic")});
    ProxyLoginDialog dialog(bench.parts(), refusingProxy, nullptr);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QCOMPARE(part<QLineEdit>(dialog, "proxyUserEdit").text(), QStringLiteral("ada"));
    QCOMPARE(part<QLineEdit>(dialog, "secretEdit").text(), QString());
    QCOMPARE(dialog.focusWidget()->objectName(), QStringLiteral("secretEdit"));
    const QList<PlainLabel *> labels = dialog.findChildren<PlainLabel *>();
    const bool isTold = std::any_of(labels.cbegin(), labels.cend(), [](const PlainLabel *label) {
        return label->text().contains(QLatin1String("did not accept the user name and password"));
    });
    QVERIFY(isTold);
}

BTA_WINDOW_TEST(TestNetworkWays)
#include "tst_networkways.moc"
