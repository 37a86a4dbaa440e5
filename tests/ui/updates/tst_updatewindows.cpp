// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

// What the user reads, hears and clicks about new versions, over the real network.

#include "platform/urlopener.h"
#include "snyk/qtnetworkhttp.h"
#include "support/announcements.h"
#include "support/fixedclock.h"
#include "support/loopbackserver.h"
#include "support/testroom.h"
#include "updates/updateguide.h"
#include "updates/updatepage.h"
#include "updates/updatepanel.h"
#include "widgets/messagebar.h"

#include <QAccessible>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <chrono>
#include <memory>

Q_DECLARE_METATYPE(broker::test::LoopbackAnswer)

using namespace broker;
using namespace broker::test;
using namespace broker::ui;
using updates::UpdateCheck;
using updates::Version;

namespace {

const QByteArray newer = R"({"version":"0.3.0","date":"2027-01-15","page":"https://example.org/v0.3.0"})";

struct Bench
{
    explicit Bench(snyk::Http &network, std::chrono::milliseconds patience = std::chrono::seconds(20))
        : http(network)
        , check({http, clock, settings, Version{0, 2, 0}, {}, patience})
    {
        server.setHandler([this](const LoopbackRequest &) { return answer; });
        items.address.set(server.url(QStringLiteral("/latest.json")).toString());
    }

    [[nodiscard]] UpdateParts parts()
    {
        return {check, opener, [this] { return practice; }};
    }
    [[nodiscard]] qsizetype asked() const { return server.requests().size(); }

    LoopbackServer server{LoopbackServer::Security::Trusted};
    LoopbackAnswer answer = LoopbackAnswer::of(200, newer);
    QTemporaryDir folder;
    settings::Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    settings::UpdateItems items{settings};
    FixedClock clock;
    snyk::Http &http;
    UpdateCheck check;
    bool practice = false;
    bool hasBrowser = true;
    QList<QUrl> opened;
    UrlOpener opener{[this](const QUrl &page) {
        opened.append(page);
        return hasBrowser;
    }};
};

QString textOf(const MessageBar &bar)
{
    return bar.hasMessage() ? bar.message().title + QLatin1Char('\n') + bar.message().lines.join(u'\n')
                            : QString();
}

template <class T = QPushButton>
T *find(const QWidget &window, const char *name)
{
    return window.findChild<T *>(QString::fromLatin1(name));
}

QString heard(QWidget *widget)
{
    return QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name);
}

} // namespace

class TestUpdateWindows final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void asksOnceWhetherItMay();
    void looksDailyWhenAllowed();
    void saysWhatCameOfIt_data();
    void saysWhatCameOfIt();
    void opensThePage();
    void asksNobodyInPractice();
    void isUsedWithTheKeyboard();
    void takesAnAddress();
    void looksByItselfOnlyWhenAllowed();
    void tellsUntilItIsDismissed();
    void isSilentWhenNothingComesOfIt_data();
    void isSilentWhenNothingComesOfIt();

private:
    /// Making one takes a while: it loads every authority of the system.
    std::unique_ptr<snyk::QtNetworkHttp> m_http;
};

void TestUpdateWindows::initTestCase()
{
    snyk::QtNetworkHttp::Options options;
    options.extraAuthoritiesPem = LoopbackServer::authorityPem();
    m_http = std::make_unique<snyk::QtNetworkHttp>(options);
}

void TestUpdateWindows::asksOnceWhetherItMay()
{
    Bench bench(*m_http);
    UpdatePanel panel(bench.parts());
    panel.show();
    const auto &bar = *find<MessageBar>(panel, "updateMessage");
    Announcements announcements;
    find(panel, "updateNowButton")->click();
    const QString question = textOf(bar);
    for (const char *part :
        {"May this program ask", "127.0.0.1", "Nothing about you, your tokens, this computer",
            "the address of your network", "asked this once"})
        QVERIFY2(question.contains(QLatin1String(part)), qPrintable(question));
    QTRY_VERIFY(announcements.contain(QStringLiteral("May this program ask")));
    // All of it can be read: the window has grown.
    auto *text = find<QLabel>(bar, "messageText");
    QTRY_VERIFY(text->height() >= text->heightForWidth(text->width()));
    QCOMPARE(bench.asked(), 0);

    find(panel, "updateOnceButton")->click();
    QTRY_VERIFY2(
        textOf(bar).contains(QStringLiteral("There is a new version: 0.3.0")), qPrintable(textOf(bar)));
    QCOMPARE(bench.asked(), 1);
    QVERIFY(bench.check.isDecided());
    QVERIFY(!bench.check.isAllowedDaily());
    QVERIFY(!find<QCheckBox>(panel, "updateDailyBox")->isChecked());
    const QString facts = find<QLabel>(panel, "updateFacts")->text();
    QVERIFY2(facts.contains(QStringLiteral("0.2.0")) && facts.contains(QStringLiteral("Last looked")),
        qPrintable(facts));

    // Never again: the next one, also in another window, goes straight to the server.
    UpdatePanel another(bench.parts());
    another.begin();
    QTRY_COMPARE(bench.asked(), 2);
}

void TestUpdateWindows::looksDailyWhenAllowed()
{
    Bench bench(*m_http);
    UpdatePanel panel(bench.parts());
    panel.show();
    QSignalSpy decided(&panel, &UpdatePanel::decided);
    panel.begin();
    find(panel, "updateDailyButton")->click();
    QTRY_COMPARE(bench.asked(), 1);
    QVERIFY(bench.check.isAllowedDaily());
    QVERIFY(find<QCheckBox>(panel, "updateDailyBox")->isChecked());
    QCOMPARE(decided.size(), 1);
    // And taken back in the same place.
    find<QCheckBox>(panel, "updateDailyBox")->click();
    QVERIFY(!bench.check.isAllowedDaily());
    QCOMPARE(decided.size(), 2);
}

void TestUpdateWindows::saysWhatCameOfIt_data()
{
    QTest::addColumn<LoopbackAnswer>("answer");
    QTest::addColumn<QStringList>("words");
    const auto of = [](int status, const QByteArray &body) { return LoopbackAnswer::of(status, body); };
    const auto version = [](const QByteArray &text) { return QByteArray(newer).replace("0.3.0", text); };
    const QString unknown = QStringLiteral("The newest version could not be found out");
    QTest::newRow("newer") << of(200, newer)
                           << QStringList{QStringLiteral("There is a new version: 0.3.0"),
                                  QStringLiteral("You have 0.2.0"), QStringLiteral("2027"),
                                  QStringLiteral("Nothing is downloaded")};
    QTest::newRow("newest") << of(200, version("0.2.0"))
                            << QStringList{QStringLiteral("You have the newest version")};
    QTest::newRow("older") << of(200, version("0.1.0"))
                           << QStringList{QStringLiteral("There is no newer version"),
                                  QStringLiteral("You have 0.2.0"), QStringLiteral("published is 0.1.0")};
    QTest::newRow("redirect") << of(301, {})
                              << QStringList{unknown, QStringLiteral("another address (301)"),
                                     QStringLiteral("was not asked"), QStringLiteral("Settings, Updates")};
    QTest::newRow("not there") << of(
        404, {}) << QStringList{unknown, QStringLiteral("status 404"), QStringLiteral("Check the address")};
    QTest::newRow("broken") << of(
        500, {}) << QStringList{unknown, QStringLiteral("status 500"), QStringLiteral("Try again later")};
    QTest::newRow("guest network") << of(200, "<html><b>Sign in</b></html>")
                                   << QStringList{unknown, QStringLiteral("not about a version"),
                                          QStringLiteral("guest network")};
    QTest::newRow("too large") << of(200, QByteArray(9000, ' '))
                               << QStringList{unknown, QStringLiteral("too long")};
    QTest::newRow("silent") << LoopbackAnswer::silence()
                            << QStringList{unknown, QStringLiteral("did not answer in time")};
    QTest::newRow("closed") << LoopbackAnswer::closed() << QStringList{unknown, QStringLiteral("was lost")};
}

void TestUpdateWindows::saysWhatCameOfIt()
{
    QFETCH(const LoopbackAnswer, answer);
    QFETCH(const QStringList, words);
    const bool isSilent = answer.then == LoopbackAnswer::Then::Silence;
    Bench bench(*m_http, std::chrono::seconds(isSilent ? 2 : 20));
    bench.answer = answer;
    bench.check.decide(false);
    UpdatePanel panel(bench.parts());
    panel.show();
    const auto &bar = *find<MessageBar>(panel, "updateMessage");
    Announcements announcements;
    panel.begin();
    QTRY_VERIFY2_WITH_TIMEOUT(textOf(bar).contains(words.constFirst()), qPrintable(textOf(bar)), 20000);
    for (const QString &part : words)
        QVERIFY2(textOf(bar).contains(part), qPrintable(part + QLatin1String(" in ") + textOf(bar)));
    QVERIFY(announcements.contain(words.constFirst()));
    // With nothing of what a stranger wrote.
    QVERIFY(!textOf(bar).contains(QStringLiteral("Sign in")));
}

void TestUpdateWindows::opensThePage()
{
    Bench bench(*m_http);
    bench.check.decide(false);
    UpdatePanel panel(bench.parts());
    panel.show();
    const auto &bar = *find<MessageBar>(panel, "updateMessage");
    panel.begin();
    QTRY_VERIFY(find(panel, "updatePageButton"));
    auto *page = find(panel, "updatePageButton");
    QCOMPARE(page->text(), QStringLiteral("Show it on example.org…"));
    page->click();
    QCOMPARE(bench.opened, QList<QUrl>{QUrl(QStringLiteral("https://example.org/v0.3.0"))});
    QVERIFY(!textOf(bar).contains(QStringLiteral("https://")));
    bench.hasBrowser = false;
    page->click();
    QVERIFY2(textOf(bar).contains(QStringLiteral("https://example.org/v0.3.0")), qPrintable(textOf(bar)));
}

void TestUpdateWindows::asksNobodyInPractice()
{
    Bench bench(*m_http);
    bench.practice = true;
    bench.check.decide(true);
    UpdatePanel panel(bench.parts());
    panel.show();
    panel.begin();
    QVERIFY(textOf(*find<MessageBar>(panel, "updateMessage"))
                .contains(QStringLiteral("Practice mode asks nobody")));
    MessageBar bar;
    UpdateGuide guide(bar, bench.parts(), &panel);
    guide.look();
    QTest::qWait(50);
    QCOMPARE(bench.asked(), 0);
    QCOMPARE(bench.server.connectionCount(), 0);
}

void TestUpdateWindows::isUsedWithTheKeyboard()
{
    Bench bench(*m_http);
    UpdatePage page(bench.parts(), bench.settings);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    for (const char *name : {"updateNowButton", "updateDailyBox"}) {
        auto *control = find<QAbstractButton>(page, name);
        QVERIFY2(!QKeySequence::mnemonic(control->text()).isEmpty(), name);
        QVERIFY2(!heard(control).isEmpty(), name);
        QVERIFY2(control->focusPolicy() & Qt::TabFocus, name);
    }
    auto *address = find<QLineEdit>(page, "updateAddress");
    QVERIFY2(heard(address).startsWith(QStringLiteral("Address to ask")), qPrintable(heard(address)));
    // From the question on, the answer is one key away, and nothing is said yes to by accident.
    auto *now = find(page, "updateNowButton");
    now->setFocus();
    QTest::keyClick(now, Qt::Key_Space);
    QCOMPARE(QApplication::focusWidget(), find<QWidget>(page, "updateOnceButton"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QTRY_COMPARE(bench.asked(), 1);
    QCOMPARE(QApplication::focusWidget(), now);
    QVERIFY(!bench.check.isAllowedDaily());
}

void TestUpdateWindows::takesAnAddress()
{
    Bench bench(*m_http);
    bench.items.address.set(QString());
    UpdateCheck check(
        {bench.http, bench.clock, bench.settings, Version{}, QStringLiteral("https://usual.example/a")});
    UpdatePage page({check, bench.opener, {}}, bench.settings);
    page.show();
    QSignalSpy changed(&page, &UpdatePage::changed);
    auto *address = find<QLineEdit>(page, "updateAddress");
    auto *remark = find<QLabel>(page, "updateAddressRemark");
    QCOMPARE(address->placeholderText(), QStringLiteral("https://usual.example/a"));
    QCOMPARE(check.address()->toString(), QStringLiteral("https://usual.example/a"));
    QTest::keyClicks(address, QStringLiteral("https://mirror.example/latest.json"));
    QCOMPARE(check.address()->toString(), QStringLiteral("https://mirror.example/latest.json"));
    QVERIFY(remark->isHidden());
    QVERIFY(!changed.isEmpty());
    // What was typed stays, and is not used.
    address->clear();
    QTest::keyClick(address, Qt::Key_X);
    address->setText(QString());
    QTest::keyClicks(address, QStringLiteral("http://mirror.example"));
    QVERIFY(remark->isVisible());
    QVERIFY2(remark->text().contains(QStringLiteral("https://")), qPrintable(remark->text()));
    QCOMPARE(address->text(), QStringLiteral("http://mirror.example"));
    QVERIFY(!check.address()->toString().contains(QStringLiteral("http://")));
    address->selectAll();
    QTest::keyClick(address, Qt::Key_Delete);
    QVERIFY(remark->isHidden());
    QCOMPARE(check.address()->toString(), QStringLiteral("https://usual.example/a"));
}

void TestUpdateWindows::looksByItselfOnlyWhenAllowed()
{
    Bench bench(*m_http);
    MessageBar bar;
    UpdateGuide guide(bar, bench.parts(), &bar);
    guide.look();
    bench.check.decide(false);
    guide.look();
    QTest::qWait(50);
    QCOMPARE(bench.server.connectionCount(), 0);
    bench.check.decide(true);
    guide.look();
    guide.look();
    QTRY_VERIFY2(
        textOf(bar).contains(QStringLiteral("There is a new version: 0.3.0")), qPrintable(textOf(bar)));
    QCOMPARE(bench.asked(), 1);
    // Not twice a day, however often the window is looked at.
    guide.look();
    QTest::qWait(50);
    QCOMPARE(bench.asked(), 1);
    // Who no longer wants to know is no longer told.
    bench.check.decide(false);
    guide.look();
    QVERIFY(!bar.hasMessage());
}

void TestUpdateWindows::tellsUntilItIsDismissed()
{
    Bench bench(*m_http);
    bench.check.decide(true);
    {
        MessageBar bar;
        UpdateGuide guide(bar, bench.parts(), &bar);
        guide.look();
        QTRY_VERIFY(bar.hasMessage());
        find(bar, "updateBarPageButton")->click();
        QCOMPARE(bench.opened.size(), 1);
    }
    MessageBar bar;
    bar.show();
    UpdateGuide guide(bar, bench.parts(), &bar);
    guide.look();
    // After a restart it is there without a question to anybody.
    QVERIFY(bar.hasMessage());
    QCOMPARE(bench.asked(), 1);
    find<QAbstractButton>(bar, "dismissButton")->click();
    guide.look();
    QVERIFY(!bar.hasMessage());
    // Until there is another one.
    bench.clock.set(samples::moment().addDays(1));
    bench.answer = LoopbackAnswer::of(200, QByteArray(newer).replace("0.3.0", "0.3.1"));
    guide.look();
    QTRY_VERIFY2(textOf(bar).contains(QStringLiteral("0.3.1")), qPrintable(textOf(bar)));
}

void TestUpdateWindows::isSilentWhenNothingComesOfIt_data()
{
    QTest::addColumn<LoopbackAnswer>("answer");
    QTest::newRow("nobody answers") << LoopbackAnswer::closed();
    QTest::newRow("refused") << LoopbackAnswer::of(404, {});
    QTest::newRow("guest network") << LoopbackAnswer::of(200, "<html></html>");
    QTest::newRow("newest") << LoopbackAnswer::of(200, QByteArray(newer).replace("0.3.0", "0.2.0"));
}

void TestUpdateWindows::isSilentWhenNothingComesOfIt()
{
    QFETCH(const LoopbackAnswer, answer);
    Bench bench(*m_http);
    bench.answer = answer;
    bench.check.decide(true);
    MessageBar bar;
    UpdateGuide guide(bar, bench.parts(), &bar);
    Announcements announcements;
    guide.look();
    QTRY_COMPARE(bench.asked(), 1);
    QTest::qWait(50);
    QVERIFY(!bar.hasMessage());
    QVERIFY(announcements.texts().isEmpty());
}

BTA_WINDOW_TEST(TestUpdateWindows)
#include "tst_updatewindows.moc"
