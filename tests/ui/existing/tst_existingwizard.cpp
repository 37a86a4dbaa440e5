// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "accesschecks.h"
#include "clientconfig/remembered.h"
#include "core/marker.h"
#include "credentials/servicecredential.h"
#include "existing/filepage.h"
#include "existingfixture.h"
#include "layoutchecks.h"
#include "looks.h"
#include "presenters/credentialrecordtext.h"
#include "presenters/recordtext.h"
#include "support/accessibletext.h"
#include "support/testroom.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFile>
#include <QListWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace broker;
using namespace broker::test;
using ui::ExistingPageId;
using ui::PageId;

namespace {

Secret secretOf(const char *text)
{
    return Secret::take(QByteArray(text));
}

} // namespace

/// "Add an existing client", from the clipboard to the list.
class TestExistingWizard final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// The file names a type, of which the organization has two: nobody guesses which one it is.
    void asksWhichOfSeveralRegistriesItServes()
    {
        ExistingFixture f;
        QVERIFY(f.paste(f.registryFile()));
        QVERIFY(f.click("nextButton"));
        QVERIFY(f.signIn());
        QVERIFY(f.chooseOrganization(QStringLiteral("Data & Analytics")));
        QTRY_VERIFY(f.find<QComboBox>("keepWhich"));
        auto *which = f.find<QComboBox>("keepWhich");
        QCOMPARE(which->count(), 2);
        QCOMPARE(which->currentIndex(), -1);
        QVERIFY(!f.find<QPushButton>("commitButton")->isEnabled());
        which->setCurrentIndex(1);
        QVERIFY(f.label("keepIntegration").startsWith(QStringLiteral("Docker Hub \u2013 Release images")));
        QVERIFY(f.click("commitButton"));
        QVERIFY(f.isOn(PageId::Done));
        QTRY_VERIFY(!f.data.records.records().isEmpty());
        const records::TokenRecord token = f.data.records.records().at(0);
        QCOMPARE(token.target.profile, QStringLiteral("Release images"));
        QVERIFY(token.target.integration.has_value());
        QTRY_VERIFY(f.find<QPushButton>("finishButton") && f.find<QPushButton>("finishButton")->isEnabled());
        QCOMPARE(f.leaks(), QStringList());
    }

    void addsTheClientOfAComposeFile()
    {
        ExistingFixture f;
        QVERIFY(f.isListening);
        QVERIFY(f.paste(f.composeFile()));
        // What is read is what the file says; secrets stay hidden.
        const QString answers = f.label("foundAnswers");
        QVERIFY2(answers.contains(QStringLiteral("gitlab.example.com")), qPrintable(answers));
        QVERIFY(answers.contains(QStringLiteral("8010")));
        const auto *ignored = f.find<QListWidget>("ignoredList");
        QVERIFY(ignored);
        QCOMPARE(ignored->count(), 1);
        QVERIFY2(ignored->item(0)->text().startsWith(QStringLiteral("line 4: networks")),
            qPrintable(ignored->item(0)->text()));
        for (const QLabel *label : f.wizard->findChildren<QLabel *>()) {
            QVERIFY(!label->text().contains(QLatin1String(existingToken)));
            QVERIFY(!label->text().contains(QLatin1String(existingCredential)));
        }

        // A screen reader tells the two apart.
        const auto spoken = [&f](const char *card) {
            const auto *text = f.find(card)->findChild<QLineEdit *>();
            return text ? text->accessibleDescription() : QString();
        };
        QCOMPARE(spoken("foundToken"), QStringLiteral("Broker token of the client"));
        QVERIFY2(spoken("foundCredential").startsWith(QStringLiteral("Credential of the client (")),
            qPrintable(spoken("foundCredential")));

        QVERIFY(f.click("nextButton"));
        QVERIFY(f.signIn());
        QVERIFY(f.chooseOrganization(QStringLiteral("Mobile Banking")));
        QVERIFY(f.label("keepIntegration").startsWith(QStringLiteral("GitLab")));
        // Of each in words: when, and that nobody knows how old it is.
        const QDateTime now = f.data.clock.nowUtc();
        const QDateTime in90Days = now.addDays(90);
        const QString due
            = QStringLiteral("age unknown: due ") + ui::dueDateText(in90Days, now, f.wizard->locale());
        QVERIFY2(due.contains(QStringLiteral("in 90 day(s)")), qPrintable(due));
        QCOMPARE(f.label("keepTokenDue"), due);
        QCOMPARE(f.label("keepCredentialDue"), due);
        QVERIFY(f.data.records.records().isEmpty());
        QCOMPARE(f.keychain.keptCount(), 0);

        QVERIFY(f.click("commitButton"));
        QVERIFY(f.isOn(PageId::Done));
        QTRY_COMPARE(f.data.records.records().size(), 2);
        QTRY_VERIFY(f.find<QPushButton>("finishButton")->isEnabled());
        const records::TokenRecord token = f.data.records.records().at(0);
        const records::TokenRecord credential = f.data.records.records().at(1);

        // The token, in the keychain and on the list, due 90 days from today.
        QCOMPARE(token.kind(), vault::SecretKind::BrokerToken);
        QCOMPARE(token.origin, records::Origin::Pasted);
        QCOMPARE(token.target.integrationType, QStringLiteral("gitlab"));
        QCOMPARE(token.target.org.name, QStringLiteral("Mobile Banking"));
        QCOMPARE(token.due, records::defaultDueDate(token.created));
        QVERIFY(f.keychain.kept(token.key) == secretOf(existingToken));
        // What the client was set up with, without its secrets.
        QVERIFY(token.client);
        const auto known = token.client->clientWith(Marker::of(token.fingerprint).text());
        QVERIFY(known);
        QCOMPARE(known->name, QStringLiteral("gitlab-broker"));
        QCOMPARE(known->port, 8010);
        QCOMPARE(known->carrier, QStringLiteral("compose"));
        QCOMPARE(
            token.client->answers.value(QStringLiteral("gitlabHost")), QStringLiteral("gitlab.example.com"));
        QCOMPARE(token.client->answers.value(QStringLiteral("iacRules")), QStringLiteral("tf"));

        // The credential, a record of its own.
        QCOMPARE(credential.kind(), vault::SecretKind::ServiceCredential);
        QCOMPARE(credential.created, now);
        QCOMPARE(credential.due, in90Days);
        QVERIFY(!records::isDueByHand(credential));
        QVERIFY(credential.service);
        QCOMPARE(credential.service->address, QStringLiteral("https://gitlab.example.com"));
        const auto stored = f.keychain.kept(credential.key);
        QVERIFY(stored);
        const auto kept = credentials::ServiceCredential::fromStored(*stored);
        QVERIFY(kept && kept->secret() == secretOf(existingCredential));
        QVERIFY(f.data.journal.pending().operations.isEmpty());
        QVERIFY(!f.find<QWidget>("storeStep"));
        for (const char *row : {"keptTokenDue", "keptCredentialDue"}) {
            const auto *shown = f.find<QWidget>(row);
            QVERIFY2(shown, row);
            QCOMPARE(shown->findChild<QDateEdit *>(QStringLiteral("dueDate"))->date(),
                in90Days.toLocalTime().date());
            const QString note = shown->findChild<QLabel *>(QStringLiteral("dueNote"))->text();
            QVERIFY2(note.startsWith(QStringLiteral("in 90 day(s). ")), qPrintable(note));
        }
        QCOMPARE(f.leaks(), QStringList());
    }

    /// What is of no field and no use stays in the file, and what is hidden is not written down.
    void keepsNothingButTheAnswers()
    {
        ExistingFixture f;
        QVERIFY(f.paste(f.fullFile()));
        QVERIFY2(f.label("foundAnswers").contains(QStringLiteral("GPG_PASSPHRASE")),
            qPrintable(f.label("foundAnswers")));
        QVERIFY(!f.label("foundAnswers").contains(QLatin1String(existingFurther)));
        QVERIFY(f.click("nextButton"));
        QVERIFY(f.signIn());
        QVERIFY(f.chooseOrganization(QStringLiteral("Mobile Banking")));
        QVERIFY(f.click("commitButton"));
        QTRY_COMPARE(f.data.records.records().size(), 2);
        QTRY_VERIFY(f.find<QPushButton>("finishButton") && f.find<QPushButton>("finishButton")->isEnabled());
        // That there is such a variable is an answer; its value is asked for again.
        const auto memory = f.data.records.records().at(0).client;
        QVERIFY(memory);
        QCOMPARE(memory->secretVariables, QStringList{QStringLiteral("GPG_PASSPHRASE")});
        QCOMPARE(f.leaks(), QStringList());
        QVERIFY(f.click("finishButton"));
        QVERIFY(!f.wizard->isVisible());
        QCOMPARE(f.leaks(), QStringList());
        // What is looked for would be found.
        QFile file(f.data.folder.filePath(QStringLiteral("data/copy.yaml")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(f.fullFile().toUtf8()) > 0);
        file.close();
        QVERIFY(f.leaks().size() >= 4);
    }

    /// Of several files that are opened together, the one that cannot be read is not forgotten over the next.
    void saysWhichOfSeveralFilesCannotBeRead()
    {
        ExistingFixture f;
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("compose.yaml")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(f.composeFile().toUtf8()) > 0);
        file.close();
        auto *page = f.wizard->findChild<ui::FilePage *>();
        QVERIFY(page);
        page->addFiles({folder.filePath(QStringLiteral("gone.env")), file.fileName()});
        QTRY_COMPARE(page->findChild<QListWidget *>(QStringLiteral("sourceList"))->count(), 1);
        QVERIFY2(f.message().contains(QStringLiteral("gone.env could not be read")), qPrintable(f.message()));
        // What is tried anew begins anew.
        page->addFiles({file.fileName()});
        QVERIFY(!f.message().contains(QStringLiteral("gone.env")));
        QTRY_COMPARE(page->findChild<QListWidget *>(QStringLiteral("sourceList"))->count(), 2);
    }

    void makesNoSecondEntryForAToken()
    {
        ExistingFixture f;
        QVERIFY(f.data.records.put(samples::record(*BrokerToken::parse(secretOf(existingToken)))));
        QVERIFY(f.paste(f.composeFile()));
        QVERIFY2(f.message().contains(QStringLiteral("This token is in your list already")),
            qPrintable(f.message()));
        QVERIFY(!f.find<QPushButton>("nextButton")->isEnabled());
    }

    /// Of a client that is added once more, after another token was issued for it.
    void makesNoSecondEntryForACredential()
    {
        ExistingFixture f;
        QVERIFY(f.paste(f.composeFile()));
        QVERIFY(f.click("nextButton"));
        QVERIFY(f.signIn());
        QVERIFY(f.chooseOrganization(QStringLiteral("Mobile Banking")));
        QVERIFY(f.click("commitButton"));
        QTRY_COMPARE(f.data.records.records().size(), 2);
        QTRY_VERIFY(f.find<QPushButton>("finishButton")->isEnabled());
        const records::TokenRecord credential = f.data.records.records().at(1);
        QCOMPARE(credential.kind(), vault::SecretKind::ServiceCredential);
        QVERIFY(f.data.records.remove(f.data.records.records().at(0).id));
        const int keptBefore = f.keychain.keptCount();

        f.open();
        QVERIFY(f.paste(f.composeFile()));
        QVERIFY(f.click("nextButton"));
        // Whoever is signed in already is not asked again.
        QVERIFY(WizardDriver::waitUntil([&f] {
            const int page = f.wizard->currentId();
            return page == static_cast<int>(PageId::Connect)
                || page == static_cast<int>(PageId::Organization);
        }));
        if (f.wizard->currentId() == static_cast<int>(PageId::Connect))
            QVERIFY(f.signIn());
        QVERIFY(f.chooseOrganization(QStringLiteral("Mobile Banking")));
        QVERIFY(f.click("commitButton"));
        QVERIFY(f.isOn(PageId::Done));
        QTRY_VERIFY(f.find<QPushButton>("finishButton") && f.find<QPushButton>("finishButton")->isEnabled());
        QCOMPARE(f.data.records.records().size(), 2);
        QCOMPARE(f.data.records.find(credential.id)->fingerprint, credential.fingerprint);
        QCOMPARE(f.keychain.keptCount(), keptBefore + 1);
        QCOMPARE(f.label("keptCredential"), ui::recordName(credential));
        QVERIFY(f.find<QWidget>("keptCredentialDue"));
        QCOMPARE(f.leaks(), QStringList());
    }

    void namesTheLineThatCannotBeRead()
    {
        ExistingFixture f;
        QVERIFY(f.paste(QStringLiteral("docker run \\\n -e BROKER_TOKEN=half \\\n snyk/broker:gitlab\n")));
        QVERIFY2(f.message().contains(QStringLiteral("line 2")), qPrintable(f.message()));
        QVERIFY(!f.find<QPushButton>("nextButton")->isEnabled());
        // Nothing of it is lost: what is missing can be added.
        QVERIFY(f.click("backButton"));
        QCOMPARE(f.find<QListWidget>("sourceList")->count(), 1);
    }

    void leavesTheChoiceBetweenTwoClients()
    {
        ExistingFixture f;
        QVERIFY(f.paste(
            QStringLiteral("docker run --name a -e BROKER_TOKEN=%1 -e GITLAB=a.example.com "
                           "-e GITLAB_TOKEN=x snyk/broker:gitlab\n"
                           "docker run --name b -e BROKER_TOKEN=7a1c0f7e-3a57-4b0e-9a55-0c4d7c1f2a11 "
                           "-e JIRA_HOSTNAME=jira.example.com -e JIRA_PAT=y snyk/broker:jira-bearer-auth\n")
                .arg(QLatin1String(existingToken))));
        auto *clients = f.find<QComboBox>("clientCombo");
        QVERIFY(clients);
        QCOMPARE(clients->count(), 2);
        QVERIFY(clients->hasFocus());
        QVERIFY(f.label("foundAnswers").contains(QStringLiteral("a.example.com")));
        QTest::keyClick(clients, Qt::Key_Down);
        QVERIFY2(f.label("foundAnswers").contains(QStringLiteral("jira.example.com")),
            qPrintable(f.label("foundAnswers")));
    }

    void doesNotPutATokenIntoAnotherRegion()
    {
        ExistingFixture f;
        QVERIFY(f.paste(f.composeFile().replace(
            f.server.api().toString(), QStringLiteral("https://api.elsewhere.example.com"))));
        QVERIFY(f.click("nextButton"));
        QVERIFY(f.isOn(PageId::Connect));
        QVERIFY(f.type("apiAddress", f.server.api().toString()));
        QVERIFY(f.signIn());
        QVERIFY(f.chooseOrganization(QStringLiteral("Mobile Banking")));
        QVERIFY2(f.message().contains(QStringLiteral("The client belongs to another region")),
            qPrintable(f.message()));
        QVERIFY(!f.find<QPushButton>("commitButton")->isEnabled());
    }

    void keepsTheCredentialInHandWhenTheKeychainFails()
    {
        ExistingFixture f;
        QVERIFY(f.paste(f.composeFile()));
        QVERIFY(f.click("nextButton"));
        QVERIFY(f.signIn());
        QVERIFY(f.chooseOrganization(QStringLiteral("Mobile Banking")));
        // The token is stored and read back; the credential comes after it.
        QObject::connect(f.wizard.get(), &ui::ExistingWizard::recordFinished, f.wizard.get(),
            [&f] { f.keychain.failNext(FakeVault::Call::Write, vault::VaultErrorKind::Locked); });
        QVERIFY(f.click("commitButton"));
        QVERIFY(f.isOn(PageId::Done));
        QTRY_VERIFY2(f.message().contains(QStringLiteral("The keychain is locked")), qPrintable(f.message()));
        QCOMPARE(f.data.records.records().size(), 1);
        f.wizard->reject();
        QVERIFY(f.wizard->isVisible());
        auto *question = f.wizard->findChild<QWidget *>(QStringLiteral("loseCredentialQuestion"));
        QVERIFY(question);
        QTest::keyClick(question, Qt::Key_Escape);
        QVERIFY(f.click("retryButton"));
        QTRY_COMPARE(f.data.records.records().size(), 2);
        QCOMPARE(f.leaks(), QStringList());
    }

    /// Escape is no answer to a question that nobody has asked.
    void asksBeforeItForgetsWhatItHasRead()
    {
        ExistingFixture f;
        // Nothing was given yet.
        QTest::keyClick(f.wizard.get(), Qt::Key_Escape);
        QTRY_VERIFY(!f.wizard->isVisible());
        f.open();
        QVERIFY(f.paste(f.composeFile()));
        QVERIFY(f.click("nextButton"));
        QVERIFY(f.signIn());
        QTest::keyClick(f.wizard.get(), Qt::Key_Escape);
        QVERIFY(f.wizard->isVisible());
        const auto question
            = [&f] { return f.wizard->findChild<QDialog *>(QStringLiteral("loseTokenQuestion")); };
        QTRY_VERIFY(question());
        question()->findChild<QPushButton *>(QStringLiteral("stayButton"))->click();
        QTRY_VERIFY(!question());
        QVERIFY(f.isOn(PageId::Organization));
        QTest::keyClick(f.wizard.get(), Qt::Key_Escape);
        QTRY_VERIFY(question());
        question()->findChild<QPushButton *>(QStringLiteral("endButton"))->click();
        QTRY_VERIFY(!f.wizard->isVisible());
    }

    void practiceHasASample()
    {
        ExistingFixture f(true);
        QVERIFY(f.click("sampleButton"));
        QVERIFY(f.click("nextButton"));
        QVERIFY(f.isOn(static_cast<int>(ExistingPageId::Found)));
        QVERIFY(f.label("foundAnswers").contains(QStringLiteral("gitlab.practice.example")));
        QVERIFY(f.find<QPushButton>("nextButton")->isEnabled());
    }

    void canBeUsedWithoutMouseAndScreen_data()
    {
        addTranslationRows();
        QTest::newRow("English") << QString();
    }
    /// On each page of its own; in other languages it is the letters that may differ.
    void canBeUsedWithoutMouseAndScreen()
    {
        QFETCH(const QString, translation);
        const Language language(translation);
        ExistingFixture f;
        const auto check = [&f, &translation] {
            f.wizard->activateWindow();
            (void)QTest::qWaitForWindowActive(f.wizard.get());
            if (!translation.isEmpty())
                return lastingFaults([&f] { return clashingMnemonics(*f.wizard); }).join(u'\n');
            const QStringList faults = namelessControls(*f.wizard) + clashingMnemonics(*f.wizard)
                + unreachedByTab(*f.wizard) + unheardTexts(*f.wizard) + lastingFaults([&f] {
                      return cutTexts(*f.wizard) + overlaps(*f.wizard) + unreachable(*f.wizard);
                  });
            return faults.join(u'\n');
        };
        QCOMPARE(check(), QString());
        QVERIFY(f.paste(f.composeFile()));
        QCOMPARE(check(), QString());
        QVERIFY(f.click("nextButton"));
        QVERIFY(f.signIn());
        QVERIFY(f.isLookedAt());
        QCOMPARE(check(), QString());
        QVERIFY(f.chooseOrganization(QStringLiteral("Mobile Banking")));
        QCOMPARE(check(), QString());
        QVERIFY(f.click("commitButton"));
        QVERIFY(f.isOn(PageId::Done));
        QTRY_COMPARE(f.data.records.records().size(), 2);
        QTRY_VERIFY(f.find<QPushButton>("finishButton")->isEnabled());
        QCOMPARE(check(), QString());
    }
};

BTA_WINDOW_TEST(TestExistingWizard)
#include "tst_existingwizard.moc"
