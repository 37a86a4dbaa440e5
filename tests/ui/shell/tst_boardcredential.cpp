// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "shell.h"

#include "access/apiaccess.h"
#include "access/rememberedtoken.h"
#include "access/sessionkeeper.h"
#include "audit/auditdetail.h"
#include "board/exportcommands.h"
#include "board/tokenboard.h"
#include "models/recordmodel.h"
#include "presenters/audittext.h"
#include "presenters/recordtext.h"
#include "sandbox/sandboxsnyk.h"
#include "support/await.h"
#include "support/testroom.h"
#include "widgets/messagebar.h"
#include "widgets/plainlabel.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QRadioButton>
#include <QSpinBox>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>

using namespace broker;
using namespace broker::test;

namespace {

snyk::Self robot()
{
    return {QStringLiteral("3c5f0d2a-7e11-4b8e-9a60-5b1d2c3e4f50"), snyk::PrincipalKind::ServiceAccount,
        QStringLiteral("Broker rotation"), {}};
}

/// A list with one Broker token, and an OAuth client that is remembered and signed in.
struct CredentialBench
{
    enum class Kept { InKeychain, InMemory };

    explicit CredentialBench(Kept kept = Kept::InKeychain)
    {
        shell.add();
        access::TokenMemory memory(shell.real());
        const access::Session session{samples::region(), samples::oauthClient(), robot()};
        shell.real().sessions->keep(session);
        isReady = kept == Kept::InMemory || await(memory.remember(session, {}))->has_value();
        isReady = isReady && shell.start() && select();
    }

    [[nodiscard]] std::optional<records::TokenRecord> entry() const
    {
        const auto &model = shell.find<ui::TokenBoard>("tokenBoard")->model();
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.at(row).kind() == vault::SecretKind::ApiToken)
                return model.at(row);
        }
        return std::nullopt;
    }
    bool select() const
    {
        const auto found = entry();
        if (found)
            shell.find<ui::TokenBoard>("tokenBoard")->select(found->id);
        return found.has_value();
    }
    [[nodiscard]] const QAction &action(const char *name) const
    {
        return *shell.window->findChild<QAction *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QString line(const char *name) const { return shell.find<ui::PlainLabel>(name)->text(); }

    Shell shell;
    bool isReady = false;
};

constexpr const char *serviceTokenText = "snyk_sat.1a2b3c4d.eyJoIjoiYXBpLmV1LnNueWsuaW8ifQ.c2lnbmF0dXJl";
constexpr const char *personalTokenText = "snyk_uat.1a2b3c4d.eyJoIjoiYXBpLmV1LnNueWsuaW8ifQ.c2lnbmF0dXJl";

/// A Snyk in memory, and what it was asked.
class AskedSnyk final : public snyk::Http
{
public:
    AskedSnyk(const QDateTime &tokenEnd, QStringList &asked)
        : m_snyk(options(tokenEnd))
        , m_asked(asked)
    { }

    [[nodiscard]] QFuture<snyk::HttpResult> send(snyk::HttpRequest request, std::stop_token stop) override
    {
        m_asked.append(request.url.path());
        return m_snyk.send(std::move(request), std::move(stop));
    }
    [[nodiscard]] sandbox::SandboxSnyk &snyk() noexcept { return m_snyk; }

private:
    [[nodiscard]] static sandbox::SandboxOptions options(const QDateTime &tokenEnd)
    {
        sandbox::SandboxOptions options;
        options.delay = std::chrono::milliseconds(0);
        options.tokenEnd = tokenEnd;
        return options;
    }

    sandbox::SandboxSnyk m_snyk;
    QStringList &m_asked;
};

/// A list in which nothing is due, and a Snyk that knows when access tokens end.
struct EndBench
{
    explicit EndBench(int daysLeft)
        : end(shell.clock->nowUtc().addDays(daysLeft))
    {
        shell.makeReal = [this] {
            auto made = std::make_unique<AskedSnyk>(end, asked);
            snyk = &made->snyk();
            return made;
        };
        shell.add();
        isReady = shell.start([this](const QString &, const QString &text) { reminded.append(text); });
    }

    /// As a window does it. False where Snyk refuses.
    [[nodiscard]] bool signIn(const char *token) const
    {
        ui::ApiAccess access(shell.real(), samples::region());
        access.check(ApiToken::parse(samples::secret(token)).value());
        return QTest::qWaitFor([&access] { return access.client(); });
    }
    [[nodiscard]] std::optional<records::TokenRecord> entry() const
    {
        const auto &model = shell.find<ui::TokenBoard>("tokenBoard")->model();
        return model.rowCount() == 2 ? std::optional(model.at(1)) : std::nullopt;
    }
    [[nodiscard]] QString due() const
    {
        shell.find<ui::TokenBoard>("tokenBoard")->select(entry()->id);
        return shell.find<QLabel>("detailsDue")->text();
    }

    Shell shell;
    QDateTime end;
    QStringList asked;
    QStringList reminded;
    sandbox::SandboxSnyk *snyk = nullptr;
    bool isReady = false;
};

} // namespace

class TestBoardCredential final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasItsRow()
    {
        CredentialBench bench;
        QVERIFY(bench.isReady);
        const auto *list = bench.shell.find<QTreeView>("recordTable");
        QCOMPARE(list->model()->rowCount(), 2);
        const QModelIndex current = list->currentIndex().siblingAtColumn(ui::RecordModel::OrganizationColumn);
        QCOMPARE(current.data(Qt::DisplayRole).toString(), QStringLiteral("Broker rotation"));
        QCOMPARE(current.siblingAtColumn(ui::RecordModel::IntegrationColumn).data().toString(),
            QStringLiteral("Snyk …6hGd"));
        QCOMPARE(current.siblingAtColumn(ui::RecordModel::KindColumn).data().toString(),
            QStringLiteral("OAuth client 941b423a…"));
        const QString spoken = current.data(Qt::AccessibleTextRole).toString();
        QVERIFY2(
            spoken.startsWith(QStringLiteral("Broker rotation, Snyk: OAuth client ")), qPrintable(spoken));
        QVERIFY2(spoken.contains(QStringLiteral("due ")) && spoken.contains(QStringLiteral("in 90 day")),
            qPrintable(spoken));
        QCOMPARE(bench.line("detailsTitle"), QStringLiteral("Snyk API credential of Broker rotation"));
        QCOMPARE(bench.line("detailsRegion"), QStringLiteral("Europe, Frankfurt (SNYK-EU-01)"));
        QCOMPARE(bench.line("detailsKind"), QStringLiteral("OAuth service account"));
        // The id is no secret; masked is the secret alone.
        const QString id = QString::fromLatin1(samples::clientIdText);
        const QString secret = QString::fromLatin1(samples::clientSecretText);
        const QString masked = secret.left(4) + QStringLiteral("-...-") + secret.right(4);
        QCOMPARE(bench.line("detailsClientId"), id);
        QVERIFY2(spoken.contains(id + QStringLiteral(", secret ending in ") + secret.right(4)),
            qPrintable(spoken));
        QCOMPARE(bench.shell.find<QLineEdit>("fingerprintMasked")->text(), masked);
        QCOMPARE(bench.line("detailsAddress"), QStringLiteral("https://api.eu.snyk.io"));
        QCOMPARE(bench.line("detailsKept"), QStringLiteral("Password store of this computer (keychain)"));
        QVERIFY(bench.line("detailsDue").contains(QStringLiteral("The date follows from the settings.")));
        // It is of no organization and no integration.
        const auto *organizations = bench.shell.find<QComboBox>("filterOrganization");
        QVERIFY(organizations->findText(QStringLiteral("Broker rotation")) < 0);
        QVERIFY(bench.shell.find<QWidget>("detailsServes")->isHidden());
        QVERIFY(bench.shell.find<QWidget>("detailsCredential")->isHidden());
    }

    /// Entered without being remembered: it works, and nothing says that it was forgotten.
    void isThereAsLongAsItIsSignedInWith()
    {
        CredentialBench bench(CredentialBench::Kept::InMemory);
        QVERIFY(bench.isReady);
        QCOMPARE(
            bench.line("detailsKept"), QStringLiteral("Memory, until you sign out or close this program"));
        auto *show = bench.shell.find<QToolButton>("revealButton");
        QVERIFY(show->isEnabled());
        show->click();
        QTRY_VERIFY(bench.shell.find<QLineEdit>("secretText")
                        ->text()
                        .contains(QString::fromLatin1(samples::clientSecretText)));
    }

    void saysWhatCannotBeDoneWithIt()
    {
        CredentialBench bench;
        QVERIFY(bench.isReady);
        for (const char *name : {"setUpClientAction", "setUpClientsAction", "openInSnykAction",
                 "markRotatedAction", "addCredentialAction", "replaceCredentialAction"}) {
            QVERIFY2(!bench.action(name).isEnabled(), name);
            // Without one, Qt shows the name of the command as its tool tip.
            QVERIFY2(bench.action(name).toolTip().contains(QLatin1Char(' '))
                    && bench.action(name).toolTip() != bench.action(name).iconText(),
                name);
        }
        for (const char *name : {"rotateAction", "changeDueAction", "notesAction", "removeAction",
                 "checkCredentialAction", "copyAction", "historyAction"})
            QVERIFY2(bench.action(name).isEnabled(), name);
        QCOMPARE(bench.action("copyAction").text(), QStringLiteral("&Copy credential"));
        // Back on a Broker token all of that is as it was.
        bench.shell.find<ui::TokenBoard>("tokenBoard")
            ->select(bench.shell.real().records.records().constFirst().id);
        QVERIFY(
            bench.action("setUpClientAction").isEnabled() && bench.action("markRotatedAction").isEnabled());
        QCOMPARE(bench.action("copyAction").text(), QStringLiteral("&Copy token"));
    }

    void copiesTheClientSecret()
    {
        CredentialBench bench;
        QVERIFY(bench.isReady);
        bench.shell.trigger("copyAction");
        QTRY_COMPARE(QGuiApplication::clipboard()->text(), QString::fromLatin1(samples::clientSecretText));
        audit::AuditReader reader = bench.shell.real().audit.reader();
        const audit::Entry noted = reader.next(1).constFirst();
        QVERIFY(noted.action == audit::Action::SecretCopied && noted.record == bench.entry()->id);
        QVERIFY(!noted.org && noted.orgName.isEmpty());
    }

    /// What another program wrote there is not shown, and the token is not looked up at Snyk.
    void showsNothingElse()
    {
        CredentialBench bench;
        QVERIFY(bench.isReady);
        bench.shell.keychain->put(bench.entry()->key, samples::apiToken().secret());
        bench.shell.find<QToolButton>("revealButton")->click();
        QTRY_VERIFY(bench.shell.bar("copyBar").hasMessage());
        QCOMPARE(bench.shell.find<QLineEdit>("secretText")->text(), bench.entry()->fingerprint.masked());
        QVERIFY(!bench.shell.find<QPushButton>("getAgainButton"));
    }

    void countsAmongWhatIsDue()
    {
        CredentialBench bench;
        QVERIFY(bench.isReady);
        bench.shell.trigger("changeDueAction");
        bench.shell.find<QRadioButton>("dueByDays")->click();
        bench.shell.find<QSpinBox>("dueDays")->setValue(1);
        QVERIFY(bench.shell.click("saveDueButton"));
        QTRY_COMPARE(bench.entry()->ownDays, std::optional(1));
        bench.shell.clock->set(bench.shell.clock->nowUtc().addDays(1));
        bench.shell.window.reset();
        QString title;
        QString text;
        QVERIFY(bench.shell.start([&](const QString &newTitle, const QString &newText) {
            title = newTitle;
            text = newText;
        }));
        QTRY_VERIFY(!title.isEmpty());
        QCOMPARE(title, bench.shell.find<ui::TokenBoard>("tokenBoard")->summary());
        QVERIFY2(title.startsWith(QStringLiteral("1 due")), qPrintable(title));
        QVERIFY2(text.startsWith(QStringLiteral("Snyk API credential of Broker rotation, …6hGd: ")),
            qPrintable(text));
        QCOMPARE(bench.line("detailsKind"), QStringLiteral("OAuth service account"));
        QVERIFY(bench.shell.click("snoozeReminderButton"));
        QTRY_VERIFY(bench.entry()->reminders && bench.entry()->reminders->snoozedUntil);
    }

    void isRotatedInItsOwnWindow()
    {
        CredentialBench bench;
        QVERIFY(bench.isReady);
        bench.shell.trigger("rotateAction");
        const auto *dialog = bench.shell.find<QDialog>("clientSecretDialog");
        QVERIFY(dialog && dialog->isVisible());
        QVERIFY(!bench.shell.find<QDialog>("rotationDialog"));
    }

    /// Wherever it is named: an OAuth service account is no token.
    void isCalledTheSameEverywhere()
    {
        CredentialBench bench;
        QVERIFY(bench.isReady);
        QCOMPARE(QString(bench.action("apiTokenAction").text()).remove(u'&'),
            QStringLiteral("Snyk API credential…"));
        access::TokenMemory memory(bench.shell.real());
        QVERIFY(*await(memory.forget({})));
        bench.shell.trigger("apiTokenAction");
        const auto *dialog = bench.shell.find<QDialog>("apiTokenDialog");
        QVERIFY(dialog && dialog->isVisible());
        QVERIFY(dialog->windowTitle().startsWith(QStringLiteral("Snyk API credential ")));
        QVERIFY(bench.line("pageHeading").contains(QStringLiteral("Snyk API credential")));
        const QList<ui::PlainLabel *> kept
            = dialog->findChildren<ui::PlainLabel *>(QStringLiteral("keptTokenText"));
        QVERIFY(std::any_of(kept.begin(), kept.end(), [](const ui::PlainLabel *text) {
            return text->isVisible()
                && text->text().startsWith(QLatin1String("No Snyk API credential is kept"));
        }));
        for (const audit::Action action : ui::auditActions())
            QVERIFY2(!ui::auditActionText(action).contains(QLatin1String("API token")), "audit journal");
        audit::Entry noted;
        noted.detail = QString(audit::details::apiToken);
        QCOMPARE(ui::auditDetailText(noted, QLocale::c()), QStringLiteral("Snyk API credential"));
    }

    /// Signed in with another one beside it: both are there, and what is rotated is not taken for the other.
    void isBesideWhatIsRemembered()
    {
        CredentialBench bench;
        QVERIFY(bench.isReady);
        const snyk::Region other = samples::region(QStringLiteral("SNYK-US-01"));
        bench.shell.real().sessions->keep({other, samples::apiToken(), samples::self()});
        const auto *list = bench.shell.find<QTreeView>("recordTable");
        QCOMPARE(list->model()->rowCount(), 3);
        QVERIFY(bench.action("rotateAction").isEnabled());
        auto *board = bench.shell.find<ui::TokenBoard>("tokenBoard");
        for (int row = 0; row < board->model().rowCount(); ++row) {
            if (board->model().at(row).fingerprint == samples::apiToken().fingerprint())
                board->select(board->model().at(row).id);
        }
        QCOMPARE(bench.line("detailsTitle"), QStringLiteral("Snyk API credential of Ada Admin"));
        QCOMPARE(
            bench.line("detailsKept"), QStringLiteral("Memory, until you sign out or close this program"));
        QVERIFY(!bench.action("rotateAction").isEnabled());
        QVERIFY(bench.action("rotateAction").toolTip().contains(QStringLiteral("in memory only")));
        QVERIFY(bench.action("checkCredentialAction").isEnabled());
    }

    void isRemoved()
    {
        CredentialBench bench;
        QVERIFY(bench.isReady);
        const vault::VaultKey key = bench.entry()->key;
        bench.shell.trigger("removeAction");
        QVERIFY(bench.line("consequenceText").contains(QStringLiteral("You are signed out")));
        bench.shell.find<QCheckBox>("removeUnderstood")->click();
        bench.shell.find<QPushButton>("removeButton")->click();
        QTRY_VERIFY(!bench.entry());
        QVERIFY(!bench.shell.keychain->kept(key));
        QVERIFY(bench.shell.real().sessions->isEmpty());
        QVERIFY(!access::rememberedToken(bench.shell.real().settings));
        audit::AuditReader reader = bench.shell.real().audit.reader();
        const audit::Entry noted = reader.next(1).constFirst();
        QVERIFY(noted.action == audit::Action::RecordRemoved);
        // What else is on the list stays.
        QCOMPARE(bench.shell.real().records.records().size(), 1);
    }

    void leavesNothingOfItInATable()
    {
        CredentialBench bench;
        QVERIFY(bench.isReady);
        const QString path = bench.shell.folder.filePath(QStringLiteral("list.csv"));
        auto *exports = bench.shell.window->findChild<ui::ExportCommands *>();
        QVERIFY(
            *await(exports->writeCsv(path, bench.shell.find<ui::TokenBoard>("tokenBoard")->shownRecords())));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray table = file.readAll();
        QVERIFY(table.contains("Broker rotation"));
        QVERIFY(!table.contains(samples::clientSecretText));
        QVERIFY(!table.contains(bench.entry()->fingerprint.sha256().toLatin1()));
    }

    void tellsTheEndAfterTheSignIn_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<QString>("kind");
        QTest::newRow("service account")
            << QByteArray(serviceTokenText) << QStringLiteral("Access token of a service account");
        QTest::newRow("user") << QByteArray(personalTokenText)
                              << QStringLiteral("Personal access token of a user");
    }
    /// Nobody has to press Check for it.
    void tellsTheEndAfterTheSignIn()
    {
        QFETCH(const QByteArray, token);
        QFETCH(const QString, kind);
        EndBench bench(30);
        QVERIFY(bench.isReady && bench.reminded.isEmpty());
        QVERIFY(bench.signIn(token.constData()));
        QTRY_VERIFY(bench.entry() && bench.entry()->expires == bench.end);
        const QString day = ui::dueDateText(bench.end, bench.shell.clock->nowUtc(), QLocale());
        QVERIFY2(day.contains(QLatin1String("in 30 day")), qPrintable(day));
        QCOMPARE(bench.due(), day + QStringLiteral(". It expires on this date."));
        QCOMPARE(bench.shell.find<QLabel>("detailsKind")->text(), kind);
        // Within the days of the settings, and at once.
        QTRY_COMPARE(bench.reminded.size(), 1);
        QVERIFY2(bench.reminded.constFirst().startsWith(QLatin1String("Snyk API credential of "))
                && bench.reminded.constFirst().endsWith(day),
            qPrintable(bench.reminded.constFirst()));
        // It is known after a restart, without a question.
        const auto asked = bench.asked.size();
        QVERIFY(bench.shell.window->close());
        QVERIFY(bench.shell.start());
        QCOMPARE(bench.entry()->expires.value_or(QDateTime()), bench.end);
        QCOMPARE(bench.reminded.size(), 1);
        QTest::qWait(50);
        QCOMPARE(bench.asked.size(), asked);
    }

    void asksForTheEndOnceADay()
    {
        EndBench bench(60);
        QVERIFY(bench.isReady);
        const QString question = QStringLiteral("/rest/self/personal_access_tokens");
        QVERIFY(bench.signIn(personalTokenText));
        QTRY_VERIFY(bench.entry() && bench.entry()->expires);
        QVERIFY(bench.reminded.isEmpty());
        QCOMPARE(bench.asked.count(question), 1);
        const auto again = [&bench] {
            bench.shell.real().sessions->signOut();
            return bench.signIn(personalTokenText);
        };
        QVERIFY(again());
        QTest::qWait(50);
        QCOMPARE(bench.asked.count(question), 1);
        bench.shell.clock->set(bench.shell.clock->nowUtc().addDays(1));
        QVERIFY(again());
        QTRY_COMPARE(bench.asked.count(question), 2);
    }

    /// Many a service account may not look at itself: nobody is troubled with it.
    void isQuietWhereTheEndIsNotTold()
    {
        EndBench bench(30);
        QVERIFY(bench.isReady);
        // It is made by the first request.
        (void)bench.shell.real().http.send({}, {});
        bench.snyk->oauth().setMayManageAccounts(false);
        QVERIFY(bench.signIn(serviceTokenText));
        QTRY_VERIFY(bench.asked.filter(QStringLiteral("/service_accounts/")).size() == 2);
        QTest::qWait(50);
        QVERIFY(bench.entry() && !bench.entry()->expires);
        QVERIFY(bench.due().contains(QStringLiteral("The date follows from the settings.")));
        QVERIFY(bench.reminded.isEmpty() && !bench.shell.bar("reminderBar").hasMessage());
        QVERIFY(!bench.shell.bar("copyBar").hasMessage());
        QVERIFY(!bench.shell.real().sessions->isEmpty());
    }

    void isCheckedAgain()
    {
        CredentialBench bench;
        QVERIFY(bench.isReady);
        bench.shell.keychain->hold();
        bench.shell.trigger("checkCredentialAction");
        auto *dialog = bench.shell.find<QDialog>("credentialCheckDialog");
        QVERIFY(dialog && dialog->isVisible());
        QCOMPARE(dialog->focusWidget()->objectName(), QStringLiteral("stopCredentialCheckButton"));
        bench.shell.keychain->release();
        // Nobody answers in this test: the network is silent.
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(bench.shell.bar("credentialCheckBar").hasMessage());
        QTRY_COMPARE(dialog->focusWidget()->objectName(), QStringLiteral("credentialCheckBar"));
        QCOMPARE(bench.entry()->lastCheck->outcome, records::CheckOutcome::Inconclusive);
    }
};

BTA_WINDOW_TEST(TestBoardCredential)

#include "tst_boardcredential.moc"
