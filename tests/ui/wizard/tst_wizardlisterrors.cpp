// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "faults.h"
#include "models/integrationmodel.h"
#include "support/testroom.h"
#include "wizardfixture.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

using namespace broker;
using namespace broker::test;
using snyk::ApiErrorKind;
using snyk::Method;
using ui::ErrorContext;
using ui::PageId;

namespace {

const QString organization = QStringLiteral("Core Ledger");
const standin::Matching orgRequests{Method::Get, QStringLiteral("/rest/orgs?")};
const standin::Matching integrationRequests{Method::Get, QStringLiteral("/v1/org/")};

void addFaultRows()
{
    QTest::addColumn<int>("index");
    const QList<AnswerFault> faults = answerFaults();
    for (int i = 0; i < faults.size(); ++i)
        QTest::newRow(faults[i].name) << i;
}

/// Everything is well again, and a pause that Snyk asked for is over.
void recover(WizardFixture &f)
{
    f.server.behave();
    f.network.timeout.reset();
    f.data.clock.set(f.data.clock.nowUtc().addSecs(100));
}

} // namespace

// What the pages of the organizations and integrations say when their lists do not come.
class TestWizardListErrors final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void organizations_data();
    void organizations();
    void organizationsRedirected();
    void organizationsRefused();
    void organizationsWaitForThePause();
    void showsAnErrorOnce();
    void oneUnreadableOrganizationCostsNoOther();
    void oneUnreadableIntegrationCostsNoOther();
    void integrations_data();
    void integrations();
    void integrationsRedirected();
    void integrationsRefused();
    void keepsTheChoiceWhenReloadingFails();
    void doesWithoutTheListThatIsNotOfferedEverywhere();

private:
    [[nodiscard]] static bool signInAndWait(WizardFixture &f);
    static void verifyOrganizationError(WizardFixture &f, ApiErrorKind kind);
    static void verifyIntegrationError(WizardFixture &f, ApiErrorKind kind);
};

/// Signed in, and still on the connect page: the keychain is to remember the token, and takes its time.
bool TestWizardListErrors::signInAndWait(WizardFixture &f)
{
    f.keychain.hold();
    return f.driver.click("rememberToken") && f.driver.signIn(f.api(), QLatin1String(samples::apiTokenText))
        && WizardDriver::waitUntil([&f] { return f.wizard.setup().session().has_value(); })
        && f.driver.isOn(PageId::Connect);
}

/// From there, with a list that does not come.
void TestWizardListErrors::verifyOrganizationError(WizardFixture &f, ApiErrorKind kind)
{
    f.keychain.release();
    QVERIFY(f.driver.waitFor(PageId::Organization));
    QVERIFY(f.driver.type("organizationSearch", organization));
    QVERIFY2(f.waitForTitle(titleFor(kind, ErrorContext::LoadingOrganizations)),
        qPrintable(f.driver.visibleText()));
    QVERIFY(f.driver.isOn(PageId::Organization));
    QCOMPARE(f.whatMessageLacks(), QString());
    QCOMPARE(f.driver.find<QLineEdit>("organizationSearch")->text(), organization);
    QVERIFY(!f.driver.find<QPushButton>("nextButton")->isEnabled());
    QVERIFY(f.driver.find<QPushButton>("backButton")->isEnabled());
    // Nothing has come, so that there is no rest, and nobody knows how many there are.
    const auto *again = f.driver.find<QPushButton>("resumeLoadingButton");
    QVERIFY(again->isEnabled());
    QCOMPARE(again->text(), QStringLiteral("Try &again"));
    QVERIFY2(!f.driver.visibleText().contains(QLatin1String("0 organization")),
        qPrintable(f.driver.visibleText()));
}

void TestWizardListErrors::organizations_data()
{
    addFaultRows();
}

void TestWizardListErrors::organizations()
{
    QFETCH(const int, index);
    const AnswerFault fault = answerFaults().at(index);
    WizardFixture f;
    QVERIFY(signInAndWait(f));
    f.server.misbehave(orgRequests, fault.misbehaviour, always);
    if (fault.kind == ApiErrorKind::Timeout)
        f.network.timeout = shortTimeout;
    verifyOrganizationError(f, fault.kind);
    QCOMPARE(!f.message()->message().requestId.isEmpty(), fault.hasRequestId);

    recover(f);
    QVERIFY(f.driver.click("resumeLoadingButton"));
    QVERIFY2(f.driver.next(), qPrintable(f.driver.visibleText())); // the search found it
    QVERIFY(f.driver.waitFor(PageId::Integration));
    QCOMPARE(f.wizard.setup().organization()->name, organization);
}

void TestWizardListErrors::organizationsRedirected()
{
    WizardFixture f;
    standin::StandInServer elsewhere;
    QVERIFY(elsewhere.listen());
    QVERIFY(signInAndWait(f));
    f.server.misbehave(orgRequests, standin::Misbehaviour::redirectTo(elsewhere.api().url()), always);
    verifyOrganizationError(f, ApiErrorKind::RedirectRefused);
    QCOMPARE(elsewhere.count(), 0);
}

void TestWizardListErrors::organizationsRefused()
{
    WizardFixture f;
    QVERIFY(signInAndWait(f));
    f.server.close();
    verifyOrganizationError(f, ApiErrorKind::ConnectionRefused);
}

void TestWizardListErrors::organizationsWaitForThePause()
{
    WizardFixture f;
    QVERIFY(signInAndWait(f));
    f.server.misbehave(orgRequests, standin::Misbehaviour::withStatus(429, std::chrono::seconds(90)), always);
    verifyOrganizationError(f, ApiErrorKind::RateLimited);
    QVERIFY(f.driver.messageText().contains(QLatin1String("90")));
    f.server.behave();
    f.server.clearLog();
    f.data.clock.set(f.data.clock.nowUtc().addSecs(30));
    QVERIFY(f.driver.click("resumeLoadingButton"));
    QTRY_VERIFY_WITH_TIMEOUT(f.driver.messageText().contains(QLatin1String("60")), 10000);
    QCOMPARE(f.server.count(), 0);
}

void TestWizardListErrors::showsAnErrorOnce()
{
    WizardFixture f;
    QVERIFY(signInAndWait(f));
    f.server.misbehave(orgRequests, standin::Misbehaviour::withStatus(403), always);
    verifyOrganizationError(f, ApiErrorKind::Forbidden);
    QVERIFY(f.driver.click("dismissButton"));
    QVERIFY(f.driver.type("organizationSearch", QStringLiteral("Warehouse")));
    QTest::qWait(500); // the server is searched, too
    QVERIFY(!f.message());
    QVERIFY(f.driver.click("resumeLoadingButton")); // which fails once more, and that is news
    QVERIFY(f.waitForTitle(titleFor(ApiErrorKind::Forbidden, ErrorContext::LoadingOrganizations)));
}

void TestWizardListErrors::oneUnreadableOrganizationCostsNoOther()
{
    WizardFixture f;
    QVERIFY(signInAndWait(f));
    f.server.misbehave(orgRequests,
        standin::Misbehaviour::answering(
            R"({"data":[{"id":"no-id","attributes":{"name":"Broken","slug":"broken"}},null,)"
            R"({"id":"0d6f4c52-0000-4000-8000-000000000001","attributes":{"name":"Core Ledger","slug":"cl"}}]})"),
        always);
    f.keychain.release();
    QVERIFY(f.driver.waitFor(PageId::Organization));
    const auto *list = f.driver.find<QAbstractItemView>("organizationList");
    QTRY_COMPARE_WITH_TIMEOUT(list->model()->rowCount(), 1, 10000);
    QCOMPARE(list->model()->index(0, 0).data().toString(), organization);
    const QString text = f.driver.visibleText();
    QVERIFY2(text.contains(QLatin1String("\n2 entr")), qPrintable(text));
}

void TestWizardListErrors::oneUnreadableIntegrationCostsNoOther()
{
    WizardFixture f;
    QVERIFY(f.connectToSnyk());
    // The first id is the one of Snyk's own documentation, "n" and all.
    f.server.misbehave(integrationRequests,
        standin::Misbehaviour::answering(
            R"({"azure-repos":"1b3e3d90-c678-347a-n232-6db1b5f3b5d1",)"
            R"("bitbucket-server":"6cfc1c4a-1f0e-4d6d-9d3a-0c9c3c2a1b10","":"x"})"),
        always);
    QVERIFY(f.driver.chooseOrganization(organization));
    QVERIFY(f.driver.pickIntegration(QStringLiteral("azure-repos")));
    QVERIFY(!f.message());
    const auto *list = f.driver.find<QAbstractItemView>("integrationList");
    QCOMPARE(list->currentIndex().siblingAtColumn(ui::IntegrationModel::StateColumn).data().toString(),
        QStringLiteral("Cannot be read"));
    const QString text = f.driver.visibleText();
    QVERIFY2(text.contains(QLatin1String("gives this integration an id that is none")), qPrintable(text));
    const auto *count = f.driver.find<QLabel>("unreadableIntegrations");
    QVERIFY(count);
    QVERIFY2(count->text().startsWith(QLatin1Char('2')), qPrintable(count->text()));
    // It can be read in the Web UI, and no call is offered that would have to name it.
    QVERIFY(f.driver.next());
    QVERIFY(f.driver.waitFor(PageId::Method));
    QVERIFY(!f.driver.find<QRadioButton>("generateChoice"));
    QVERIFY(f.driver.find<QRadioButton>("retrieveChoice"));

    QVERIFY(f.driver.click("backButton"));
    QVERIFY(f.driver.pickIntegration(QStringLiteral("bitbucket-server")));
    QVERIFY(f.driver.next());
    QVERIFY(f.driver.waitFor(PageId::Method));
    QVERIFY(f.driver.find<QRadioButton>("generateChoice"));
    QVERIFY(f.wizard.setup().integration()->integration.has_value());
}

/// From the organizations, with a list of integrations that does not come.
void TestWizardListErrors::verifyIntegrationError(WizardFixture &f, ApiErrorKind kind)
{
    QVERIFY(f.waitForTitle(titleFor(kind, ErrorContext::LoadingIntegrations)));
    QVERIFY(f.driver.isOn(PageId::Integration));
    QCOMPARE(f.whatMessageLacks(), QString());
    QVERIFY(!f.driver.find<QPushButton>("nextButton")->isEnabled());
    QVERIFY(f.driver.find<QPushButton>("backButton")->isEnabled());
    QVERIFY(f.driver.find<QPushButton>("reloadIntegrationsButton")->isEnabled());
}

void TestWizardListErrors::integrations_data()
{
    addFaultRows();
}

void TestWizardListErrors::integrations()
{
    QFETCH(const int, index);
    const AnswerFault fault = answerFaults().at(index);
    WizardFixture f;
    QVERIFY(f.connectToSnyk());
    f.server.misbehave(integrationRequests, fault.misbehaviour, always);
    if (fault.kind == ApiErrorKind::Timeout)
        f.network.timeout = shortTimeout;
    QVERIFY(f.driver.chooseOrganization(organization));
    verifyIntegrationError(f, fault.kind);
    QCOMPARE(!f.message()->message().requestId.isEmpty(), fault.hasRequestId);

    recover(f);
    QVERIFY(f.driver.click("reloadIntegrationsButton"));
    QVERIFY2(
        f.driver.chooseIntegration(QStringLiteral("bitbucket-server")), qPrintable(f.driver.visibleText()));
    QVERIFY(f.driver.waitFor(PageId::Method));
    QCOMPARE(f.wizard.setup().organization()->name, organization);
}

void TestWizardListErrors::integrationsRedirected()
{
    WizardFixture f;
    standin::StandInServer elsewhere;
    QVERIFY(elsewhere.listen());
    QVERIFY(f.connectToSnyk());
    f.server.misbehave(integrationRequests, standin::Misbehaviour::redirectTo(elsewhere.api().url()), always);
    QVERIFY(f.driver.chooseOrganization(organization));
    verifyIntegrationError(f, ApiErrorKind::RedirectRefused);
    QCOMPARE(elsewhere.count(), 0);
}

void TestWizardListErrors::integrationsRefused()
{
    WizardFixture f;
    QVERIFY(f.connectToSnyk());
    QVERIFY(QTest::qWaitFor([&f] { return !f.driver.find("stopLoadingButton"); }, 10000));
    f.server.close();
    QVERIFY(f.driver.chooseOrganization(organization));
    verifyIntegrationError(f, ApiErrorKind::ConnectionRefused);
}

void TestWizardListErrors::keepsTheChoiceWhenReloadingFails()
{
    WizardFixture f;
    const QString type = QStringLiteral("bitbucket-server");
    QVERIFY(f.connectToSnyk());
    QVERIFY(f.driver.chooseOrganization(organization));
    QVERIFY(f.driver.pickIntegration(type));
    f.server.misbehave(integrationRequests, standin::Misbehaviour::withStatus(403), always);
    QVERIFY(f.driver.click("reloadIntegrationsButton"));
    QVERIFY(f.waitForTitle(titleFor(ApiErrorKind::Forbidden, ErrorContext::LoadingIntegrations)));
    recover(f);
    QVERIFY(f.driver.click("reloadIntegrationsButton"));
    QTRY_VERIFY_WITH_TIMEOUT(
        f.driver.find<QAbstractItemView>("integrationList")->currentIndex().isValid(), 10000);
    QVERIFY(!f.message());
    QVERIFY(f.driver.next());
    QVERIFY(f.driver.waitFor(PageId::Method));
    QCOMPARE(f.wizard.setup().integration()->key, type);
}

void TestWizardListErrors::doesWithoutTheListThatIsNotOfferedEverywhere()
{
    WizardFixture f;
    f.server.misbehave(
        {Method::Get, QStringLiteral("/rest/orgs/")}, standin::Misbehaviour::withStatus(404), always);
    QVERIFY2(
        f.reachMethods(organization, QStringLiteral("bitbucket-server")), qPrintable(f.driver.visibleText()));
    QVERIFY(!f.message());
    QCOMPARE(f.wizard.setup().integration()->state, integrations::SetupState::SetUpBrokerUnknown);
}

BTA_WINDOW_TEST(TestWizardListErrors)
#include "tst_wizardlisterrors.moc"
