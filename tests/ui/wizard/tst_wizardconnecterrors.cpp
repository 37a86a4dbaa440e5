// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "faults.h"
#include "network/networkguide.h"
#include "snyk/pace.h"
#include "steps/regionchooser.h"
#include "support/loopbackserver.h"
#include "support/testroom.h"
#include "wizardfixture.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTcpServer>
#include <QTest>

using namespace broker;
using namespace broker::test;
using snyk::ApiErrorKind;
using snyk::Method;
using test::LoopbackServer;
using ui::ErrorContext;
using ui::PageId;

namespace {

const QString tokenText = QLatin1String(samples::apiTokenText);
const standin::Matching selfRequests{Method::Get, QStringLiteral("/rest/self")};

QString tokenFieldText(const WizardFixture &f)
{
    return f.driver.find("apiTokenField")->findChild<QLineEdit *>(QStringLiteral("secretEdit"))->text();
}

/// An address of this machine where nobody listens.
QString closedAddress()
{
    QTcpServer server;
    if (!server.listen(QHostAddress::LocalHost))
        qFatal("No port on 127.0.0.1 is free.");
    return QStringLiteral("http://127.0.0.1:%1").arg(server.serverPort());
}

} // namespace

// What the connect page says when the token cannot be checked, and that the user can go on from there.
class TestWizardConnectErrors final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void explainsAnswers_data();
    void explainsAnswers();
    void namesThePause_data();
    void namesThePause();
    void refusesRedirects();
    void explainsAddresses_data();
    void explainsAddresses();
    void takesTheAddressOfEitherApi_data();
    void takesTheAddressOfEitherApi();
    void showsWhereAnAddressBegins();
    void namesTheCertificate_data();
    void namesTheCertificate();
    void asksOtherRegionsOnRequestOnly();
    void saysThatNoRegionKnowsTheToken();
    void offersNoOtherRegionsForACustomAddress();
    void stopsAsking();
    void goesOnOnceTheLoginOfTheProxyIsSet();

private:
    static void verifyStillThere(WizardFixture &f, const QString &address);
    static void verifyRecovers(WizardFixture &f);
};

/// What was typed is still there, and nobody is signed in: the button tries again.
void TestWizardConnectErrors::verifyStillThere(WizardFixture &f, const QString &address)
{
    QVERIFY(f.driver.isOn(PageId::Connect));
    QCOMPARE(f.whatMessageLacks(), QString());
    QCOMPARE(f.driver.find<QLineEdit>("apiAddress")->text(), address);
    QCOMPARE(tokenFieldText(f), tokenText);
    QVERIFY(!f.wizard.setup().session());
    QVERIFY(f.driver.find<QPushButton>("nextButton")->isEnabled());
    QVERIFY(!f.driver.find("cancelCheckButton"));
}

/// With the same token, at most another address.
void TestWizardConnectErrors::verifyRecovers(WizardFixture &f)
{
    f.server.behave();
    f.network.timeout.reset();
    f.network.hasNetwork = true;
    if (f.driver.find<QLineEdit>("apiAddress")->text() != f.api())
        QVERIFY(f.driver.type("apiAddress", f.api()));
    QVERIFY(f.driver.next());
    QVERIFY2(f.driver.waitFor(PageId::Organization), qPrintable(f.driver.visibleText()));
}

void TestWizardConnectErrors::explainsAnswers_data()
{
    QTest::addColumn<int>("index");
    const QList<AnswerFault> faults = answerFaults();
    for (int i = 0; i < faults.size(); ++i)
        QTest::newRow(faults[i].name) << i;
}

void TestWizardConnectErrors::explainsAnswers()
{
    QFETCH(const int, index);
    const AnswerFault fault = answerFaults().at(index);
    WizardFixture f;
    f.server.misbehave(selfRequests, fault.misbehaviour, always);
    if (fault.kind == ApiErrorKind::Timeout)
        f.network.timeout = shortTimeout;
    QVERIFY(f.driver.signIn(f.api(), tokenText));
    QCOMPARE(f.message()->message().title, titleFor(fault.kind, ErrorContext::CheckingToken));
    QCOMPARE(f.message()->message().kind, ui::MessageKind::Error);
    QCOMPARE(!f.message()->message().requestId.isEmpty(), fault.hasRequestId);
    verifyStillThere(f, f.api());
    QCOMPARE(f.server.count(), f.server.count(selfRequests));
    if (fault.kind == ApiErrorKind::RateLimited) {
        // Asking again would only make the pause longer: it is told, and nobody is asked.
        const int asked = f.server.count();
        QVERIFY(f.driver.click("nextButton"));
        QVERIFY(f.waitForTitle(titleFor(fault.kind, ErrorContext::CheckingToken)));
        QCOMPARE(f.server.count(), asked);
        f.network.paceOf(ApiToken::parse(Secret::take(QString(tokenText))).value()) = snyk::Pace();
    }
    verifyRecovers(f);
}

void TestWizardConnectErrors::namesThePause_data()
{
    QTest::addColumn<int>("asked");
    QTest::addColumn<int>("told");
    QTest::newRow("long") << 90 << 90;
    // Snyk refuses all until nothing was asked for a minute, whatever it says.
    QTest::newRow("short") << 2 << 60;
    QTest::newRow("not said") << -1 << 60;
}

void TestWizardConnectErrors::namesThePause()
{
    QFETCH(const int, asked);
    QFETCH(const int, told);
    WizardFixture f;
    f.server.misbehave(selfRequests,
        standin::Misbehaviour::withStatus(
            429, asked < 0 ? std::nullopt : std::optional(std::chrono::seconds(asked))));
    QVERIFY(f.driver.signIn(f.api(), tokenText));
    const QString words = QStringLiteral("Try again in %1 second(s).").arg(told);
    QVERIFY2(f.driver.messageText().contains(words), qPrintable(f.driver.messageText()));
    QCOMPARE(f.server.count(), 1);
    // Later, there is less left of it, and still nobody is asked.
    f.data.clock.set(f.data.clock.nowUtc().addSecs(20));
    QVERIFY(f.driver.click("nextButton"));
    const QString left = QStringLiteral("Try again in %1 second(s).").arg(told - 20);
    QTRY_VERIFY2(f.driver.messageText().contains(left), qPrintable(f.driver.messageText()));
    QCOMPARE(f.server.count(), 1);
}

void TestWizardConnectErrors::refusesRedirects()
{
    WizardFixture f;
    standin::StandInServer elsewhere;
    QVERIFY(elsewhere.listen());
    QUrl target = elsewhere.api().withPath(QStringLiteral("/rest/self"));
    target.setHost(QStringLiteral("localhost"));
    f.server.misbehave(selfRequests, standin::Misbehaviour::redirectTo(target), always);
    QVERIFY(f.driver.signIn(f.api(), tokenText));
    QCOMPARE(
        f.message()->message().title, titleFor(ApiErrorKind::RedirectRefused, ErrorContext::CheckingToken));
    QVERIFY(f.driver.messageText().contains(QLatin1String("localhost")));
    verifyStillThere(f, f.api());
    QCOMPARE(f.server.count(), 1);
    verifyRecovers(f);
    QCOMPARE(elsewhere.count(), 0);
}

void TestWizardConnectErrors::explainsAddresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("hasNetwork");
    QTest::addColumn<int>("kind");

    const QString nowhere = QStringLiteral("https://no-such-host.invalid");
    QTest::newRow("unknown name") << nowhere << true << static_cast<int>(ApiErrorKind::HostNotFound);
    QTest::newRow("offline") << nowhere << false << static_cast<int>(ApiErrorKind::NoNetwork);
    QTest::newRow("refused") << closedAddress() << true << static_cast<int>(ApiErrorKind::ConnectionRefused);
}

void TestWizardConnectErrors::explainsAddresses()
{
    QFETCH(const QString, address);
    QFETCH(const bool, hasNetwork);
    QFETCH(const int, kind);
    WizardFixture f;
    f.network.hasNetwork = hasNetwork;
    QVERIFY(f.driver.signIn(address, tokenText));
    QCOMPARE(
        f.message()->message().title, titleFor(static_cast<ApiErrorKind>(kind), ErrorContext::CheckingToken));
    QVERIFY(f.driver.messageText().contains(QUrl(address).host()));
    verifyStillThere(f, address);
    verifyRecovers(f);
}

void TestWizardConnectErrors::takesTheAddressOfEitherApi_data()
{
    QTest::addColumn<QString>("path");
    for (const char *path : {"/rest", "/rest/", "/v1", "/REST"})
        QTest::newRow(path) << QString::fromLatin1(path);
}

/// Snyk's documentation gives its addresses so; the token was then refused at one that is none.
void TestWizardConnectErrors::takesTheAddressOfEitherApi()
{
    QFETCH(const QString, path);
    WizardFixture f;
    QVERIFY(f.driver.signIn(f.api() + path, tokenText));
    QVERIFY2(f.driver.waitFor(PageId::Organization), qPrintable(f.driver.visibleText()));
    QCOMPARE(f.wizard.setup().session()->region.api.toString(), f.api());
}

/// Where there is no room for all of it, as above the inventory, its end alone would be read as another one.
void TestWizardConnectErrors::showsWhereAnAddressBegins()
{
    ui::RegionChooser chooser("regionCombo", QStringLiteral("Region:"), Qt::Vertical);
    chooser.setRegion(snyk::regionForApi(*HttpsUrl::parse(QStringLiteral("http://127.0.0.1:33343"))));
    chooser.setFixedWidth(160);
    chooser.show();
    QVERIFY(QTest::qWaitForWindowExposed(&chooser));
    auto *address = chooser.findChild<QLineEdit *>(QStringLiteral("apiAddress"));
    address->setFixedWidth(100);
    QCoreApplication::processEvents();
    QVERIFY(address->fontMetrics().horizontalAdvance(address->text()) > address->width());
    QCOMPARE(address->cursorPositionAt({1, address->height() / 2}), 0);
}

void TestWizardConnectErrors::namesTheCertificate_data()
{
    QTest::addColumn<int>("security");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("issuer");

    const QString authority = QStringLiteral("Loopback Test Authority");
    QTest::newRow("self-signed") << static_cast<int>(LoopbackServer::Security::SelfSigned) << "Self-signed"
                                 << "Self-signed";
    QTest::newRow("wrong host") << static_cast<int>(LoopbackServer::Security::WrongHost) << "Somebody else"
                                << authority;
    QTest::newRow("expired") << static_cast<int>(LoopbackServer::Security::Expired) << "Yesterday"
                             << authority;
}

void TestWizardConnectErrors::namesTheCertificate()
{
    QFETCH(const int, security);
    QFETCH(const QString, subject);
    QFETCH(const QString, issuer);
    LoopbackServer badServer(static_cast<LoopbackServer::Security>(security));
    const QString address = badServer.url(QString()).toString();
    WizardFixture f;
    QVERIFY(f.driver.signIn(address, tokenText));
    QCOMPARE(f.message()->message().title, titleFor(ApiErrorKind::TlsUntrusted, ErrorContext::CheckingToken));
    QVERIFY2(f.driver.messageText().contains(issuer), qPrintable(f.driver.messageText()));
    const QString details = f.message()->message().details;
    QVERIFY2(details.contains(subject) && details.contains(issuer), qPrintable(details));
    verifyStillThere(f, address);
    QCOMPARE(badServer.requests().size(), 0);
    verifyRecovers(f);
}

void TestWizardConnectErrors::asksOtherRegionsOnRequestOnly()
{
    WizardFixture f;
    f.driver.find<QComboBox>("regionCombo")->setCurrentIndex(0);
    QVERIFY(f.driver.type("apiTokenField", tokenText));
    QVERIFY(f.driver.click("nextButton"));
    QVERIFY(f.waitForTitle(titleFor(ApiErrorKind::Unauthorized, ErrorContext::CheckingToken)));
    QVERIFY(f.driver.find("tryRegionsButton"));
    QTest::qWait(300); // nothing more is asked by itself
    QCOMPARE(f.network.regionsAsked, QStringList{QStringLiteral("api.snyk.io")});

    QVERIFY(f.driver.click("tryRegionsButton"));
    QVERIFY2(f.waitForTitle(QStringLiteral("Found in another region")), qPrintable(f.driver.visibleText()));
    // One after the other, and none after the one that knows it.
    const QStringList asked{
        QStringLiteral("api.snyk.io"), QStringLiteral("api.us.snyk.io"), QStringLiteral("api.eu.snyk.io")};
    QCOMPARE(f.network.regionsAsked, asked);
    QVERIFY(!f.wizard.setup().session());
    QVERIFY(f.driver.click("useRegionButton"));
    QVERIFY(f.driver.waitFor(PageId::Organization));
    QCOMPARE(f.wizard.findChild<QComboBox *>(QStringLiteral("regionCombo"))->currentData().toString(),
        QStringLiteral("SNYK-EU-01"));
    // From there on only the one that was chosen.
    QCOMPARE(f.network.regionsAsked.mid(0, asked.size()), asked);
    for (const QString &host : f.network.regionsAsked.mid(asked.size()))
        QCOMPARE(host, asked.constLast());
    QCOMPARE(f.wizard.setup().session()->region.id, QStringLiteral("SNYK-EU-01"));
}

void TestWizardConnectErrors::saysThatNoRegionKnowsTheToken()
{
    WizardFixture f;
    f.network.isKnownToSnyk = false;
    f.driver.find<QComboBox>("regionCombo")->setCurrentIndex(0);
    QVERIFY(f.driver.type("apiTokenField", tokenText));
    QVERIFY(f.driver.click("nextButton"));
    QVERIFY(f.waitForTitle(titleFor(ApiErrorKind::Unauthorized, ErrorContext::CheckingToken)));
    QVERIFY(f.driver.click("tryRegionsButton"));
    QVERIFY2(
        f.waitForTitle(QStringLiteral("No region knows this token")), qPrintable(f.driver.visibleText()));
    // Each of them once, and what was typed stays.
    QStringList asked = f.network.regionsAsked;
    // All but Government, which has no API tokens.
    QCOMPARE(asked.size(), snyk::knownRegions().size() - 1);
    QCOMPARE(asked.removeDuplicates(), 0);
    QCOMPARE(tokenFieldText(f), tokenText);
    QVERIFY(!f.driver.find("useRegionButton"));
    QVERIFY(f.driver.isOn(PageId::Connect) && !f.wizard.setup().session());
}

void TestWizardConnectErrors::offersNoOtherRegionsForACustomAddress()
{
    WizardFixture f;
    f.server.misbehave(selfRequests, standin::Misbehaviour::withStatus(401));
    QVERIFY(f.driver.signIn(f.api(), tokenText));
    QVERIFY(!f.driver.find("tryRegionsButton"));
    QCOMPARE(f.network.regionsAsked, QStringList());
}

void TestWizardConnectErrors::stopsAsking()
{
    WizardFixture f;
    f.server.misbehave(selfRequests, {standin::Fault::NeverAnswer, 0, std::nullopt, QUrl()});
    f.driver.find<QComboBox>("regionCombo")
        ->setCurrentIndex(f.driver.find<QComboBox>("regionCombo")->count() - 1);
    QVERIFY(f.driver.type("apiAddress", f.api()));
    QVERIFY(f.driver.type("apiTokenField", tokenText));
    QVERIFY(f.driver.click("nextButton"));
    QVERIFY(!f.driver.find<QPushButton>("nextButton")->isEnabled());
    QTRY_COMPARE_WITH_TIMEOUT(f.server.count(), 1, 10000);
    QVERIFY(f.driver.click("cancelCheckButton"));
    QTRY_VERIFY(f.driver.find<QPushButton>("nextButton")->isEnabled());
    QCOMPARE(tokenFieldText(f), tokenText);
    verifyRecovers(f);
}

/// Its message and its button do not stay behind, and the keyboard is where it goes on.
void TestWizardConnectErrors::goesOnOnceTheLoginOfTheProxyIsSet()
{
    WizardFixture f;
    QVERIFY(f.driver.signIn(closedAddress(), tokenText));
    const QString proxy = QStringLiteral("http://proxy.example.com:3128");
    network::NetworkPolicy policy;
    QWidget window;
    const snyk::EndingsWatch endings(f.network);
    new ui::NetworkGuide(window,
        {policy, network::ProxyLoginStore(f.data.workspace.keychain, f.data.workspace.keys), f.data.settings},
        endings, [&f]() -> const Workspace & { return f.data.workspace; });
    snyk::ApiError error;
    error.kind = ApiErrorKind::ProxyLoginRequired;
    error.proxy = snyk::ProxyRefusal{proxy, {QStringLiteral("Basic")}, false};
    f.message()->showMessage(
        ui::MessageKind::Error, ui::explain(error, ErrorContext::CheckingToken, f.data.clock.nowUtc()));
    QVERIFY(f.driver.find("enterProxyLoginButton"));
    policy.setLogin(proxy, {QStringLiteral("ada"), Secret::take(QByteArray("s3cret-pass"))});
    QCOMPARE(f.message()->message().kind, ui::MessageKind::Info);
    QVERIFY2(f.driver.messageText().contains(QStringLiteral("Press “Sign in” again.")),
        qPrintable(f.driver.messageText()));
    QVERIFY(!f.driver.find("enterProxyLoginButton"));
    QCOMPARE(f.wizard.focusWidget()->objectName(), QStringLiteral("nextButton"));
    QCOMPARE(tokenFieldText(f), tokenText);
}

BTA_WINDOW_TEST(TestWizardConnectErrors)
#include "tst_wizardconnecterrors.moc"
