// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "audit/auditdetail.h"
#include "credentials/credentialrecording.h"
#include "handover/handovertext.h"
#include "handover/opendialog.h"
#include "handover/ownkey.h"
#include "openbench.h"
#include "presenters/datetext.h"
#include "presenters/recordtext.h"
#include "reminders/duepolicy.h"
#include "support/accessibletext.h"
#include "support/await.h"
#include "support/deaddrive.h"
#include "support/testroom.h"
#include "widgets/lettermark.h"
#include "widgets/plainlabel.h"

#include <QComboBox>
#include <QCryptographicHash>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>

using namespace broker;
using namespace broker::test;
using handover::Refusal;

class TestOpenDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsInsideIsShownBeforeAnythingIsKept()
    {
        const OpenBench bench;
        QVERIFY(bench.openSample());
        QCOMPARE(bench.valueOf("handoverSender"), QStringLiteral("Ada Admin"));
        QCOMPARE(bench.valueOf("handoverRecipient"), QStringLiteral("Carl Cluster"));
        QCOMPARE(bench.valueOf("handoverMessage"), QStringLiteral("Please run it on node 7."));
        QCOMPARE(bench.valueOf("handoverOrganization"), QStringLiteral("Payments"));
        QCOMPARE(bench.valueOf("handoverIntegration"), QStringLiteral("GitLab"));
        QCOMPARE(bench.valueOf("handoverToken"), samples::brokerToken().fingerprint().masked());
        // A screen reader says the value with its name.
        QVERIFY(accessibleText(bench.part<QWidget>("handoverSender")).contains(QLatin1String("Ada Admin")));
        QVERIFY(accessibleText(bench.part<QWidget>("handoverOrganization"))
                    .contains(QLatin1String("Organization")));
        QVERIFY(!bench.part<QWidget>("handoverRecorded").isVisible());
        QVERIFY(bench.space.records.records().isEmpty());
        QCOMPARE(bench.keychain.log().size(), 0);
        const auto spoken = accessibleText(*bench.dialog);
        QVERIFY(!spoken.contains(QLatin1String(samples::brokerTokenText)));
        QVERIFY(!spoken.contains(QLatin1String("glpat-s3cretOfGitLab-12345")));
        // And it is in the journal, from whom and until when.
        const auto entry = bench.noted().constFirst();
        const auto note = audit::details::handoverNoteIn(entry.detail);
        QVERIFY(note && note->isOpened);
        QCOMPARE(note->who, QStringLiteral("Ada Admin"));
        QCOMPARE(entry.orgName, QStringLiteral("Payments"));
    }

    /// Before the first one there is no other.
    void anotherFileIsOneAfterTheFirst()
    {
        const OpenBench bench;
        const auto &choose = bench.part<QPushButton>("otherFileButton");
        QCOMPARE(ui::withoutLetterMark(choose.text()), QStringLiteral("Choose a file…"));
        bench.dialog->openFile(bench.path("is-not-there.handover"));
        QTRY_VERIFY(bench.part<ui::MessageBar>("handoverBar").hasMessage());
        QCOMPARE(ui::withoutLetterMark(choose.text()), QStringLiteral("Choose another file…"));
    }

    /// What the colleague's list says of the token is said before it is kept, and is on the list then.
    void whenItIsDueAndWhoSharesItIsShown()
    {
        const OpenBench earlier;
        QVERIFY(earlier.openSample());
        QCOMPARE(earlier.valueOf("handoverDue"), QStringLiteral("not in the hand-over"));
        QCOMPARE(earlier.valueOf("handoverSharers"), QStringLiteral("not in the hand-over"));

        const OpenBench bench;
        handover::Handover sample = handoverSample();
        sample.life = lifeSample();
        QVERIFY(bench.openSample(sample));
        const QDateTime now = bench.space.clock.nowUtc();
        const QDateTime due = now.addDays(40);
        QVERIFY(bench.valueOf("handoverDue").contains(QStringLiteral("(in 40 day(s)), counted from ")));
        QCOMPARE(bench.valueOf("handoverDue"),
            ui::dueDateText(due, now, QLocale()) + QStringLiteral(", counted from ")
                + ui::shortDate(now.addDays(-20)));
        QCOMPARE(bench.valueOf("handoverSharers"),
            QStringLiteral("GitLab in Website Relaunch, GitLab in Zahlungsverkehr S\u00fcd"));
        QVERIFY(accessibleText(bench.part<QWidget>("handoverDue")).contains(QLatin1String("Rotation due")));
        QVERIFY(bench.space.records.records().isEmpty());
        bench.part<QPushButton>("takeButton").click();
        QTRY_COMPARE(bench.said().kind, ui::MessageKind::Success);
        const auto token = bench.space.records.currentFor(samples::target());
        QVERIFY(token);
        QCOMPARE(reminders::effectiveDue(*token, reminders::policyFrom(bench.space.settings)).at, due);

        // Of a token that somebody entered by hand nobody knows how old it is.
        sample.life.rotated.reset();
        sample.life.origin = records::Origin::Pasted;
        sample.life.dueByHand.reset();
        sample.life.sharedWith.clear();
        sample.life.shared = 0;
        const OpenBench other;
        QVERIFY(other.openSample(sample));
        QVERIFY2(other.valueOf("handoverDue")
                     .endsWith(QStringLiteral("(in 40 day(s)); how old the token is, is unknown")),
            qPrintable(other.valueOf("handoverDue")));
        QCOMPARE(other.valueOf("handoverSharers"), QStringLiteral("none"));
    }

    /// Byte for byte what the sender would have saved.
    void theFilesOfEveryCarrierAreSaved()
    {
        const OpenBench bench;
        const handover::Handover sample = handoverSample();
        QVERIFY(bench.openSample(sample));
        auto &choice = bench.part<QComboBox>("carrierChoice");
        QCOMPARE(choice.currentData().toInt(), static_cast<int>(sample.carrier));
        for (const clientconfig::Carrier carrier : clientconfig::carriers()) {
            choice.setCurrentIndex(choice.findData(static_cast<int>(carrier)));
            const QString path
                = bench.out.filePath(QStringLiteral("carrier-%1").arg(static_cast<int>(carrier)));
            bench.part<QPushButton>("saveConfigButton").click();
            QVERIFY(OpenBench::chooseFile(*bench.dialog, "saveConfigDialog", path));
            QTRY_VERIFY(QFile::exists(path));
            const auto whole = clientconfig::complete(carrier, sample.draft, sample.token);
            QTRY_COMPARE(fileContent(path), plainOf((*whole)->text));
        }
        QVERIFY(bench.space.records.records().isEmpty());
    }

    void aWrongPassphraseCanBeEnteredAgain()
    {
        const OpenBench bench;
        bench.dialog->openFile(
            bench.save(handoverSample(), handover::ByPassphrase{passphrase(), cheap}, label()));
        bench.enter("walk-under-these-8-trees");
        QTRY_COMPARE(bench.said().title, QStringLiteral("The passphrase does not open it"));
        QVERIFY(bench.part<QLineEdit>("secretEdit").hasFocus());
        // What was typed stays.
        QCOMPARE(bench.part<QLineEdit>("secretEdit").text(), QStringLiteral("walk-under-these-8-trees"));
        // And the right one takes its place.
        QTest::keyClicks(&bench.part<QLineEdit>("secretEdit"), QStringLiteral("walk-under-these-7-trees"));
        QCOMPARE(bench.part<QLineEdit>("secretEdit").text(), QStringLiteral("walk-under-these-7-trees"));
        bench.enter("walk-under-these-7-trees");
        QVERIFY(bench.isOpened());
        QVERIFY(bench.part<QLineEdit>("secretEdit").text().isEmpty());
    }

    void theOwnKeyOpensIt()
    {
        const OpenBench bench;
        const auto made = await(handover::makeOwnKey(bench.space.workspace, std::stop_token()));
        QVERIFY(made && *made);
        const handover::ExchangeKey key = **made;
        bench.dialog->openFile(bench.save(handoverSample(), handover::ByKey{key.publicHalf()}, label()));
        QVERIFY(bench.isOpened());
        const auto note = audit::details::handoverNoteIn(bench.noted().constFirst().detail);
        QCOMPARE(note->keyFingerprint, key.publicHalf().fingerprint());
    }

    void whatIsRefusedSaysWhy_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("title");
        const auto row = [](const char *kind, const char *title) {
            QTest::newRow(kind) << QString::fromLatin1(kind) << QString::fromLatin1(title);
        };
        row("missing", "The file could not be read");
        row("large", "The file is too large");
        row("other", "This is not a hand-over");
        row("damaged", "The hand-over is damaged");
        row("newer", "The hand-over is from a newer version");
        row("practice", "The hand-over is from practice mode");
        row("costly", "Opening it would take too much");
        row("expired", "The hand-over has expired");
        row("no key", "You have no key for it");
        row("other key", "The hand-over was not made for your key");
        row("not understood", "What is inside is not understood");
    }
    void whatIsRefusedSaysWhy()
    {
        QFETCH(const QString, kind);
        QFETCH(const QString, title);
        const OpenBench bench;
        const handover::ByPassphrase lock{passphrase(), cheap};
        QString path = bench.save(handoverSample(), lock, label());
        const auto rewrite = [&path](const QByteArray &content) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        };
        const QByteArray whole = fileContent(path);
        if (kind == u"missing") {
            path += QStringLiteral("-no");
        } else if (kind == u"large") {
            rewrite(whole + QByteArray(1024 * 1024, 'x'));
        } else if (kind == u"other") {
            rewrite("BROKER_TOKEN=1");
        } else if (kind == u"damaged") {
            rewrite(whole.chopped(1));
        } else if (kind == u"newer") {
            rewrite(QByteArray(whole).replace(33, 1, "\x02"));
        } else if (kind == u"costly") {
            QByteArray costly = QByteArray(whole).replace(44, 4, QByteArray("\0\0\0\x07", 4)).chopped(32);
            rewrite(costly + QCryptographicHash::hash(costly, QCryptographicHash::Sha256));
        } else if (kind == u"practice") {
            path = bench.save(handoverSample(), lock, label(true));
        } else if (kind == u"expired") {
            path = bench.save(handoverSample(), lock, {false, bench.space.clock.nowUtc()});
        } else if (kind == u"not understood") {
            rewrite(*handover::seal(samples::secret("nothing"), label(), lock));
        } else {
            const auto stranger = handover::ExchangeKey::create();
            if (kind == u"other key")
                QVERIFY(await(handover::makeOwnKey(bench.space.workspace, std::stop_token())));
            path = bench.save(handoverSample(), handover::ByKey{stranger.publicHalf()}, label());
        }
        bench.dialog->openFile(path);
        if (kind == u"not understood")
            bench.enter("walk-under-these-7-trees");
        QTRY_COMPARE(bench.said().title, title);
        QVERIFY(!bench.said().lines.isEmpty() && !bench.said().lines.constLast().isEmpty());
        QVERIFY(!bench.part<QWidget>("handoverSender").isVisible());
        // Another file can be chosen, and the keyboard is there.
        QVERIFY(bench.part<QPushButton>("otherFileButton").isEnabled());
        QVERIFY(bench.part<QPushButton>("otherFileButton").hasFocus());
        QVERIFY(accessibleText(bench.part<QWidget>("handoverBar")).contains(title));
    }

    void everyRefusalHasItsOwnWords()
    {
        QSet<QString> titles;
        for (int refusal = 0; refusal <= static_cast<int>(Refusal::NotUnderstood); ++refusal) {
            const auto text
                = ui::explain(static_cast<Refusal>(refusal), QStringLiteral("/a"), samples::moment(), false);
            QVERIFY(!text.title.isEmpty() && !text.whatHappened.isEmpty() && !text.nextStep.isEmpty());
            QVERIFY2(!titles.contains(text.title), qPrintable(text.title));
            titles.insert(text.title);
        }
    }

    void aFileWithMoreThanIsKeptIsNotToBeDeleted()
    {
        OpenBench bench;
        handover::Handover sample = handoverSample();
        sample.draft.answers.setFurther({{QStringLiteral("COMPANY_KEY"), samples::secret("a=b"), true}});
        QVERIFY(bench.openSample(sample));
        QSignalSpy taken(bench.dialog.get(), &ui::OpenDialog::taken);
        bench.part<QPushButton>("takeButton").click();
        QTRY_COMPARE(taken.size(), 1);
        QCOMPARE(bench.said().title, QStringLiteral("It is in your list now"));
        QVERIFY(bench.said().lines.isEmpty());
    }

    void tokenAndCredentialAreTakenIntoTheKeychain()
    {
        OpenBench bench;
        QVERIFY(bench.openSample());
        QSignalSpy taken(bench.dialog.get(), &ui::OpenDialog::taken);
        bench.part<QPushButton>("takeButton").click();
        QTRY_COMPARE(taken.size(), 1);
        QCOMPARE(bench.said().title, QStringLiteral("It is in your list now"));
        QVERIFY(bench.said().lines.constFirst().startsWith(QLatin1String("Delete the file")));
        const auto token = bench.space.records.currentFor(handoverSample().target);
        QVERIFY(token);
        QCOMPARE(token->fingerprint, samples::brokerToken().fingerprint());
        QCOMPARE(plainOf(bench.keychain.kept(token->key).value()), QByteArray(samples::brokerTokenText));
        // Set up as the sender would have.
        QCOMPARE(
            token->client->answers.value(QStringLiteral("gitlabHost")), QStringLiteral("gitlab.example.com"));
        const auto credential = bench.space.records.currentCredentialFor(handoverSample().target);
        QVERIFY(credential);
        const auto kept
            = credentials::credentialFrom(*credential, bench.keychain.kept(credential->key).value());
        QVERIFY(kept);
        QCOMPARE(plainOf(kept->secret()), QByteArray("glpat-s3cretOfGitLab-12345"));
        QVERIFY(bench.setUp.isEmpty());
        // Now it can be set up all the same, without keeping it twice.
        bench.part<QPushButton>("setUpButton").click();
        QCOMPARE(bench.setUp, QList<RecordId>{token->id});
        QCOMPARE(bench.space.records.records().size(), 2);
    }

    /// What is not in it is not said to be kept.
    void withoutACredentialTheTokenIsKept()
    {
        OpenBench bench;
        handover::Handover sample = handoverSample();
        sample.draft = handover::withoutCredential(sample.draft);
        QVERIFY(bench.openSample(sample));
        QVERIFY(bench.valueOf("handoverCredential").startsWith(QLatin1String("is not in it")));
        auto &take = bench.part<QPushButton>("takeButton");
        QCOMPARE(take.text(), QStringLiteral("&Keep the token"));
        take.click();
        QTRY_VERIFY(bench.said().kind == ui::MessageKind::Success);
        QCOMPARE(bench.space.records.records().size(), 1);
    }

    /// Nobody's token is put aside unawares.
    void anotherTokenOnTheListIsNamed()
    {
        OpenBench bench;
        const records::TokenRecord mine
            = samples::record(samples::brokerToken(samples::otherBrokerTokenText));
        bench.keychain.put(mine.key, samples::brokerToken(samples::otherBrokerTokenText).secret());
        QVERIFY(bench.space.records.put(mine).has_value());
        QVERIFY(bench.openSample());
        QVERIFY(bench.part<QWidget>("handoverRecorded").isVisible());
        QVERIFY(bench.valueOf("handoverRecorded").contains(mine.fingerprint.masked()));
        bench.part<QPushButton>("takeButton").click();
        QTRY_VERIFY(bench.said().kind == ui::MessageKind::Success);
        QCOMPARE(bench.space.records.find(mine.id)->state, records::RecordState::Replaced);
        QCOMPARE(plainOf(bench.keychain.kept(mine.key).value()), QByteArray(samples::otherBrokerTokenText));
    }

    void theClientIsSetUpWithWhatWasHandedOver()
    {
        OpenBench bench;
        QVERIFY(bench.openSample());
        bench.part<QPushButton>("setUpButton").click();
        QTRY_COMPARE(bench.setUp.size(), 1);
        QCOMPARE(bench.setUpType, QStringLiteral("gitlab"));
        QCOMPARE(plainOf(bench.setUpAnswers.secret(clientconfig::field::gitlabToken)),
            QByteArray("glpat-s3cretOfGitLab-12345"));
    }

    void aKeychainThatFailsLosesNothing()
    {
        OpenBench bench;
        QVERIFY(bench.openSample());
        bench.keychain.failNext(FakeVault::Call::Write, vault::VaultErrorKind::Locked);
        bench.part<QPushButton>("takeButton").click();
        QTRY_VERIFY(bench.dialog->findChild<QPushButton *>(QStringLiteral("retryButton")));
        QVERIFY(bench.space.records.records().isEmpty());
        // Closing asks first.
        bench.dialog->reject();
        auto *question = bench.dialog->findChild<QMessageBox *>(QStringLiteral("loseHandoverQuestion"));
        QVERIFY(question);
        question->reject();
        QVERIFY(bench.dialog->isVisible());
        bench.dialog->findChild<QPushButton *>(QStringLiteral("retryButton"))->click();
        QTRY_VERIFY(bench.space.records.currentFor(handoverSample().target));
    }

    /// The window stays alive, and the user hears of it.
    void aDriveThatDoesNotAnswerIsSaid()
    {
        DeadDrive drive;
        if (!drive.isMounted())
            QSKIP("No drive of its own: the system permits no mounts.");
        const OpenBench bench;
        bench.dialog->openFile(drive.path() + QLatin1String("/client.handover"));
        QCOMPARE(bench.part<QWidget>("handoverBusy").findChild<QLabel *>(QStringLiteral("busyText"))->text(),
            QStringLiteral("Reading the file…"));
        QVERIFY(!bench.part<QPushButton>("otherFileButton").isEnabled());
        QTRY_COMPARE_WITH_TIMEOUT(bench.said().title, QStringLiteral("The file could not be read"), 15000);
        QVERIFY(bench.part<QPushButton>("otherFileButton").isEnabled());
    }

    void practiceOpensPractice()
    {
        const OpenBench bench(true);
        bench.dialog->openFile(
            bench.save(handoverSample(), handover::ByPassphrase{passphrase(), cheap}, label(true)));
        bench.enter("walk-under-these-7-trees");
        QVERIFY(bench.isOpened());
        QVERIFY(bench.dialog->windowTitle().contains(QLatin1String("practice mode")));
        QVERIFY(bench.dialog->findChild<QWidget *>(QStringLiteral("practiceBanner")));
    }
};

BTA_WINDOW_TEST(TestOpenDialog)
#include "tst_opendialog.moc"
