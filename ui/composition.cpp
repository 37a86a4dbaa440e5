// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "composition.h"

#include "access/leftentries.h"
#include "clientcheck/qtclienttransport.h"
#include "clientrun/envhandover.h"
#include "network/authorityfile.h"
#include "network/networkpolicy.h"
#include "network/pachelper.h"
#include "network/proxyscript.h"
#include "platform/pacprogram.h"
#include "practice/practicefile.h"
#include "practice/practicestate.h"
#include "records/paths.h"
#include "sandbox/practiceclient.h"
#include "sandbox/sandboxsnyk.h"
#include "settings/proxyloginitems.h"
#include "settings/settingsfile.h"
#include "snyk/qtnetworkhttp.h"
#include "snyk/scriptfetcher.h"
#include "updates/updatecheck.h"
#include "vault/keychainvault.h"
#include "vault/longvault.h"
#include "vault/sessionvault.h"

#include <QCoreApplication>
#include <QNetworkProxyFactory>
#include <QStandardPaths>

#include <chrono>
#include <utility>

namespace broker::ui {

namespace {

const QLatin1String folderName("/broker-token-assistant");

/// Puts off what the network costs until there is something to send.
class DeferredHttp final : public snyk::Http
{
public:
    explicit DeferredHttp(Environment::MakeHttp make)
        : m_make(std::move(make))
    { }

    [[nodiscard]] QFuture<snyk::HttpResult> send(snyk::HttpRequest request, std::stop_token stop) override
    {
        if (!m_http)
            m_http = m_make();
        return m_http->send(std::move(request), std::move(stop));
    }

private:
    Environment::MakeHttp m_make;
    std::unique_ptr<snyk::Http> m_http;
};

/// The same for Broker clients.
class DeferredClients final : public clientcheck::ClientTransport
{
public:
    DeferredClients(Environment::MakeClients make, std::optional<QUrl> onlyBrokerServer)
        : m_make(std::move(make))
        , m_onlyBrokerServer(std::move(onlyBrokerServer))
    { }

    [[nodiscard]] QFuture<clientcheck::ClientResult> get(
        clientcheck::ClientQuestion question, std::stop_token stop) override
    {
        if (!m_clients)
            m_clients = m_make();
        return m_clients->get(std::move(question), std::move(stop));
    }
    [[nodiscard]] std::optional<QUrl> onlyBrokerServer() const override { return m_onlyBrokerServer; }

private:
    Environment::MakeClients m_make;
    std::optional<QUrl> m_onlyBrokerServer;
    std::unique_ptr<clientcheck::ClientTransport> m_clients;
};

Environment::MakeClients clientsFor(const Environment &environment)
{
    if (environment.makeClients)
        return environment.makeClients;
    return [policy = environment.network.get()]() -> std::unique_ptr<clientcheck::ClientTransport> {
        clientcheck::QtClientTransport::Options options;
        options.policy = policy;
        return std::make_unique<clientcheck::QtClientTransport>(options);
    };
}

QString dataFolderOfThisMachine()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + folderName;
}

QString configFolderOfThisMachine()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + folderName;
}

std::unique_ptr<snyk::Http> makeNetwork(network::NetworkPolicy &policy)
{
    // What the administrator set for this computer, scripts included, asked for each request.
    QNetworkProxyFactory::setUseSystemConfiguration(true);
    snyk::QtNetworkHttp::Options options;
    options.policy = &policy;
    options.userAgent += '/' + QCoreApplication::applicationVersion().toLatin1();
    return std::make_unique<snyk::QtNetworkHttp>(std::move(options));
}

/// Where the system evaluates proxy scripts, none is entered here.
void useScripts([[maybe_unused]] network::NetworkPolicy &policy, [[maybe_unused]] const Clock &clock)
{
#ifdef BTA_PAC_PROGRAM
    policy.useScripts(std::make_unique<network::ProxyScript>(snyk::scriptReader(policy),
        std::make_unique<network::PacHelper>(pacProgram(QStringLiteral(BTA_PAC_PROGRAM))), clock));
#endif
}

std::unique_ptr<snyk::Http> makeSandbox(const sandbox::Past &past)
{
    sandbox::SandboxOptions options;
    // Enough for what is done in many organizations at once.
    constexpr int manyOrganizations = 200;
    options.generatedOrganizations = manyOrganizations;
    options.past = past;
    options.nowUtc = [] { return QDateTime::currentDateTimeUtc(); };
    return std::make_unique<sandbox::SandboxSnyk>(std::move(options));
}

std::unique_ptr<clientcheck::ClientTransport> makePracticeClient(const QSet<QString> &connected)
{
    constexpr std::chrono::milliseconds delay(350);
    return std::make_unique<sandbox::PracticeClient>(
        sandbox::PracticeClient::brokerServer().host(), delay, connected);
}

} // namespace

QString settingsFileOf(const QString &profile)
{
    return records::Paths::under(dataFolderOfThisMachine(), configFolderOfThisMachine(), profile, false)
        .settingsFile;
}

Environment Environment::ofThisMachine()
{
    auto clock = std::make_unique<const SystemClock>();
    auto keychain = std::make_unique<vault::LongVault>(std::make_unique<vault::KeychainVault>(*clock));
    auto policy = std::make_shared<network::NetworkPolicy>();
    useScripts(*policy, *clock);
    const auto makeHttp = [used = policy.get()] { return makeNetwork(*used); };
    return {std::move(clock), std::move(keychain), makeHttp, makeSandbox, dataFolderOfThisMachine(),
        configFolderOfThisMachine(), {}, std::move(policy), {},
        clientrun::EngineHost::ofThisComputer(dataFolderOfThisMachine() + QLatin1String("/starting"))};
}

class Composition::Mode final
{
    Q_DISABLE_COPY_MOVE(Mode)

public:
    Mode(const Environment &environment, const QString &profile, bool practice)
        : Mode(environment,
            records::Paths::under(environment.dataFolder, environment.configFolder, profile, practice),
            vault::KeySpace(profile, practice))
    { }

    [[nodiscard]] const Workspace &workspace() const noexcept { return m_workspace; }

    [[nodiscard]] rotation::OpenRotations &rotations() noexcept { return m_rotations; }
    [[nodiscard]] clientcheck::ClientTransport &clients() noexcept { return m_clients; }
    [[nodiscard]] const snyk::EndingsWatch &endings() const noexcept { return m_endings; }
    [[nodiscard]] sharing::JobJournal &jobs() noexcept { return m_jobs; }
    [[nodiscard]] sharing::SelectionStore &selections() noexcept { return m_selections; }
    [[nodiscard]] sharing::Stocktaking &stocktaking() noexcept { return m_stocktaking; }
    [[nodiscard]] presence::SnykChanges &changes() noexcept { return m_changes; }

    [[nodiscard]] Result<records::LoadReport, records::RecordError> load()
    {
        if (m_loaded)
            return records::LoadReport();
        const auto report = m_records.load();
        m_loaded = report.has_value();
        m_rotations.load();
        m_leftEntries.settle();
        return report;
    }

private:
    Mode(const Environment &environment, const records::Paths &paths, const vault::KeySpace &keys)
        : m_settings(paths.settingsFile)
        , m_practised(paths.practiceFile)
        , m_http(keys.isPractice() ? practiceHttp(environment) : environment.makeHttp)
        , m_records(paths.recordsFile, *environment.clock)
        , m_journal(paths.journalFolder)
        , m_audit(paths.auditFolder, *environment.clock)
        , m_sessions(m_endings, *environment.clock, m_settings)
        , m_workspace{m_endings, *environment.clock, *environment.keychain, m_memory, keys, m_records,
              m_journal, m_audit, m_settings, snyk::RetryPolicy(), keys.isPractice(), &m_sessions}
        , m_leftEntries(m_workspace)
        , m_clients(keys.isPractice() ? practiceClients() : environment.makeClients,
              keys.isPractice() ? std::optional(sandbox::PracticeClient::brokerServer()) : std::nullopt)
        , m_rotationJournal(paths.rotationFolder)
        , m_rotations({m_workspace, m_rotationJournal, m_clients})
        , m_jobs(paths.jobFolder)
        , m_selections(paths.selectionFolder)
        , m_stocktaking(m_workspace, paths.inventoryFile)
        , m_changes(m_endings, *environment.clock, m_records, m_workspace.retry, paths.snykTrailsFile)
    {
        QObject::connect(
            &m_sessions, &access::SessionKeeper::signedOut, &m_stocktaking, &sharing::Stocktaking::stop);
        // Whatever window has signed in; and once more when stock is taken.
        const auto look = [this] { lookForChanges(); };
        QObject::connect(
            &m_sessions, &access::SessionKeeper::changed, &m_changes, look, Qt::QueuedConnection);
        QObject::connect(
            &m_stocktaking, &sharing::Stocktaking::changed, &m_changes, look, Qt::QueuedConnection);
    }

    void lookForChanges()
    {
        if (const auto session = m_sessions.latest())
            m_changes.look(session->region.api, session->credential, session->self.id);
        else
            m_changes.stop();
    }

    // The practice Snyk and its client live in memory. When they are first asked, which comes after
    // the list was read, they take up what the last process left on disk.
    [[nodiscard]] Environment::MakeHttp practiceHttp(const Environment &environment)
    {
        return [this, make = environment.makePracticeHttp] {
            // Of what both know, the list says it last: rotations go by it.
            sandbox::Past past{m_practised.load()};
            past.known += practice::practicedIntegrations(m_records.records(), m_rotations.rotations());
            past.keep = [this](const QList<sandbox::KnownIntegration> &known) { m_practised.keep(known); };
            return make(past);
        };
    }
    [[nodiscard]] Environment::MakeClients practiceClients()
    {
        return [this] { return makePracticeClient(practice::practicedClients(m_rotations.rotations())); };
    }

    settings::Settings m_settings;
    practice::PracticeFile m_practised;
    DeferredHttp m_http;
    snyk::EndingsWatch m_endings{m_http};
    vault::SessionVault m_memory;
    records::RecordStore m_records;
    records::Journal m_journal;
    audit::AuditJournal m_audit;
    access::SessionKeeper m_sessions;
    Workspace m_workspace;
    access::LeftEntries m_leftEntries;
    DeferredClients m_clients;
    rotation::RotationJournal m_rotationJournal;
    rotation::OpenRotations m_rotations;
    sharing::JobJournal m_jobs;
    sharing::SelectionStore m_selections;
    sharing::Stocktaking m_stocktaking;
    presence::SnykChanges m_changes;
    bool m_loaded = false;
};

Composition::Composition(Environment environment, QString profile)
    : m_environment(std::move(environment))
    , m_profile(std::move(profile))
    , m_activity(*QCoreApplication::instance())
{
    QObject::connect(&m_activity, &ActivityWatch::active, &m_activity, [this] { noteActivity(); });
    if (!m_environment.network)
        m_environment.network = std::make_shared<network::NetworkPolicy>();
    // What connects says so first.
    m_environment.makeHttp = [this, make = std::move(m_environment.makeHttp)] {
        announceConnecting();
        return make();
    };
    m_environment.makeClients = [this, make = clientsFor(m_environment)] {
        announceConnecting();
        return make();
    };
    m_real = std::make_unique<Mode>(m_environment, m_profile, false);
    setUpNetwork();
}

Composition::~Composition()
{
    // A window that went last may have left something that is noted once the list is written.
    settle();
}

void Composition::setUpNetwork() const
{
    settings::Settings &settings = real().settings;
    network::NetworkPolicy &policy = network();
    const auto logins = std::make_shared<settings::ProxyLoginItems>(settings);
    policy.keepLogins(proxyLogin(), {logins->kept(), logins->refused(), logins->refusedOfSystem()});
    // Said in the settings, so that the next start does not try it again; where they cannot be written, it
    // finds nothing to try.
    QObject::connect(&policy, &network::NetworkPolicy::loginRefused, &policy,
        [&settings, logins, store = proxyLogin()](const QString &proxy) {
            logins->refuse(proxy);
            if (!settings.file()->writeNow())
                (void)store.remove(proxy);
        });
    // The system's own cannot be taken from the system.
    QObject::connect(&policy, &network::NetworkPolicy::systemLoginRefused, &policy,
        [&settings, logins](const QString &user) {
            logins->refuseOfSystem(user);
            (void)settings.file()->writeNow();
        });
    QObject::connect(&policy, &network::NetworkPolicy::systemLoginAccepted, &policy,
        [logins](const QString &user) { logins->acceptOfSystem(user); });
    applyNetworkSettings();
}

void Composition::applyNetworkSettings() const
{
    const settings::Settings &settings = real().settings;
    network().setProxy(network::proxySettingOf(settings));
    const QByteArray authorities = settings.authorities.value();
    // Looking into them loads the TLS library.
    network().setAuthorities(
        authorities.isEmpty() ? QList<QSslCertificate>() : network::fromPem(authorities));
}

const snyk::EndingsWatch &Composition::endings() const
{
    return m_real->endings();
}

UpdateParts Composition::updateParts(const UrlOpener &opener)
{
    if (!m_updates) {
        const auto version = updates::Version::parse(QCoreApplication::applicationVersion());
        m_updateHttp = std::make_unique<DeferredHttp>(m_environment.makeHttp);
        m_updates = std::make_unique<updates::UpdateCheck>(
            updates::UpdateCheck::Parts{*m_updateHttp, *m_environment.clock, real().settings,
                version.value_or(updates::Version()), m_environment.updateAddress});
    }
    return {*m_updates, opener, [this] { return isPractice(); }};
}

network::ProxyLoginStore Composition::proxyLogin() const
{
    return {real().keychain, real().keys};
}

Composition::Mode &Composition::currentMode() const
{
    return m_isPractice ? *m_practice : *m_real;
}

void Composition::announceConnecting()
{
    if (const auto connecting = std::exchange(m_connecting, nullptr))
        connecting();
}

const Workspace &Composition::current() const
{
    return currentMode().workspace();
}

const Workspace &Composition::real() const
{
    return m_real->workspace();
}

rotation::OpenRotations &Composition::rotations() const
{
    return currentMode().rotations();
}

clientcheck::ClientTransport &Composition::clients() const
{
    return currentMode().clients();
}

sharing::JobJournal &Composition::jobs() const
{
    return currentMode().jobs();
}

sharing::SelectionStore &Composition::selections() const
{
    return currentMode().selections();
}

sharing::Stocktaking &Composition::stocktaking() const
{
    return currentMode().stocktaking();
}

presence::SnykChanges &Composition::changes() const
{
    return currentMode().changes();
}

bool Composition::signOut(access::SessionKeeper::End why)
{
    bool wasAnybody = false;
    for (Mode *mode : {m_real.get(), m_practice.get()}) {
        // What the user ends is what is in front; nobody is left in front of a locked screen.
        if (!mode || (why == access::SessionKeeper::End::ByUser && mode != &currentMode()))
            continue;
        access::SessionKeeper &sessions = *mode->workspace().sessions;
        wasAnybody = wasAnybody || !sessions.isEmpty();
        sessions.signOut(why);
    }
    return wasAnybody;
}

void Composition::noteActivity()
{
    for (Mode *mode : {m_real.get(), m_practice.get()}) {
        if (mode)
            mode->workspace().sessions->noteActivity();
    }
}

void Composition::settle()
{
    for (Mode *mode : {m_real.get(), m_practice.get()}) {
        if (mode)
            mode->workspace().records.settle();
    }
}

void Composition::enterPractice()
{
    // Kept when practice mode is left: what was practised is there again, and nobody who still uses
    // it is left with nothing.
    if (!m_practice)
        m_practice = std::make_unique<Mode>(m_environment, m_profile, true);
    m_isPractice = true;
}

Result<records::LoadReport, records::RecordError> Composition::loadRecords()
{
    // Left over from a crash in the middle of a start.
    clientrun::EnvHandover::sweep(m_environment.engineHost);
    return currentMode().load();
}

} // namespace broker::ui
