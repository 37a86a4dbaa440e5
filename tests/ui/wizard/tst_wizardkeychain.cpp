// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "wizardfixture.h"
#include "wizardopener.h"

#include "access/rememberedtoken.h"
#include "presenters/recordtext.h"
#include "support/await.h"
#include "support/testroom.h"
#include "widgets/secretlineedit.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

using namespace broker;
using namespace broker::test;
using ui::PageId;
using vault::VaultErrorKind;
using Call = FakeVault::Call;

namespace {

const QString relaunch = QStringLiteral("Website Relaunch");
const QString relaunchType = QStringLiteral("github");

/// On the progress page, with a token that Snyk has issued and a keychain that fails.
bool failToSave(WizardFixture &f, VaultErrorKind kind)
{
    if (!f.reach(PageId::Confirm, relaunch, relaunchType))
        return false;
    f.keychain.failNext(Call::Write, kind);
    return f.driver.commit() && f.driver.waitFor(PageId::Progress) && f.driver.waitForMessage();
}

QString fieldText(const WizardFixture &f, const char *name)
{
    const auto *field = f.driver.find<ui::SecretLineEdit>(name);
    return field ? field->text() : QString();
}

/// The fingerprints of the entries of this kind in the audit journal.
QList<QString> noted(const WizardFixture &f, audit::Action action)
{
    QList<QString> fingerprints;
    audit::AuditReader reader = f.data.audit.reader();
    for (const audit::Entry &entry : reader.next(100)) {
        if (entry.action == action && entry.fingerprint && entry.org)
            fingerprints.append(entry.fingerprint->sha256());
    }
    return fingerprints;
}

/// Signed in with it, remembered, and closed again.
bool keepTheApiToken(WizardFixture &f)
{
    f.driver.find<QCheckBox>("rememberToken")->setChecked(true);
    const bool isKept = f.driver.signIn(f.api(), QLatin1String(samples::apiTokenText))
        && WizardDriver::waitUntil([&] { return f.keychain.keptCount() == 1; });
    f.wizard.close();
    return isKept;
}

/// Another wizard of the same list, keychain and Snyk.
struct LaterWizard
{
    LaterWizard(WizardFixture &f, const Workspace &workspace)
        : wizard(std::make_unique<provisioning::ProvisionSession>(workspace),
            {f.clipboard, f.opener, std::nullopt})
    { }

    [[nodiscard]] bool open()
    {
        wizard.open();
        return QTest::qWaitForWindowActive(&wizard);
    }

    ui::TokenWizard wizard;
    const WizardDriver driver{wizard};
};

} // namespace

// A token that Snyk has issued while the keychain does not work, and the API token that is kept.
class TestWizardKeychain final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void triesTheKeychainAgain_data();
    void triesTheKeychainAgain();
    void keepsItInMemory();
    void showsItOnce();
    void notesEachShowing();
    void losesNothingByClosing();
    void stopsWaitingForTheKeychain();
    void remembersTheApiToken();
    void forgetsTheApiToken();
    void asksBeforeASecretIsForgotten();
    void meansTheAccountThatItShows_data();
    void meansTheAccountThatItShows();
    void startsWhereTheTokenBelongs();
    void sendsTheKeptOneNowhereElse();
    void worksWithoutRemembering();
};

void TestWizardKeychain::triesTheKeychainAgain_data()
{
    QTest::addColumn<VaultErrorKind>("kind");
    QTest::newRow("locked") << VaultErrorKind::Locked;
    QTest::newRow("denied") << VaultErrorKind::Denied;
    QTest::newRow("no service") << VaultErrorKind::NoService;
    QTest::newRow("not confirmed") << VaultErrorKind::NotConfirmed;
    QTest::newRow("other") << VaultErrorKind::Other;
}

void TestWizardKeychain::triesTheKeychainAgain()
{
    QFETCH(const VaultErrorKind, kind);
    WizardFixture f;
    QVERIFY2(failToSave(f, kind), qPrintable(f.driver.visibleText()));
    QCOMPARE(f.whatMessageLacks(), QString());
    QVERIFY(f.driver.messageText().contains(QLatin1String("not lost")));
    QVERIFY(f.data.records.records().isEmpty());
    QVERIFY(!f.isJournalEmpty());

    QVERIFY(f.driver.click("retryButton"));
    QVERIFY2(f.driver.waitFor(PageId::Done), qPrintable(f.driver.visibleText()));
    QVERIFY(f.isKept(f.lastRecord()));
    QVERIFY(f.isJournalEmpty());
    // The keychain was asked again, Snyk was not.
    QCOMPARE(f.server.count({snyk::Method::Post, {}}), 1);
    QCOMPARE(f.issuedBySnyk(f.lastRecord().target)->sha256(), f.lastRecord().fingerprint.sha256());
}

void TestWizardKeychain::keepsItInMemory()
{
    WizardFixture f;
    QVERIFY(failToSave(f, VaultErrorKind::NoService));
    QVERIFY(f.driver.click("keepInMemoryButton"));
    QVERIFY2(f.driver.waitFor(PageId::Done), qPrintable(f.driver.visibleText()));
    const records::TokenRecord record = f.lastRecord();
    QCOMPARE(record.storage, records::Storage::Memory);
    QCOMPARE(f.keychain.keptCount(), 0);
    QCOMPARE(f.driver.find<QLabel>("doneStorage")->text(), ui::storageText(records::Storage::Memory));
    QFuture<vault::ReadResult> kept = f.data.memory.read(record.key, {});
    QVERIFY(WizardDriver::waitUntil([&] { return kept.isFinished(); }));
    QVERIFY(kept.result().has_value());
    QCOMPARE(Fingerprint::of(*kept.result()).sha256(), f.issuedBySnyk(record.target)->sha256());
}

void TestWizardKeychain::showsItOnce()
{
    WizardFixture f;
    QVERIFY(failToSave(f, VaultErrorKind::Denied));
    QVERIFY(!f.driver.find("showOnce"));
    QVERIFY(f.driver.click("showOnceButton"));
    QVERIFY(f.driver.find("showOnce"));
    QVERIFY(WizardDriver::waitUntil([&] { return fieldText(f, "secretText").size() == 36; }));
    const Fingerprint shown = Fingerprint::of(Secret::take(fieldText(f, "secretText").toLatin1()));
    QVERIFY(f.driver.click("copyOnceButton"));
    const QString copied = QGuiApplication::clipboard()->text();
    QCOMPARE(Fingerprint::of(Secret::take(copied.toLatin1())).sha256(), shown.sha256());

    QVERIFY(f.driver.click("tokenTakenButton"));
    QVERIFY(f.waitForTitle(QStringLiteral("The token is in your hands")));
    QVERIFY(!f.driver.find("showOnce"));
    QVERIFY(f.data.records.records().isEmpty());
    QCOMPARE(f.keychain.keptCount(), 0);
    QVERIFY(f.driver.click("endAnotherButton"));
    QVERIFY(f.driver.waitFor(PageId::Organization));
}

void TestWizardKeychain::notesEachShowing()
{
    WizardFixture f;
    QVERIFY(failToSave(f, VaultErrorKind::Denied));
    // Stored nowhere: shown once.
    QVERIFY(f.driver.click("showOnceButton"));
    QVERIFY(WizardDriver::waitUntil([&] { return fieldText(f, "secretText").size() == 36; }));
    const Fingerprint shown = Fingerprint::of(Secret::take(fieldText(f, "secretText").toLatin1()));
    QCOMPARE(noted(f, audit::Action::SecretRevealed), QList<QString>{shown.sha256()});
    QVERIFY(f.driver.click("copyOnceButton"));
    QCOMPARE(noted(f, audit::Action::SecretCopied), QList<QString>{shown.sha256()});
    // Stored: shown by the last page.
    QVERIFY(f.driver.click("retryButton"));
    QVERIFY(f.driver.waitFor(PageId::Done));
    QVERIFY(f.driver.click("revealButton"));
    QVERIFY(WizardDriver::waitUntil([&] { return fieldText(f, "secretText").size() == 36; }));
    QCOMPARE(noted(f, audit::Action::SecretRevealed).size(), 2);
    QGuiApplication::clipboard()->clear();
    QVERIFY(f.driver.click("copyTokenButton"));
    QVERIFY(WizardDriver::waitUntil([&] { return QGuiApplication::clipboard()->text().size() == 36; }));
    QCOMPARE(noted(f, audit::Action::SecretCopied).size(), 2);
}

void TestWizardKeychain::losesNothingByClosing()
{
    WizardFixture f;
    QVERIFY(failToSave(f, VaultErrorKind::Locked));
    f.wizard.close();
    QVERIFY(WizardDriver::waitUntil([&] { return f.driver.find("loseTokenQuestion"); }));
    QVERIFY(f.wizard.isVisible());
    QTest::keyClick(f.driver.find("loseTokenQuestion"), Qt::Key_Escape);
    QVERIFY(WizardDriver::waitUntil([&] { return !f.driver.find("loseTokenQuestion"); }));
    QVERIFY(f.driver.isOn(PageId::Progress));
    QVERIFY(f.driver.click("retryButton"));
    QVERIFY(f.driver.waitFor(PageId::Done));
    QVERIFY(f.isKept(f.lastRecord()));
}

void TestWizardKeychain::stopsWaitingForTheKeychain()
{
    WizardFixture f;
    QVERIFY(f.reach(PageId::Confirm, relaunch, relaunchType));
    f.keychain.hold();
    QVERIFY(f.driver.commit());
    QVERIFY(f.driver.click("stopWaitingButton"));
    QVERIFY(f.driver.waitForMessage());
    QVERIFY(f.driver.messageText().contains(QLatin1String("not lost")));
    // The system answers late, and the user tries again.
    f.keychain.release();
    QVERIFY(f.driver.click("retryButton"));
    QVERIFY(f.driver.waitFor(PageId::Done));
    QVERIFY(f.isKept(f.lastRecord()));
    QCOMPARE(f.keychain.keptCount(), 1);
}

void TestWizardKeychain::remembersTheApiToken()
{
    WizardFixture f;
    QVERIFY(keepTheApiToken(f));
    const int reads = f.keychain.count(Call::Read);

    LaterWizard later(f, f.data.workspace);
    const WizardDriver &driver = later.driver;
    QVERIFY(later.open());
    const auto *kept = driver.find<QRadioButton>("useKeptToken");
    QVERIFY(kept && kept->isChecked());
    const Fingerprint fingerprint = Fingerprint::of(Secret::take(QByteArray(samples::apiTokenText)));
    QVERIFY2(kept->text().contains(fingerprint.masked()), qPrintable(kept->text()));
    QVERIFY(!QString(kept->text() + driver.visibleText()).contains(QLatin1String(samples::apiTokenText)));
    QCOMPARE(f.keychain.count(Call::Read), reads); // only when it is used
    QVERIFY(driver.next());
    QVERIFY(driver.waitFor(PageId::Organization));
    QVERIFY(f.server.log().constLast().hadAuthorization);
}

void TestWizardKeychain::forgetsTheApiToken()
{
    WizardFixture f;
    QVERIFY(keepTheApiToken(f));

    LaterWizard later(f, f.data.workspace);
    const WizardDriver &driver = later.driver;
    QVERIFY(later.open());
    QVERIFY(driver.click("forgetTokenButton"));
    QVERIFY(WizardDriver::waitUntil([&] { return f.keychain.keptCount() == 0; }));
    QVERIFY(WizardDriver::waitUntil([&] { return !driver.find("useKeptToken"); }));
    QVERIFY(driver.find("apiTokenField"));
}

/// Snyk shows a client secret once: this one may be the only one. Of a token nothing is asked, see above.
void TestWizardKeychain::asksBeforeASecretIsForgotten()
{
    WizardFixture f;
    f.wizard.close();
    access::TokenMemory memory(f.data.workspace);
    const access::Session session{snyk::regionForApi(f.server.api()), samples::oauthClient(),
        {QStringLiteral("aaaaaaaa-0000-4000-8000-000000000001"), snyk::PrincipalKind::ServiceAccount,
            QStringLiteral("First robot"), {}}};
    QVERIFY(*await(memory.remember(session, {})));
    LaterWizard later(f, f.data.workspace);
    const WizardDriver &driver = later.driver;
    QVERIFY(later.open());
    for (const bool agrees : {false, true}) {
        QVERIFY(driver.click("forgetTokenButton"));
        QVERIFY(WizardDriver::waitUntil([&] { return driver.find("forgetSecretQuestion"); }));
        auto *question = driver.find<QMessageBox>("forgetSecretQuestion");
        const QString said = question->text() + u' ' + question->informativeText();
        for (const char *part : {"First robot", "it is lost", "Service accounts"})
            QVERIFY2(said.contains(QLatin1String(part)), qPrintable(said));
        QVERIFY(!said.contains(QLatin1String(samples::clientSecretText)));
        // Keeping it is what Enter and Escape mean.
        QVERIFY(driver.find<QPushButton>("stayButton")->isDefault());
        if (agrees)
            QVERIFY(driver.click("endButton"));
        else
            QTest::keyClick(question, Qt::Key_Escape);
        QVERIFY(WizardDriver::waitUntil([&] { return !driver.find("forgetSecretQuestion"); }));
        QVERIFY(WizardDriver::waitUntil([&] { return f.keychain.keptCount() == (agrees ? 0 : 1); }));
    }
    QVERIFY(WizardDriver::waitUntil([&] { return !driver.find("useKeptToken"); }));
}

void TestWizardKeychain::meansTheAccountThatItShows_data()
{
    QTest::addColumn<bool>("forgets");
    QTest::newRow("forgets it") << true;
    QTest::newRow("signs in with it") << false;
}

/// Another account is remembered in this very window, and is the one to begin with the next time.
void TestWizardKeychain::meansTheAccountThatItShows()
{
    QFETCH(const bool, forgets);
    WizardFixture f;
    f.wizard.close();
    Workspace workspace = f.data.workspace;
    workspace.sessions = &f.sessions;
    access::TokenMemory memory(workspace);
    const access::Session first{snyk::regionForApi(f.server.api()),
        samples::apiToken("2f0c6a8e-32a4-4c5d-9b1e-7a55d2c3e4f6"),
        {QStringLiteral("aaaaaaaa-0000-4000-8000-000000000001"), snyk::PrincipalKind::ServiceAccount,
            QStringLiteral("First robot"), {}}};
    QVERIFY(*await(memory.remember(first, {})));
    const vault::VaultKey firstKey = memory.offer()->key;

    LaterWizard later(f, workspace);
    const WizardDriver &driver = later.driver;
    QVERIFY(later.open());
    driver.find<QRadioButton>("useEnteredToken")->click();
    driver.find<QCheckBox>("rememberToken")->setChecked(true);
    QVERIFY(driver.type("apiTokenField", QLatin1String(samples::apiTokenText)) && driver.next());
    QVERIFY2(driver.waitFor(PageId::Organization), qPrintable(driver.visibleText()));
    QCOMPARE(f.keychain.keptCount(), 2);
    const vault::VaultKey secondKey = memory.offer()->key;
    QVERIFY(!(secondKey == firstKey));

    // What is chosen is what the page says is connected.
    QVERIFY(driver.click("backButton") && driver.waitFor(PageId::Connect));
    auto *kept = driver.find<QRadioButton>("useKeptToken");
    const Fingerprint second = later.wizard.setup().session()->credential.fingerprint();
    QVERIFY(kept && kept->isChecked());
    QVERIFY2(kept->text().contains(second.masked()), qPrintable(kept->text()));
    QVERIFY2(driver.messageText().contains(second.masked()), qPrintable(driver.messageText()));
    // Both can be chosen from, and nobody has been signed out by that.
    auto *accounts = driver.find<QComboBox>("keptAccountCombo");
    QVERIFY(accounts && accounts->currentText().contains(second.masked()));
    if (forgets) {
        QVERIFY(driver.click("forgetTokenButton"));
        QVERIFY(WizardDriver::waitUntil([&] { return f.keychain.keptCount() == 1; }));
        QVERIFY(f.keychain.kept(firstKey) && !f.keychain.kept(secondKey));
        QVERIFY(WizardDriver::waitUntil([&] { return !driver.find("keptAccountCombo"); }));
        return;
    }
    accounts->setFocus();
    QTest::keyClick(accounts, accounts->currentIndex() == 0 ? Qt::Key_Down : Qt::Key_Up);
    QVERIFY(kept->text().contains(first.credential.fingerprint().masked()));
    QVERIFY(driver.next());
    QVERIFY2(driver.waitFor(PageId::Organization), qPrintable(driver.visibleText()));
    QVERIFY(later.wizard.setup().session()->credential.fingerprint() == first.credential.fingerprint());
}

void TestWizardKeychain::startsWhereTheTokenBelongs()
{
    WizardFixture f;
    QVERIFY(keepTheApiToken(f));

    records::Target target = samples::target();
    target.regionId = QStringLiteral("SNYK-EU-01");
    target.apiAddress = QStringLiteral("https://api.eu.snyk.io");
    QWidget window;
    const std::unique_ptr<QDialog> dialog(ui::openTokenWizard(
        {f.data.workspace, f.clipboard, f.opener, std::nullopt, target, [] {}, [](const RecordId &) {}},
        window));
    auto *later = qobject_cast<ui::TokenWizard *>(dialog.get());
    QVERIFY(later);
    const WizardDriver driver(*later);
    QVERIFY(QTest::qWaitForWindowActive(later));
    QCOMPARE(driver.find<QComboBox>("regionCombo")->currentData().toString(), target.regionId);
    // The one that is kept belongs elsewhere: it is offered and not taken.
    QVERIFY(driver.find<QRadioButton>("useKeptToken"));
    QVERIFY(driver.find<QRadioButton>("useEnteredToken")->isChecked());
    QCOMPARE(f.network.regionsAsked, QStringList());
}

void TestWizardKeychain::sendsTheKeptOneNowhereElse()
{
    WizardFixture f;
    QVERIFY(keepTheApiToken(f));

    LaterWizard later(f, f.data.workspace);
    const WizardDriver &driver = later.driver;
    QVERIFY(later.open());
    auto *kept = driver.find<QRadioButton>("useKeptToken");
    auto *region = driver.find<QComboBox>("regionCombo");
    QVERIFY(kept && kept->isChecked() && region);
    const int own = region->currentIndex();

    // Chosen by somebody who has not looked further down.
    region->setCurrentIndex(region->findData(QStringLiteral("SNYK-EU-01")));
    QVERIFY(!kept->isChecked());
    QVERIFY(driver.find("apiTokenField"));
    QVERIFY(!driver.find<QPushButton>("nextButton")->isEnabled());
    // Back where it belongs, as if nothing had been.
    region->setCurrentIndex(own);
    QVERIFY(kept->isChecked());

    region->setCurrentIndex(region->findData(QStringLiteral("SNYK-EU-01")));
    kept->click();
    QCOMPARE(region->currentIndex(), own);
    QVERIFY(driver.next());
    QVERIFY2(driver.waitFor(PageId::Organization), qPrintable(driver.visibleText()));
    QCOMPARE(later.wizard.setup().session()->region.api.toString(), f.api());
    QCOMPARE(f.network.regionsAsked, QStringList());
}

void TestWizardKeychain::worksWithoutRemembering()
{
    WizardFixture f;
    f.driver.find<QCheckBox>("rememberToken")->setChecked(true);
    f.keychain.failNext(Call::Write, VaultErrorKind::NoService);
    QVERIFY(f.driver.signIn(f.api(), QLatin1String(samples::apiTokenText)));
    QVERIFY(WizardDriver::waitUntil([&] { return f.keychain.count(Call::Write) == 1; }));
    QVERIFY(f.driver.waitForMessage());
    QCOMPARE(f.keychain.keptCount(), 0);
    QVERIFY(f.driver.next());
    QVERIFY(f.driver.waitFor(PageId::Organization));
}

BTA_WINDOW_TEST(TestWizardKeychain)
#include "tst_wizardkeychain.moc"
