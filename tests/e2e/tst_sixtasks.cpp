// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "mouse.h"

#include "composition.h"
#include "core/tokens.h"
#include "mainwindow.h"
#include "platform/clipboardguard.h"
#include "platform/urlopener.h"
#include "wizardopener.h"

#include <QClipboard>
#include <QDateEdit>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace broker;
using namespace broker::test;

// What is on the screen says why it goes no further.
#define STEP(condition)                                                                                      \
    do {                                                                                                     \
        if (!(condition)) {                                                                                  \
            qWarning("%s", qPrintable(situation()));                                                         \
            QFAIL(#condition);                                                                               \
        }                                                                                                    \
    } while (false)

namespace {

/// Every text that can be read now.
QString situation()
{
    QStringList lines;
    for (const QWidget *widget : QApplication::allWidgets()) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        if (label && label->isVisible() && !label->text().isEmpty())
            lines.append(label->window()->objectName() + QLatin1String(": ") + label->text());
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

// What people come for, from the window of somebody who is signed in: by clicks on what is seen alone,
// counted. In practice mode, with the real keychain.
class TestSixTasks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void setsUpGitHubEnterprise();
    void retrievesForJira();
    void copiesIntoAnotherProgram();
    void changesTheNextDate();
    void rotatesToTheEnd();
    void handsOverAndFindsOutWhy();
    void cleanupTestCase();

private:
    [[nodiscard]] const records::RecordStore &records() const { return m_composition->current().records; }
    [[nodiscard]] std::optional<records::TokenRecord> recordOf(const QString &type) const;

    QTemporaryDir m_folder;
    std::unique_ptr<ui::Composition> m_composition;
    std::unique_ptr<ui::ClipboardGuard> m_clipboard;
    ui::UrlOpener m_opener;
    std::unique_ptr<ui::MainWindow> m_window;
    Mouse m_mouse;
};

std::optional<records::TokenRecord> TestSixTasks::recordOf(const QString &type) const
{
    for (const records::TokenRecord &record : records().records()) {
        if (record.target.integrationType == type && record.kind() == vault::SecretKind::BrokerToken
            && record.state == records::RecordState::Current)
            return record;
    }
    return std::nullopt;
}

/// The start of each task: the window, signed in, nothing on the list.
void TestSixTasks::initTestCase()
{
    ui::Environment environment = ui::Environment::ofThisMachine();
    environment.dataFolder = m_folder.filePath(QStringLiteral("data"));
    environment.configFolder = m_folder.filePath(QStringLiteral("config"));
    m_composition = std::make_unique<ui::Composition>(std::move(environment), QStringLiteral("tasks"));
    m_clipboard = std::make_unique<ui::ClipboardGuard>(*QGuiApplication::clipboard());
    m_window = std::make_unique<ui::MainWindow>(*m_composition,
        ui::WindowServices{*m_clipboard, m_opener, ui::openTokenWizard,
            [] { return std::optional<ui::Explanation>(); }, std::nullopt, nullptr});
    m_window->resize(1100, 700);
    m_window->show();
    STEP(m_mouse.sees("connectPage"));
    STEP(m_mouse.click("practiceButton"));
    QTRY_VERIFY(m_composition->isPractice());
    STEP(m_mouse.sees("useKeptToken"));
    STEP(m_mouse.click("nextButton"));
    STEP(m_mouse.sees("organizationPage"));
    STEP(m_mouse.click("leaveButton"));
    STEP(m_mouse.sees("tokenBoard"));
    (void)m_mouse.takeClicks();
}

void TestSixTasks::setsUpGitHubEnterprise()
{
    STEP(m_mouse.clickCommand("setUpAction"));
    STEP(m_mouse.clickRow("organizationList", QStringLiteral("Payments Platform")));
    STEP(m_mouse.click("nextButton"));
    STEP(m_mouse.clickRow("integrationList", QStringLiteral("GitHub Enterprise")));
    STEP(m_mouse.click("nextButton"));
    STEP(m_mouse.sees("methodPage"));
    STEP(m_mouse.click("nextButton"));
    STEP(m_mouse.click("commitButton"));
    STEP(m_mouse.sees("donePage"));
    const int clicks = m_mouse.takeClicks();
    qInfo("The first token: %d clicks", clicks);
    QVERIFY(recordOf(QStringLiteral("github-enterprise")));
    QVERIFY(clicks <= 8);
    QCOMPARE(clicks, 7);
    STEP(m_mouse.click("finishButton"));
    (void)m_mouse.takeClicks();
}

void TestSixTasks::retrievesForJira()
{
    STEP(m_mouse.clickCommand("setUpAction"));
    STEP(m_mouse.clickRow("organizationList", QStringLiteral("Core Ledger")));
    STEP(m_mouse.click("nextButton"));
    STEP(m_mouse.clickRow("integrationList", QStringLiteral("Jira")));
    STEP(m_mouse.click("nextButton"));
    STEP(m_mouse.sees("methodPage"));
    STEP(m_mouse.click("nextButton"));
    // The browser is not ours; practice mode has the token that it would show.
    STEP(m_mouse.click("usePracticeTokenButton"));
    STEP(m_mouse.click("nextButton"));
    STEP(m_mouse.click("commitButton"));
    STEP(m_mouse.sees("donePage"));
    QVERIFY(recordOf(QStringLiteral("jira")));
    QCOMPARE(m_mouse.takeClicks(), 9);
    STEP(m_mouse.click("finishButton"));
    (void)m_mouse.takeClicks();
}

void TestSixTasks::copiesIntoAnotherProgram()
{
    STEP(m_mouse.clickRow("recordTable", QStringLiteral("Core Ledger")));
    STEP(m_mouse.clickCommand("copyAction"));
    const auto pasted = [] {
        const auto token = BrokerToken::parse(Secret::take(QGuiApplication::clipboard()->text()));
        return token ? std::optional(token->fingerprint()) : std::nullopt;
    };
    QTRY_VERIFY(pasted());
    QVERIFY(pasted() == recordOf(QStringLiteral("jira"))->fingerprint);
    QCOMPARE(m_mouse.takeClicks(), 2);
}

void TestSixTasks::changesTheNextDate()
{
    // What is due next is there to be read.
    QVERIFY2(m_mouse.read("boardSummary").contains(QRegularExpression(QStringLiteral("next on .+"))),
        qPrintable(m_mouse.read("boardSummary")));
    STEP(m_mouse.clickRow("recordTable", QStringLiteral("Payments Platform")));
    STEP(m_mouse.clickCommand("changeDueAction"));
    STEP(m_mouse.click("dueByDate"));
    auto *date = m_window->findChild<QDateEdit *>(QStringLiteral("dueDateEdit"));
    QVERIFY(date && date->isEnabled());
    const QDate wanted = QDate::currentDate().addDays(40);
    date->setDate(wanted);
    STEP(m_mouse.click("saveDueButton"));
    // Stored beside the window.
    const auto record = [this] { return recordOf(QStringLiteral("github-enterprise")); };
    QTRY_VERIFY(record() && record()->dueByHand);
    QCOMPARE(record()->due.toLocalTime().date(), wanted);
    QVERIFY(m_mouse.read("boardSummary").contains(QString::number(wanted.year())));
    QCOMPARE(m_mouse.takeClicks(), 4);
}

void TestSixTasks::rotatesToTheEnd()
{
    const auto before = recordOf(QStringLiteral("github-enterprise"));
    QVERIFY(before);
    STEP(m_mouse.clickRow("recordTable", QStringLiteral("Payments Platform")));
    STEP(m_mouse.clickCommand("rotateAction"));
    STEP(m_mouse.click("beginButton"));
    STEP(m_mouse.click("practiceClientButton"));
    STEP(m_mouse.click("deployedButton"));
    STEP(m_mouse.click("checkClientButton"));
    STEP(m_mouse.sees("clientResult"));
    // It needs a moment to connect.
    STEP(m_mouse.click("checkClientButton"));
    STEP(m_mouse.click("verifiedButton"));
    STEP(m_mouse.click("switchButton"));
    STEP(m_mouse.sees("verifyAgainPage"));
    STEP(m_mouse.click("checkClientButton"));
    STEP(m_mouse.click("verifiedButton"));
    STEP(m_mouse.click("promoteButton"));
    STEP(m_mouse.click("nothingUsesIt"));
    STEP(m_mouse.click("removeOldButton"));
    STEP(m_mouse.sees("rotationDonePage"));
    STEP(m_mouse.click("finishButton"));
    const auto after = recordOf(QStringLiteral("github-enterprise"));
    QVERIFY(after && after->fingerprint != before->fingerprint);
    QCOMPARE(m_mouse.takeClicks(), 15);
}

void TestSixTasks::handsOverAndFindsOutWhy()
{
    STEP(m_mouse.clickRow("recordTable", QStringLiteral("Payments Platform")));
    STEP(m_mouse.clickCommand("setUpClientAction"));
    STEP(m_mouse.click("sendButton"));
    STEP(m_mouse.type("recipientEdit", QStringLiteral("Ben")));
    STEP(m_mouse.type("senderEdit", QStringLiteral("Ada")));
    STEP(m_mouse.click("proposeButton"));
    STEP(m_mouse.click("saveHandoverButton"));
    const QString file = m_folder.filePath(QStringLiteral("ben.handover"));
    STEP(m_mouse.type("fileNameEdit", file));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(QFile::exists(file));
    const int sent = m_mouse.takeClicks();
    // Back to the window of the client: where it does not answer, what was found says why.
    QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Escape);
    STEP(m_mouse.clickTab("clientTabs", 2));
    STEP(m_mouse.type("clientAddress", QStringLiteral("elsewhere.example:8000")));
    STEP(m_mouse.click("checkClientButton"));
    QTRY_VERIFY_WITH_TIMEOUT(m_mouse.read("healthBar").contains(QLatin1String("elsewhere")), 20000);
    QVERIFY2(!m_mouse.read("healthBar").contains(QLatin1String("is connected")),
        qPrintable(m_mouse.read("healthBar")));
    QCOMPARE(m_mouse.takeClicks(), 3);
    QCOMPARE(sent, 8);
}

void TestSixTasks::cleanupTestCase()
{
    if (!m_composition)
        return;
    for (const records::TokenRecord &record : records().records()) {
        auto removing = m_composition->current().keychain.remove(record.key, {});
        QTRY_VERIFY(removing.isFinished());
    }
    m_window.reset();
}

QTEST_MAIN(TestSixTasks)
#include "tst_sixtasks.moc"
