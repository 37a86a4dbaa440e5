// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "access/rememberedtoken.h"
#include "platform/clipboardguard.h"
#include "sharing/sharingwizard.h"
#include "support/fakehttp.h"
#include "support/fakevault.h"
#include "support/samples.h"
#include "support/shownwidgets.h"
#include "support/testroom.h"
#include "support/testworkspace.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace broker;
using broker::test::FakeHttp;
using broker::test::FakeVault;

namespace {

constexpr int patience = 10000;

/// The window for several organizations as somebody with an account of their own meets it, at its sign-in.
struct SignInBench
{
    SignInBench()
        : opener([this](const QUrl &url) {
            opened.append(url);
            return true;
        })
        , wizard(std::make_unique<ui::SharingSession>(
                     ui::SharingSession::Parts{ws.workspace, journal, selections}),
              clipboard, opener)
    {
        wizard.show();
        wizard.activateWindow();
        if (!QTest::qWaitForWindowActive(&wizard))
            qFatal("The window is not active.");
    }

    template <class W = QWidget>
    [[nodiscard]] W *find(const char *name) const
    {
        return test::findShown<W>(wizard, name);
    }
    [[nodiscard]] bool click(const char *name) const { return test::clickShown(wizard, name, patience); }
    [[nodiscard]] QLineEdit *field() const { return find("apiTokenField")->findChild<QLineEdit *>(); }
    [[nodiscard]] QString text(const char *name) const { return test::shownText(wizard, name); }
    [[nodiscard]] QString region() const { return find<QComboBox>("sharingRegionCombo")->currentText(); }
    [[nodiscard]] QStringList hosts() const
    {
        QStringList hosts;
        for (const snyk::HttpRequest &request : http.requests())
            hosts.append(request.url.host());
        return hosts;
    }
    [[nodiscard]] bool isSignedIn()
    {
        return QTest::qWaitFor([this] { return wizard.session().access().session().has_value(); }, patience);
    }

    FakeHttp http;
    FakeVault vault;
    test::TestWorkspace ws{http, &vault};
    sharing::JobJournal journal{ws.folder.filePath(QStringLiteral("data/jobs"))};
    sharing::SelectionStore selections{ws.folder.filePath(QStringLiteral("data/selections"))};
    ui::ClipboardGuard clipboard{*QGuiApplication::clipboard()};
    QList<QUrl> opened;
    ui::UrlOpener opener;
    ui::SharingWizard wizard;
};

/// Says that it belongs to this host.
QString personalToken(const QByteArray &host)
{
    const QByteArray claims = R"({"h":")" + host + R"("})";
    return QLatin1String("snyk_uat.0a1b2c3d.")
        + QString::fromLatin1(claims.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals))
        + QLatin1String(".c2lnbmF0dXJl");
}

} // namespace

/// Signing in where many organizations are set up: as at the first time, with the same help and checks.
class TestSharingSignIn final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leadsToTheAccountPage();
    void remembersWhatIsEntered();
    void remembersNothingUnasked();
    void findsTheRegionOfAToken();
    void goesWhereATokenBelongs();
    void signsInToATypedAddress();
};

void TestSharingSignIn::leadsToTheAccountPage()
{
    SignInBench b;
    QVERIFY(b.click("accountPageButton"));
    QCOMPARE(b.opened, QList<QUrl>{snyk::knownRegions().constFirst().accountPage()});
}

void TestSharingSignIn::remembersWhatIsEntered()
{
    SignInBench b;
    b.find<QCheckBox>("rememberToken")->setChecked(true);
    QTest::keyClicks(b.field(), QLatin1String(samples::apiTokenText));
    b.http.enqueueJson(200, samples::selfBody());
    QTest::keyClick(b.field(), Qt::Key_Return);
    QVERIFY(b.isSignedIn());
    QTRY_COMPARE(b.vault.keptCount(), 1);
    QTRY_VERIFY(access::rememberedToken(b.ws.settings).has_value());
    QCOMPARE(access::rememberedToken(b.ws.settings)->fingerprint.masked(),
        samples::apiToken().fingerprint().masked());
}

void TestSharingSignIn::remembersNothingUnasked()
{
    SignInBench b;
    QTest::keyClicks(b.field(), QLatin1String(samples::apiTokenText));
    b.http.enqueueJson(200, samples::selfBody());
    QVERIFY(b.click("signInButton") && b.isSignedIn());
    QTest::qWait(50);
    QCOMPARE(b.vault.keptCount(), 0);
}

void TestSharingSignIn::findsTheRegionOfAToken()
{
    SignInBench b;
    const QList<snyk::Region> regions = snyk::knownRegions();
    const QString first = b.region();
    QTest::keyClicks(b.field(), QLatin1String(samples::apiTokenText));
    b.http.enqueueJson(401, samples::restRefusal());
    QVERIFY(b.click("signInButton"));
    QTRY_VERIFY(b.find("tryRegionsButton"));
    // Nowhere else unless the user agrees.
    QTest::qWait(50);
    QCOMPARE(b.hosts(), QStringList{regions.at(0).api.host()});
    b.http.enqueueJson(200, samples::selfBody());
    QVERIFY(b.click("tryRegionsButton"));
    QTRY_COMPARE(
        b.text("messageTitle").section(QLatin1String(": "), -1), QStringLiteral("Found in another region"));
    QVERIFY(!b.wizard.session().access().session());
    QCOMPARE(b.region(), first);
    b.http.enqueueJson(200, samples::selfBody());
    QVERIFY(b.click("useRegionButton") && b.isSignedIn());
    QCOMPARE(b.wizard.session().access().session()->region.id, regions.at(1).id);
    QCOMPARE(b.hosts().mid(0, 3),
        QStringList({regions.at(0).api.host(), regions.at(1).api.host(), regions.at(1).api.host()}));
}

void TestSharingSignIn::goesWhereATokenBelongs()
{
    SignInBench b;
    const snyk::Region home = *snyk::regionById(QStringLiteral("SNYK-EU-01"));
    const QString token = personalToken(home.api.host().toLatin1());
    QTest::keyClicks(b.field(), token);
    QCOMPARE(b.wizard.session().access().region(), home);
    QVERIFY2(b.region().contains(QLatin1String("SNYK-EU-01")), qPrintable(b.region()));
    // What was typed stays, and nothing was asked.
    QCOMPARE(b.field()->text(), token);
    QVERIFY2(b.text("apiTokenVerdict").contains(QLatin1String("which is now chosen")),
        qPrintable(b.text("apiTokenVerdict")));
    QCOMPARE(b.http.requests().size(), 0);
    b.http.enqueueJson(200, samples::selfBody());
    QVERIFY(b.click("signInButton") && b.isSignedIn());
    QCOMPARE(b.hosts().constFirst(), home.api.host());
}

void TestSharingSignIn::signsInToATypedAddress()
{
    SignInBench b;
    auto *list = b.find<QComboBox>("sharingRegionCombo");
    QVERIFY(!b.find("apiAddress"));
    list->setCurrentIndex(list->count() - 1);
    auto *address = b.find<QLineEdit>("apiAddress");
    QVERIFY(address);
    QCOMPARE(QAccessible::queryAccessibleInterface(address)->text(QAccessible::Name).remove(u'&'),
        QStringLiteral("API address:"));
    // As long as it is no address, nobody signs in, at the region of before least of all.
    for (const char *text : {"", "https://", "api acme", "http://api.acme.example"}) {
        address->setText(QString::fromLatin1(text));
        QVERIFY2(!b.find("signInPanel") && !b.find("nextButton")->isEnabled(), text);
    }
    address->clear();
    QTest::keyClicks(address, QStringLiteral("api.acme.example"));
    QCOMPARE(address->text(), QStringLiteral("api.acme.example"));
    QCOMPARE(b.wizard.session().access().region().api.host(), QStringLiteral("api.acme.example"));
    QTest::keyClicks(b.field(), QLatin1String(samples::apiTokenText));
    b.http.enqueueJson(200, samples::selfBody());
    QVERIFY(b.click("signInButton") && b.isSignedIn());
    QCOMPARE(b.hosts().constFirst(), QStringLiteral("api.acme.example"));
    QCOMPARE(b.http.requests().constFirst().url.scheme(), QStringLiteral("https"));
}

BTA_WINDOW_TEST(TestSharingSignIn)
#include "tst_sharingsignin.moc"
