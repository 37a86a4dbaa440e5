// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "inventory/inventorytab.h"
#include "sandbox/sandboxsnyk.h"
#include "sharing/sharingwizard.h"
#include "steps/wizardstep.h"
#include "support/announcements.h"
#include "support/shownwidgets.h"
#include "support/testroom.h"
#include "ui/shell/shell.h"
#include "widgets/messagebar.h"
#include "widgets/plainlabel.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QTest>

using namespace broker;
using namespace broker::test;
using ui::SharingPageId;
using ui::SharingWizard;

namespace {

SharingWizard *opened(const Shell &shell)
{
    // One that was closed goes later.
    for (SharingWizard *wizard : shell.window->findChildren<SharingWizard *>()) {
        if (wizard->isVisible())
            return wizard;
    }
    return nullptr;
}

/// What a screen reader says of the place where the keyboard is.
QString heardOfMenu()
{
    QWidget *focus = QApplication::focusWidget();
    QAccessibleInterface *object = focus ? QAccessible::queryAccessibleInterface(focus) : nullptr;
    if (!object)
        return {};
    QAccessibleInterface *row = qobject_cast<QAbstractItemView *>(focus) ? object->focusChild() : nullptr;
    return ui::withoutBreaks((row ? row : object)->text(QAccessible::Name));
}

QString focused()
{
    return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString();
}

/// A job of which nothing was done.
sharing::JobPlan jobOf(const QString &apiAddress)
{
    const records::Target target = samples::target();
    sharing::JobPlan plan{sharing::JobId::create(), sharing::Way::Each, target.regionId, apiAddress,
        target.integrationType, false, samples::moment()};
    plan.rows.append({target.org, sharing::Act::Add, std::nullopt, RecordId::create(), std::nullopt});
    return plan;
}

} // namespace

/// How the window for several organizations comes from the main window.
class TestSharingCommands final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensOneWindowOnly();
    void goesOnFromTheWizard();
    void setsUpAFirstTokenAndGoesOn();
    void closesWithTheMode();
    void offersAJobOfEarlier();
    void tellsOfAJobThatIsNotFinished();
    void tellsOfATakingBackThatIsNotFinished();
    void refusesAJobThatNamesTwoPlaces();
    void goesFromTheListToTheResultByKeyboardAlone();
};

void TestSharingCommands::opensOneWindowOnly()
{
    Shell shell;
    shell.add();
    QVERIFY(shell.start());
    shell.trigger("shareAction");
    SharingWizard *first = opened(shell);
    QVERIFY(first);
    shell.trigger("shareAction");
    QCOMPARE(shell.window->findChildren<SharingWizard *>().size(), 1);
    first->reject();
    QTRY_VERIFY(!shell.find<SharingWizard>("sharingWizard"));
    shell.trigger("shareAction");
    QVERIFY(opened(shell));
}

void TestSharingCommands::goesOnFromTheWizard()
{
    Shell shell;
    records::TokenRecord record = shell.add();
    record.target.org.group = GroupId::create();
    QVERIFY(shell.real().records.put(record));
    QVERIFY(shell.start());
    shell.trigger("setUpAction");
    QVERIFY(shell.wizards.constLast().manyRequested);
    shell.wizards.constLast().dialog->reject();
    shell.wizards.constLast().manyRequested(record.id);
    QVERIFY(opened(shell));
    QCOMPARE(opened(shell)->session().wish().sourceRecord, std::optional(record.id));
    QCOMPARE(opened(shell)->session().access().region().id, record.target.regionId);
}

/// Without a token to share there is a way to one, and back to the organizations that were chosen.
void TestSharingCommands::setsUpAFirstTokenAndGoesOn()
{
    Shell shell;
    shell.makePractice = [] { return std::make_unique<sandbox::SandboxSnyk>(sandbox::SandboxOptions{}); };
    QVERIFY(shell.start());
    shell.trigger("practiceAction");
    QTRY_VERIFY(shell.composition.isPractice());
    for (const Shell::OpenedWizard &wizard : std::as_const(shell.wizards)) {
        if (wizard.dialog)
            wizard.dialog->reject();
    }
    shell.trigger("shareAction");
    SharingWizard *wizard = opened(shell);
    QVERIFY(wizard);
    QVERIFY(clickShown(*wizard, "useKeptButton", 10000));
    QTRY_COMPARE_WITH_TIMEOUT(wizard->currentId(), static_cast<int>(SharingPageId::Choose), 10000);
    QTRY_COMPARE_WITH_TIMEOUT(
        wizard->session().organizations().state(), organizations::LoadState::Complete, 10000);
    // Of one group only.
    auto *groups = wizard->findChild<QComboBox *>(QStringLiteral("groupCombo"));
    QTRY_COMPARE(groups->count(), 3);
    groups->setCurrentIndex(1);
    QVERIFY(clickShown(*wizard, "chooseShownButton", 10000));
    const sharing::Selection chosen = wizard->session().selection();
    QVERIFY(!chosen.chosen.isEmpty() && chosen.chosen.size() < 11);
    const auto group = wizard->session().chosen().constFirst().group;
    QVERIFY(clickShown(*wizard, "nextButton", 10000));
    QTRY_COMPARE(wizard->currentId(), static_cast<int>(SharingPageId::How));
    const auto before = shell.wizards.size();
    QVERIFY(clickShown(*wizard, "setUpFirstButton", 10000));
    QCOMPARE(shell.wizards.size(), before + 1);
    QVERIFY(!opened(shell));
    QVERIFY(group && shell.wizards.constLast().groups == QSet<GroupId>{*group});
    // The token has come, and its window goes on with many.
    records::TokenRecord record = samples::record(samples::brokerToken());
    record.target.org.group = GroupId::create();
    QVERIFY(shell.composition.current().records.put(record).has_value());
    shell.wizards.constLast().dialog->reject();
    shell.wizards.constLast().manyRequested(record.id);
    QVERIFY(opened(shell));
    QVERIFY(opened(shell)->session().wish().way == sharing::Way::Share);
    QCOMPARE(opened(shell)->session().wish().sourceRecord, std::optional(record.id));
    QCOMPARE(opened(shell)->session().selection(), chosen);
}

void TestSharingCommands::closesWithTheMode()
{
    Shell shell;
    shell.add();
    QVERIFY(shell.start());
    shell.trigger("shareAction");
    QVERIFY(opened(shell));
    QVERIFY(!opened(shell)->session().workspace().practice);
    shell.window->enterPractice();
    QVERIFY(shell.composition.isPractice());
    QVERIFY(!opened(shell));
    shell.trigger("shareAction");
    QVERIFY(opened(shell)->session().workspace().practice);
}

void TestSharingCommands::offersAJobOfEarlier()
{
    Shell shell;
    shell.add();
    QVERIFY(shell.start());
    shell.trigger("shareAction");
    QVERIFY(!opened(shell)->findChild<QComboBox *>(QStringLiteral("jobCombo"))->isVisible());
    opened(shell)->reject();
    QVERIFY(shell.composition.jobs().begin(jobOf(samples::region().api.toString())));
    shell.trigger("shareAction");
    auto *jobs = opened(shell)->findChild<QComboBox *>(QStringLiteral("jobCombo"));
    QVERIFY(jobs->isVisible());
    QCOMPARE(jobs->count(), 2);
    QVERIFY2(jobs->itemText(1).startsWith(QLatin1String("Go on: One token each, GitLab, ")),
        qPrintable(jobs->itemText(1)));
    QVERIFY(jobs->itemText(1).endsWith(QLatin1String("0 of 1")));
}

void TestSharingCommands::tellsOfAJobThatIsNotFinished()
{
    Shell shell;
    shell.add();
    // By a run of the program that has ended.
    QVERIFY(shell.composition.jobs().begin(jobOf(samples::region().api.toString())));
    QVERIFY(shell.start());
    auto *bar = shell.window->findChild<ui::MessageBar *>(QStringLiteral("jobBar"));
    QTRY_VERIFY(bar->isVisible());
    QCOMPARE(bar->message().title, QStringLiteral("A job for many organizations is not finished: 0 of 1"));
    bar->findChild<QAbstractButton *>(QStringLiteral("goOnWithJobButton"))->click();
    QTRY_VERIFY(opened(shell));
    QVERIFY(!bar->isVisible());
    QCOMPARE(opened(shell)->findChild<QComboBox *>(QStringLiteral("jobCombo"))->currentIndex(), 1);
    QVERIFY(opened(shell)->session().stored());
    opened(shell)->reject();
    QTRY_VERIFY(bar->isVisible());
    QVERIFY(bar->message().lines.isEmpty());
    // Each of several is named.
    sharing::JobPlan other = jobOf(samples::region().api.toString());
    other.integrationType = QStringLiteral("github");
    other.made = other.made.addDays(1);
    QVERIFY(shell.composition.jobs().begin(other));
    shell.trigger("shareAction");
    opened(shell)->reject();
    QTRY_COMPARE(bar->message().title, QStringLiteral("2 job(s) for many organizations are not finished"));
    QCOMPARE(bar->message().lines.size(), 2);
    QVERIFY2(bar->message().lines.at(0).startsWith(QLatin1String("One token each, GitHub, "))
            && bar->message().lines.at(0).endsWith(QLatin1String(": 0 of 1")),
        qPrintable(bar->message().lines.at(0)));
    QVERIFY2(bar->message().lines.at(1).startsWith(QLatin1String("One token each, GitLab, ")),
        qPrintable(bar->message().lines.at(1)));
    // Whoever comes for something else gets it.
    const auto before = shell.real().records.records().constFirst();
    sharing::Beginning beginning;
    beginning.regionId = before.target.regionId;
    beginning.apiAddress = before.target.apiAddress;
    beginning.chosen = {before.target.org.id};
    Q_EMIT shell.window->findChild<ui::InventoryTab *>()->manyRequested(beginning);
    QTRY_VERIFY(opened(shell));
    QVERIFY(!opened(shell)->session().stored());
    QCOMPARE(opened(shell)->session().selection().chosen.size(), 1);
}

/// Going on with it takes Broker away: nobody must take it for a job that brings Broker.
void TestSharingCommands::tellsOfATakingBackThatIsNotFinished()
{
    Shell shell;
    shell.add();
    sharing::JobPlan plan = jobOf(samples::region().api.toString());
    plan.way = sharing::Way::TakeBack;
    plan.undoes = sharing::JobId::create();
    plan.rows.clear();
    for (int i = 0; i < 3; ++i) {
        records::OrgRef org = samples::target().org;
        org.id = OrgId::create();
        plan.rows.append({org, sharing::Act::Disable, IntegrationId::create()});
    }
    plan.rows.last().skip = sharing::SkipReason::ChangedSince;
    QVERIFY(shell.composition.jobs().begin(plan));
    QVERIFY(shell.start());
    auto *bar = shell.window->findChild<ui::MessageBar *>(QStringLiteral("jobBar"));
    QTRY_VERIFY(bar->isVisible());
    QCOMPARE(bar->message().title, QStringLiteral("Taking back is not finished: GitLab, 0 of 2 done"));
    QCOMPARE(bar->message().lines,
        QStringList(QStringLiteral("Going on switches Broker off in up to 2 organization(s).")));
    auto *goOn = bar->findChild<QAbstractButton *>(QStringLiteral("goOnWithJobButton"));
    QCOMPARE(goOn->text().remove(QLatin1Char('&')), QStringLiteral("Go on taking back…"));
    goOn->click();
    QTRY_VERIFY(opened(shell));
    const QString chosen = opened(shell)->findChild<QComboBox *>(QStringLiteral("jobCombo"))->currentText();
    QVERIFY2(chosen.startsWith(QLatin1String("Go on: Take back, GitLab, "))
            && chosen.endsWith(QLatin1String(": 0 of 2")),
        qPrintable(chosen));
}

/// The API token must not go where a file says.
void TestSharingCommands::refusesAJobThatNamesTwoPlaces()
{
    Shell shell;
    shell.add();
    QVERIFY(shell.composition.jobs().begin(jobOf(QStringLiteral("https://api.elsewhere.example"))));
    QVERIFY(shell.start());
    shell.trigger("shareAction");
    SharingWizard *wizard = opened(shell);
    auto *jobs = wizard->findChild<QComboBox *>(QStringLiteral("jobCombo"));
    jobs->setCurrentIndex(1);
    Q_EMIT jobs->activated(1);
    QCOMPARE(jobs->currentIndex(), 0);
    QVERIFY(!wizard->session().stored());
    QCOMPARE(wizard->currentStepPage()->findChild<QLabel *>(QStringLiteral("messageTitle"))->text(),
        QStringLiteral("Error: This job cannot be gone on with"));
    QCOMPARE(wizard->session().access().region().api, samples::region().api);
}

void TestSharingCommands::goesFromTheListToTheResultByKeyboardAlone()
{
    Shell shell;
    shell.makePractice = [] {
        sandbox::SandboxOptions options;
        options.delay = std::chrono::milliseconds(1);
        return std::make_unique<sandbox::SandboxSnyk>(options);
    };
    shell.add();
    QVERIFY(shell.start());
    shell.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(shell.window.get()));
    QTest::keyClick(shell.window->windowHandle(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(shell.composition.isPractice());
    // With an empty list, it begins with the wizard for one token.
    QTRY_COMPARE(shell.wizards.size(), 1);
    QVERIFY(QTest::qWaitForWindowActive(shell.wizards.constFirst().dialog.data()));
    QTest::keyClick(shell.wizards.constFirst().dialog.data(), Qt::Key_Escape);
    // No window manager does it here.
    shell.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(shell.window.get()));
    QTest::keyClick(shell.window->windowHandle(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(opened(shell));
    SharingWizard *wizard = opened(shell);
    QVERIFY(QTest::qWaitForWindowActive(wizard));
    const auto press = [wizard](Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(wizard->windowHandle(), key, modifiers);
        QCoreApplication::processEvents();
    };
    const auto isOn = [wizard](SharingPageId page) {
        return QTest::qWaitFor(
            [wizard, page] { return wizard->currentId() == static_cast<int>(page); }, 20000);
    };
    QTRY_COMPARE(focused(), QStringLiteral("useKeptButton"));
    QCOMPARE(heardOfMenu(), QStringLiteral("Use the practice account"));
    const auto textOf = [wizard](const char *name) {
        return ui::withoutBreaks(wizard->findChild<QLabel *>(QLatin1String(name))->text());
    };
    press(Qt::Key_Return); // signs in
    QVERIFY(isOn(SharingPageId::Choose));
    QTRY_COMPARE(focused(), QStringLiteral("choiceSearch"));
    QVERIFY2(
        heardOfMenu().startsWith(QLatin1String("Find by name, short name or id")), qPrintable(heardOfMenu()));
    QTRY_COMPARE(wizard->session().organizations().state(), organizations::LoadState::Complete);
    for (const QChar c : QStringLiteral("ledger"))
        QTest::keyClick(wizard->windowHandle(), c.toLatin1());
    press(Qt::Key_A, Qt::AltModifier); // chooses what is shown
    QTRY_COMPARE(wizard->session().chosen().size(), 1);
    QCOMPARE(textOf("choiceCount"), QStringLiteral("1 of 12 organization(s) chosen, 1 shown"));
    // Back to the search from wherever one is.
    press(Qt::Key_Tab);
    press(Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(focused(), QStringLiteral("choiceSearch"));
    press(Qt::Key_N, Qt::AltModifier);
    QVERIFY(isOn(SharingPageId::How));
    QTRY_COMPARE(heardOfMenu(), QStringLiteral("One token each"));
    press(Qt::Key_I, Qt::AltModifier); // which integration
    for (const QChar c : QStringLiteral("gitlab"))
        QTest::keyClick(wizard->windowHandle(), c.toLatin1());
    QCOMPARE(wizard->session().wish().integrationType, QStringLiteral("gitlab"));
    press(Qt::Key_N, Qt::AltModifier);
    QVERIFY(isOn(SharingPageId::Preview));
    QTRY_VERIFY(!wizard->session().survey().isRunning());
    QTRY_VERIFY(wizard->currentStepPage()->mainButton()->isEnabled());
    QCOMPARE(focused(), QStringLiteral("previewTable"));
    const QString row = QStringLiteral("Core Ledger, core-ledger, Add the integration with Broker");
    QTRY_COMPARE(heardOfMenu(), row);
    const Announcements announcements;
    press(Qt::Key_G, Qt::AltModifier);
    QVERIFY(isOn(SharingPageId::Results));
    QVERIFY2(announcements.contain(QStringLiteral("1 organization(s): 1 done")),
        qPrintable(announcements.texts().join(QLatin1Char('\n'))));
    QTRY_COMPARE(focused(), QStringLiteral("resultTable"));
    QTRY_COMPARE(heardOfMenu(), row + QStringLiteral(", done"));
    QCOMPARE(wizard->session().job()->counts().done, 1);
    QCOMPARE(shell.composition.current().records.records().size(), 1);
    press(Qt::Key_F, Qt::AltModifier);
    QTRY_VERIFY(!opened(shell));

    // On the list in the main window.
    shell.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(shell.window.get()));
    QTest::keyClick(shell.window->windowHandle(), Qt::Key_F, Qt::ControlModifier);
    QTRY_COMPARE(focused(), QStringLiteral("filterText"));
    for (const QChar c : QStringLiteral("ledger"))
        QTest::keyClick(shell.window->windowHandle(), c.toLatin1());
    for (int i = 0; i < 12 && !qobject_cast<QAbstractItemView *>(QApplication::focusWidget()); ++i)
        QTest::keyClick(shell.window->windowHandle(), Qt::Key_Tab);
    QVERIFY(qobject_cast<QAbstractItemView *>(QApplication::focusWidget()));
    QTRY_VERIFY2(heardOfMenu().contains(QLatin1String("Core Ledger")), qPrintable(heardOfMenu()));
}

BTA_WINDOW_TEST(TestSharingCommands)
#include "tst_sharingcommands.moc"
