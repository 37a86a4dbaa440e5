// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "sharingfixture.h"

#include "models/jobmodel.h"
#include "platform/owndrawing.h"
#include "records/tokenrecord.h"
#include "support/leaksearch.h"
#include "support/testroom.h"
#include "widgets/plainlabel.h"
#include "widgets/secretlineedit.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QRadioButton>

using namespace broker;
using namespace broker::test;
using ui::SharingPageId;

namespace {

const QString coreLedger = QStringLiteral("Core Ledger");
const QString southernPayments = QStringLiteral("Zahlungsverkehr Süd – Köln");

QStringList namesOf(const QList<records::Target> &targets)
{
    QStringList names;
    for (const records::Target &target : targets)
        names.append(target.org.name);
    names.sort();
    return names;
}

} // namespace

/// The way from the choice of organizations to their tokens.
class TestSharingWizard final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sharesOneToken();
    void givesEachATokenOfItsOwn();
    void leavesDirectIntegrationsAloneUnlessAsked();
    void saysWhyOneWasRefusedAndRetriesIt();
    void leadsToALostToken();
    void goesOnAfterAPause();
    void takesBackWhatItDid();
    void keepsATokenThatTheKeychainDoesNotTake();
    void keepsATokenInMemory();
    void keepsAllTokensInMemory();
    void showsATokenOnce();
    void saysWhatEndedWithTheProgram();
    void sharesNothingWhoseStateSnykDoesNotList();

private:
    /// A job for one token each, stopped at the first that the keychain does not take.
    [[nodiscard]] static bool stopAtKeychain(SharingFixture &f, int refusals);
};

void TestSharingWizard::sharesOneToken()
{
    SharingFixture f;
    const records::TokenRecord source = f.addSource();
    f.open(source);
    QVERIFY2(f.signIn(), qPrintable(f.visibleText()));
    QVERIFY2(f.chooseAll(), qPrintable(f.visibleText()));
    QVERIFY(f.find<QRadioButton>("shareButton")->isChecked());
    QVERIFY2(f.preview(), qPrintable(f.visibleText()));
    QCOMPARE(f.http.changes, QStringList());
    QCOMPARE(f.row("previewTable", coreLedger).value(2), QStringLiteral("Clone the integration into it"));
    QCOMPARE(f.row("previewTable", QStringLiteral("Payments Platform")).value(3),
        QStringLiteral("The token comes from here."));
    QCOMPARE(f.row("previewTable", QStringLiteral("Mobile Banking")).value(3),
        QStringLiteral(
            "It uses Broker already, with a token that is not on your list: it keeps it. Snyk does not "
            "say which one that is."));
    QCOMPARE(f.row("previewTable", QStringLiteral("Website Relaunch")).value(3),
        QStringLiteral("It is in another group; a token is shared inside one group only."));
    QVERIFY2(f.textOf("previewSummary").startsWith(QLatin1String("3 organization(s) will be changed")),
        qPrintable(f.textOf("previewSummary")));

    QVERIFY2(f.run() && f.results(), qPrintable(f.visibleText()));
    QCOMPARE(f.http.changes.size(), 3);
    for (const QString &path : std::as_const(f.http.changes))
        QVERIFY2(path.endsWith(QLatin1String("/clone")), qPrintable(path));
    QCOMPARE(f.row("resultTable", coreLedger).value(3), QStringLiteral("done"));
    QCOMPARE(f.row("resultTable", southernPayments).value(2), QStringLiteral("Nothing"));
    QCOMPARE(f.row("resultTable", southernPayments).value(3), QStringLiteral("left alone"));
    // One record, which names them all.
    QCOMPARE(f.data.records.records().size(), 1);
    QCOMPARE(namesOf(records::targetsOf(f.data.records.records().constFirst())),
        QStringList({coreLedger, QStringLiteral("Data & Analytics"),
            QStringLiteral("Enterprise Architecture and Shared Services"),
            QStringLiteral("Payments Platform")}));
}

void TestSharingWizard::givesEachATokenOfItsOwn()
{
    SharingFixture f;
    f.open();
    QVERIFY(f.signIn() && f.chooseAll());
    QVERIFY(!f.find<QRadioButton>("shareButton")->isEnabled());
    f.find<QComboBox>("typeCombo")->setCurrentText(QStringLiteral("Bitbucket Server / Data Center"));
    if (f.session().wish().integrationType != QLatin1String("bitbucket-server"))
        f.find<QComboBox>("typeCombo")
            ->setCurrentIndex(
                f.find<QComboBox>("typeCombo")->findText(QStringLiteral("Bitbucket"), Qt::MatchStartsWith));
    QCOMPARE(f.session().wish().integrationType, QStringLiteral("bitbucket-server"));
    QVERIFY2(f.preview(), qPrintable(f.visibleText()));
    const int toDo = f.session().preview().toDo;
    QVERIFY(toDo > 5);
    QVERIFY2(f.run() && f.results(), qPrintable(f.visibleText()));
    QCOMPARE(f.http.changes.size(), toDo);
    const sharing::JobCounts counts = f.session().job()->counts();
    QCOMPARE(counts.done + counts.refused, toDo);
    QCOMPARE(f.data.records.records().size(), counts.done);
    for (const records::TokenRecord &record : f.data.records.records()) {
        const auto kept = f.keychain.kept(record.key);
        QVERIFY2(kept, qPrintable(record.target.org.name));
        const auto token = BrokerToken::parse(*kept);
        QVERIFY(token);
        QCOMPARE(token->fingerprint(), record.fingerprint);
    }
}

void TestSharingWizard::leavesDirectIntegrationsAloneUnlessAsked()
{
    SharingFixture f;
    f.open(f.addSource());
    QVERIFY(f.signIn() && f.chooseAll() && f.preview());
    auto *check = f.find<QCheckBox>("switchDirectCheck");
    QVERIFY(check);
    QVERIFY(!check->isChecked());
    QVERIFY(check->text().contains(QLatin1String("1 direct integration(s)")));
    QCOMPARE(f.row("previewTable", southernPayments).value(2), QStringLiteral("Nothing"));
    QVERIFY(!f.textOf("undoNote").contains(QLatin1String("cannot be brought back")));
    check->setChecked(true);
    QCOMPARE(
        f.row("previewTable", southernPayments).value(2), QStringLiteral("Clone the integration into it"));
    QCOMPARE(f.row("previewTable", southernPayments).value(3),
        QStringLiteral("The credentials of its direct integration are lost for good."));
    QVERIFY(f.textOf("undoNote").contains(QLatin1String("cannot be brought back")));
    auto *show = f.find<QComboBox>("previewGroupCombo");
    show->setCurrentText(QStringLiteral("Direct integrations"));
    QCOMPARE(f.rows("previewTable"), 1);
    // Agreed to each time anew.
    QVERIFY(f.click("backButton") && f.waitFor(SharingPageId::How) && f.preview());
    QVERIFY(!f.find<QCheckBox>("switchDirectCheck")->isChecked());
    QCOMPARE(f.row("previewTable", southernPayments).value(2), QStringLiteral("Nothing"));
}

void TestSharingWizard::saysWhyOneWasRefusedAndRetriesIt()
{
    SharingFixture f(66);
    f.open();
    QVERIFY(f.signIn() && f.chooseAll() && f.preview() && f.run());
    const int refused = f.session().job()->counts().refused;
    QVERIFY(refused > 0);
    QVERIFY(f.isOn(SharingPageId::Run));
    QCOMPARE(f.textOf("pageHeading"), QStringLiteral("The job is over, and not everything went well"));
    QVERIFY2(f.textOf("runCounts").contains(QStringLiteral("%1 refused").arg(refused)),
        qPrintable(f.textOf("runCounts")));
    const auto sent = f.http.changes.size();
    QVERIFY(f.click("retryButton"));
    QVERIFY(f.isOver());
    QCOMPARE(f.http.changes.size(), sent + refused);
    // It has not helped, and that is said where it is looked for.
    QCOMPARE(f.textOf("runCounts").section(QLatin1Char('\n'), 1),
        QStringLiteral("Tried again: %1 refused again.").arg(refused));
    QStringList states;
    const auto *running = f.find<QAbstractItemView>("runTable")->model();
    for (int row = 0; row < running->rowCount(); ++row)
        states.append(running->index(row, ui::JobModel::StateColumn).data().toString());
    QCOMPARE(states.count(QStringLiteral("refused again")), refused);
    QCOMPARE(states.count(QStringLiteral("refused")), 0);
    QVERIFY(f.results());
    QVERIFY2(f.textOf("resultCounts").contains(QStringLiteral("%1 refused again").arg(refused)),
        qPrintable(f.textOf("resultCounts")));
    f.find<QComboBox>("resultGroupCombo")->setCurrentText(QStringLiteral("Refused"));
    QCOMPARE(f.rows("resultTable"), refused);
    const auto *model = f.find<QAbstractItemView>("resultTable")->model();
    QVERIFY(model->index(0, ui::JobModel::NoteColumn).data().toString().contains(QLatin1String("Request ")));
}

void TestSharingWizard::leadsToALostToken()
{
    SharingFixture f;
    f.open();
    QVERIFY(f.signIn() && f.chooseAll() && f.preview());
    f.http.losesNextAnswer = true;
    QVERIFY(f.run() && f.results());
    const sharing::JobCounts counts = f.session().job()->counts();
    QCOMPARE(counts.unknown, 1);
    auto *table = f.find<QAbstractItemView>("resultTable");
    const QString heading = QStringLiteral("done, token not received");
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        table->setCurrentIndex(table->model()->index(row, 0));
        QCOMPARE(f.find<QAbstractButton>("retrieveButton")->isEnabled(),
            table->model()->index(row, ui::JobModel::StateColumn).data().toString() == heading);
    }
    f.find<QComboBox>("resultGroupCombo")->setCurrentText(QStringLiteral("Not known"));
    QCOMPARE(f.rows("resultTable"), 1);
    table->setCurrentIndex(table->model()->index(0, 0));
    QCOMPARE(table->model()->index(0, ui::JobModel::StateColumn).data().toString(), heading);
    QVERIFY(f.click("retrieveButton"));
    QCOMPARE(f.retrieved.size(), 1);
    QCOMPARE(f.retrieved.constFirst().org.name, table->model()->index(0, 0).data().toString());
}

void TestSharingWizard::goesOnAfterAPause()
{
    SharingFixture f(200);
    f.open();
    QVERIFY(f.signIn() && f.chooseAll() && f.preview());
    const int toDo = f.session().preview().toDo;
    f.http.momentAt = 10;
    f.http.moment = [&f] { f.find<QAbstractButton>("pauseButton")->click(); };
    QVERIFY(f.click("commitButton") && f.waitFor(SharingPageId::Run));
    QTRY_VERIFY(f.http.changes.size() >= 10);
    QTRY_VERIFY(!f.session().job()->isRunning() && !f.session().job()->isWorking());
    QTRY_COMPARE(f.textOf("pageHeading"), QStringLiteral("The job is paused"));
    QVERIFY(!f.session().job()->isFinished());
    f.wizard->reject();
    QVERIFY(!f.wizard->isVisible());

    f.open();
    auto *jobs = f.find<QComboBox>("jobCombo");
    QVERIFY(jobs);
    QVERIFY2(
        jobs->itemText(1).startsWith(QLatin1String("Go on: One token each")), qPrintable(jobs->itemText(1)));
    // It comes first, and nothing is asked of Snyk before the user says so.
    QCOMPARE(jobs->currentIndex(), 1);
    QVERIFY(!f.find<QComboBox>("sharingRegionCombo")->isEnabled());
    const auto sent = f.http.changes.size();
    QVERIFY(f.click("useKeptButton") && f.waitFor(SharingPageId::Run));
    QTest::qWait(200);
    QCOMPARE(f.http.changes.size(), sent);
    QVERIFY(!f.session().job()->isRunning());
    QCOMPARE(f.textOf("pageHeading"), QStringLiteral("The job is paused"));
    QTRY_COMPARE(QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString(),
        QStringLiteral("goOnButton"));
    const sharing::JobCounts before = f.session().job()->counts();
    QStringList expected{
        QStringLiteral("%1 organization(s) is/are done; nothing happens there.").arg(before.done)};
    expected.append(QStringLiteral("%1 is/are open: “Go on” looks at each, and calls Snyk once where all is "
                                   "still as planned.")
                        .arg(before.planned));
    if (before.refused > 0)
        expected.append(QStringLiteral("%1 was/were refused: that stays so until you press “Retry”.")
                            .arg(before.refused));
    expected.append(QStringLiteral("Nothing is called twice."));
    QCOMPARE(f.textOf("runHeld").split(QLatin1Char('\n')), expected);
    QCOMPARE(ui::withoutBreaks(QAccessible::queryAccessibleInterface(QApplication::focusWidget())
                                   ->text(QAccessible::Description)),
        expected.join(QLatin1Char(' ')));
    // Another job can be chosen still.
    QVERIFY(f.find<QAbstractButton>("backButton")->isEnabled());
    QVERIFY(f.click("goOnButton"));
    QVERIFY(!f.find("runHeld"));
    QVERIFY2(f.isOver(), qPrintable(f.visibleText()));
    const sharing::JobCounts counts = f.session().job()->counts();
    QCOMPARE(counts.done + counts.refused, toDo);
    QCOMPARE(counts.unknown, 0);
    // Nothing was called twice.
    QCOMPARE(f.http.changes.size(), toDo);
    QCOMPARE(f.data.records.records().size(), counts.done);

    // Going back and on again begins from where it is now, not from where it was when it was chosen.
    QVERIFY(f.click("backButton") && f.waitFor(SharingPageId::SignIn));
    QVERIFY(f.click("nextButton") && f.waitFor(SharingPageId::Run));
    QVERIFY2(f.isOver(), qPrintable(f.visibleText()));
    QCOMPARE(f.http.changes.size(), toDo);
    QCOMPARE(f.session().job()->counts().done, counts.done);
}

void TestSharingWizard::takesBackWhatItDid()
{
    SharingFixture f;
    f.open(f.addSource());
    QVERIFY(f.signIn() && f.chooseAll() && f.preview() && f.run() && f.results());
    QCOMPARE(f.http.changes.size(), 3);
    QVERIFY(f.click("takeBackButton") && f.waitFor(SharingPageId::Preview));
    QTRY_VERIFY(!f.session().survey().isRunning());
    QCOMPARE(f.textOf("pageHeading"), QStringLiteral("What would be taken back"));
    // Said where it is seen, and the button looks like what it does.
    QCOMPARE(f.textOf("consequenceText"),
        QStringLiteral("3 organization(s) is/are no longer reached through Broker. The Broker client stays "
                       "connected for “Payments Platform”."));
    // As a removal, it is not begun without consent.
    QVERIFY(!f.find("commitButton")->isEnabled());
    QVERIFY(f.textOf("takeBackNote").contains(QLatin1String("no call that removes an integration")));
    QVERIFY(!f.find("undoNote"));
    QVERIFY(f.find("commitButton")->property(ui::drawing::graveButton).toBool());
    QCOMPARE(f.row("previewTable", coreLedger).value(2), QStringLiteral("Switch Broker off"));
    QCOMPARE(f.row("previewTable", QStringLiteral("Mobile Banking")).value(3),
        QStringLiteral("The job has done nothing here that can be taken back."));
    QCOMPARE(f.http.changes.size(), 3);
    QVERIFY2(f.run() && f.results(), qPrintable(f.visibleText()));
    QCOMPARE(f.http.changes.size(), 6);
    QCOMPARE(f.row("resultTable", coreLedger).value(3), QStringLiteral("done"));
    QVERIFY(!f.find("takeBackButton"));
    QCOMPARE(namesOf(records::targetsOf(f.data.records.records().constFirst())),
        QStringList({QStringLiteral("Payments Platform")}));
}

void TestSharingWizard::keepsATokenThatTheKeychainDoesNotTake()
{
    SharingFixture f;
    f.open();
    QVERIFY(f.signIn() && f.chooseAll() && f.preview());
    f.keychain.failNext(FakeVault::Call::Write, vault::VaultErrorKind::Locked);
    QVERIFY(f.click("commitButton") && f.waitFor(SharingPageId::Run));
    QTRY_VERIFY_WITH_TIMEOUT(
        f.find("messageTitle") && f.session().job()->obstacle() && !f.session().job()->isWorking(),
        SharingFixture::patience);
    QVERIFY(
        f.textOf("messageTitle").endsWith(QLatin1String("The job has stopped: a token is not saved yet")));
    f.wizard->reject();
    QVERIFY(f.wizard->findChild<QWidget *>(QStringLiteral("loseTokensQuestion")));
    f.wizard->findChild<QWidget *>(QStringLiteral("loseTokensQuestion"))
        ->findChild<QAbstractButton *>(QStringLiteral("stayButton"))
        ->click();
    QVERIFY(f.click("goOnButton"));
    QVERIFY2(f.isOver(), qPrintable(f.visibleText()));
    const sharing::JobCounts counts = f.session().job()->counts();
    QCOMPARE(counts.unknown, 0);
    QCOMPARE(f.data.records.records().size(), counts.done);
    for (const records::TokenRecord &record : f.data.records.records())
        QVERIFY(f.keychain.kept(record.key));
}

bool TestSharingWizard::stopAtKeychain(SharingFixture &f, int refusals)
{
    f.open();
    if (!f.signIn() || !f.chooseAll() || !f.preview())
        return false;
    for (int i = 0; i < refusals; ++i)
        f.keychain.failNext(FakeVault::Call::Write, vault::VaultErrorKind::NoService);
    return f.click("commitButton") && f.waitFor(SharingPageId::Run)
        && QTest::qWaitFor(
            [&f] {
                const sharing::Job *job = f.session().job();
                return job && job->obstacle() && !job->isWorking() && f.find("keepInMemoryButton");
            },
            SharingFixture::patience);
}

void TestSharingWizard::keepsATokenInMemory()
{
    SharingFixture f(66);
    QVERIFY2(stopAtKeychain(f, 1), qPrintable(f.visibleText()));
    const int row = f.session().job()->notTaken().constFirst();
    const sharing::RowPlan plan = f.session().job()->plan().rows.at(row);
    QVERIFY2(f.visibleText().contains(QStringLiteral("It is the token of “%1”.").arg(plan.org.name)),
        qPrintable(f.visibleText()));
    QCOMPARE(f.row("runTable", plan.org.name).value(3), QStringLiteral("token not saved yet"));
    QVERIFY(f.click("keepInMemoryButton"));
    QTRY_COMPARE(f.row("runTable", plan.org.name).value(3), QStringLiteral("done"));
    QCOMPARE(f.row("runTable", plan.org.name).value(4),
        QStringLiteral("Its token is in memory only, until this program quits."));
    QTRY_COMPARE(f.textOf("pageHeading"), QStringLiteral("The job is paused"));
    QVERIFY(!f.find("messageTitle"));
    // The others go where they were to go.
    QVERIFY(f.click("goOnButton"));
    QVERIFY2(f.isOver(), qPrintable(f.visibleText()));
    for (const records::TokenRecord &record : f.data.records.records()) {
        const bool isIt = record.id == plan.record;
        QCOMPARE(record.storage, isIt ? records::Storage::Memory : records::Storage::Keychain);
        QCOMPARE(f.keychain.kept(record.key).has_value(), !isIt);
    }
}

void TestSharingWizard::keepsAllTokensInMemory()
{
    SharingFixture f;
    QVERIFY2(stopAtKeychain(f, 1000), qPrintable(f.visibleText()));
    const int asked = f.keychain.count(FakeVault::Call::Write);
    QVERIFY(f.click("keepAllInMemoryButton"));
    QVERIFY2(f.isOver(), qPrintable(f.visibleText()));
    QVERIFY(!f.find("messageTitle"));
    QCOMPARE(f.keychain.count(FakeVault::Call::Write), asked);
    const sharing::JobCounts counts = f.session().job()->counts();
    QCOMPARE(f.data.records.records().size(), counts.done);
    for (const records::TokenRecord &record : f.data.records.records()) {
        QCOMPARE(record.storage, records::Storage::Memory);
        const auto kept = f.data.memory.read(record.key, {});
        QTRY_VERIFY(kept.isFinished());
        QCOMPARE(BrokerToken::parse(*kept.result())->fingerprint(), record.fingerprint);
    }
}

void TestSharingWizard::showsATokenOnce()
{
    SharingFixture f(66);
    QVERIFY2(stopAtKeychain(f, 1), qPrintable(f.visibleText()));
    const int row = f.session().job()->notTaken().constFirst();
    const sharing::RowPlan plan = f.session().job()->plan().rows.at(row);
    QByteArray token;
    std::get<sharing::Issued>(f.session().job()->states().at(row))
        .token.secret()
        .reveal([&token](QByteArrayView bytes) { token = bytes.toByteArray(); });
    QVERIFY(f.click("showOnceButton"));
    auto *shown = f.find<ui::SecretLineEdit>("secretText");
    QVERIFY(shown);
    QTRY_COMPARE(shown->text().toUtf8(), token);
    QVERIFY(f.click("tokenTakenButton"));
    QTRY_COMPARE(f.row("runTable", plan.org.name).value(3), QStringLiteral("done, token taken by you"));
    QTRY_VERIFY(!f.find("secretText") && !f.find("messageTitle"));
    QVERIFY(f.click("goOnButton"));
    QVERIFY(f.isOver());
    QVERIFY(!f.data.records.find(*plan.record));
    // Nobody is asked about it any more.
    f.wizard->reject();
    QVERIFY(!f.wizard->isVisible());
    QVERIFY(std::holds_alternative<sharing::Taken>(f.journal.load().jobs.constFirst().states.at(row)));
}

void TestSharingWizard::saysWhatEndedWithTheProgram()
{
    SharingFixture f;
    QVERIFY2(stopAtKeychain(f, 1000), qPrintable(f.visibleText()));
    QVERIFY(f.click("keepAllInMemoryButton"));
    QVERIFY2(f.results(), qPrintable(f.visibleText()));
    QVERIFY(!f.find("retrieveButton"));
    f.wizard->reject();

    // As after a start: another journal on the same files.
    f.restartJournal();
    f.open();
    auto *jobs = f.find<QComboBox>("jobCombo");
    jobs->setCurrentIndex(1);
    Q_EMIT jobs->activated(1);
    QVERIFY(f.click("useKeptButton") && f.waitFor(SharingPageId::Results));
    f.find<QComboBox>("resultGroupCombo")->setCurrentText(QStringLiteral("Done"));
    auto *table = f.find<QAbstractItemView>("resultTable");
    QVERIFY(table->model()->rowCount() > 0);
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        QCOMPARE(table->model()->index(row, ui::JobModel::StateColumn).data().toString(),
            QStringLiteral("done, token not here any more"));
        QVERIFY(table->model()
                    ->index(row, ui::JobModel::NoteColumn)
                    .data()
                    .toString()
                    .contains(QLatin1String("Retrieve the token from Snyk's Web UI")));
    }
    table->setCurrentIndex(table->model()->index(0, 0));
    QVERIFY(f.click("retrieveButton"));
    QCOMPARE(f.retrieved.size(), 1);
}

void TestSharingWizard::sharesNothingWhoseStateSnykDoesNotList()
{
    SharingFixture f;
    records::TokenRecord source = f.addSource();
    f.open(source);
    QCOMPARE(f.session().sources().size(), 1);
    for (const char *type : {"artifactory", "nexus", "jira", "kubernetes"}) {
        source.target.integrationType = QString::fromLatin1(type);
        QVERIFY(f.data.records.put(source).has_value());
        f.open(source);
        QVERIFY2(f.session().sources().isEmpty(), type);
        QVERIFY2(!f.session().wish().source, type);
    }
}

BTA_WINDOW_TEST(TestSharingWizard)
#include "tst_sharingwizard.moc"
