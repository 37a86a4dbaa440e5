// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

// The ways from the window to a new version, and that nobody is asked before the user says so.

#include "shell.h"

#include "settings/updateitems.h"
#include "snyk/qtnetworkhttp.h"
#include "support/loopbackserver.h"
#include "support/testroom.h"

#include <QAction>
#include <QCheckBox>
#include <QLineEdit>
#include <QMessageBox>
#include <QPointer>
#include <QTabWidget>
#include <QTest>

using namespace broker;
using namespace broker::test;

namespace {

const QByteArray newer = R"({"version":"7.0.0","date":"2027-01-15","page":"https://example.org/v7.0.0"})";

struct VersionBench
{
    VersionBench()
    {
        server.setHandler([](const LoopbackRequest &) { return LoopbackAnswer::of(200, newer); });
        shell.makeReal = [] {
            return std::make_unique<snyk::QtNetworkHttp>(
                snyk::QtNetworkHttp::Options{.extraAuthoritiesPem = LoopbackServer::authorityPem()});
        };
        // So that nothing else wants to be said.
        (void)shell.add();
        items.address.set(server.url(QStringLiteral("/latest.json")).toString());
    }

    LoopbackServer server{LoopbackServer::Security::Trusted};
    Shell shell;
    settings::UpdateItems items{shell.real().settings};
};

} // namespace

class TestNewVersion final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksNobodyUnlessAllowed();
    void tellsAtTheStart();
    void isReachedFromTheMenu();
    void isReachedFromAbout();
    void isSetAndUndone();
};

void TestNewVersion::asksNobodyUnlessAllowed()
{
    VersionBench bench;
    QVERIFY(bench.shell.start());
    QTest::qWait(50);
    QCOMPARE(bench.shell.networksMade, 0);
    QCOMPARE(bench.server.connectionCount(), 0);
}

void TestNewVersion::tellsAtTheStart()
{
    VersionBench bench;
    bench.items.isDecided.set(true);
    bench.items.isAllowedDaily.set(true);
    QVERIFY(bench.shell.start());
    const ui::MessageBar &bar = bench.shell.bar("updateBar");
    QTRY_VERIFY(bar.isVisible());
    QCOMPARE(bar.message().title, QStringLiteral("There is a new version: 7.0.0"));
    // The library is looked for before the first connection, as for Snyk.
    QCOMPARE(bench.shell.tlsQuestions, 1);
    QVERIFY(bench.shell.click("updateBarPageButton"));
    QCOMPARE(bench.shell.opened, QList<QUrl>{QUrl(QStringLiteral("https://example.org/v7.0.0"))});
}

void TestNewVersion::isReachedFromTheMenu()
{
    VersionBench bench;
    QVERIFY(bench.shell.start());
    bench.shell.trigger("updatesAction");
    auto *dialog = bench.shell.find<QDialog>("updateDialog");
    QVERIFY(dialog);
    QTRY_VERIFY(bench.shell.find<QPushButton>("updateOnceButton"));
    QCOMPARE(bench.server.connectionCount(), 0);
    QVERIFY(bench.shell.click("updateOnceButton"));
    QTRY_VERIFY(bench.shell.find<QPushButton>("updatePageButton"));
    dialog->close();
    QVERIFY(!bench.shell.bar("updateBar").hasMessage());
}

void TestNewVersion::isReachedFromAbout()
{
    VersionBench bench;
    QVERIFY(bench.shell.start());
    bench.shell.trigger("aboutAction");
    // Deleted when it is closed.
    const QPointer box(bench.shell.find<QMessageBox>("aboutBox"));
    QVERIFY(box);
    // Enter and Escape close it, and nothing else.
    QCOMPARE(box->defaultButton(), box->button(QMessageBox::Close));
    QCOMPARE(box->escapeButton(), box->button(QMessageBox::Close));
    QVERIFY(bench.shell.click("checkUpdatesButton"));
    QTRY_VERIFY(bench.shell.find<QDialog>("updateDialog"));
    QVERIFY(!box || !box->isVisible());
    QCOMPARE(bench.server.connectionCount(), 0);
}

void TestNewVersion::isSetAndUndone()
{
    VersionBench bench;
    const QString before = bench.items.address.value();
    QVERIFY(bench.shell.start());
    const auto openSettings = [&bench] {
        bench.shell.trigger("settingsAction");
        return bench.shell.find<QDialog>("settingsDialog");
    };
    auto *dialog = openSettings();
    auto *tabs = dialog->findChild<QTabWidget *>();
    tabs->setCurrentWidget(dialog->findChild<QWidget *>(QStringLiteral("updatePage")));
    bench.shell.find<QCheckBox>("updateDailyBox")->click();
    // Allowed, so it is done at once.
    QTRY_COMPARE(bench.server.requests().size(), 1);
    QTest::keyClicks(bench.shell.find<QLineEdit>("updateAddress"), QStringLiteral("x"));
    QCOMPARE(bench.items.address.value(), before + QLatin1Char('x'));
    dialog->reject();
    QVERIFY(!bench.items.isDecided.value());
    QVERIFY(!bench.items.isAllowedDaily.value());
    QCOMPARE(bench.items.address.value(), before);
    QTRY_VERIFY(!bench.shell.bar("updateBar").hasMessage());
}

BTA_WINDOW_TEST(TestNewVersion)
#include "tst_newversion.moc"
