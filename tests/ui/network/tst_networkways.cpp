// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "networkbench.h"

#include "network/networkguide.h"
#include "network/proxylogindialog.h"
#include "presenters/errortext.h"
#include "support/fakehttp.h"
#include "support/testroom.h"
#include "widgets/messagebar.h"
#include "widgets/plainlabel.h"

#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

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
    void leadsToTheSettings();
    void keepsTheNameOfALoginThatWasTurnedDown();
};

/// The next step of a certificate that nobody knows is there.
void TestNetworkWays::leadsToTheSettings()
{
    Bench bench;
    FakeHttp quiet;
    const snyk::EndingsWatch endings(quiet);
    QWidget window;
    const auto *guide = new NetworkGuide(
        window, bench.parts(), endings, [&bench]() -> const Workspace & { return bench.ws.workspace; });
    QDialog wizard(&window);
    auto *bar = new MessageBar;
    (new QVBoxLayout(&wizard))->addWidget(bar);
    window.show();
    wizard.show();
    snyk::ApiError error;
    error.kind = snyk::ApiErrorKind::TlsUntrusted;
    error.host = QStringLiteral("api.eu.snyk.io");
    const QDateTime now = bench.ws.clock.nowUtc();
    error.certificate = snyk::CertificateProblem{
        error.host, QStringLiteral("Contoso Inspection"), {}, now, {}, snyk::CertificateFault::UnknownIssuer};
    const Explanation why = explain(error, ErrorContext::CheckingToken, now);
    QVERIFY2(why.nextStep.contains(QLatin1String("Settings, Network")), qPrintable(why.nextStep));
    bar->showMessage(MessageKind::Error, why);
    QSignalSpy asked(guide, &NetworkGuide::settingsRequested);
    auto &button = part<QPushButton>(*bar, "networkSettingsButton");
    QCOMPARE(button.text(), QStringLiteral("Settings…"));
    button.click();
    QCOMPARE(asked.size(), 1);
    // All buttons stand in one row.
    wizard.resize(900, 300);
    QApplication::processEvents();
    QCOMPARE(part<QPushButton>(*bar, "diagnoseButton").geometry().top(), button.geometry().top());
    QCOMPARE(part<QPushButton>(*bar, "copyDetailsButton").geometry().top(), button.geometry().top());

    // A clock that is wrong is set elsewhere.
    error.certificate->fault = snyk::CertificateFault::NotYetValid;
    bar->showMessage(MessageKind::Error, explain(error, ErrorContext::CheckingToken, now));
    QVERIFY(!bar->findChild<QPushButton *>(QStringLiteral("networkSettingsButton")));
}

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
