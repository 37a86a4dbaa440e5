// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "sendbench.h"
#include "support/testroom.h"

#include <QPlainTextEdit>

using namespace broker;
using namespace broker::test;

/// What has to be entered before anything can be sent.
class TestSendChecks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsMissingIsSaid()
    {
        const SendBench bench;
        bench.press("saveHandoverButton");
        QCOMPARE(bench.said().title, QStringLiteral("A name is missing"));
        QVERIFY(bench.part<QLineEdit>("recipientEdit").hasFocus());
        bench.enterNames();
        bench.press("saveHandoverButton");
        QCOMPARE(bench.said().title, QStringLiteral("It cannot be locked yet"));
        QTest::keyClicks(&bench.part<QLineEdit>("secretEdit"), QStringLiteral("too short"));
        bench.press("saveHandoverButton");
        QVERIFY(bench.said().lines.constFirst().startsWith(QLatin1String("Too short")));
        QVERIFY(!SendBench::find<QFileDialog>(*bench.dialog, "saveFileDialog"));
    }

    /// What was said of an entry goes when the entry is right, and no other message does.
    void whatIsMissingIsSaidAsLongAsItIs()
    {
        const SendBench bench;
        const auto isSaid = [&bench](const char *title) {
            return bench.part<ui::MessageBar>("sendBar").isVisible()
                && bench.said().title == QLatin1String(title);
        };
        bench.press("saveHandoverButton");
        QVERIFY(isSaid("A name is missing"));
        QTest::keyClicks(&bench.part<QLineEdit>("recipientEdit"), QStringLiteral(" "));
        QVERIFY(isSaid("A name is missing"));
        QTest::keyClicks(&bench.part<QLineEdit>("recipientEdit"), QStringLiteral("Carl"));
        QVERIFY(!bench.part<ui::MessageBar>("sendBar").isVisible());
        bench.press("saveInstructionsButton");
        QVERIFY(isSaid("A name is missing"));
        QTest::keyClicks(&bench.part<QLineEdit>("senderEdit"), QStringLiteral("Ada"));
        QVERIFY(!bench.part<ui::MessageBar>("sendBar").isVisible());

        auto &message = bench.part<QPlainTextEdit>("messageEdit");
        message.setPlainText(QString(int(records::longestNote) + 1, u'x'));
        bench.press("saveHandoverButton");
        QVERIFY(isSaid("The message is too long"));
        message.setPlainText(QStringLiteral("shorter"));
        QVERIFY(!bench.part<ui::MessageBar>("sendBar").isVisible());

        bench.press("saveHandoverButton");
        QVERIFY(isSaid("It cannot be locked yet"));
        bench.press("proposeButton");
        QVERIFY(!bench.part<ui::MessageBar>("sendBar").isVisible());
        QVERIFY(bench.sendTo(bench.path("sent.handover")));
        QVERIFY(isSaid("The encrypted file is saved"));
        QTest::keyClicks(&bench.part<QLineEdit>("senderEdit"), QStringLiteral(" Admin"));
        QVERIFY(isSaid("The encrypted file is saved"));
    }
};

BTA_WINDOW_TEST(TestSendChecks)
#include "tst_sendchecks.moc"
