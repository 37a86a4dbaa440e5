// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

// Runs inside tests/support/keyring-session.sh. The real parts get a token from a Snyk that lives in
// this process, are killed on the way, and are started again.

#include "composition.h"
#include "issuedtoken.h"
#include "mainwindow.h"
#include "mortal.h"
#include "platform/clipboardguard.h"
#include "platform/urlopener.h"
#include "records/paths.h"
#include "support/await.h"
#include "support/samples.h"
#include "support/standinserver.h"
#include "vault/keychainvault.h"
#include "widgets/messagebar.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QJsonArray>
#include <QProcess>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

#include <csignal>
#include <memory>

using namespace broker;
using namespace broker::test;
using records::OperationStage;

namespace {

/// What of the run is meant, and how it has to end.
struct Expectation
{
    Step step = Step::Never;
    /// Beside `step`: the parent kills it when Snyk has the request.
    bool killOnArrival = false;
    int calls = 0;
    /// What the journal says afterwards; nothing when it is empty.
    std::optional<OperationStage> journal;
    bool isInKeychain = false;
    /// Of the restart; empty for none.
    QString finding;
    bool isListed = false;
};

enum class Way { Post, Put, Paste };

QString slugFor(Way way)
{
    return way == Way::Post ? QStringLiteral("website-relaunch") : QStringLiteral("payments-platform");
}

QString organizationFor(Way way)
{
    return way == Way::Post ? QStringLiteral("Website Relaunch") : QStringLiteral("Payments Platform");
}

QString integrationFor(Way way)
{
    return way == Way::Post ? QStringLiteral("gitlab") : QStringLiteral("github-enterprise");
}

const QString saved = QStringLiteral("TokenSaved");
const QString unknown = QStringLiteral("OutcomeUnknown");
const QString nothing = QStringLiteral("NothingSaved");
/// The token is in the keychain and has no record.
const Expectation savedOnly{Step::BeforeRecord, false, 1, OperationStage::Stored, true, saved, true};

} // namespace

Q_DECLARE_METATYPE(Expectation)

class TestInterrupted final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void losesNothing_data();
    void losesNothing();
    void losesNoCredential_data();
    void losesNoCredential();
    void isFinishedAfterAnotherKill_data();
    void isFinishedAfterAnotherKill();
    void theWindowOffersWhatWasSaved();

private:
    [[nodiscard]] QStringList commonArguments() const;
    /// Runs until its end, however that comes.
    void provision(Way way, const Expectation &expected);
    void run(const QStringList &arguments, Step step, bool killOnArrival = false);
    [[nodiscard]] QJsonObject restart();
    [[nodiscard]] records::Paths paths() const;
    [[nodiscard]] int calls() const;

    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<standin::StandInServer> m_server;
    std::unique_ptr<vault::KeychainVault> m_keychain;
    std::unique_ptr<QProcess> m_run;
};

void TestInterrupted::init()
{
    m_run.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_server = std::make_unique<standin::StandInServer>();
    QVERIFY(m_server->listen());
    m_keychain = std::make_unique<vault::KeychainVault>(m_clock);
    // There is a list already, so that it can be seen to survive.
    records::RecordStore list(paths().recordsFile, m_clock);
    QVERIFY(list.load());
    QVERIFY(list.put(samples::record(samples::brokerToken(), samples::target(QStringLiteral("jira")))));
}

records::Paths TestInterrupted::paths() const
{
    return records::Paths::under(m_folder->filePath(QStringLiteral("data")),
        m_folder->filePath(QStringLiteral("config")), QStringLiteral("killed"), false);
}

QStringList TestInterrupted::commonArguments() const
{
    return {QStringLiteral("--data"), m_folder->filePath(QStringLiteral("data")), QStringLiteral("--config"),
        m_folder->filePath(QStringLiteral("config")), QStringLiteral("--profile"), QStringLiteral("killed")};
}

int TestInterrupted::calls() const
{
    return m_server->count({snyk::Method::Post, QString()}) + m_server->count({snyk::Method::Put, QString()});
}

void TestInterrupted::provision(Way way, const Expectation &expected)
{
    m_run = std::make_unique<QProcess>();
    m_run->setProcessChannelMode(QProcess::ForwardedChannels);
    if (expected.killOnArrival) {
        connect(m_server.get(), &standin::StandInServer::received, m_run.get(),
            [run = m_run.get()](const standin::LoggedRequest &request) {
                // Snyk still does what was asked, and its answer finds nobody.
                if (request.method != snyk::Method::Get)
                    static_cast<void>(::kill(static_cast<pid_t>(run->processId()), SIGKILL));
            });
    }
    QStringList arguments{QStringLiteral("provision")};
    arguments << QStringLiteral("--api") << m_server->api().toString() << QStringLiteral("--organization")
              << organizationFor(way) << QStringLiteral("--integration") << integrationFor(way);
    if (way == Way::Paste)
        arguments << QStringLiteral("--paste");
    run(arguments, expected.step, expected.killOnArrival);
}

void TestInterrupted::run(const QStringList &arguments, Step step, bool killOnArrival)
{
    m_run->start(QStringLiteral(BTA_INTERRUPTED_RUN),
        commonArguments() << arguments << QStringLiteral("--die-at") << nameOf(step));
    QVERIFY(m_run->waitForStarted());
    QTRY_COMPARE_WITH_TIMEOUT(m_run->state(), QProcess::NotRunning, 60000);
    if (step == Step::Never && !killOnArrival) {
        QCOMPARE(m_run->exitStatus(), QProcess::NormalExit);
        QCOMPARE(m_run->exitCode(), 0);
    } else {
        QCOMPARE(m_run->exitStatus(), QProcess::CrashExit);
        QCOMPARE(m_run->exitCode(), SIGKILL);
    }
}

QJsonObject TestInterrupted::restart()
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QStringLiteral(BTA_INTERRUPTED_RUN), commonArguments() << QStringLiteral("restart"));
    const bool ended = QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, 60000);
    if (!ended || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return {};
    return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
}

void TestInterrupted::losesNothing_data()
{
    QTest::addColumn<Way>("way");
    QTest::addColumn<Expectation>("expected");
    constexpr auto prepared = OperationStage::Prepared;
    constexpr auto stored = OperationStage::Stored;
    const Expectation arrived{Step::Never, true, 1, prepared, false, unknown, false};
    const auto row = [](const char *prefix, Way way, const Expectation &expected) {
        const QString step = expected.killOnArrival ? QStringLiteral("on-arrival") : nameOf(expected.step);
        QTest::addRow("%s %s", prefix, qPrintable(step)) << way << expected;
    };
    row("post", Way::Post, {Step::BeforeJournal, false, 0, std::nullopt, false, {}, false});
    row("post", Way::Post, {Step::DuringJournal, false, 0, std::nullopt, false, {}, false});
    row("post", Way::Post, {Step::BeforeCall, false, 0, prepared, false, unknown, false});
    row("post", Way::Post, arrived);
    row("post", Way::Post, {Step::BeforeKeychain, false, 1, prepared, false, unknown, false});
    row("post", Way::Post, {Step::BeforeReadBack, false, 1, prepared, true, saved, true});
    row("post", Way::Post, {Step::AfterReadBack, false, 1, prepared, true, saved, true});
    row("post", Way::Post, {Step::DuringStage, false, 1, prepared, true, saved, true});
    row("post", Way::Post, {Step::BeforeRecord, false, 1, stored, true, saved, true});
    row("post", Way::Post, {Step::DuringRecord, false, 1, stored, true, saved, true});
    row("post", Way::Post, {Step::BeforeJournalEnds, false, 1, stored, true, {}, true});
    row("post", Way::Post, {Step::Never, false, 1, std::nullopt, true, {}, true});
    row("put", Way::Put, {Step::BeforeCall, false, 0, prepared, false, unknown, false});
    row("put", Way::Put, arrived);
    row("put", Way::Put, {Step::BeforeKeychain, false, 1, prepared, false, unknown, false});
    row("put", Way::Put, {Step::BeforeRecord, false, 1, stored, true, saved, true});
    row("paste", Way::Paste, {Step::BeforeJournal, false, 0, std::nullopt, false, {}, false});
    row("paste", Way::Paste, {Step::BeforeKeychain, false, 0, prepared, false, nothing, false});
    row("paste", Way::Paste, {Step::BeforeReadBack, false, 0, prepared, true, saved, true});
}

void TestInterrupted::losesNothing()
{
    QFETCH(Way, way);
    QFETCH(Expectation, expected);
    provision(way, expected);
    if (QTest::currentTestFailed())
        return;
    QCOMPARE(calls(), expected.calls);
    const auto left = records::Journal(paths().journalFolder).pending();
    QCOMPARE(left.unreadable, 0);
    QCOMPARE(left.operations.size(), expected.journal ? 1 : 0);
    if (expected.journal) {
        QCOMPARE(left.operations.constFirst().stage, *expected.journal);
        const auto read = await(m_keychain->read(left.operations.constFirst().plannedKey, {}));
        QVERIFY(read);
        QCOMPARE(read->has_value(), expected.isInKeychain);
        if (!*read)
            QCOMPARE(read->error().kind, vault::VaultErrorKind::NotFound);
    }

    const QJsonObject answer = restart();
    QVERIFY(!answer.isEmpty());
    QCOMPARE(answer[QStringLiteral("setAside")].toString(), QString());
    QCOMPARE(answer[QStringLiteral("unreadable")].toInt(-1), 0);
    QCOMPARE(answer[QStringLiteral("found")].toArray(),
        expected.finding.isEmpty() ? QJsonArray() : QJsonArray{expected.finding});
    QCOMPARE(answer[QStringLiteral("listed")].toArray().size(), expected.isListed ? 2 : 1);
    // Nobody asked Snyk again.
    QCOMPARE(calls(), expected.calls);

    records::RecordStore list(paths().recordsFile, m_clock);
    QVERIFY(list.load());
    QVERIFY(list.findByFingerprint(samples::brokerToken().fingerprint()));
    if (expected.isListed) {
        const QByteArray token = way == Way::Paste
            ? QByteArray(samples::otherBrokerTokenText)
            : issuedToken(*m_server, slugFor(way), integrationFor(way));
        const auto record = list.findByFingerprint(Fingerprint::of(samples::secret(token.constData())));
        QVERIFY(record);
        const auto read = await(m_keychain->read(record->key, {}));
        QVERIFY(read && read->has_value());
        QVERIFY(**read == samples::secret(token.constData()));
    }

    // What is not over is said again until the user has decided, and nothing else is.
    const QJsonObject later = restart();
    const bool isOpen = expected.finding == unknown || expected.finding == nothing;
    QCOMPARE(later[QStringLiteral("found")].toArray(), isOpen ? QJsonArray{expected.finding} : QJsonArray());
    QCOMPARE(later[QStringLiteral("listed")], answer[QStringLiteral("listed")]);
    QCOMPARE(records::Journal(paths().journalFolder).pending().operations.size(), isOpen ? 1 : 0);
}

void TestInterrupted::losesNoCredential_data()
{
    QTest::addColumn<Step>("step");
    QTest::addColumn<bool>("isNoted");
    QTest::addColumn<bool>("isInKeychain");
    QTest::addColumn<QString>("finding");
    const auto row = [](Step step, bool isNoted, bool isInKeychain, const QString &finding) {
        QTest::addRow("%s", qPrintable(nameOf(step))) << step << isNoted << isInKeychain << finding;
    };
    row(Step::BeforeJournal, false, false, {});
    row(Step::DuringJournal, false, false, {});
    row(Step::BeforeKeychain, true, false, nothing);
    row(Step::BeforeReadBack, true, true, saved);
    row(Step::AfterReadBack, true, true, saved);
    row(Step::BeforeRecord, true, true, saved);
    row(Step::DuringRecord, true, true, saved);
    row(Step::BeforeJournalEnds, true, true, {});
    row(Step::Never, false, true, {});
}

void TestInterrupted::losesNoCredential()
{
    QFETCH(Step, step);
    QFETCH(bool, isNoted);
    QFETCH(bool, isInKeychain);
    QFETCH(QString, finding);
    m_run = std::make_unique<QProcess>();
    m_run->setProcessChannelMode(QProcess::ForwardedChannels);
    run({QStringLiteral("credential")}, step);
    if (QTest::currentTestFailed())
        return;
    const auto left = records::Journal(paths().journalFolder).pending();
    QCOMPARE(left.unreadable, 0);
    QCOMPARE(left.operations.size(), isNoted ? 1 : 0);
    const auto isThere = [this](const vault::VaultKey &key) {
        const auto read = await(m_keychain->read(key, {}));
        return read && read->has_value();
    };
    if (isNoted)
        QCOMPARE(isThere(left.operations.constFirst().plannedKey), isInKeychain);

    const QJsonObject answer = restart();
    QVERIFY(!answer.isEmpty());
    QCOMPARE(
        answer[QStringLiteral("found")].toArray(), finding.isEmpty() ? QJsonArray() : QJsonArray{finding});
    QCOMPARE(answer[QStringLiteral("listed")].toArray().size(), isInKeychain ? 2 : 1);
    records::RecordStore list(paths().recordsFile, m_clock);
    QVERIFY(list.load());
    const auto record = list.findByFingerprint(Fingerprint::of(samples::secret(credentialText)));
    QCOMPARE(record.has_value(), isInKeychain);
    if (record) {
        QCOMPARE(record->service->address, QStringLiteral("https://gitlab.corp.example"));
        QVERIFY(isThere(record->key));
    }
    QCOMPARE(records::Journal(paths().journalFolder).pending().operations.size(), finding == nothing ? 1 : 0);
}

void TestInterrupted::isFinishedAfterAnotherKill_data()
{
    QTest::addColumn<Step>("step");
    QTest::addColumn<QStringList>("foundAfterwards");
    for (const Step step : {Step::AfterReadBack, Step::BeforeRecord, Step::DuringRecord})
        QTest::addRow("%s", qPrintable(nameOf(step))) << step << QStringList{saved};
    QTest::addRow("%s", qPrintable(nameOf(Step::BeforeJournalEnds)))
        << Step::BeforeJournalEnds << QStringList();
}

void TestInterrupted::isFinishedAfterAnotherKill()
{
    QFETCH(Step, step);
    QFETCH(QStringList, foundAfterwards);
    provision(Way::Post, savedOnly);
    if (QTest::currentTestFailed())
        return;
    QProcess second;
    second.setProcessChannelMode(QProcess::ForwardedChannels);
    second.start(QStringLiteral(BTA_INTERRUPTED_RUN),
        commonArguments() << QStringLiteral("restart") << QStringLiteral("--die-at") << nameOf(step));
    QVERIFY(second.waitForStarted());
    QTRY_COMPARE_WITH_TIMEOUT(second.state(), QProcess::NotRunning, 60000);
    QCOMPARE(second.exitCode(), SIGKILL);

    const QJsonObject answer = restart();
    QCOMPARE(answer[QStringLiteral("setAside")], QJsonValue(QString()));
    QCOMPARE(answer[QStringLiteral("found")].toArray(), QJsonArray::fromStringList(foundAfterwards));
    QCOMPARE(answer[QStringLiteral("listed")].toArray().size(), 2);
    QCOMPARE(records::Journal(paths().journalFolder).pending().operations.size(), 0);
    QCOMPARE(calls(), 1);
}

void TestInterrupted::theWindowOffersWhatWasSaved()
{
    provision(Way::Post, savedOnly);
    if (QTest::currentTestFailed())
        return;
    ui::Environment environment = ui::Environment::ofThisMachine();
    environment.dataFolder = m_folder->filePath(QStringLiteral("data"));
    environment.configFolder = m_folder->filePath(QStringLiteral("config"));
    ui::Composition composition(std::move(environment), QStringLiteral("killed"));
    ui::ClipboardGuard clipboard(*QGuiApplication::clipboard());
    const ui::UrlOpener opener([](const QUrl &) { return true; });
    ui::MainWindow window(composition,
        {clipboard, opener, ui::openTokenWizard, [] { return std::optional<ui::Explanation>(); },
            std::nullopt});
    window.show();
    QTRY_VERIFY_WITH_TIMEOUT(window.isStarted(), 20000);
    const auto *bar = window.findChild<ui::MessageBar *>(QStringLiteral("recoveryBar"));
    QVERIFY(bar && bar->isVisible());
    auto *add = bar->findChild<QPushButton *>(QStringLiteral("addToListButton"));
    QVERIFY(add && add->isVisible());
    const auto *table = window.findChild<QTreeView *>(QStringLiteral("recordTable"));
    QCOMPARE(table->model()->rowCount(), 1);
    add->click();
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 2, 20000);
    QTRY_VERIFY(!bar->isVisible());
    const QByteArray token = issuedToken(*m_server, slugFor(Way::Post), integrationFor(Way::Post));
    QVERIFY(
        composition.real().records.findByFingerprint(Fingerprint::of(samples::secret(token.constData()))));
    QCOMPARE(composition.real().journal.pending().operations.size(), 0);
    QCOMPARE(calls(), 1);
}

QTEST_MAIN(TestInterrupted)
#include "tst_interrupted.moc"
