// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "networkbench.h"

#include "network/authorityfile.h"
#include "network/authoritylist.h"
#include "network/diagnosisdialog.h"
#include "network/endingnotice.h"
#include "network/networkguide.h"
#include "network/networkpage.h"
#include "network/proxyscript.h"
#include "support/deaddrive.h"
#include "support/fakehttp.h"
#include "support/loopbackserver.h"
#include "support/testroom.h"
#include "widgets/messagebar.h"
#include "widgets/plainlabel.h"

#include <QAccessible>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QTreeWidget>

#include <algorithm>

using namespace broker;
using namespace broker::test;
using namespace broker::ui;
using settings::ProxyMode;

namespace {

const QString enteredProxy = QStringLiteral("http://proxy.example.com:3128");

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestCompanyWindows final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void setsAProxy();
    void cutsNoTextOfTheProxy();
    void usesAProxyScript();
    void offersNoScriptWhereTheSystemHasThem();
    void saysWhatIsWrongWithAProxy_data();
    void saysWhatIsWrongWithAProxy();
    void addsAnAuthority();
    void showsAFingerprintWhole();
    void waitsForNoDriveThatIsGone();
    void refusesWhatIsNone_data();
    void refusesWhatIsNone();
    void savesForTheClient();
    void diagnosesFromAnyMessage();
    void diagnosesTheVeryPortOfATenant();
    void remindsOfAnEnd();
    void saysOfAnEndThatItIsPast();
};

void TestCompanyWindows::setsAProxy()
{
    Bench bench;
    NetworkPage page(bench.parts(), bench.ws.clock);
    QSignalSpy changed(&page, &NetworkPage::changed);
    QVERIFY(!part<QLineEdit>(page, "proxyHostEdit").isEnabled());
    part<QComboBox>(page, "proxyModeCombo").setCurrentIndex(2);
    QVERIFY(part<QLineEdit>(page, "proxyHostEdit").isEnabled());
    part<QLineEdit>(page, "proxyHostEdit").setText(QStringLiteral(" proxy.example.com"));
    part<QSpinBox>(page, "proxyPortBox").setValue(3128);
    part<QLineEdit>(page, "proxyExceptionsEdit").setText(QStringLiteral("a.example, b.example"));
    QVERIFY(changed.size() >= 4);
    const network::ProxySetting kept = network::proxySettingOf(bench.ws.settings);
    QCOMPARE(kept.mode, ProxyMode::Manual);
    QCOMPARE(kept.address.toString(), enteredProxy);
    QCOMPARE(kept.exceptions.size(), 2);
    QVERIFY(part<QLabel>(page, "proxyFlaw").isHidden());
    // The same again when it is opened again.
    const NetworkPage again(bench.parts(), bench.ws.clock);
    QCOMPARE(part<QLineEdit>(again, "proxyHostEdit").text(), QStringLiteral("proxy.example.com"));
    QCOMPARE(part<QComboBox>(again, "proxyModeCombo").currentIndex(), 2);
}

void TestCompanyWindows::cutsNoTextOfTheProxy()
{
    for (int width = 460; width <= 780; width += 80) {
        Bench bench;
        // With the longest of its texts.
        bench.policy.useScripts(
            std::make_unique<network::ProxyScript>(network::ScriptReader(), nullptr, bench.ws.clock));
        NetworkPage page(bench.parts(), bench.ws.clock);
        page.resize(width, 420);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        auto &mode = part<QComboBox>(page, "proxyModeCombo");
        mode.setFocus();
        // As one does with the keyboard: the text of what is missing comes and goes.
        using Keys = QList<Qt::Key>;
        for (const Qt::Key key :
            Keys{Qt::Key_Down, Qt::Key_Down, Qt::Key_Up, Qt::Key_Up, Qt::Key_Down, Qt::Key_Down}) {
            QTest::keyClick(&mode, key);
            QTest::qWait(10);
            const QList<PlainLabel *> labels = page.findChildren<PlainLabel *>();
            for (const PlainLabel *label : labels) {
                QVERIFY2(!label->isVisible() || label->height() >= label->heightForWidth(label->width()),
                    qPrintable(QString::number(width) + u' ' + label->text()));
            }
        }
        // What helps when nothing works is seen without scrolling.
        const auto &diagnose = part<QPushButton>(page, "diagnoseConnectionButton");
        QVERIFY(diagnose.isVisible());
        QVERIFY(page.rect().contains(QRect(diagnose.mapTo(&page, QPoint()), diagnose.size())));
    }
}

void TestCompanyWindows::usesAProxyScript()
{
    Bench bench;
    const auto unreadable = [](const QUrl &) {
        return settledFuture<QByteArray, network::ScriptProblem>(Failure(
            network::ScriptProblem{network::ScriptFault::Unreadable, QStringLiteral("HTTP status 404")}));
    };
    bench.policy.useScripts(std::make_unique<network::ProxyScript>(unreadable, nullptr, bench.ws.clock));
    NetworkPage page(bench.parts(), bench.ws.clock);
    auto &mode = part<QComboBox>(page, "proxyModeCombo");
    auto &script = part<QLineEdit>(page, "proxyScriptEdit");
    const auto &flaw = part<QLabel>(page, "proxyFlaw");
    QCOMPARE(mode.count(), 4);
    QVERIFY(!script.isEnabled());
    mode.setCurrentIndex(3);
    QVERIFY(script.isEnabled());
    QVERIFY(!part<QLineEdit>(page, "proxyHostEdit").isEnabled());
    QVERIFY2(ui::withoutBreaks(flaw.text()).startsWith(QLatin1String("Enter the address of the script")),
        qPrintable(flaw.text()));
    script.setText(QStringLiteral("ftp://a.example/proxy.pac"));
    QVERIFY(ui::withoutBreaks(flaw.text()).contains(QLatin1String("begins with https://")));
    script.setText(QStringLiteral(" http://a.example/proxy.pac "));
    QVERIFY(flaw.isHidden());
    const network::ProxySetting kept = network::proxySettingOf(bench.ws.settings);
    QCOMPARE(kept.script.value_or(QString()), QStringLiteral("http://a.example/proxy.pac"));
    // What became of it is told where it was entered.
    bench.policy.setProxy(kept);
    bool isBlocked = false;
    bench.policy.whenWayIsKnown(QUrl(QStringLiteral("https://api.snyk.io/")), network::Purpose::Snyk, page,
        [&isBlocked](const network::NetworkRoute &route) { isBlocked = route.isBlocked; });
    QTRY_VERIFY(isBlocked);
    // Without closing the page, too.
    QVERIFY2(flaw.text().contains(QLatin1String("404")), qPrintable(flaw.text()));
    NetworkPage again(bench.parts(), bench.ws.clock);
    QCOMPARE(part<QComboBox>(again, "proxyModeCombo").currentIndex(), 3);
    QCOMPARE(part<QLineEdit>(again, "proxyScriptEdit").text(), QStringLiteral("http://a.example/proxy.pac"));
    QVERIFY2(part<QLabel>(again, "proxyFlaw").text().contains(QLatin1String("404")),
        qPrintable(part<QLabel>(again, "proxyFlaw").text()));
    // Another way is another way.
    part<QComboBox>(again, "proxyModeCombo").setCurrentIndex(1);
    const network::ProxySetting without = network::proxySettingOf(bench.ws.settings);
    QVERIFY(!without.script.has_value());
    QCOMPARE(without.mode, ProxyMode::None);
}

void TestCompanyWindows::offersNoScriptWhereTheSystemHasThem()
{
    Bench bench;
    const NetworkPage page(bench.parts(), bench.ws.clock);
    QCOMPARE(part<QComboBox>(page, "proxyModeCombo").count(), 3);
    QVERIFY(part<QLineEdit>(page, "proxyScriptEdit").isHidden());
    QVERIFY(part<QLabel>(page, "proxyScriptNote").text().contains(QLatin1String("this computer")));
    // The rule of what is near by stands where the proxy is chosen.
    const QString nearBy = QStringLiteral(
        "Broker clients and code hosts in your own network – this computer, private addresses, names without "
        "a dot – are asked without a proxy, as browsers do it; all others the same way as Snyk.");
    const auto labels = page.findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [&](const QLabel *label) {
        return label->isVisibleTo(&page) && ui::withoutBreaks(label->text()) == nearBy;
    }));
}

void TestCompanyWindows::saysWhatIsWrongWithAProxy_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::addColumn<QString>("words");
    QTest::newRow("no host") << QString() << 3128 << QStringLiteral("Enter the name or address");
    QTest::newRow("an address") << QStringLiteral("http://proxy.example.com") << 3128
                                << QStringLiteral("name alone");
    QTest::newRow("no port") << QStringLiteral("proxy.example.com") << 0 << QStringLiteral("Enter the port");
}

void TestCompanyWindows::saysWhatIsWrongWithAProxy()
{
    QFETCH(const QString, host);
    QFETCH(const int, port);
    QFETCH(const QString, words);
    Bench bench;
    NetworkPage page(bench.parts(), bench.ws.clock);
    part<QComboBox>(page, "proxyModeCombo").setCurrentIndex(2);
    part<QLineEdit>(page, "proxyHostEdit").setText(host);
    part<QSpinBox>(page, "proxyPortBox").setValue(port);
    const auto &flaw = part<QLabel>(page, "proxyFlaw");
    QVERIFY(!flaw.isHidden());
    QVERIFY2(ui::withoutBreaks(flaw.text()).contains(words), qPrintable(flaw.text()));
    // What was typed stays, and nobody is asked without the proxy that was wanted.
    QCOMPARE(part<QLineEdit>(page, "proxyHostEdit").text(), host);
    QCOMPARE(bench.ws.settings.proxyMode.value(), ProxyMode::Manual);
}

void TestCompanyWindows::addsAnAuthority()
{
    Bench bench;
    AuthorityList list(bench.ws.settings, bench.ws.clock.nowUtc());
    QSignalSpy changed(&list, &AuthorityList::changed);
    list.addFrom(LoopbackServer::certificateFile(QStringLiteral("inspection-ca.pem")));
    QTRY_COMPARE(changed.size(), 1);
    const auto &rows = part<QTreeWidget>(list, "authorityList");
    QCOMPARE(rows.topLevelItemCount(), 1);
    QVERIFY(rows.topLevelItem(0)->text(0).startsWith(QLatin1String("Contoso Web Inspection\n")));
    QVERIFY(rows.topLevelItem(0)->text(1).contains(QLatin1String("2090")));
    QCOMPARE(part<MessageBar>(list, "authorityBar").message().kind, MessageKind::Success);
    // Twice is once.
    list.addFrom(LoopbackServer::certificateFile(QStringLiteral("inspection-ca.pem")));
    QTRY_COMPARE(changed.size(), 2);
    QCOMPARE(rows.topLevelItemCount(), 1);
    // One that has expired is said to be so.
    list.addFrom(LoopbackServer::certificateFile(QStringLiteral("old-ca.pem")));
    QTRY_COMPARE(rows.topLevelItemCount(), 2);
    QVERIFY(rows.topLevelItem(1)->text(1).startsWith(QLatin1String("expired on")));
    QCOMPARE(part<MessageBar>(list, "authorityBar").message().kind, MessageKind::Warning);
    QVERIFY(!bench.ws.settings.authorities.value().isEmpty());
    // And gone again.
    auto &remove = part<QPushButton>(list, "removeAuthorityButton");
    for (int i = 0; i < 2; ++i) {
        part<QTreeWidget>(list, "authorityList").setCurrentItem(rows.topLevelItem(0));
        QVERIFY(remove.isEnabled());
        remove.click();
    }
    QVERIFY(!remove.isEnabled());
    QVERIFY(bench.ws.settings.authorities.value().isEmpty());
}

/// To be compared with what the IT department names: on a narrow page with large letters, by whoever listens,
/// and elsewhere.
void TestCompanyWindows::showsAFingerprintWhole()
{
    Bench bench;
    bench.ws.settings.authorities.set(LoopbackServer::inspectionAuthorityPem());
    const QString whole
        = network::factsOf(network::fromPem(LoopbackServer::inspectionAuthorityPem()).constFirst()).sha256;
    QCOMPARE(whole.count(u':'), 31);
    AuthorityList list(bench.ws.settings, bench.ws.clock.nowUtc());
    QFont large = list.font();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    list.setFont(large);
    list.resize(420, 400);
    list.show();
    QVERIFY(QTest::qWaitForWindowExposed(&list));
    auto &rows = part<QTreeWidget>(list, "authorityList");
    const QModelIndex index = rows.indexFromItem(rows.topLevelItem(0), 0);
    const auto needed = [&] {
        return rows.fontMetrics().boundingRect(QRect(0, 0, rows.visualRect(index).width(), 10000),
            Qt::TextWordWrap, withBreaks(index.data().toString()));
    };
    QTRY_VERIFY(needed().height() <= rows.visualRect(index).height());
    QVERIFY(needed().width() <= rows.visualRect(index).width());
    QVERIFY(rows.visualRect(index).right() <= rows.viewport()->width());
    // A row is read out by its cells.
    const QAccessibleInterface *table = QAccessible::queryAccessibleInterface(&rows);
    QStringList heard;
    for (int i = 0; i < table->childCount(); ++i)
        heard.append(table->child(i)->text(QAccessible::Name));
    QVERIFY2(heard.join(u'|').contains(whole), qPrintable(heard.join(u'|')));
    auto &copy = part<QPushButton>(list, "copyAuthorityFingerprintButton");
    rows.setCurrentItem(nullptr);
    QVERIFY(!copy.isEnabled());
    rows.setCurrentItem(rows.topLevelItem(0));
    QVERIFY(copy.isEnabled());
    copy.click();
    QCOMPARE(QGuiApplication::clipboard()->text(), whole);
}

void TestCompanyWindows::waitsForNoDriveThatIsGone()
{
    DeadDrive drive;
    if (!drive.isMounted())
        QSKIP("A drive that does not answer needs rights and Linux.");
    Bench bench;
    AuthorityList list(bench.ws.settings, bench.ws.clock.nowUtc());
    QElapsedTimer elapsed;
    elapsed.start();
    list.addFrom(drive.path() + QLatin1String("/company-ca.pem"));
    QTest::qWait(50);
    QVERIFY(elapsed.elapsed() < 2000);
    const auto &bar = part<MessageBar>(list, "authorityBar");
    QVERIFY(!bar.hasMessage());
    drive.end();
    QTRY_VERIFY(bar.hasMessage());
    QCOMPARE(bar.message().kind, MessageKind::Error);
}

void TestCompanyWindows::refusesWhatIsNone_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("words");
    QTest::newRow("a server's") << LoopbackServer::certificateFile(QStringLiteral("valid.pem"))
                                << QStringLiteral("not of an authority");
    QTest::newRow("a key") << LoopbackServer::certificateFile(QStringLiteral("valid.key"))
                           << QStringLiteral("private key");
    QTest::newRow("a script") << LoopbackServer::certificateFile(QStringLiteral("make-certificates.sh"))
                              << QStringLiteral("no certificate");
    QTest::newRow("nothing") << LoopbackServer::certificateFile(QStringLiteral("missing.pem")) << QString();
}

void TestCompanyWindows::refusesWhatIsNone()
{
    QFETCH(const QString, file);
    QFETCH(const QString, words);
    Bench bench;
    AuthorityList list(bench.ws.settings, bench.ws.clock.nowUtc());
    list.addFrom(file);
    QTRY_VERIFY(part<MessageBar>(list, "authorityBar").hasMessage());
    const Message &message = part<MessageBar>(list, "authorityBar").message();
    QCOMPARE(message.kind, MessageKind::Error);
    QVERIFY(message.title.contains(QLatin1String("was not added")));
    QVERIFY2(message.lines.join(u' ').contains(words), qPrintable(message.lines.join(u' ')));
    QVERIFY(bench.ws.settings.authorities.value().isEmpty());
}

void TestCompanyWindows::savesForTheClient()
{
    Bench bench;
    AuthorityList list(bench.ws.settings, bench.ws.clock.nowUtc());
    QVERIFY(!part<QPushButton>(list, "saveAuthoritiesButton").isEnabled());
    list.addFrom(LoopbackServer::certificateFile(QStringLiteral("inspection-ca.pem")));
    QTRY_VERIFY(part<QPushButton>(list, "saveAuthoritiesButton").isEnabled());
    const QString path = bench.ws.folder.filePath(QStringLiteral("company-ca.pem"));
    list.saveTo(path);
    QCOMPARE(contentsOf(path), LoopbackServer::inspectionAuthorityPem());
    QCOMPARE(bench.ws.settings.authorityFile.value(), path);
}

void TestCompanyWindows::diagnosesFromAnyMessage()
{
    Bench bench;
    FakeHttp quiet;
    const snyk::EndingsWatch endings(quiet);
    QWidget window;
    // Owned by the window.
    new NetworkGuide(
        window, bench.parts(), endings, [&bench]() -> const Workspace & { return bench.ws.workspace; });
    QDialog wizard(&window);
    auto *bar = new MessageBar(&wizard);
    window.show();
    wizard.show();
    Explanation why;
    why.title = QStringLiteral("No");
    bar->showMessage(MessageKind::Error, why);
    QVERIFY(part<QPushButton>(*bar, "diagnoseButton").isHidden());
    why.diagnosedHost = QStringLiteral("api.eu.snyk.io");
    bar->showMessage(MessageKind::Error, why);
    QVERIFY(!part<QPushButton>(*bar, "diagnoseButton").isHidden());
    part<QPushButton>(*bar, "diagnoseButton").click();
    const auto *dialog = wizard.findChild<DiagnosisDialog *>();
    QVERIFY(dialog);
    QVERIFY(part<QComboBox>(*dialog, "diagnosisRegion").currentText().contains(QLatin1String("SNYK-EU-01")));
}

void TestCompanyWindows::diagnosesTheVeryPortOfATenant()
{
    Bench bench;
    FakeHttp quiet;
    const snyk::EndingsWatch endings(quiet);
    QWidget window;
    new NetworkGuide(
        window, bench.parts(), endings, [&bench]() -> const Workspace & { return bench.ws.workspace; });
    bench.ws.settings.lastApiAddress.set(QStringLiteral("https://api.sny\u043a.io:8443"));
    NetworkPage page(bench.parts(), bench.ws.clock, &window);
    window.show();
    part<QPushButton>(page, "diagnoseConnectionButton").click();
    auto *dialog = window.findChild<DiagnosisDialog *>();
    QVERIFY(dialog);
    const QString region = part<QComboBox>(*dialog, "diagnosisRegion").currentText();
    QCOMPARE(region, QStringLiteral("Single tenant (api.xn--sny-eed.io:8443)"));
    QTRY_VERIFY(dialog->isFinished());
    const QString report = dialog->report();
    QVERIFY2(report.contains(QLatin1String("API: api.xn--sny-eed.io:8443")), qPrintable(report));
    QVERIFY2(report.contains(region), qPrintable(report));
    QVERIFY2(!report.contains(QChar(0x43a)), qPrintable(report));
}

void TestCompanyWindows::remindsOfAnEnd()
{
    Bench bench;
    FakeHttp inner;
    snyk::EndingsWatch endings(inner);
    MessageBar bar;
    const EndingNotice notice(bar, endings, bench.ws.clock, nullptr);
    const auto ask = [&](const char *path, const QDate &sunset) {
        inner.enqueueJson(200, "{}", {{"Sunset", sunset.toString(Qt::ISODate).toLatin1()}});
        snyk::HttpRequest request;
        request.url = QUrl(QLatin1String("https://api.snyk.io") + QLatin1String(path));
        const auto asked = endings.send(request, {});
        QTRY_VERIFY(asked.isFinished());
    };
    const QDate today = bench.ws.clock.nowUtc().date();
    ask("/v1/orgs", today.addDays(90));
    QVERIFY(!bar.hasMessage());
    ask("/rest/orgs", today.addDays(89));
    QVERIFY(bar.hasMessage());
    QCOMPARE(bar.message().kind, MessageKind::Info);
    QVERIFY2(bar.message().lines.constFirst().contains(QLatin1String("GET /rest/orgs")),
        qPrintable(bar.message().lines.join(u' ')));
    QCOMPARE(bar.message().title, QStringLiteral("Snyk ends a part of its API soon"));
    // Put away, it stays away.
    bar.clear();
    ask("/rest/orgs", today.addDays(89));
    QVERIFY(!bar.hasMessage());
}

void TestCompanyWindows::saysOfAnEndThatItIsPast()
{
    Bench bench;
    FakeHttp inner;
    snyk::EndingsWatch endings(inner);
    MessageBar bar;
    const EndingNotice notice(bar, endings, bench.ws.clock, nullptr);
    const QDate today = bench.ws.clock.nowUtc().date();
    const auto ask = [&](const char *path, const QDate &sunset, int status) {
        inner.enqueueJson(status, "{}", {{"Sunset", sunset.toString(Qt::ISODate).toLatin1()}});
        snyk::HttpRequest request;
        request.url = QUrl(QLatin1String("https://api.snyk.io") + QLatin1String(path));
        const auto asked = endings.send(request, {});
        QTRY_VERIFY(asked.isFinished());
    };
    const auto shown
        = [&bar]() -> QString { return bar.message().title + u'\n' + bar.message().lines.join(u'\n'); };
    ask("/v1/orgs", today.addDays(-1), 200);
    QVERIFY(bar.hasMessage());
    // Nothing is said to be ahead that lies behind.
    QVERIFY2(!shown().contains(QLatin1String("soon")) && !shown().contains(QLatin1String("before that"))
            && !shown().contains(QLatin1String("answers until")),
        qPrintable(shown()));
    QVERIFY2(shown().contains(QLatin1String("GET /v1/orgs was to answer until")), qPrintable(shown()));
    ask("/rest/self", today.addDays(-1), 410);
    QVERIFY2(shown().contains(QLatin1String("GET /rest/self does not answer any more; its last day was")),
        qPrintable(shown()));
    // Its last day is a day on which it answers.
    ask("/rest/orgs", today, 200);
    QVERIFY2(shown().contains(QLatin1String("GET /rest/orgs answers until")), qPrintable(shown()));
    QCOMPARE(bar.message().title, QStringLiteral("Snyk ends a part of its API soon"));
}

BTA_WINDOW_TEST(TestCompanyWindows)
#include "tst_companywindows.moc"
