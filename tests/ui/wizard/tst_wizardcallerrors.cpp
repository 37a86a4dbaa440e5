// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "faults.h"
#include "support/testroom.h"
#include "wizardfixture.h"

#include <QAccessible>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace broker;
using namespace broker::test;
using snyk::ApiErrorKind;
using snyk::Method;
using ui::ErrorContext;
using ui::PageId;

namespace {

const QString type = QStringLiteral("gitlab");

/// An organization where generating the token makes this request.
QString organizationFor(Method method)
{
    return method == Method::Post ? QStringLiteral("Website Relaunch")
                                  : QStringLiteral("Zahlungsverkehr S\u00fcd \u2013 K\u00f6ln");
}

QString titleOfUnknownOutcome()
{
    return ui::explainUnknownOutcome({}, {}, {}, samples::moment()).title;
}

} // namespace

// What happens when the one request that changes something goes wrong. It is never sent twice.
class TestWizardCallErrors final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void explainsAnswers_data();
    void explainsAnswers();
    void signsInAgainAfterARefusedToken();
    void refusesRedirects();
    void sendsNothingWithoutAConnection();
    void namesTheRoleThatIsMissing();
    void saysWhoTurnsBrokerOnForARegistry_data();
    void saysWhoTurnsBrokerOnForARegistry();

private:
    static void verifyRefused(WizardFixture &f, ApiErrorKind kind);
    static void verifyUnknown(WizardFixture &f, Method method);
};

/// As it is heard, after the name of the step.
static QString stateOfStep(const WizardFixture &f, const char *step)
{
    auto *state = f.driver.find(step)->findChild<QWidget *>(QStringLiteral("stepState"));
    const QString heard = QAccessible::queryAccessibleInterface(state)->text(QAccessible::Name);
    return heard.section(QStringLiteral(": "), -1);
}

/// Snyk did not do it: everything may be tried again.
void TestWizardCallErrors::verifyRefused(WizardFixture &f, ApiErrorKind kind)
{
    QVERIFY2(f.waitForTitle(titleFor(kind, ErrorContext::ChangingIntegration)),
        qPrintable(f.driver.visibleText()));
    QVERIFY(f.driver.isOn(PageId::Progress));
    QCOMPARE(f.whatMessageLacks(), QString());
    // The heading tells it as well, and no step is left "under way".
    QCOMPARE(f.wizard.currentStepPage()->accessibleName(), QStringLiteral("No token was issued"));
    QVERIFY(f.wizard.windowTitle().endsWith(QStringLiteral("No token was issued")));
    QCOMPARE(stateOfStep(f, "callStep"), QStringLiteral("not done"));
    // What waits behind it is nothing that the user has to do.
    for (const char *step : {"storeStep", "recordStep"})
        QCOMPARE(stateOfStep(f, step), QStringLiteral("not begun"));
    if (kind == ApiErrorKind::Unauthorized) {
        QVERIFY(f.driver.find<QPushButton>("signInAgainButton")->isEnabled());
    } else {
        QVERIFY(f.driver.find<QPushButton>("backToConfirmButton")->isEnabled());
        QVERIFY(f.driver.find<QPushButton>("otherMethodButton")->isEnabled());
    }
    QVERIFY(!f.driver.find("lookInWebUiButton"));
    QVERIFY(f.isJournalEmpty());
}

/// Snyk may have done it: the journal keeps it, and the way on is to look.
void TestWizardCallErrors::verifyUnknown(WizardFixture &f, Method method)
{
    QVERIFY2(f.waitForTitle(titleOfUnknownOutcome()), qPrintable(f.driver.visibleText()));
    QVERIFY(f.driver.isOn(PageId::Progress));
    QCOMPARE(f.whatMessageLacks(), QString());
    QCOMPARE(f.wizard.currentStepPage()->accessibleName(),
        QStringLiteral("It is not known whether there is a token"));
    QCOMPARE(stateOfStep(f, "callStep"), QStringLiteral("not known"));
    QVERIFY(f.driver.find<QPushButton>("lookInWebUiButton")->isEnabled());
    QVERIFY(!f.driver.find("backToConfirmButton"));
    QVERIFY(!f.driver.find("retryButton"));
    const QList<records::Operation> pending = f.data.journal.pending().operations;
    QCOMPARE(pending.size(), 1);
    QCOMPARE(pending.constFirst().stage, records::OperationStage::Unknown);
    QTest::qWait(200); // nothing is repeated by itself
    QCOMPARE(f.server.count({method, {}}), 1);
}

void TestWizardCallErrors::explainsAnswers_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<bool>("isSetUp");
    const QList<AnswerFault> faults = answerFaults();
    for (int i = 0; i < faults.size(); ++i) {
        QTest::addRow("PUT, %s", faults[i].name) << i << true;
        QTest::addRow("POST, %s", faults[i].name) << i << false;
    }
}

void TestWizardCallErrors::explainsAnswers()
{
    QFETCH(const int, index);
    QFETCH(const bool, isSetUp);
    const AnswerFault fault = answerFaults().at(index);
    const Method method = isSetUp ? Method::Put : Method::Post;
    WizardFixture f;
    QVERIFY(f.reach(PageId::Confirm, organizationFor(method), type));
    f.server.misbehave({method, {}}, fault.misbehaviour, always);
    if (fault.kind == ApiErrorKind::Timeout)
        f.network.timeout = shortTimeout;
    QVERIFY(f.driver.commit());
    if (fault.outcomeUnknown)
        verifyUnknown(f, method);
    else
        verifyRefused(f, fault.kind);
    QCOMPARE(!f.message()->message().requestId.isEmpty(), fault.hasRequestId);
    QCOMPARE(f.server.count(), 1);
    QCOMPARE(f.keychain.keptCount(), 0);
    QVERIFY(f.data.records.records().isEmpty());
    // Nobody is kept here: there is no token that could be lost.
    QVERIFY(f.driver.click("leaveButton"));
    QVERIFY(!f.wizard.isVisible());
}

void TestWizardCallErrors::signsInAgainAfterARefusedToken()
{
    WizardFixture f;
    QVERIFY(f.reach(PageId::Confirm, organizationFor(Method::Put), type));
    f.server.misbehave({Method::Put, {}}, standin::Misbehaviour::withStatus(401), 1);
    QVERIFY(f.driver.commit());
    verifyRefused(f, ApiErrorKind::Unauthorized);
    QVERIFY(f.driver.click("signInAgainButton"));
    QVERIFY(f.driver.waitFor(PageId::Connect));
    // Nobody is signed in any more, it says why, and it does not go on as if somebody were.
    QVERIFY(!f.wizard.setup().session());
    QVERIFY(!f.driver.find("nextButton")->isEnabled());
    QVERIFY2(f.waitForTitle(titleFor(ApiErrorKind::Unauthorized, ErrorContext::CheckingToken)),
        qPrintable(f.driver.visibleText()));
    QVERIFY(f.driver.find<QLineEdit>("secretEdit")->isEnabled());
    // A token that is accepted leads on.
    QVERIFY(f.connectToSnyk());
    QVERIFY(f.wizard.setup().session());
    QVERIFY(f.driver.waitFor(PageId::Organization));
}

void TestWizardCallErrors::refusesRedirects()
{
    WizardFixture f;
    standin::StandInServer elsewhere;
    QVERIFY(elsewhere.listen());
    QVERIFY(f.reach(PageId::Confirm, organizationFor(Method::Put), type));
    f.server.misbehave({Method::Put, {}}, standin::Misbehaviour::redirectTo(elsewhere.api().url()), always);
    QVERIFY(f.driver.commit());
    verifyUnknown(f, Method::Put);
    QCOMPARE(elsewhere.count(), 0);
}

void TestWizardCallErrors::sendsNothingWithoutAConnection()
{
    WizardFixture f;
    QVERIFY(f.reach(PageId::Confirm, organizationFor(Method::Put), type));
    f.server.close();
    QVERIFY(f.driver.commit());
    verifyRefused(f, ApiErrorKind::ConnectionRefused);
    QCOMPARE(f.server.count(), 0);
}

void TestWizardCallErrors::namesTheRoleThatIsMissing()
{
    WizardFixture f;
    QVERIFY(f.reach(PageId::Progress, QStringLiteral("Vendor Audit"), type));
    verifyRefused(f, ApiErrorKind::Forbidden);
    QVERIFY2(f.driver.messageText().contains(QLatin1String("Org Admin")), qPrintable(f.driver.messageText()));
    QCOMPARE(f.server.count({Method::Put, {}}), 1);
}

void TestWizardCallErrors::saysWhoTurnsBrokerOnForARegistry_data()
{
    QTest::addColumn<Method>("method");
    QTest::addColumn<QString>("organization");
    QTest::addColumn<QString>("registry");
    QTest::addColumn<int>("status");
    const auto row
        = [](const char *name, Method method, const char *organization, const char *registry, int status) {
              QTest::newRow(name) << method << QString::fromLatin1(organization)
                                  << QString::fromLatin1(registry) << status;
          };
    // By whichever status: Snyk does not document it.
    row("none there, 422", Method::Post, "Website Relaunch", "harbor-cr", 422);
    row("one there, 422", Method::Put, "Data & Analytics", "docker-hub", 422);
    row("one there, 400", Method::Put, "Data & Analytics", "docker-hub", 400);
    row("one there, 403", Method::Put, "Data & Analytics", "docker-hub", 403);
}

void TestWizardCallErrors::saysWhoTurnsBrokerOnForARegistry()
{
    QFETCH(const Method, method);
    QFETCH(const QString, organization);
    QFETCH(const QString, registry);
    QFETCH(const int, status);
    WizardFixture f;
    QVERIFY(f.reach(PageId::Confirm, organization, registry));
    f.server.misbehave({method, {}}, standin::Misbehaviour::withStatus(status), always);
    QVERIFY(f.driver.commit());
    QVERIFY2(f.waitForTitle(QStringLiteral("Snyk cannot do this")), qPrintable(f.driver.visibleText()));
    const QString text = f.driver.messageText();
    for (const QString &words : {QStringLiteral("(%1)").arg(status),
             QStringLiteral(
                 "Works where Snyk has turned Broker on for container registries in your organization."),
             QStringLiteral("nothing is changed by that"),
             QStringLiteral("Get the token from the Web UI instead, or ask Snyk support.")})
        QVERIFY2(text.contains(words), qPrintable(text));
    QCOMPARE(text.contains(QStringLiteral("Edit Integrations")), status == 403);
    QCOMPARE(f.whatMessageLacks(), QString());
    // So it is: nothing is in a keychain, a list or a journal, and nothing was asked twice.
    QCOMPARE(f.server.count({method, {}}), 1);
    QCOMPARE(f.keychain.keptCount(), 0);
    QVERIFY(f.data.records.records().isEmpty());
    QVERIFY(f.isJournalEmpty());
    // The other ways are there.
    QVERIFY(f.driver.click("otherMethodButton"));
    QVERIFY(f.driver.waitFor(PageId::Method));
    QVERIFY(f.driver.chooseMethod("pasteChoice") && f.driver.waitFor(PageId::Paste));
}

BTA_WINDOW_TEST(TestWizardCallErrors)
#include "tst_wizardcallerrors.moc"
