// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

// Runs inside tests/support/keyring-session.sh, or on Windows. A process with the real parts rotates the
// client secret of a service account at a Snyk that lives in this process: made, kept, read back, checked,
// used, the old one deleted. It is killed before and after everything that this leaves in the world, with
// BTA_EVERY_POINT set at every point in between as well, and the next one has to say the truth and to bring
// it to its end.

#include "access/rememberedtoken.h"
#include "records/paths.h"
#include "settings/settings.h"
#include "suddenend.h"
#include "support/await.h"
#include "support/samples.h"
#include "support/standinserver.h"
#include "support/turnuntil.h"
#include "vault/keychainvault.h"
#include "worlds.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <chrono>
#include <optional>

using namespace broker;
using namespace broker::test;
using access::RememberedToken;

namespace {

const QString profile = QStringLiteral("secretkilled");
constexpr std::chrono::seconds patience(120);

struct Ended
{
    bool isKilled = false;
    bool isWhole = false;
    QJsonObject answer{};
};

/// What outlives a process: the folder, the keychain, and Snyk, which knows one client.
class SecretMachine final
{
public:
    explicit SecretMachine(vault::Vault &keychain)
        : m_keychain(keychain)
    {
        if (!m_server.listen())
            return;
        m_server.snyk().oauth().setClients({samples::oauthClient()});
        const SystemClock clock;
        settings::Settings settings(m_paths.settingsFile);
        access::TokenMemory memory(m_keychain, vault::KeySpace(profile, false), settings, clock);
        const access::Session session{
            snyk::regionForApi(m_server.api()), samples::oauthClient(), samples::self()};
        const auto kept = await(memory.remember(session, {}));
        m_isReady = kept && *kept;
    }

    [[nodiscard]] bool isReady() const { return m_isReady; }

    [[nodiscard]] Ended run(const QStringList &more)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QStringLiteral(BTA_CLIENTSECRET_RUN),
            QStringList{QStringLiteral("--data"), m_folder.filePath(QStringLiteral("data")),
                QStringLiteral("--config"), m_folder.filePath(QStringLiteral("config")),
                QStringLiteral("--profile"), profile}
                + more);
        // Snyk lives here and has to answer meanwhile.
        if (!process.waitForStarted()
            || !turnUntil([&process] { return process.state() == QProcess::NotRunning; }, patience))
            return {};
        if (process.exitStatus() == QProcess::CrashExit)
            return {process.exitCode() == killedCode, false};
        return {false, process.exitCode() == 0,
            QJsonDocument::fromJson(process.readAllStandardOutput()).object()};
    }

    /// Fingerprints of the secrets that Snyk takes.
    [[nodiscard]] QStringList valid()
    {
        QStringList all;
        const QList<OAuthClient> clients = m_server.snyk().oauth().clients();
        for (const OAuthClient &client : clients)
            all.append(SnykCredential(client).fingerprint().sha256());
        return all;
    }
    /// What the settings name: the one in use, and the one before it.
    [[nodiscard]] QList<RememberedToken> named()
    {
        settings::Settings settings(m_paths.settingsFile);
        const SystemClock clock;
        const access::TokenMemory memory(m_keychain, vault::KeySpace(profile, false), settings, clock);
        QList<RememberedToken> all;
        if (const auto used = memory.offer())
            all.append(*used);
        if (const auto old = memory.replaced())
            all.append(*old);
        return all;
    }
    [[nodiscard]] bool keeps(const RememberedToken &token) const
    {
        const auto read = await(m_keychain.read(token.key, {}));
        return read && *read && Fingerprint::of(**read) == token.fingerprint;
    }

private:
    vault::Vault &m_keychain;
    QTemporaryDir m_folder;
    records::Paths m_paths = records::Paths::under(m_folder.filePath(QStringLiteral("data")),
        m_folder.filePath(QStringLiteral("config")), profile, false);
    standin::StandInServer m_server;
    bool m_isReady = false;
};

} // namespace

class TestClientSecretKilled final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void passesTheNamedPoints();
    void losesNothing_data();
    void losesNothing();

private:
    SystemClock m_clock;
    vault::KeychainVault m_keychain{m_clock};
    QStringList m_points;
};

void TestClientSecretKilled::initTestCase()
{
    SecretMachine machine(m_keychain);
    QVERIFY(machine.isReady());
    const Ended whole = machine.run({QStringLiteral("--begin")});
    QVERIFY(whole.isWhole);
    QCOMPARE(whole.answer[QStringLiteral("last")].toString(), QStringLiteral("Done"));
    const QJsonArray points = whole.answer[QStringLiteral("points")].toArray();
    for (const QJsonValue &point : points)
        m_points.append(point.toString());
    QCOMPARE(machine.valid().size(), 1);
}

void TestClientSecretKilled::passesTheNamedPoints()
{
    for (const char *point : {"before writing the note", "after writing the note", "before the call secrets",
             "after the answer to secrets", "at Storing", "at Checking", "before writing the settings",
             "after writing the settings", "before removing the note", "after removing the note", "at InUse",
             "at Deleting", "before the call secrets (2)", "after the answer to secrets (2)", "at Removing",
             "at Done"})
        QVERIFY2(m_points.contains(QLatin1String(point)),
            qPrintable(
                QLatin1String(point) + QLatin1String("; passed: ") + m_points.join(QLatin1String("; "))));
}

void TestClientSecretKilled::losesNothing_data()
{
    QTest::addColumn<QString>("point");
    const QStringList points = chosenPoints(m_points);
    for (const QString &point : points)
        QTest::addRow("%s", qPrintable(point)) << point;
}

void TestClientSecretKilled::losesNothing()
{
    QFETCH(const QString, point);
    SecretMachine machine(m_keychain);
    QVERIFY(machine.isReady());
    const Ended killed = machine.run({QStringLiteral("--begin"), QStringLiteral("--die-at"), point});
    QVERIFY(killed.isKilled);
    // Whoever starts now can sign in: with a secret that is named, kept, and valid.
    const QList<RememberedToken> left = machine.named();
    QVERIFY(!left.isEmpty());
    QVERIFY(machine.keeps(left.constFirst()));
    QVERIFY(machine.valid().contains(left.constFirst().fingerprint.sha256()));

    const Ended next = machine.run({});
    QVERIFY(next.isWhole);
    const QString first = next.answer[QStringLiteral("first")].toString();
    const QString last = next.answer[QStringLiteral("last")].toString();
    QVERIFY2(last == QLatin1String("Done") || last == QLatin1String("Ready"), qPrintable(last));
    const QList<RememberedToken> named = machine.named();
    const QStringList valid = machine.valid();
    QCOMPARE(named.size(), 1);
    QVERIFY(machine.keeps(named.constFirst()));
    QVERIFY(valid.contains(named.constFirst().fingerprint.sha256()));
    // One that nobody has is called that: it can only be the one whose answer the killed process had.
    if (valid.size() > 1)
        QCOMPARE(first, QStringLiteral("Unknown"));
    // Nothing is left to go on with.
    const Ended after = machine.run({});
    QCOMPARE(after.answer[QStringLiteral("first")].toString(), QStringLiteral("Ready"));
}

QTEST_GUILESS_MAIN(TestClientSecretKilled)
#include "tst_clientsecretkilled.moc"
