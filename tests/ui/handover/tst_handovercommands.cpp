// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "handover/content.h"
#include "handoverbench.h"
#include "support/testroom.h"
#include "ui/shell/shell.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QRadioButton>

using namespace broker;
using namespace broker::test;

// The whole way: from the list of the one to the client dialog of the other, by the menus of the window.
class TestHandoverCommands final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSentFromTheListIsOpenedAndSetUp()
    {
        const QTemporaryDir post;
        const QString path = post.filePath(QStringLiteral("client.handover"));
        QByteArray said;
        QDateTime due;
        {
            Shell sender;
            records::TokenRecord record = sender.add();
            record.created = sender.clock->nowUtc().addDays(-30);
            record.due = due = sender.clock->nowUtc().addDays(17);
            record.dueByHand = true;
            QVERIFY(sender.real().records.put(record).has_value());
            QVERIFY(sender.start());
            QVERIFY(sender.find<QAction>("sendToColleagueAction")->isEnabled());
            sender.trigger("sendToColleagueAction");
            auto *dialog = sender.find<QDialog>("sendDialog");
            QVERIFY(dialog);
            HandoverBench::find<QLineEdit>(*dialog, "recipientEdit")->setText(QStringLiteral("Carl Cluster"));
            HandoverBench::find<QLineEdit>(*dialog, "senderEdit")->setText(QStringLiteral("Ada Admin"));
            // Closed to look something up.
            dialog->reject();
            QTRY_VERIFY(!sender.find<QDialog>("sendDialog"));
            sender.trigger("sendToColleagueAction");
            dialog = sender.find<QDialog>("sendDialog");
            QVERIFY(dialog);
            QCOMPARE(HandoverBench::find<QLineEdit>(*dialog, "recipientEdit")->text(),
                QStringLiteral("Carl Cluster"));
            HandoverBench::find<QPushButton>(*dialog, "proposeButton")->click();
            said = HandoverBench::find<QLineEdit>(*dialog, "secretEdit")->text().toUtf8();
            HandoverBench::find<QPushButton>(*dialog, "saveHandoverButton")->click();
            QVERIFY(HandoverBench::chooseFile(*dialog, "saveFileDialog", path));
            QTRY_COMPARE_WITH_TIMEOUT(
                HandoverBench::said(*dialog, "sendBar").kind, ui::MessageKind::Success, 20000);
        }

        Shell receiver;
        QVERIFY(receiver.start());
        QVERIFY(!receiver.find<QAction>("sendToColleagueAction")->isEnabled());
        for (const auto &wizard : std::as_const(receiver.wizards))
            wizard.dialog->reject();
        receiver.trigger("openHandoverAction");
        auto *dialog = receiver.find<QDialog>("openHandoverDialog");
        QVERIFY(dialog);
        QVERIFY(HandoverBench::chooseFile(*dialog, "openFileDialog", path));
        QTRY_VERIFY(HandoverBench::find<QPushButton>(*dialog, "unlockButton")->isVisible());
        HandoverBench::find<QLineEdit>(*dialog, "secretEdit")->setText(QString::fromUtf8(said));
        HandoverBench::find<QPushButton>(*dialog, "unlockButton")->click();
        QTRY_VERIFY_WITH_TIMEOUT(HandoverBench::find<QWidget>(*dialog, "handoverSender")->isVisible(), 20000);
        HandoverBench::find<QPushButton>(*dialog, "setUpButton")->click();
        QTRY_VERIFY(dialog->findChild<QDialog *>(QStringLiteral("clientDialog")));
        const auto token = receiver.real().records.currentFor(samples::target());
        QVERIFY(token);
        QCOMPARE(token->due, due);
        QVERIFY(records::isDueByHand(*token));
        QCOMPARE(plainOf(receiver.keychain->kept(token->key).value()), QByteArray(samples::brokerTokenText));
    }

    /// What is in the form of the client, not saved yet, is what is sent.
    void theClientDialogHandsOverWhatWasEntered()
    {
        const QTemporaryDir post;
        const QString path = post.filePath(QStringLiteral("client.handover"));
        Shell shell;
        (void)shell.add();
        QVERIFY(shell.start());
        shell.trigger("setUpClientAction");
        auto *client = shell.find<QDialog>("clientDialog");
        QVERIFY(client);
        const auto field = [client](const char *name, const char *edit) {
            return client->findChild<QWidget *>(QLatin1String("field-") + QLatin1String(name))
                ->findChild<QLineEdit *>(QString::fromLatin1(edit));
        };
        field("gitlabHost", "fieldEdit")->setText(QStringLiteral("git.example.com"));
        QTest::keyClicks(field("gitlabToken", "secretEdit"), QStringLiteral("glpat-typed-0123456789ab"));
        auto *carrier = HandoverBench::find<QComboBox>(*client, "carrierChoice");
        carrier->setCurrentIndex(carrier->findData(static_cast<int>(clientconfig::Carrier::Helm)));
        HandoverBench::find<QPushButton>(*client, "sendButton")->click();
        auto *dialog = client->findChild<QDialog *>(QStringLiteral("sendDialog"));
        QVERIFY(dialog);
        const auto colleague = handover::ExchangeKey::create();
        HandoverBench::find<QLineEdit>(*dialog, "recipientEdit")->setText(QStringLiteral("Carl"));
        HandoverBench::find<QLineEdit>(*dialog, "senderEdit")->setText(QStringLiteral("Ada"));
        HandoverBench::find<QRadioButton>(*dialog, "byKey")->click();
        HandoverBench::find<QLineEdit>(*dialog, "colleagueKey")->setText(colleague.publicHalf().text());
        HandoverBench::find<QCheckBox>(*dialog, "keyCompared")->click();
        HandoverBench::find<QPushButton>(*dialog, "saveHandoverButton")->click();
        QVERIFY(HandoverBench::chooseFile(*dialog, "saveFileDialog", path));
        QTRY_COMPARE(HandoverBench::said(*dialog, "sendBar").kind, ui::MessageKind::Success);
        const auto inside
            = handover::decode(*handover::unseal(*handover::parse(fileContent(path)), colleague));
        QVERIFY(inside);
        QCOMPARE(inside->carrier, clientconfig::Carrier::Helm);
        QCOMPARE(
            inside->draft.answers.text(clientconfig::field::gitlabHost), QStringLiteral("git.example.com"));
        QCOMPARE(plainOf(inside->draft.answers.secret(clientconfig::field::gitlabToken)),
            QByteArray("glpat-typed-0123456789ab"));
    }
};

BTA_WINDOW_TEST(TestHandoverCommands)
#include "tst_handovercommands.moc"
