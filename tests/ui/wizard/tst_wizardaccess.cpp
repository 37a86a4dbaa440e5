// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "accesschecks.h"
#include "core/marker.h"
#include "scenes.h"
#include "support/announcements.h"
#include "support/testroom.h"
#include "ui/widgets/exposure.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QTest>
#include <QToolButton>

#include <memory>
#include <utility>

using namespace broker;
using namespace broker::test;
using ui::PageId;

namespace {

QString accessibleName(QWidget &widget)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&widget);
    return interface ? interface->text(QAccessible::Name) : QString();
}

QString windowText(ui::TokenWizard &wizard)
{
    return exposure::accessibleTexts(QAccessible::queryAccessibleInterface(&wizard)).join(QLatin1Char('\n'));
}

} // namespace

// The wizard for people who use the keyboard, or listen.
class TestWizardAccess final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void serves_data();
    void serves();
    void hasUniqueMnemonicsInEachLanguage_data();
    void hasUniqueMnemonicsInEachLanguage();
    void generatesByMnemonics();
    void generatesByTabAndSpace();
    void returnGoesOneStep_data();
    void returnGoesOneStep();
    void returnPressesWhatHasTheFocus();
    void returnOnTheLastPageGoesOn();
    void returnInADateChangesNothing();
    void namesTheButtonsOfTheSearch();
    void takesWhatAssistiveTechnologySets();
    void announcesWhatHappens();
    void keepsSecretsFromReaders();

private:
    static void verifyFocus(const WizardFixture &f, const Scene &scene);
    static void press(const ui::TokenWizard &wizard, Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    static void typeText(const ui::TokenWizard &wizard, const QString &text);
    static bool tabTo(const ui::TokenWizard &wizard, const char *name);
};

/// To whatever has the focus, through the window, as the keyboard does.
void TestWizardAccess::press(const ui::TokenWizard &wizard, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(wizard.windowHandle(), key, modifiers);
    QCoreApplication::processEvents();
}

void TestWizardAccess::typeText(const ui::TokenWizard &wizard, const QString &text)
{
    for (const QChar c : text)
        QTest::keyClick(wizard.windowHandle(), c.toLatin1());
}

/// False when a whole round does not come to it.
bool TestWizardAccess::tabTo(const ui::TokenWizard &wizard, const char *name)
{
    for (int i = 0; i < 80; ++i) {
        if (QApplication::focusWidget()->objectName() == QLatin1String(name))
            return true;
        press(wizard, Qt::Key_Tab);
    }
    return false;
}

void TestWizardAccess::serves_data()
{
    addSceneRows();
}

void TestWizardAccess::serves()
{
    QFETCH(const int, index);
    const std::unique_ptr<WizardFixture> f = opened(index);
    QVERIFY(f);
    verifyFocus(*f, scenes()[index]);
    const QStringList faults = namelessControls(f->wizard) + clashingMnemonics(f->wizard)
        + unheardTexts(f->wizard) + unreachedByTab(f->wizard);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
}

void TestWizardAccess::verifyFocus(const WizardFixture &f, const Scene &scene)
{
    const QWidget *focus = QApplication::focusWidget();
    QVERIFY(focus && f.wizard.isAncestorOf(focus));
    QVERIFY2(focus->isVisible() && focus->isEnabled(), qPrintable(focus->objectName()));
    QCOMPARE(focus->objectName(), QString::fromLatin1(scene.focus));
}

void TestWizardAccess::hasUniqueMnemonicsInEachLanguage_data()
{
    QTest::addColumn<QString>("translation");
    for (const Translation &translation : translations())
        QTest::newRow(qPrintable(translation.language)) << translation.file;
}

void TestWizardAccess::hasUniqueMnemonicsInEachLanguage()
{
    QFETCH(const QString, translation);
    const Language language(translation);
    std::unique_ptr<WizardFixture> f;
    for (qsizetype i = 0; i < scenes().size(); ++i) {
        f = opened(i, std::move(f));
        QVERIFY2(f, scenes()[i].name);
        const QStringList faults = clashingMnemonics(f->wizard);
        QVERIFY2(faults.isEmpty(), qPrintable(QLatin1String(scenes()[i].name) + u'\n' + faults.join(u'\n')));
    }
}

void TestWizardAccess::generatesByMnemonics()
{
    WizardFixture f;
    const ui::TokenWizard &w = f.wizard;
    press(w, Qt::Key_R, Qt::AltModifier);
    press(w, Qt::Key_End);
    press(w, Qt::Key_I, Qt::AltModifier);
    typeText(w, f.api());
    press(w, Qt::Key_Y, Qt::AltModifier);
    typeText(w, QLatin1String(samples::apiTokenText));
    press(w, Qt::Key_N, Qt::AltModifier);
    QVERIFY2(f.driver.waitFor(PageId::Organization), qPrintable(f.driver.visibleText()));
    typeText(w, QStringLiteral("Core Ledger"));
    QTRY_VERIFY_WITH_TIMEOUT(f.driver.find("nextButton")->isEnabled(), 10000);
    press(w, Qt::Key_Return);
    QVERIFY(f.driver.waitFor(PageId::Integration));
    const auto &inventory = f.wizard.setup().inventory();
    QTRY_VERIFY_WITH_TIMEOUT(!inventory.rows().isEmpty() && !inventory.isAwaitingFlags(), 10000);
    typeText(w, QStringLiteral("Bitb"));
    press(w, Qt::Key_Return);
    QVERIFY2(f.driver.waitFor(PageId::Method), qPrintable(f.driver.visibleText()));
    QVERIFY(f.driver.find<QRadioButton>("generateChoice")->isChecked());
    press(w, Qt::Key_N, Qt::AltModifier);
    QVERIFY(f.driver.waitFor(PageId::Confirm));
    press(w, Qt::Key_G, Qt::AltModifier);
    QVERIFY2(f.driver.waitFor(PageId::Done), qPrintable(f.driver.visibleText()));
    QCOMPARE(f.lastRecord().target.integrationType, QStringLiteral("bitbucket-server"));
    QVERIFY(f.isKept(f.lastRecord()));
    press(w, Qt::Key_F, Qt::AltModifier);
    QTRY_VERIFY_WITH_TIMEOUT(!f.wizard.isVisible(), 10000);
}

void TestWizardAccess::generatesByTabAndSpace()
{
    WizardFixture f;
    const ui::TokenWizard &w = f.wizard;
    QVERIFY(tabTo(w, "regionCombo"));
    press(w, Qt::Key_End);
    QVERIFY(tabTo(w, "apiAddress"));
    typeText(w, f.api());
    QVERIFY(tabTo(w, "secretEdit"));
    typeText(w, QLatin1String(samples::apiTokenText));
    QVERIFY(tabTo(w, "nextButton"));
    press(w, Qt::Key_Space);
    QVERIFY2(f.driver.waitFor(PageId::Organization), qPrintable(f.driver.visibleText()));
    auto *list = f.driver.find<QAbstractItemView>("organizationList");
    QTRY_VERIFY_WITH_TIMEOUT(list->model()->rowCount() > 0 && !f.driver.find("stopLoadingButton"), 10000);
    for (int i = 0; i < list->model()->rowCount(); ++i) {
        if (list->currentIndex().siblingAtColumn(0).data().toString() == QLatin1String("Website Relaunch"))
            break;
        press(w, Qt::Key_Down);
    }
    QVERIFY(tabTo(w, "nextButton"));
    press(w, Qt::Key_Space);
    QVERIFY(f.driver.waitFor(PageId::Integration));
    QTRY_VERIFY_WITH_TIMEOUT(!f.wizard.setup().inventory().rows().isEmpty(), 10000);
    press(w, Qt::Key_Home);
    QVERIFY(tabTo(w, "nextButton"));
    press(w, Qt::Key_Space);
    QVERIFY2(f.driver.waitFor(PageId::Method), qPrintable(f.driver.visibleText()));
    press(w, Qt::Key_Down);
    QVERIFY(f.driver.find<QRadioButton>("retrieveChoice")->isChecked());
    press(w, Qt::Key_Up);
    QVERIFY(f.driver.find<QRadioButton>("generateChoice")->isChecked());
    QVERIFY(tabTo(w, "nextButton"));
    press(w, Qt::Key_Space);
    QVERIFY(f.driver.waitFor(PageId::Confirm));
    QVERIFY(tabTo(w, "commitButton"));
    press(w, Qt::Key_Space);
    QVERIFY2(f.driver.waitFor(PageId::Done), qPrintable(f.driver.visibleText()));
    QCOMPARE(f.server.count({snyk::Method::Post, {}}), 1);
    QVERIFY(f.isKept(f.lastRecord()));
    QVERIFY(tabTo(w, "finishButton"));
    press(w, Qt::Key_Space);
    QVERIFY(!f.wizard.isVisible());
}

void TestWizardAccess::returnGoesOneStep_data()
{
    QTest::addColumn<int>("page");
    QTest::newRow("retrieve") << static_cast<int>(PageId::Retrieve);
    QTest::newRow("paste") << static_cast<int>(PageId::Paste);
}

void TestWizardAccess::returnGoesOneStep()
{
    QFETCH(const int, page);
    WizardFixture f;
    QVERIFY(f.reach(static_cast<PageId>(page), QStringLiteral("Core Ledger"), QStringLiteral("artifactory")));
    typeText(f.wizard, QLatin1String(samples::brokerTokenText));
    press(f.wizard, Qt::Key_Return);
    QVERIFY(f.driver.waitFor(PageId::Confirm));
    QTest::qWait(50); // what was queued is done
    QVERIFY2(f.driver.isOn(PageId::Confirm), "Nothing is done before it is confirmed.");
}

void TestWizardAccess::returnPressesWhatHasTheFocus()
{
    WizardFixture f;
    QGuiApplication::clipboard()->clear();
    QVERIFY(f.reach(PageId::Done, QStringLiteral("Core Ledger"), QStringLiteral("gitlab")));
    // At first that is the way on: nothing is copied unasked.
    QTRY_VERIFY(f.driver.find("nextCredentialButton")->hasFocus());
    f.driver.find("copyTokenButton")->setFocus();
    press(f.wizard, Qt::Key_Return);
    QTRY_COMPARE(QGuiApplication::clipboard()->text().size(), 36);
    QVERIFY2(f.wizard.isVisible() && f.driver.isOn(PageId::Done), "Nothing is closed by it.");
    f.driver.find("revealButton")->setFocus();
    press(f.wizard, Qt::Key_Return);
    QTRY_COMPARE(f.driver.find<QLineEdit>("secretText")->text(), QGuiApplication::clipboard()->text());
    QVERIFY(f.wizard.isVisible());
}

/// Part by part, until there is none left; nothing is copied on the way.
void TestWizardAccess::returnOnTheLastPageGoesOn()
{
    using credentials::ClientPart;
    WizardFixture f;
    QVERIFY(f.reach(PageId::Done, QStringLiteral("Core Ledger"), QStringLiteral("gitlab")));
    const QString title = QStringLiteral("Until your client runs: %1 of 4 done");
    const auto shownTitle = [&f] { return f.driver.find<QLabel>("checklistTitle")->text(); };
    QGuiApplication::clipboard()->setText(QStringLiteral("what was there"));
    QCOMPARE(shownTitle(), title.arg(1));
    press(f.wizard, Qt::Key_Return);
    QTRY_COMPARE(f.partsOpened.size(), 1);
    QCOMPARE(f.partsOpened.constLast(), std::pair(f.lastRecord().id, ClientPart::Credential));

    // What the windows of the parts leave behind.
    records::TokenRecord token = f.lastRecord();
    const QString marker = Marker::of(token.fingerprint).text();
    records::TokenRecord credential = samples::record(samples::brokerToken(), token.target);
    credential.key
        = vault::KeySpace(QString(), false)
              .key(vault::SecretKind::ServiceCredential, token.target.regionId, credential.id.toString());
    QVERIFY(f.data.records.put(credential));
    QCOMPARE(shownTitle(), title.arg(2));
    f.driver.find("setUpClientButton")->setFocus();
    press(f.wizard, Qt::Key_Return);
    QTRY_COMPARE(f.partsOpened.constLast(), std::pair(token.id, ClientPart::Configuration));
    token.client = records::ClientMemory();
    token.client->add(
        {marker, QStringLiteral("compose"), QStringLiteral("gitlab"), QStringLiteral("client"), 8000});
    QVERIFY(f.data.records.put(token));
    QCOMPARE(shownTitle(), title.arg(3));
    f.driver.find("checkConnectionButton")->setFocus();
    press(f.wizard, Qt::Key_Return);
    QTRY_COMPARE(f.partsOpened.constLast(), std::pair(token.id, ClientPart::Connection));
    token.lastCheck = records::LastCheck{samples::moment(), records::CheckOutcome::Accepted};
    QVERIFY(f.data.records.put(token));
    QCOMPARE(shownTitle(), QStringLiteral("All is set up: the Broker client runs."));

    QVERIFY(tabTo(f.wizard, "finishButton"));
    press(f.wizard, Qt::Key_Return);
    QTRY_VERIFY(!f.wizard.isVisible());
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("what was there"));
}

/// A key too many neither ends the steps nor turns the date of the settings into one of the user's.
void TestWizardAccess::returnInADateChangesNothing()
{
    WizardFixture f;
    QVERIFY(f.reach(PageId::Done, QStringLiteral("Core Ledger"), QStringLiteral("gitlab")));
    const records::TokenRecord before = f.lastRecord();
    const QString note = f.driver.find<QLabel>("dueNote")->text();
    f.driver.find("dueDate")->setFocus();
    press(f.wizard, Qt::Key_Return);
    QVERIFY(f.wizard.isVisible() && f.driver.isOn(PageId::Done));
    QVERIFY(!records::isDueByHand(f.lastRecord()));
    QCOMPARE(f.lastRecord().due, before.due);
    QCOMPARE(f.driver.find<QLabel>("dueNote")->text(), note);
    f.driver.find("secretText")->setFocus();
    press(f.wizard, Qt::Key_Return);
    QVERIFY(f.wizard.isVisible());
    f.driver.find("finishButton")->setFocus();
    press(f.wizard, Qt::Key_Return);
    QVERIFY(!f.wizard.isVisible());
}

void TestWizardAccess::namesTheButtonsOfTheSearch()
{
    const WizardFixture f;
    const auto buttons
        = f.wizard.findChild<QWidget *>(QStringLiteral("organizationSearch"))->findChildren<QToolButton *>();
    QVERIFY(buttons.size() >= 2);
    for (QToolButton *button : buttons)
        QVERIFY(!accessibleName(*button).isEmpty());
}

void TestWizardAccess::takesWhatAssistiveTechnologySets()
{
    WizardFixture f;
    const auto set = [&f](const char *name, const QString &text) {
        QAccessible::queryAccessibleInterface(f.driver.find(name))->setText(QAccessible::Value, text);
    };
    QVERIFY(f.driver.waitFor(PageId::Connect));
    auto *region = f.driver.find<QComboBox>("regionCombo");
    region->setCurrentIndex(region->count() - 1);
    set("apiAddress", f.api());
    QVERIFY(!f.driver.find("nextButton")->isEnabled());
    set("secretEdit", QLatin1String(samples::apiTokenText));
    QVERIFY(f.driver.find("nextButton")->isEnabled());
    QVERIFY(f.driver.next());
    QVERIFY2(f.driver.waitFor(PageId::Organization), qPrintable(f.driver.visibleText()));
}

void TestWizardAccess::announcesWhatHappens()
{
    Announcements said;
    WizardFixture f;
    QVERIFY(said.contain(QStringLiteral("Connect to Snyk")));
    f.server.misbehave(
        {snyk::Method::Get, QStringLiteral("/rest/self")}, standin::Misbehaviour::withStatus(403));
    QVERIFY(f.driver.signIn(f.api(), QLatin1String(samples::apiTokenText)));
    QVERIFY(said.contain(QStringLiteral("Error: The token may not use Snyk's API")));
    said.forget();
    QVERIFY(f.driver.next());
    QCOMPARE(said.texts(), QStringList{QStringLiteral("Asking Snyk\u2026")});
    QVERIFY(f.driver.waitFor(PageId::Organization));
    QVERIFY(said.contain(QStringLiteral("Success: Connected")));
    QVERIFY(f.reach(PageId::Done, QStringLiteral("Core Ledger"), QStringLiteral("bitbucket-server")));
    QVERIFY(said.contain(QStringLiteral("The token is ready")));
    // Nothing is left to stumble over once it was said.
    QCOMPARE(accessibleName(*f.driver.find("donePage")), QStringLiteral("The token is ready"));
}

void TestWizardAccess::keepsSecretsFromReaders()
{
    WizardFixture f;
    const QString apiToken = QLatin1String(samples::apiTokenText);
    QVERIFY(f.driver.type("apiTokenField", apiToken));
    QVERIFY(!windowText(f.wizard).contains(apiToken));
    QVERIFY(f.reach(PageId::Paste, QStringLiteral("Core Ledger"), QStringLiteral("bitbucket-server")));
    QVERIFY(!windowText(f.wizard).contains(apiToken));
    const QString brokerToken = QLatin1String(samples::brokerTokenText);
    QVERIFY(f.driver.enterBrokerToken(brokerToken));
    QVERIFY(!windowText(f.wizard).contains(brokerToken));
    QVERIFY(f.driver.next());
    QVERIFY(f.driver.waitFor(PageId::Confirm));
    QVERIFY(!windowText(f.wizard).contains(brokerToken));
    QVERIFY(f.driver.commit());
    QVERIFY(f.driver.waitFor(PageId::Done));
    QVERIFY(!windowText(f.wizard).contains(brokerToken));
    // Shown on request it is to be read, or this test would not look in the right place.
    QVERIFY(f.driver.click("revealButton"));
    QTRY_VERIFY_WITH_TIMEOUT(windowText(f.wizard).contains(brokerToken), 10000);
    QVERIFY(f.driver.click("revealButton"));
    QTRY_VERIFY_WITH_TIMEOUT(!windowText(f.wizard).contains(brokerToken), 10000);
}

BTA_WINDOW_TEST(TestWizardAccess)
#include "tst_wizardaccess.moc"
