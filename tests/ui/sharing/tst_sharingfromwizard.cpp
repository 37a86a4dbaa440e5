// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "sandbox/sandboxsnyk.h"
#include "sharing/sharingwizard.h"
#include "support/shownwidgets.h"
#include "support/testroom.h"
#include "support/wizarddriver.h"
#include "ui/shell/shell.h"
#include "wizard/tokenwizard.h"
#include "wizardopener.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

using namespace broker;
using namespace broker::test;
using ui::PageId;
using ui::SharingPageId;

namespace {

constexpr int patienceForPages = 20000;

template <class Window>
Window *shownIn(const Shell &shell)
{
    // One that was closed goes later.
    for (Window *window : shell.window->findChildren<Window *>()) {
        if (window->isVisible())
            return window;
    }
    return nullptr;
}

} // namespace

/// From the wizard's last page to the window for several organizations, each the one of the program.
class TestSharingFromWizard final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sharesTheTokenThatWasJustMade();
};

void TestSharingFromWizard::sharesTheTokenThatWasJustMade()
{
    Shell shell;
    shell.makePractice = [] {
        return std::make_unique<sandbox::SandboxSnyk>(sandbox::SandboxOptions{std::chrono::milliseconds(0)});
    };
    ui::WindowServices services = shell.services();
    services.openWizard = ui::openTokenWizard;
    shell.window = std::make_unique<ui::MainWindow>(shell.composition, services);
    shell.window->show();
    QTRY_VERIFY(shell.window->isStarted());
    shell.trigger("practiceAction");
    QTRY_VERIFY(shell.composition.isPractice());
    const auto isPracticeWizard = [&shell] {
        auto *wizard = shownIn<ui::TokenWizard>(shell);
        return wizard && wizard->setup().workspace().practice;
    };
    if (!QTest::qWaitFor(isPracticeWizard, 1000))
        shell.trigger("setUpAction");
    QTRY_VERIFY_WITH_TIMEOUT(isPracticeWizard(), patienceForPages);
    auto *wizard = shownIn<ui::TokenWizard>(shell);
    const WizardDriver driver(*wizard);
    QVERIFY2(driver.next() && driver.waitFor(PageId::Organization, patienceForPages),
        qPrintable(driver.visibleText()));
    QVERIFY2(driver.chooseOrganization(QStringLiteral("Payments Platform"))
            && driver.chooseIntegration(QStringLiteral("github-enterprise"))
            && driver.chooseMethod("generateChoice"),
        qPrintable(driver.visibleText()));
    // Another one, so that it is the right one that is shared.
    records::TokenRecord other = samples::record(samples::brokerToken());
    QVERIFY(shell.composition.current().records.put(other).has_value());
    QVERIFY2(
        driver.waitFor(PageId::Confirm) && driver.commit() && driver.waitFor(PageId::Done, patienceForPages),
        qPrintable(driver.visibleText()));
    std::optional<records::TokenRecord> made;
    for (const records::TokenRecord &record : shell.composition.current().records.records()) {
        if (record.id != other.id)
            made = record;
    }
    QVERIFY(made.has_value());

    auto *many = driver.find<QPushButton>("setUpManyButton");
    QVERIFY(many && many->isEnabled());
    QCOMPARE(QAccessible::queryAccessibleInterface(many)->text(QAccessible::Name),
        QStringLiteral("Set up for several organizations…"));
    // By its letter, as whoever hears it would.
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_V, Qt::AltModifier);
    QTRY_VERIFY(shownIn<ui::SharingWizard>(shell));
    QVERIFY(!shownIn<ui::TokenWizard>(shell));
    auto *sharing = shownIn<ui::SharingWizard>(shell);
    QVERIFY(sharing->session().workspace().practice);
    QCOMPARE(sharing->session().wish().sourceRecord, std::optional(made->id));
    QCOMPARE(sharing->session().access().region().id, made->target.regionId);

    // And the window offers to share that token.
    const bool isSignedIn = sharing->session().access().client() != nullptr;
    QVERIFY(clickShown(*sharing, isSignedIn ? "nextButton" : "useKeptButton", patienceForPages));
    QTRY_COMPARE_WITH_TIMEOUT(
        sharing->currentId(), static_cast<int>(SharingPageId::Choose), patienceForPages);
    QTRY_COMPARE_WITH_TIMEOUT(
        sharing->session().organizations().state(), organizations::LoadState::Complete, patienceForPages);
    QVERIFY(clickShown(*sharing, "chooseShownButton", patienceForPages));
    QVERIFY(clickShown(*sharing, "nextButton", patienceForPages));
    QTRY_COMPARE(sharing->currentId(), static_cast<int>(SharingPageId::How));
    QVERIFY(findShown<QRadioButton>(*sharing, "shareButton")->isChecked());
    const QString source = findShown<QComboBox>(*sharing, "sourceCombo")->currentText();
    QVERIFY2(
        source.contains(QStringLiteral("Payments Platform")) && source.contains(made->fingerprint.masked()),
        qPrintable(source));
}

BTA_WINDOW_TEST(TestSharingFromWizard)
#include "tst_sharingfromwizard.moc"
