// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

// Runs inside tests/support/keyring-session.sh. Processes with the real parts set up tokens, keep
// credentials, rotate, import, remove and change settings, and each is killed at a random moment. Whatever
// it was, nothing may be lost without a word: no token that Snyk issued, no entry of the keychain that
// nothing here names, no record and no setting. BTA_RANDOM_KILLS says how many moments, and BTA_SEED which.

#include "backup/backupfile.h"
#include "mortal.h"
#include "records/paths.h"
#include "rotationmachine.h"
#include "settings/settings.h"
#include "support/await.h"
#include "support/samples.h"
#include "support/standinserver.h"
#include "support/turnuntil.h"
#include "vault/keychainvault.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>
#include <QRandomGenerator>
#include <QTest>
#include <QTimer>

#include <array>
#include <csignal>

using namespace broker;
using namespace broker::test;

namespace {

enum class Work { AddIntegration, EnableBroker, Paste, Credential, Remove, Import, Settings, Rotate };

/// In turns; what asks Snyk comes more often.
constexpr std::array works{Work::Rotate, Work::AddIntegration, Work::Credential, Work::Remove, Work::Rotate,
    Work::EnableBroker, Work::Import, Work::Rotate, Work::Paste, Work::Settings};

const char *nameOf(Work work)
{
    switch (work) {
    case Work::AddIntegration:
        return "setup, new integration";
    case Work::EnableBroker:
        return "setup, integration there";
    case Work::Paste:
        return "setup, pasted token";
    case Work::Credential:
        return "credential";
    case Work::Remove:
        return "removal";
    case Work::Import:
        return "import";
    case Work::Settings:
        return "settings";
    case Work::Rotate:
        return "rotation";
    }
    return "";
}

constexpr int oldSetting = 50;
constexpr int newSetting = 60;
constexpr int importedRecords = 200;
constexpr std::chrono::seconds patience(120);

QDBusMessage askService(
    const QString &path, const char *interface, const char *method, const QVariantList &with)
{
    QDBusMessage call = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.secrets"), path, QLatin1String(interface), QLatin1String(method));
    call.setArguments(with);
    return QDBusConnection::sessionBus().call(call);
}

/// The names of all entries that this program has in the keychain.
QStringList entriesInKeychain()
{
    using Attributes = QMap<QString, QString>;
    qDBusRegisterMetaType<Attributes>();
    const QDBusMessage found = askService(QStringLiteral("/org/freedesktop/secrets"),
        "org.freedesktop.Secret.Service", "SearchItems",
        {QVariant::fromValue(Attributes{{QStringLiteral("server"), vault::KeySpace::serviceName()}})});
    if (found.arguments().size() != 2)
        qFatal("The keychain does not tell its entries");
    QStringList names;
    for (const QDBusObjectPath &item : qdbus_cast<QList<QDBusObjectPath>>(found.arguments().constFirst())) {
        const QDBusMessage attributes = askService(item.path(), "org.freedesktop.DBus.Properties", "Get",
            {QStringLiteral("org.freedesktop.Secret.Item"), QStringLiteral("Attributes")});
        const QVariant value = attributes.arguments().value(0).value<QDBusVariant>().variant();
        names.append(qdbus_cast<Attributes>(value).value(QStringLiteral("user")));
    }
    return names;
}

/// Everything that outlives a process which does one of these works, but for a rotation.
class World final
{
public:
    World(vault::Vault &keychain, const QString &profile)
        : m_keychain(keychain)
        , m_profile(profile)
        , m_paths(records::Paths::under(m_folder.filePath(QStringLiteral("data")),
              m_folder.filePath(QStringLiteral("config")), profile, false))
    { }

    [[nodiscard]] bool prepare()
    {
        if (!m_folder.isValid() || !m_server.listen())
            return false;
        QObject::connect(&m_server, &standin::StandInServer::carriedOut, &m_server,
            [this](const standin::LoggedRequest &request, const snyk::HttpResponse &answer) {
                const QString token
                    = QJsonDocument::fromJson(answer.body).object()[QStringLiteral("brokerToken")].toString();
                if (request.method != snyk::Method::Get && !token.isEmpty())
                    m_issued = BrokerToken::parse(Secret::take(token.toLatin1()));
            });
        records::RecordStore list(m_paths.recordsFile, m_clock);
        if (!list.load())
            return false;
        for (const char *type : {"jira", "nexus", "artifactory-cr"}) {
            const BrokerToken token = BrokerToken::parse(Secret::take(newUuid())).value();
            records::TokenRecord record = samples::record(token, samples::target(QString::fromLatin1(type)));
            record.key
                = vault::KeySpace(m_profile, false)
                      .key(vault::SecretKind::BrokerToken, record.target.regionId, record.id.toString());
            const auto written = await(m_keychain.write(record.key, token.secret(), {}));
            if (!written || !*written || !list.put(record))
                return false;
            m_before.append(record);
        }
        settings::Settings(m_paths.settingsFile).clipboardSeconds.set(oldSetting);
        return backup::save(m_folder.filePath(QStringLiteral("backup.json")), backupToImport()).has_value();
    }

    /// How long it took; nothing when it was killed before its end.
    [[nodiscard]] std::optional<std::chrono::milliseconds> run(
        Work work, std::optional<std::chrono::milliseconds> killAfter)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        QElapsedTimer time;
        time.start();
        process.start(QStringLiteral(BTA_INTERRUPTED_RUN), common() + argumentsFor(work));
        if (!process.waitForStarted())
            qFatal("The process does not start");
        if (killAfter) {
            QTimer::singleShot(*killAfter, Qt::PreciseTimer, &process,
                [&process] { static_cast<void>(::kill(static_cast<pid_t>(process.processId()), SIGKILL)); });
        }
        if (!turnUntil([&process] { return process.state() == QProcess::NotRunning; }, patience))
            qFatal("The process does not end");
        if (process.exitStatus() == QProcess::CrashExit)
            return std::nullopt;
        if (process.exitCode() != 0)
            qFatal("The process failed");
        return std::chrono::milliseconds(time.elapsed());
    }

    /// What is lost, or left without a word; empty when nothing is.
    [[nodiscard]] QString fault(Work work)
    {
        records::RecordStore list(m_paths.recordsFile, m_clock);
        const auto report = list.load();
        if (!report || !report->setAside.isEmpty() || report->unreadableEntries != 0)
            return QStringLiteral("the list is damaged");
        records::Journal journal(m_paths.journalFolder);
        const records::Journal::Pending pending = journal.pending();
        if (pending.unreadable != 0 || !pending.setAside.isEmpty())
            return QStringLiteral("the journal is damaged");

        QStringList named;
        for (const records::TokenRecord &record : list.records())
            named.append(record.key.toString());
        bool saysUnknown = false;
        for (const records::Operation &operation : pending.operations) {
            named.append(operation.plannedKey.toString());
            saysUnknown = saysUnknown || records::isCall(operation.kind);
        }
        const QString space = QStringLiteral("broker-token-assistant+") + m_profile + u'/';
        for (const QString &entry : entriesInKeychain()) {
            if (entry.startsWith(space) && !named.contains(entry))
                return QStringLiteral("nothing names the entry ") + entry;
        }
        for (const records::TokenRecord &old : std::as_const(m_before)) {
            const bool isMeant = work == Work::Remove && old.id == m_before.constFirst().id;
            const auto record = list.find(old.id);
            if (!record && !isMeant)
                return QStringLiteral("a record is lost");
            if (!isMeant && !isInKeychain(record->key, old.fingerprint))
                return QStringLiteral("a token is lost");
        }
        if (m_issued && !saysUnknown && !isKept(list, *m_issued))
            return QStringLiteral("a token was issued, and nothing here knows of it");
        return work == Work::Import  ? faultOfImport(list)
            : work == Work::Settings ? faultOfSettings()
                                     : QString();
    }

    /// The next start finishes what can be finished. What it says, for the table; nothing when it fails.
    [[nodiscard]] std::optional<QString> restart()
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QStringLiteral(BTA_INTERRUPTED_RUN), common() << QStringLiteral("restart"));
        if (!turnUntil([&process] { return process.state() == QProcess::NotRunning; }, patience)
            || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
            return std::nullopt;
        const QJsonArray found = QJsonDocument::fromJson(process.readAllStandardOutput())
                                     .object()[QStringLiteral("found")]
                                     .toArray();
        return found.isEmpty() ? QStringLiteral("nothing to say") : found.first().toString();
    }

private:
    [[nodiscard]] QStringList common() const
    {
        return {QStringLiteral("--data"), m_folder.filePath(QStringLiteral("data")),
            QStringLiteral("--config"), m_folder.filePath(QStringLiteral("config")),
            QStringLiteral("--profile"), m_profile};
    }

    [[nodiscard]] QStringList argumentsFor(Work work) const
    {
        const auto provision = [this](const char *organization, const char *integration) {
            return QStringList{QStringLiteral("provision"), QStringLiteral("--api"),
                m_server.api().toString(), QStringLiteral("--organization"), QLatin1String(organization),
                QStringLiteral("--integration"), QLatin1String(integration), QStringLiteral("--die-at"),
                QStringLiteral("never")};
        };
        switch (work) {
        case Work::AddIntegration:
            return provision("Website Relaunch", "gitlab");
        case Work::EnableBroker:
            return provision("Payments Platform", "github-enterprise");
        case Work::Paste:
            return provision("Payments Platform", "github-enterprise") << QStringLiteral("--paste");
        case Work::Credential:
            return {QStringLiteral("credential")};
        case Work::Remove:
            return {
                QStringLiteral("remove"), QStringLiteral("--record"), m_before.constFirst().id.toString()};
        case Work::Import:
            return {QStringLiteral("import"), QStringLiteral("--file"),
                m_folder.filePath(QStringLiteral("backup.json"))};
        case Work::Settings:
            return {QStringLiteral("settings"), QStringLiteral("--value"), QString::number(newSetting)};
        case Work::Rotate:
            break;
        }
        return {};
    }

    [[nodiscard]] backup::Backup backupToImport() const
    {
        QList<records::TokenRecord> records;
        for (int i = 0; i < importedRecords; ++i) {
            records::Target target = samples::target();
            target.org.id = OrgId::create();
            records.append(samples::record(BrokerToken::parse(Secret::take(newUuid())).value(), target));
        }
        return backup::backupOf(records, false, QStringLiteral("0.0"), m_clock.nowUtc());
    }

    [[nodiscard]] bool isInKeychain(const vault::VaultKey &key, const Fingerprint &fingerprint) const
    {
        const auto read = await(m_keychain.read(key, {}));
        return read && *read && Fingerprint::of(**read) == fingerprint;
    }

    [[nodiscard]] bool isKept(const records::RecordStore &list, const BrokerToken &token) const
    {
        const auto record = list.findByFingerprint(token.fingerprint());
        return record && isInKeychain(record->key, token.fingerprint());
    }

    [[nodiscard]] QString faultOfImport(const records::RecordStore &list) const
    {
        // All of it or nothing.
        const qsizetype added = list.records().size() - m_before.size();
        return added == 0 || added == importedRecords ? QString() : QStringLiteral("a part was imported");
    }

    [[nodiscard]] QString faultOfSettings() const
    {
        const settings::Settings settings(m_paths.settingsFile);
        if (settings.problem())
            return QStringLiteral("the settings cannot be read");
        const int clipboard = settings.clipboardSeconds.value();
        if (clipboard != oldSetting && clipboard != newSetting)
            return QStringLiteral("a setting is lost");
        // In one go, too: whoever finds the first one finds the last.
        const bool isNew = clipboard == newSetting;
        return isNew == (settings.language.value() == QString::number(newSetting))
            ? QString()
            : QStringLiteral("a part of the settings was written");
    }

    vault::Vault &m_keychain;
    SystemClock m_clock;
    QString m_profile;
    QTemporaryDir m_folder;
    standin::StandInServer m_server;
    records::Paths m_paths;
    QList<records::TokenRecord> m_before;
    std::optional<BrokerToken> m_issued;
};

} // namespace

class TestRandomKills final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void losesNothing_data();
    void losesNothing();
    void cleanupTestCase();

private:
    struct Tally
    {
        int tried = 0;
        int killed = 0;
        int lost = 0;
        QMap<QString, int> told;
    };

    [[nodiscard]] QString rotate(std::chrono::milliseconds killAfter, Tally &tally);
    [[nodiscard]] QString work(
        Work work, std::chrono::milliseconds killAfter, const QString &profile, Tally &tally);

    SystemClock m_clock;
    vault::KeychainVault m_keychain{m_clock};
    QRandomGenerator m_random;
    /// How long each takes when nobody kills it.
    QMap<Work, std::chrono::milliseconds> m_lengths;
    QMap<QString, Tally> m_table;
};

void TestRandomKills::initTestCase()
{
    bool isGiven = false;
    quint32 seed = qEnvironmentVariable("BTA_SEED").toUInt(&isGiven);
    if (!isGiven)
        seed = QRandomGenerator::system()->generate();
    m_random.seed(seed);
    qInfo("BTA_SEED=%u brings these moments again, as far as the machine allows.", seed);
    for (const Work work : works) {
        if (m_lengths.contains(work))
            continue;
        if (work == Work::Rotate) {
            QElapsedTimer time;
            time.start();
            Machine machine(m_keychain);
            QVERIFY(machine.isReady());
            time.restart();
            QVERIFY(machine.run(true).isWhole);
            m_lengths.insert(work, std::chrono::milliseconds(time.elapsed()));
            continue;
        }
        World world(m_keychain, QStringLiteral("whole-%1").arg(static_cast<int>(work)));
        QVERIFY(world.prepare());
        const auto length = world.run(work, std::nullopt);
        QVERIFY(length);
        QCOMPARE(world.fault(work), QString());
        m_lengths.insert(work, *length);
    }
}

void TestRandomKills::losesNothing_data()
{
    constexpr int usualMoments = 20;
    bool isGiven = false;
    const int moments = qEnvironmentVariableIntValue("BTA_RANDOM_KILLS", &isGiven);
    QTest::addColumn<Work>("what");
    QTest::addColumn<int>("number");
    for (int i = 0; i < (isGiven ? moments : usualMoments); ++i) {
        const Work what = works.at(static_cast<std::size_t>(i) % works.size());
        QTest::addRow("%d %s", i, nameOf(what)) << what << i;
    }
}

void TestRandomKills::losesNothing()
{
    QFETCH(Work, what);
    QFETCH(int, number);
    Tally &tally = m_table[QLatin1String(nameOf(what))];
    // From the start of the process to its usual end; earlier when it ended before, which is no kill but
    // has to leave everything in order, too.
    auto killAfter = std::chrono::duration_cast<std::chrono::milliseconds>(
        m_lengths.value(what) * m_random.generateDouble());
    const int before = tally.killed;
    QString fault;
    for (int attempt = 0; fault.isEmpty() && tally.killed == before; ++attempt) {
        ++tally.tried;
        const QString profile = QStringLiteral("moment-%1-%2").arg(number).arg(attempt);
        fault = what == Work::Rotate ? rotate(killAfter, tally) : work(what, killAfter, profile, tally);
        if (fault.isEmpty() && tally.killed == before)
            killAfter /= 2;
    }
    if (!fault.isEmpty())
        ++tally.lost;
    QVERIFY2(fault.isEmpty(),
        qPrintable(QStringLiteral("%1 (killed after %2 ms)").arg(fault).arg(killAfter.count())));
}

QString TestRandomKills::work(
    Work work, std::chrono::milliseconds killAfter, const QString &profile, Tally &tally)
{
    World world(m_keychain, profile);
    if (!world.prepare())
        return QStringLiteral("it cannot be prepared");
    if (!world.run(work, killAfter))
        ++tally.killed;
    if (const QString left = world.fault(work); !left.isEmpty())
        return left;
    const auto said = world.restart();
    if (!said)
        return QStringLiteral("the next start got stuck");
    ++tally.told[*said];
    return world.fault(work);
}

QString TestRandomKills::rotate(std::chrono::milliseconds killAfter, Tally &tally)
{
    Machine machine(m_keychain);
    if (!machine.isReady())
        return QStringLiteral("it cannot be prepared");
    if (machine.runFor(killAfter).isKilled)
        ++tally.killed;
    if (const QString left = machine.faultLeft(); !left.isEmpty())
        return left;
    const QStringList truths = machine.truths();
    Ended next = machine.run(false);
    // On a busy machine the keychain may not answer in time. Then that is what is said, and it is asked
    // again.
    if (next.isWhole && next.first() == QLatin1String("KeychainUnclear"))
        next = machine.run(false);
    ++tally.told[next.first()];
    if (!next.isWhole)
        return QStringLiteral("the next start got stuck");
    if (!truths.contains(next.first()))
        return QStringLiteral("it says ") + next.first();
    if (!machine.isOver()) {
        // Killed before the journal had anything: from the start.
        const Ended last = next.last() == QLatin1String("Idle") ? machine.run(true) : next;
        if (last.last() != QLatin1String("Done"))
            return QStringLiteral("it ended at ") + last.last();
    }
    return machine.faultAtTheEnd();
}

void TestRandomKills::cleanupTestCase()
{
    int tried = 0;
    int killed = 0;
    int lost = 0;
    qInfo("%-26s %6s %6s %6s  %s", "killed at random", "tried", "killed", "lost", "what the next start said");
    for (auto it = m_table.constBegin(); it != m_table.constEnd(); ++it) {
        QStringList told;
        for (auto state = it->told.constBegin(); state != it->told.constEnd(); ++state)
            told.append(QStringLiteral("%1 %2").arg(state.key()).arg(state.value()));
        qInfo("%-26s %6d %6d %6d  %s", qPrintable(it.key()), it->tried, it->killed, it->lost,
            qPrintable(told.join(QStringLiteral(", "))));
        tried += it->tried;
        killed += it->killed;
        lost += it->lost;
    }
    qInfo("%-26s %6d %6d %6d", "all", tried, killed, lost);
    QCOMPARE(lost, 0);
}

QTEST_GUILESS_MAIN(TestRandomKills)
#include "tst_randomkills.moc"
