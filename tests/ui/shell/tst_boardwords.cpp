// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

// What the commands of the list and its windows say, and when.

#include "shell.h"

#include "board/auditdialog.h"
#include "board/tokenboard.h"
#include "support/testroom.h"
#include "widgets/messagebar.h"
#include "widgets/plainlabel.h"

#include <QAccessible>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace broker;
using namespace broker::test;
using records::TokenRecord;

namespace {

/// Of the same Broker client as the token of Shell::add.
TokenRecord addCredential(const Shell &shell)
{
    TokenRecord credential = samples::record(samples::brokerToken(samples::otherBrokerTokenText));
    credential.key = vault::KeySpace(QString(), false)
                         .key(vault::SecretKind::ServiceCredential, credential.target.regionId,
                             credential.id.toString());
    credential.service = records::ServiceLink{QStringLiteral("gitlab"), QStringLiteral("gitlab-token"),
        QStringLiteral("https://gitlab.example.com")};
    return shell.real().records.put(credential).value();
}

} // namespace

class TestBoardWords final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void removalSpeaksOfWhatWillBe()
    {
        Shell shell;
        const TokenRecord token = shell.add();
        const TokenRecord credential = addCredential(shell);
        QVERIFY(shell.start());
        shell.find<ui::TokenBoard>("tokenBoard")->select(token.id);
        shell.trigger("removeAction");
        const QString text
            = shell.find<QLabel>("consequenceText")->text() + shell.find<QLabel>("removeText")->text();
        QVERIFY2(!text.contains(QLatin1String("Deleted:"), Qt::CaseInsensitive), qPrintable(text));
        QVERIFY2(text.contains(QLatin1String("This will delete the token")), qPrintable(text));
        // What belongs to it and stays.
        QVERIFY2(text.contains(credential.fingerprint.masked()), qPrintable(text));
    }

    void namesWhoSharesAToken()
    {
        Shell shell;
        TokenRecord token = shell.add();
        for (int i = 1; i <= 14; ++i) {
            records::Target clone = token.target;
            clone.org.id = OrgId::create();
            clone.org.name = QStringLiteral("Clone %1.").arg(i);
            token.sharedWith.append(clone);
        }
        QVERIFY(shell.real().records.put(token).has_value());
        QVERIFY(shell.start());
        shell.find<ui::TokenBoard>("tokenBoard")->select(token.id);
        // Whoever comes for one of them finds its name; a screen reader says what it is.
        auto *sharers = shell.find<ui::PlainLabel>("detailsSharers");
        QVERIFY(sharers->isVisibleTo(sharers->parentWidget()));
        for (const records::Target &clone : std::as_const(token.sharedWith))
            QVERIFY2(sharers->text().contains(clone.org.name), qPrintable(sharers->text()));
        const QString spoken = QAccessible::queryAccessibleInterface(sharers)->text(QAccessible::Name);
        QVERIFY2(spoken.startsWith(QStringLiteral("Also used by: Clone 1.")), qPrintable(spoken));

        shell.trigger("removeAction");
        const QString text = shell.find<QLabel>("removeText")->text();
        QVERIFY2(text.contains(QStringLiteral("15 organization")), qPrintable(text));
        QVERIFY2(text.contains(token.target.org.name) && text.contains(QStringLiteral("Clone 1."))
                && text.contains(QStringLiteral("and 3 more")),
            qPrintable(text));
    }

    void aReminderGoesWithItsToken()
    {
        Shell shell;
        TokenRecord record = shell.add();
        record.due = samples::moment().addDays(3);
        record.dueByHand = true;
        QVERIFY(shell.real().records.put(record).has_value());
        QVERIFY(shell.start());
        QTRY_VERIFY(shell.find("snoozeReminderButton")->isVisible());
        shell.trigger("removeAction");
        shell.find<QCheckBox>("removeUnderstood")->click();
        shell.find<QPushButton>("removeButton")->click();
        QTRY_VERIFY(shell.real().records.records().isEmpty());
        QVERIFY(shell.find("snoozeReminderButton")->isHidden());
        QCOMPARE(shell.find<ui::TokenBoard>("tokenBoard")->summary(), QStringLiteral("Nothing is due."));
    }

    void setsUpTheClientOfACredential()
    {
        Shell shell;
        const TokenRecord token = shell.add();
        const TokenRecord credential = addCredential(shell);
        QVERIFY(shell.start());
        auto *action = shell.window->findChild<QAction *>(QStringLiteral("setUpClientAction"));
        shell.find<ui::TokenBoard>("tokenBoard")->select(credential.id);
        QVERIFY(action->isEnabled());
        QVERIFY(shell.real().records.remove(token.id).has_value());
        QTRY_VERIFY(!action->isEnabled());
        QVERIFY2(action->toolTip().contains(QLatin1String("Broker token")), qPrintable(action->toolTip()));
    }

    void findsInTheJournalWhatIsShown()
    {
        Shell shell;
        shell.add();
        QVERIFY(shell.start());
        shell.trigger("markRotatedAction");
        shell.find<QDialog>("rotatedDialog")->accept();
        shell.real().records.settle();
        shell.trigger("auditAction");
        auto *dialog = shell.window->findChild<ui::AuditDialog *>();
        auto *list = dialog->findChild<QTreeView *>();
        auto *text = dialog->findChild<QLineEdit *>(QStringLiteral("auditFilterText"));
        for (const char *words : {"marked as rotated", "GitLab", "Done", "token-rotated"}) {
            text->setText(QStringLiteral("nothing like that"));
            QTRY_COMPARE(list->model()->rowCount(), 0);
            text->setText(QLatin1String(words));
            QTRY_VERIFY2(list->model()->rowCount() == 1, words);
        }
        // All of it can be read.
        for (int column = 0; column < list->model()->columnCount(); ++column) {
            const QString shown = list->model()->index(0, column).data().toString();
            QVERIFY2(
                list->columnWidth(column) > list->fontMetrics().horizontalAdvance(shown), qPrintable(shown));
        }
    }

    void aClosedMessageGivesItsRoomBack_data()
    {
        QTest::addColumn<int>("height");
        QTest::newRow("large") << 800;
        QTest::newRow("small") << 480;
    }
    void aClosedMessageGivesItsRoomBack()
    {
        QFETCH(const int, height);
        Shell shell;
        shell.add();
        QVERIFY(shell.start());
        shell.window->resize(1000, height);
        QTest::qWait(50);
        const auto *list = shell.find<QTreeView>("recordTable");
        const auto *details = shell.find<QScrollArea>("detailsScroll");
        const QSize window = shell.window->size();
        const QSize rows = list->size();
        const QSize below = details->size();
        ui::MessageBar &bar = shell.bar("copyBar");
        bar.showMessage({.title = QStringLiteral("A title"),
            .lines = {QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("three")}});
        QTRY_VERIFY(list->height() < rows.height() || details->height() < below.height());
        bar.findChild<QToolButton *>(QStringLiteral("dismissButton"))->click();
        QTRY_COMPARE(shell.window->size(), window);
        QTRY_COMPARE(list->size(), rows);
        QTRY_COMPARE(details->size(), below);
    }
};

BTA_WINDOW_TEST(TestBoardWords)
#include "tst_boardwords.moc"
