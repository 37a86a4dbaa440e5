// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "credentials/credentialcommands.h"

#include "accesschecks.h"
#include "app/credentials/draftsamples.h"
#include "board/tokenboard.h"
#include "credentials/credentialrecording.h"
#include "credentials/credentialwizard.h"
#include "credentials/recheckdialog.h"
#include "layoutchecks.h"
#include "presenters/credentialwords.h"
#include "presenters/tokenstatetext.h"
#include "support/await.h"
#include "support/products.h"
#include "support/testroom.h"
#include "ui/shell/shell.h"

#include <QAction>
#include <QLineEdit>
#include <QSet>
#include <QTreeView>

using namespace broker;
using namespace broker::credentials;
using namespace broker::test;

namespace {

/// A credential of GitLab in the list and in the keychain.
records::TokenRecord addCredential(Shell &shell)
{
    (void)shell.composition.loadRecords();
    const Workspace &workspace = shell.real();
    const records::TokenRecord record
        = workspace.records
              .put(recordFor(
                  samples::draft(), entryFor(workspace, samples::draft()), nullptr, false, samples::moment()))
              .value();
    shell.keychain->put(record.key, samples::gitLabToken().toStored());
    return record;
}

bool select(const Shell &shell, const RecordId &id)
{
    auto *board = shell.find<ui::TokenBoard>("tokenBoard");
    board->select(id);
    const QList<records::TokenRecord> selected = board->allSelected();
    return selected.size() == 1 && selected.constFirst().id == id;
}

bool isEnabled(const Shell &shell, const char *action)
{
    return shell.find<QAction>(action)->isEnabled();
}

} // namespace

/// What the main window offers for credentials.
class TestCredentialCommands final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersWhatFitsTheRow();
    void namesWhatIsCopied();
    void tellsRowsApart();
    void goesOnFromTheWizard();
    void opensOneWindowOnly();
    void replacesInsteadOfRotating();
    void checksAgain();
    void saysWhatTheKeychainLacks();
    void showsWhatItServes();
    void closesBeforeTheModeChanges();
};

void TestCredentialCommands::offersWhatFitsTheRow()
{
    Shell shell;
    const records::TokenRecord token = shell.add();
    const records::TokenRecord credential = addCredential(shell);
    QVERIFY(shell.start());
    QVERIFY(select(shell, token.id));
    QVERIFY(isEnabled(shell, "addCredentialAction"));
    QVERIFY(!isEnabled(shell, "replaceCredentialAction"));
    QVERIFY(!isEnabled(shell, "checkCredentialAction"));
    QVERIFY(select(shell, credential.id));
    QVERIFY(!isEnabled(shell, "addCredentialAction"));
    QVERIFY(isEnabled(shell, "replaceCredentialAction"));
    QVERIFY(isEnabled(shell, "checkCredentialAction"));
    const QList<QAction *> menu = shell.find<QTreeView>("recordTable")->actions();
    QVERIFY(menu.contains(shell.find<QAction>("addCredentialAction")));
}

void TestCredentialCommands::namesWhatIsCopied()
{
    Shell shell;
    const records::TokenRecord token = shell.add();
    const records::TokenRecord credential = addCredential(shell);
    QVERIFY(shell.start());
    auto *card = shell.find<QAbstractButton>("copySelectedButton");
    QVERIFY(select(shell, credential.id));
    QCOMPARE(shell.find<QAction>("copyAction")->text(), QStringLiteral("&Copy credential"));
    QCOMPARE(card->text(), QStringLiteral("Copy credential"));
    QCOMPARE(shell.find<QLineEdit>("secretText")->accessibleName(), QStringLiteral("Credential, hidden"));
    shell.trigger("copyAction");
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), QLatin1String(samples::gitLabTokenText));
    QVERIFY(select(shell, token.id));
    QCOMPARE(shell.find<QAction>("copyAction")->text(), QStringLiteral("&Copy token"));
    QCOMPARE(card->text(), QStringLiteral("Copy token"));
}

void TestCredentialCommands::tellsRowsApart()
{
    Shell shell;
    const records::TokenRecord token = shell.add();
    records::TokenRecord before = records::replacedCopyOf(token);
    before.fingerprint = samples::brokerToken(samples::otherBrokerTokenText).fingerprint();
    QVERIFY(shell.real().records.put(before));
    (void)addCredential(shell);
    QVERIFY(shell.start());
    const QAbstractItemModel *model = shell.find<QTreeView>("recordTable")->model();
    QSet<QString> names;
    for (int row = 0; row < model->rowCount(); ++row)
        names.insert(model->index(row, 0).data(Qt::AccessibleTextRole).toString());
    QCOMPARE(model->rowCount(), 3);
    QCOMPARE(names.size(), 3);
}

void TestCredentialCommands::goesOnFromTheWizard()
{
    Shell shell;
    const records::TokenRecord token = shell.add(records::Storage::Keychain, true, QStringLiteral("jira"));
    QVERIFY(shell.start());
    shell.trigger("setUpAction");
    QCOMPARE(shell.wizards.size(), 1);
    QDialog *const behind = shell.wizards.constFirst().dialog;
    shell.wizards.constFirst().openPart(token.id, credentials::ClientPart::Credential, *behind);
    auto *wizard = shell.find<ui::CredentialWizard>("credentialWizard");
    QVERIFY(wizard && wizard->isVisible());
    QCOMPARE(wizard->setup().service(), service::jira);
    // In front of the one that it is come back to.
    QCOMPARE(wizard->parentWidget(), behind);
    wizard->reject();
    QVERIFY(behind->isVisible());
}

void TestCredentialCommands::opensOneWindowOnly()
{
    Shell shell;
    const records::TokenRecord token = shell.add();
    QVERIFY(shell.start());
    QVERIFY(select(shell, token.id));
    shell.trigger("addCredentialAction");
    shell.trigger("addCredentialAction");
    QCOMPARE(shell.window->findChildren<ui::CredentialWizard *>().size(), 1);
    shell.find<ui::CredentialWizard>("credentialWizard")->reject();
    shell.trigger("addCredentialAction");
    QTRY_COMPARE(shell.window->findChildren<ui::CredentialWizard *>().size(), 1);
    QVERIFY(shell.find<ui::CredentialWizard>("credentialWizard")->isVisible());
}

void TestCredentialCommands::replacesInsteadOfRotating()
{
    Shell shell;
    const records::TokenRecord credential = addCredential(shell);
    QVERIFY(shell.start());
    QVERIFY(select(shell, credential.id));
    shell.trigger("rotateAction");
    QVERIFY(shell.wizards.isEmpty());
    auto *wizard = shell.find<ui::CredentialWizard>("credentialWizard");
    QVERIFY(wizard);
    QCOMPARE(wizard->setup().replaced()->id, credential.id);
}

void TestCredentialCommands::checksAgain()
{
    Shell shell;
    const records::TokenRecord credential = addCredential(shell);
    QVERIFY(shell.start());
    QVERIFY(select(shell, credential.id));
    shell.trigger("checkCredentialAction");
    auto *dialog = shell.find<ui::RecheckDialog>("recheckDialog");
    QVERIFY(dialog && dialog->isVisible());
    QVERIFY(
        dialog->findChild<QLabel *>(QStringLiteral("checkHost"))->text().contains(QLatin1String("gitlab")));
    QCOMPARE(shell.keychain->count(FakeVault::Call::Read), 0);
    QVERIFY((namelessControls(*dialog) + clashingMnemonics(*dialog)).isEmpty());
    dialog->findChild<QPushButton *>(QStringLiteral("checkNowButton"))->click();
    // The stand-in for the network is offline.
    QTRY_VERIFY(shell.real().records.find(credential.id)->lastCheck.has_value());
    QCOMPARE(
        shell.real().records.find(credential.id)->lastCheck->outcome, records::CheckOutcome::Inconclusive);
    const auto *bar = dialog->findChild<ui::MessageBar *>(QStringLiteral("checkMessage"));
    QTRY_COMPARE(
        bar->message().title, QStringLiteral("Not checked: the service cannot be reached from here"));
    const QStringList faults = lastingFaults([dialog] {
        return cutTexts(*dialog) + overlaps(*dialog) + unreachable(*dialog) + namelessControls(*dialog)
            + clashingMnemonics(*dialog);
    });
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    dialog->findChild<QPushButton *>(QStringLiteral("closeRecheckButton"))->click();
    QTRY_VERIFY(!shell.find("recheckDialog"));
}

void TestCredentialCommands::saysWhatTheKeychainLacks()
{
    Shell shell;
    const records::TokenRecord credential = addCredential(shell);
    QVERIFY(shell.start());
    QVERIFY(select(shell, credential.id));
    shell.trigger("checkCredentialAction");
    auto *dialog = shell.find<ui::RecheckDialog>("recheckDialog");
    shell.keychain->failNext(FakeVault::Call::Read, vault::VaultErrorKind::NotFound);
    dialog->findChild<QPushButton *>(QStringLiteral("checkNowButton"))->click();
    auto *bar = dialog->findChild<ui::MessageBar *>(QStringLiteral("checkMessage"));
    QTRY_VERIFY(bar->hasMessage());
    QCOMPARE(shell.real().records.find(credential.id)->lastCheck->outcome, records::CheckOutcome::Missing);
    QVERIFY(dialog->findChild<QPushButton *>(QStringLiteral("checkNowButton"))->isVisible());
}

void TestCredentialCommands::showsWhatItServes()
{
    Shell shell;
    const records::TokenRecord token = shell.add();
    const records::TokenRecord credential
        = await(share(shell.real(), addCredential(shell), samples::otherTarget()))->value();
    QVERIFY(shell.start());
    QVERIFY(select(shell, credential.id));
    QCOMPARE(shell.find<QLabel>("detailsServes")->text().split(QLatin1Char('\n')).size(), 2);
    QVERIFY(shell.find<QLabel>("detailsServes")->text().contains(samples::otherTarget().org.name));
    QVERIFY(shell.find<QLabel>("detailsTitle")->text().contains(QLatin1String("Credential for GitLab")));
    QVERIFY(!shell.find("detailsCredential")->isVisible());
    auto *list = shell.find<QTreeView>("recordTable");
    QVERIFY(!list->isColumnHidden(ui::RecordModel::KindColumn));
    QCOMPARE(list->currentIndex().siblingAtColumn(ui::RecordModel::KindColumn).data().toString(),
        ui::secretKindText(vault::SecretKind::ServiceCredential));
    QCOMPARE(shell.find<QLabel>("detailsKind")->text(), ui::kindText(kind::gitLabToken));
    QVERIFY(select(shell, token.id));
    QVERIFY(!shell.find("detailsServes")->isVisible());
    QVERIFY(shell.find<QLabel>("detailsCredential")->text().contains(credential.fingerprint.masked()));
}

void TestCredentialCommands::closesBeforeTheModeChanges()
{
    Shell shell;
    const records::TokenRecord token = shell.add();
    QVERIFY(shell.start());
    QVERIFY(select(shell, token.id));
    shell.trigger("addCredentialAction");
    const QPointer<ui::CredentialWizard> wizard = shell.find<ui::CredentialWizard>("credentialWizard");
    shell.window->enterPractice();
    QVERIFY(shell.composition.isPractice());
    QTRY_VERIFY(!wizard);
}

BTA_WINDOW_TEST(TestCredentialCommands)
#include "tst_credentialcommands.moc"
