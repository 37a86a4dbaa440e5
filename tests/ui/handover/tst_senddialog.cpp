// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "audit/auditdetail.h"
#include "core/marker.h"
#include "credentials/servicecredential.h"
#include "handover/handovertext.h"
#include "presenters/recordtext.h"
#include "sendbench.h"
#include "support/accessibletext.h"
#include "support/filerights.h"
#include "support/products.h"
#include "support/testroom.h"
#include "widgets/dayedit.h"

#include <QPlainTextEdit>

using namespace broker;
using namespace broker::test;
using handover::Refusal;

namespace {

constexpr const char *tokenOfGitLab = "glpat-s3cretOfGitLab-12345";

} // namespace

class TestSendDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aProposedPassphraseOpensTheFile()
    {
        const SendBench bench;
        bench.enterNames();
        bench.press("proposeButton");
        // It is there to be read out.
        QCOMPARE(bench.part<QLineEdit>("secretEdit").echoMode(), QLineEdit::Normal);
        const QByteArray passphrase = bench.passphraseInField();
        QCOMPARE(passphrase.size(), 23);
        const QString path = bench.path("sent.handover");
        QVERIFY(bench.sendTo(path));
        QVERIFY(isPrivate(path));

        const auto file = handover::parse(fileContent(path));
        QVERIFY(file && file->wantsPassphrase());
        QCOMPARE(file->label.practice, false);
        QCOMPARE(file->label.expires,
            bench.space.clock.nowUtc().toLocalTime().date().addDays(8).startOfDay().toUTC());
        const auto content = handover::unseal(*file, Secret::take(QByteArray(passphrase)));
        QVERIFY(content);
        const auto inside = handover::decode(*content);
        QVERIFY(inside);
        QCOMPARE(inside->sender, QStringLiteral("Ada Admin"));
        QCOMPARE(inside->recipient, QStringLiteral("Carl Cluster"));
        QCOMPARE(inside->target, bench.record.target);
        for (const clientconfig::Carrier carrier : clientconfig::carriers()) {
            const auto theirs = clientconfig::complete(carrier, inside->draft, inside->token);
            const auto ours = clientconfig::complete(carrier, bench.draft, samples::brokerToken());
            QCOMPARE(plainOf((*theirs)->text), plainOf((*ours)->text));
        }

        const auto entry = bench.noted().constFirst();
        QCOMPARE(entry.action, audit::Action::ConfigurationSaved);
        const auto note = audit::details::handoverNoteIn(entry.detail);
        QVERIFY(note);
        QVERIFY(!note->isOpened && note->keyFingerprint.isEmpty());
        QCOMPARE(note->who, QStringLiteral("Carl Cluster"));
        QCOMPARE(note->until, bench.space.clock.nowUtc().toLocalTime().date().addDays(7));
        LeakSearch search;
        search.add(QStringLiteral("Broker token"), samples::brokerTokenText);
        search.add(QStringLiteral("credential"), tokenOfGitLab);
        search.add(QStringLiteral("passphrase"), passphrase);
        const QStringList found
            = search.findBelow(bench.space.folder.path()) + search.findBelow(bench.out.path());
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u' ')));
    }

    /// As the list of the sender has it, by the days that hold there.
    void whenItIsDueIsInTheFile()
    {
        SendBench bench;
        bench.space.settings.rotationDaysBrokerToken.set(60);
        bench.record.created = bench.space.clock.nowUtc().addDays(-25);
        bench.record.due = records::defaultDueDate(bench.record.created);
        bench.record.sharedWith = lifeSample().sharedWith;
        QVERIFY(bench.space.records.put(bench.record).has_value());
        const QDateTime due = bench.record.created.addDays(60);
        bench.open();
        QVERIFY2(bench.part<QWidget>("sendLife").isVisible()
                && accessibleText(bench.part<QWidget>("sendLife"))
                       .contains(ui::dueDateText(due, bench.space.clock.nowUtc(), QLocale())),
            qPrintable(accessibleText(bench.part<QWidget>("sendLife"))));
        QVERIFY(accessibleText(bench.part<QWidget>("sendLife"))
                    .contains(QLatin1String("2 further integration(s)")));
        const auto inside = bench.sendAndOpen("sent.handover");
        QVERIFY(inside);
        QCOMPARE(inside->life.created, bench.record.created);
        QCOMPARE(inside->life.due, due);
        QCOMPARE(inside->life.sharedWith, bench.record.sharedWith);
        QCOMPARE(inside->life.shared, 2);

        // The list says nothing yet of the new token of a rotation.
        const Secret fresh = samples::secret(samples::otherBrokerTokenText);
        bench.record.fingerprint = Fingerprint::of(fresh);
        bench.draft.token = bench.record.fingerprint;
        bench.keychain.put(bench.record.key, fresh);
        bench.open();
        QVERIFY(!bench.part<QWidget>("sendLife").isVisible());
        const auto other = bench.sendAndOpen("fresh.handover");
        QVERIFY(other);
        QCOMPARE(other->life, handover::TokenLife());
    }

    /// Whoever closes the window to look something up finds everything again but the passphrase.
    void whatWasTypedIsThereAgain()
    {
        SendBench bench;
        bench.enterNames();
        bench.part<QPlainTextEdit>("messageEdit").setPlainText(QStringLiteral("Node 7, please.\nThanks"));
        auto &lastDay = bench.part<ui::DayEdit>("lastDayEdit");
        const QDate chosen = lastDay.date().addDays(11);
        lastDay.setDate(chosen);
        QTest::keyClicks(&bench.part<QLineEdit>("secretEdit"), QStringLiteral("seven green boats at sea"));
        bench.part<QRadioButton>("byKey").click();
        const QString key = handover::ExchangeKey::create().publicHalf().text();
        bench.part<QLineEdit>("colleagueKey").setText(key);
        bench.part<QCheckBox>("keyCompared").click();
        bench.dialog->reject();
        bench.open();
        QCOMPARE(bench.part<QLineEdit>("recipientEdit").text(), QStringLiteral("Carl Cluster"));
        QCOMPARE(bench.part<QLineEdit>("senderEdit").text(), QStringLiteral("Ada Admin"));
        QCOMPARE(bench.part<QPlainTextEdit>("messageEdit").toPlainText(),
            QStringLiteral("Node 7, please.\nThanks"));
        QCOMPARE(bench.part<ui::DayEdit>("lastDayEdit").date(), chosen);
        QVERIFY(bench.part<QRadioButton>("byKey").isChecked());
        QCOMPARE(bench.part<QLineEdit>("colleagueKey").text(), key);
        QVERIFY(bench.part<QWidget>("keyDigits").isVisible());
        QVERIFY(!bench.part<QCheckBox>("keyCompared").isChecked());
        QVERIFY(bench.passphraseInField().isEmpty());

        // Of another client only who sends it: that is the same person.
        bench.record.id = RecordId::create();
        bench.open();
        QCOMPARE(bench.part<QLineEdit>("senderEdit").text(), QStringLiteral("Ada Admin"));
        QCOMPARE(bench.part<QLineEdit>("recipientEdit").text(), QString());
        QCOMPARE(bench.part<QPlainTextEdit>("messageEdit").toPlainText(), QString());
        QVERIFY(bench.part<QRadioButton>("byPassphrase").isChecked());
        QVERIFY(bench.part<ui::DayEdit>("lastDayEdit").date() != chosen);
    }

    void onlyTheColleaguesKeyOpensIt()
    {
        const SendBench bench;
        const auto colleague = handover::ExchangeKey::create();
        bench.enterNames();
        bench.part<QRadioButton>("byKey").click();
        // Where the colleague finds it is said before anything is pressed.
        QVERIFY(bench.part<QWidget>("keyDigits").isVisible());
        QVERIFY(accessibleText(bench.part<QWidget>("keyDigits")).contains(QLatin1String("My public key")));
        bench.press("saveHandoverButton");
        QCOMPARE(bench.said().title, QStringLiteral("It cannot be locked yet"));
        bench.part<QLineEdit>("colleagueKey").setText(colleague.publicHalf().text());
        QVERIFY(
            accessibleText(bench.part<QWidget>("keyDigits")).contains(colleague.publicHalf().fingerprint()));
        // Not before the digits were compared.
        bench.press("saveHandoverButton");
        QCOMPARE(bench.said().title, QStringLiteral("It cannot be locked yet"));
        bench.part<QCheckBox>("keyCompared").click();
        const QString path = bench.path("sent.handover");
        QVERIFY(bench.sendTo(path));
        const auto file = handover::parse(fileContent(path));
        QVERIFY(file && !file->wantsPassphrase());
        QVERIFY(handover::unseal(*file, colleague).has_value());
        QCOMPARE(handover::unseal(*file, handover::ExchangeKey::create()).error(), Refusal::OtherKey);
        const auto note = audit::details::handoverNoteIn(bench.noted().constFirst().detail);
        QCOMPARE(note->keyFingerprint, colleague.publicHalf().fingerprint());
        // Another key has to be compared anew.
        bench.part<QLineEdit>("colleagueKey").setText(handover::ExchangeKey::create().publicHalf().text());
        QVERIFY(!bench.part<QCheckBox>("keyCompared").isChecked());
    }

    void withoutTheCredentialItIsNotInTheFile()
    {
        const SendBench bench;
        const auto colleague = handover::ExchangeKey::create();
        bench.enterNames();
        QVERIFY(bench.part<QCheckBox>("withCredential").isChecked());
        bench.part<QCheckBox>("withCredential").click();
        bench.part<QRadioButton>("byKey").click();
        bench.part<QLineEdit>("colleagueKey").setText(colleague.publicHalf().text());
        bench.part<QCheckBox>("keyCompared").click();
        const QString path = bench.path("sent.handover");
        QVERIFY(bench.sendTo(path));
        const auto inside
            = handover::decode(*handover::unseal(*handover::parse(fileContent(path)), colleague));
        QVERIFY(inside);
        QVERIFY(!handover::hasCredential(inside->draft));
        QCOMPARE(inside->draft.answers.text(clientconfig::field::gitlabHost),
            QStringLiteral("gitlab.example.com"));
    }

    /// From the board nothing was typed: what is kept goes along.
    void theKeptCredentialGoesAlong()
    {
        SendBench bench;
        const auto credential = credentials::ServiceCredential::make(
            products::kind::gitLabToken, samples::secret(tokenOfGitLab), QString())
                                    .value();
        records::TokenRecord kept = bench.record;
        kept.id = RecordId::create();
        kept.key = bench.space.workspace.keys.key(
            vault::SecretKind::ServiceCredential, kept.target.regionId, kept.id.toString());
        kept.fingerprint = credential.fingerprint();
        kept.service = records::ServiceLink{QString(products::service::gitLab.text()),
            QString(products::kind::gitLabToken.text()), QStringLiteral("https://gitlab.corp.example"), {}};
        bench.keychain.put(kept.key, credential.toStored());
        QVERIFY(bench.space.records.put(kept).has_value());
        bench.draft.answers = {};
        bench.open();
        const auto colleague = handover::ExchangeKey::create();
        bench.enterNames();
        bench.part<QRadioButton>("byKey").click();
        bench.part<QLineEdit>("colleagueKey").setText(colleague.publicHalf().text());
        bench.part<QCheckBox>("keyCompared").click();
        QVERIFY(bench.part<QCheckBox>("withCredential").isChecked());
        const QString path = bench.path("sent.handover");
        QVERIFY(bench.sendTo(path));
        const auto inside
            = handover::decode(*handover::unseal(*handover::parse(fileContent(path)), colleague));
        QVERIFY(inside);
        QCOMPARE(plainOf(inside->draft.answers.secret(clientconfig::field::gitlabToken)),
            QByteArray(tokenOfGitLab));
        QCOMPARE(inside->draft.answers.text(clientconfig::field::gitlabHost),
            QStringLiteral("gitlab.corp.example"));
    }

    /// The window of the client need not ask any more whether it is to be saved, and its record knows the
    /// client as if a file had been saved for it.
    void tellsThatTheClientIsHandedOut()
    {
        SendBench bench;
        QList<bool> sent;
        QObject::connect(bench.dialog.get(), &ui::SendDialog::sent, bench.dialog.get(),
            [&sent](bool isWhole) { sent.append(isWhole); });
        bench.enterNames();
        bench.press("proposeButton");
        QVERIFY(bench.sendTo(bench.path("sent.handover")));
        QCOMPARE(sent, QList<bool>{true});
        QTRY_VERIFY(bench.space.records.find(bench.record.id)->client);
        const auto record = bench.space.records.find(bench.record.id);
        const auto known = record->client->clientWith(Marker::of(record->fingerprint).text());
        QVERIFY(known);
        QCOMPARE(known->carrier, QStringLiteral("compose"));
        // The credential that was entered is nowhere then.
        bench.part<QCheckBox>("withCredential").click();
        bench.press("saveHandoverButton");
        QVERIFY(SendBench::chooseFile(*bench.dialog, "saveFileDialog", bench.path("without.handover")));
        QTRY_COMPARE_WITH_TIMEOUT(sent.size(), 2, 20000);
        QCOMPARE(sent.constLast(), false);
    }

    /// Why nothing can be chosen there is to be read without a mouse.
    void withoutAnyCredentialItSaysSo()
    {
        SendBench bench;
        QCOMPARE(bench.part<QCheckBox>("withCredential").text(), QStringLiteral("With the &credential"));
        bench.draft.answers = {};
        bench.open();
        const auto &choice = bench.part<QCheckBox>("withCredential");
        QVERIFY(!choice.isEnabled() && !choice.isChecked());
        QCOMPARE(choice.text(), QStringLiteral("With the &credential (none is entered or kept)"));
    }

    /// What cannot be sent whole is not cut unawares.
    void aMessageThatIsTooLongIsSaid()
    {
        const SendBench bench;
        bench.enterNames();
        bench.press("proposeButton");
        auto &message = bench.part<QPlainTextEdit>("messageEdit");
        const QString longest(records::longestNote, QLatin1Char('m'));
        message.setPlainText(longest + QLatin1Char('m'));
        for (const char *save : {"saveHandoverButton", "saveInstructionsButton"}) {
            bench.press(save);
            QCOMPARE(bench.said().title, QStringLiteral("The message is too long"));
            QVERIFY(bench.said().lines.constFirst().contains(QLocale().toString(records::longestNote)));
            QVERIFY(message.hasFocus());
            QVERIFY(!SendBench::find<QFileDialog>(*bench.dialog, "saveFileDialog"));
        }
        QCOMPARE(message.toPlainText().size(), records::longestNote + 1);
        message.setPlainText(longest);
        const QByteArray passphrase = bench.passphraseInField();
        QVERIFY(bench.sendTo(bench.path("sent.handover")));
        const auto file = handover::parse(fileContent(bench.path("sent.handover")));
        const auto inside = handover::decode(*handover::unseal(*file, Secret::take(QByteArray(passphrase))));
        QCOMPARE(inside->message, longest);
    }

    /// What nobody can use is not taken for nothing at all.
    void aCredentialThatIsNotUnderstoodIsSaid()
    {
        SendBench bench;
        records::TokenRecord kept = bench.record;
        kept.id = RecordId::create();
        kept.key = bench.space.workspace.keys.key(
            vault::SecretKind::ServiceCredential, kept.target.regionId, kept.id.toString());
        kept.service = records::ServiceLink{QStringLiteral("service-of-tomorrow"),
            QString(products::kind::gitLabToken.text()), QStringLiteral("https://gitlab.corp.example"), {}};
        const auto credential = credentials::ServiceCredential::make(
            products::kind::gitLabToken, samples::secret(tokenOfGitLab))
                                    .value();
        // It is what was recorded, and can be read: only whose it is nobody here knows.
        kept.fingerprint = credential.fingerprint();
        bench.keychain.put(kept.key, credential.toStored());
        QVERIFY(bench.space.records.put(kept).has_value());
        bench.draft.answers = {};
        bench.open();
        QVERIFY(bench.part<QCheckBox>("withCredential").isChecked());
        bench.enterNames();
        bench.press("proposeButton");
        bench.press("saveHandoverButton");
        QVERIFY(SendBench::chooseFile(*bench.dialog, "saveFileDialog", bench.path("sent.handover")));
        QTRY_COMPARE(bench.said().kind, ui::MessageKind::Warning);
        QCOMPARE(bench.said().title, QStringLiteral("The entry in the keychain cannot be read"));
        QVERIFY2(bench.said().details.contains(QLatin1String("of no service that this version knows")),
            qPrintable(bench.said().details));
        QVERIFY(bench.part<QPushButton>("saveHandoverButton").isEnabled());
        QVERIFY(!QFile::exists(bench.path("sent.handover")));
        QVERIFY(bench.noted().isEmpty());
        // Without it, it can be sent.
        bench.part<QCheckBox>("withCredential").click();
        QVERIFY(bench.sendTo(bench.path("sent.handover")));
    }

    void aLockedKeychainIsSaidAndNothingIsWritten()
    {
        SendBench bench;
        bench.keychain.failNext(FakeVault::Call::Read, vault::VaultErrorKind::Locked);
        bench.enterNames();
        bench.press("proposeButton");
        bench.press("saveHandoverButton");
        QVERIFY(SendBench::chooseFile(*bench.dialog, "saveFileDialog", bench.path("sent.handover")));
        QTRY_COMPARE(bench.said().title, QStringLiteral("The keychain is locked"));
        QCOMPARE(bench.said().kind, ui::MessageKind::Warning);
        QVERIFY(!QFile::exists(bench.path("sent.handover")));
        QVERIFY(bench.noted().isEmpty());
        QVERIFY(bench.part<QPushButton>("saveHandoverButton").isEnabled());
    }

    void instructionsAreSavedAsPageAndOnPaper()
    {
        const SendBench bench;
        bench.enterNames();
        for (const char *name : {"how.html", "how.pdf"}) {
            bench.press("saveInstructionsButton");
            QVERIFY(SendBench::chooseFile(*bench.dialog, "saveFileDialog", bench.path(name)));
            QTRY_VERIFY(bench.said().lines.join(u' ').contains(QLatin1String(name)));
            QCOMPARE(bench.said().title, QStringLiteral("The instructions are saved"));
        }
        QVERIFY(fileContent(bench.path("how.html")).contains("payments-gitlab.handover"));
        QVERIFY(fileContent(bench.path("how.pdf")).startsWith("%PDF-"));
        LeakSearch search;
        search.add(QStringLiteral("Broker token"), samples::brokerTokenText);
        QCOMPARE(search.findBelow(bench.out.path()), QStringList());
    }

    /// Whatever is chosen once the file is there, the page tells of the file.
    void instructionsFitTheFileThatIsSaved()
    {
        const SendBench bench;
        const auto colleague = handover::ExchangeKey::create();
        bench.enterNames();
        bench.part<QRadioButton>("byKey").click();
        bench.part<QLineEdit>("colleagueKey").setText(colleague.publicHalf().text());
        bench.part<QCheckBox>("keyCompared").click();
        QVERIFY(bench.sendTo(bench.path("sent.handover")));
        const auto file = handover::parse(fileContent(bench.path("sent.handover")));
        QVERIFY(file);
        auto &lastDay = bench.part<ui::DayEdit>("lastDayEdit");
        lastDay.setDate(lastDay.date().addDays(30));
        const auto other = handover::ExchangeKey::create();
        bench.part<QLineEdit>("colleagueKey").setText(other.publicHalf().text());
        bench.press("saveInstructionsButton");
        QVERIFY(SendBench::chooseFile(*bench.dialog, "saveFileDialog", bench.path("how.html")));
        QTRY_COMPARE(bench.said().title, QStringLiteral("The instructions are saved"));
        const QString page = QString::fromUtf8(fileContent(bench.path("how.html")));
        QVERIFY(page.contains(QLatin1String("sent.handover")));
        QVERIFY(page.contains(ui::lastDayText(file->label.expires)));
        QVERIFY(page.contains(colleague.publicHalf().fingerprint()));
        QVERIFY(!page.contains(other.publicHalf().fingerprint()));
    }

    void aHiddenPassphraseIsNotReadOut()
    {
        const SendBench bench;
        QTest::keyClicks(&bench.part<QLineEdit>("secretEdit"), QStringLiteral("seven green boats at sea"));
        QCOMPARE(bench.passphraseInField(), QByteArray("seven green boats at sea"));
        QVERIFY(!accessibleText(*bench.dialog).contains(QLatin1String("seven green boats")));
    }
};

BTA_WINDOW_TEST(TestSendDialog)
#include "tst_senddialog.moc"
