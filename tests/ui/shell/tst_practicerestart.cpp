// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

// Practice mode: the Snyk and the Broker client of a rotation live in the memory of the process, the
// rotation does not. It is left in every state, the program is started again over the same folders and the
// same keychain, and the rotation goes on to its end.

#include "composition.h"
#include "sandbox/practiceclient.h"
#include "sandbox/sandboxsnyk.h"
#include "snyk/client.h"
#include "snyk/region.h"
#include "support/await.h"
#include "support/carefuluser.h"
#include "support/fakevault.h"
#include "support/fixedclock.h"
#include "support/silenthttp.h"
#include "support/testroom.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace broker;
using namespace broker::rotation;
using namespace broker::test;

namespace {

/// The machine's keychain, which outlives the process.
class BorrowedVault final : public vault::Vault
{
public:
    explicit BorrowedVault(FakeVault &vault)
        : m_vault(vault)
    { }
    [[nodiscard]] QFuture<vault::WriteResult> write(
        vault::VaultKey key, Secret secret, std::stop_token stop) override
    {
        return m_vault.write(std::move(key), std::move(secret), std::move(stop));
    }
    [[nodiscard]] QFuture<vault::ReadResult> read(vault::VaultKey key, std::stop_token stop) override
    {
        return m_vault.read(std::move(key), std::move(stop));
    }
    [[nodiscard]] QFuture<vault::RemoveResult> remove(vault::VaultKey key, std::stop_token stop) override
    {
        return m_vault.remove(std::move(key), std::move(stop));
    }
    [[nodiscard]] QFuture<vault::PresenceResult> presence(vault::VaultKey key, std::stop_token stop) override
    {
        return m_vault.presence(std::move(key), std::move(stop));
    }
    [[nodiscard]] bool isPersistent() const override { return true; }

private:
    FakeVault &m_vault;
};

/// The program, started in practice mode over folders and keychain of earlier runs.
class Process final
{
public:
    Process(const QTemporaryDir &folder, FakeVault &keychain)
        : m_composition(environment(folder, keychain), QStringLiteral("restart"))
    {
        m_composition.enterPractice();
        m_isReady = m_composition.loadRecords().has_value();
        m_client = std::make_unique<snyk::Client>(workspace().http, workspace().clock, region().api,
            sandbox::SandboxSnyk::sandboxApiToken(), workspace().retry);
    }

    [[nodiscard]] bool isReady() const { return m_isReady; }
    [[nodiscard]] const Workspace &workspace() const { return m_composition.current(); }
    [[nodiscard]] OpenRotations &desk() const { return m_composition.rotations(); }
    [[nodiscard]] static snyk::Region region()
    {
        return snyk::regionById(QStringLiteral("SNYK-EU-01")).value();
    }

    /// A record of the token that the practice Snyk has for it, as the wizard makes one.
    [[nodiscard]] std::optional<records::TokenRecord> record(const QString &slug, const QString &type)
    {
        const auto page = await(m_client->orgs({}, {}));
        if (!page || !*page)
            return std::nullopt;
        const auto &orgs = (*page)->organizations;
        const auto org = std::find_if(orgs.cbegin(), orgs.cend(),
            [&slug](const snyk::Organization &each) { return each.slug == slug; });
        if (org == orgs.cend())
            return std::nullopt;
        const auto integrations = await(m_client->integrations(org->id, {}));
        if (!integrations || !*integrations)
            return std::nullopt;
        const auto integration
            = std::find_if((*integrations)->entries.cbegin(), (*integrations)->entries.cend(),
                [&type](const snyk::IntegrationEntry &each) { return each.type == type; });
        if (integration == (*integrations)->entries.cend() || !integration->id)
            return std::nullopt;
        const auto enabled = await(m_client->enableBroker(org->id, *integration->id, type, {}));
        if (!enabled || !*enabled)
            return std::nullopt;
        const RecordId id = RecordId::create();
        const QDateTime now = workspace().clock.nowUtc();
        const records::TokenRecord made{id,
            {region().id, region().api.toString(), {org->id, org->name, org->slug, org->group}, type,
                integration->id},
            (*enabled)->token.fingerprint(),
            workspace().keys.key(vault::SecretKind::BrokerToken, region().id, id.toString()),
            records::Origin::Generated, records::Storage::Keychain, records::RecordState::Current, true, now,
            records::defaultDueDate(now), {}};
        const auto written = await(workspace().keychain.write(made.key, (*enabled)->token.secret(), {}));
        const auto put = workspace().records.put(made);
        return written && *written && put ? std::optional(*put) : std::nullopt;
    }

    [[nodiscard]] snyk::Client &client() const { return *m_client; }

    /// Opens the record's rotation, planned or resumed.
    [[nodiscard]] RotationFlow &open(const RecordId &record)
    {
        RotationFlow &flow = desk().open(workspace().records.find(record).value());
        flow.setClient(m_client.get());
        return flow;
    }

private:
    static ui::Environment environment(const QTemporaryDir &folder, FakeVault &keychain)
    {
        ui::Environment environment{std::make_unique<FixedClock>(), std::make_unique<BorrowedVault>(keychain),
            [] { return std::make_unique<SilentHttp>(); },
            [](const sandbox::Past &past) {
                sandbox::SandboxOptions options;
                options.delay = std::chrono::milliseconds(0);
                options.past = past;
                return std::make_unique<sandbox::SandboxSnyk>(std::move(options));
            },
            folder.filePath(QStringLiteral("data")), folder.filePath(QStringLiteral("config"))};
        return environment;
    }

    ui::Composition m_composition;
    std::unique_ptr<snyk::Client> m_client;
    bool m_isReady = false;
};

[[nodiscard]] bool isAtRest(const RotationFlow &flow)
{
    return !isWorking(flow.state()) && !flow.isSaving() && !flow.isChecking() && !flow.isPreflightRunning();
}

constexpr int patience = 20000;

[[nodiscard]] bool rest(const RotationFlow &flow)
{
    return QTest::qWaitFor([&flow] { return isAtRest(flow); }, patience);
}

/// What somebody who practises does next. False when there is nothing to be done.
[[nodiscard]] bool act(RotationFlow &flow, const Clock &clock)
{
    if (std::holds_alternative<Deploying>(flow.state())) {
        (void)flow.tell(event::ClientAddressGiven{sandbox::PracticeClient::address()});
        return flow.tell(event::ClientDeployed{});
    }
    if (std::holds_alternative<SwitchUnknown>(flow.state())) {
        return flow.tell(event::Stated{
            {StatedFact::NotSwitched, QStringLiteral("The process ended with its Snyk"), clock.nowUtc()}});
    }
    return actAsUser(flow);
}

/// Acts until it stands, or rests, in this state. False when it gets stuck or to its end before.
[[nodiscard]] bool driveTo(RotationFlow &flow, const Clock &clock, const QString &state)
{
    constexpr int mostSteps = 60;
    for (int step = 0; step < mostSteps; ++step) {
        const auto isThere = [&flow, &state] { return nameOf(flow.state()) == state; };
        // One in which a call is under way is there and gone again.
        if (!QTest::qWaitFor([&] { return isThere() || isAtRest(flow); }, patience))
            return false;
        if (isThere())
            return true;
        if (!act(flow, clock))
            return false;
    }
    return false;
}

} // namespace

class TestPracticeRestart final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void resumesFrom_data();
    void resumesFrom();
    void twoRotationsAtOnce();
    void whatNoRecordTellsOfIsThere();
};

void TestPracticeRestart::resumesFrom_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("found");
    for (const auto &state : {QStringLiteral("Planning"), QStringLiteral("Deploying"),
             QStringLiteral("Verifying"), QStringLiteral("ReadyToSwitch"), QStringLiteral("Switched"),
             QStringLiteral("ReadyToPromote"), QStringLiteral("Retired")})
        QTest::newRow(qPrintable(state)) << state << state;
    // Ended while a call was under way: nobody knows, and the program says so.
    QTest::newRow("while provisioning")
        << QStringLiteral("Provisioning") << QStringLiteral("ProvisionUnknown");
    QTest::newRow("while switching") << QStringLiteral("Switching") << QStringLiteral("SwitchUnknown");
}

void TestPracticeRestart::resumesFrom()
{
    QFETCH(QString, left);
    QFETCH(QString, found);
    const QTemporaryDir folder;
    FakeVault keychain;
    std::optional<records::TokenRecord> before;
    std::optional<records::TokenRecord> shared;
    {
        Process process(folder, keychain);
        QVERIFY(process.isReady());
        before = process.record(QStringLiteral("payments-platform"), QStringLiteral("gitlab"));
        shared = process.record(QStringLiteral("mobile-banking"), QStringLiteral("gitlab"));
        QVERIFY(before && shared && before->fingerprint == shared->fingerprint);
        QVERIFY(driveTo(process.open(before->id), process.workspace().clock, left));
    }
    Process process(folder, keychain);
    QVERIFY(process.isReady());
    const Clock &clock = process.workspace().clock;
    RotationFlow *flow = &process.open(before->id);
    QVERIFY(rest(*flow));
    QCOMPARE(nameOf(flow->state()), found);
    if (left == QLatin1String("Switched") || left == QLatin1String("ReadyToPromote")) {
        // The client that was running before still is.
        QVERIFY(flow->checkClient());
        QVERIFY(rest(*flow));
        QVERIFY(flow->state().index() == State(ReadyToPromote{*rotationOf(flow->state())}).index());
    }
    if (found == QLatin1String("ProvisionUnknown")) {
        // No token came of it, as the user can see; then it is planned anew.
        QVERIFY(flow->tell(event::Abandon{}));
        flow = &process.open(before->id);
    }
    QVERIFY(driveTo(*flow, clock, QStringLiteral("Done")));
    const auto after = process.workspace().records.find(before->id);
    const auto sharedAfter = process.workspace().records.find(shared->id);
    QVERIFY(after && sharedAfter);
    QVERIFY(!(after->fingerprint == before->fingerprint));
    QVERIFY(after->fingerprint == sharedAfter->fingerprint);
    const auto kept = keychain.kept(after->key);
    QVERIFY(kept && Fingerprint::of(*kept) == after->fingerprint);
    QVERIFY(!keychain.kept(before->key));

    // Nothing is waiting at Snyk: the next rotation can begin, after yet another start.
    process.desk().close(*flow);
    Process next(folder, keychain);
    QVERIFY(next.isReady());
    QVERIFY(driveTo(next.open(shared->id), next.workspace().clock, QStringLiteral("Deploying")));
}

void TestPracticeRestart::twoRotationsAtOnce()
{
    // Two tokens of two groups, each a step further with every start.
    const QTemporaryDir folder;
    FakeVault keychain;
    std::optional<records::TokenRecord> one;
    std::optional<records::TokenRecord> two;
    {
        Process process(folder, keychain);
        one = process.record(QStringLiteral("payments-platform"), QStringLiteral("gitlab"));
        two = process.record(QStringLiteral("warehouse-robotics"), QStringLiteral("bitbucket-server"));
        QVERIFY(one && two);
    }
    const QStringList ahead{QStringLiteral("Deploying"), QStringLiteral("ReadyToSwitch"),
        QStringLiteral("Switched"), QStringLiteral("Retired"), QStringLiteral("Done")};
    const QStringList behind{QStringLiteral("Planning"), QStringLiteral("Verifying"),
        QStringLiteral("ReadyToSwitch"), QStringLiteral("ReadyToPromote"), QStringLiteral("Done")};
    for (qsizetype i = 0; i < ahead.size(); ++i) {
        Process process(folder, keychain);
        const Clock &clock = process.workspace().clock;
        RotationFlow &first = process.open(one->id);
        RotationFlow &second = process.open(two->id);
        QVERIFY(rest(first) && rest(second));
        if (i > 0) {
            QCOMPARE(nameOf(first.state()), ahead.at(i - 1));
            QCOMPARE(nameOf(second.state()), behind.at(i - 1));
        }
        QVERIFY(driveTo(first, clock, ahead.at(i)));
        QVERIFY(driveTo(second, clock, behind.at(i)));
    }
    Process process(folder, keychain);
    QCOMPARE(process.desk().rotations().size(), 0);
    for (const auto &before : {*one, *two}) {
        const auto after = process.workspace().records.find(before.id);
        QVERIFY(after && !(after->fingerprint == before.fingerprint));
        const auto kept = keychain.kept(after->key);
        QVERIFY(kept && Fingerprint::of(*kept) == after->fingerprint);
    }
}

void TestPracticeRestart::whatNoRecordTellsOfIsThere()
{
    // As a job leaves it that ends between Snyk's answer and the list.
    const QTemporaryDir folder;
    FakeVault keychain;
    std::optional<records::TokenRecord> source;
    std::optional<OrgId> destination;
    std::optional<IntegrationId> made;
    {
        Process process(folder, keychain);
        source = process.record(QStringLiteral("payments-platform"), QStringLiteral("gitlab"));
        QVERIFY(source);
        const auto page = await(process.client().orgs({}, {}));
        for (const snyk::Organization &each : (*page)->organizations) {
            if (each.slug == QLatin1String("core-ledger"))
                destination = each.id;
        }
        QVERIFY(destination);
        const auto cloned = await(process.client().cloneIntegration(
            source->target.org.id, *source->target.integration, *destination, {}));
        QVERIFY(cloned && *cloned);
        made = (*cloned)->integration;
    }
    Process process(folder, keychain);
    const auto list = await(process.client().integrations(*destination, {}));
    QVERIFY(list && *list);
    QVERIFY(std::any_of((*list)->entries.cbegin(), (*list)->entries.cend(),
        [&made](const snyk::IntegrationEntry &entry) { return entry.id == made; }));
    // With the token that the list knows.
    const auto shared
        = await(process.client().enableBroker(*destination, *made, QStringLiteral("gitlab"), {}));
    const auto listed = await(process.client().enableBroker(
        source->target.org.id, *source->target.integration, QStringLiteral("gitlab"), {}));
    QVERIFY(shared && *shared && listed && *listed);
    QVERIFY((*shared)->token.secret() == (*listed)->token.secret());
}

BTA_TEST(TestPracticeRestart)
#include "tst_practicerestart.moc"
